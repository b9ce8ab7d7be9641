"""One request at a time per host, with a pause from the end of one to the start of the next, in all spiders.

Scrapy counts its delay from the moment a request leaves the queue, so a slow connection set-up can bring two
requests closer together on the wire; here the pause begins when the answer is in, so that the host never sees
less.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from math import inf
from time import monotonic


class Lane:
    """The queue to one host."""

    def __init__(self) -> None:
        self.delay = 0.0
        self._lock = asyncio.Lock()
        self._free_at = 0.0
        self._ended = -inf

    def slow_to(self, delay: float) -> None:
        """Lengthens the delay, the running one too; portals that share a host get the longest that any asks for."""
        self.delay = max(self.delay, delay)
        self._free_at = max(self._free_at, self._ended + self.delay)

    def hold(self, seconds: float) -> None:
        """Lets nobody through for so long: Retry-After, back-off, a second try."""
        self._free_at = max(self._free_at, monotonic() + seconds)

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Waits for this host's turn; inside the block the host is one's own."""
        async with self._lock:
            while (wait := self._free_at - monotonic()) > 0:
                await asyncio.sleep(wait)
            try:
                yield
            finally:
                self._ended = monotonic()
                self._free_at = max(self._free_at, self._ended + self.delay)


class Gate:
    """The lanes of a crawl, by `crawler.addresses.lane_of`."""

    def __init__(self) -> None:
        self._lanes: dict[str, Lane] = {}

    def lane(self, key: str) -> Lane:
        """The lane of a host, made when first asked for."""
        return self._lanes.setdefault(key, Lane())


GATE = Gate()
"""One for the process: Scrapy builds a downloader for each spider, and they must wait for each other."""
