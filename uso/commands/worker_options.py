"""The options of commands that read documents in worker processes."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from uso.limits import LIMITS, MIB, Limits

OPTIONS = (
    click.option(
        "--workers", type=click.IntRange(0), help="Processes; 0 reads in this one.  [default: all processors]"
    ),
    click.option("--seconds", type=click.FloatRange(0.1), default=LIMITS.seconds, show_default=True,
                 help="The most time that one document may take."),
    click.option("--memory", type=click.IntRange(64), default=LIMITS.memory // MIB, show_default=True,
                 metavar="MIB", help="The most memory that one document may take."),
)  # fmt: skip


def with_worker_options(function: Callable[..., None]) -> Callable[..., None]:
    """Adds `workers` and `limits` to a command."""

    @wraps(function)
    def with_limits(*, seconds: float, memory: int, **others: Any) -> None:
        limits = Limits(seconds, max(1, int(seconds)), memory * MIB)
        function(limits=limits, **others)

    wished: Callable[..., None] = with_limits
    for option in reversed(OPTIONS):
        wished = option(wished)
    return wished
