"""A second look at what is archived: missing meetings tried anew, agendas waited on, minutes asked again.

Cheap by rule: a repeat crawl that finds nothing new takes a twentieth of the requests of the largest.
"""

from typing import TYPE_CHECKING

from crawler.holdings import Held, Stored
from crawler.pages.model import Listed, Meeting
from crawler.spiders.reasons import AGENDA_DAYS, days_ago, today
from crawler.spiders.visit import Blocked, Failed

if TYPE_CHECKING:
    from crawler.spiders.harvest import Harvest

REPEAT_LEAST = 4
"""Agendas are looked at again with so many requests in any case: on a small portal a twentieth is nothing."""


class SecondLook:
    """The second look of one harvest."""

    def __init__(self, harvest: "Harvest") -> None:
        self.way = harvest

    async def comes_back(self, held: Held) -> bool:
        """Whether a meeting should be fetched anew.

        It was missing and two probes find something, not every item.
        """
        stored = self.way.holdings.of_meeting(held.id)
        if held.state == "archived":
            for one in stored:
                if one.state == "gone" and one.kind == held.kind:  # listed again after it was taken down
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
        """Asks again, with validators, for waiting agendas and drafts and then for minutes, if it is cheap.

        Where the crawl met a change, others are likely: then all recent minutes are looked at.
        """
        if self.way.last is None:
            return
        earlier = {key for key, held in self.way.known.items() if held.state == "archived"}
        self.way.known = self.way.holdings.meetings()
        start = max(self.way.since, days_ago(AGENDA_DAYS))
        recent = [held for key, held in self.way.known.items() if key in earlier and held.date >= start]
        drafts = self.way.holdings.drafts()
        waiting = [held for held in recent if self.way.is_waiting_agenda(held) or held.id in drafts]
        minutes = [held for held in recent if held.kind == "minutes" and held not in waiting]
        share = self.way.share()
        closer = max(share, self.way.visit.requests + len(minutes)) if self.way.found_change else share
        checked = self.way.holdings.last_checked()
        for group, most in ((waiting, max(share, REPEAT_LEAST)), (minutes, closer)):
            # Those that were not looked at for longest come first, so that a small share sees all in time.
            newest = sorted(group, key=lambda one: one.date, reverse=True)
            for held in sorted(newest, key=lambda one: checked.get(one.id, "")):
                if self.way.visit.requests < most:
                    what = f"{held.body} {held.date}"
                    await self.way.guarded(what, lambda held=held: self._look_at(held))  # type: ignore[misc]

    async def _look_at(self, held: Held) -> None:
        stored = [one for one in self.way.holdings.of_meeting(held.id) if one.state in ("fetched", "gone")]
        whole = next((one for one in stored if one.kind == held.kind), None)
        if whole is not None and not self.way.composed:
            await self.way.deposit.again(held, whole)
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
        if page.kind == held.kind and {item.url for item in page.items} - {one.url for one in stored}:
            await self.way.deposit.items(held, page, self.way.check_item, "its page links no whole document")

    def _left_out(self, held: Held, page: Meeting, stored: list[Stored]) -> None:
        """Marks items that the meeting's page no longer lists as taken down, with the day."""
        listed = {item.url for item in page.items}
        if page.kind != held.kind or not listed:
            return
        for one in stored:
            if one.kind in ("item", "agenda_item") and one.state == "fetched" and one.url not in listed:
                self.way.holdings.checked(one, gone=f"no longer on its meeting's page, noticed {today()}")
