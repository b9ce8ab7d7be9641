"""Keeps the table `reasons`: the sentences that tell why a municipality stays out, or until when it waits."""

from typing import TYPE_CHECKING

from db.passages import reasons
from db.texts import text_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_DECISIONS = """
SELECT d.id, d.sha256, d.outcome, d.language, d.meeting_date, e.start, e."end"
FROM decisions d JOIN evidence e ON e.decision_id = d.id AND e.field = 'outcome'
WHERE d.outcome IN ('declined', 'withdrew', 'tabled', 'returned', 'removed')
  AND e.position = (SELECT min(position) FROM evidence x WHERE x.decision_id = d.id AND x.field = 'outcome')
  AND (:document IS NULL OR d.document_id = :document) AND (:decision IS NULL OR d.id = :decision)
ORDER BY d.sha256, d.id"""


def renew_reasons(db: "Database", *, document: int | None = None, decision: str | None = None) -> None:
    """Reads the reasons of a document's decisions anew, of one decision, or without either of all."""
    db.execute(
        "DELETE FROM reasons WHERE decision_id IN (SELECT id FROM decisions WHERE "
        "(:document IS NULL OR document_id = :document) AND (:decision IS NULL OR id = :decision))",
        {"document": document, "decision": decision},
    )
    for row in list(db.query(_DECISIONS, {"document": document, "decision": decision})):
        reading = text_of(db, row["sha256"])
        if reading is None:
            continue  # the text is no longer kept
        found = reasons(
            reading.text, row["start"], row["end"], row["outcome"], row["language"], row["meeting_date"]
        )
        for reason in found:
            db.execute(
                'INSERT INTO reasons (decision_id, kind, quote, start, "end", until) '
                "VALUES (?, ?, ?, ?, ?, ?)",
                [row["id"], reason.kind, reason.quote, reason.start, reason.end, reason.until],
            )
