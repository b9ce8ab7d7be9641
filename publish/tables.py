"""The allow-list: every table and column that goes out, whence, and how cleaned. Nothing else does."""

from dataclasses import dataclass
from typing import Literal

# as_is: codes, numbers, dates and the program's own words. text: scraped words, names and all else personal
# taken out.
# joint: as text, but read in one piece with the row's other joint columns, where a name shows better.
# reason: why nothing is known, told in Finnish. message: the program's own words about a page (no names, but
# maybe an address). url, diary: kept whole or not at all.
# quotes: JSON of quotes with their sources. list: JSON list of texts.
Cleaning = Literal["as_is", "text", "joint", "message", "reason", "url", "diary", "quotes", "list"]


@dataclass(frozen=True, slots=True)
class Column:
    """A published column: its name in the query, its type in the public database, how it is cleaned."""

    name: str
    kind: Literal["TEXT", "INTEGER", "REAL"] = "TEXT"
    cleaning: Cleaning = "as_is"
    references: str | None = None  # a published table; Datasette shows its label


@dataclass(frozen=True, slots=True)
class Table:
    """A published table: its columns, its key, and the query that gives them in this order."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    query: str
    indexes: tuple[str, ...] = ()


def _integer(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "INTEGER") for name in names)


def _text(*names: str, cleaning: Cleaning = "as_is") -> tuple[Column, ...]:
    return tuple(Column(name, cleaning=cleaning) for name in names)


def _label(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, references="labels") for name in names)


_CODE = Column("municipality_code", references="municipalities")
_SEASON = Column("season", "INTEGER", references="seasons")
_URL = Column("url", cleaning="url")
_FEE = (
    Column("fee_amount_eur", "REAL"),
    *_label("fee_period", "fee_basis", "fee_vat"),
    Column("fee_annual_eur", "REAL"),
    *_label("fee_travel_costs"),
)

MUNICIPALITIES = Table(
    "municipalities",
    (
        *_text("code", "name_fi", "name_sv", "region_code", "region", "region_sv"),
        *_label("languages"),
        *_text("urbanity"),
        *_integer("population", "population_year"),
        Column("lat", "REAL"),
        Column("lon", "REAL"),
        *_text("valid_from", "valid_to", "merged_into", "current_code", "source"),
    ),
    ("code",),
    """SELECT code, name_fi, name_sv, region_code, region, region_sv, languages, urbanity, population,
    population_year, lat, lon,
              valid_from, valid_to, merged_into, current_code, source
       FROM municipalities ORDER BY code""",
)

SEASONS = Table(
    "seasons",
    (
        *_integer("number"),
        *_text("name"),
        *_integer("first_year", "last_year"),
        *_text("decided_from", "decided_to"),
        *_integer("municipalities"),
        *_text("municipalities_qualifier"),
        *_text("theme", cleaning="text"),
        *_text("themes", cleaning="list"),
        *_integer("seminars", "working_seminars", "workshops"),
        *_text("quotes", cleaning="quotes"),
        *_text("source", cleaning="message"),
    ),
    ("number",),
    """SELECT number, 'USO ' || number || ' (' || first_year || '–' || last_year || ')' AS name, first_year,
    last_year, decided_from,
              decided_to, municipalities, municipalities_qualifier, theme, themes, seminars,
              working_seminars, workshops, quotes, source
       FROM seasons ORDER BY number""",
)

SEASON_FACTS = Table(
    "season_facts",
    (*_integer("id"), _SEASON, *_text("fact"), _CODE, *_text("value", "quote", cleaning="text"), _URL),
    ("id",),
    "SELECT id, season, fact, municipality_code, value, quote, url FROM season_facts ORDER BY id",
)

DOCUMENTS = Table(
    "documents",
    (
        *_integer("id"),
        _CODE,
        _URL,
        *_label("kind"),
        *_text("body", cleaning="text"),
        *_text("meeting_date"),
        *_label("state"),
        *_text("fetched_at"),
    ),
    ("id",),
    """SELECT id, municipality_code, url, kind, body, meeting_date, state, fetched_at
       FROM documents WHERE state <> 'erased' ORDER BY id""",
    ("municipality_code, meeting_date",),
)

DECISIONS = Table(
    "decisions",
    (
        *_text("id"),
        _CODE,
        Column("municipality", cleaning="text"),
        *_text("region"),
        _SEASON,
        *_text("meeting_date"),
        Column("body", cleaning="text"),
        *_label("body_type"),
        *_integer("section"),
        Column("diary_number", cleaning="diary"),
        Column("title", cleaning="text"),
        *_label("outcome", "level", "proposal"),
        *_integer("unanimous", "votes_for", "votes_against", "votes_blank"),
        *_FEE,
        Column("conditions", cleaning="text"),
        Column("quote", cleaning="text"),
        *_label("language"),
        Column("confidence", "REAL"),
        *_text("review"),
        *_integer("settled"),
        _URL,
        Column("document_id", "INTEGER", references="documents"),
    ),
    ("id",),
    """SELECT h.id, h.municipality_code, coalesce(m.name_fi, h.municipality) AS municipality, m.region,
    h.season, h.meeting_date, h.body,
              h.body_type, h.section, h.diary_number, h.title, h.outcome, h.level, h.proposal, h.unanimous,
              h.votes_for,
              h.votes_against, h.votes_blank, h.fee_amount_eur, h.fee_period, h.fee_basis, h.fee_vat,
              h.fee_annual_eur,
              h.fee_travel_costs, h.conditions,
              (SELECT e.quote FROM evidence e WHERE e.decision_id = h.id AND e.field = 'outcome' ORDER BY
              e.position LIMIT 1) AS quote,
              h.language, h.confidence, h.review, h.settled, d.url, h.document_id
       FROM handlings h JOIN documents d ON d.id = h.document_id LEFT JOIN municipalities m ON m.code =
       h.municipality_code
       ORDER BY h.meeting_date, h.municipality_code, h.section, h.id""",
    ("municipality_code, season", "season, outcome", "meeting_date"),
)

EVIDENCE = Table(
    "evidence",
    (
        Column("decision_id", references="decisions"),
        *_integer("position"),
        *_text("field"),
        Column("before", cleaning="joint"),
        Column("quote", cleaning="joint"),
        Column("after", cleaning="joint"),
        *_integer("start", "end", "page"),
    ),
    ("decision_id", "position"),
    # passage_before and passage_after are publish/builder.py's own: the text is kept compressed.
    """SELECT e.decision_id, e.position, e.field,
              CASE WHEN e.field IN ('outcome', 'fee')
                   THEN passage_before(t.sha256, t.body, e."start", e."end") END AS before,
              e.quote,
              CASE WHEN e.field IN ('outcome', 'fee')
                   THEN passage_after(t.sha256, t.body, e."start", e."end") END AS after,
              e."start", e."end", e.page
       FROM evidence e JOIN handlings h ON h.id = e.decision_id LEFT JOIN texts t ON t.sha256 = h.sha256
       ORDER BY e.decision_id, e.position""",
)

REASONS = Table(
    "reasons",
    (
        Column("decision_id", references="decisions"),
        *_text("kind"),
        Column("quote", cleaning="text"),
        *_text("until"),
    ),
    ("decision_id", "kind"),
    """SELECT r.decision_id, r.kind, r.quote, r.until FROM reasons r JOIN handlings h ON h.id = r.decision_id
       ORDER BY r.decision_id, r.kind""",
)

STATUS = Table(
    "status",
    (
        _CODE,
        *_text("municipality", "region"),
        _SEASON,
        *_label("status", "outcome"),
        *_integer("settled"),
        *_text("review"),
        *_text("meeting_date"),
        Column("body", cleaning="text"),
        *_integer("section"),
        Column("diary_number", cleaning="diary"),
        Column("title", cleaning="text"),
        *_FEE,
        _URL,
        Column("fee_url", cleaning="url"),
        Column("quote", cleaning="text"),
        Column("decision_id", references="decisions"),
        *_text("searched_from", "searched_to"),
        *_text("reason", cleaning="reason"),
    ),
    ("municipality_code", "season"),
    """SELECT s.municipality_code, s.municipality, m.region, s.season, s.status, s.outcome, s.settled,
    s.review, s.meeting_date, s.body,
              s.section, s.diary_number, s.title, s.fee_amount_eur, s.fee_period, s.fee_basis, s.fee_vat,
              s.fee_annual_eur,
              s.fee_travel_costs, s.url, s.fee_url, s.quote, s.decision_id, s.searched_from, s.searched_to, s.reason
       FROM status s JOIN municipalities m ON m.code = s.municipality_code ORDER BY s.municipality_code,
       s.season""",
    ("season, status",),
)

FOLLOW_UP = Table(
    "follow_up",
    (
        _CODE,
        *_text("municipality", "region"),
        _SEASON,
        *_integer("promise"),
        *_label("status", "reason_code"),
        *_text("reason"),
        Column("quote", cleaning="text"),
        Column("last_season", "INTEGER", references="seasons"),
        *_label("last_outcome"),
        *_text("meeting_date"),
        Column("body", cleaning="text"),
        Column("fee_annual_eur", "REAL"),
        _URL,
        *_integer("settled"),
        *_text("until", "neighbours_joined"),
        Column("applicable_fee_eur", "REAL"),
        *_label("applicable_fee_from"),
        *_text("applicable_fee_like"),
        Column("applicable_fee_quote", cleaning="text"),
        Column("decision_id", references="decisions"),
    ),
    ("municipality_code", "season"),
    """SELECT municipality_code, municipality, region, season, promise, status, reason_code, reason, quote,
    last_season, last_outcome,
              meeting_date, body, fee_annual_eur, url, settled, until, neighbours_joined, applicable_fee_eur,
              applicable_fee_from, applicable_fee_like, applicable_fee_quote, decision_id
       FROM follow_up ORDER BY season, promise, municipality, municipality_code""",
    ("season, promise",),
)

SEARCHES = Table(
    "searches",
    (
        *_integer("id"),
        _CODE,
        Column("portal", cleaning="url"),
        *_text("platform", "since", "finished_at"),
        *_label("state"),
        *_text("reason", cleaning="reason"),
        *_integer("bodies", "meetings", "documents", "failures"),
    ),
    ("id",),
    """SELECT s.id, p.municipality_code, p.base_url AS portal, p.platform, s.since, s.finished_at, s.state,
    s.reason, s.bodies,
              s.meetings, s.documents, s.failures
       FROM searches s JOIN portals p ON p.id = s.portal_id ORDER BY s.id""",
    ("municipality_code",),
)

NEWS = Table(
    "news",
    (
        *_integer("id"),
        *_text("noticed_at"),
        Column("decision_id", references="decisions"),
        _CODE,
        _SEASON,
        *_text("field", "old", "new"),
    ),
    ("id",),
    """SELECT row_number() OVER (ORDER BY noticed_at, decision_id, field) AS id, noticed_at, decision_id,
              municipality_code, season, field, old, new
       FROM news ORDER BY id""",
    ("noticed_at", "decision_id"),
)

TOTALS = Table(  # what the front page shows, counted once
    "totals",
    (_SEASON, *_text("region"), *_label("status"), *_integer("municipalities")),
    ("season", "region", "status"),
    """SELECT s.season, coalesce(m.region, '') AS region, s.status, count(*) AS municipalities
       FROM status s JOIN municipalities m ON m.code = s.municipality_code
       GROUP BY 1, 2, 3 ORDER BY 1, 2, 3""",
)

# In the order in which they are built and shown; what is referred to comes first.
TABLES = (
    MUNICIPALITIES, SEASONS, SEASON_FACTS, DOCUMENTS, DECISIONS, EVIDENCE, REASONS, STATUS, FOLLOW_UP,
    NEWS, TOTALS, SEARCHES,
)  # fmt: skip

# Filled by the program itself, not from the working database.
LABELS = Table(
    "labels", (*_text("code", "fi", "sv", "en"), *_text("used_for"), *_integer("position")), ("code",), ""
)
SOURCES = Table("sources", _text("name", "used_for", "licence", "credit", "url"), ("name",), "")
PUBLICATION = Table(
    "publication", (*_text("table_name"), *_integer("rows"), *_text("built_at")), ("table_name",), ""
)

# What a reference points to: Datasette's labels need the column named.
KEYS = {table.name: table.key[0] for table in (LABELS, *TABLES)}
