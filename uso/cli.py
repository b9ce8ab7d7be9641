"""The command `uso`: one small module a command in uso/commands, imported when it is called for."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

import click

from uso.home import DEFAULT_HOME, Home

COMMANDS = (
    "demo",
    "run",
    "crawl",
    "import",
    "extract",
    "items",
    "documents",
    "decisions",
    "status",
    "export",
    "review",
    "publish",
    "serve",
    "digest",
    "snapshot",
    "portals",
    "health",
    "changes",
    "erase",
    "backup",
    "restore",
    "evaluate",
)


class Stop(click.ClickException):
    """Nothing more can be done: what happened, to what, and what to do. Exit status 2."""

    exit_code = 2


class Commands(click.Group):
    """The commands in cli.md's order; known troubles end in a message instead of a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        # `import` is a word of Python's own, so every module carries an underscore's distance:
        # uso/commands/import_.py
        command: click.Command = import_module(f"uso.commands.{cmd_name}_").command
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except _possible() as error:
            from uso.troubles import explain, is_trouble

            if not is_trouble(error):
                raise
            raise Stop(explain(error, Path(ctx.params["folder"]))) from error


def _possible() -> tuple[type[BaseException], ...]:
    """What may go wrong outside the program; asked for only when something did, for the imports' sake."""
    import sqlite3

    from uso.troubles import known

    return (OSError, sqlite3.DatabaseError, *known())


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--home",
    "folder",
    type=click.Path(file_okay=False),
    envvar="USO_HOME",
    default=DEFAULT_HOME,
    show_default=True,
    show_envvar=True,
    help="Folder that holds everything a run keeps.",
)
@click.version_option(package_name="uso-minutes", prog_name="uso")
@click.pass_context
def cli(ctx: click.Context, folder: str) -> None:
    """Finds, reads and proves municipalities' decisions on joining the USO network.

    Machine output is JSON lines on stdout; words for people go to stderr. Exit status: 0 done; 1 done, but
    some documents or portals failed (each is named); 2 wrong usage.
    """
    ctx.obj = partial(Home.open, folder)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs `uso` with the given arguments (by default the process's own) and exits."""
    cli.main(args=None if arguments is None else list(arguments), prog_name="uso")
