"""`uso demo`: the whole job on the bundled samples."""

import click

from uso.home import home_of


@click.command("demo", short_help="the whole job on the bundled sample portals")
@click.option("--season", type=click.IntRange(1), default=9, show_default=True, help="The season whose status is shown.")
@click.option("--serve", is_flag=True, help="Opens Datasette on the result.")
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="With --serve: its port.")
@click.pass_context
def command(ctx: click.Context, season: int, serve: bool, port: int) -> None:
    """The whole job on sample portals on this machine: crawl, extract, load, status, follow-up list."""
    from uso.demo import run_demo

    # The samples never mix with real data: without a home of its own the demo takes a folder inside the
    # default one.
    named = ctx.find_root().get_parameter_source("folder") is not click.core.ParameterSource.DEFAULT
    folder = home_of(ctx).folder
    folder = folder if named else folder / "demo"
    status = run_demo(folder, season)
    if serve:
        from publish.server import serve as datasette

        datasette(folder / "public.db", port)
    ctx.exit(status)
