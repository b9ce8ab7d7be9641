"""`uso restore`: a home from a backup."""

from pathlib import Path

import click

from uso.home import home_of


@click.command("restore", short_help="a home from a backup")
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE")
@click.pass_context
def command(ctx: click.Context, source: Path) -> None:
    """Puts a backup into an empty home; every document and the database are checked on the way."""
    from uso.backup import restore
    from uso.console import bar, say

    home = home_of(ctx)
    with home.alone(), bar("restore", unit="bytes") as advance:
        documents = restore(home, source, advance)
    say(f"{home.folder}: restored with {documents} document(s); `uso publish` writes the public database anew")
