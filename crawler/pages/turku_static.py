"""Turku's old static pages: `/<body>/welcome.htm` years, meetings, items (platforms.md 5.1)."""

import re
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from crawler.pages.html import first_date, links, number_of, rebase, squeezed, text_of, tree
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.words import Kind, kind_of

_BODY = re.compile(r"^/(?P<body>[a-z0-9_-]+)/welcome\.html?$", re.IGNORECASE)
_YEAR = re.compile(r"^/(?P<body>[a-z0-9_-]+)/(?P<year>\d{4})/welcome\.html?$", re.IGNORECASE)
_MEETING = re.compile(
    r"^/(?P<body>[a-z0-9_-]+)/(?P<id>\d{4}/\d{4}(?P<number>\d{3})(?P<sort>\w))/welcome\.html?$", re.IGNORECASE
)
_ITEM = re.compile(r"/(?P<id>\d+)\.html?$", re.IGNORECASE)
_SECTION = re.compile(r"^(?:§\s*)?(\d{1,4})\s*§?$")


def bodies(page: Page, base: str) -> list[Body]:
    """The bodies that a page links, or the page's own where it is a body's. Raises Unparsed."""
    root = tree(page)
    found: dict[str, Body] = {}
    for link, url in links(root, page.url):
        shape = _own(_BODY, url, base)
        if shape and text_of(link):
            found.setdefault(shape["body"].lower(), Body(shape["body"], text_of(link), rebase(url, base)))
    own = _BODY.search(urlsplit(base).path)
    has_years = any(_own(_YEAR, url, base) for _, url in links(root, page.url))
    if own and has_years and own["body"].lower() not in found:
        name = next((text_of(e) for e in root.iter("h1", "h2", "h3", "title") if text_of(e)), own["body"])
        found[own["body"].lower()] = Body(own["body"], name, base)
    if not found:
        raise Unparsed(f"{page.url} lists no bodies (links to /…/welcome.htm): redesigned?")
    return list(found.values())


def years(page: Page, base: str) -> dict[str, str]:
    """The addresses of a body's years, by year. Raises Unparsed."""
    found = {
        shape["year"]: rebase(url, base)
        for _, url in links(tree(page), page.url)
        if (shape := _own(_YEAR, url, base))
    }
    if not found:
        raise Unparsed(f"{page.url} lists no years (links to /…/<year>/welcome.htm): redesigned?")
    return found


def meetings(page: Page, base: str) -> list[Listed]:
    """The meetings of one year: `23.01.2017 - Pöytäkirja - 003/2017`. Raises Unparsed."""
    found = []
    for link, url in links(tree(page), page.url):
        shape = _own(_MEETING, url, base)
        text = text_of(link)
        day = first_date(text)
        if shape and day:
            sort: Kind = "minutes" if shape["sort"].lower() == "x" else "agenda"
            kind = kind_of(text) or sort
            found.append(Listed(shape["id"], rebase(url, base), kind, day, number_of(text, day)))
    if not found and not any(True for _ in tree(page).iter("ul")):
        raise Unparsed(f"{page.url} lists no meetings: redesigned?")
    return found


def meeting(page: Page, base: str, listed: Listed, body: str) -> Meeting:
    """One meeting's items: the § cell holds the link, the title stands beside it without one."""
    items: dict[str, Item] = {}
    kind = listed.kind or "minutes"
    for link, url in links(tree(page), page.url):
        shape = _ITEM.search(urlsplit(url).path)
        row = next(link.iterancestors("tr"), None)
        if shape is None or row is None or urljoin(url, ".") != urljoin(page.url, "."):
            continue
        told = _SECTION.match(text_of(link))
        title = _title(row, link)
        section = int(told[1]) if told and kind == "minutes" else None
        items.setdefault(shape["id"], Item(shape["id"], rebase(url, base), title, section, len(items) + 1))
    if not items or listed.date is None:
        raise Unparsed(f"{page.url} lists no items: another page, or redesigned?")
    return Meeting(kind, listed.date, body, listed.number, None, tuple(items.values()))


def check_item(page: Page, item: Item) -> None:
    """Raises Unparsed unless the page shows the item's title."""
    if squeezed(item.title)[:50] not in squeezed(text_of(tree(page))):
        raise Unparsed(f"{page.url} does not show the item {item.title[:60]!r}: another page came")


def _title(row: HtmlElement, link: HtmlElement) -> str:
    own = next((cell for cell in row.iter("td") if cell in link.iterancestors("td")), None)
    cells = [text_of(cell) for cell in row.iter("td") if cell is not own]
    return max(cells, key=len, default="") or text_of(link)


def _own(shape: re.Pattern[str], url: str, base: str) -> re.Match[str] | None:
    parts = urlsplit(url)
    return shape.search(parts.path) if parts.hostname == urlsplit(base).hostname else None
