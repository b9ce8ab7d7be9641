"""Worker processes on this machine, of which few load the language model: the others give them what needs it.

One document in twenty has an item. Were it decided wherever it was read, every worker would load the model, which takes
as long as reading 700 pages and 250 MiB. So one worker has it, and reads too; others help when much waits for it.
"""

import os
import signal
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import active_children
from threading import RLock
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from uso.limits import Limits
from uso.workers import Deferred, Failure, failure, fork_server, prepare, within

if TYPE_CHECKING:
    from pebble import ProcessFuture, ProcessPool

J = TypeVar("J")
R = TypeVar("R")

TASKS_A_WORKER = 2000  # then it is renewed, so that leaks in native code stay small
LOOK = 0.03  # seconds between two looks of the pool at its workers: its own 0.1 is waited for at every run's end
AT_HAND = 2  # jobs a worker: the one it does, and the next
WORTH_A_LOAD = 16  # jobs that wait for the model, a worker that has it, from which another loads it too


@dataclass(slots=True, eq=False)
class _Task(Generic[J, R]):
    job: J
    result: "Future[R]" = field(default_factory=Future)


@dataclass(slots=True)
class _Lane:
    """Workers that take jobs alike."""

    pool: "ProcessPool"
    workers: int
    loads: bool  # do what they are given to the end, whatever must be loaded for it
    busy: int = 0


class Pool(Generic[J, R]):
    """So many worker processes; one of them has what is dear to load."""

    def __init__(self, function: Callable[[J], R], *, workers: int, limits: Limits, setup: Callable[[], None] | None) -> None:
        from pebble import CONSTS, ProcessPool

        CONSTS.sleep_unit = LOOK
        self._function, self._limits = function, limits
        self._pids: set[int] = set()
        self._lock = RLock()
        self._ended = False
        self._new: deque[_Task[J, R]] = deque()
        self._deferred: deque[_Task[J, R]] = deque()
        self._open: set[_Task[J, R]] = set()  # that somebody waits for

        def lane(size: int, *, loads: bool) -> _Lane:
            pool = ProcessPool(
                max_workers=size, max_tasks=TASKS_A_WORKER, initializer=prepare, initargs=(setup,), context=fork_server()
            )  # fmt: skip
            return _Lane(pool, size, loads)

        self._lanes = [lane(1, loads=True), *([lane(workers - 1, loads=False)] if workers > 1 else [])]

    def hand(self, job: J) -> Callable[[], R | Failure]:
        """Begins a job; what is given waits for its result."""
        task: _Task[J, R] = _Task(job)
        with self._lock:
            if self._ended:
                task.result.cancel()
            self._open.add(task)
            self._new.append(task)
            self._dispatch()
        return lambda: self._collected(task)

    def _dispatch(self) -> None:
        """Gives workers that are free what waits."""
        for lane in self._lanes:
            while lane.busy < AT_HAND * lane.workers and not self._ended and (chosen := self._next(lane)) is not None:
                self._begin(lane, *chosen)

    def _begin(self, lane: _Lane, task: _Task[J, R], defer: bool) -> None:
        try:
            future = lane.pool.schedule(
                within, args=(self._limits, self._function, task.job), kwargs={"defer": defer}, timeout=self._limits.seconds
            )
        except RuntimeError as error:  # the pool's workers cannot be set up; whoever waits must hear of it
            task.result.set_exception(error)
            return
        lane.busy += 1
        self._pids |= _alive()
        future.add_done_callback(partial(self._returned, lane, task))

    def _next(self, lane: _Lane) -> tuple[_Task[J, R], bool] | None:
        """The job for a lane, and whether it may be given back."""
        if self._deferred and (lane.loads or len(self._deferred) > WORTH_A_LOAD):
            return self._deferred.popleft(), False
        return (self._new.popleft(), not lane.loads) if self._new else None

    def _returned(self, lane: _Lane, task: _Task[J, R], done: "ProcessFuture[R]") -> None:
        """Takes what a worker gives: a result, an error, or the rest of the work."""
        with self._lock:
            lane.busy -= 1
            if done.cancelled() or self._ended:
                return
            error = done.exception()
            if isinstance(error, Deferred):
                task.job = cast("J", error.job)
                self._deferred.append(task)
                self._dispatch()
                return
            self._open.discard(task)
            if error is not None:
                task.result.set_exception(error)
            else:
                task.result.set_result(done.result())
            self._dispatch()

    def _collected(self, task: _Task[J, R]) -> R | Failure:
        from pebble import ProcessExpired

        error = task.result.exception()
        if error is None:
            return task.result.result()
        if isinstance(error, (TimeoutError, ProcessExpired)):
            self._end_orphans()
        return failure(error, self._limits)

    def _end_orphans(self) -> None:
        """Ends what dead workers had started (OCR): each leads a group of processes that bears its number."""
        with self._lock:
            dead = self._pids - _alive()
            self._pids -= dead
        for pid in dead:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, signal.SIGKILL)

    def end(self) -> None:
        """Ends the workers, whatever they are at; whoever waits for a result is told by CancelledError."""
        with self._lock:
            self._ended = True
            for task in self._open:
                task.result.cancel()
        for lane in self._lanes:
            lane.pool.stop()
        for lane in self._lanes:
            lane.pool.join()
        self._end_orphans()


def _alive() -> set[int]:
    return {worker.pid for worker in active_children() if worker.pid}
