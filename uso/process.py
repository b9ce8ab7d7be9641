"""The parent's side of a worker process: begins it, speaks with it over a pipe of its own, tells how it died."""

import os
import signal
from contextlib import ExitStack, suppress
from threading import Lock
from time import sleep
from typing import TYPE_CHECKING, Any

from uso.worker import Common, Failure, death, timeout, work

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerContext, ForkServerProcess

TASKS_A_WORKER = 2000  # then it is renewed, so that leaks in native code stay small
AT_ONCE = 16 * 1024  # bytes of a job that surely lie in a pipe: were a longer one sent while its worker answers, both would wait
PAUSES = (0.1, 0.5, 2.0)  # seconds before a process that could not be started is tried again
START = 120.0  # seconds a worker may take until it is ready: a cold fork server on a busy machine took ten
# What every worker needs, imported once. Not pypdfium2: pdfium must not be forked once it runs.
PRELOADED = ["uso.cli", "uso.reading", "extract.core"]


def fork_server() -> "ForkServerContext":
    """How workers start: forked from a clean process that has the modules, so that a new one costs little.

    Not from this one: it has threads (the bar's, the pool's), and a lock that is forked shut never opens.
    """
    from multiprocessing import get_context

    context = get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


# Where one begins, multiprocessing asks after all others; two who ask after the same get one exit code and one made up.
_one_at_a_time = Lock()


class Process:
    """A worker process, begun with the first job and anew after its death; used by one thread, killed by any.

    No two share a pipe or a lock, so that one which dies, whatever it was at, is known by its own pipe's end and takes
    nothing along.
    """

    def __init__(self, common: Common[Any, Any]) -> None:
        self._common = common
        self._lock = Lock()  # for what kill() needs
        self._process: ForkServerProcess | None = None
        self._pipe: Connection | None = None
        self._killed = False
        self._given = 0  # jobs since it was begun

    def give(self, job: bytes) -> Failure | None:
        """Gives a job, pickled, to a worker that is at none; the Failure where no process can be begun for it."""
        if self._given >= TASKS_A_WORKER:
            self.end()
        for _ in range(2):  # anew where it had died since its last answer
            if self._pipe is None and (unready := self._begin()):
                return unready
            if self._sent(job):
                return None
            code = self.end()
        return death(code, self._common.limits)

    def give_ahead(self, job: bytes) -> bool:
        """Gives a job, pickled, to a worker that is at another still, where it may be; whether it was."""
        return len(job) <= AT_ONCE and self._given < TASKS_A_WORKER and self._sent(job)

    def _sent(self, job: bytes) -> bool:
        assert self._pipe is not None
        try:
            self._pipe.send_bytes(job)
        except OSError:  # it is dead
            return False
        self._given += 1
        return True

    def answer(self, seconds: float | None = None) -> Any:
        """Waits for its next answer; what takes longer than it may is ended, and is a Failure as a death is."""
        limit = self._common.limits.seconds if seconds is None else seconds
        assert self._pipe is not None
        try:
            if self._pipe.poll(limit):
                return self._pipe.recv()
        except (EOFError, OSError):  # dead, perhaps within an answer
            return death(self.end(), self._common.limits)
        self._kill()
        self.end()
        return timeout(limit)

    @property
    def alive(self) -> bool:
        """Whether it was begun and nobody has yet learnt of its death."""
        return self._pipe is not None

    def end(self) -> int:
        """Closes its pipe, at which it ends after the job it is at; its exit code. What it had started ends too."""
        if self._pipe is None:
            return 0
        self._pipe.close()
        self._pipe = None
        with self._lock:
            process, self._process = self._process, None
        assert process is not None and process.pid is not None
        with _one_at_a_time:
            process.join()
            code = int(process.exitcode or 0)
        _end_group(process.pid)
        process.close()
        return code

    def kill(self) -> None:
        """Ends it whatever it is at, and lets it begin no more."""
        with self._lock:
            self._killed = True
        self._kill()

    def _begin(self) -> Failure | None:
        for pause in (*PAUSES, None):
            try:
                with _one_at_a_time:
                    process, ours = _started(self._common)
                break
            except (OSError, EOFError) as error:  # no memory or no file left, or the fork server has just died and comes anew
                if pause is None:
                    why = f"no process could be started to read it ({error}); see what memory the machine has, and run again"
                    return Failure("no-process", why)
            sleep(pause)
        self._pipe, self._given = ours, 0
        with self._lock:
            self._process = process
            killed = self._killed
        if killed:
            self._kill()
        ready = self.answer(START)
        return ready if isinstance(ready, Failure) else None

    def _kill(self) -> None:
        with self._lock:
            if self._process is not None and self._process.pid is not None:
                _end_group(self._process.pid)
                self._process.kill()


def _started(common: Common[Any, Any]) -> "tuple[ForkServerProcess, Connection]":
    context = fork_server()
    ours, its = context.Pipe()
    with its, ExitStack() as where_it_fails:
        where_it_fails.callback(ours.close)
        process = context.Process(target=work, args=(its, common), name="uso worker", daemon=True)
        process.start()
        where_it_fails.pop_all()
    return process, ours


def _end_group(pid: int) -> None:
    """Ends a worker and what it had started (OCR): each leads a group of processes that bears its number."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
