"""What is stale, broken, blocked or missing in a home: judged from what searches, lists and readings left.

A rule fires only on what the portal itself showed before: its own rhythm, numbering and readings.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Literal

from db import findings

if TYPE_CHECKING:
    from sqlite_utils import Database

Kind = Literal[
    "stale", "broken", "blocked", "missing", "redesigned", "silent", "fewer", "empty", "moved", "guess"
]
STALE_DAYS = 14  # twice a weekly timer's interval: one run may fail without an alarm
SILENT_DAYS = 75  # longer than the summer's pause between meetings
WEEKS = 52  # how far back a portal's own rhythm is measured
RECENT_WEEKS = 4
LAG_DAYS = 14  # minutes are published within about two weeks of the meeting (kuntalaki 140 §)
LEAST_REGULAR = 6  # meetings in the year before it fell silent: a portal without rhythm cannot lose it
LEAST_EXPECTED = 4  # fewer meetings than this in the recent weeks say nothing
LEAST_DOCUMENTS = 3  # one scanned document is a document's trouble, not a portal's
_KINDS: dict[str, Kind] = {
    "incomplete": "missing", "failed": "broken", "blocked": "blocked", "unsupported": "broken",
}  # fmt: skip
_REDESIGNED = "redesigned?"
_ONLY_LOST = re.compile(r"\d+ ")
"""A search's reason begins with a count where only single meetings are lost: what else failed is told first
(`crawler.spiders.reasons`)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not well."""

    kind: Kind
    municipality: str | None
    url: str
    what: str


def health(db: "Database", today: datetime | None = None) -> Iterator[Finding]:
    """Everything that is not well: portals, meetings without documents, holes, unreadable documents."""
    moment = today or datetime.now(UTC)
    limit = (moment - timedelta(days=STALE_DAYS)).isoformat(timespec="seconds")
    dates, read = findings.minutes_dates(db), findings.readable(db)
    for portal in findings.portal_states(db):
        yield from _state(portal)
        if portal.finished_at and portal.finished_at < limit:
            words = f"last searched {portal.finished_at[:10]}"
            yield Finding("stale", portal.municipality, portal.base_url, words)
        elif portal.finished_at and portal.state in ("complete", "incomplete"):
            day = date.fromisoformat(portal.finished_at[:10])
            if rhythm := _rhythm([date.fromisoformat(one) for one in dates.get(portal.id, ())], day):
                yield Finding(rhythm[0], portal.municipality, portal.base_url, rhythm[1])
        documents, texts = read.get(portal.id, (0, 0))
        if documents >= LEAST_DOCUMENTS and not texts:
            words = f"none of its {documents} documents holds text: scanned, or no minutes at all"
            yield Finding("empty", portal.municipality, portal.base_url, words)
    for one in findings.moved(db):
        words = f"leads to {one.moved_to} since {one.checked_at[:10]} or earlier: correct the address"
        yield Finding("moved", one.municipality, one.base_url, words)
    for lost in findings.lost_meetings(db):
        words = f"{lost.body} {lost.meeting_date} is listed, but its documents do not come"
        words += f": {lost.why}" if lost.why else ""
        yield Finding("missing", lost.municipality, lost.url, words)
    for hole in findings.holes(db):
        yield Finding("missing", hole.municipality, hole.base_url, _hole(hole))
    for bad in findings.unreadable(db):
        yield Finding("broken", bad.municipality, bad.url, bad.reason)


def keep(db: "Database", found: Sequence[Finding], today: datetime | None = None) -> None:
    """Writes findings into the table `health`: new ones opened, known ones seen again, others closed."""
    moment = (today or datetime.now(UTC)).isoformat(timespec="microseconds")
    with db.atomic():
        known = {
            (row["kind"], row["url"], row["what"]): row["id"]
            for row in db.query("SELECT id, kind, url, what FROM health WHERE closed_at IS NULL")
        }
        seen = set()
        for number, one in enumerate(found):
            key = (one.kind, one.url, one.what)
            if key in known:
                db.execute("UPDATE health SET last_seen = ? WHERE id = ?", [moment, known[key]])
            elif key not in seen:
                # Several findings on one address at one moment: the place in the list keeps them apart.
                first = f"{moment}#{number}"
                db.execute(
                    "INSERT INTO health (kind, municipality, url, what, first_seen, last_seen) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    [one.kind, one.municipality, one.url, one.what, first, moment],
                )
            seen.add(key)
        for key, row in known.items():
            if key not in seen:
                db.execute("UPDATE health SET closed_at = ? WHERE id = ?", [moment, row])


def _state(portal: findings.PortalState) -> Iterator[Finding]:
    """What the newest search says. Failed once differs from not working since (reliability.md 3.1)."""
    one_by_one = portal.only_gaps or _ONLY_LOST.match(portal.reason or "")  # holes and lost meetings
    if portal.state not in _KINDS or one_by_one:
        return
    words = portal.reason or f"the last search ended {portal.state}"
    kind = _KINDS[portal.state]
    if portal.state == "unsupported" and portal.evidence == "pattern-guess":
        kind = "guess"
    elif portal.state in ("failed", "incomplete") and _REDESIGNED in words:
        kind = "redesigned"
    elif portal.state == "incomplete" and portal.failures:
        kind = "broken"
    if portal.failed_runs > 1 and portal.failed_since:
        words = f"failed {portal.failed_runs} times in a row since {portal.failed_since[:10]}: {words}"
    yield Finding(kind, portal.municipality, portal.base_url, words)


def _rhythm(days: list[date], until: date) -> tuple[Kind, str] | None:
    """Whether a portal fell silent, or below its own weekly median, by the days of its minutes."""
    if len(days) < LEAST_REGULAR:
        return None
    newest = max(day for day in days)
    between = [(later - earlier).days for earlier, later in pairwise(days)]
    usual = median(between) if between else 0
    before = [day for day in days if day >= newest - timedelta(weeks=WEEKS)]
    if len(before) >= LEAST_REGULAR and (until - newest).days > max(SILENT_DAYS, 4 * usual):
        return "silent", f"no minutes newer than {newest.isoformat()}; one came every {usual:.0f} days before"
    end = until - timedelta(days=LAG_DAYS)
    start = end - timedelta(weeks=RECENT_WEEKS)
    if start.month in (7, 8) or end.month == 7:  # councils rest in July
        return None
    counts = [
        sum(start - timedelta(weeks=n + 1) < day <= start - timedelta(weeks=n) for day in days)
        for n in range(WEEKS - RECENT_WEEKS)
        if start - timedelta(weeks=n + 1) >= days[0]
    ]
    expected = RECENT_WEEKS * median(counts) if counts else 0
    recent = sum(start < day <= end for day in days)
    if expected >= LEAST_EXPECTED and recent < expected / 2:
        return (
            "fewer",
            f"{recent} meetings in the {RECENT_WEEKS} weeks to {end.isoformat()}, {expected:.0f} by its own "
            "weekly median",
        )
    return None


def _hole(hole: findings.Hole) -> str:
    span = f"{hole.first}" if hole.first == hole.last else f"{hole.first}-{hole.last}"
    if hole.sort == "minutes":
        return f"{hole.body}: the minutes of {hole.after_date} are not published, only the agenda"
    what = f"meeting {span}" if hole.sort == "number" else f"§ {span}"
    return (
        f"{hole.body}: {what}/{hole.year} is not published, a hole between {hole.after_date} and "
        f"{hole.before_date}"
    )
