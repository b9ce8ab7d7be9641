"""`uso extract`: reads documents, those of the home or those named."""

from pathlib import Path

import click

from uso.commands.worker_options import with_engine
from uso.engine import Engine
from uso.home import home_of


@click.command("extract", short_help="extract what is new in the home, or files named")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option("--jsonl", is_flag=True, help="With PATH: one Decision a line on stdout.")
@click.option("--errors", type=click.Path(dir_okay=False, path_type=Path),
              help="With PATH: a file for those that cannot be read, one JSON line each.")  # fmt: skip
@click.option("--all", "everything", is_flag=True,
              help="Reads the whole archive anew; prints what would change, a JSON line each.")  # fmt: skip
@click.option("--accept", is_flag=True, help="With --all: takes the changes.")
@with_engine
@click.pass_context
def command(
    ctx: click.Context, paths: tuple[Path, ...], jsonl: bool, errors: Path | None, everything: bool,
    accept: bool, engine: Engine,
) -> None:  # fmt: skip
    """Extracts what is new or changed in the home; with PATH, every file and folder named, without a home."""
    if not paths:
        if jsonl or errors:
            raise click.UsageError("--jsonl and --errors need a PATH; `uso decisions --jsonl` tells what the home holds")
        if accept and not everything:
            raise click.UsageError("--accept goes with --all; without it new documents are taken as they come")
        ctx.exit(_home(ctx, everything, accept, engine))
    if everything:
        raise click.UsageError("--all is for the home; leave it out when a PATH is named")

    engine.warm_up()
    from uso.paths import read_paths
    from uso.reading import decision_lines

    ctx.exit(read_paths(paths, decision_lines, errors=errors, engine=engine))


def _home(ctx: click.Context, everything: bool, accept: bool, engine: Engine) -> int:
    from dataclasses import asdict

    from uso.console import bar, put, say
    from uso.pipeline import extract_home
    from uso.report import tell

    home = home_of(ctx)
    with home.alone(), bar("read", unit="documents") as advance:
        found = extract_home(home, everything=everything, accept=accept or not everything, engine=engine, progress=advance)
    if everything:
        for url, change in found.differences:
            put({"url": url, **asdict(change)})
        if found.differences and not accept:
            say(f"{len(found.differences)} difference(s) to what the home holds, not taken; "
                "`uso extract --all --accept` takes them")  # fmt: skip
    status = tell(home, found)
    return max(status, int(bool(found.differences) and everything and not accept))
