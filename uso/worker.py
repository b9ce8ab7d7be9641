"""A worker process: takes jobs from a pipe and answers each, with limits on what it may cost."""

import gc
import os
import pickle
import signal
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from uso.limits import MIB, Limits, begin, end_with_parent

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

J = TypeVar("J")
R = TypeVar("R")

GARBAGE = 50_000  # new objects before cycles are looked for
READY: Final = "ready"  # what a worker says first


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document gave no result: a short stable word, and a sentence for a person."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Common(Generic[J, R]):
    """What all jobs of a run share; `setup` runs once a worker."""

    function: Callable[[J], R]
    limits: Limits
    setup: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Rest:
    """The answer to a job that was begun: what is left of it, for a worker that has what is dear to load."""

    job: Any


class Deferred(Exception):
    """Raised in a worker instead of loading what is dear to load; `job` is the rest of the work."""

    def __init__(self, job: object) -> None:
        super().__init__(job)
        self.job = job


_deferring = False


def deferring() -> bool:
    """Whether a job that needs what is dear to load is to be given back, as Deferred."""
    return _deferring


def work(pipe: "Connection", common: Common[Any, Any]) -> None:
    """A worker's life: says that it is ready, then answers job after job until its pipe is closed.

    A job is (job, whether it may be given back), an answer a result, a Failure or a Rest. A setup that fails is each
    job's answer, so that no run waits for workers that can never begin.
    """
    unready: Failure | None = None
    try:
        _prepare(common.setup)
    except Exception as error:  # noqa: BLE001 - the setup is the caller's: whatever it raises is told
        unready = failure(error, common.limits)
    pipe.send(READY)
    while True:
        begin(common.limits)  # counted from what the job before left behind
        try:
            job, defer = pipe.recv()
        except EOFError:
            return
        pipe.send_bytes(pickle.dumps(unready) if unready else _answer(common, job, defer))


def _answer(common: Common[Any, Any], job: object, defer: bool) -> bytes:
    """A job's answer, pickled; an exception crosses as words, since not every one can be pickled."""
    global _deferring
    _deferring = defer
    try:
        return pickle.dumps(common.function(job))
    except Deferred as deferred:
        return pickle.dumps(Rest(deferred.job))
    except Exception as error:  # noqa: BLE001 - one document's mistake must cost only itself
        return pickle.dumps(failure(error, common.limits))


def _prepare(setup: Callable[[], None] | None) -> None:
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


def failure(error: Exception, limits: Limits) -> Failure:
    """What an exception of a job says to a person."""
    from extract.reading.errors import Unreadable

    if isinstance(error, Unreadable):
        return Failure(error.code, error.message)
    if isinstance(error, MemoryError):
        return _memory(limits)
    if isinstance(error, OSError):
        return Failure("cannot-open", f"the file cannot be opened ({error}); see that it is there and may be read")
    words = " ".join(str(error).split())
    return Failure("error", f"the reader failed with {type(error).__name__}: {words}; send the file to us")


def death(exit_code: int, limits: Limits) -> Failure:
    """Why a worker died, by the signal that ended it."""
    if exit_code == -signal.SIGXCPU:
        return timeout(limits.processor)
    if exit_code == -signal.SIGABRT:  # how pdfium ends when it gets no more memory
        return _memory(limits)
    return Failure("crashed", f"the reading process died (exit code {exit_code}); send the file to us")


def timeout(seconds: float) -> Failure:
    """Of a job that took longer than it may."""
    return Failure("timeout", f"reading took longer than {seconds:.0f} s and was ended; send the file to us")


def _memory(limits: Limits) -> Failure:
    wanted = f"reading needs more than {limits.memory // MIB} MiB of memory"
    return Failure("out-of-memory", f"{wanted} and was ended; split the document, or send the file to us")
