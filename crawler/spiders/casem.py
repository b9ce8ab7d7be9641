"""CaseM / CloudNC portals. No RSS here: robots.txt forbids it (platforms.md 2.5)."""

from crawler.pages import casem
from crawler.pages.model import Body, Item, Listed, Meeting, Page
from crawler.spiders.base import PortalSpider
from crawler.spiders.harvest import Harvest
from crawler.spiders.visit import Blocked, Failed


class CasemHarvest(Harvest):
    """The way through a CaseM portal (platforms.md 2)."""

    numbers_sections = True

    newest: list[Listed] | None = None

    async def read_bodies(self) -> list[Body]:
        """The page `/Toimielimet`, which on most portals also shows the newest meetings of all bodies."""

        def read(page: Page) -> tuple[list[Body], list[Listed]]:
            return casem.bodies(page, self.base), casem.newest_meetings(page, self.base)

        bodies, newest = await self.visit.page(casem.bodies_page(self.base), read)
        self.newest = newest or None
        return bodies

    def read_list(self, page: Page, body: Body) -> list[Listed]:
        """The page `/Toimielimet/<Body>`."""
        return casem.meetings(page, self.base, body.external_id)

    def read_meeting(self, page: Page, listed: Listed) -> Meeting:
        """The page `/Toimielimet/<Body>/Kokous_<dmyyyy>`."""
        return casem.meeting(page, self.base, listed.external_id)

    def check_item(self, page: Page, item: Item, meeting: Meeting) -> None:
        """An item's page."""
        casem.check_item(page, item)

    async def unchanged(self, body: Body) -> bool:
        """The newest meetings of the portal are all known.

        The boxes hold every body's together, newest first (2.3).
        """
        newest = await self._newest()
        own = [one for one in newest if one.external_id in self.shown(body)]
        return bool(newest) and all(one.kind is not None and (one.external_id, one.kind) in self.known for one in own)

    def shown(self, body: Body) -> set[str]:
        """The body's meetings among the newest."""
        ids = {one.external_id for one in self.newest or ()}
        return {one for one in ids if one.split("/")[0] == body.external_id}

    async def _newest(self) -> list[Listed]:
        """The newest meetings, from the front page where the page of bodies shows none."""
        if self.newest is None:
            try:
                self.newest = await self.visit.page(
                    self.base, lambda page: casem.newest_meetings(page, self.base)
                )
            except (Failed, Blocked):
                self.newest = []  # then every list is read
        return self.newest


class CasemSpider(PortalSpider):
    """Crawls the CaseM portals of a request."""

    name = "casem"
    harvest = CasemHarvest
