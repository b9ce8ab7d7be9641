"""Typed reads of the ledger: what is to be read, what the home holds."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.model import Facts

if TYPE_CHECKING:
    from sqlite_utils import Database

    from extract.version import Steps

BATCH = 500  # rows fetched at once: a million documents are never all in memory
# What the reader of bytes says of them; another rule for decisions changes nothing about it.
_OF_THE_BYTES = "('empty', 'unknown-type', 'encrypted', 'damaged', 'no-text', 'too-deep', 'too-large')"
# The cause lies in the archive or the machine, not in the document: tried at every run, and named as long as it lasts.
_OF_THE_PLACE = "('cannot-open', 'archive-damaged', 'no-process')"
# What the ledger tells the reader. An import without address is known by its file's name.
_FACTS = """json_object(
    'path', CASE WHEN d.url LIKE 'file:%' THEN substr(d.url, 6) END,
    'url', CASE WHEN d.url NOT LIKE 'file:%' THEN d.url END,
    'municipality', m.name_fi, 'body', d.body, 'meeting_date', d.meeting_date,
    'content_type', d.content_type, 'kind', d.kind)"""
_UNREAD = f"""
FROM documents d
LEFT JOIN municipalities m ON m.code = d.municipality_code
LEFT JOIN extractions e ON e.document_id = d.id
WHERE d.sha256 IS NOT NULL AND d.state <> 'erased'
  AND (:everything OR e.document_id IS NULL OR e.sha256 <> d.sha256 OR e.facts <> {_FACTS}
       OR (e.state = 'failed' AND e.error IN {_OF_THE_PLACE})
       OR (e.version <> :version AND NOT (e.state = 'failed' AND e.error IN {_OF_THE_BYTES}
                                          AND e.version LIKE :reader || '.%')))"""
# Nothing in the text names USO, so no rule can find a decision in it: only the version is written anew.
_SILENT = f"""
UPDATE extractions SET version = :version
WHERE version <> :version AND state = 'read' AND records = 0 AND refused = 0 AND document_id IN (
  SELECT d.id FROM documents d
  LEFT JOIN municipalities m ON m.code = d.municipality_code
  JOIN extractions e ON e.document_id = d.id AND e.sha256 = d.sha256 AND e.facts = {_FACTS}
  JOIN texts t ON t.sha256 = d.sha256 AND t.reader = :reader
    AND t.keywords = :keywords AND NOT t.speaks_of_uso
  WHERE d.kind <> 'programme')"""


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


class Backlog:
    """What is to be read by these versions of the steps; drawn as it is needed.

    `everything` reads all anew, `only` looks at these ids.
    """

    def __init__(
        self, db: "Database", steps: "Steps", *, everything: bool = False, only: Collection[int] | None = None
    ) -> None:
        self.db, self.only = db, only
        self._names = {
            "version": steps.rules, "reader": steps.reader, "keywords": steps.keywords, "everything": int(everything)
        }  # fmt: skip

    def pass_silent(self) -> int:
        """Counts documents whose stored text does not name USO as read by these rules; how many."""
        with self.db.atomic():
            return int(self.db.execute(_SILENT, self._names).rowcount)

    def __len__(self) -> int:
        if self.only is not None:
            return sum(1 for _ in self)
        return int(self.db.execute(f"SELECT count(*) {_UNREAD}", self._names).fetchone()[0])

    def __iter__(self) -> Iterator[Unread]:
        """In the order of the ledger. What is read while this goes on does not come again."""
        query = (
            f"SELECT d.id, d.url, d.sha256, {_FACTS} AS facts {_UNREAD} AND d.id > :after "
            "ORDER BY d.id LIMIT :batch"
        )
        after = 0
        while rows := self.db.execute(query, {**self._names, "after": after, "batch": BATCH}).fetchall():
            yield from (Unread(*row) for row in rows if self.only is None or row[0] in self.only)
            after = rows[-1][0]


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
