"""`uso crawl`: collects minutes."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from uso.home import home_of, iso_date

if TYPE_CHECKING:
    from uso.crawling import Wish

OPTIONS = (
    click.option(
        "--portals",
        type=click.Path(path_type=Path),
        metavar="CSV",
        help="Portals to crawl: columns municipality, platform (may be empty), base_url.",
    ),
    click.option(
        "--register",
        type=click.Path(path_type=Path),
        metavar="CSV",
        help="Municipalities to add to the home's register: columns of municipalities.csv.",
    ),
    click.option("--municipality", "municipalities", multiple=True, metavar="NAME", help="Only this; may be repeated."),
    click.option(
        "--since",
        metavar="DATE",
        help="Meetings from this day on, e.g. 2024-07-01.  [default: when deciding on the running season began]",
    ),
    click.option(
        "--delay",
        type=click.FloatRange(0),
        metavar="SECONDS",
        help="Between two requests to one host.  [default: 2, on CaseM 5]",
    ),
    click.option(
        "--hours",
        metavar="FROM-TO",
        help="Ask portals only within these hours of Finland's time, e.g. 22-6.",
    ),
    click.option(
        "--allow-loopback",
        is_flag=True,
        help="Lets portals on this machine and in private networks be asked.",
    ),
)


def with_options(function: Callable[..., None]) -> Callable[..., None]:
    """The options that `uso crawl` and `uso run` share, handed on as one `wish`."""

    @wraps(function)
    def with_wish(
        *,
        portals: Path | None,
        register: Path | None,
        municipalities: tuple[str, ...],
        since: str | None,
        delay: float | None,
        hours: str | None,
        allow_loopback: bool,
        **others: Any,
    ) -> None:
        from uso.crawling import Wish

        first = since and iso_date(since, "--since")
        wish = Wish(portals, register, municipalities, first, delay, hours, allow_loopback)
        function(wish=wish, **others)

    wished: Callable[..., None] = with_wish
    for option in reversed(OPTIONS):
        wished = option(wished)
    return wished


@click.command("crawl", short_help="collect minutes from the portals")
@with_options
@click.option(
    "--grant", metavar="PORTAL-URL", help="Records that the municipality permits crawling in writing."
)
@click.option(
    "--refuse", metavar="PORTAL-URL", help="Records that the municipality refuses crawling in writing."
)
@click.option("--source", metavar="TEXT", help="With --grant or --refuse: who wrote it, when.")
@click.pass_context
def command(
    ctx: click.Context,
    wish: "Wish",
    grant: str | None,
    refuse: str | None,
    source: str | None,
) -> None:
    """Collects minutes from the municipalities' portals into the archive.

    Real portals are asked only when a contact address is set: USO_CONTACT, or `contact` in uso.toml.
    """
    from uso.crawling import crawl_home, tell
    from uso.crawling import grant as give

    home = home_of(ctx)
    if bool(grant or refuse) != bool(source):
        raise click.UsageError(
            "--grant (or --refuse) and --source go together: which portal, and who wrote it when"
        )
    with home.alone():
        if source:
            for url, allowed in ((grant, True), (refuse, False)):
                if url:
                    give(home, url, source, allowed=allowed)
            return
        from uso.crawl_bar import crawl_bar

        with crawl_bar() as progress:
            report = crawl_home(home, wish, progress)
    ctx.exit(tell(report))
