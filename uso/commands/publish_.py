"""`uso publish`: the public database."""

from pathlib import Path

import click

from uso.home import home_of


@click.command("publish", short_help="write the public database")
@click.option("-o", "--output", "path", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Where to write it.  [default: public.db in the home]")  # fmt: skip
@click.pass_context
def command(ctx: click.Context, path: Path | None) -> None:
    """Writes the public database: only allow-listed columns, no personal data."""
    from uso.publishing import publish_home

    home = home_of(ctx)
    with home.alone():
        publish_home(home, path or home.public_path)
