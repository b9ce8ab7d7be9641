"""Pages of Tweb (KTweb, Triplan) in both layouts: search form, meetings, items (platforms.md 3).

Read by page names, header words and links, since column order and class names differ by installation.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import parse_qsl, urljoin, urlsplit

from lxml.html import HtmlElement

from crawler.pages.html import first_date, links, number_of, rebase, squeezed, text_of, tree
from crawler.pages.model import Item, Listed, Meeting, Page, Unparsed
from crawler.words import WHOLE_DOCUMENT, Kind, kind_of, nothing_published

PREFIXES: Mapping[Kind, str] = {"minutes": "pk", "agenda": "epj"}
FORMS = ("_tek_tweb.htm", "_tek.htm")  # the very old generation lacks `_tweb` (3.1)
FOLDERS = ("", "ktwebbin/dbisa.dll/ktwebscr/", "ktwebscr/")
"""Where pages lie below the portal's address: there, or in the old or new layout below a bare host."""

AHEAD_DAYS = 365
"""Agendas of meetings to come are asked for, too; some installations want both days of a span."""

_LISTING = re.compile(r"(?:^|/)(?P<prefix>pk|epj)_kokl(?:_tweb)?\.htm", re.IGNORECASE)
_ITEMS = re.compile(r"/(?P<prefix>pk|epj)_asil(?:_tweb)?\.htm$", re.IGNORECASE)
_FILE = re.compile(r"/(?:ktproxy2?\.dll|fileshow)$", re.IGNORECASE)
_SECTION = re.compile(r"^(?:§\s*)?(\d{1,4})\s*(?:§|\.)?$")
_NUMBER = re.compile(r"\s*\b\d{1,3}\s?/\s?\d{4}\b.*$|\s*\d{1,2}\.\d{1,2}\.\d{4}.*$")
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "section": ("§", "pykälä", "paragraf", "asianro", "nro", "nr", "ärende"),
    "title": ("otsikko", "asia", "rubrik", "ärende", "ärenderubrik"),
    "attachments": ("liitteet", "liite", "bilagor", "bilaga"),
}
"""Column titles of an item table (3.3); the first word that fits decides."""


@dataclass(frozen=True, slots=True)
class SearchForm:
    """The form for meetings: where it goes, and the bodies with the values exactly as given (3.2)."""

    action: str
    bodies: tuple[tuple[str, str], ...]


def search_form(page: Page, base: str) -> SearchForm:
    """The form that lists meetings. Raises Unparsed for a page without one."""
    root = tree(page)
    action = next(
        (
            rebase(urljoin(page.url, form.get("action")), base)
            for form in root.iter("form")
            if _LISTING.search(form.get("action") or "")
        ),
        None,
    )
    if action is None:
        raise Unparsed(f"{page.url} holds no form for meetings (…_kokl_tweb.htm): redesigned?")
    options = next((e for e in root.iter("select") if (e.get("name") or "").lower() == "kirjaamo"), ())
    found = {
        value: text_of(option)
        for option in options
        if (value := (option.get("value") or "").strip()) and text_of(option)
    }
    return SearchForm(action, tuple(found.items()))


def fields(body: str, since: str) -> dict[str, str]:
    """What the form is sent with: a body's value or nothing for all, days as `D.M.YYYY`."""
    first, last = date.fromisoformat(since), date.today() + timedelta(days=AHEAD_DAYS)
    days = [f"{day.day}.{day.month}.{day.year}" for day in (first, last)]
    return {"oper": "where", "kirjaamo": body, "pvm1": days[0], "pvm2": days[1]}


def meetings(page: Page, base: str) -> list[Listed]:
    """The meetings of a result page, with their bodies.

    Raises Unparsed for a page that is no list, the form given again among them.
    """
    root = tree(page)
    found: dict[str, Listed] = {}
    for link, url in links(root, page.url):
        shape = _ITEMS.search(urlsplit(url).path)
        identifier = _value(url, "bid")
        row = next(link.iterancestors("tr", "li"), None)
        if not shape or not identifier or row is None or urlsplit(url).hostname != urlsplit(base).hostname:
            continue
        kind: Kind = "minutes" if shape["prefix"].lower() == "pk" else "agenda"
        around = text_of(row)
        day = first_date(text_of(link)) or first_date(around)
        if day:
            body = _body([text_of(cell) for cell in row.iter("td")] or [around], text_of(link))
            found.setdefault(
                identifier,
                Listed(identifier, rebase(url, base), kind, day, number_of(around, day), None, body),
            )
    is_list = any(
        (row.get("class") or "").lower() == "colheader" and not _is_form(root) for row in root.iter("tr")
    )
    if not found and not is_list and not nothing_published(text_of(root)):
        raise Unparsed(f"{page.url} lists no meetings: the search form again, or redesigned?")
    return list(found.values())


