"""Sites that link their minutes as files: WordPress and plain pages (platforms.md 5.3)."""

from urllib.parse import quote, unquote, urlsplit

from crawler.holdings import Document
from crawler.pages import filelist
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.pages.outward import published_at
from crawler.pages.pdf import first_page
from crawler.spiders.base import PortalSpider
from crawler.spiders.deposit import TITLES, bare_meeting, sent, whole_of
from crawler.spiders.harvest import NAMELESS, Harvest
from crawler.spiders.reasons import first_of
from crawler.spiders.visit import Blocked, Elsewhere, Failed, NotThere

CLICKS = 3
"""How far below its first page a site is looked through (platforms.md 0.1: two or three clicks)."""
MOST_PAGES = 40
"""Pages read of one site; one with more is named as not wholly searched."""


class FilesHarvest(Harvest):
    """The way through a municipality's own pages: their links to files are the lists of all bodies."""

    listed: tuple[Listed, ...] = ()

    async def read_bodies(self) -> list[Body]:
        """The bodies that the files' links and headings name; one without a name for the rest."""
        self.abroad: list[str] = []
        self.listed = tuple(await self._files())
        names = dict.fromkeys(one.body or "" for one in self.listed)
        return [Body(name or "-", name, self.base) for name in names]

    async def fetch_list(self, body: Body) -> list[Listed]:
        """The body's files."""
        return [one for one in self.listed if (one.body or "") == body.name]

    async def take(self, body: Body, listed: Listed) -> None:
        """Archives a file; one that no list dates is dated by its own first page."""
        if listed.date and listed.kind:
            await super().take(body, listed)
            return
        try:
            await self._undated(body, listed)
        except (Blocked, Failed) as error:
            self.failures.append(f"{listed.url}: {error}")

    def read_list(self, page: Page, body: Body) -> list[Listed]:
        """The files that a page links."""
        return filelist.files(page, self.base)

    async def meeting_page(self, listed: Listed) -> Meeting:
        """There is no page between the list and the file."""
        return bare_meeting(listed)

    def read_meeting(self, page: Page, listed: Listed) -> Meeting:
        """There is no page between the list and the file."""
        raise Unparsed(f"{page.url} is a file, not a page")

    def check_item(self, page: Page, item: Item, meeting: Meeting) -> None:
        """There are no items."""
        raise Unparsed(f"{page.url} is no item's page")

    async def _files(self) -> list[Listed]:
        """The files of all pages within a few clicks. Raises Elsewhere where a system publishes."""
        found: dict[str, Listed] = {}
        self.perhaps: dict[str, Listed] = {}  # links that may lead to a file or to a page
        seen: set[str] = set()
        pages: set[str] = set()  # further ones of a list
        elsewhere: dict[str, str] = {}
        level = [self.base]
        for _ in range(CLICKS + 1):
            following: list[str] = []
            waiting = list(level)
            while waiting:
                url = waiting.pop(0)
                if _plain(url) in seen:
                    continue
                if len(seen) >= MOST_PAGES:
                    left = f"{self.base} has more than {MOST_PAGES} pages that may list minutes"
                    if filelist.SURELY.search(unquote(url)) and left not in self.failures:
                        self.failures.append(left)
                    break
                seen.add(_plain(url))
                further: list[str] = []
                shown = await self._read(url, url == self.base, further, elsewhere)
                repeats = url in pages and bool(shown) and all(one.external_id in found for one in shown)
                found = {one.external_id: one for one in shown} | found
                following += further
                if repeats:
                    self.failures.append(f"{url} shows what the pages before it do: the list may go on elsewhere")
                    continue
                # The next page of a list is no click further down: WordPress shows twelve meetings a page. Nor are its older years.
                next_pages = [one for one in further if filelist.goes_on(one, url) or (shown and filelist.lies_below(one, url))]
                waiting[:0] = next_pages
                pages.update(next_pages)
            # What is named after minutes is read first, should there be more pages than are read.
            level = sorted(following, key=lambda one: not filelist.SURELY.search(unquote(one)))
        deeper = [url for url in level if _plain(url) not in seen and filelist.SURELY.search(unquote(url))]
        if found and deeper:
            self.failures.append(f"{self.base} may list minutes more than {CLICKS} clicks down: {first_of(deeper)}")
        self.lists_whole = not self.failures
        if not found:
            found = {one.external_id: one for one in await self._media()}
        if not found:
            if elsewhere:
                raise Elsewhere(*next(iter(elsewhere.items())))
            if self.abroad:
                told = f"{self.base} links its minutes on another host: {self.abroad[0]}"
                raise Failed(f"{told}; name that in the portals file")
            told = f"{self.base} and its pages link no minutes as files, and show no known platform"
            raise Failed(f"{told}: redesigned?" if self.known else told)
        return list(found.values())

    async def _read(
        self, url: str, is_first: bool, following: list[str], elsewhere: dict[str, str]
    ) -> list[Listed]:
        """One page's files; its further pages are added, a page that does not come costs only itself."""

        if (kept := self._kept(url)) is not None:
            return [kept]  # a file without a file's address, which an earlier crawl archived

        def read(page: Page) -> tuple[list[Listed], list[Listed], list[str], dict[str, str]]:
            if b"%PDF-" in page.body[:1024]:  # a download whose address looks like a page's
                return [self._file_at(url)], [], [], {}
            self.perhaps |= {one.external_id: one for one in filelist.perhaps(page, self.base)}
            return (
                filelist.files(page, self.base),
                filelist.files(page, self.base, abroad=True),
                filelist.leads(page, self.base),
                published_at(page),
            )

        try:
            files, abroad, further, other = await self.visit.page(url, read)
        except (Failed, Blocked) as error:
            if is_first:
                raise
            if not isinstance(error, NotThere):
                self.failures.append(f"{url}: {error}")
            return []
        self.abroad += [one.url for one in abroad]
        following += further
        elsewhere |= other
        return files

    def _kept(self, url: str) -> Listed | None:
        """The file at an address that looks like a page's, where it is archived."""
        return self._file_at(url) if self._is_archived(url) else None

    def _is_archived(self, url: str) -> bool:
        return any(self.holdings.stored(url, kind) for kind in ("minutes", "agenda", "other"))

    def _file_at(self, url: str) -> Listed:
        return self.perhaps.get(url) or Listed(url, url, None, None, None, url)

    async def _media(self) -> list[Listed]:
        """The files that WordPress itself lists, where the site leaves that open."""
        parts = urlsplit(self.base)
        root = f"{parts.scheme}://{parts.netloc}"
        found: list[Listed] = []
        for search in ("pöytäkirja", "protokoll"):
            for number in range(1, MOST_PAGES):
                url = root + filelist.MEDIA.format(search=quote(search), page=number)
                try:
                    rows = await self.visit.page(url, lambda page: filelist.media(page, self.base))
                except (Failed, Blocked):
                    break  # not left open, or past the last page
                if not rows:
                    break
                found += rows
        return found

    async def _undated(self, body: Body, listed: Listed) -> None:
        if self._is_archived(listed.url):
            return
        answer = await self.visit.whole(
            listed.url, lambda digest: self.holdings.elsewhere(digest, listed.url)
        )
        head = first_page(answer.body)
        told, day, named = filelist.printed(head)
        kind, day = listed.kind or told or "minutes", listed.date or day
        if listed.kind is None and told is None and head.strip():  # its name says a body and a day, its first page no meeting
            other = Document(listed.url, "other", body.name or named, day, unquote(urlsplit(listed.url).path).rpartition("/")[2])
            self.deposit.documents += self.holdings.keep(other, sent(answer))
        elif day is None:  # a scan, or no date printed: kept, and what reads it will say so
            title = f"{TITLES[kind]} (päivä ei selviä)"
            document = Document(listed.url, kind, body.name or named, None, title)
            self.deposit.documents += self.holdings.keep(document, sent(answer))
        elif day >= self.since:
            row = self.holdings.list_meeting(
                listed.external_id, kind, body.name or named or NAMELESS, day, listed.number, listed.url
            )
            self.deposit.documents += self.holdings.keep(
                whole_of(row, listed.url), sent(answer), completes=True
            )


def _plain(url: str) -> str:
    return url.split("#")[0].rstrip("/").lower()


class FilesSpider(PortalSpider):
    """Crawls the sites with lists of files of a request."""

    name = "files"
    harvest = FilesHarvest


class WordpressSpider(FilesSpider):
    """Crawls the WordPress sites of a request."""

    name = "wordpress"
