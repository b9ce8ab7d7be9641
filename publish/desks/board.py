"""The status board: every municipality of a season, filtered and sorted by what stands in the address."""

from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection, Row
from types import MappingProxyType

from db import words
from db.exports import Column
from publish.desks.groups import GROUPS, chosen_season
from publish.language import label

# Population from ... to below; 9 000 bounds USO's lowest tier, the others are the statistics' usual ones.
SIZES: MappingProxyType[str, tuple[int, int]] = MappingProxyType(
    {
        "alle-5000": (0, 5_000),
        "5000-9000": (5_000, 9_000),
        "9000-20000": (9_000, 20_000),
        "20000-50000": (20_000, 50_000),
        "yli-50000": (50_000, 10_000_000),
    }
)
_SORTS = MappingProxyType(
    {
        "kunta": "s.municipality",
        "maakunta": "s.region",
        "asukkaita": "m.population",
        "tila": "l.position",
        "paiva": "s.meeting_date",
        "maksu": "s.fee_annual_eur",
    }
)
DEFAULT_SORT = "tila"
PAGE = 100  # rows that are shown at first; what is known stands first, and files have all
LANGUAGES = ("fi", "fi-sv", "sv-fi", "sv")
_ROWS = """
SELECT s.municipality_code, s.municipality, m.name_sv AS municipality_sv, s.region, m.region_sv,
       m.population, m.languages,
       s.season, s.status, s.outcome, s.settled, s.review, s.meeting_date, s.body, s.section, s.diary_number,
       s.fee_annual_eur, s.fee_vat, s.quote, s.url, s.fee_url, s.searched_from, s.searched_to, s.reason, s.decision_id
FROM status s JOIN municipalities m ON m.code = s.municipality_code JOIN labels l ON l.code = s.status
WHERE {where}
ORDER BY {order}, s.municipality, s.municipality_code"""


@dataclass(frozen=True, slots=True)
class Filters:
    """What the address asks the board for; nothing set shows the whole season."""

    season: int
    status: str = ""  # a status, or a group of them
    region: str = ""
    size: str = ""
    language: str = ""
    name: str = ""
    sort: str = DEFAULT_SORT
    descending: bool = False


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A municipality on the board."""

    municipality_code: str
    municipality: str
    municipality_sv: str | None
    region: str | None
    region_sv: str | None
    population: int | None
    languages: str | None
    season: int
    status: str
    outcome: str | None
    settled: int | None
    review: str | None
    meeting_date: str | None
    body: str | None
    section: int | None
    diary_number: str | None
    fee_annual_eur: float | None
    fee_vat: str | None
    quote: str | None
    url: str | None
    fee_url: str | None
    searched_from: str | None
    searched_to: str | None
    reason: str | None
    decision_id: str | None


def filters(connection: Connection, query: Mapping[str, str]) -> Filters:
    """The filters of an address; what it does not know is as if it were not there."""
    sort = query.get("jarjesta", DEFAULT_SORT)
    status = query.get("tila", "")
    return Filters(
        chosen_season(connection, query.get("kausi")),
        status if status in GROUPS or any(status in group for group in GROUPS.values()) else "",
        query.get("maakunta", ""),
        query.get("koko", "") if query.get("koko") in SIZES else "",
        query.get("kieli", "") if query.get("kieli") in LANGUAGES else "",
        query.get("kunta", "").strip(),
        sort if sort in _SORTS else DEFAULT_SORT,
        query.get("suunta") == "laskeva",
    )


def board(connection: Connection, wanted: Filters) -> tuple[BoardRow, ...]:
    """The rows that the filters let through, all of them, sorted; what has no value comes last."""
    where, values = ["s.season = :season"], {"season": wanted.season}
    more: dict[str, object] = {}
    if wanted.status:
        codes = GROUPS.get(wanted.status, (wanted.status,)) if wanted.status in GROUPS else (wanted.status,)
        where.append(f"s.status IN ({', '.join(repr(code) for code in codes)})")  # codes of our own
    if wanted.region:
        where.append("s.region = :region")
        more["region"] = wanted.region
    if wanted.size:
        where.append("m.population >= :low AND m.population < :high")
        more["low"], more["high"] = SIZES[wanted.size]
    if wanted.language:
        where.append("m.languages = :language")
        more["language"] = wanted.language
    if wanted.name:
        where.append("(instr(lower(s.municipality), lower(:name)) OR instr(lower(m.name_sv), lower(:name)))")
        more["name"] = wanted.name
    column = _SORTS[wanted.sort]
    order = f"{column} IS NULL, {column} {'DESC' if wanted.descending else 'ASC'}"
    cursor = connection.cursor()
    cursor.row_factory = Row
    rows = cursor.execute(_ROWS.format(where=" AND ".join(where), order=order), {**values, **more})
    return tuple(BoardRow(**dict(row)) for row in rows)


B = Column[BoardRow]
COLUMNS: tuple[Column[BoardRow], ...] = (
    B("municipality_code", "Kuntanumero", lambda r: r.municipality_code),
    B("municipality", "Kunta", lambda r: r.municipality),
    B("region", "Maakunta", lambda r: r.region),
    B("population", "Asukkaita", lambda r: r.population),
    B("languages", "Kielet", lambda r: r.languages, lambda r: label(r.languages)),
    B("season", "Kausi", lambda r: r.season),
    B("status", "Tila", lambda r: r.status, lambda r: label(r.status)),
    B("outcome", "Päätös", lambda r: r.outcome, lambda r: label(r.outcome)),
    B("settled", "Vahvistettu", lambda r: None if r.settled is None else bool(r.settled)),
    B("meeting_date", "Kokouspäivä", lambda r: r.meeting_date, lambda r: words.day(r.meeting_date)),
    B("body", "Toimielin", lambda r: r.body),
    B("section", "Pykälä", lambda r: r.section),
    B("diary_number", "Diaarinumero", lambda r: r.diary_number),
    B("fee_annual_eur", "Vuosimaksu", lambda r: r.fee_annual_eur),
    B("fee_vat", "Arvonlisävero", lambda r: r.fee_vat, lambda r: label(r.fee_vat)),
    B("quote", "Lainaus", lambda r: words.readable(r.quote)),
    B("url", "Pöytäkirja", lambda r: r.url),
    B("fee_url", "Maksun pöytäkirja", lambda r: r.fee_url),
    B("searched_from", "Haettu alkaen", lambda r: r.searched_from, lambda r: words.day(r.searched_from)),
    B("searched_to", "Haettu asti", lambda r: r.searched_to, lambda r: words.day(r.searched_to)),
    B("reason", "Huomautus", lambda r: r.reason),
)
