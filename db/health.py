"""What is stale, broken, blocked or missing in a home."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from sqlite_utils import Database

Kind = Literal["stale", "broken", "blocked", "missing"]
STALE_DAYS = 14  # twice a weekly timer's interval: one run may fail without an alarm

_PORTALS = """
SELECT m.name_fi AS municipality, p.base_url, s.state, s.reason, s.finished_at
FROM portals p JOIN municipalities m ON m.code = p.municipality_code
JOIN searches s ON s.id = (SELECT max(id) FROM searches WHERE portal_id = p.id AND state <> 'running')
ORDER BY m.name_fi, p.id"""
_MEETINGS = """
SELECT m.name_fi AS municipality, t.url, t.body, t.meeting_date
FROM meetings t JOIN portals p ON p.id = t.portal_id JOIN municipalities m ON m.code = p.municipality_code
WHERE t.state = 'missing' ORDER BY m.name_fi, t.meeting_date"""
_DOCUMENTS = """
SELECT m.name_fi AS municipality, d.url, e.error, e.message, d.error AS fetch_error, d.state
FROM documents d LEFT JOIN municipalities m ON m.code = d.municipality_code
LEFT JOIN extractions e ON e.document_id = d.id
WHERE (e.state = 'failed' AND e.sha256 = d.sha256 AND d.state <> 'erased') OR d.state = 'failed'
ORDER BY m.name_fi, d.url"""
_KINDS: dict[str, Kind] = {
    "incomplete": "missing", "failed": "broken", "blocked": "blocked", "unsupported": "broken",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not well."""

    kind: Kind
    municipality: str | None
    url: str
    what: str


def health(db: "Database", today: datetime | None = None) -> Iterator[Finding]:
    """Everything that is not well: portals by their last search, meetings without documents, unreadable
    documents.
    """
    limit = ((today or datetime.now(UTC)) - timedelta(days=STALE_DAYS)).isoformat(timespec="seconds")
    for row in db.query(_PORTALS):
        if row["state"] in _KINDS:
            words = row["reason"] or f"the last search ended {row['state']}"
            yield Finding(_KINDS[row["state"]], row["municipality"], row["base_url"], words)
        if row["finished_at"] and row["finished_at"] < limit:
            yield Finding(
                "stale", row["municipality"], row["base_url"], f"last searched {row['finished_at'][:10]}"
            )
    for row in db.query(_MEETINGS):
        what = f"{row['body']} {row['meeting_date']} is listed, but its documents do not come"
        yield Finding("missing", row["municipality"], row["url"], what)
    for row in db.query(_DOCUMENTS):
        reason = f"{row['error']}: {row['message']}" if row["error"] else f"not fetched: {row['fetch_error']}"
        yield Finding("broken", row["municipality"], row["url"], reason)
