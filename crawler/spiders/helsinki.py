"""Helsinki: the open search index where it answers, else the pages of the site (platforms.md 4)."""

from datetime import date, timedelta

from crawler.pages import helsinki, helsinki_site
from crawler.pages.model import Body, Item, Listed, Meeting, Page
from crawler.spiders.base import PortalSpider
from crawler.spiders.harvest import Harvest
from crawler.spiders.visit import Blocked, Failed, Query

LOOK_BACK_DAYS = 60
"""A repeat crawl asks for decisions from so many days before the last: decisions are published late, and the
window must be longer than the interval."""


class HelsinkiHarvest(Harvest):
    """The way through Helsinki's decisions: each is a document, a meeting is all of its decisions."""

    found: dict[Body, dict[Listed, Meeting]] | None = None

    read_back: dict[str, str]
    """Of the site's bodies whose older pages were passed over: from which day on their list was read."""

    @property
    def lists_all_bodies(self) -> bool:  # type: ignore[override]
        """The index tells the bodies that decided since the day, the site's list all."""
        return self.found is None

    @property
    def tells_newest(self) -> bool:  # type: ignore[override]
        """The index tells everything; the site's list of bodies shows names only."""
        return self.found is not None

    async def read_bodies(self) -> list[Body]:
        """The bodies that decided anything since the day; of the site's pages all that it lists."""
        self.read_back = {}
        self.index = helsinki.index_of(self.base)
        if not self.index.startswith(helsinki_site.root_of(self.base)):
            self.visit.serves(self.index)
        try:
            self.found = helsinki.meetings(await self._decisions(), self.index)
            self.at_hand = True
        except (Failed, Blocked) as error:
            try:
                return await self.visit.page(
                    f"{helsinki_site.root_of(self.base)}/fi/paattajat",
                    lambda page: helsinki_site.bodies(page, self.base),
                )
            except (Failed, Blocked):
                raise error from None
        return list(self.found)

    async def fetch_list(self, body: Body) -> list[Listed]:
        """A body's meetings; of the site's pages until they are older than the day."""
        if self.found is not None:
            return list(self.found[body])
        listed: list[Listed] = []
        more, number = True, 0
        while more:
            url = f"{body.url}?page={number}" if number else body.url
            rows, more = await self.visit.page(url, lambda page: helsinki_site.documents(page, self.base))
            new = [one for one in rows if one not in listed]
            listed += new
            number += 1
            more = more and bool(new) and any(one.date is None or one.date >= self.since for one in new)
            if more and self.quick and self._all_known(new):
                self.pass_over()  # the older pages
                self.read_back[body.name] = max(one.date or self.since for one in new)
                break
        return listed

    def _all_known(self, rows: list[Listed]) -> bool:
        """Whether a page shows nothing new; the list is newest first, so that older pages do not either."""
        return all(one.date and one.kind and (one.external_id, one.kind) in self.known for one in rows)

    async def meeting_page(self, listed: Listed) -> Meeting:
        """A meeting as the index told it, without a request."""
        for meetings in (self.found or {}).values():
            for own, meeting in meetings.items():
                if own.external_id == listed.external_id:
                    return meeting
        return await super().meeting_page(listed)

    def listed_since(self, name: str) -> str:
        """The window's first day: an older meeting is not asked about, so it is not missed."""
        return self._window() if self.found is not None else self.read_back.get(name, self.since)

    def cost_of_lists(self) -> int:
        """Nothing where the index answers; else a page of the site shows at least one meeting."""
        return len(self.bodies) + len(self.known) if self.found is None else 0

    def read_list(self, page: Page, body: Body) -> list[Listed]:
        """A page of a body's documents."""
        return helsinki_site.documents(page, self.base)[0]

    def read_meeting(self, page: Page, listed: Listed) -> Meeting:
        """A meeting's page of the site."""
        return helsinki_site.meeting(page, self.base, listed)

    def check_item(self, page: Page, item: Item, meeting: Meeting) -> None:
        """A matter's page."""
        helsinki_site.check_item(page, item)

    async def _decisions(self) -> list[helsinki.Decision]:
        """All decisions since the day, newest first; where the index stops at its depth, from there on."""
        since = self._window()
        found: dict[str, helsinki.Decision] = {}
        until: str | None = None
        start = 0
        while True:
            asked = Query(data=helsinki.query(since, until, start))
            rows, (many, total) = await self.visit.page(
                self.index, lambda page: (helsinki.decisions(page, self.base), helsinki.extent(page)), asked
            )
            known = len(found)
            found |= {one.id: one for one in rows}
            start += many
            if not many or start >= total or (start == many and until and len(found) == known):
                if not (many and rows and total >= helsinki.DEEPEST) or len(found) == known:
                    return list(found.values())
                start = helsinki.DEEPEST
            if start + helsinki.ROWS > helsinki.DEEPEST:
                until, start = rows[-1].date if rows else until, 0

    def _window(self) -> str:
        """The first day to ask for."""
        if self.basis is None:
            return self.since
        earliest = date.fromisoformat(self.basis.finished_at[:10]) - timedelta(days=LOOK_BACK_DAYS)
        return max(self.since, earliest.isoformat())


class HelsinkiSpider(PortalSpider):
    """Crawls Helsinki's portal."""

    name = "ahjo"
    harvest = HelsinkiHarvest
