"""Puts what workers read into the database: one writer, some documents a transaction."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.changes import Changed
from db.ledger import Unread
from db.load import Loaded, Refusal, Version, load, load_failure
from uso.reading import Read
from uso.worker import Failure

if TYPE_CHECKING:
    from sqlite_utils import Database

    from extract.version import Steps

BATCH = 64  # documents of a transaction; each ends with a wait for the disk
SECONDS = 2.0  # that a document waits at most for its batch to fill


@dataclass(frozen=True, slots=True)
class Named:
    """A document that could not be read, by its address."""

    url: str
    failure: Failure


@dataclass(frozen=True, slots=True)
class Report:
    """What a run of the pipeline did."""

    documents: int
    records: int
    seasons: int  # pages of the network itself
    failed: tuple[Named, ...]
    refused: tuple[tuple[str, Refusal], ...]  # address, record
    changes: int
    differences: tuple[tuple[str, Changed], ...]  # address, and what a replay would change
    expired: int = 0  # raw documents that were kept for long enough

    @property
    def complete(self) -> bool:
        return not self.failed and not self.refused


class _NotAccepted(Exception):
    """Takes back what loading a document did."""


class Writer:
    """Takes results as they come, loads them in batches and counts them."""

    def __init__(self, db: "Database", steps: "Steps", *, accept: bool = True) -> None:
        """`accept=False`: a document whose known decisions would change is told of and left as it is."""
        self.db, self.steps, self.accept = db, steps, accept
        self.records = self.seasons = self.changes = 0
        self.failed: list[Named] = []
        self.refused: list[tuple[str, Refusal]] = []
        self.differences: list[tuple[str, Changed]] = []
        self._held: list[tuple[Unread, Read | Failure]] = []
        self._since = time.monotonic()

    def take(self, document: Unread, result: Read | Failure) -> None:
        """Holds a result for the next transaction, and writes when enough are held."""
        if not self._held:
            self._since = time.monotonic()
        self._held.append((document, result))
        if len(self._held) >= BATCH or time.monotonic() - self._since > SECONDS:
            self.flush()

    def flush(self) -> None:
        """Writes what is held in one transaction; the database is locked only meanwhile."""
        with self.db.atomic():
            for document, result in self._held:
                self._load(document, result)
        self._held.clear()

    def _load(self, document: Unread, result: Read | Failure) -> None:
        version = Version(self.steps, document.facts_json)
        if isinstance(result, Failure):
            load_failure(self.db, document.id, document.sha256, result.code, result.message, version)
            self.failed.append(Named(document.url, result))
            return
        loaded = self._loaded(document, result, version)
        if loaded is None:
            return  # erased while it was read, or not accepted
        if result.programme is not None:
            from db.seasons import load_page

            load_page(self.db, document.id, document.url, document.sha256, result.programme)
            self.seasons += 1
        self.records += loaded.records
        self.changes += len(loaded.changes)
        self.refused += [(document.url, refusal) for refusal in loaded.refusals]

    def _loaded(self, document: Unread, result: Read, version: Version) -> Loaded | None:
        """What loading did; None where it did nothing."""
        try:
            with self.db.atomic():
                loaded = load(self.db, document.id, result.extraction, version, result.packed)
                if loaded is None:
                    return None
                self.differences += [(document.url, change) for change in loaded.differences]
                if loaded.differences and not self.accept:
                    raise _NotAccepted
        except _NotAccepted:
            return None
        return loaded

    def report(self, documents: int) -> Report:
        """What was done, of so many documents."""
        return Report(
            documents,
            self.records,
            self.seasons,
            tuple(self.failed),
            tuple(self.refused),
            self.changes,
            tuple(self.differences),
        )
