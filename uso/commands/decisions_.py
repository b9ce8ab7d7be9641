"""`uso decisions`: what was extracted."""

import click

from uso.home import home_of


@click.command("decisions", short_help="the decisions that the home holds")
@click.option("--jsonl", is_flag=True, help="One Decision a line on stdout (the only form there is).")
@click.pass_context
def command(ctx: click.Context, jsonl: bool) -> None:
    """The decisions that the home holds, one JSON line each (decision.schema.json)."""
    from db.decisions import kept
    from extract.output import decision_dict
    from uso.console import put

    with home_of(ctx).database() as db:
        for found in kept(db):
            put(decision_dict(found.decision))
