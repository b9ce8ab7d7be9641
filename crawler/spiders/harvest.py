"""The way through one portal, the same on every platform: bodies, their lists, each meeting, a second look at the newest.

Economy (platforms.md 6.2): whole documents before items, lists compared with the ledger, and on a repeat crawl only the
page of bodies when it shows nothing new. A meeting is archived once: as its whole document, or as all its items.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from urllib.parse import unquote

from crawler.holdings import Document, DocumentKind, Held, Holdings, Sent
from crawler.ledger import Counts, LastSearch, before
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.spiders.visit import Answer, Blocked, Failed, NotThere, PortalFailed, Unfit, Visit
from crawler.words import Kind

LOOK_AGAIN_DAYS = 7.0
"""After so many days every list is read again, whatever the page of bodies shows: it cannot show what was taken down,
nor minutes that came late for a meeting before the newest. Longer than the interval of a daily or weekly timer."""
AGENDA_DAYS = 120
"""How long after its day an agenda without minutes is still watched."""
REPEAT_SHARE = 20
"""A repeat crawl that finds nothing new takes at most this part of the largest crawl's requests ..."""
REPEAT_LEAST = 6
"""... but a handful in any case: a twentieth of a small portal would not even be its page of bodies."""
MOST_A_MEETING = 2.5
"""Requests a meeting on a first crawl, on average (issue 4)."""

ITEM_KINDS: dict[Kind, DocumentKind] = {"minutes": "item", "agenda": "agenda_item"}
TITLES: dict[Kind, str] = {"minutes": "Pöytäkirja", "agenda": "Esityslista"}


