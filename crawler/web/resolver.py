"""A resolver that refuses inner addresses: what it gives is what is connected to, so rebinding finds no gap.

The usual miss is a guard in one client while the downloader uses another (reliability.md 3.2); this one sits
under the downloader itself. Hosts written as addresses never come here: `crawler.web.middlewares.Guard`
judges those.
"""

from typing import Any

from scrapy.crawler import Crawler
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.base import ReactorBase
from twisted.internet.error import DNSLookupError

from crawler.addresses import is_inner, literal

REFUSED: dict[str, str] = {}
"""Names that resolved to an inner address, for the message.

Twisted keeps only the fact that nothing was found.
"""


class GuardedResolver(CachingThreadedResolver):
    """Resolves names to public addresses only, unless loopback is allowed."""

    allow_inner = False

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> "GuardedResolver":
        """Scrapy's way of making one."""
        resolver: GuardedResolver = super().from_crawler(crawler, reactor)
        resolver.allow_inner = crawler.settings.getbool("USO_ALLOW_LOOPBACK")
        return resolver

    def getHostByName(self, name: str, timeout: Any = ()) -> Any:
        """The address of a name, as a Deferred.

        It fails for an inner one, also when the answer came from the cache.
        """
        return super().getHostByName(name, timeout).addCallback(self._checked, name)

    def _checked(self, address: str, name: str) -> str:
        found = literal(address)
        if not self.allow_inner and (found is None or is_inner(found)):
            REFUSED[name] = address
            raise DNSLookupError(f"{name} resolves to the inner address {address}")
        return address
