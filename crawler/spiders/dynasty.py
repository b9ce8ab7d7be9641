"""Dynasty 10 portals."""

from crawler.holdings import Document
from crawler.ledger import before, forbidden
from crawler.pages import dynasty10
from crawler.pages.model import Body, Item, Listed, Meeting, Officer, Page, Unparsed
from crawler.portals import base_of
from crawler.spiders.base import PortalSpider
from crawler.spiders.harvest import OFFICERS, Harvest
from crawler.spiders.visit import TRIES, Elsewhere, Failed, NotThere
from crawler.words import speaks_of_network

OFFICERS_DAYS = 0.8
"""Officers' decisions are not listed again within so many days of the time that the portal is covered to.

Their list is long, and one request more a crawl."""
ROWS = (100, 1000)
"""Rows asked of the list of officers' decisions.

The longer list only when the shorter one does not reach back.
"""


class DynastyHarvest(Harvest):
    """The way through a Dynasty 10 portal (platforms.md 1)."""

    numbers_sections = True

    async def read_bodies(self) -> list[Body]:
        """The page `meeting_handlers`, or the entry page where an installation lacks it."""

        def read(page: Page) -> list[Body]:
            return dynasty10.bodies(page, self.base)

        try:
            return await self.visit.page(dynasty10.entry(self.base, "meeting_handlers"), read)
        except Failed as error:
            try:
                return await self.visit.page(dynasty10.entry(self.base, "meeting_frames"), read)
            except NotThere:
                if isinstance(error, NotThere) and not self.known:
                    # Neither page of the program is there: the files of the old generation may be.
                    raise Elsewhere(
                        base_of("dynasty-static", dynasty10.root_of(self.base)), "dynasty-static"
                    ) from None
                raise error from None

    def read_list(self, page: Page, body: Body) -> list[Listed]:
        """The page `meetings` of a body."""
        return dynasty10.meetings(page, self.base, body.name, {other.name for other in self.bodies})

    def read_meeting(self, page: Page, listed: Listed) -> Meeting:
        """The page `meeting`."""
        return dynasty10.meeting(page, self.base, listed.external_id)

    def check_item(self, page: Page, item: Item, meeting: Meeting) -> None:
        """The page `meetingitem`: another one comes under load (1.8)."""
        dynasty10.check_item(page, item, meeting.date)

    def usual_document(self, listed: Listed) -> str | None:
        """`<root>/kokous/<id>.PDF` (1.5)."""
        return dynasty10.whole_document(self.base, listed.external_id)

    def cost_of_lists(self) -> int:
        """All bodies' lists and that of officers' decisions, which is asked for several times where it did not come."""
        officers = 0 if self._officers_wait() else TRIES if self.basis and self.basis.lacked(OFFICERS) else 1
        return super().cost_of_lists() + officers

    def _officers_wait(self) -> bool:
        basis = self.basis
        return basis is not None and basis.finished_at >= before(OFFICERS_DAYS) and not basis.lacked(OFFICERS)

    async def officers(self) -> None:
        """Officers' decisions whose titles may speak of the network."""
        # Also where the list is passed over: a search that says nothing would claim to have seen them.
        if why := self.visit.forbids(dynasty10.officers_list(self.base, ROWS[0])):
            self.forbidden.append(forbidden(OFFICERS, why))
            return
        if self._officers_wait():
            self.pass_over()
            return
        found: list[Officer] = []
        for rows in ROWS:
            try:
                found = await self.visit.page(dynasty10.officers_list(self.base, rows), self._read_officers)
            except NotThere:
                return  # not every installation publishes them
            oldest = min((one.date for one in found if one.date), default=self.since)
            if len(found) < rows or oldest < self.since:
                break
        for one in found:
            if one.date and one.date >= self.since and speaks_of_network(one.title):
                await self._officer(one)

    def _read_officers(self, page: Page) -> list[Officer]:
        return dynasty10.officers(page, self.base)

    async def _officer(self, one: Officer) -> None:
        if self.holdings.stored(one.url, "officer"):
            return

        def check(page: Page) -> None:
            if not dynasty10.shows_title(page, one.title):
                raise Unparsed(f"{page.url} does not show the decision {one.title[:60]!r}: another page came")

        await self.deposit.one(Document(one.url, "officer", one.officer, one.date, one.title), check)


class DynastySpider(PortalSpider):
    """Crawls the Dynasty 10 portals of a request."""

    name = "dynasty"
    harvest = DynastyHarvest
