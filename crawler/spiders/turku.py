"""Turku: its own interface with JSON, and the old static pages, told apart by address (platforms.md 5.1)."""

from crawler.pages import turku, turku_static
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.spiders.base import PortalSpider
from crawler.spiders.harvest import Harvest


class TurkuHarvest(Harvest):
    """The way through Turku's portals. A meeting of the interface is one answer, kept as one document."""

    @property
    def is_static(self) -> bool:
        """Whether the address is one of the old pages."""
        return self.base.lower().endswith((".htm", ".html"))

    @property
    def composed(self) -> bool:  # type: ignore[override]
        """Whether meetings are documents made of the interface's answers."""
        return not self.is_static

    async def read_bodies(self) -> list[Body]:
        """The groups of bodies; of the old pages those that the first one links."""
        if self.is_static:
            return await self.visit.page(self.base, lambda page: turku_static.bodies(page, self.base))
        return await self.visit.page(turku.bodies_page(self.base), lambda page: turku.bodies(page, self.base))

    async def fetch_list(self, body: Body) -> list[Listed]:
        """A body's meetings; of the old pages those of each year that is looked through."""
        if not self.is_static:
            return await super().fetch_list(body)
        found: list[Listed] = []
        pages = await self.visit.page(body.url, lambda page: turku_static.years(page, self.base))
        for year, url in sorted(pages.items(), reverse=True):
            if year >= self.since[:4]:
                found += await self.visit.page(url, lambda page: turku_static.meetings(page, self.base))
        return found

    def read_list(self, page: Page, body: Body) -> list[Listed]:
        """The answer to `/toimielin/<lyhenne>`."""
        return turku.meetings(page, self.base)

    def read_meeting(self, page: Page, listed: Listed) -> Meeting:
        """The answer to `/poytakirja/<id>`, or the old page of a meeting."""
        name = listed.body or ""
        if self.is_static:
            return turku_static.meeting(page, self.base, listed, name)
        return turku.meeting(page, listed, name)

    def check_item(self, page: Page, item: Item, meeting: Meeting) -> None:
        """An item's old page."""
        if not self.is_static:
            raise Unparsed(f"{page.url} is no page: items come with their meeting")
        turku_static.check_item(page, item)


class TurkuSpider(PortalSpider):
    """Crawls Turku's portals."""

    name = "turku"
    harvest = TurkuHarvest
