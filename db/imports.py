"""Documents that a person fetched: into the ledger beside those that were crawled."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.load import now

if TYPE_CHECKING:
    from sqlite_utils import Database


class Erased(Exception):
    """The document was erased for good; the message says when and why."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A document of the ledger after an import."""

    id: int
    url: str
    new: bool  # new, or new bytes


def add_import(
    db: "Database", *, name: str, digest: str, size: int, url: str | None, municipality_code: str | None
) -> Imported:
    """Puts a file that lies in the archive into the ledger; the same file again changes nothing.

    Raises Erased.
    """
    with db.atomic():
        check_tombstone(db, digest, url)
        address = url or _address(db, name, digest, municipality_code)
        old = next(db.query("SELECT * FROM documents WHERE url = ? ORDER BY id LIMIT 1", [address]), None)
        if old is None:
            db.execute(
                "INSERT INTO documents (url, kind, municipality_code, sha256, size, first_seen, "
                "fetched_at, state) "
                "VALUES (?, 'minutes', ?, ?, ?, ?, ?, 'imported')",
                [address, municipality_code, digest, size, now(), now()],
            )
        elif old["sha256"] != digest or (municipality_code and old["municipality_code"] != municipality_code):
            db.execute(
                "UPDATE documents SET sha256 = ?, size = ?, content_type = NULL, fetched_at = ?, "
                "state = 'imported', error = NULL, "
                "municipality_code = coalesce(?, municipality_code) WHERE id = ?",
                [digest, size, now(), municipality_code, old["id"]],
            )
        found = next(db.query("SELECT id FROM documents WHERE url = ? ORDER BY id LIMIT 1", [address]))
        db.execute(
            "INSERT INTO document_versions (document_id, sha256, fetched_at) VALUES (?, ?, ?) ON "
            "CONFLICT DO NOTHING",
            [found["id"], digest, now()],
        )
    return Imported(int(found["id"]), address, old is None or old["sha256"] != digest)


def check_tombstone(db: "Database", digest: str, url: str | None) -> None:
    """Raises Erased when these bytes or this address were erased for good."""
    row = next(db.query("SELECT * FROM tombstones WHERE sha256 = ? OR url = ?", [digest, url or ""]), None)
    if row:
        raise Erased(f"it was erased on {row['erased_at'][:10]} ({row['reason']}) and is not taken again")


def _address(db: "Database", name: str, digest: str, municipality_code: str | None) -> str:
    """The name an import without address is known by: file:NAME, or with its hash where another town's file
    has it.
    """
    plain = f"file:{name}"
    held = next(db.query("SELECT sha256, municipality_code FROM documents WHERE url = ?", [plain]), None)
    if (
        held is None
        or held["sha256"] == digest
        or (municipality_code is not None and held["municipality_code"] == municipality_code)
    ):
        return plain
    return f"file:{digest[:12]}/{name}"
