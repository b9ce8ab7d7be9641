"""`uso documents`: the ledger."""

import click

from uso.home import home_of


@click.command("documents", short_help="the documents that the home knows")
@click.option("--jsonl", is_flag=True, help="One document a line on stdout (the only form there is).")
@click.pass_context
def command(ctx: click.Context, jsonl: bool) -> None:
    """The documents that the home knows, one JSON line each."""
    from dataclasses import asdict

    from db.ledger import documents
    from uso.console import put

    with home_of(ctx).database() as db:
        for document in documents(db):
            put(asdict(document))
