"""`uso health`: what is not well."""

import click

from uso.home import home_of


@click.command("health", short_help="what is stale, broken, blocked or missing")
@click.option("--json", "as_json", is_flag=True, help="JSON lines instead of text.")
@click.option("--kind", "kinds", multiple=True, metavar="WORD", help="Only this kind; may be repeated.")
@click.pass_context
def command(ctx: click.Context, as_json: bool, kinds: tuple[str, ...]) -> None:
    """What is stale, broken, blocked or missing; exit status 1 when something is.

    Kinds: stale, broken, blocked, missing, redesigned (pages that no longer parse), silent (stopped
    publishing), fewer (below the portal's own weekly median), empty (documents without text), moved, guess.
    The findings are kept in the table `health`, with the days when each was first and last seen.
    """
    from dataclasses import asdict

    from db.health import health, keep
    from db.health_words import finding
    from db.words import HEALTH
    from uso.console import put, say

    with home_of(ctx).database() as db:
        findings = list(health(db))
        keep(db, findings)
    if unknown := set(kinds) - set(HEALTH):
        raise click.UsageError(f"{min(unknown)} is no kind of finding; these are: {', '.join(HEALTH)}")
    shown = [one for one in findings if not kinds or one.kind in kinds]
    for found in shown:
        if as_json:
            put(asdict(found))
        else:
            what = f"{finding(found.what)} ({found.url})"
            click.echo(f"{HEALTH[found.kind]:14} {found.municipality or '-'}: {what}")
    say(f"{len(shown)} thing(s) to look at" if shown else "all is well")
    ctx.exit(1 if shown else 0)
