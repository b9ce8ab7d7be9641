"""`uso status`: one line a municipality."""

import click

from uso.home import home_of


@click.command("status", short_help="where each municipality stands in a season")
@click.option("--season", type=click.IntRange(1), help="The season's number, e.g. 9 for 2027-2028.")
@click.option("--municipality", "names", multiple=True, metavar="NAME", help="Only this one; may be repeated.")
@click.option("--all", "everything", is_flag=True, help="In the table, also those that were never searched.")
@click.option("--json", "as_json", is_flag=True, help="JSON lines instead of a table.")
@click.pass_context
def command(ctx: click.Context, season: int | None, names: tuple[str, ...], everything: bool, as_json: bool) -> None:
    """Where each municipality stands in a season: joined, declined, withdrew, open, noted, not_found,
    not_searched, blocked or missing, with decision, fee and link."""
    from db.portals import fill_portals
    from db.status import status
    from uso.console import put
    from uso.register import bundled
    from uso.status_table import line, table

    home = home_of(ctx)
    with home.database() as db:
        fill_portals(db, bundled())  # so that each of the 308 has its true reason
        rows = list(status(db, home.season(season)))
    if names:
        known = {row.municipality.casefold(): row.municipality for row in rows}
        unknown = [name for name in names if name.casefold() not in known]
        if unknown:
            raise click.UsageError(f"{unknown[0]} is not in the register of municipalities; see `uso portals list`")
        wanted = {name.casefold() for name in names}
        rows = [row for row in rows if row.municipality.casefold() in wanted]
    if as_json:
        for row in rows:
            put(line(row))
    else:
        table(rows, everything=everything or bool(names))
