"""`uso snapshot`: a dated copy for researchers."""

from pathlib import Path

import click

from uso.home import home_of


@click.command("snapshot", short_help="a dated copy of the public data for researchers")
@click.option("-o", "--output", "folder", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
              help="Where to write it.  [default: snapshots in the home]")  # fmt: skip
@click.pass_context
def command(ctx: click.Context, folder: Path | None) -> None:
    """Writes uso-DAY.zip and its checksum from the public database: tables, codebook, citation, notebook."""
    from publish.snapshots import snapshot
    from uso.console import say

    home = home_of(ctx)
    written = snapshot(home.public_path, folder or home.folder / "snapshots")
    say(f"{written.path}: the data of {written.day}, SHA-256 {written.sha256}")
