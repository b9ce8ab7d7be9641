"""`uso digest`: news as text for a mail."""

import click

from uso.home import home_of, iso_date


@click.command("digest", short_help="new and changed decisions as text for a mail")
@click.option("--since", required=True, metavar="DATE", help="From this day on, e.g. 2026-11-01.")
@click.option("--region", metavar="NAME", help="Only this region (maakunta), by its Finnish name.")
@click.option("--language", type=click.Choice(["fi", "sv", "en"]), default="fi", show_default=True,
              help="Of the words around the quotes.")  # fmt: skip
@click.pass_context
def command(ctx: click.Context, since: str, region: str | None, language: str) -> None:
    """New and changed decisions since a day, as the feeds tell them; from the public database."""
    import sqlite3
    from contextlib import closing

    from publish.desks.feeds import digest
    from publish.desks.groups import built_at, regions
    from publish.desks.news import noticed
    from publish.language import current, language_of

    home = home_of(ctx)
    day = iso_date(since, "--since")
    if not home.public_path.exists():
        raise FileNotFoundError(f"no public database at {home.public_path}; write it with `uso publish`")
    current.set(language_of(f"_lang={language}"))
    with closing(sqlite3.connect(f"{home.public_path.as_uri()}?mode=ro", uri=True)) as connection:
        known = [name for name, _ in regions(connection)]
        if region is not None and region not in known:
            raise click.UsageError(f"{region} is not a region; these are: {', '.join(known)}")
        click.echo(
            digest(noticed(connection, since=day, region=region), since=day, built=built_at(connection))
        )
