"""`uso serve`: Datasette on the public database."""

import click

from uso.console import say
from uso.home import home_of


@click.command("serve", short_help="Datasette on the public database")
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="Port on this machine.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--index", is_flag=True, help="Let search engines index the pages (they are told not to).")
@click.pass_context
def command(ctx: click.Context, port: int, host: str, index: bool) -> None:
    """Datasette on the public database."""
    from publish.server import serve

    home = home_of(ctx)
    if not home.public_path.exists():
        raise FileNotFoundError(f"no public database at {home.public_path}; write it with `uso publish`")
    serve(
        home.public_path,
        port,
        host=host,
        index=index,
        snapshots=home.folder / "snapshots",
        announce=lambda address: say(f"{address} shows the published decisions; stop with Ctrl-C"),
    )
