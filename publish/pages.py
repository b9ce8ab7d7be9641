"""What the templates ask for: words, headings, choices of a query's parameters, how values are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from datasette.app import Datasette
from datasette.utils.asgi import Request

from db import words
from publish.cells import badge, euros, finnish_date, reviews, thousands
from publish.desks.feeds import change, headline, page_of
from publish.desks.routes import switch
from publish.language import LANGUAGES, current, heading, label, link, place, region_name, word
from publish.server import DATABASE

_CHOICES = {  # of a query's parameters: value and words, from the database itself
    "kausi": "SELECT number, name FROM seasons ORDER BY number DESC",
    "tila": "SELECT code, fi FROM labels WHERE ' ' || used_for || ' ' LIKE '% status %' ORDER BY position",
    "paatos": "SELECT code, fi FROM labels WHERE ' ' || used_for || ' ' LIKE '% outcome %' ORDER BY position",
    "syy": "SELECT code, fi FROM labels WHERE ' ' || used_for || ' ' LIKE '% reason %' ORDER BY position",
    "maakunta": "SELECT DISTINCT region, region FROM municipalities WHERE region IS NOT NULL ORDER BY region",
}
# The operations of Datasette's filters that an office worker may want, in its order; the others work in
# addresses.
_OPERATIONS = (
    "exact", "not", "contains", "startswith", "gt", "gte", "lt", "lte", "isblank", "notblank",
)  # fmt: skip


def page_functions(
    datasette: Datasette, database: str | None, table: str | None, request: Request | None, index: bool
) -> dict[str, Any]:
    """The names that this room's templates use beside Datasette's own."""

    async def choices(parameter: str) -> list[tuple[str, str]]:
        query = _CHOICES.get(parameter)
        rows = (await datasette.get_database(DATABASE).execute(query)).rows if query else []
        coded = parameter in ("tila", "paatos", "syy")
        return [(str(value), label(value) if coded else str(words)) for value, words in rows]

    async def published() -> Published:
        return await _published(datasette)

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
        "t": word,
        "lang": current.get(),
        "languages": switch(request),
        "link": link,
        "label": label,
        "place": place,
        "region_name": region_name,
        "heading": lambda column: heading(column) or column,
        "explanation": _explanation,
        "choices": choices,
        "published": published,
        "samples": samples,
        "queries": queries,
        "operations": _OPERATIONS,
        "euros": euros,
        "thousands": thousands,
        "finnish_date": finnish_date,
        "badge": badge,
        "reviews": reviews,
        "readable": words.readable,
        "headline": headline,
        "change": change,
        "page_of": page_of,
        "noindex": not index,
        "described": described,
        "titled": titled,
        "published_tables": lambda: _tables(datasette),
    }


@dataclass(frozen=True, slots=True)
class Published:
    """When the database was built, and how many rows each table has."""

    built_at: str
    rows: dict[str, int]


def _explanation(description: str) -> str:
    """What a column's description says after its heading; in English where the page is English."""
    rest = description.partition(": ")[2] or description
    fi, _, en = rest.partition(" – ")
    chosen = en if current.get() == "en" and en else fi
    return chosen[:1].upper() + chosen[1:]


def described(description: str) -> str:
    """The part of a description that is in the page's language; its parts are Finnish | Swedish | English."""
    parts = [part.strip() for part in description.split("|")]
    place = LANGUAGES.index(current.get())
    return parts[place if place < len(parts) else 0].removeprefix("På svenska: ").removeprefix("In English: ")


def titled(described: Mapping[str, Any]) -> str:
    """A table's or question's title in the page's language."""
    own = described.get(f"title_{current.get()}")
    return str(own or described.get("title") or described.get("name") or "")


def _tables(datasette: Datasette) -> dict[str, dict[str, Any]]:
    tables: dict[str, dict[str, Any]] = datasette.metadata("tables", database=DATABASE, fallback=False) or {}
    return tables


async def _published(datasette: Datasette) -> Published:
    found = await datasette.get_database(DATABASE).execute(
        "SELECT table_name, rows, built_at FROM publication ORDER BY table_name"
    )
    return Published(
        found.rows[0]["built_at"] if found.rows else "",
        {row["table_name"]: row["rows"] for row in found.rows},
    )