def meeting(page: Page, base: str, listed: Listed) -> Meeting:
    """One meeting's items: of the first table only, material may follow in a second one (3.3).

    Raises Unparsed for another meeting's page or one without a heading.
    """
    root = tree(page)
    dated = [
        line
        for cell in root.iter("td", "th", "h1", "h2", "h3")
        if (line := text_of(cell)) and first_date(line) and len(line) < 300
    ]
    heading = next((line for line in dated if kind_of(line)), dated[0] if dated else None)
    day = first_date(heading or "")
    if heading is None or day is None:
        raise Unparsed(f"{page.url} has no heading with body, date and kind: redesigned?")
    if listed.date and day != listed.date:
        raise Unparsed(f"{page.url} is of {day}, not of {listed.date}: another page came")
    kind = kind_of(heading) or listed.kind or "minutes"
    items: dict[str, Item] = {}
    document: str | None = None
    for row, columns in _item_rows(root):
        cells = list(row.iter("td"))
        title = cells[columns["title"]] if columns["title"] < len(cells) else row
        link, url = next(
            ((link, url) for link, url in links(title, page.url) if _FILE.search(urlsplit(url).path)),
            (None, ""),
        )
        identifier = _value(url, "docid")
        if link is None or not identifier:
            continue
        shown = text_of(link)
        if shown.lower().startswith(WHOLE_DOCUMENT):
            document = document or rebase(url, base)
            continue
        place = columns.get("section")
        told = _SECTION.match(text_of(cells[place])) if place is not None and place < len(cells) else None
        number = int(told[1]) if told else None
        items.setdefault(
            identifier,
            Item(identifier, rebase(url, base), shown, number if kind == "minutes" else None, len(items) + 1),
        )
    return Meeting(kind, day, _body([heading], ""), number_of(heading, day), document, tuple(items.values()))


def check_item(page: Page, item: Item) -> None:
    """Raises Unparsed for a page that is neither a file nor shows the item's title.

    Files are PDF as a rule, a `.doc` was met (3.5); memos are HTML with extra white space between letters.
    """
    if page.body[:8].startswith((b"%PDF-", b"\xd0\xcf\x11\xe0", b"PK\x03\x04", b"{\\rtf")) or (
        b"%PDF-" in page.body[:1024]
    ):
        return
    if squeezed(item.title)[:50] not in squeezed(text_of(tree(page))):
        raise Unparsed(f"{page.url} is no file and does not show the item {item.title[:60]!r}")


def _item_rows(root: HtmlElement) -> Iterable[tuple[HtmlElement, dict[str, int]]]:
    """The rows of the first table whose header names an item's title, with the columns' places."""
    for table in root.iter("table"):
        columns: dict[str, int] | None = None
        for row in table.iter("tr"):
            if columns is None:
                named = _columns([text_of(cell) for cell in row.iter("td", "th")])
                columns = named if "title" in named and len(named) > 1 else None
            else:
                yield row, columns
        if columns is not None:
            return


def _columns(titles: list[str]) -> dict[str, int]:
    """Which column is what, by its title."""
    found: dict[str, int] = {}
    for name, words in _COLUMNS.items():
        for place, title in enumerate(titles):
            if title.lower().strip(" .:") in words and place not in found.values():
                found.setdefault(name, place)
    return found


def _body(cells: list[str], own: str) -> str | None:
    """The body of `Kaupunginhallitus: 5/2017`; Vantaa repeats the name instead of a number (3.3)."""
    for text in cells:
        name = _NUMBER.sub("", text.split(":")[0]).strip(" -–,")
        if text != own and name and not first_date(name):
            return name
    return None


def _is_form(root: HtmlElement) -> bool:
    return any(_LISTING.search(form.get("action") or "") for form in root.iter("form"))


def _value(url: str, name: str) -> str:
    """A value of the address's query; the old layout writes `?+bid=` (3.2)."""
    return next(
        (value for key, value in parse_qsl(urlsplit(url).query) if key.strip(" +").lower() == name), ""
    )
