"""From archive to decisions: reads in worker processes what is new or changed, and loads it."""

from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.ledger import Unread, unread
from db.load import Refusal, Version, load, load_failure
from db.names import register
from uso.home import Home
from uso.limits import LIMITS, Limits
from uso.reading import Job, Read, read_for_home, with_register
from uso.workers import Failure, default_workers, each

if TYPE_CHECKING:
    from sqlite_utils import Database


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

    @property
    def complete(self) -> bool:
        return not self.failed and not self.refused


def extract_home(
    home: Home,
    *,
    everything: bool = False,
    only: Collection[int] | None = None,
    workers: int | None = None,
    limits: Limits = LIMITS,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Report:
    """Reads what is new or changed in the home and loads it, one transaction a document.

    A document that cannot be read is noted with its reason, and tried again when it or the program changes.
    """
    from crawler.archive import Archive
    from extract.core import VERSION
    from extract.reading import READER

    with home.database() as db:
        found = unread(db, VERSION, everything=everything, only=only)
        archive = Archive(home.archive_path)

        def jobs() -> Iterator[Job]:
            for document in found:
                text = None if everything else document.stored_text(db, READER)
                yield Job(archive.path(document.sha256), document.facts, document.sha256, text)

        tally = _Tally(db, Version(READER, VERSION, ""))
        count = _workers(home, workers, len(found))
        with closing(
            each(read_for_home, jobs(), workers=count, limits=limits, setup=with_register(register(db)))
        ) as results:
            for done, (document, (_, result)) in enumerate(zip(found, results, strict=True), start=1):
                tally.take(document, result)
                progress(done, len(found))
        return tally.report(len(found))


def _workers(home: Home, wanted: int | None, documents: int) -> int:
    """As many processes as asked for, else set, else processors; never more than documents."""
    if wanted is None:
        wanted = home.settings.workers or default_workers()
    return min(wanted, max(documents, 1))


class _Tally:
    """Loads results as they come and counts them."""

    def __init__(self, db: "Database", version: Version) -> None:
        self.db, self.version = db, version
        self.records = self.seasons = self.changes = 0
        self.failed: list[Named] = []
        self.refused: list[tuple[str, Refusal]] = []

    def take(self, document: Unread, result: Read | Failure) -> None:
        version = Version(self.version.reader, self.version.rules, document.facts_json)
        if isinstance(result, Failure):
            load_failure(self.db, document.id, document.sha256, result.code, result.message, version)
            self.failed.append(Named(document.url, result))
            return
        loaded = load(self.db, document.id, result.extraction, version)
        if loaded is None:
            return  # erased while it was read
        if result.programme is not None:
            from db.seasons import load_page

            load_page(self.db, document.id, document.url, document.sha256, result.programme)
            self.seasons += 1
        self.records += loaded.records
        self.changes += len(loaded.changes)
        self.refused += [(document.url, refusal) for refusal in loaded.refusals]

    def report(self, documents: int) -> Report:
        return Report(
            documents, self.records, self.seasons, tuple(self.failed), tuple(self.refused), self.changes
        )
