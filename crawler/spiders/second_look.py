"""A second look at what is archived: missing meetings tried anew, agendas waited on, minutes asked again.

Cheap by rule: a repeat crawl that finds nothing new takes a twentieth of the requests of the largest. One queue
for all, the most overdue first: a young document is due often, an old one rarely, and none never.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from math import inf
from typing import TYPE_CHECKING

from crawler.holdings import Held, Stored
from crawler.pages.model import Listed, Meeting
from crawler.spiders.deposit import ITEM_KINDS
from crawler.spiders.reasons import AGENDA_DAYS, days_ago, today
from crawler.spiders.visit import Blocked, Failed, NotThere
from crawler.words import speaks_of_network

if TYPE_CHECKING:
    from crawler.spiders.harvest import Harvest

MANY = 3
"""From so many lost documents on, and when most are, it is the portal's trouble, not theirs."""
REPEAT_LEAST = 4
"""So many requests a crawl may take in any case for agendas and what is overdue: on a small portal a twentieth is nothing."""
LEAST_LOOKS = 2
"""So many of what is overdue are looked at however much the lists took, twice as many of what is overdue twice: a stranger's site
with a list for each body and year left none of its share, and its minutes were never seen again."""
WAITING_DUE = 1.0
"""Days after which an agenda without minutes, or a draft, is due for another look."""
MINUTES_DUE = 7.0
"""Days after which young minutes are due; older ones after a tenth of their age."""


@dataclass(frozen=True, slots=True)
class Look:
    """A meeting to look at again: whether it is waited on, the requests it takes, how overdue it is."""

    held: Held
    waits: bool
    cost: int
    overdue: float


def overdue(day: str, checked: str | None, waits: bool, moment: datetime) -> float:
    """How overdue a meeting of a day is for another look: 1 when just due. `checked`: when it was last asked for."""
    if checked is None:
        return inf
    age = (moment.date() - date.fromisoformat(day)).days
    due = WAITING_DUE if waits else max(MINUTES_DUE, age / 10)
    return (moment - datetime.fromisoformat(checked)).total_seconds() / 86400 / due


