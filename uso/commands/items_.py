"""`uso items`: what the reader makes of any minutes."""

from pathlib import Path

import click

from uso.commands.worker_options import with_engine
from uso.engine import Engine


@click.command("items", short_help="what the reader sees in minutes, item by item")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("--jsonl", is_flag=True, help="One agenda item a line on stdout (the only form there is).")
@click.option("--errors", type=click.Path(dir_okay=False, path_type=Path),
              help="A file for those that cannot be read, one JSON line each.")  # fmt: skip
@with_engine
@click.pass_context
def command(
    ctx: click.Context, paths: tuple[Path, ...], jsonl: bool, errors: Path | None,
    engine: Engine,
) -> None:  # fmt: skip
    """What the reader sees in minutes, whatever the subject: one agenda item a line."""
    engine.warm_up()
    from uso.paths import read_paths
    from uso.reading import item_lines

    ctx.exit(read_paths(paths, item_lines, errors=errors, engine=engine))
