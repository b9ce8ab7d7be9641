"""Portals whose address does not show their platform: the first page's markup tells (platforms.md 0.1)."""

from collections.abc import Callable
from typing import Any

from crawler.pages import dynasty10, dynasty_static, turku
from crawler.pages.html import decode
from crawler.pages.model import Page
from crawler.portals import base_of, platform_of_page
from crawler.spiders.base import PortalSpider, harvests
from crawler.spiders.harvest import Harvest
from crawler.spiders.visit import Blocked, Failed, PortalFailed, Unsupported, Visit

PROBES: tuple[tuple[str, Callable[[str], str], Callable[[Page, str], Any]], ...] = (
    ("dynasty", lambda base: dynasty10.entry(base, "meeting_handlers"), dynasty10.bodies),
    ("dynasty-static", dynasty_static.bodies_page, dynasty_static.bodies),
    ("turku", turku.bodies_page, turku.bodies),
)
"""Pages that tell a platform where the first page is empty, or a script shell that answers to everything."""


class UnknownSpider(PortalSpider):
    """Looks at the first page of each portal, and then crawls it as what it is."""

    name = "unknown"

    async def harvest_for(self, visit: Visit, portal: int) -> type[Harvest]:
        """The platform's way, by the page. Raises Unsupported, PortalFailed or Blocked."""
        platform = await self._found(visit)
        visit.platform = platform
        visit.base = base_of(platform, visit.base)
        self.crew.ledger.detected(portal, platform)
        permission = visit.permission(visit.base)
        if not permission.allowed:
            raise Blocked(permission.source)
        known = harvests()
        if platform not in known:
            raise Unsupported(
                f"{platform} portals cannot be read yet; `uso import` takes documents fetched by hand"
            )
        return known[platform]

    async def _found(self, visit: Visit) -> str:
        """What the first page shows; a page with links but no sign of a system may link files itself."""
        try:
            platform, is_shell = await visit.page(visit.base, _look)
        except Failed as error:
            found = await self._probed(visit)
            if found is None:
                raise PortalFailed(str(error)) from error
            return found
        if platform is None and is_shell:
            platform = await self._probed(visit)
        return platform or "files"

    async def _probed(self, visit: Visit) -> str | None:
        for platform, address, read in PROBES:
            base = base_of(platform, visit.base)
            try:
                await visit.page(address(base), lambda page, read=read, base=base: read(page, base))  # type: ignore[misc]
            except (Failed, Blocked):
                continue
            return platform
        return None


def _look(page: Page) -> tuple[str | None, bool]:
    """The platform that a page shows, and whether it is a shell without a link."""
    text = decode(page)
    return platform_of_page(text), "<a " not in text.lower()
