"""`uso erase`: removes a document for good."""

import click

from uso.home import home_of


@click.command("erase", short_help="remove a document for good")
@click.argument("what", metavar="SHA256|URL")
@click.option("--reason", required=True, help="Why; kept with the tombstone. Write no personal data here.")
@click.pass_context
def command(ctx: click.Context, what: str, reason: str) -> None:
    """Removes a document, its text, quotes and decisions for good; a tombstone keeps it from coming back."""
    from uso.console import say
    from uso.erasing import erase_everywhere

    home = home_of(ctx)
    with home.alone():
        erased = erase_everywhere(home, what, reason)
    for url in erased.urls:
        say(f"erased: {url}")
    say(
        f"{len(erased.digests)} version(s) and {erased.decisions} decision(s) are gone; exported "
        "files and backups are yours to delete"
    )
