"""Pages of CaseM / CloudNC: bodies, a body's meetings, a meeting, an item.

Only the main column is read: the side column holds up to a hundred unrelated titles (platforms.md 2.3). Dates
come from text, never from `Kokous_<dmyyyy>`, which is ambiguous (2.2).
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from crawler.pages.html import (
    dates,
    first_date,
    lines_of,
    links,
    main_column,
    number_of,
    rebase,
    row_of,
    squeezed,
    text_of,
    tree,
    words_of,
)
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.words import ATTACHMENT, WHOLE_DOCUMENT, Kind, approval_of, kind_of, nothing_published

_BODIES = ("toimielimet", "organ", "verksamhetsorgan", "beslutsorgan")
_MEETING = re.compile(r"^(?:kokous|möte|sammanträde|mote|sammantrade)", re.IGNORECASE)
_CONTENT = re.compile(r"/content/(\w+)/\w+/?$", re.IGNORECASE)
_LONG = re.compile(r"\((\w+)\)/?$")
_DOWNLOAD = re.compile(r"/download/[^/]+/[{%]|/download\.aspx$", re.IGNORECASE)
_SECTION = re.compile(r"^(?:§\s*(\d{1,4})|(\d{1,4})\s*§)\s*")
_ORDER = re.compile(r"^(\d{1,3})[.)]?\s+")
_TOLD = re.compile(r"kokous|sammanträde|möte", re.IGNORECASE)


def bodies_page(base: str) -> str:
    """The address of the list of bodies."""
    return f"{base}/Toimielimet"


def bodies(page: Page, base: str) -> list[Body]:
    """The bodies of the portal.

    Raises Unparsed for a page that neither lists any nor says that there are none.
    """
    root = main_column(tree(page))
    newest = sorted(newest_meetings(page, base), key=lambda listed: listed.date or "", reverse=True)
    found: dict[str, Body] = {}
    for link, url in links(root, page.url):
        steps = _steps(url, base)
        name = text_of(link)
        if len(steps) != 1 or not name:
            continue
        own = next((m for m in newest if m.external_id.split("/")[0] == steps[0]), None)
        empty = own is None and nothing_published(text_of(_entry_of(link)))
        found.setdefault(steps[0], Body(steps[0], name, rebase(url, base), own, empty))
    if not found and not nothing_published(text_of(root)):
        raise Unparsed(f"{page.url} lists no bodies (links below /Toimielimet/): redesigned?")
    return list(found.values())


def newest_meetings(page: Page, base: str) -> list[Listed]:
    """The meetings that the front page or the bodies page shows as newest; none where it shows none."""
    return list(_listed(main_column(tree(page)), page.url, base).values())


def meetings(page: Page, base: str, body: str) -> list[Listed]:
    """The meetings of one body.

    Raises Unparsed for a page that neither lists any nor says that there are none.
    """
    root = main_column(tree(page))
    found = [m for m in _listed(root, page.url, base).values() if m.external_id.split("/")[0] == body]
    if not found and not nothing_published(text_of(root)):
        raise Unparsed(f"{page.url} lists no meetings and does not say that there are none: redesigned?")
    return found


def meeting(page: Page, base: str, identifier: str) -> Meeting:
    """One meeting's page. Raises Unparsed when it shows neither date nor document."""
    root = main_column(tree(page))
    lines = lines_of(root)
    title = next((text_of(element) for element in tree(page).iter("title")), "")
    # A line that names the meeting before any other line: an item's title may hold a date of its own.
    told = [line for line in lines if _TOLD.search(line) and first_date(line)]
    day = next((d for line in [*told, *lines, title] for d in dates(line)), None)
    if not day:
        raise Unparsed(f"{page.url} shows no date of a meeting: another page, or redesigned?")
    items = _items(root, page.url, base, identifier)
    files = list(_files(root, page.url, base))
    # The state line ("Pöytäkirja on tarkastettu") or a file's name tells minutes from agenda; an item's title
    # must not.
    titles = {item.title for item in items}
    kinds = [found for line in lines if not _is_item(line, titles) and (found := kind_of(line))]
    kind: Kind = (
        "minutes" if "minutes" in kinds or (not kinds and any(i.section for i in items)) else "agenda"
    )
    head = next((line for line in [*told, *lines] if first_date(line)), "")
    name = re.split(r",?\s*(?:kokous|sammanträde|möte)\b", head, flags=re.IGNORECASE)[0].strip(" ,-–\t")
    body = name if name and not first_date(name) and len(name) < 120 else None
    told = [line for line in lines if not _is_item(line, titles)]
    approved = approval_of(" ".join(told[:12])) if kind == "minutes" else None
    return Meeting(
        kind, day, body, number_of(head, day), _whole(files, kind), tuple(items), approved=approved
    )


