"""Pages of Dynasty's old static generation: bodies, a body's meetings, a meeting, an item (platforms.md 1.7).

Read by address shapes and words; rows are framed by `<!--TIETUE:…-->` rather than by well-formed table rows.
"""

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.pages.html import (
    decode,
    first_date,
    lines_of,
    links,
    number_of,
    rebase,
    squeezed,
    text_of,
    tree,
    tree_of_text,
    words_of,
)
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.words import CANCELLED, approval_of, kind_of, nothing_published

_DATA = re.compile(r"<!--\s*DATA_?BEGIN\s*-->(.*?)(?:<!--\s*DATA_?END\s*-->|\Z)", re.IGNORECASE | re.DOTALL)
_BODY = re.compile(r"/(?P<id>TELIN-[0-9A-Za-z]+)\.HTML?$", re.IGNORECASE)
_MEETING = re.compile(r"/(?!TELI(?:N-|MET))(?P<id>[0-9A-Za-z]+)\.HTML?$", re.IGNORECASE)
_ITEM = re.compile(r"/(?P<id>[0-9A-Za-z]+-\d+)\.HTML?$", re.IGNORECASE)
_WHOLE = re.compile(r"/(?P<id>[0-9A-Za-z]+)\.PDF$", re.IGNORECASE)
_RECORD = re.compile(
    r"<!--\s*TIETUE:\s*(?P<id>[0-9A-Za-z-]+)\s*-->(?P<text>.*?)<!--\s*TIETUE\s*-->", re.DOTALL
)
_ISO = re.compile(r"<!--\s*(\d{4}-\d\d-\d\d)\s*-->")
_SECTION = re.compile(r"^(?:§\s*)?(\d{1,4})\s*(?:§|\.)?$")


def bodies_page(base: str) -> str:
    """The address of the list of bodies."""
    return base


def whole_document(base: str, meeting: str) -> str:
    """Where the whole minutes of a meeting lie: beside its page (platforms.md 1.5)."""
    return f"{base.rpartition('/')[0]}/{meeting}.PDF"


def bodies(page: Page, base: str) -> list[Body]:
    """The bodies; one with a list for each council term comes once for each.

    Raises Unparsed for a page that neither lists any nor says that there are none.
    """
    root = tree(page)
    records = _records(page)
    found: dict[str, Body] = {}
    for link, url in links(root, page.url):
        shape = _own(_BODY, url, base)
        name = text_of(link)
        if not shape or not name:
            continue
        around = records.get(shape.upper())
        newest = _newest(around, page.url, base) if around is not None else None
        empty = around is not None and newest is None and nothing_published(text_of(around))
        found.setdefault(shape, Body(shape, name, rebase(url, base), newest, empty))
    if not found and not nothing_published(text_of(root)):
        raise Unparsed(f"{page.url} lists no bodies (links to TELIN-….HTM): redesigned?")
    return list(found.values())


def meetings(page: Page, base: str, body: str) -> list[Listed]:
    """The meetings of one list.

    Raises Unparsed for a page that does not name the body, or neither lists any nor says so.
    """
    root = tree(page)
    if squeezed(body) not in squeezed(text_of(root)):
        raise Unparsed(f"{page.url} does not name {body}: another page came")
    found: dict[str, Listed] = {}
    for identifier, record in _records(page).items():
        for link, url in links(record, page.url):
            if (shape := _own(_MEETING, url, base)) and shape.upper() == identifier:
                found[shape] = _listed(shape, rebase(url, base), link, record)
    for link, url in links(_data(page), page.url):  # an installation without the comments
        shape = _own(_MEETING, url, base)
        if shape and shape not in found:
            row = next(link.iterancestors("tr", "li", "p"), link)
            found[shape] = _listed(shape, rebase(url, base), link, row)
    if not found and not nothing_published(text_of(root)):
        raise Unparsed(f"{page.url} lists no meetings and does not say that there are none: redesigned?")
    return list(found.values())


