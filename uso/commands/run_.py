"""`uso run`: what a timer calls."""

from typing import TYPE_CHECKING

import click

from uso.commands.crawl_ import with_options
from uso.home import home_of

if TYPE_CHECKING:
    from uso.crawling import Wish


@click.command("run", short_help="crawl, extract and publish: what a timer calls")
@with_options
@click.pass_context
def command(
    ctx: click.Context,
    wish: "Wish",
) -> None:
    """Crawls, extracts and publishes: what a timer calls."""
    from uso.console import bar
    from uso.crawl_bar import crawl_bar
    from uso.crawling import crawl_home
    from uso.crawling import tell as tell_crawl
    from uso.pipeline import extract_home
    from uso.publishing import publish_home
    from uso.report import tell

    home = home_of(ctx)
    with home.alone():
        with crawl_bar() as progress:
            crawled = tell_crawl(crawl_home(home, wish, progress))
        with bar("read", unit="documents") as advance:
            extracted = tell(home, extract_home(home, progress=advance))
        publish_home(home, home.public_path)
    ctx.exit(max(crawled, extracted))
