"""Portals of Dynasty's old static generation: files in one folder, no program behind them."""

from crawler.pages import dynasty_static
from crawler.pages.model import Body, Item, Listed, Meeting, Page
from crawler.spiders.base import PortalSpider
from crawler.spiders.harvest import Harvest


class DynastyStaticHarvest(Harvest):
    """The way through a static portal (platforms.md 1.7)."""

    numbers_sections = True

    async def read_bodies(self) -> list[Body]:
        """The page `TELIMET.HTM`."""
        return await self.visit.page(self.base, lambda page: dynasty_static.bodies(page, self.base))

    def read_list(self, page: Page, body: Body) -> list[Listed]:
        """The page `TELIN-<id>.HTM` of a body and council term."""
        return dynasty_static.meetings(page, self.base, body.name)

    def read_meeting(self, page: Page, listed: Listed) -> Meeting:
        """The page `<id>.HTM`."""
        return dynasty_static.meeting(page, self.base, listed.external_id)

    def check_item(self, page: Page, item: Item, meeting: Meeting) -> None:
        """The page `<id>-<n>.HTM`."""
        dynasty_static.check_item(page, item, meeting.date)

    def usual_document(self, listed: Listed) -> str | None:
        """`<id>.PDF` beside the page."""
        return dynasty_static.whole_document(self.base, listed.external_id)


class DynastyStaticSpider(PortalSpider):
    """Crawls the static Dynasty portals of a request."""

    name = "dynasty-static"
    harvest = DynastyStaticHarvest
