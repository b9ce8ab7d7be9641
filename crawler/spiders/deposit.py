"""Brings one meeting's documents into the archive.

The whole document, or all items, or a second look at either.
"""

from collections.abc import Callable
from datetime import date

from crawler.holdings import Document, DocumentKind, Held, Holdings, Sent, Stored
from crawler.pages.model import Item, Listed, Meeting, Page
from crawler.spiders.visit import Answer, Blocked, Failed, NotThere, Unfit, Visit
from crawler.words import Kind

ITEM_KINDS: dict[Kind, DocumentKind] = {"minutes": "item", "agenda": "agenda_item"}
HTML = "text/html; charset=utf-8"
TITLES: dict[Kind, str] = {"minutes": "Pöytäkirja", "agenda": "Esityslista"}


class Deposit:
    """What one crawl brings from one portal, and what of it did not come."""

    def __init__(self, visit: Visit, holdings: Holdings) -> None:
        self.visit = visit
        self.holdings = holdings
        self.documents = 0  # new or changed

    async def whole(self, row: Held, url: str, seen: Callable[[bytes], None] | None = None) -> str:
        """Archives a meeting's whole document; `seen` is shown its bytes.

        The reason in words where it does not come as one or may not be asked for, else nothing: the items may
        still stand in for it.
        """
        document = whole_of(row, url)
        if self.holdings.is_erased(url):
            self.holdings.keep(document, Sent(b""), completes=True)
            return ""
        try:
            answer = await self.visit.whole(url, lambda digest: self.holdings.elsewhere(digest, url))
        except (NotThere, Unfit, Blocked) as error:
            return str(error)
        if seen:
            seen(answer.body)  # before it is archived: a crawl that is killed in between is shown it again
        self.documents += self.holdings.keep(document, sent(answer), completes=True)
        return ""

    async def items(
        self, row: Held, page: Meeting, check: Callable[[Page, Item, Meeting], None], reason: str
    ) -> None:
        """Archives a meeting as all of its items; one that does not come makes the meeting missing.

        Items that a killed crawl brought are not asked for again.
        """
        lost: list[str] = []
        have = {
            stored.url
            for stored in self.holdings.of_meeting(row.id)
            if stored.state in ("fetched", "gone", "erased")
        }
        for item in page.items:
            if item.url in have and item.content is None:
                continue
            document = Document(item.url, ITEM_KINDS[row.kind], row.body, row.date, item.title, row.id)
            if item.content is not None:
                self.documents += self.holdings.keep(document, Sent(item.content, HTML))
                continue
            try:
                await self.one(document, lambda came, item=item: check(came, item, page))  # type: ignore[misc]
            except (NotThere, Unfit, Blocked) as error:
                lost.append(str(error))
                self.holdings.not_come(document, "missing", str(error))
        if (page.items or page.cancelled) and not lost:  # of a meeting that was called off there is nothing to come
            self.holdings.settle(row.id, "archived")
            return
        told = f"{reason}; " + (lost[0] if lost else "its page lists no items")
        self.holdings.not_come(whole_of(row, page.document or row.url), "missing", told)
        self.holdings.settle(row.id, "missing")

    def content(self, row: Held, page: Meeting, url: str) -> None:
        """Archives the whole document that the meeting's own page held."""
        assert page.content is not None
        self.documents += self.holdings.keep(
            whole_of(row, url), Sent(page.content, page.content_type), completes=True
        )

    async def one(self, document: Document, check: Callable[[Page], None]) -> None:
        """Archives one page that is a document of its own."""
        if self.holdings.is_erased(document.url):
            self.holdings.keep(document, Sent(b""))
            return
        _, answer = await self.visit.read_page(document.url, check)
        self.documents += self.holdings.keep(document, sent(answer))

    async def item_again(
        self, held: Held, page: Meeting, item: Item, stored: Stored, check: Callable[[Page, Item, Meeting], None]
    ) -> None:
        """Asks for an archived item once more: it is unchanged or changed. Raises NotThere and Failed."""
        document = Document(item.url, stored.kind, held.body, held.date, item.title, held.id)
        try:
            await self.one(document, lambda came: check(came, item, page))
        except Blocked:
            return  # archived when it was permitted; the path that no longer is stands in the permissions

    async def again(self, held: Held, stored: Stored) -> None:
        """Asks for an archived whole document with its validators: it is unchanged or changed. Raises NotThere and Failed."""
        try:
            answer = await self.visit.ask(stored.url, etag=stored.etag, last_modified=stored.last_modified)
        except Blocked:
            return  # archived when it was permitted; the path that no longer is stands in the permissions
        if answer.status == 304:
            self.holdings.checked(stored)
        elif b"%PDF-" not in answer.body[:1024]:
            # An error page with status 200 in place of the document is no new version of it, and no look at it.
            self.holdings.doubt(stored, f"{stored.url} is not a PDF (it begins with {answer.body[:16]!r})")
        else:
            self.documents += self.holdings.keep(whole_of(held, stored.url), sent(answer))


def whole_of(row: Held, url: str) -> Document:
    """The whole document of a meeting."""
    day = date.fromisoformat(row.date)
    return Document(
        url, row.kind, row.body, row.date, f"{TITLES[row.kind]} {day.day}.{day.month}.{day.year}", row.id
    )


def sent(answer: Answer) -> Sent:
    """What the ledger keeps of an answer."""
    return Sent(answer.body, answer.content_type, answer.etag, answer.last_modified)


def bare_meeting(listed: Listed) -> Meeting:
    """A meeting whose list links the document itself: there is nothing more to read. Raises Failed."""
    if listed.kind is None or listed.date is None:
        raise Failed(f"{listed.url} is listed without kind or date: nothing tells which meeting it is of")
    return Meeting(listed.kind, listed.date, listed.body, listed.number, listed.document, ())
