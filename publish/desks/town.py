"""A municipality's page: its seasons, each decision with its quote in place, how far it was searched."""

from collections import defaultdict
from dataclasses import dataclass
from sqlite3 import Connection, Row
from typing import Any


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote with what stands around it in the minutes, names of persons taken out."""

    field: str
    before: str | None
    quote: str
    after: str | None
    page: int | None


@dataclass(frozen=True, slots=True)
class TownDecision:
    """A decision (a row of `decisions`) with its quotes."""

    row: dict[str, Any]
    quotes: tuple[Quote, ...]
    price_reason: str | None

    def of(self, field: str) -> tuple[Quote, ...]:
        return tuple(quote for quote in self.quotes if quote.field == field)


@dataclass(frozen=True, slots=True)
class TownSeason:
    """A season of the municipality: where it stands, and every decision, the first first."""

    number: int
    name: str
    status: dict[str, Any]
    decisions: tuple[TownDecision, ...]


@dataclass(frozen=True, slots=True)
class Town:
    """All that the page shows; seasons newest first, decisions whose season is not known after them."""

    municipality: dict[str, Any]
    seasons: tuple[TownSeason, ...]
    without_season: tuple[TownDecision, ...]
    searches: tuple[dict[str, Any], ...]
    documents: int
    successor: tuple[str, str] | None  # code and name of what it belongs to today


def town(connection: Connection, code: str) -> Town | None:
    """The page of a municipality by its code; None when the register has none."""
    found = _rows(connection, "SELECT * FROM municipalities WHERE code = ?", code)
    if not found:
        return None
    decisions = _decisions(connection, code)
    seasons = _rows(
        connection,
        """SELECT n.name AS season_name, s.* FROM status s JOIN seasons n ON n.number = s.season
           WHERE s.municipality_code = ? ORDER BY s.season DESC""",
        code,
    )
    searches = _rows(
        connection,
        """SELECT * FROM searches s WHERE municipality_code = ? AND id =
               (SELECT max(id) FROM searches x
                WHERE x.municipality_code = s.municipality_code AND x.portal IS s.portal)
           ORDER BY id DESC""",
        code,
    )
    (documents,) = connection.execute(
        "SELECT count(*) FROM documents WHERE municipality_code = ?", [code]
    ).fetchone()
    row = found[0]
    successor = None
    if row["current_code"] != code:
        successor = connection.execute(
            "SELECT code, name_fi FROM municipalities WHERE code = ?", [row["current_code"]]
        ).fetchone()
    return Town(
        row,
        tuple(
            TownSeason(s["season"], s["season_name"], s, tuple(decisions.get(s["season"], ())))
            for s in seasons
        ),
        tuple(decisions.get(None, ())),
        tuple(searches),
        documents,
        tuple(successor) if successor else None,
    )


def find(connection: Connection, name: str) -> tuple[tuple[str, str], ...]:
    """Code and name of the municipalities that are called so, or else whose name holds the letters."""
    rows = connection.execute(
        """SELECT code, name_fi, name_sv FROM municipalities WHERE valid_to IS NULL ORDER BY name_fi"""
    ).fetchall()
    wanted = name.strip().casefold()
    exact = [row for row in rows if wanted in (row[1].casefold(), (row[2] or "").casefold())]
    near = [row for row in rows if wanted in f"{row[1]} {row[2] or ''}".casefold()]
    return tuple((row[0], row[1]) for row in (exact or near)) if wanted else ()


def _decisions(connection: Connection, code: str) -> dict[int | None, list[TownDecision]]:
    rows = _rows(
        connection,
        "SELECT * FROM decisions WHERE municipality_code = ? ORDER BY meeting_date, section, id",
        code,
    )
    quotes: dict[str, list[Quote]] = defaultdict(list)
    for entry in _rows(
        connection,
        """SELECT e.* FROM evidence e JOIN decisions d ON d.id = e.decision_id
           WHERE d.municipality_code = ? ORDER BY e.decision_id, e.position""",
        code,
    ):
        quotes[entry["decision_id"]].append(
            Quote(entry["field"], entry["before"], entry["quote"], entry["after"], entry["page"])
        )
    prices = dict(
        connection.execute(
            """SELECT r.decision_id, r.quote FROM reasons r JOIN decisions d ON d.id = r.decision_id
               WHERE d.municipality_code = ? AND r.kind = 'price'""",
            [code],
        )
    )
    found: dict[int | None, list[TownDecision]] = defaultdict(list)
    for row in rows:
        found[row["season"]].append(TownDecision(row, tuple(quotes[row["id"]]), prices.get(row["id"])))
    return found


def _rows(connection: Connection, query: str, *values: object) -> list[dict[str, Any]]:
    cursor = connection.cursor()
    cursor.row_factory = Row
    return [dict(row) for row in cursor.execute(query, values)]
