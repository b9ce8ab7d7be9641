"""What the templates ask for: headings, choices of a query's parameters, the front page's figures."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from datasette.app import Datasette

from publish.cells import badge, euros, finnish_date, thousands
from publish.server import DATABASE

_CHOICES = {  # of a query's parameters: value and words, from the database itself
    "kausi": "SELECT number, name FROM seasons ORDER BY number DESC",
    "tila": "SELECT code, fi FROM labels WHERE ' ' || used_for || ' ' LIKE '% status %' ORDER BY position",
    "paatos": "SELECT code, fi FROM labels WHERE ' ' || used_for || ' ' LIKE '% outcome %' ORDER BY position",
    "syy": "SELECT code, fi FROM labels WHERE ' ' || used_for || ' ' LIKE '% reason %' ORDER BY position",
    "maakunta": "SELECT DISTINCT region, region FROM municipalities WHERE region IS NOT NULL ORDER BY region",
}
_PARAMETERS = {
    "kausi": "Kausi",
    "tila": "Tila",
    "paatos": "Päätös",
    "syy": "Syy",
    "maakunta": "Maakunta",
    "kunta": "Kunta alkaa",
    "haku": "Hakusanat",
}
_UNKNOWN = frozenset(
    {"not_found", "not_searched", "blocked", "missing"}
)  # what the query mita-ei-tiedeta lists

# The operations of Datasette's filters that an office worker may want, in its order; the others work in
# addresses.
_OPERATIONS = {
    "exact": "on",
    "not": "ei ole",
    "contains": "sisältää",
    "startswith": "alkaa",
    "gt": "suurempi kuin",
    "gte": "vähintään",
    "lt": "pienempi kuin",
    "lte": "enintään",
    "isblank": "on tyhjä",
    "notblank": "ei ole tyhjä",
}


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many municipalities have a status in the season of the front page."""

    code: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Front:
    """The front page's figures: the newest season with a decision, and when the database was built."""

    season: int
    name: str
    counts: tuple[StatusCount, ...]
    built_at: str
    rows: dict[str, int]

    @property
    def known(self) -> list[StatusCount]:
        return [count for count in self.counts if count.code not in _UNKNOWN]

    @property
    def unknown(self) -> list[StatusCount]:
        return [count for count in self.counts if count.code in _UNKNOWN]


def page_functions(
    datasette: Datasette, database: str | None, table: str | None, index: bool
) -> dict[str, Any]:
    """The names that this room's templates use beside Datasette's own."""

    async def choices(parameter: str) -> list[tuple[str, str]]:
        query = _CHOICES.get(parameter)
        rows = (await datasette.get_database(DATABASE).execute(query)).rows if query else []
        return [(str(value), str(words)) for value, words in rows]

    async def front() -> Front:
        return await _front(datasette)

    async def samples() -> int:
        # Invented municipalities have codes that Statistics Finland's three digits can never be.
        found = await datasette.get_database(DATABASE).execute(
            "SELECT count(*) FROM municipalities WHERE code NOT GLOB '[0-9][0-9][0-9]'"
        )
        return int(found.single_value())

    async def queries() -> list[dict[str, Any]]:
        found: dict[str, dict[str, Any]] = await datasette.get_canned_queries(DATABASE, None)
        return list(found.values())

    return {
        "heading": _heading(datasette, database, table),
        "explanation": _explanation,
        "choices": choices,
        "front": front,
        "samples": samples,
        "queries_in_finnish": queries,
        "parameter_name": lambda name: _PARAMETERS.get(name, name),
        "operations": _OPERATIONS,
        "euros": euros,
        "thousands": thousands,
        "finnish_date": finnish_date,
        "badge": badge,
        "noindex": not index,
        "languages": _languages,
        "published_tables": lambda: _tables(datasette),
    }


def _heading(datasette: Datasette, database: str | None, table: str | None) -> Callable[[str], str]:
    """A column's Finnish heading: its description in metadata.yml up to the colon, or the column's name."""
    described: dict[str, str] = {}
    if database and table:
        described = (datasette.table_metadata(database, table) or {}).get("columns") or {}
    return lambda column: (
        described[column].split(":")[0] if column in described else {"Link": "Rivi"}.get(column, column)
    )


def _explanation(description: str) -> str:
    """What a column's description says after its heading."""
    rest = description.partition(": ")[2] or description
    return rest[:1].upper() + rest[1:]


def _languages(description: str) -> list[tuple[str, str]]:
    """A description's parts with their language: Finnish, Swedish, English."""
    parts = [part.strip() for part in description.split("|")]
    return [
        (language, part.removeprefix("På svenska: ").removeprefix("In English: "))
        for language, part in zip(("fi", "sv", "en"), parts, strict=False)
    ]


def _tables(datasette: Datasette) -> dict[str, dict[str, Any]]:
    tables: dict[str, dict[str, Any]] = datasette.metadata("tables", database=DATABASE, fallback=False) or {}
    return tables


async def _front(datasette: Datasette) -> Front:
    database = datasette.get_database(DATABASE)
    season = (
        await database.execute(
            "SELECT number, name FROM seasons "
            "ORDER BY number IN (SELECT season FROM decisions) DESC, number DESC LIMIT 1"
        )
    ).first()
    if not season:
        return Front(0, "", (), "", {})
    counts = await database.execute(
        "SELECT l.code, l.fi, count(*) FROM status s JOIN labels l ON l.code = s.status WHERE s.season = ? "
        "GROUP BY l.code ORDER BY l.position",
        [season["number"]],
    )
    published = await database.execute(
        "SELECT table_name, rows, built_at FROM publication ORDER BY table_name"
    )
    return Front(
        season["number"],
        season["name"],
        tuple(StatusCount(*row) for row in counts.rows),
        published.rows[0]["built_at"] if published.rows else "",
        {row["table_name"]: row["rows"] for row in published.rows},
    )
