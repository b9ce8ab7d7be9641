"""The way through one portal, the same on every platform: bodies, their lists, meetings, a second look.

Economy (platforms.md 6.2): whole documents before items, lists compared with the ledger, and on a repeat
crawl only the page of bodies when it shows nothing new. A meeting is archived once: as its whole document, or
as all its items.
"""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import Literal

from crawler.gap_ledger import GapLedger
from crawler.gaps import Gap
from crawler.holdings import Held, Holdings
from crawler.ledger import Counts, LastSearch, before, forbidden
from crawler.pages.model import Body, Item, Listed, Meeting, Page
from crawler.pages.pdf import sections
from crawler.spiders.deposit import Deposit, whole_of
from crawler.spiders.reasons import AGENDA_DAYS, days_ago, first_of
from crawler.spiders.second_look import SecondLook
from crawler.spiders.turns import Turns
from crawler.spiders.visit import Blocked, Failed, PortalFailed, Visit

LOOK_AGAIN_DAYS = 6.5
"""After so many days all lists are read again, whatever the page of bodies shows.

It cannot show what was taken down, nor minutes that came late for a meeting before the newest. Until then a
search claims no more than the last full look saw (`covered_until`). Longer than a daily timer's interval,
shorter than a weekly one's."""
OFFICERS = "officers' decisions"
NAMELESS = "Toimielin ei selviä"
"""The body's name where neither list nor document tells it."""
REPEAT_SHARE = 20
"""A repeat crawl that finds nothing new takes at most this part of the largest crawl's (issue 4: 5 %)."""
MOST_A_MEETING = 2.5
"""Requests a meeting on a first crawl, on average (issue 4)."""

ROOM_FROM, ROOM_A_MEETING = 10, 2.2
"""From so many meetings on, and below so many requests a meeting, pages are read beside known documents."""


