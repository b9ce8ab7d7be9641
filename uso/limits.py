"""What one document may cost: time, processor, memory, bytes. Set in the worker, kept by the kernel."""

import sys
from dataclasses import dataclass
from pathlib import Path

MIB = 1024 * 1024
STATM = Path("/proc/self/statm")  # pages of address space come first


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that reading one document may take; a worker that goes beyond is ended, and only it.

    `seconds` is wall time by the pool's clock: long, since a page of a scan takes OCR some seconds, in a
    process of its own. `processor` is the worker's own time, the language model's load included. `memory` is address space
    beyond what the worker held before the document: pdfium takes memory without bound on forms that paint
    themselves, and minutes of 3,000 pages need under 100 MiB (pdf_and_nlp.md 5).
    """

    seconds: float = 600.0
    processor: int = 120  # seconds; holds where a regular expression never gives the interpreter back
    memory: int = 1536 * MIB
    size: int = 512 * MIB  # bytes of the file; above it the file is not opened


LIMITS = Limits()


def end_with_parent() -> None:
    """Has the kernel kill this process when the one that wants its work is gone, even in a native loop.

    That one holds the other end of a pipe; PR_SET_PDEATHSIG would watch the fork server, which waits for us.
    """
    import fcntl
    import os
    import select
    import signal
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is None or sys.platform != "linux":
        return
    pipe = int(parent.sentinel)
    fcntl.fcntl(pipe, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(pipe, fcntl.F_SETSIG, signal.SIGKILL)
    fcntl.fcntl(pipe, fcntl.F_SETFL, fcntl.fcntl(pipe, fcntl.F_GETFL) | os.O_ASYNC)
    if select.select([pipe], [], [], 0)[0]:  # it was gone before the kernel was asked
        os._exit(75)


def begin(limits: Limits) -> None:
    """Gives the next document its processor time and memory, counted from what this process holds now."""
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _soft(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + 1 + limits.processor)
    if sys.platform == "linux":  # elsewhere address space is not told, or not kept
        held = int(STATM.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        _soft(resource.RLIMIT_AS, held + limits.memory)


def _soft(what: int, value: int) -> None:
    import resource

    _, hard = resource.getrlimit(what)
    resource.setrlimit(what, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))
