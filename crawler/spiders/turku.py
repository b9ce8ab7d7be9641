"""Turku: its own interface with JSON, and the old static pages, told apart by address (platforms.md 5.1)."""

from crawler.pages import turku, turku_static
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.spiders.base import PortalSpider
from crawler.spiders.harvest import Harvest
from crawler.spiders.reasons import AGENDA_DAYS, days_ago, today


class TurkuHarvest(Harvest):
    """The way through Turku's portals. A meeting of the interface is one answer, kept as one document."""

    tells_newest = False  # neither first page shows more than names
    front: dict[str, str] | None = None
    """The years that the first of the old pages links, where it is a body's own page: it is not asked twice."""

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
            bodies, self.front = await self.visit.page(self.base, self._read_front)
            return bodies
        return await self.visit.page(turku.bodies_page(self.base), lambda page: turku.bodies(page, self.base))

    async def fetch_list(self, body: Body) -> list[Listed]:
        """A body's meetings; of the old pages those of each year that is looked through."""
        if not self.is_static:
            # Meetings to come are listed, too; the interface has minutes only.
            return [one for one in await super().fetch_list(body) if (one.date or "") <= today()]
        pages = self.front if body.url == self.base else None
        if pages is None:
            pages = await self.visit.page(body.url, lambda page: turku_static.years(page, self.base))
        found: list[Listed] = []
        for year, url in sorted(pages.items(), reverse=True):
            if year >= self._first_year():
                found += await self.visit.page(url, lambda page: turku_static.meetings(page, self.base))
            elif year >= self.since[:4]:
                self.pass_over()
        return found

    def cost_of_lists(self) -> int:
        """One answer a body; of the old pages one for its years and one for each of them."""
        years = int(today()[:4]) - int(self.since[:4]) + 2 if self.is_static else 1
        return len(self.bodies) * years

    def listed_since(self, name: str) -> str:
        """The first day of the years that were read."""
        return max(self.since, f"{self._first_year()}-01-01") if self.is_static else self.since

    def _first_year(self) -> str:
        """The first year whose page is read; a repeat crawl leaves years out in which no minutes are due."""
        return max(self.since, days_ago(AGENDA_DAYS) if self.quick else "")[:4]

    def _read_front(self, page: Page) -> tuple[list[Body], dict[str, str] | None]:
        bodies = turku_static.bodies(page, self.base)
        own = any(body.url == self.base for body in bodies)
        return bodies, turku_static.years(page, self.base) if own else None

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
