"""Pages of Innofactor Dynasty 10: bodies, a body's meetings, a meeting, an item, officers' decisions.

Both markup generations are read by the same rules: words and address shapes, never class names (platforms.md
1.2-1.6). Addresses are rebuilt on the portal's base, since links spell it in every form: relative, `:443`,
another case.
"""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from lxml.html import HtmlElement

from crawler.pages.html import (
    dates,
    decode,
    first_date,
    lines_of,
    links,
    number_of,
    rebase,
    row_of,
    squeezed,
    text_of,
    tree,
    tree_of_text,
    words_of,
)
from crawler.pages.model import Body, Item, Listed, Meeting, Officer, Page, Unparsed
from crawler.words import ATTACHMENT, CANCELLED, KIND_WORDS, Kind, approval_of, kind_of, nothing_published

_DATA = re.compile(r"<!--\s*DATA_?BEGIN\s*-->(.*?)<!--\s*DATA_?END\s*-->", re.IGNORECASE | re.DOTALL)
_WHOLE = re.compile(r"/kokous/(?P<id>[0-9A-Za-z]+)\.PDF$", re.IGNORECASE)
_ONE = re.compile(r"/kokous/(?P<id>[0-9A-Za-z]+-\d+)\.PDF$", re.IGNORECASE)
_HEADING = re.compile(
    r"(?<!\w)(?P<kind>" + "|".join(sorted(KIND_WORDS, key=len, reverse=True)) + r")\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_PLACE = re.compile(r"/\s*(?:Pykälä|Paragraf|§)\s*\.?\s*(?P<n>\d+)", re.IGNORECASE)
_SECTION_CELL = re.compile(r"^(?:§\s*)?(\d{1,4})\s*\.?(?:\s*§)?$")


def entry(base: str, page: str, identifier: str = "") -> str:
    """The address of a page of the portal."""
    return f"{base}?{urlencode({'page': page, 'id': identifier}, safe='/')}"


def root_of(base: str) -> str:
    """The folder above `/cgi/DREQUEST.PHP`, where documents lie under `kokous/` (platforms.md 1.1)."""
    parts = urlsplit(base)
    cut = re.sub(r"/cgi/DREQUEST\.PHP$", "", parts.path, flags=re.IGNORECASE)
    return f"{parts.scheme}://{parts.netloc}{cut.rstrip('/')}"


def whole_document(base: str, meeting: str) -> str:
    """Where the whole minutes of a meeting lie (platforms.md 1.5)."""
    return f"{root_of(base)}/kokous/{meeting}.PDF"


def officers_list(base: str, rows: int) -> str:
    """The list of officers' decisions, newest first (platforms.md 1.2)."""
    asked = {"alo": 1, "kas": "", "txt": "", "koh": 1, "pvm": "", "siv": rows, "dir": 1, "jar": 1}
    return f"{base}?{urlencode({'page': 'official_search', **asked})}"


def bodies(page: Page, base: str) -> list[Body]:
    """The bodies of the portal.

    Raises Unparsed for a page that neither lists any nor says that there are none.
    """
    root = _content(page)
    lists = _entries(root, page.url, base, "meetings")
    meetings = _entries(root, page.url, base, "meeting")
    found: dict[str, Body] = {}
    for link, identifier in lists.items():
        name = text_of(link)
        if not name or not identifier:
            continue
        row = row_of(link, lists)
        newest = next(
            (_listed(x, i, meetings, row, base) for x, i in meetings.items() if row in x.iterancestors()),
            None,
        )
        empty = newest is None and nothing_published(text_of(row))
        found.setdefault(
            identifier, Body(identifier, name, entry(base, "meetings", identifier), newest, empty)
        )
    if not found and not nothing_published(text_of(root)):
        raise Unparsed(f"{page.url} lists no bodies (links with page=meetings): redesigned?")
    return list(found.values())


def meetings(page: Page, base: str, body: str = "", others: Iterable[str] = ()) -> list[Listed]:
    """The meetings of one body.

    Raises Unparsed for a page that names another body only, or neither lists any nor says so.
    """
    root = _content(page)
    shown = squeezed(text_of(tree(page)))
    if squeezed(body) not in shown and (other := next((o for o in others if squeezed(o) in shown), None)):
        raise Unparsed(f"{page.url} is of {other}, not of {body}: another page came")
    found: dict[str, Listed] = {}
    ids = _entries(root, page.url, base, "meeting")
    for link, identifier in ids.items():
        new = _listed(link, identifier, ids, row_of(link, ids), base)
        old = found.get(identifier)
        # One row may link both papers of a meeting: under one id the minutes have replaced the agenda (1.3).
        if old is None or (new.kind == "minutes" and old.kind != "minutes"):
            found[identifier] = new
    if not found and not nothing_published(text_of(root)):
        raise Unparsed(f"{page.url} lists no meetings and does not say that there are none: redesigned?")
    return list(found.values())


def meeting(page: Page, base: str, identifier: str) -> Meeting:
    """One meeting's page.

    Raises Unparsed when it is another page, or has no heading with document and date.
    """
    root = tree(page)
    items: dict[str, Item] = {}
    document: str | None = None
    strange: set[str] = set()
    for link, url in links(root, page.url):
        if whole := _WHOLE.search(urlsplit(url).path):
            if whole["id"].lower() == identifier.lower():
                document = document or rebase(url, base)
            continue
        name, found = _asked(url, base)
        if name != "meetingitem":
            continue
        if not found.startswith(f"{identifier}-"):
            strange.add(found)
            continue
        new = _item(link, found, base)
        old = items.get(found)
        items[found] = new if old is None or len(new.title) > len(old.title) else old
    cancelled = not items and not strange and document is None and CANCELLED.search(text_of(root)) is not None
    if not items and (strange or document is None) and not cancelled and not _mentions(page, identifier):
        raise Unparsed(f"{page.url} is not the page of meeting {identifier}: another page came")
    kind, day, body, line = _heading(root, page.url)
    titles = {item.title for item in items.values()}
    head = " ".join(one for one in lines_of(_content(page))[:12] if one not in titles)
    return Meeting(
        kind, day, body, number_of(line, day), document, tuple(_by_order(items, kind)),
        approved=approval_of(f"{line} {head}") if kind == "minutes" else None, cancelled=cancelled,
    )  # fmt: skip


def check_item(page: Page, item: Item, day: str) -> None:
    """Raises Unparsed unless the page is the item's own.

    Portals answer with another page under load (1.8).
    """
    root = tree(page)
    own = {
        found["id"].lower() for _, url in links(root, page.url) if (found := _ONE.search(urlsplit(url).path))
    }
    if item.external_id.lower() in own:
        return
    lines = lines_of(root)
    heads = [line for line in lines if _HEADING.search(line) and first_date(line)]
    # On agendas the number is the order in the meeting, which not every table prints the same way.
    told = {int(found["n"]) for line in heads if (found := _PLACE.search(line))}
    titled = squeezed(item.title) in squeezed(" ".join(lines))
    numbered = not told or item.section is None or item.section in told
    dated = not heads or any(day in dates(line) for line in heads)
    if own or not (titled and numbered and dated):
        raise Unparsed(f"{page.url} is not the page of item {item.external_id}: another page came")


def officers(page: Page, base: str) -> list[Officer]:
    """Officers' decisions of a list, newest first; an empty list where the page has none."""
    root = _content(page)
    ids = _entries(root, page.url, base, "official_decision")
    found: dict[str, Officer] = {}
    for link, identifier in ids.items():
        row = row_of(link, ids)
        title = text_of(link)
        cells = [text_of(cell) for cell in row.iter("td")]
        who = next(
            (c for c in cells if c and c != title and not first_date(c) and not _SECTION_CELL.match(c)), None
        )
        new = Officer(
            identifier, entry(base, "official_decision", identifier), title, first_date(text_of(row)), who
        )
        if identifier not in found or len(title) > len(found[identifier].title):
            found[identifier] = new
    return list(found.values())


def shows_title(page: Page, title: str) -> bool:
    """Whether a page shows a title, however it breaks its lines."""
    return squeezed(title) in squeezed(text_of(tree(page)))


def _content(page: Page) -> HtmlElement:
    """The part between the portal's own marks, or the whole page where they hold nothing."""
    text = decode(page)
    marked = _DATA.search(text)
    if marked and marked[1].strip():
        return tree_of_text(f"<html><body>{marked[1]}</body></html>", page.url)
    return tree(page)


def _asked(url: str, base: str) -> tuple[str, str]:
    """The `page` and `id` that a link of this portal asks for; empty for links elsewhere."""
    parts, own = urlsplit(url), urlsplit(base)
    if parts.hostname != own.hostname or not parts.path.lower().endswith("drequest.php"):
        return "", ""
    query = {key.lower(): value for key, value in parse_qsl(parts.query)}
    return query.get("page", "").lower(), query.get("id", "")


def _entries(root: HtmlElement, url: str, base: str, page: str) -> dict[HtmlElement, str]:
    """The links of one sort with the ids they ask for, in the page's order."""
    found = ((link, _asked(target, base)) for link, target in links(root, url))
    return {link: identifier for link, (name, identifier) in found if name == page and identifier}


def _listed(
    link: HtmlElement, identifier: str, ids: Mapping[HtmlElement, str], row: HtmlElement, base: str
) -> Listed:
    own, around = words_of(link), words_of(row)
    document = next(
        (
            rebase(url, base)
            for _, url in links(row, base)
            if (whole := _WHOLE.search(urlsplit(url).path)) and whole["id"].lower() == identifier.lower()
        ),
        None,
    )
    day = first_date(own) or first_date(around)
    return Listed(
        identifier,
        entry(base, "meeting", identifier),
        kind_of(own) or kind_of(around),
        day,
        number_of(around, day),
        document,
    )


def _item(link: HtmlElement, identifier: str, base: str) -> Item:
    title = text_of(link)
    row = next((parent for parent in link.iterancestors("tr", "li")), None)
    first = None
    if row is not None:
        cells = [text_of(cell) for cell in row.iter("td")] or [text_of(row)[:12].split("§")[0] + "§"]
        first = next((int(found[1]) for cell in cells if (found := _SECTION_CELL.match(cell))), None)
    return Item(identifier, entry(base, "meetingitem", identifier), title, first, first)


def _by_order(items: Mapping[str, Item], kind: Kind) -> list[Item]:
    """Items in the meeting's order; a number in the table is the § of minutes, the order on an agenda."""
    found = []
    for item in items.values():
        order = int(item.external_id.rsplit("-", 1)[1])
        found.append(
            Item(item.external_id, item.url, item.title, item.section if kind == "minutes" else None, order)
        )
    return sorted(found, key=lambda item: item.order or 0)


def _heading(root: HtmlElement, url: str) -> tuple[Kind, str, str | None, str]:
    """The heading `<Body>  Pöytäkirja DD.MM.YYYY klo HH:MM - <place>`, on one line or two (1.3)."""
    before = None
    for line in lines_of(root):
        found = _HEADING.search(line)
        day = first_date(found["rest"]) if found else None
        if found and day and not line.lower().startswith(ATTACHMENT):
            name = line[: found.start()].strip(" \t-–:,/") or before
            return KIND_WORDS[found["kind"].lower()], day, name, line
        before = line
    raise Unparsed(f"{url} has no heading with Pöytäkirja or Esityslista and a date: redesigned?")


def _mentions(page: Page, identifier: str) -> bool:
    text = unquote(decode(page)).lower()
    return re.search(rf"(?<![0-9a-z]){re.escape(identifier.lower())}(?![0-9a-z])", text) is not None
