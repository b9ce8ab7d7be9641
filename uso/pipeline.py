"""From archive to decisions: reads in worker processes what is new or changed, and loads it."""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from contextlib import closing

from db.ledger import Backlog, Unread
from db.names import register
from uso.home import Home
from uso.limits import LIMITS, Limits
from uso.reading import Job, read_for_home, with_register
from uso.workers import default_workers, each
from uso.writing import Report, Writer


def extract_home(
    home: Home,
    *,
    everything: bool = False,
    only: Collection[int] | None = None,
    workers: int | None = None,
    limits: Limits = LIMITS,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Report:
    """Reads what is new or changed in the home and loads it, some documents a transaction.

    A document that cannot be read is noted with its reason, and tried again when it or the program changes.
    A run that is killed loses at most what was not yet written; the next one reads it again.
    """
    from crawler.archive import Archive
    from extract.version import reader, rules

    with home.database() as db:
        backlog = Backlog(db, rules(), everything=everything, only=only)
        if not everything and only is None:
            backlog.pass_silent()
        total = len(backlog)
        archive = Archive(home.archive_path)
        drawn: deque[Unread] = deque()  # handed to workers, not yet back; they come back in this order

        def jobs() -> Iterator[Job]:
            for document in backlog:
                text = None if everything else document.stored_text(db, reader())
                drawn.append(document)
                yield Job(archive.path(document.sha256), document.facts, document.sha256, text)

        writer = Writer(db, reader(), rules())
        count = _workers(home, workers, total)
        setup = with_register(register(db))
        with closing(each(read_for_home, jobs(), workers=count, limits=limits, setup=setup)) as results:
            for done, (_, result) in enumerate(results, start=1):
                writer.take(drawn.popleft(), result)
                progress(done, total)
        writer.flush()
        return writer.report(total)


def _workers(home: Home, wanted: int | None, documents: int) -> int:
    """As many processes as asked for, else set, else processors; never more than documents."""
    if wanted is None:
        wanted = home.settings.workers or default_workers()
    return min(wanted, max(documents, 1))
