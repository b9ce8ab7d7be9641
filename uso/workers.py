"""Runs a function over many documents in worker processes; one that kills its worker costs only itself."""

import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Protocol, TypeVar

from uso.limits import LIMITS, MIB, Limits, begin, end_with_parent

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext

J = TypeVar("J")
R = TypeVar("R")
J_contra = TypeVar("J_contra", contravariant=True)
R_co = TypeVar("R_co", covariant=True)

GARBAGE = 50_000  # new objects before cycles are looked for
AHEAD = 16  # jobs a worker that wait or are done but not yet collected: one slow document holds up no others
# What every worker needs, imported once. Not pypdfium2: pdfium must not be forked once it runs.
PRELOADED = ["pebble", "uso.cli", "uso.reading", "extract.core"]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document gave no result: a short stable word, and a sentence for a person."""

    code: str
    message: str


def default_workers() -> int:
    """One worker a processor."""
    return os.cpu_count() or 1


def each(
    function: Callable[[J], R],
    jobs: Iterable[J],
    *,
    workers: int,
    limits: Limits = LIMITS,
    setup: Callable[[], None] | None = None,
) -> Generator[tuple[J, R | Failure]]:
    """The function's result for each job, in the jobs' order; what goes wrong is a Failure in its place.

    Jobs are drawn as workers get free, so a million of them need no memory. `setup` runs once a worker.
    `workers=0` works in this process without limits, where an error of the program itself is raised: for
    debuggers.
    """
    if workers == 0:
        yield from _here(function, jobs, setup)
        return
    waiting = iter(jobs)
    for first in waiting:  # without a job no worker is started: a run that finds nothing new ends at once
        from uso.pool import Pool

        pool = Pool(function, workers=workers, limits=limits, setup=setup)
        yield from in_order(chain([first], waiting), pool, AHEAD * workers)


class Running(Protocol[J_contra, R_co]):
    """Something that jobs can be handed to, and whose results are waited for; `uso.cluster` has another."""

    def hand(self, job: J_contra) -> Callable[[], R_co | Failure]:
        """Begins a job; what is given waits for its result."""

    def end(self) -> None:
        """Ends all that is still being done."""


def in_order(jobs: Iterable[J], running: Running[J, R], ahead: int) -> Generator[tuple[J, R | Failure]]:
    """Results in the jobs' order; so many jobs at most are begun and not yet collected."""
    waiting: deque[tuple[J, Callable[[], R | Failure]]] = deque()
    try:
        for job in jobs:
            waiting.append((job, running.hand(job)))
            if len(waiting) > ahead:
                first, result = waiting.popleft()
                yield first, result()
        while waiting:
            first, result = waiting.popleft()
            yield first, result()
    finally:
        # A result is only waited for above; whoever leaves early ends what is still being read.
        running.end()


def warm_up() -> None:
    """Starts what workers are forked from, so that its imports are done while this process does its own."""
    from multiprocessing.forkserver import ensure_running

    fork_server()
    ensure_running()


def fork_server() -> "ForkServerContext":
    """How workers start: forked from a clean process that has the modules, so that a new one costs little.

    Not from this one: it has threads (the bar's, the pool's), and a lock that is forked shut never opens.
    """
    from multiprocessing import get_context

    context = get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


class Deferred(Exception):
    """Raised in a worker instead of loading what is dear to load: the rest of the work, for a worker that has it."""

    def __init__(self, job: object) -> None:
        super().__init__(job)
        self.job = job


_deferring = False


def deferring() -> bool:
    """Whether a job that needs what is dear to load is to be given back, as Deferred."""
    return _deferring


def within(limits: Limits, function: Callable[[J], R], job: J, *, defer: bool = False) -> R:
    """The function's result, with limits on what it may cost. Raises Deferred where it may and is better."""
    global _deferring
    _deferring = defer
    begin(limits)
    return function(job)


def _here(function: Callable[[J], R], jobs: Iterable[J], setup: Callable[[], None] | None) -> Iterator[tuple[J, R | Failure]]:
    from extract.reading.errors import Unreadable

    if setup:
        setup()
    for job in jobs:
        try:
            yield job, function(job)
        except (Unreadable, OSError) as error:
            yield job, failure(error, LIMITS)


def failure(error: BaseException, limits: Limits) -> Failure:
    """What a worker's exception, or its death, says to a person."""
    from pebble import ProcessExpired

    from extract.reading.errors import Unreadable

    if isinstance(error, Unreadable):
        return Failure(error.code, error.message)
    if isinstance(error, TimeoutError):
        return _timeout(limits.seconds)
    if isinstance(error, MemoryError):
        return _memory(limits)
    if isinstance(error, ProcessExpired):
        return _death(int(error.exitcode or 0), limits)
    if isinstance(error, OSError):
        return Failure("cannot-open", f"the file cannot be opened ({error}); see that it is there and may be read")
    words = " ".join(str(error).split())
    return Failure("error", f"the reader failed with {type(error).__name__}: {words}; send the file to us")


def _death(exit_code: int, limits: Limits) -> Failure:
    """Why a worker died, by the signal that ended it."""
    if exit_code == -signal.SIGXCPU:
        return _timeout(limits.processor)
    if exit_code == -signal.SIGABRT:  # how pdfium ends when it gets no more memory
        return _memory(limits)
    return Failure("crashed", f"the reading process died (exit code {exit_code}); send the file to us")


def _timeout(seconds: float) -> Failure:
    return Failure("timeout", f"reading took longer than {seconds:.0f} s and was ended; send the file to us")


def _memory(limits: Limits) -> Failure:
    wanted = f"reading needs more than {limits.memory // MIB} MiB of memory"
    return Failure("out-of-memory", f"{wanted} and was ended; split the document, or send the file to us")


def prepare(setup: Callable[[], None] | None) -> None:
    """Sets a worker up: no core dumps, Ctrl-C is the parent's affair, its end the worker's too."""
    import resource

    os.setpgid(0, 0)  # so that what it starts can be ended with it
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # one processor a worker, OCR's too
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    # A laid-out page is some thousand objects, none of them in a cycle: looking for cycles took a tenth of the time.
    gc.freeze()
    gc.set_threshold(GARBAGE, 20, 50)
    if setup:
        setup()
