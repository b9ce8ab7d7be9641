"""Typed reads of the ledger: what is to be read, what the home holds."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.texts import text_of
from extract.model import Facts, Reading

if TYPE_CHECKING:
    from sqlite_utils import Database

# What the ledger tells the reader. An import without address is known by its file's name.
_FACTS = """json_object(
    'path', CASE WHEN d.url LIKE 'file:%' THEN substr(d.url, 6) END,
    'url', CASE WHEN d.url NOT LIKE 'file:%' THEN d.url END,
    'municipality', m.name_fi, 'body', d.body, 'meeting_date', d.meeting_date,
    'content_type', d.content_type, 'kind', d.kind)"""
_UNREAD = f"""
SELECT d.id, d.url, d.sha256, {_FACTS} AS facts
FROM documents d
LEFT JOIN municipalities m ON m.code = d.municipality_code
LEFT JOIN extractions e ON e.document_id = d.id
WHERE d.sha256 IS NOT NULL AND d.state <> 'erased'
  AND (:everything OR e.document_id IS NULL OR e.sha256 <> d.sha256 OR e.version <> :version
       OR e.facts <> {_FACTS})
ORDER BY d.id"""


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that is new or changed since it was last read, or was read by another version."""

    id: int
    url: str
    sha256: str
    facts_json: str

    @property
    def facts(self) -> Facts:
        return Facts(**json.loads(self.facts_json))

    def stored_text(self, db: "Database", reader: str) -> Reading | None:
        """Its text, where that reader has read these bytes before."""
        return text_of(db, self.sha256, reader=reader)


def unread(
    db: "Database", version: str, *, everything: bool = False, only: Collection[int] | None = None
) -> list[Unread]:
    """What is to be read by this version of the rules; `everything` reads all anew, `only` looks at these
    ids.
    """
    rows = db.query(_UNREAD, {"version": version, "everything": int(everything)})
    return [
        Unread(row["id"], row["url"], row["sha256"], row["facts"])
        for row in rows
        if only is None or row["id"] in only
    ]


@dataclass(frozen=True, slots=True)
class Document:
    """A document as `uso documents` tells it (cli.md)."""

    municipality: str | None
    url: str
    kind: str
    body: str | None
    meeting_date: str | None
    sha256: str | None
    fetched_at: str | None
    state: str


def documents(db: "Database") -> Iterator[Document]:
    """Every document that the ledger knows, by municipality, date and address."""
    rows = db.query(
        "SELECT m.name_fi AS municipality, d.url, d.kind, d.body, d.meeting_date, d.sha256, "
        "d.fetched_at, d.state "
        "FROM documents d LEFT JOIN municipalities m ON m.code = d.municipality_code "
        "ORDER BY m.name_fi, d.meeting_date, d.url, d.kind"
    )
    for row in rows:
        yield Document(**row)


def failed(db: "Database") -> int:
    """How many documents stand as unreadable."""
    row = next(db.query("SELECT count(*) AS n FROM extractions WHERE state = 'failed'"))
    return int(row["n"])