def meeting(page: Page, base: str, identifier: str) -> Meeting:
    """One meeting's page. Raises Unparsed when it is another page or has no heading with kind and date."""
    root = tree(page)
    body, line = _heading(root, page.url)
    kind, day = kind_of(line), first_date(line)
    if kind is None or day is None:
        raise Unparsed(f"{page.url} has no heading with Pöytäkirja or Esityslista and a date: redesigned?")
    items: dict[str, Item] = {}
    document: str | None = None
    strange = False
    for link, url in links(root, page.url):
        if (whole := _own(_WHOLE, url, base)) and whole.lower() == identifier.lower():
            document = document or rebase(url, base)
        shape = _own(_ITEM, url, base)
        if not shape:
            continue
        if not shape.lower().startswith(f"{identifier.lower()}-"):
            strange = True
        elif title := text_of(link):
            number = _number(link)
            section = number if kind == "minutes" else None
            items.setdefault(shape, Item(shape, rebase(url, base), title, section, number))
    if not items and strange:
        raise Unparsed(f"{page.url} is not the page of meeting {identifier}: another page came")
    cancelled = not items and document is None and CANCELLED.search(text_of(root)) is not None
    return Meeting(
        kind, day, body, number_of(line, day), document, tuple(items.values()), approved=approval_of(line), cancelled=cancelled
    )


def check_item(page: Page, item: Item, day: str) -> None:
    """Raises Unparsed unless the heading is the meeting's and the page is the item's."""
    root = tree(page)
    _, line = _heading(root, page.url)
    pdfs = {shape.lower() for _, url in links(root, page.url) if (shape := _any(_ITEM_PDF, url))}
    if first_date(line) != day or (pdfs and item.external_id.lower() not in pdfs):
        raise Unparsed(f"{page.url} is not the page of item {item.external_id}: another page came")
    told = re.search(r"(?:pykälä|paragraf)\s*\.?\s*(\d+)", line, re.IGNORECASE)
    if item.section is not None and told and int(told[1]) != item.section:
        raise Unparsed(f"{page.url} is § {told[1]}, not § {item.section}: another page came")


_ITEM_PDF = re.compile(r"/(?P<id>[0-9A-Za-z]+-\d+)\.PDF$", re.IGNORECASE)


def _any(shape: re.Pattern[str], url: str) -> str | None:
    found = shape.search(urlsplit(url).path)
    return found["id"] if found else None


def _own(shape: re.Pattern[str], url: str, base: str) -> str | None:
    """The id in an address of this portal, by its shape and folder."""
    if urlsplit(url).hostname != urlsplit(base).hostname:
        return None
    folder = urlsplit(base).path.rpartition("/")[0].lower()
    return _any(shape, url) if urlsplit(url).path.lower().startswith(f"{folder}/") else None


def _data(page: Page) -> HtmlElement:
    """The part between the portal's own marks, or the whole page."""
    marked = _DATA.search(decode(page))
    if marked and marked[1].strip():
        return tree_of_text(f"<html><body>{marked[1]}</body></html>", page.url)
    return tree(page)


def _records(page: Page) -> dict[str, HtmlElement]:
    """The records between TIETUE comments, by id in capitals: rows open in an odd order, comments do not."""
    return {
        found["id"].upper(): tree_of_text(
            f"<html><body>{_ISO.sub('', found['text'])}</body></html>", page.url
        )
        for found in _RECORD.finditer(decode(page))
    }


def _newest(record: HtmlElement, url: str, base: str) -> Listed | None:
    for link, target in links(record, url):
        if shape := _own(_MEETING, target, base):
            return _listed(shape, rebase(target, base), link, record)
    return None


def _listed(identifier: str, url: str, link: HtmlElement, row: HtmlElement) -> Listed:
    around = words_of(row)
    day = first_date(text_of(link)) or first_date(around)
    return Listed(identifier, url, kind_of(words_of(link)) or kind_of(around), day, number_of(around, day))


def _heading(root: HtmlElement, url: str) -> tuple[str | None, str]:
    """The body, and the line `Pöytäkirja 08.05.2017 klo 15:30 / Tarkastettu`."""
    labels = root.xpath("//label[contains(concat(' ', @class, ' '), ' h3 ')]")
    for lines in [*map(lines_of, labels), lines_of(root)]:
        before = None
        for line in lines:
            if kind_of(line) and first_date(line) and "|" not in line:
                return before, line
            before = line
    raise Unparsed(f"{url} has no heading with Pöytäkirja or Esityslista and a date: redesigned?")


def _number(link: HtmlElement) -> int | None:
    """The number in the cells before an item's title: the § of minutes, the order on an agenda."""
    row = next(link.iterancestors("tr", "li"), None)
    if row is None:
        return None
    for cell in row.iter("td"):
        if found := _SECTION.match(text_of(cell)):
            return int(found[1])
    return None
