"""Jobs for the worker tests; a module of its own, since worker processes import it by name."""

import os
import signal
import subprocess
import time
from pathlib import Path

from extract.reading.errors import Unreadable
from uso.worker import Deferred, deferring

ready: list[str] = []


def prepare() -> None:
    """A setup that leaves a mark in its process."""
    ready.append("ready")


loaded: list[str] = []


def load(job: str) -> tuple[str, int]:
    """A job whose first half any worker does; the second needs a load, once a process. (what was done, by whom the last half)"""
    if job == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    if job.startswith("item") and not loaded and deferring():
        raise Deferred(f"rest of {job}")
    if "item" in job and not loaded:
        loaded.append("the model")
    if job.startswith("rest"):
        time.sleep(0.02)
    return job, os.getpid() if "item" in job else 0


def fail() -> None:
    """A setup that fails, as one does whose register cannot be read."""
    raise ValueError("no register")


class Strange(Exception):
    """An exception that no pipe takes."""

    def __init__(self) -> None:
        super().__init__("a lambda", lambda: None)


def do(job: str) -> str:
    """Does what the word says."""
    if job.startswith("starts "):  # and hangs; what it starts would run on
        child = subprocess.Popen(["sleep", "300"])
        Path(job.removeprefix("starts ")).write_text(str(child.pid))
        time.sleep(60)
    if job == "cannot be pickled":
        raise Strange
    if job == "who":
        return str(os.getpid())
    if job == "sleep":
        time.sleep(60)
    if job == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if job == "unreadable":
        raise Unreadable("encrypted", "it needs a password")
    if job == "bug":
        raise ValueError("list index\nout of range")
    if job == "gone":
        raise FileNotFoundError(2, "No such file or directory", "/gone.pdf")
    return f"{job} {' '.join(ready)}".strip()
