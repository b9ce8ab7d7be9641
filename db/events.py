"""What changed since a day: documents at their portals, and the decisions read from them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_DOCUMENTS = """
SELECT e.noticed_at, m.name_fi AS municipality, d.body, d.meeting_date, e.kind AS what, d.kind AS field,
       e.old_sha256 AS old, e.new_sha256 AS new, e.note, d.url
FROM events e JOIN documents d ON d.id = e.document_id
LEFT JOIN municipalities m ON m.code = d.municipality_code
WHERE e.noticed_at >= :since"""
# A decision that went has no row of its own any more: its last document is known by the id alone.
_DECISIONS = """
SELECT c.noticed_at, x.municipality, x.body, x.meeting_date, 'decision' AS what, c.field, c.old, c.new,
       NULL AS note, d.url
FROM changes c LEFT JOIN decisions x ON x.id = c.decision_id LEFT JOIN documents d ON d.id = x.document_id
WHERE c.noticed_at >= :since"""


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `what`: text, bytes, replaced, withdrawn, returned, approved (documents), or decision.

    `field`: of a document its kind; of a decision outcome, fee_amount_eur, meeting_date, season, or decision
    for one that came or went. `old`, `new`: SHA-256 of a document's bytes, or the field's values.
    """

    noticed_at: str
    municipality: str | None
    body: str | None
    meeting_date: str | None
    what: str
    field: str
    old: str | None
    new: str | None
    note: str | None
    url: str | None


def changes(db: "Database", since: str) -> Iterator[Change]:
    """All changes noticed since a day (ISO), in their order."""
    for row in db.query(f"{_DOCUMENTS} UNION ALL {_DECISIONS} ORDER BY 1, 2, 10", {"since": since}):
        yield Change(**row)
