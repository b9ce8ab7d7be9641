"""Removes a document for good: text, quotes, decisions; a tombstone keeps it from coming back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.load import now

if TYPE_CHECKING:
    from sqlite_utils import Database


class NotHeld(Exception):
    """The home holds no such document."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was removed from the database; the caller removes the bytes from the archive."""

    urls: tuple[str, ...]
    digests: tuple[str, ...]
    decisions: int


def erase(db: "Database", what: str, reason: str) -> Erasure:
    """Erases every document of a SHA-256 or an address, with all its versions and whatever else has the same
    bytes.

    Raises NotHeld when the home holds no such document.
    """
    db.execute("PRAGMA secure_delete = ON")  # freed pages are overwritten, not only forgotten
    with db.atomic():
        digests = _digests(db, what)
        marks = ", ".join("?" * len(digests))
        documents = list(db.query(
            f"SELECT id, url FROM documents WHERE url = ? OR sha256 IN ({marks}) "
            f"OR id IN (SELECT document_id FROM document_versions WHERE sha256 IN ({marks}))",
            [what, *digests, *digests],
        ))  # fmt: skip
        if not documents:
            raise NotHeld(
                f"the home holds no document {what}; give the SHA-256 or address that `uso documents` tells"
            )
        decisions = sum(_document(db, row["id"], row["url"]) for row in documents)
        for digest in digests:
            db.execute("DELETE FROM texts WHERE sha256 = ?", [digest])
        _tombstones(db, [row["url"] for row in documents], digests, reason)
    return Erasure(tuple(row["url"] for row in documents), tuple(digests), decisions)


def scrub(db: "Database") -> None:
    """Rewrites the database file so that nothing erased is left in freed pages or in the write-ahead log."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.execute("VACUUM")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _digests(db: "Database", what: str) -> list[str]:
    rows = db.query(
        "SELECT sha256 FROM documents WHERE (url = :what OR sha256 = :what) AND sha256 IS NOT NULL UNION "
        "SELECT v.sha256 FROM document_versions v JOIN documents d ON d.id = v.document_id "
        "WHERE d.url = :what OR v.sha256 = :what ORDER BY 1",
        {"what": what},
    )
    return [row["sha256"] for row in rows]


def _document(db: "Database", document_id: int, url: str) -> int:
    ids = [row["id"] for row in db.query("SELECT id FROM decisions WHERE document_id = ?", [document_id])]
    for key in ids:
        db.execute("DELETE FROM corrections WHERE decision_id = ?", [key])
        db.execute("DELETE FROM changes WHERE decision_id = ?", [key])
    for table in ("decisions", "refusals", "extractions", "document_versions"):
        db.execute(f"DELETE FROM {table} WHERE document_id = ?", [document_id])
    pages = [
        row["season"] for row in db.query("SELECT DISTINCT season FROM season_facts WHERE url = ?", [url])
    ]
    db.execute("DELETE FROM season_facts WHERE url = ? AND sha256 IS NOT NULL", [url])
    from db.seasons import refresh

    for season in filter(None, pages):
        refresh(db, season)
    db.execute(
        "UPDATE documents SET state = 'erased', sha256 = NULL, title = NULL, size = NULL, etag = NULL, "
        "last_modified = NULL, error = NULL WHERE id = ?",
        [document_id],
    )
    return len(ids)


def _tombstones(db: "Database", urls: list[str], digests: list[str], reason: str) -> None:
    # A file's name is no address: another file may bear it.
    addresses = [(None, url) for url in urls if not url.startswith("file:")]
    for digest, url in [*addresses, *((digest, None) for digest in digests)]:
        db.execute(
            "INSERT INTO tombstones (sha256, url, reason, erased_at) VALUES (?, ?, ?, ?)",
            [digest, url, reason, now()],
        )
