"""The ledger of meetings and documents: what portals list, what of it is archived, what changed or went.

Every write is one transaction a document and may be repeated: a crawl killed at any moment is simply run
again.
"""

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from sqlite_utils import Database

from crawler.archive import ArchiveDamaged, Store
from crawler.events import Events
from crawler.ledger import now
from crawler.pages.sameness import same_text
from crawler.words import Kind

COME = "the minutes have come"
DocumentKind = Literal["minutes", "agenda", "item", "agenda_item", "officer", "other"]


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting as the ledger knows it."""

    id: int
    external_id: str
    kind: Kind
    body: str
    date: str
    number: int | None
    url: str
    state: Literal["listed", "archived", "missing"]


@dataclass(frozen=True, slots=True)
class Document:
    """A document to keep: its address and what the portal prints about it."""

    url: str
    kind: DocumentKind
    body: str | None
    date: str | None
    title: str | None
    meeting: int | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """The bytes of an answer with the headers that the ledger keeps."""

    body: bytes
    content_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """A document as the ledger knows it."""

    id: int
    url: str
    kind: DocumentKind
    sha256: str | None
    etag: str | None
    last_modified: str | None
    state: str
    checked_at: str | None


class Holdings:
    """Meetings and documents of one portal."""

    def __init__(self, db: Database, archive: Store, portal: int, municipality_code: str) -> None:
        self.db = db
        self.archive = archive
        self.events = Events(db)
        self.portal = portal
        self.municipality_code = municipality_code

    def meetings(self) -> dict[tuple[str, Kind], Held]:
        """Every meeting known of the portal, by its id and kind.

        Minutes replace an agenda under the same id.
        """
        rows = self.db.execute(
            "SELECT id, external_id, kind, body, meeting_date, number, url, state FROM meetings "
            "WHERE portal_id = ?",
            [self.portal],
        )
        return {(held.external_id, held.kind): held for row in rows.fetchall() if (held := Held(*row))}

    def list_meeting(
        self, external_id: str, kind: Kind, body: str, date: str, number: int | None, url: str
    ) -> Held:
        """Notes that the portal lists a meeting.

        New ones start as `listed`, known ones get a new `last_seen`.
        """
        moment = now()
        with self.db.atomic():
            self.db.execute(
                "INSERT INTO meetings (portal_id, external_id, kind, body, meeting_date, number, url, state, "
                "first_seen, "
                "last_seen) VALUES (?, ?, ?, ?, ?, ?, ?, 'listed', ?, ?) ON CONFLICT (portal_id, "
                "external_id, kind) DO UPDATE "
                "SET body = excluded.body, meeting_date = excluded.meeting_date, number = "
                "coalesce(excluded.number, number), "
                "url = excluded.url, last_seen = excluded.last_seen",
                [self.portal, external_id, kind, body, date, number, url, moment, moment],
            )
            row = self.db.execute(
                "SELECT id, external_id, kind, body, meeting_date, number, url, state FROM "
                "meetings "
                "WHERE portal_id = ? AND external_id = ? AND kind = ?",
                [self.portal, external_id, kind],
            ).fetchone()
        return Held(*row)

    def keep(self, document: Document, sent: Sent, *, completes: bool = False) -> bool:
        """Archives bytes and notes them; says whether they are new or changed.

        Other bytes with the same text are no change: the document stays as it is, and an event tells of them.
        `completes`: with this document the meeting is archived, and what stood for it before is replaced:
        items by the whole document, an agenda by the minutes of the same id. Erased bytes are never stored.
        """
        digest = sha256(sent.body).hexdigest()
        if self.is_erased(document.url, digest):
            with self.db.atomic():
                self._row(document, "erased", None)
                if completes:
                    self._archived(document)
            return False
        before = self.stored(document.url, document.kind)
        if (
            before
            and before.sha256
            and before.sha256 != digest
            and self._says_the_same(before.sha256, sent.body)
        ):
            self.events.same_words(before.id, before.sha256, digest)
            self._renewed(document, before, sent, completes=completes)
            return False
        self.archive.put(sent.body)
        moment = now()
        with self.db.atomic():
            number = self._row(document, "fetched", None)
            if before and before.sha256 and before.sha256 != digest:
                self.events.note(number, "text", old=before.sha256, new=digest)
            if before and before.state == "gone":
                self.events.note(number, "returned", old=before.sha256, new=digest)
            self.db.execute(
                "UPDATE documents SET sha256 = ?, content_type = ?, size = ?, etag = ?, last_modified = ?, "
                "checked_at = ?, "
                "fetched_at = CASE WHEN sha256 IS ? THEN coalesce(fetched_at, ?) ELSE ? END WHERE id = ?",
                [digest, sent.content_type, len(sent.body), sent.etag, sent.last_modified, moment, digest, moment, moment, number],
            )
            self.db.execute(
                "INSERT OR IGNORE INTO document_versions VALUES (?, ?, ?)", [number, digest, moment]
            )
            if completes:
                self._archived(document)
        return before is None or before.sha256 != digest

    def _says_the_same(self, digest: str, body: bytes) -> bool:
        """Whether bytes hold the text of archived ones; without the archived ones nothing is known."""
        try:
            return same_text(self.archive.get(digest), body)
        except (FileNotFoundError, ArchiveDamaged):
            return False

    def _renewed(self, document: Document, before: Stored, sent: Sent, *, completes: bool) -> None:
        """Notes that a document came again with the same text."""
        with self.db.atomic():
            self._row(document, "fetched", None)
            self.db.execute(
                "UPDATE documents SET etag = ?, last_modified = ?, checked_at = ? WHERE id = ?",
                [sent.etag, sent.last_modified, now(), before.id],
            )
            if completes:
                self._archived(document)

    def not_come(self, document: Document, state: Literal["failed", "missing"], error: str) -> None:
        """Notes that a document did not come; bytes from an earlier day stay known."""
        with self.db.atomic():
            held = self.stored(document.url, document.kind)
            if held is None or held.sha256 is None:
                self._row(document, state, error)
                self.db.execute(
                    "UPDATE documents SET checked_at = ? WHERE url = ? AND kind = ?",
                    [now(), document.url, document.kind],
                )

    def settle(self, meeting: int, state: Literal["archived", "missing"]) -> None:
        """Closes a meeting: archived, or listed without its documents."""
        with self.db.atomic():
            self.db.execute("UPDATE meetings SET state = ? WHERE id = ?", [state, meeting])
            if state == "archived":
                self._replace_agenda(meeting)
                self.db.execute(
                    "DELETE FROM documents WHERE meeting_id = ? AND sha256 IS NULL AND state IN ('new', "
                    "'failed', 'missing')",
                    [meeting],
                )

    def approval(self, meeting: int, approved: bool) -> None:
        """Notes whether minutes are checked (tarkastettu); a draft that becomes checked is an event."""
        before = self.db.execute("SELECT approved FROM meetings WHERE id = ?", [meeting]).fetchone()
        self.db.execute("UPDATE meetings SET approved = ? WHERE id = ?", [int(approved), meeting])
        if before and before[0] == 0 and approved:
            for one in self.of_meeting(meeting):
                self.events.note(one.id, "approved", old=one.sha256)

    def last_checked(self) -> dict[int, str]:
        """When a document of each of the portal's meetings was last asked for."""
        rows = self.db.execute(
            "SELECT meeting_id, max(checked_at) FROM documents WHERE portal_id = ? AND meeting_id IS NOT "
            "NULL AND checked_at IS NOT NULL GROUP BY meeting_id",
            [self.portal],
        )
        return dict(rows.fetchall())

    def standing(self) -> dict[int, bool]:
        """The portal's meetings with documents that were not taken down, and whether those are items."""
        rows = self.db.execute(
            "SELECT meeting_id, max(kind IN ('item', 'agenda_item')) FROM documents WHERE portal_id = ? "
            "AND meeting_id IS NOT NULL AND state = 'fetched' GROUP BY meeting_id",
            [self.portal],
        )
        return {number: bool(items) for number, items in rows.fetchall()}

    def drafts(self) -> set[int]:
        """The portal's meetings whose minutes were still a draft when last seen."""
        rows = self.db.execute("SELECT id FROM meetings WHERE portal_id = ? AND approved = 0", [self.portal])
        return {number for (number,) in rows.fetchall()}

    def checked(self, stored: Stored, *, gone: str | None = None) -> None:
        """Notes a second look.

        The document is as it was, or it is `gone` (with the reason); its archived copy stays.
        """
        state = "gone" if gone else "fetched" if stored.state == "gone" else stored.state
        if gone and state != stored.state and self._followed(stored.id):
            state, gone = "replaced", None
            self.events.note(stored.id, "replaced", old=stored.sha256, note=COME)
        elif state != stored.state:
            kind: Literal["withdrawn", "returned"] = "withdrawn" if gone else "returned"
            self.events.note(stored.id, kind, old=stored.sha256, note=gone)
        self.db.execute(
            "UPDATE documents SET checked_at = ?, state = ?, error = ? WHERE id = ?",
            [now(), state, gone, stored.id],
        )

    def doubt(self, stored: Stored, why: str) -> None:
        """Notes that an archived document's address gave no usable answer; it counts as not looked at."""
        self.db.execute("UPDATE documents SET error = ? WHERE id = ?", [why, stored.id])

    def withdrawn(self, body: str, since: str, listed: set[str], coming: Collection[str] = ()) -> int:
        """Marks documents of meetings that a body's lists no longer hold, and says how many are new to it.

        `coming`: the days of minutes on the lists, which replace agendas of those days under other addresses.
        An event with a date, not an error: minutes are taken down after the appeal period (platforms.md 6.3).
        """
        rows = self.db.execute(
            "SELECT d.id, m.external_id, m.kind, m.meeting_date FROM documents d JOIN meetings m ON m.id = d.meeting_id "
            "WHERE m.portal_id = ? AND m.body = ? AND m.meeting_date >= ? AND d.state = 'fetched'",
            [self.portal, body, since],
        ).fetchall()
        lost = [(number, kind, day) for number, external_id, kind, day in rows if external_id not in listed]
        with self.db.atomic():
            for number, kind, day in lost:
                if kind == "agenda" and (day in coming or self._followed(number)):  # the minutes have an address of their own
                    self._replaced(number, None)
                    continue
                why = f"no longer listed by the portal, noticed {now()[:10]}"
                self.db.execute(
                    "UPDATE documents SET state = 'gone', error = ?, checked_at = ? WHERE id = ?",
                    [why, now(), number],
                )
                self.events.note(number, "withdrawn", note=why)
        return len(lost)

    def stored(self, url: str, kind: str) -> Stored | None:
        """The document at an address, or None."""
        row = self.db.execute(
            "SELECT id, url, kind, sha256, etag, last_modified, state, checked_at FROM documents "
            "WHERE url = ? AND kind = ?",
            [url, kind],
        ).fetchone()
        return Stored(*row) if row else None

    def of_meeting(self, meeting: int) -> list[Stored]:
        """A meeting's documents, the whole one first."""
        rows = self.db.execute(
            "SELECT id, url, kind, sha256, etag, last_modified, state, checked_at FROM documents "
            "WHERE meeting_id = ? ORDER BY kind IN ('item', 'agenda_item'), id",
            [meeting],
        )
        return [Stored(*row) for row in rows.fetchall()]

    def why_missing(self, meeting: int) -> str:
        """What was noted when a meeting's documents did not come."""
        row = self.db.execute(
            "SELECT error FROM documents WHERE meeting_id = ? AND state = 'missing' AND kind IN ('minutes', "
            "'agenda')",
            [meeting],
        ).fetchone()
        return row[0] if row else "no reason noted"

    def elsewhere(self, digest: str, url: str) -> bool:
        """Whether the portal gave the same bytes under another address.

        A sign of a wrong answer under load.
        """
        return bool(
            self.db.execute(
                "SELECT 1 FROM documents WHERE portal_id = ? AND sha256 = ? AND url <> ? LIMIT 1",
                [self.portal, digest, url],
            ).fetchone()
        )

    def is_erased(self, url: str, digest: str | None = None) -> bool:
        """Whether the address or the bytes were erased for good."""
        return bool(
            self.db.execute(
                "SELECT 1 FROM tombstones WHERE url = ? OR sha256 = ? LIMIT 1", [url, digest]
            ).fetchone()
        )

    def _row(self, document: Document, state: str, error: str | None) -> int:
        self.db.execute(
            "INSERT INTO documents (url, kind, municipality_code, portal_id, meeting_id, body, meeting_date, "
            "title, "
            "first_seen, state, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (url, kind) DO "
            "UPDATE SET "
            "municipality_code = excluded.municipality_code, portal_id = excluded.portal_id, meeting_id = "
            "excluded.meeting_id, "
            "body = excluded.body, meeting_date = excluded.meeting_date, title = excluded.title, state = "
            "excluded.state, "
            "error = excluded.error",
            [
                document.url,
                document.kind,
                self.municipality_code,
                self.portal,
                document.meeting,
                document.body,
                document.date,
                document.title,
                now(),
                state,
                error,
            ],
        )
        return int(
            self.db.execute(
                "SELECT id FROM documents WHERE url = ? AND kind = ?", [document.url, document.kind]
            ).fetchone()[0]
        )

    def _archived(self, document: Document) -> None:
        """The meeting is archived as one document.

        What a killed or earlier crawl kept of it in parts is replaced.
        """
        assert document.meeting is not None
        self.db.execute(
            "UPDATE documents SET state = 'replaced' WHERE meeting_id = ? AND kind IN ('item', "
            "'agenda_item') "
            "AND state IN ('fetched', 'gone')",
            [document.meeting],
        )
        self.settle(document.meeting, "archived")

    def _replace_agenda(self, meeting: int) -> None:
        """Minutes replace the agenda under the same id (platforms.md 1.3); its documents stay, marked.

        So they do one of the same body and day under another address that was found to be gone before they came.
        """
        agendas = self.db.execute(
            "SELECT d.id, d.sha256 FROM meetings m JOIN meetings a ON a.portal_id = m.portal_id AND a.kind = 'agenda' "
            "JOIN documents d ON d.meeting_id = a.id WHERE m.id = ? AND m.kind = 'minutes' AND d.state IN ('fetched', 'gone') AND "
            "(a.external_id = m.external_id OR (d.state = 'gone' AND a.body = m.body AND a.meeting_date = m.meeting_date))",
            [meeting],
        ).fetchall()
        for number, digest in agendas:
            self._replaced(number, digest)

    def _replaced(self, number: int, digest: str | None) -> None:
        self.db.execute("UPDATE documents SET state = 'replaced' WHERE id = ?", [number])
        self.events.note(number, "replaced", old=digest, note=COME)

    def _followed(self, number: int) -> bool:
        """Whether a document is of an agenda whose body has minutes of the same day, at another address."""
        query = (
            "SELECT 1 FROM documents d JOIN meetings a ON a.id = d.meeting_id AND a.kind = 'agenda' JOIN meetings m ON "
            "m.portal_id = a.portal_id AND m.body = a.body AND m.meeting_date = a.meeting_date AND m.kind = 'minutes' "
            "WHERE d.id = ?"
        )
        return self.db.execute(query, [number]).fetchone() is not None
