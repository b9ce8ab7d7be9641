"""From archive to decisions: reads in worker processes what is new or changed, and loads it."""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from db.ledger import Backlog, Unread
from db.names import register
from db.texts import named_by, stored
from uso.engine import Engine
from uso.home import Home
from uso.reading import Job, WithRegister, read_for_home
from uso.writing import Report, Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

    from extract.version import Steps

LOCAL = Engine()


def extract_home(
    home: Home,
    *,
    everything: bool = False,
    accept: bool = True,
    only: Collection[int] | None = None,
    engine: Engine = LOCAL,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Report:
    """Reads what is new or changed in the home and loads it, some documents a transaction.

    A document that cannot be read is noted with its reason, and tried again when it or the program changes.
    `everything` is the replay: all is read anew from the archive; without `accept` a document whose decisions
    would change keeps them, and the report says what would change. A run that is killed loses at most what
    was not yet written; the next one reads it again.
    """
    from extract.version import steps

    with home.database() as db:
        backlog = Backlog(db, steps(), everything=everything, only=only)
        if not everything and only is None:
            backlog.pass_silent()
        total = len(backlog)
        archive = home.archive()
        drawn: deque[Unread] = deque()  # handed to workers, not yet back; they come back in this order

        def is_gone(sha256: str) -> bool:
            return home.settings.retention is not None and sha256 not in archive

        def jobs() -> Iterator[Job]:
            for document in backlog:
                drawn.append(document)
                job = Job(archive.place(document.sha256), document.facts, document.sha256)
                yield _with_text(job, document, db, steps(), anew=everything, gone=partial(is_gone, document.sha256))

        writer = Writer(db, steps(), accept=accept)
        if engine.workers is None and home.settings.workers:
            engine = replace(engine, workers=home.settings.workers)
        setup = WithRegister(register(db))
        with closing(engine.each(read_for_home, jobs(), most=total, setup=setup)) as results:
            for done, (_, result) in enumerate(results, start=1):
                writer.take(drawn.popleft(), result)
                progress(done, total)
        writer.flush()
        expired = 0
        if home.settings.retention and only is None:
            from uso.retention import expire

            expired = expire(db, archive, home.settings.retention)
        return replace(writer.report(total), expired=expired)


def _with_text(job: Job, document: Unread, db: "Database", steps: "Steps", *, anew: bool, gone: Callable[[], bool]) -> Job:
    """The job with what earlier steps made of the document and these would make again; `gone`: whether its bytes are."""
    found = stored(db, document.sha256)
    if found is None:
        return job
    chosen = found.keywords == steps.keywords or not found.is_pdf  # keywords choose which pages of a PDF are laid out
    if anew or found.reader != steps.reader or (found.speaks_of_uso and not chosen):
        return replace(job, text=found.reading) if gone() else job
    known = found.named_by == named_by(steps, document.facts_json)
    return replace(job, text=found.reading, named=found.named if known else None, rechosen=not chosen and not gone())
