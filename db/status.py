"""Typed reads of the views: what is known of each municipality and season, whom to call, what is stale."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from extract.model import Fee

if TYPE_CHECKING:
    from sqlite_utils import Database


class SeasonUnknown(Exception):
    """There is no such season; the message names those that are known."""


@dataclass(frozen=True, slots=True)
class Status:
    """What is known of one municipality and season; `reason` says why nothing better is.

    `fee_url`: the minutes that print the fee where those of the decision do not.
    """

    municipality_code: str
    municipality: str
    season: int
    status: str
    outcome: str | None
    level: str | None
    settled: bool | None
    review: tuple[str, ...]
    meeting_date: str | None
    body: str | None
    section: int | None
    diary_number: str | None
    title: str | None
    fee: Fee | None
    url: str | None
    fee_url: str | None
    quote: str | None
    decision_id: str | None
    searched_from: str | None
    searched_to: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A municipality to call for a season, and why, as the minutes prove it."""

    municipality_code: str
    municipality: str
    region: str | None
    population: int | None
    season: int
    status: str
    reason_code: str
    reason: str
    quote: str | None
    last_season: int | None
    last_outcome: str | None
    meeting_date: str | None
    body: str | None
    fee_annual_eur: float | None
    url: str | None
    settled: bool | None
    promise: int
    until: str | None
    neighbours_joined: str | None
    applicable_fee_eur: float | None
    applicable_fee_from: str | None
    applicable_fee_like: str | None
    applicable_fee_quote: str | None


def check_season(db: "Database", season: int) -> None:
    """Raises SeasonUnknown for a season that the home does not know."""
    known = [row["number"] for row in db.query("SELECT number FROM seasons ORDER BY number")]
    if season not in known:
        raise SeasonUnknown(f"there is no season {season}; the home knows {known[0]} to {known[-1]}")


def status(db: "Database", season: int) -> Iterator[Status]:
    """One row a municipality for a season, by name. Raises SeasonUnknown."""
    check_season(db, season)
    for row in db.query(
        "SELECT * FROM status WHERE season = ? ORDER BY municipality, municipality_code", [season]
    ):
        values = {f.name: row[f.name] for f in fields(Status) if f.name not in ("fee", "review", "settled")}
        yield Status(
            **values,
            fee=_fee(row),
            review=tuple(json.loads(row["review"] or "[]")),
            settled=_flag(row["settled"]),
        )


def follow_up(db: "Database", season: int) -> Iterator[FollowUp]:
    """Whom to call for a season, most promising first. Raises SeasonUnknown."""
    check_season(db, season)
    names = [f.name for f in fields(FollowUp)]
    for row in db.query("SELECT * FROM follow_up WHERE season = ? ORDER BY promise, municipality", [season]):
        values = {name: row[name] for name in names}
        values["settled"] = _flag(row["settled"])
        yield FollowUp(**values)


def _fee(row: dict[str, Any]) -> Fee | None:
    if row["fee_amount_eur"] is None:
        return None
    return Fee(
        row["fee_amount_eur"],
        row["fee_period"],
        row["fee_basis"],
        row["fee_vat"],
        row["fee_annual_eur"],
        row["fee_travel_costs"],
    )


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)
