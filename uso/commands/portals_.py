"""`uso portals`: which platform, the register, what answers."""

import click

from uso.home import home_of


@click.group("portals", short_help="where municipalities publish; detect, list, check")
def command() -> None:
    """Where municipalities publish their minutes."""


@command.command("detect")
@click.argument("url")
@click.option("--allow-loopback", is_flag=True, help="Lets portals on this machine and in private networks be asked.")
@click.pass_context
def detect(ctx: click.Context, url: str, allow_loopback: bool) -> None:
    """Tells a portal's platform from its address, else from its page: one JSON line.

    Given a municipality's home page, its links are followed by up to three clicks towards "Esityslistat ja
    pöytäkirjat"; `via` is the page that named the portal. Exit status 1 when nothing is found.
    """
    from uso.console import put
    from uso.portal_detect import detected

    found = detected(home_of(ctx), url, allow_loopback=allow_loopback)
    put(found)
    ctx.exit(1 if found["platform"] is None or "error" in found else 0)


@command.command("list")
@click.pass_context
def list_(ctx: click.Context) -> None:
    """The register of portals, one JSON line each: the home's, or the bundled one where there is none yet."""
    from uso.console import put
    from uso.portal_check import register_lines

    for line in register_lines(home_of(ctx)):
        put(line)


@command.command("check")
@click.option("--municipality", "municipalities", multiple=True, metavar="NAME", help="Only this one; may be repeated.")
@click.option("--allow-loopback", is_flag=True, help="Lets portals on this machine and in private networks be asked.")
@click.pass_context
def check(ctx: click.Context, municipalities: tuple[str, ...], allow_loopback: bool) -> None:
    """Asks each portal's start page: what answers, what moved, what permits. One JSON line each; exit status
    1 when
    one does not answer."""
    from uso.console import put
    from uso.portal_check import checked

    bad = 0
    for line in checked(home_of(ctx), municipalities, allow_loopback=allow_loopback):
        put(line)
        bad += line["answers"] is False
    ctx.exit(1 if bad else 0)
