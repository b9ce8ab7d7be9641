"""Queries behind `uso health`: what portals, meetings and documents say of themselves; typed reads."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# The newest search of each portal, since when it has ended so, and how often in a row.
_PORTALS = """
WITH ended AS (
    SELECT s.*, row_number() OVER (PARTITION BY s.portal_id ORDER BY s.id DESC) AS turn
    FROM searches s WHERE s.state <> 'running'
),
well AS (
    SELECT portal_id, min(turn) AS turn FROM ended WHERE state NOT IN ('failed') GROUP BY portal_id
)
SELECT p.id, m.name_fi AS municipality, p.platform, p.base_url, p.evidence,
       e.state, e.reason, e.finished_at, e.failures, e.only_gaps,
       (SELECT count(*) FROM ended f
        WHERE f.portal_id = p.id AND f.turn < coalesce(w.turn, 1000000)) AS failed_runs,
       (SELECT min(c.started_at) FROM ended f JOIN crawls c ON c.id = f.crawl_id
        WHERE f.portal_id = p.id AND f.turn < coalesce(w.turn, 1000000)) AS failed_since,
       (SELECT max(c.started_at) FROM ended f JOIN crawls c ON c.id = f.crawl_id
        WHERE f.portal_id = p.id) AS asked_at
FROM portals p JOIN municipalities m ON m.code = p.municipality_code
JOIN ended e ON e.portal_id = p.id AND e.turn = 1
LEFT JOIN well w ON w.portal_id = p.id
ORDER BY m.name_fi, p.id"""
_DATES = """
SELECT portal_id, meeting_date FROM meetings WHERE kind = 'minutes' ORDER BY portal_id, meeting_date"""
_READ = """
SELECT d.portal_id, count(*) AS documents, sum(t.characters >= 200) AS readable
FROM documents d JOIN extractions e ON e.document_id = d.id AND e.sha256 = d.sha256
LEFT JOIN texts t ON t.sha256 = d.sha256
WHERE d.portal_id IS NOT NULL AND d.state IN ('fetched', 'replaced') GROUP BY d.portal_id"""
_MEETINGS = """
SELECT m.name_fi AS municipality, t.url, t.body, t.meeting_date,
       (SELECT d.error FROM documents d WHERE d.meeting_id = t.id AND d.state = 'missing'
        ORDER BY d.kind IN ('item', 'agenda_item'), d.id LIMIT 1) AS why
FROM meetings t JOIN portals p ON p.id = t.portal_id JOIN municipalities m ON m.code = p.municipality_code
WHERE t.state = 'missing' ORDER BY m.name_fi, t.meeting_date"""
_GAPS = """
SELECT m.name_fi AS municipality, p.base_url, g.* FROM gaps g JOIN portals p ON p.id = g.portal_id
JOIN municipalities m ON m.code = p.municipality_code
WHERE g.closed_at IS NULL ORDER BY m.name_fi, g.body, g.after_date, g.sort, g.first"""
_DOCUMENTS = """
SELECT m.name_fi AS municipality, d.url, e.error, e.message, d.error AS fetch_error, d.state
FROM documents d LEFT JOIN municipalities m ON m.code = d.municipality_code
LEFT JOIN extractions e ON e.document_id = d.id
WHERE (e.state = 'failed' AND e.sha256 = d.sha256 AND d.state <> 'erased') OR d.state = 'failed'
   OR (d.state = 'fetched' AND d.error IS NOT NULL)
ORDER BY m.name_fi, d.url"""
_MOVED = """
SELECT m.name_fi AS municipality, p.base_url, p.platform, c.checked_at, c.answers, c.moved_to, c.looks_like
FROM portals p JOIN municipalities m ON m.code = p.municipality_code
JOIN portal_checks c ON c.portal_id = p.id
 AND c.checked_at = (SELECT max(checked_at) FROM portal_checks WHERE portal_id = p.id)
WHERE c.moved_to IS NOT NULL ORDER BY m.name_fi, p.id"""


@dataclass(frozen=True, slots=True)
class PortalState:
    """A portal by its newest search. `failed_runs`: failed searches in a row, since `failed_since`."""

    id: int
    municipality: str
    platform: str | None
    base_url: str
    evidence: str | None
    state: str
    reason: str | None
    finished_at: str | None
    failures: int
    only_gaps: int
    failed_runs: int
    failed_since: str | None
    asked_at: str | None


@dataclass(frozen=True, slots=True)
class Hole:
    """An open hole of the table `gaps`."""

    municipality: str
    base_url: str
    body: str
    sort: str
    year: int
    first: int
    last: int
    after_date: str
    before_date: str


@dataclass(frozen=True, slots=True)
class Lost:
    """A meeting that is listed without its documents, and what was noted when they did not come."""

    municipality: str
    url: str
    body: str
    meeting_date: str
    why: str | None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document that did not come or cannot be read, with the reason."""

    municipality: str | None
    url: str
    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A portal whose newest check was led to another address."""

    municipality: str
    base_url: str
    moved_to: str
    checked_at: str


def portal_states(db: "Database") -> Iterator[PortalState]:
    """Every portal that was ever searched."""
    for row in db.query(_PORTALS):
        yield PortalState(**row)


def minutes_dates(db: "Database") -> dict[int, list[str]]:
    """The days of each portal's minutes, in order."""
    found: dict[int, list[str]] = {}
    for row in db.query(_DATES):
        found.setdefault(row["portal_id"], []).append(row["meeting_date"])
    return found


def readable(db: "Database") -> dict[int, tuple[int, int]]:
    """How many of each portal's documents were read, and how many of those hold text."""
    return {row["portal_id"]: (row["documents"], row["readable"] or 0) for row in db.query(_READ)}


def holes(db: "Database") -> Iterator[Hole]:
    """The open holes."""
    names = Hole.__slots__
    for row in db.query(_GAPS):
        yield Hole(**{name: row[name] for name in names})


def lost_meetings(db: "Database") -> Iterator[Lost]:
    """Meetings that are listed, but whose documents do not come."""
    for row in db.query(_MEETINGS):
        yield Lost(**row)


def unreadable(db: "Database") -> Iterator[Unreadable]:
    """Documents that did not come or cannot be read."""
    for row in db.query(_DOCUMENTS):
        if row["error"]:
            reason = f"{row['error']}: {row['message']}"
        else:
            reason = f"{'archived, but' if row['state'] == 'fetched' else 'not fetched:'} {row['fetch_error']}"
        yield Unreadable(row["municipality"], row["url"], reason)


def moved(db: "Database") -> Iterator[Moved]:
    """Portals whose newest check was led elsewhere."""
    for row in db.query(_MOVED):
        yield Moved(row["municipality"], row["base_url"], row["moved_to"], row["checked_at"])
