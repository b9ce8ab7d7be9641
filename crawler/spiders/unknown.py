"""Portals whose address does not show their platform: the first page's markup tells (platforms.md 0.1)."""

from crawler.pages.html import decode
from crawler.pages.model import Page
from crawler.portals import base_of, platform_of_page
from crawler.spiders.base import PortalSpider, Unsupported
from crawler.spiders.casem import CasemHarvest
from crawler.spiders.dynasty import DynastyHarvest
from crawler.spiders.harvest import Harvest
from crawler.spiders.visit import Blocked, Failed, PortalFailed, Visit

HARVESTS: dict[str, type[Harvest]] = {"dynasty": DynastyHarvest, "casem": CasemHarvest}


class UnknownSpider(PortalSpider):
    """Looks at the first page of each portal, and then crawls it as what it is."""

    name = "unknown"

    async def harvest_for(self, visit: Visit, portal: int) -> type[Harvest]:
        """The platform's way, by the page. Raises Unsupported, PortalFailed or Blocked."""
        try:
            platform = await visit.page(visit.base, _platform)
        except Failed as error:
            raise PortalFailed(str(error)) from error
        if platform is None:
            raise Unsupported(
                f"{visit.base} shows no platform that this program knows; name it in the portals file"
            )
        visit.platform = platform
        visit.base = base_of(platform, visit.base)
        self.crew.ledger.detected(portal, platform)
        permission = visit.permission(visit.base)
        if not permission.allowed:
            raise Blocked(permission.source)
        if platform not in HARVESTS:
            raise Unsupported(
                f"{platform} portals cannot be read yet; `uso import` takes documents fetched by hand"
            )
        return HARVESTS[platform]


def _platform(page: Page) -> str | None:
    return platform_of_page(decode(page))
