"""A crawl's progress on stderr."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from crawler.messages import Progress
from uso.console import bar


@contextmanager
def crawl_bar() -> Iterator[Callable[[Progress], None]]:
    """One bar over all portals: meetings done of those found so far; quiet when stderr is not a terminal."""
    seen: dict[str, Progress] = {}
    with bar("crawl", unit="meetings") as advance:

        def progress(event: Progress) -> None:
            seen[event.base_url] = event
            advance(sum(p.done for p in seen.values()), sum(p.total for p in seen.values()))

        yield progress
