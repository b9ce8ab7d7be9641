"""M-Files portals. Off unless the municipality permits: their robots.txt forbids everything (5.2)."""

from crawler.pages import mfiles
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.spiders.base import PortalSpider
from crawler.spiders.deposit import bare_meeting
from crawler.spiders.harvest import Harvest


class MfilesHarvest(Harvest):
    """The way through an M-Files portal: bodies, then each body's documents."""

    tells_newest = False  # the portal's own page holds names only

    async def read_bodies(self) -> list[Body]:
        """The portal's own page."""
        return await self.visit.page(self.base, lambda page: mfiles.bodies(page, self.base))

    def read_list(self, page: Page, body: Body) -> list[Listed]:
        """The page `/<bodyId>`."""
        return mfiles.meetings(page, self.base, body.external_id)

    async def meeting_page(self, listed: Listed) -> Meeting:
        """There is no page between the list and the PDF."""
        return bare_meeting(listed)

    def read_meeting(self, page: Page, listed: Listed) -> Meeting:
        """There is no page between the list and the PDF."""
        raise Unparsed(f"{page.url} is a file, not a page")

    def check_item(self, page: Page, item: Item, meeting: Meeting) -> None:
        """There are no items."""
        raise Unparsed(f"{page.url} is no page of M-Files")


class MfilesSpider(PortalSpider):
    """Crawls the M-Files portals of a request."""

    name = "mfiles"
    harvest = MfilesHarvest
