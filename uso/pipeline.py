"""From archive to decisions: reads in worker processes what is new or changed, and loads it."""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import replace

from db.ledger import Backlog, Unread
from db.names import register
from uso.engine import Engine
from uso.home import Home
from uso.reading import Job, WithRegister, read_for_home
from uso.writing import Report, Writer

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
    from extract.version import reader, rules

    with home.database() as db:
        backlog = Backlog(db, rules(), everything=everything, only=only)
        if not everything and only is None:
            backlog.pass_silent()
        total = len(backlog)
        archive = home.archive()
        drawn: deque[Unread] = deque()  # handed to workers, not yet back; they come back in this order

        def jobs() -> Iterator[Job]:
            for document in backlog:
                text = None if everything else document.stored_text(db, reader())
                if text is None and home.settings.retention and document.sha256 not in archive:
                    text = document.stored_text(db)  # by an older reader: the bytes are gone
                drawn.append(document)
                yield Job(archive.place(document.sha256), document.facts, document.sha256, text)

        writer = Writer(db, reader(), rules(), accept=accept)
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