class Harvest(ABC):
    """Collects one portal's documents since a day; the platforms fill in where pages lie and how they read."""

    def __init__(
        self, visit: Visit, holdings: Holdings, last: LastSearch | None, since: str, progress: Callable[[int, int, str], None]
    ) -> None:
        self.visit = visit
        self.base = visit.base
        self.holdings = holdings
        self.last = last
        self.since = since
        self.progress = progress
        self.known = holdings.meetings()
        self.quick = last is not None and last.holds_for(since)
        self.bodies: list[Body] = []
        self.failures: list[str] = []
        self.blocked: list[str] = []
        self.missing: dict[int, str] = {}
        self.documents = 0
        self.done = self.total = 0

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
        """Where the whole document lies as a rule, for when a portal's budget of requests is short."""
        return None

    async def officers(self) -> None:
        """Collects officers' decisions, where the platform lists them."""

    async def unchanged(self, body: Body) -> bool:
        """Whether the first page shows that a body's list holds nothing new."""
        newest = body.newest
        held = self.known.get((newest.external_id, newest.kind)) if newest and newest.kind else None
        return held is not None and held.last_seen >= before(LOOK_AGAIN_DAYS) and not self._waiting(body, {held.external_id})

    # -- the way through

    async def run(self) -> None:
        """Collects what is new. Raises Blocked or PortalFailed when the portal cannot be searched."""
        try:
            self.bodies = await self.read_bodies()
        except Failed as error:
            raise PortalFailed(str(error)) from error
        found = await self._lists()
        self.total = len(found)
        # Newest first: what a killed crawl leaves undone is what matters least.
        for body, listed in sorted(found, key=lambda pair: pair[1].date or "9999", reverse=True):
            await self._take(body, listed)
            self.done += 1
            self.progress(self.done, self.total, f"{body.name} {listed.date or ''}".strip())
        await self._retry_missing({(listed.external_id) for _, listed in found})
        await self.officers()
        await self._look_again()

    def counts(self) -> Counts:
        """What was done so far."""
        meetings = sum(held.date >= self.since for held in self.holdings.meetings().values())
        return Counts(self.visit.requests, len(self.bodies), meetings, self.documents, len(self.failures))

    def unfinished(self) -> list[Held]:
        """Meetings since the day that are listed but not archived."""
        return [held for held in self.holdings.meetings().values() if held.date >= self.since and held.state != "archived"]

    async def _lists(self) -> list[tuple[Body, Listed]]:
        found: list[tuple[Body, Listed]] = []
        unread: set[str] = set()
        for body in self.bodies:
            if await self._passes_over(body):
                unread.add(body.name)
                continue
            try:
                listed = await self.visit.page(body.url, lambda page, body=body: self.read_list(page, body))  # type: ignore[misc]
            except Failed as error:
                self.failures.append(f"the list of {body.name} could not be read: {error}")
                unread.add(body.name)
                continue
            found += [(body, one) for one in listed if one.date is None or one.date >= self.since]
        for name in {body.name for body in self.bodies} - unread:
            self.holdings.withdrawn(name, self.since, {one.external_id for body, one in found if body.name == name})
        return found

    async def _passes_over(self, body: Body) -> bool:
        """Whether a body's list need not be asked for."""
        if body.empty or (body.newest and body.newest.date and body.newest.date < self.since):
            return True
        return self.quick and await self.unchanged(body)

    def _waiting(self, body: Body, shown: set[str]) -> bool:
        """Whether the ledger waits for something that only the body's list can tell: minutes for an agenda, a retry."""
        start = (datetime.now(UTC).date() - timedelta(days=AGENDA_DAYS)).isoformat()
        for held in self.known.values():
            if held.body != body.name or held.date < self.since:
                continue
            if held.state == "listed":
                return True
            if held.kind == "agenda" and (held.external_id, "minutes") not in self.known:
                if held.date >= start and held.external_id not in shown:
                    return True
        return False

    async def _take(self, body: Body, listed: Listed) -> None:
        """Archives one listed meeting unless it is archived already; a failure costs only itself."""
        minutes = self.known.get((listed.external_id, "minutes"))
        agenda = self.known.get((listed.external_id, "agenda"))
        held = minutes if minutes and listed.kind != "agenda" else agenda if listed.kind == "agenda" else None
        if listed.kind == "agenda" and minutes and minutes.state == "archived":
            return  # an agenda shown beside minutes that are archived
        if held and held.state == "archived":
            self.holdings.list_meeting(held.external_id, held.kind, held.body, held.date, listed.number, held.url)
            await self._restore(held)
            return
        if held and held.state == "missing" and not await self._comes_back(held):
            self.holdings.list_meeting(held.external_id, held.kind, held.body, held.date, listed.number, held.url)
            return
        try:
            await self._fetch(body, listed)
        except Blocked as error:
            self.blocked.append(str(error))
        except Failed as error:
            self.failures.append(f"{body.name} {listed.date or ''}: {error}")
            if listed.kind and listed.date:
                row = self.holdings.list_meeting(
                    listed.external_id, listed.kind, body.name, listed.date, listed.number, listed.url
                )
                self.holdings.not_come(self._whole_of(row, listed.document or listed.url), "failed", str(error))

    async def _fetch(self, body: Body, listed: Listed) -> None:
        kind, day, document, page = listed.kind, listed.date, listed.document, None
        if kind and day and not document and self._short_of_requests():
            document = self.usual_document(listed)
        if not (kind and day and document):
            page = await self._meeting_page(listed)
            kind, day, document = page.kind, page.date, page.document or document
        if day < self.since:
            return
        row = self.holdings.list_meeting(
            listed.external_id, kind, body.name, day, listed.number or (page.number if page else None), listed.url
        )
        if row.state == "archived":
            return  # the list did not say which document it was, and it is known
        reason = ""
        if document:
            reason = await self._archive_whole(row, document)
            if not reason:
                return
        page = page or await self._meeting_page(listed)
        if page.kind != row.kind:
            row = self.holdings.list_meeting(listed.external_id, page.kind, body.name, day, row.number, listed.url)
        if page.document and page.document != document:
            reason = await self._archive_whole(row, page.document)
            if not reason:
                return
        await self._archive_items(row, page, reason or "it links no whole document")

    async def _meeting_page(self, listed: Listed) -> Meeting:
        def read(page: Page) -> Meeting:
            found = self.read_meeting(page, listed)
            if listed.date and found.date != listed.date:
                raise Unparsed(f"{page.url} is of {found.date}, the list says {listed.date}: another page came")
            return found

        return await self.visit.page(listed.url, read)

    async def _archive_whole(self, row: Held, url: str) -> str:
        """Archives a meeting's whole document; the reason in words where it does not come as one, else nothing."""
        document = self._whole_of(row, url)
        if self.holdings.is_erased(url):
            self.holdings.keep(document, Sent(b""), completes=True)
            return ""
        try:
            answer = await self.visit.whole(url, lambda digest: self.holdings.elsewhere(digest, url))
        except (NotThere, Unfit) as error:
            return str(error)
        except Blocked as error:
            self.blocked.append(str(error))
            return str(error)
        self.documents += self.holdings.keep(document, sent(answer), completes=True)
        return ""

    async def _archive_items(self, row: Held, page: Meeting, reason: str) -> None:
        """Archives a meeting as all of its items; one that does not come makes the meeting missing."""
        lost: list[str] = []
        have = {stored.url for stored in self.holdings.of_meeting(row.id) if stored.state in ("fetched", "gone", "erased")}
        for item in page.items:
            if item.url in have:
                continue
            document = Document(item.url, ITEM_KINDS[row.kind], row.body, row.date, item.title, row.id)
            try:
                await self._archive_item(document, item, page)
            except Blocked as error:
                self.blocked.append(str(error))
                lost.append(str(error))
                self.holdings.not_come(document, "missing", str(error))
            except (NotThere, Unfit) as error:
                lost.append(str(error))
                self.holdings.not_come(document, "missing", str(error))
        if page.items and not lost:
            self.holdings.settle(row.id, "archived")
            return
        told = f"{reason}; " + (lost[0] if lost else "its page lists no items")
        self.holdings.not_come(self._whole_of(row, page.document or row.url), "missing", told)
        self.holdings.settle(row.id, "missing")
        self.missing[row.id] = told

    async def _archive_item(self, document: Document, item: Item, meeting: Meeting) -> None:
        if self.holdings.is_erased(document.url):
            self.holdings.keep(document, Sent(b""))
            return
        answers: list[Page] = []

        def read(page: Page) -> Page:
            self.check_item(page, item, meeting)
            answers.append(page)
            return page

        page = await self.visit.page(item.url, read)
        self.documents += self.holdings.keep(document, Sent(page.body, page.content_type))

    # -- a second look

    async def _comes_back(self, held: Held) -> bool:
        """Whether a meeting that was missing has something now: two probes instead of every item."""
        lost = [one for one in self.holdings.of_meeting(held.id) if one.state == "missing" and one.url != held.url]
        return not lost or any([await self._is_there(one.url) for one in lost[:2]])

    async def _is_there(self, url: str) -> bool:
        try:
            answer = await self.visit.ask(url)
        except (Failed, Blocked):
            return False
        return bool(answer.body)

    async def _retry_missing(self, listed: set[str]) -> None:
        """Tries missing meetings of lists that were passed over."""
        for held in self.known.values():
            if held.state == "missing" and held.date >= self.since and held.external_id not in listed:
                body = next((body for body in self.bodies if body.name == held.body), None)
                if body is not None and self.quick:
                    await self._take(body, Listed(held.external_id, held.url, held.kind, held.date, held.number))

    async def _restore(self, held: Held) -> None:
        """A meeting that is listed again after it was taken down: its documents are looked at again."""
        for stored in self.holdings.of_meeting(held.id):
            if stored.state == "gone":
                await self._check(held, stored.url, stored.kind)

    def _allowance(self) -> int:
        """How many requests a second look may take in a repeat crawl."""
        if self.last is None:
            return 0
        return max(self.last.most_requests // REPEAT_SHARE, REPEAT_LEAST if self.last.most_requests < 40 else 0) - self.visit.requests

    async def _look_again(self) -> None:
        """Asks again, with validators, for agendas still waiting and then for the newest minutes, as far as it is cheap."""
        start = (date.today() - timedelta(days=AGENDA_DAYS)).isoformat()
        archived = [held for held in self.known.values() if held.state == "archived" and held.date >= max(self.since, start)]
        waiting = [held for held in archived if held.kind == "agenda" and (held.external_id, "minutes") not in self.holdings.meetings()]
        minutes = [held for held in archived if held.kind == "minutes"]
        for group in (waiting, minutes):
            for held in sorted(group, key=lambda one: one.date, reverse=True):
                if self._allowance() <= 0:
                    return
                await self._look_at(held)

    async def _look_at(self, held: Held) -> None:
        stored = [one for one in self.holdings.of_meeting(held.id) if one.state in ("fetched", "gone")]
        whole = next((one for one in stored if one.kind == held.kind), None)
        if whole is not None:
            await self._check(held, whole.url, whole.kind)
            return
        try:  # archived as items: new ones may have been added
            page = await self._meeting_page(Listed(held.external_id, held.url, held.kind, held.date, held.number))
            if page.kind == held.kind and {item.url for item in page.items} - {one.url for one in stored}:
                await self._archive_items(held, page, "it links no whole document")
        except Blocked as error:
            self.blocked.append(str(error))
        except Failed as error:
            self.failures.append(f"{held.body} {held.date}: {error}")

    async def _check(self, held: Held, url: str, kind: DocumentKind) -> None:
        """A conditional request for a document that is archived: unchanged, changed, or gone."""
        stored = self.holdings.stored(url, kind)
        if stored is None:
            return
        try:
            answer = await self.visit.ask(url, etag=stored.etag, last_modified=stored.last_modified)
        except NotThere as error:
            self.holdings.checked(stored, gone=str(error))
            return
        except Blocked as error:
            self.blocked.append(str(error))
            return
        except Failed as error:
            self.failures.append(f"{held.body} {held.date}: {error}")
            return
        is_pdf = b"%PDF-" in answer.body[:1024]
        if answer.status == 304 or (kind in ("minutes", "agenda") and not is_pdf):
            self.holdings.checked(stored)
        else:
            title = None if kind in ("minutes", "agenda") else stored.url
            document = self._whole_of(held, url) if title is None else Document(url, kind, held.body, held.date, None, held.id)
            self.documents += self.holdings.keep(document, sent(answer))

    def _short_of_requests(self) -> bool:
        """Whether a page and a document for each meeting left would take more requests than a crawl should."""
        return self.visit.requests + 2 * (self.total - self.done) > MOST_A_MEETING * self.total

    def _whole_of(self, row: Held, url: str) -> Document:
        day = date.fromisoformat(row.date)
        return Document(url, row.kind, row.body, row.date, f"{TITLES[row.kind]} {day.day}.{day.month}.{day.year}", row.id)


def sent(answer: Answer) -> Sent:
    """What the ledger keeps of an answer."""
    return Sent(answer.body, answer.content_type, answer.etag, answer.last_modified)


def in_words(harvest: Harvest) -> str | None:
    """Why a search is not complete, or None: failures first, then meetings without their documents."""
    parts = []
    if harvest.failures:
        more = f" (and {len(harvest.failures) - 1} more)" if len(harvest.failures) > 1 else ""
        parts.append(f"{harvest.failures[0]}{more}")
    lost = [held for held in harvest.unfinished() if held.state == "missing"]
    if lost:
        first = lost[0]
        many = "1 meeting is" if len(lost) == 1 else f"{len(lost)} meetings are"
        why = harvest.missing.get(first.id, "as in the crawl before")
        parts.append(f"{many} listed without documents: {first.body} {first.date} at {unquote(first.url)} ({why})")
    return "; ".join(parts) or None


def first_of(reasons: Sequence[str]) -> str:
    """The first reason, and how many more there are."""
    return reasons[0] + (f" (and {len(reasons) - 1} more)" if len(reasons) > 1 else "")
