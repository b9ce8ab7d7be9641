"""Portals whose address does not show their platform: the first page's markup tells (platforms.md 0.1)."""

from collections.abc import Callable
from typing import Any

from crawler.pages import dynasty10, dynasty_static, helsinki, turku
from crawler.pages.html import decode
from crawler.pages.model import Page
from crawler.pages.outward import portal_of
from crawler.portals import base_of
from crawler.spiders.base import PortalSpider, harvests
from crawler.spiders.harvest import Harvest
from crawler.spiders.visit import Blocked, Failed, PortalFailed, Query, Unsupported, Visit

PROBES: tuple[tuple[str, Callable[[str], str], Callable[[Page, str], Any], Query | None], ...] = (
    ("dynasty", lambda base: dynasty10.entry(base, "meeting_handlers"), dynasty10.bodies, None),
    ("dynasty-static", dynasty_static.bodies_page, dynasty_static.bodies, None),
    ("turku", turku.bodies_page, turku.bodies, None),
    ("ahjo", helsinki.index_of, helsinki.decisions, Query(data=helsinki.query("2020-01-01", None, 0))),
)
"""Pages that tell a platform where the first page is empty, or a script shell that answers to everything."""

INTERFACES = ("turku",)
"""Platforms that are found at the given address itself: once found, it need not be looked at again."""


class UnknownSpider(PortalSpider):
    """Looks at the first page of each portal, and then crawls it as what it is."""

    name = "unknown"

    async def harvest_for(self, visit: Visit, portal: int) -> type[Harvest]:
        """The platform's way, by the page. Raises Unsupported, PortalFailed or Blocked."""
        kept = self.crew.ledger.platform(portal)
        platform, base = (kept, visit.base) if kept in INTERFACES else await self._found(visit)
        permission = self.crew.permissions.may(base, platform)
        if not permission.allowed:
            raise Blocked(permission.source)
        visit.moves(base, platform, self.crew.request.delay_of(platform))
        self.crew.ledger.detected(portal, platform)
        known = harvests()
        if platform not in known:
            raise Unsupported(
                f"{platform} portals cannot be read yet; `uso import` takes documents fetched by hand"
            )
        return known[platform]

    async def _found(self, visit: Visit) -> tuple[str, str]:
        """What the first page shows; a page with links but no sign of a system may link files itself."""
        try:
            platform, base, is_shell = await visit.page(visit.base, _look)
        except Failed as error:
            found = await self._probed(visit)
            if found is None:
                raise PortalFailed(str(error)) from error
            return found, base_of(found, visit.base)
        if platform is None and is_shell and (found := await self._probed(visit)):
            return found, base_of(found, visit.base)
        return (platform, base) if platform else ("files", visit.base)

    async def _probed(self, visit: Visit) -> str | None:
        # An address that ends like an interface is probed as one first.
        order = sorted(PROBES, key=lambda probe: (probe[0] == "turku") != visit.base.endswith("/api"))
        for platform, address, read, query in order:
            base = base_of(platform, visit.base)
            try:
                await visit.page(
                    address(base),
                    lambda page, read=read, base=base: read(page, base),  # type: ignore[misc]
                    query,
                )
            except (Failed, Blocked):
                continue
            return platform
        return None


def _look(page: Page) -> tuple[str | None, str, bool]:
    """The platform that a page shows with the portal's address, and whether it is a shell without a link."""
    return *portal_of(page), "<a " not in decode(page).lower()
