"""`uso import`: documents that a person fetched."""

from pathlib import Path

import click

from uso.commands.worker_options import with_engine
from uso.engine import Engine
from uso.home import home_of


@click.command("import", short_help="take documents that a person fetched")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--municipality", metavar="NAME", help="Whose minutes these are, where the files do not say.")
@click.option("--url", help="Where the (one) file was fetched from.")
@with_engine
@click.pass_context
def command(
    ctx: click.Context,
    files: tuple[Path, ...],
    municipality: str | None,
    url: str | None,
    engine: Engine,
) -> None:
    """Takes minutes, or pages of the network itself, that a person fetched, and extracts them."""
    if url and len(files) > 1:
        raise click.UsageError("--url is one file's address; import the files one by one")
    if url and not url.startswith(("http://", "https://")):
        raise click.UsageError(f"--url is {url!r}; an address that starts with http:// or https:// is expected")
    from uso.console import bar
    from uso.importing import import_files
    from uso.pipeline import extract_home
    from uso.report import tell

    home = home_of(ctx)
    with home.alone(), bar("read", unit="documents") as advance:
        taken, refused = import_files(home, files, municipality=municipality, url=url)
        report = extract_home(home, only=taken, engine=engine, progress=advance)
    status = tell(home, report)
    ctx.exit(1 if refused else status)
