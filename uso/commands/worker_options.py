"""The options of commands that read documents: where, and within which limits."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from uso.engine import Engine
from uso.limits import LIMITS, MIB, Limits

OPTIONS = (
    click.option(
        "--workers", type=click.IntRange(0), help="Processes; 0 reads in this one.  [default: all processors]"
    ),
    click.option("--seconds", type=click.FloatRange(0.1),
                 help=f"The most time that one document may take.  [default: {LIMITS.seconds:.0f}, of which "
                 f"{LIMITS.processor} of the processor]"),
    click.option("--memory", type=click.IntRange(64), default=LIMITS.memory // MIB, show_default=True,
                 metavar="MIB", help="The most memory that one document may take."),
    click.option("--engine", "kind", type=click.Choice(["local", "dask"]), default="local", show_default=True,
                 help="Where documents are read."),
    click.option("--scheduler", metavar="ADDRESS",
                 help="With --engine dask: the cluster's scheduler.  [default: a cluster on this machine]"),
)  # fmt: skip


def with_engine(function: Callable[..., None]) -> Callable[..., None]:
    """Adds the options to a command, handed on as one `engine`."""

    @wraps(function)
    def with_options(
        *, workers: int | None, seconds: float | None, memory: int, kind: str, scheduler: str | None, **others: Any
    ) -> None:
        if scheduler and kind != "dask":
            raise click.UsageError("--scheduler goes with --engine dask")
        time = (LIMITS.seconds, LIMITS.processor) if seconds is None else (seconds, max(1, int(seconds)))
        limits = Limits(*time, memory * MIB)
        function(engine=Engine("dask" if kind == "dask" else "local", scheduler, workers, limits), **others)

    wished: Callable[..., None] = with_options
    for option in reversed(OPTIONS):
        wished = option(wished)
    return wished
