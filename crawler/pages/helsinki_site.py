"""Pages of Helsinki's decision site, for when its index does not answer (platforms.md 4.1)."""

import re
from urllib.parse import parse_qs, urlsplit

from crawler.pages.html import first_date, links, number_of, rebase, squeezed, text_of, tree
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.words import Kind, kind_of, nothing_published

_BODY = re.compile(r"/(?:fi/paattajat|sv/beslutsfattare)/(?P<slug>[^/]+)/?$", re.IGNORECASE)
_LISTED = re.compile(
    r"/(?:fi/paattajat|sv/beslutsfattare)/(?P<slug>[^/]+)/(?:asiakirjat|dokumenter)/(?P<id>[^/]+)/?$",
    re.IGNORECASE,
)
_CASE = re.compile(r"/(?:fi/asia|sv/arende)/(?P<id>[^/]+(?:/[^/]+)?)/?$", re.IGNORECASE)
_SECTION = re.compile(r"(\d{1,4})\s*§|§\s*(\d{1,4})|^(\d{1,4})\.?$")


def root_of(base: str) -> str:
    """The site's root."""
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}"


def bodies(page: Page, base: str) -> list[Body]:
    """The bodies of the page `/fi/paattajat`. Raises Unparsed."""
    found: dict[str, Body] = {}
    for link, url in links(tree(page), page.url):
        shape = _BODY.search(urlsplit(url).path)
        if shape and text_of(link) and urlsplit(url).hostname == urlsplit(base).hostname:
            address = rebase(url, base).split("?")[0].rstrip("/")
            found.setdefault(shape["slug"], Body(shape["slug"], text_of(link), f"{address}/asiakirjat"))
    if not found:
        raise Unparsed(f"{page.url} lists no bodies (links to /fi/paattajat/…): redesigned?")
    return list(found.values())


def documents(page: Page, base: str) -> tuple[list[Listed], bool]:
    """The meetings of one page of a body's documents, and whether a further page is linked."""
    root = tree(page)
    found: dict[str, Listed] = {}
    more = False
    here = int((parse_qs(urlsplit(page.url).query).get("page") or ["0"])[0])
    for link, url in links(root, page.url):
        asked = (parse_qs(urlsplit(url).query).get("page") or [""])[0]
        more = more or (asked.isdigit() and int(asked) > here)
        shape = _LISTED.search(urlsplit(url).path)
        if not shape or urlsplit(url).hostname != urlsplit(base).hostname:
            continue
        row = next((e for e in link.iterancestors("div", "li", "tr") if e.find(".//time") is not None), link)
        time = row.find(".//time")
        told = (time.get("datetime") or "") if time is not None else ""
        day = told[:10] if re.match(r"\d{4}-\d\d-\d\d", told) else first_date(text_of(row))
        new = Listed(shape["id"], rebase(url, base), kind_of(text_of(row)), day, number_of(text_of(row), day))
        found.setdefault(shape["id"], new)
    if not found and not here and not nothing_published(text_of(root)):
        raise Unparsed(f"{page.url} lists no documents: another page, or redesigned?")
    return list(found.values()), more


def meeting(page: Page, base: str, listed: Listed) -> Meeting:
    """One meeting's items: links to matters, with `paatos=` where one matter holds several decisions."""
    root = tree(page)
    items: dict[str, Item] = {}
    kind: Kind = listed.kind or kind_of(text_of(root)) or "minutes"
    for link, url in links(root, page.url):
        shape = _CASE.search(urlsplit(url).path)
        if not shape or urlsplit(url).hostname != urlsplit(base).hostname or not text_of(link):
            continue
        address = rebase(url, base)
        row = next(
            (e for e in link.iterancestors("tr", "li", "article", "div") if "agenda-item" in _classes(e)),
            link,
        )
        told = _SECTION.search(text_of(row))
        section = int(next(g for g in told.groups() if g)) if told and kind == "minutes" else None
        items.setdefault(address, Item(address, address, text_of(link), section, len(items) + 1))
    day = listed.date or first_date(text_of(root))
    if not items or day is None:
        raise Unparsed(f"{page.url} lists no matters (links to /fi/asia/…): another page, or redesigned?")
    return Meeting(kind, day, None, listed.number, None, tuple(items.values()))


def check_item(page: Page, item: Item) -> None:
    """Raises Unparsed unless the page shows the item's title."""
    if squeezed(item.title)[:50] not in squeezed(text_of(tree(page))):
        raise Unparsed(f"{page.url} does not show the matter {item.title[:60]!r}: another page came")


def _classes(element: object) -> str:
    found: str = getattr(element, "get", lambda name, other: other)("class", "")
    return found
