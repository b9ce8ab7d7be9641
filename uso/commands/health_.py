"""`uso health`: what is not well."""

import click

from uso.home import home_of


@click.command("health", short_help="what is stale, broken, blocked or missing")
@click.option("--json", "as_json", is_flag=True, help="JSON lines instead of text.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """What is stale, broken, blocked or missing; exit status 1 when something is."""
    from dataclasses import asdict

    from db.health import health
    from uso.console import put, say

    with home_of(ctx).database() as db:
        findings = list(health(db))
    for found in findings:
        if as_json:
            put(asdict(found))
        else:
            click.echo(f"{found.kind:8} {found.municipality or '-'}: {found.what} ({found.url})")
    say(f"{len(findings)} thing(s) to look at" if findings else "all is well")
    ctx.exit(1 if findings else 0)
