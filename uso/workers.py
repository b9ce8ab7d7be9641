"""Runs a function over many documents in worker processes; one that kills its worker costs only itself."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import chain
from typing import Protocol, TypeVar

from uso.limits import LIMITS, Limits
from uso.pool import Pool
from uso.process import fork_server
from uso.worker import Failure, failure

J = TypeVar("J")
R = TypeVar("R")
J_contra = TypeVar("J_contra", contravariant=True)
R_co = TypeVar("R_co", covariant=True)

AHEAD = 16  # jobs a worker that wait or are done but not yet collected: one slow document holds up no others


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


def _here(function: Callable[[J], R], jobs: Iterable[J], setup: Callable[[], None] | None) -> Iterator[tuple[J, R | Failure]]:
    from extract.reading.errors import Unreadable

    if setup:
        setup()
    for job in jobs:
        try:
            yield job, function(job)
        except (Unreadable, OSError) as error:
            yield job, failure(error, LIMITS)
