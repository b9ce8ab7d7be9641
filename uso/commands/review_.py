"""`uso review`: records that wait for a person."""

import getpass
import os

import click

from uso.home import home_of

_NOTE = click.option("--note", required=True, help="Why; kept with the correction.")
_WHO = click.option("--who", default=getpass.getuser, show_default="your user name", help="Who says so; kept with it.")


@click.group("review", short_help="records that wait for a person")
def command() -> None:
    """Records that wait for a person. What a person says outlives every re-extraction until the source's own
    text
    changes."""


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="One record a line: id, reasons and the Decision.")
@click.pass_context
def list_(ctx: click.Context, as_json: bool) -> None:
    """The records that wait, with the reason."""
    from db.corrections import waiting
    from uso.review_text import json_line, one_line

    with home_of(ctx).database() as db:
        for found in waiting(db):
            click.echo(json_line(found) if as_json else one_line(found))


@command.command("show")
@click.argument("decision_id", metavar="ID")
@click.pass_context
def show(ctx: click.Context, decision_id: str) -> None:
    """A record with its evidence in the text, and what was said of it."""
    from uso.review_text import whole

    with home_of(ctx).database() as db:
        for line in whole(db, decision_id):
            click.echo(line)


@command.command("accept")
@click.argument("decision_id", metavar="ID")
@_NOTE
@_WHO
@click.pass_context
def accept_(ctx: click.Context, decision_id: str, note: str, who: str) -> None:
    """Says that a record is right as it stands: it counts as settled from now on."""
    from db.corrections import accept, one
    from uso.console import say

    home = home_of(ctx)
    with home.alone(), home.database() as db:
        found = one(db, decision_id)
        accept(db, found.id, note=note, who=who)
    say(f"{found.id} is settled; {who} said so")


@command.command("correct")
@click.argument("decision_id", metavar="ID")
@click.argument("field")
@click.argument("value")
@_NOTE
@_WHO
@click.pass_context
def correct_(ctx: click.Context, decision_id: str, field: str, value: str, note: str, who: str) -> None:
    """Sets a FIELD of a record (outcome, season, fee_amount_eur ...) to VALUE; `null` empties it."""
    from db.corrections import correct, one, value_of
    from uso.console import say

    home = home_of(ctx)
    with home.alone(), home.database() as db:
        found = one(db, decision_id)
        correct(db, found.id, field, value_of(field, value), note=note, who=who)
        reasons = one(db, found.id).decision.review
    rest = f"; still to be looked at: {', '.join(reasons)} (settle it with `uso review accept`)" if reasons else ""
    say(f"{found.id}: {field} is {value} now; {who} said so{rest}")


@command.command("user")
@click.argument("name")
@click.option("--remove", is_flag=True, help="Takes the person off the list.")
@click.pass_context
def user_(ctx: click.Context, name: str, remove: bool) -> None:
    """Lets a person use the review desk; the password is asked for (or read from USO_REVIEW_PASSWORD)."""
    from uso.console import say
    from uso.reviewers import add_reviewer, remove_reviewer

    home = home_of(ctx)
    if remove:
        remove_reviewer(home, name)
        say(f"{name} can no longer log in; a running desk has to be started again")
        return
    password = os.environ.get("USO_REVIEW_PASSWORD") or click.prompt(
        "Password", hide_input=True, confirmation_prompt=True, err=True
    )
    add_reviewer(home, name, password)
    say(f"{name} may use the review desk: `uso review serve`")


@command.command("serve")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8002, show_default=True, help="Port on this machine."
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.pass_context
def serve_(ctx: click.Context, port: int, host: str) -> None:
    """The review desk in a browser, behind a password, on the working database."""
    from publish.review.app import review_app
    from publish.server import run
    from uso.console import say
    from uso.reviewers import reviewers

    home = home_of(ctx)
    with home.database():  # brings the schema up to date, and says what to do when there is none
        pass
    app = review_app(home.database_path, reviewers(home), home.alone)
    run(app, port, host, announce=lambda address: say(f"{address} is the review desk; stop with Ctrl-C"))
