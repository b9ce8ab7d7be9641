"""What happens to documents at their portals: changed, replaced, withdrawn, returned; each once."""

from typing import Literal

from sqlite_utils import Database

from crawler.ledger import now

EventKind = Literal["text", "bytes", "replaced", "withdrawn", "returned", "approved"]


class Events:
    """The table of events."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.count = 0  # changes noted by this crawl

    def note(
        self,
        document: int,
        kind: EventKind,
        *,
        old: str | None = None,
        new: str | None = None,
        note: str | None = None,
    ) -> None:
        """Writes an event down. `old`, `new`: SHA-256 of the bytes before and after."""
        self.count += 1
        self.db.execute(
            "INSERT INTO events (document_id, kind, old_sha256, new_sha256, note, noticed_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [document, kind, old, new, note, now()],
        )

    def same_words(self, document: int, old: str, new: str) -> None:
        """Notes bytes that changed without the text; portals that stamp every answer anew stay one event of one day.

        It is no change that lets others be expected.
        """
        with self.db.atomic():
            known = self.db.execute(
                "UPDATE events SET new_sha256 = ? WHERE document_id = ? AND kind = 'bytes' AND old_sha256 = ?",
                [new, document, old],
            )
            if not known.rowcount:
                self.note(document, "bytes", old=old, new=new)
                self.count -= 1
