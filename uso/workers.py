"""Runs a function over many documents in worker processes; a document that kills its worker costs only itself."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from os import cpu_count
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pebble import ProcessFuture

J = TypeVar("J")
R = TypeVar("R")

SECONDS = 300.0  # a document's time, the language model's load included
# Each worker holds a language model of some hundred megabytes and is renewed so that leaks in native code stay small.
TASKS_A_WORKER = 2000


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document gave no result: a short stable word, and a sentence for a person."""

    code: str
    message: str


def default_workers() -> int:
    """One worker a processor."""
    return cpu_count() or 1


def each(
    function: Callable[[J], R], jobs: Iterable[J], *, workers: int, seconds: float = SECONDS
) -> Iterator[tuple[J, R | Failure]]:
    """The function's result for each job, in the jobs' order; what goes wrong comes as a Failure in its place.

    Jobs are drawn as workers get free, so a million of them need no memory. `workers=0` works in this process,
    where an error in the program itself is raised: for debuggers and profilers.
    """
    if workers == 0:
        yield from _here(function, jobs)
        return
    from multiprocessing import get_context

    from pebble import ProcessPool

    waiting: deque[tuple[J, ProcessFuture[R]]] = deque()
    # spawn, not fork: this process has threads (progress bar, the pool's own), and a forked lock never opens again.
    pool = ProcessPool(max_workers=workers, max_tasks=TASKS_A_WORKER, initializer=_prepare, context=get_context("spawn"))
    try:
        for job in jobs:
            waiting.append((job, pool.schedule(function, args=(job,), timeout=seconds)))
            if len(waiting) > 4 * workers:
                yield _collected(*waiting.popleft(), seconds)
        while waiting:
            yield _collected(*waiting.popleft(), seconds)
        pool.close()
    finally:
        pool.stop()
        pool.join()


def _here(function: Callable[[J], R], jobs: Iterable[J]) -> Iterator[tuple[J, R | Failure]]:
    from extract.reading.errors import Unreadable

    for job in jobs:
        try:
            yield job, function(job)
        except Unreadable as error:
            yield job, Failure(error.code, error.message)


def _collected(job: J, future: "ProcessFuture[R]", seconds: float) -> tuple[J, R | Failure]:
    error = future.exception()
    return job, future.result() if error is None else failure(error, seconds)


def failure(error: BaseException, seconds: float) -> Failure:
    """What a worker's exception says to a person."""
    from pebble import ProcessExpired

    from extract.reading.errors import Unreadable

    if isinstance(error, Unreadable):
        return Failure(error.code, error.message)
    if isinstance(error, TimeoutError):
        return Failure("timeout", f"reading took longer than {seconds:.0f} s and was ended; report the document")
    if isinstance(error, MemoryError):
        return Failure("out-of-memory", "reading needs more memory than there is; split the document")
    if isinstance(error, ProcessExpired):
        return Failure("crashed", f"the reading process died (exit code {error.exitcode}); report the document")
    if isinstance(error, OSError):
        return Failure("cannot-open", f"the file cannot be opened: {error}")
    return Failure("error", f"the reader failed with {type(error).__name__}: {error}; report the document")


def _prepare() -> None:
    """Sets a worker up: no core dumps, and Ctrl-C is the parent's affair."""
    import resource
    import signal

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
