"""Worker processes on this machine, of which few load the language model: the others give them what needs it.

One document in twenty has an item. Were it decided wherever it was read, every worker would load the model, which takes
as long as reading 700 pages and 250 MiB. So one worker has it, and reads too; others help when much waits for it.

Each process has a thread here that waits for it and for no other. A pool whose workers shared their pipes (pebble 5.2.3)
lost the others' jobs in one of 400 deaths on a busy machine, and could wait for good.
"""

import pickle
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Condition, Thread
from typing import Generic, TypeVar

from uso.limits import Limits
from uso.process import Process
from uso.worker import Common, Failure, Rest

J = TypeVar("J")
R = TypeVar("R")

WORTH_A_LOAD = 16  # jobs that wait for the model, a worker that has it, from which another loads it too


@dataclass(slots=True, eq=False)
class _Task(Generic[J, R]):
    job: J
    result: "Future[R | Failure]" = field(default_factory=Future)


@dataclass(frozen=True, slots=True)
class _Chosen(Generic[J, R]):
    """A task for one worker, its job as the worker gets it."""

    task: _Task[J, R]
    pickled: bytes

    @classmethod
    def of(cls, task: _Task[J, R], *, defer: bool) -> "_Chosen[J, R]":
        """Pickled; `defer` says whether the worker may give it back."""
        return cls(task, pickle.dumps((task.job, defer)))


class Pool(Generic[J, R]):
    """So many worker processes; one of them has what is dear to load."""

    def __init__(self, function: Callable[[J], R], *, workers: int, limits: Limits, setup: Callable[[], None] | None) -> None:
        self._changed = Condition()  # of all below
        self._ended = False
        self._error: Exception | None = None  # why it ended by itself
        self._idle = 0  # workers that wait for a job
        self._new: deque[_Task[J, R]] = deque()
        self._deferred: deque[_Task[J, R]] = deque()
        self._open: set[_Task[J, R]] = set()  # that somebody waits for
        self._processes = [Process(Common(function, limits, setup)) for _ in range(workers)]
        self._threads = [
            Thread(target=self._serve, args=(process, number == 0), name=f"uso worker {number}", daemon=True)
            for number, process in enumerate(self._processes)
        ]
        for thread in self._threads:
            thread.start()

    def hand(self, job: J) -> Callable[[], R | Failure]:
        """Begins a job; what is given waits for its result, or raises CancelledError when the pool is ended."""
        task: _Task[J, R] = _Task(job)
        with self._changed:
            if self._error:
                task.result.set_exception(self._error)
            elif self._ended:
                task.result.cancel()
            self._open.add(task)
            self._new.append(task)
            self._changed.notify_all()
        return task.result.result

    def end(self) -> None:
        """Ends the workers, whatever they are at; whoever waits for a result is told by CancelledError."""
        with self._changed:
            self._ended = True
            for task in self._open:
                task.result.cancel()
            self._changed.notify_all()
        for process in self._processes:
            process.kill()
        for thread in self._threads:
            thread.join()

    def _serve(self, process: Process, loads: bool) -> None:
        """What the thread of a worker does until the pool is ended."""
        try:
            self._feed(process, loads)
        except Exception as error:  # noqa: BLE001 - a mistake of ours: whoever waits must hear of it, in their own thread
            self._give_up(error)
        finally:
            process.kill()
            process.end()

    def _feed(self, process: Process, loads: bool) -> None:
        """Gives a worker job after job; while it is at one the next lies in its pipe, so that it never waits for us."""
        following: _Chosen[J, R] | None = None
        ahead = False  # the following lies in the pipe
        while not self._ended and (chosen := following or self._next(loads, wait=True)) is not None:
            following, answer = None, None if ahead else process.give(chosen.pickled)
            if answer is None:
                following = self._next(loads, wait=False)
                ahead = following is not None and process.give_ahead(following.pickled)
                answer = process.answer()
            ahead = ahead and process.alive  # what lay in a dead one's pipe was not begun
            self._take(chosen.task, answer)

    def _next(self, loads: bool, *, wait: bool) -> _Chosen[J, R] | None:
        """The job for a worker; None when the pool is ended, or when there is none and it may not wait."""
        with self._changed:
            while not self._ended:
                if self._deferred and (loads or len(self._deferred) > WORTH_A_LOAD):
                    return _Chosen.of(self._deferred.popleft(), defer=False)
                if len(self._new) > (0 if wait else self._idle):  # the next is for a worker that has nothing to do
                    return _Chosen.of(self._new.popleft(), defer=not loads)
                if not wait:
                    break
                self._idle += 1
                self._changed.wait()
                self._idle -= 1
        return None

    def _take(self, task: _Task[J, R], answer: R | Failure | Rest) -> None:
        """Tells whoever waits, or keeps the rest of the work for a worker that has what it needs."""
        with self._changed:
            if isinstance(answer, Rest):
                task.job = answer.job
                self._deferred.append(task)
                self._changed.notify_all()
            elif not self._ended:
                self._open.discard(task)
                task.result.set_result(answer)

    def _give_up(self, error: Exception) -> None:
        with self._changed:
            self._error = error
            for task in self._open:
                if not task.result.done():
                    task.result.set_exception(error)
            self._ended = True
            self._changed.notify_all()
