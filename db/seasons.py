"""What the network's own pages say of its seasons, merged into `seasons` and `season_facts`."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.reference import season_years

if TYPE_CHECKING:
    from sqlite_utils import Database

    from extract.programme import SeasonFact

# Facts that have a column of their own; `years` is the codebook's rule and only kept as a fact.
COLUMNS = ("municipalities", "theme", "themes", "seminars", "working_seminars", "workshops")
_PAGES = """
SELECT f.* FROM season_facts f LEFT JOIN documents d ON d.url = f.url AND d.sha256 = f.sha256
WHERE f.season = ? AND f.fact = ? AND f.sha256 IS NOT NULL
ORDER BY d.id DESC, f.id LIMIT 1"""


def merge(db: "Database", url: str, digest: str, facts: Sequence["SeasonFact"]) -> None:
    """Stores a page's statements in place of its earlier ones and brings the columns of `seasons` up to date.

    Where pages differ, all statements are kept and the page that came last into the home gives the column.
    """
    rows = [
        {
            "season": fact.season,
            "fact": fact.fact,
            "value": _text(fact),
            "quote": fact.quote,
            "url": url,
            "sha256": digest,
        }
        for fact in facts
    ]
    with db.atomic():
        for season in sorted({fact.season for fact in facts}):
            ensure_season(db, season)
        names = ("season", "fact", "value", "quote", "url", "sha256")
        held = list(
            db.query(
                f"SELECT {', '.join(names)} FROM season_facts "
                "WHERE url = ? AND sha256 IS NOT NULL ORDER BY id",
                [url],
            )
        )
        if held == rows:
            return
        db.execute("DELETE FROM season_facts WHERE url = ? AND sha256 IS NOT NULL", [url])
        db["season_facts"].insert_all(rows)  # type: ignore[union-attr]
        for season in sorted({row["season"] for row in [*held, *rows]}):
            refresh(db, season)


def load_page(db: "Database", document_id: int, url: str, digest: str, facts: Sequence["SeasonFact"]) -> None:
    """Merges a page of the network itself and notes in the ledger that it is one."""
    with db.atomic():
        merge(db, url, digest, facts)
        db.execute("UPDATE OR IGNORE documents SET kind = 'programme' WHERE id = ?", [document_id])
        # The kind is part of what the reader is told; noting it is no reason to read the page again.
        db.execute(
            "UPDATE extractions SET facts = json_set(facts, '$.kind', 'programme') WHERE document_id = ?",
            [document_id],
        )


def ensure_season(db: "Database", number: int) -> None:
    """Adds a season after the known ones, with the years that the codebook's rule gives it."""
    first, last = season_years(number)
    db.execute(
        "INSERT INTO seasons (number, first_year, last_year, decided_from, decided_to, source) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            number,
            first,
            last,
            f"{first - 1}-07-01",
            f"{last}-12-31",
            "codebook: season n covers 2009+2n and 2010+2n",
        ],
    )


def refresh(db: "Database", season: int) -> None:
    """Sets a season's columns from the pages' statements; a column that no page speaks of is empty."""
    values: dict[str, object] = dict.fromkeys((*COLUMNS, "municipalities_qualifier"))
    quotes: dict[str, object] = {}
    for column in COLUMNS:
        fact = next(db.query(_PAGES, [season, column]), None)
        if fact is None:
            continue
        text = fact["value"]
        quotes[column] = {"quote": fact["quote"], "url": fact["url"], "sha256": fact["sha256"]}
        if column == "municipalities" and text.startswith("over "):
            values["municipalities_qualifier"] = "over"
            text = text.removeprefix("over ")
        values[column] = text if column in ("theme", "themes") else int(text)
    values["quotes"] = json.dumps(quotes, ensure_ascii=False)
    sets = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE seasons SET {sets} WHERE number = ?", [*values.values(), season])


def _text(fact: "SeasonFact") -> str:
    value = (
        json.dumps(list(fact.value), ensure_ascii=False) if isinstance(fact.value, tuple) else str(fact.value)
    )
    return f"{fact.qualifier} {value}" if fact.qualifier else value