def check_item(page: Page, item: Item) -> None:
    """Raises Unparsed unless the page shows the item's title in its main column."""
    if squeezed(item.title)[:60] not in squeezed(text_of(main_column(tree(page)))):
        raise Unparsed(f"{page.url} does not show the item {item.title[:60]!r}: another page came")


def _steps(url: str, base: str) -> list[str]:
    """The steps of an address below `/fi-FI/Toimielimet/`; empty for any other address."""
    parts, own = urlsplit(url), urlsplit(base)
    if parts.hostname != own.hostname:
        return []
    steps = [step for step in parts.path.split("/") if step]
    above = [step for step in own.path.split("/") if step]
    if [s.lower() for s in steps[: len(above)]] != [s.lower() for s in above]:
        return []
    below = steps[len(above) :]
    return below[1:] if below and unquote(below[0]).lower() in _BODIES else []


def _is_meeting(steps: list[str]) -> bool:
    return len(steps) == 2 and bool(_MEETING.match(unquote(steps[1])))


def _listed(root: HtmlElement, url: str, base: str) -> dict[str, Listed]:
    targets = {link: (_steps(target, base), target) for link, target in links(root, url)}
    ids = {link: "/".join(steps) for link, (steps, _) in targets.items() if _is_meeting(steps)}
    found: dict[str, Listed] = {}
    for link, identifier in ids.items():
        own, around = words_of(link), words_of(row_of(link, ids))
        kind = kind_of(own) or kind_of(around)
        day = first_date(own) or first_date(around)
        body = own.split(" - ")[0].strip() if " - " in own else None
        new = Listed(
            identifier, rebase(targets[link][1], base), kind, day, number_of(around, day), None, body
        )
        old = found.get(identifier)
        if old is None or (new.kind == "minutes" and old.kind != "minutes"):
            found[identifier] = new
    return found


def _items(root: HtmlElement, url: str, base: str, identifier: str) -> list[Item]:
    """The meeting's items, each once by content id.

    The same content stands under two nodes (platforms.md 2.2).
    """
    found: dict[str, Item] = {}
    for link, target in links(root, url):
        parts = urlsplit(target)
        if parts.hostname != urlsplit(base).hostname:
            continue
        steps = _steps(target, base)
        path = unquote(parts.path)
        below = len(steps) == 3 and "/".join(steps[:2]).lower() == identifier.lower()
        content = (_LONG.search(path) if below else None) or _CONTENT.search(path)
        if not content:
            continue
        shown = text_of(link)
        row = next(link.iterancestors("li", "tr"), link)
        section = _SECTION.match(shown) or _SECTION.match(text_of(row))
        order = None if section else _ORDER.match(shown)
        title = _ORDER.sub("", _SECTION.sub("", shown)).strip() if order or section else shown
        number = int(section[1] or section[2]) if section else None
        new = Item(content[1], rebase(target, base), title, number, len(found) + 1)
        old = found.get(content[1])
        if title and (old is None or len(title) > len(old.title)):
            found[content[1]] = new
    return list(found.values())


def _files(root: HtmlElement, url: str, base: str) -> Iterator[tuple[str, str]]:
    """Address and text of each download in the main column."""
    for link, target in links(root, url):
        if _DOWNLOAD.search(urlsplit(target).path) and urlsplit(target).hostname == urlsplit(base).hostname:
            yield rebase(target, base), text_of(link) or (link.get("title") or "")


def _whole(files: list[tuple[str, str]], kind: Kind) -> str | None:
    """The file that is the whole meeting: named so, or the only one that is not an attachment by its name."""
    named = [url for url, text in files if not text.lower().startswith(ATTACHMENT) and kind_of(text) == kind]
    surely = [url for url, text in files if text.lower().startswith(WHOLE_DOCUMENT)]
    if surely or named:
        return (surely or named)[0]
    unnamed = [
        url for url, text in files if not text.lower().startswith(ATTACHMENT) and kind_of(text) is None
    ]
    plain = [
        url
        for url, text in files
        if url in unnamed and re.search(r"pdf|lataa|ladda|tulosta", text, re.IGNORECASE)
    ]
    return plain[0] if len(plain) == 1 and len(unnamed) == 1 else None


def _entry_of(link: HtmlElement) -> HtmlElement:
    return next(link.iterancestors("li", "tr"), link)


def _is_item(line: str, titles: set[str]) -> bool:
    return (
        any(title in line for title in titles)
        or bool(_SECTION.match(line))
        or line.lower().startswith(ATTACHMENT)
    )
