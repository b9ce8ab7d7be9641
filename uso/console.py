"""Words for people on stderr, machine lines on stdout, and a bar that is quiet when nobody looks."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click


def say(message: str) -> None:
    """One line for people."""
    click.echo(message, err=True)


def put(line: object) -> None:
    """One JSON line for machines."""
    click.echo(json.dumps(line, ensure_ascii=False))


Advance = Callable[[int, int], None]  # done so far, total


@contextmanager
def bar(words: str, *, unit: str = "") -> Iterator[Advance]:
    """A progress bar on stderr with rate and time left; nothing at all when stderr is not a terminal."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns: list[Any] = [TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
                          TextColumn("{task.fields[rate]}"), TimeRemainingColumn()]  # fmt: skip
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(words, total=None, rate="")

        def advance(done: int, total: int) -> None:
            speed = progress.tasks[task].finished_speed or progress.tasks[task].speed
            progress.update(task, completed=done, total=total, rate=f"{speed:.1f} {unit}/s" if speed else "")

        yield advance