class SecondLook:
    """The second look of one harvest."""

    def __init__(self, harvest: "Harvest") -> None:
        self.way = harvest
        self.lost: list[tuple[Held, Stored]] = []  # answered 404 at the first try
        self.looks = 0

    async def comes_back(self, held: Held) -> bool:
        """Whether a meeting should be fetched anew.

        It was missing and two probes find something, not every item.
        """
        stored = self.way.holdings.of_meeting(held.id)
        if held.state == "archived":
            for one in stored:
                if one.state == "gone" and one.kind == held.kind:  # listed again after it was taken down
                    with suppress(NotThere):
                        await self.way.deposit.again(held, one)
            return False
        lost = [one.url for one in stored if one.state == "missing" and one.url != held.url][:2]
        return not lost or any([await self._is_there(url) for url in lost])

    async def _is_there(self, url: str) -> bool:
        try:
            return bool((await self.way.visit.ask(url)).body)
        except (Failed, Blocked):
            return False

    async def retry_missing(self, listed: set[str]) -> None:
        """Tries missing meetings of the lists that were passed over."""
        for held in self.way.known.values():
            body = next((body for body in self.way.bodies if body.name == held.body), None)
            if (
                held.state == "missing"
                and held.date >= self.way.since
                and held.external_id not in listed
                and body is not None
            ):
                await self.way.take(
                    body, Listed(held.external_id, held.url, held.kind, held.date, held.number)
                )

    async def look_again(self) -> None:
        """Asks again, with validators, for archived meetings, the most overdue first, if it is cheap.

        Where the crawl met a change, others are likely: then all recent minutes are looked at.
        """
        if self.way.last is None:
            return
        earlier = {key for key, held in self.way.known.items() if held.state == "archived"}
        self.way.known = self.way.holdings.meetings()
        queue = self._queue([held for key, held in self.way.known.items() if key in earlier])
        share, left = self.way.share(), []
        for look in queue:
            most = max(share, REPEAT_LEAST) if look.waits or look.overdue >= 1 else share
            if look.overdue >= 2:
                most *= 2  # where the share is smaller than what is due, nothing may wait for ever
            least = LEAST_LOOKS * (1 + (look.overdue >= 2)) if look.overdue >= 1 else 0
            if self.way.visit.requests + look.cost <= most or self.looks < least:
                await self._guarded(look)
            else:
                left.append(look)
        recent = days_ago(AGENDA_DAYS)
        for look in left:
            if self.way.found_change and look.held.date >= recent:
                await self._guarded(look)
        await self._settle_lost()

    async def _settle_lost(self) -> None:
        """Asks once more for what answered 404: a second one is believed, unless most of what was looked at is lost.

        One failed fetch is no dead link (platforms.md 0.3), and a portal that lists all and gives none is in trouble.
        """
        gone: list[tuple[Stored, str]] = []
        for held, stored in self.lost:
            try:
                await self.way.deposit.again(held, stored)
            except NotThere as error:
                gone.append((stored, str(error)))
            except Failed as error:
                self.way.holdings.doubt(stored, str(error))
        trouble = len(gone) >= MANY and 2 * len(gone) > self.looks
        for stored, why in gone:
            if trouble:
                self.way.holdings.doubt(stored, f"{why}, as {len(gone)} listed documents of {self.looks} did on {today()}")
            else:
                self.way.holdings.checked(stored, gone=why)

    def _queue(self, archived: list[Held]) -> list[Look]:
        """Archived meetings to look at again, the most overdue first; of the equally overdue the newest."""
        checked, drafts = self.way.holdings.last_checked(), self.way.holdings.drafts()
        standing = self.way.holdings.standing()  # what was taken down is asked again only when it is listed again
        recent, moment = days_ago(AGENDA_DAYS), datetime.now(UTC)
        found = []
        for held in archived:
            waits = held.date >= recent and (self.way.is_waiting_agenda(held) or held.id in drafts)
            if held.id in standing and held.date >= self.way.since and (waits or held.kind == "minutes"):
                more = held.id in drafts or standing[held.id]
                found.append(Look(held, waits, 2 if more else 1, overdue(held.date, checked.get(held.id), waits, moment)))
        return sorted(found, key=lambda look: (look.overdue, look.held.date), reverse=True)

    async def _guarded(self, look: Look) -> None:
        await self.way.guarded(f"{look.held.body} {look.held.date}", lambda: self._look_at(look.held))

    async def _look_at(self, held: Held) -> None:
        stored = [one for one in self.way.holdings.of_meeting(held.id) if one.state in ("fetched", "gone")]
        whole = next((one for one in stored if one.kind == held.kind), None)
        self.looks += 1
        if whole is not None and not self.way.composed:
            try:
                await self.way.deposit.again(held, whole)
            except NotThere:
                self.lost.append((held, whole))
            if held.id not in self.way.holdings.drafts():
                return
        # Archived as items: new ones may have been added, or the whole document may have come.
        try:
            page = await self.way.meeting_page(
                Listed(held.external_id, held.url, held.kind, held.date, held.number, None, held.body)
            )
        except Blocked:
            return  # archived when it was permitted; the path that no longer is stands in the permissions
        self.way.noted(held, page)
        if whole is not None and not self.way.composed:
            return  # only whether the draft is checked by now was asked
        if page.content is not None:
            self.way.deposit.content(held, page, held.url)
            return
        self._left_out(held, page, stored)
        await self._look_at_items(held, page, stored)
        if page.kind == held.kind and {item.url for item in page.items} - {one.url for one in stored}:
            await self.way.deposit.items(held, page, self.way.check_item, "its page links no whole document")

    async def _look_at_items(self, held: Held, page: Meeting, archived: list[Stored]) -> None:
        """Asks again for the items whose titles speak of the network, and for the one unseen for longest."""
        here = {one.url: one for one in archived if one.kind in ITEM_KINDS.values() and one.state == "fetched"}
        asked = [item for item in page.items if item.url in here and item.content is None]
        chosen = [item for item in asked if speaks_of_network(item.title or "")]
        for item in chosen or sorted(asked, key=lambda item: here[item.url].checked_at or "")[:1]:
            stored = here[item.url]
            try:
                await self.way.deposit.item_again(held, page, item, stored, self.way.check_item)
            except NotThere as error:
                self.way.holdings.checked(stored, gone=str(error))

    def _left_out(self, held: Held, page: Meeting, stored: list[Stored]) -> None:
        """Marks items that the meeting's page no longer lists as taken down, with the day."""
        listed = {item.url for item in page.items}
        if page.kind != held.kind or not listed:
            return
        for one in stored:
            if one.kind in ("item", "agenda_item") and one.state == "fetched" and one.url not in listed:
                self.way.holdings.checked(one, gone=f"no longer on its meeting's page, noticed {today()}")