class Harvest(ABC):
    """Collects one portal's documents since a day.

    The platforms fill in where pages lie and how they read. What may not be asked costs only itself: a
    forbidden body is named in `forbidden`, a forbidden meeting is missing, a forbidden whole document is
    archived as its items.
    """

    def __init__(
        self,
        visit: Visit,
        holdings: Holdings,
        last: LastSearch | None,
        since: str,
        progress: Callable[[int, int, str], None],
    ) -> None:
        self.visit = visit
        self.base = visit.base
        self.holdings = holdings
        self.deposit = Deposit(visit, holdings)
        self.last = last
        self.since = since
        self.progress = progress
        self.known = holdings.meetings()
        self.basis = last if last is not None and last.holds_for(since) else None  # what this one may rest on
        self.quick = self.basis is not None and self.basis.finished_at >= before(LOOK_AGAIN_DAYS)
        self.unread_since: list[str] = []  # when what this search passes over was last looked at
        self.bodies: list[Body] = []
        self.failures: list[str] = []
        self.beside: list[str] = []  # what failed that tells nothing of the bodies' lists
        self.forbidden: list[str] = []
        self.done = self.total = 0
        self.gaps = GapLedger(holdings.db, holdings.portal)
        self.holes: list[Gap] = []
        self.second = SecondLook(self)
        self.turns = Turns(self)

    composed = False
    """Whether a meeting's whole document is made of its page, so that asking again means reading the page."""
    at_hand = False
    """Whether the list's own answer held the documents, so that looking at all of them anew costs nothing."""
    lists_all_bodies = True
    """Whether the first page names every body, those without new meetings too."""
    lists_whole = True
    """Whether all pages that list meetings came: else what they do not show is not withdrawn."""
    numbers_sections = False
    """Whether meetings' pages list their sections: of a meeting whose page is not read they are taken from its document."""
    tells_newest = True
    """Whether the first page shows what is new; where it does not, lists are read in turns."""

    # -- what a platform fills in

    @abstractmethod
    async def read_bodies(self) -> list[Body]:
        """The portal's bodies, from its first page."""

    @abstractmethod
    def read_list(self, page: Page, body: Body) -> list[Listed]:
        """The meetings on a body's list."""

    @abstractmethod
    def read_meeting(self, page: Page, listed: Listed) -> Meeting:
        """A meeting's page."""

    @abstractmethod
    def check_item(self, page: Page, item: Item, meeting: Meeting) -> None:
        """Raises Unparsed unless the page is the item's."""

    def usual_document(self, listed: Listed) -> str | None:
        """Where the whole document lies as a rule, for when requests are short."""
        return None

    async def officers(self) -> None:
        """Collects officers' decisions, where the platform lists them."""
        return

    async def unchanged(self, body: Body) -> bool:
        """Whether the first page shows that a body's list holds nothing new."""
        newest = body.newest
        return newest is not None and newest.kind is not None and (newest.external_id, newest.kind) in self.known

    def shown(self, body: Body) -> set[str]:
        """The ids of a body's meetings that the first page shows: of these no list tells more."""
        return {body.newest.external_id} if body.newest else set()

    async def meeting_page(self, listed: Listed) -> Meeting:
        """A meeting's page. Raises Blocked and Failed."""
        return await self.visit.page(listed.url, lambda page: self.read_meeting(page, listed))

    def listed_since(self, name: str) -> str:
        """The day from which the lists of that body that were read are whole."""
        return self.since

    def cost_of_lists(self) -> int:
        """How many requests reading every list takes at most, as far as that can be told."""
        return sum(not body.empty for body in self.bodies)

    async def fetch_list(self, body: Body) -> list[Listed]:
        """A body's list. Raises Blocked and Failed."""
        return await self.visit.page(body.url, lambda page: self.read_list(page, body))

    # -- the way through

    async def run(self) -> None:
        """Collects what is new. Raises PortalFailed when the portal cannot be searched.

        Blocked when its first page or every body is forbidden.
        """
        try:
            self.bodies = await self.read_bodies()
        except Failed as error:
            raise PortalFailed(str(error)) from error
        if not self.bodies and self.known:
            raise PortalFailed(
                f"{self.base} lists no bodies, though {len(self.known)} of its meetings are known"
            )
        # Lists tell more than the first page does, what was taken down and what came late: read where cheap.
        self.quick = self.quick and self.visit.requests + self.cost_of_lists() > self.share()
        self.failures += self._vanished()
        found = await self._lists()
        self.total = len(found)
        # Newest first: what a crawl that is ended early leaves undone matters least.
        for body, listed in sorted(found, key=lambda pair: pair[1].date or "9999", reverse=True):
            await self.take(body, listed)
            self.done += 1
            self.progress(self.done, self.total, f"{body.name} {listed.date or ''}".strip())
        if self.quick:
            await self.second.retry_missing({listed.external_id for _, listed in found})
        await self.guarded(OFFICERS, self.officers, self.beside)
        await self.second.look_again()
        self.holes = self.gaps.renew()

    def counts(self) -> Counts:
        """What was done so far."""
        # An agenda and the minutes that replaced it are one meeting.
        meetings = len({key for (key, _), held in self.holdings.meetings().items() if held.date >= self.since})
        return Counts(
            self.visit.requests, len(self.bodies), meetings, self.deposit.documents, len(self.failures)
        )

    def covered_until(self) -> str | None:
        """Until when everything published was seen, by the lists; None: until now.

        A list passed over was last read by the search before, which may itself rest on an earlier one.
        """
        return min(self.unread_since, default=None)

    def pass_over(self, read_at: str | None = None) -> None:
        """Notes that something is not looked at, and when it last was; else what the search before claimed."""
        if self.basis:
            self.unread_since.append(read_at or self.basis.finished_at)

    def _vanished(self) -> list[str]:
        """The bodies whose meetings are known and which the portal no longer lists, or lists as empty: a silence to be told."""
        if not self.lists_all_bodies:
            return []
        shown = {body.name for body in self.bodies if not body.empty}
        archived = (held.body for held in self.known.values() if held.date >= self.since and held.state == "archived")
        lost = Counter(name for name in archived if name not in shown)
        return [
            f"{name} is no longer listed with meetings, though {count} of its meetings are known"
            for name, count in sorted(lost.items())
        ]

    async def _lists(self) -> list[tuple[Body, Listed]]:
        """The meetings of all bodies since the day. Raises Blocked when every body is forbidden."""
        found: list[tuple[Body, Listed]] = []
        unread: set[str] = set()
        refused = {body.url: why for body in self.bodies if (why := self.visit.forbids(body.url))}
        for body in self.turns.order(self.bodies) if self.quick else self.bodies:
            listed = await self._list_of(body, refused)
            if listed is None:
                unread.add(body.name)
                continue
            found += [(body, one) for one in listed if one.date is None or one.date >= self.since]
        if self.bodies and all(body.url in refused for body in self.bodies):
            raise Blocked(first_of([f"{why} ({url})" for url, why in refused.items()]))
        # The same body may have several lists, one a council term (platforms.md 1.7): all must have been
        # read.
        for name in {body.name for body in self.bodies} - unread if self.lists_whole else ():
            own = [one for body, one in found if body.name == name]
            coming = {one.date for one in own if one.kind == "minutes" and one.date}
            self.holdings.withdrawn(name, self.listed_since(name), {one.external_id for one in own}, coming)
        return found

    async def _list_of(self, body: Body, refused: dict[str, str]) -> list[Listed] | None:
        """The meetings on a body's list, or None where it is not read; why is noted."""
        if body.empty:
            return None
        if body.newest and body.newest.date and body.newest.date < self.since:
            return []
        if why := refused.get(body.url):
            self.forbidden.append(forbidden(body.name, why))
            return None
        if self.quick and not self._was_forbidden(body) and await self._may_wait(body):
            return None
        try:
            listed = await self.fetch_list(body)
            self.turns.note(body, listed)
            return listed
        except Blocked as error:
            # A mark on the page: only reading it again tells whether it still stands, so it counts as failed.
            refused[body.url] = str(error)
            self.failures.append(f"the list of {body.name} may not be followed: {error}")
        except Failed as error:
            self.failures.append(f"the list of {body.name} could not be read: {error}")
        return None

    async def _may_wait(self, body: Body) -> bool:
        """Whether a body's list is passed over, and if so notes until when it was read."""
        if self.tells_newest and (self._failed_before(body) or not await self.unchanged(body)):
            return False
        in_turns = not self.tells_newest or self._hopes(body)
        if in_turns and not self.turns.passes(body):
            return False
        self.pass_over(self.turns.read_at(body) if in_turns else None)
        return True

    def _was_forbidden(self, body: Body) -> bool:
        """Whether the search before could not read a body's list, so that nothing new on it says nothing."""
        return self.basis is not None and self.basis.lacked(body.name)

    def _failed_before(self, body: Body) -> bool:
        """Whether a meeting of the body did not come, so that its list is wanted again."""
        return any(held.state == "listed" for held in self._own(body))

    def _hopes(self, body: Body) -> bool:
        """Whether minutes may have come for an agenda, which only the body's list can tell; read in turns."""
        start, shown = days_ago(AGENDA_DAYS), self.shown(body)
        waiting = [held for held in self._own(body) if held.date >= start and self.is_waiting_agenda(held)]
        return any(held.external_id not in shown for held in waiting)

    def _own(self, body: Body) -> list[Held]:
        return [held for held in self.known.values() if held.body == body.name and held.date >= self.since]

    def is_waiting_agenda(self, held: Held) -> bool:
        return held.kind == "agenda" and (held.external_id, "minutes") not in self.known

    async def take(self, body: Body, listed: Listed) -> None:
        """Archives one listed meeting unless it is archived already; a failure costs only itself."""
        minutes = self.known.get((listed.external_id, "minutes"))
        if listed.kind == "agenda" and minutes and minutes.state == "archived":
            return  # an agenda shown beside minutes that are archived
        held = self.known.get((listed.external_id, listed.kind)) if listed.kind else minutes
        try:
            if (
                held
                and held.state != "listed"
                and not self.at_hand
                and not await self.second.comes_back(held)
            ):
                self.holdings.list_meeting(
                    held.external_id, held.kind, held.body, held.date, listed.number, held.url
                )
            else:
                await self._fetch(body, listed)
        except (Blocked, Failed) as error:
            self._not_taken(body, listed, error)

    def _not_taken(self, body: Body, listed: Listed, error: Blocked | Failed) -> None:
        """Notes a meeting that did not come: a failure, or missing where it may not be asked for."""
        row = None
        if listed.kind and listed.date:
            row = self.holdings.list_meeting(
                listed.external_id, listed.kind, body.name or NAMELESS, listed.date, listed.number, listed.url
            )
            state: Literal["failed", "missing"] = "missing" if isinstance(error, Blocked) else "failed"
            self.holdings.not_come(whole_of(row, listed.document or listed.url), state, str(error))
        if row and isinstance(error, Blocked):
            self.holdings.settle(row.id, "missing")
        else:
            self.failures.append(f"{body.name} {listed.date or ''}: {error}")

    async def _fetch(self, body: Body, listed: Listed) -> None:
        """Archives a meeting: its whole document where there is one, else its items."""
        listed = replace(listed, body=listed.body or body.name)
        kind, day, document, page = listed.kind, listed.date, listed.document, None
        if kind == "minutes" and day and not document and self._is_short():
            document = self.usual_document(listed)
        if not (kind and day and document):
            page = await self.meeting_page(listed)
            kind, day, document = page.kind, page.date, page.document
        elif self._has_room():
            # The page tells sections, which prove that nothing is missing, and whether minutes are checked.
            page = await self._page_or_none(listed)
            kind, day = (page.kind, page.date) if page else (kind, day)
        if day < self.since:
            return
        number = listed.number or (page.number if page else None)
        name = body.name or (page.body if page else None) or NAMELESS
        row = self.holdings.list_meeting(listed.external_id, kind, name, day, number, listed.url)
        if page:
            self.noted(row, page)
        if row.state == "archived" and not self.at_hand:
            return  # the list did not say which document it was, and it is known
        if page and page.content is not None:
            self.deposit.content(row, page, listed.document or listed.url)
            return
        seen = partial(self._numbered, row) if self.numbers_sections and page is None and kind == "minutes" else None
        reason = await self.deposit.whole(row, document, seen) if document else "its page links no whole document"
        if not reason:
            return
        if page is None:
            page = await self.meeting_page(listed)
            self.noted(row, page)
            if page.kind != kind:  # the list was behind the page
                row = self.holdings.list_meeting(listed.external_id, page.kind, name, day, number, listed.url)
            if page.document and page.document != document:
                reason = await self.deposit.whole(row, page.document)
        if reason:
            await self.deposit.items(row, page, self.check_item, reason)

    def _numbered(self, row: Held, body: bytes) -> None:
        """Keeps which sections a whole document prints, where its meeting's page, which would tell them, was not read."""
        if (found := sections(body)) is not None:
            self.gaps.sections(row.id, found)

    async def _page_or_none(self, listed: Listed) -> Meeting | None:
        """A meeting's page where it comes; without it the document alone is taken."""
        try:
            return await self.meeting_page(listed)
        except (Blocked, Failed):
            return None

    def noted(self, row: Held, page: Meeting) -> None:
        """Keeps what a meeting's page tells besides its documents: sections, and whether it is checked."""
        self.gaps.sections(row.id, [item.section for item in page.items if item.section is not None])
        if page.approved is not None:
            self.holdings.approval(row.id, page.approved)

    @property
    def found_change(self) -> bool:
        """Whether this crawl met a document that changed, was replaced or taken down; new ones are none."""
        return self.holdings.events.count > 0

    def share(self) -> int:
        """How many requests a repeat crawl may take that finds nothing new."""
        return self.last.most_requests // REPEAT_SHARE if self.last else 0

    def _has_room(self) -> bool:
        """Whether pages beside known documents may be read too: on a small portal lists cost much."""
        left = self.total - self.done
        return self.total >= ROOM_FROM and self.visit.requests + 2 * left <= ROOM_A_MEETING * self.total

    def _is_short(self) -> bool:
        """Whether page and document for each meeting left would be more requests than a crawl should take."""
        return self.visit.requests + 2 * (self.total - self.done) > MOST_A_MEETING * self.total

    async def guarded(self, what: str, work: Callable[[], Awaitable[None]], failed: list[str] | None = None) -> None:
        """Does something that costs only itself when it fails; its failure is told among `failed`, else `failures`."""
        try:
            await work()
        except (Blocked, Failed) as error:
            (self.failures if failed is None else failed).append(f"{what}: {error}")
