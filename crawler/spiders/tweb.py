"""Tweb portals. Off unless the municipality permits (platforms.md 3.6); then four requests list all."""

from crawler.pages import tweb
from crawler.pages.model import Body, Item, Listed, Meeting, Page
from crawler.spiders.base import PortalSpider
from crawler.spiders.harvest import Harvest
from crawler.spiders.visit import Failed, NotThere, Query, Unfit
from crawler.words import Kind

FULL = 50
"""A result whose length is a multiple of this may be cut: then each body is asked by itself."""


class TwebHarvest(Harvest):
    """The way through a Tweb portal: one form for minutes, one for agendas (platforms.md 3.2)."""

    listed: tuple[Listed, ...] = ()

    async def read_bodies(self) -> list[Body]:
        """The bodies of both result lists; the lists are kept, since one answer holds all bodies."""
        minutes = await self._form("minutes")
        found = await self._listed(minutes)
        try:
            agendas = await self._listed(await self._form("agenda"))
        except NotThere:
            agendas = []  # not every installation publishes agendas
        done = {one.external_id for one in found}
        self.listed = (*found, *(one for one in agendas if one.external_id not in done))
        names = dict.fromkeys(one.body or "" for one in self.listed)
        values = {name: value for value, name in minutes.bodies}
        named = [Body(values.get(name, name), name, minutes.action) for name in names]
        silent = [
            Body(value, name, minutes.action, empty=True)
            for value, name in minutes.bodies
            if name not in names
        ]
        return [*named, *silent]

    async def fetch_list(self, body: Body) -> list[Listed]:
        """What the result lists hold of the body."""
        return [one for one in self.listed if (one.body or "") == body.name]

    def read_list(self, page: Page, body: Body) -> list[Listed]:
        """A result page."""
        return tweb.meetings(page, self.base)

    def read_meeting(self, page: Page, listed: Listed) -> Meeting:
        """The page `pk_asil_tweb.htm?bid=`."""
        return tweb.meeting(page, self.base, listed)

    def check_item(self, page: Page, item: Item, meeting: Meeting) -> None:
        """An item's file or memo."""
        tweb.check_item(page, item)

    async def _form(self, kind: Kind) -> tweb.SearchForm:
        """The search form, wherever below the address its layout has it."""
        trouble: Failed | None = None
        folders = [""] if "/ktwebscr/" in self.base.lower() else tweb.FOLDERS
        for folder in folders:
            for ending in tweb.FORMS:
                url = f"{self.base}{folder}{tweb.PREFIXES[kind]}{ending}"
                try:
                    return await self.visit.page(url, lambda page: tweb.search_form(page, self.base))
                except (NotThere, Unfit) as error:
                    trouble = trouble or error
        assert trouble is not None  # every layout was tried and failed
        raise trouble

    async def _listed(self, form: tweb.SearchForm) -> list[Listed]:
        found = await self._search(form, "")
        if found and len(found) % FULL == 0:
            for value, _ in form.bodies:
                found += await self._search(form, value)
        return list({one.external_id: one for one in found}.values())

    async def _search(self, form: tweb.SearchForm, body: str) -> list[Listed]:
        """A result list, by POST; some installations answer only GET (platforms.md 3.2)."""
        sent = tweb.fields(body, self.since)

        def read(page: Page) -> list[Listed]:
            return tweb.meetings(page, self.base)

        try:
            return await self.visit.page(form.action, read, Query(form=sent))
        except Failed as error:
            query = "&".join(f"{name}={value}" for name, value in sent.items())
            try:
                return await self.visit.page(f"{form.action}?{query}", read)
            except Failed:
                raise error from None


class TwebSpider(PortalSpider):
    """Crawls the Tweb portals of a request."""

    name = "tweb"
    harvest = TwebHarvest
