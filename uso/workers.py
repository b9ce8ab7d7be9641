"""Runs a function over many documents in worker processes; one that kills its worker costs only itself."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from os import cpu_count
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from pebble import ProcessFuture

J = TypeVar("J")
R = TypeVar("R")

SECONDS = 300.0  # a document's time, the language model's load included
TASKS_A_WORKER = 2000  # then it is renewed, so that leaks in native code stay small
AHEAD = 4  # jobs a worker that wait or are done but not yet collected


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document gave no result: a short stable word, and a sentence for a person."""

    code: str
    message: str


def default_workers() -> int:
    """One worker a processor."""
    return cpu_count() or 1


def each(
    function: Callable[[J], R],
    jobs: Iterable[J],
    *,
    workers: int,
    seconds: float = SECONDS,
    setup: Callable[[], None] | None = None,
) -> Generator[tuple[J, R | Failure]]:
    """The function's result for each job, in the jobs' order; what goes wrong is a Failure in its place.

    Jobs are drawn as workers get free, so a million of them need no memory. `setup` runs once a worker.
    `workers=0` works in this process, where an error of the program itself is raised: for debuggers.
    """
    if workers == 0:
        yield from _here(function, jobs, setup)
        return
    from multiprocessing import get_context

    from pebble import ProcessPool

    waiting: deque[tuple[J, ProcessFuture[R]]] = deque()
    pool = ProcessPool(
        max_workers=workers,
        max_tasks=TASKS_A_WORKER,
        initializer=_prepare,
        initargs=(setup,),
        # Not fork: this process has threads (the bar's, the pool's), and a lock that is forked shut
        # never opens.
        context=get_context("spawn"),
    )
    try:
        for job in jobs:
            waiting.append((job, pool.schedule(function, args=(job,), timeout=seconds)))
            if len(waiting) > AHEAD * workers:
                entry = waiting.popleft()
                got = _collected(entry[1], seconds)
                yield entry[0], got
        while waiting:
            entry = waiting.popleft()
            got = _collected(entry[1], seconds)
            yield entry[0], got
    finally:
        # A result is only waited for above; whoever leaves early ends what is still being read.
        _end(pool)


def _here(
    function: Callable[[J], R], jobs: Iterable[J], setup: Callable[[], None] | None
) -> Iterator[tuple[J, R | Failure]]:
    from extract.reading.errors import Unreadable

    if setup:
        setup()
    for job in jobs:
        try:
            yield job, function(job)
        except (Unreadable, OSError) as error:
            yield job, failure(error, SECONDS)


def _collected(future: "ProcessFuture[R]", seconds: float) -> R | Failure:
    error = future.exception()
    return future.result() if error is None else failure(error, seconds)


def failure(error: BaseException, seconds: float) -> Failure:
    """What a worker's exception says to a person."""
    from pebble import ProcessExpired

    from extract.reading.errors import Unreadable

    if isinstance(error, Unreadable):
        return Failure(error.code, error.message)
    if isinstance(error, TimeoutError):
        return Failure(
            "timeout", f"reading took longer than {seconds:.0f} s and was ended; send the file to us"
        )
    if isinstance(error, MemoryError):
        return Failure("out-of-memory", "reading needs more memory than there is; split the document")
    if isinstance(error, ProcessExpired):
        return Failure(
            "crashed", f"the reading process died (exit code {error.exitcode}); send the file to us"
        )
    if isinstance(error, OSError):
        return Failure(
            "cannot-open", f"the file cannot be opened ({error}); see that it is there and may be read"
        )
    words = " ".join(str(error).split())
    return Failure("error", f"the reader failed with {type(error).__name__}: {words}; send the file to us")


def _prepare(setup: Callable[[], None] | None) -> None:
    """Sets a worker up: no core dumps, Ctrl-C is the parent's affair."""
    import resource
    import signal

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if setup:
        setup()


def _end(pool: Any) -> None:
    pool.stop()
    pool.join()
