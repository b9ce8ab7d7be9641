"""Writes docs/cli.md from the commands' own help; with --check compares instead: `python -m uso.docs
[--check]`.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from uso.cli import cli

TARGET = Path(__file__).resolve().parent.parent / "docs" / "cli.md"
WIDTH = 100
_INTRO = """# The command line

Written by `make docs` from the commands' own help; do not edit.

"""


def text() -> str:
    """The whole document."""
    return _INTRO + "\n".join(_sections(cli, "uso", None))


def _sections(command: click.Command, name: str, parent: click.Context | None) -> Iterator[str]:
    ctx = click.Context(command, info_name=name, parent=parent, terminal_width=WIDTH, help_option_names=["-h", "--help"])
    path = ctx.command_path
    yield f"## {path}\n\n```\n{command.get_help(ctx)}\n```\n"
    if isinstance(command, click.Group):
        for child in command.list_commands(ctx):
            found = command.get_command(ctx, child)
            assert found is not None  # it stands in the group's own list
            yield from _sections(found, child, ctx)


def main(arguments: list[str]) -> int:
    """Writes the document, or with --check says whether it is current. The exit status."""
    wanted = text()
    if arguments == ["--check"]:
        if TARGET.exists() and TARGET.read_text(encoding="utf-8") == wanted:
            return 0
        click.echo(f"{TARGET} is not what the commands say; run `make docs`", err=True)
        return 1
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
