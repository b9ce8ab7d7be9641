"""`uso backup`: the home in one file."""

from pathlib import Path

import click

from uso.home import home_of


@click.command("backup", short_help="the home in one file")
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
@click.pass_context
def command(ctx: click.Context, target: Path) -> None:
    """Writes the working database, the archive and the settings to FILE (tar), whole or not at all.

    It may be called while others read or write the home. FILE holds personal data as the home does: keep it
    as safe, and delete it when something it holds is erased.
    """
    from uso.backup import back_up
    from uso.console import bar, say

    home = home_of(ctx)
    with bar("backup", unit="documents") as advance:
        documents = back_up(home, target, advance)
    say(f"{target}: the home {home.folder} with {documents} document(s); `uso restore` brings it back")
