"""Why a search is not complete, in words."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import unquote

from crawler.gaps import in_words

if TYPE_CHECKING:
    from crawler.spiders.harvest import Harvest

AGENDA_DAYS = 120
"""How long after its day an agenda without minutes is still waited on."""


def today() -> str:
    """This day, as an ISO date."""
    return days_ago(0)


def days_ago(days: int) -> str:
    """The day so many days ago, as an ISO date."""
    return (datetime.now(UTC).date() - timedelta(days=days)).isoformat()


def why_not_complete(harvest: "Harvest") -> str | None:
    """Why a search is not complete, in words, or None.

    All that may not be searched, then failures, then meetings without their documents.
    """
    parts = [*harvest.forbidden, *([first_of(harvest.failures)] if harvest.failures else []), *harvest.beside]
    lost = [
        held
        for held in harvest.holdings.meetings().values()
        if held.date >= harvest.since and held.state == "missing"
    ]
    if lost:
        many = "1 meeting is" if len(lost) == 1 else f"{len(lost)} meetings are"
        why = unquote(harvest.holdings.why_missing(lost[0].id))
        parts.append(
            f"{many} listed without documents: {lost[0].body} {lost[0].date} at {unquote(lost[0].url)} "
            f"({why})"
        )
    return "; ".join([*parts, *_holes(harvest)]) or None


def has_only_holes(harvest: "Harvest") -> bool:
    """Whether a search is incomplete by numbering alone: for other days than the holes' it is complete."""
    lost = any(
        held.date >= harvest.since and held.state == "missing"
        for held in harvest.holdings.meetings().values()
    )
    return bool(_holes(harvest)) and not (harvest.forbidden or harvest.failures or harvest.beside or lost)


def _holes(harvest: "Harvest") -> list[str]:
    own = [in_words(gap) for gap in harvest.holes if gap.before >= harvest.since]
    return [first_of(own)] if own else []


def first_of(reasons: list[str]) -> str:
    """The first reason, and how many more there are."""
    return reasons[0] + (f" (and {len(reasons) - 1} more)" if len(reasons) > 1 else "")
