"""`uso changes`: what portals and decisions changed."""

import click

from uso.home import home_of, iso_date


@click.command("changes", short_help="what changed: documents at their portals, decisions read from them")
@click.option("--since", default="1900-01-01", metavar="DATE", help="Noticed from this day.  [default: all]")
@click.option("--json", "as_json", is_flag=True, help="JSON lines instead of text.")
@click.pass_context
def command(ctx: click.Context, since: str, as_json: bool) -> None:
    """What changed: a document's text, its bytes alone, an agenda replaced by its minutes, a document taken
    down or returned, a draft that was approved; and decisions whose outcome, fee or date changed."""
    from dataclasses import asdict

    from db.events import changes
    from db.words import CHANGE, day
    from uso.console import put

    with home_of(ctx).database() as db:
        found = list(changes(db, iso_date(since, "--since")))
    for one in found:
        if as_json:
            put(asdict(one))
            continue
        values = f": {one.field} {one.old or '-'} -> {one.new or '-'}" if one.what == "decision" else ""
        who = " ".join(filter(None, (one.municipality, one.body, day(one.meeting_date))))
        click.echo(f"{day(one.noticed_at)} {CHANGE[one.what]}{values} | {who} | {one.url or ''}")
