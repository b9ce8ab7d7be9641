"""Reads portal HTML leniently: charset per response, visible text in lines, rows around links, dates."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from urllib.parse import urljoin, urlsplit, urlunsplit

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from w3lib.encoding import html_to_unicode
from w3lib.url import safe_url_string

from crawler.pages.model import Page, Unparsed
from crawler.words import MONTHS, OTHER_DATES, kind_of

# Not preceded or followed by more digits and dots: version strings look like dates (platforms.md 9, point 8).
_MONTHS = {name: str(number) for number, names in enumerate(MONTHS, start=1) for name in names}
_DATE = re.compile(
    rf"(?<![\d.])(\d{{1,2}})(?:\.(\d{{1,2}})\.|\.?\s+({'|'.join(_MONTHS)})(?:ta)?\s+)(\d{{4}})(?!\d|\.\d)", re.IGNORECASE
)
_OTHER_DATE = re.compile(r"(?:" + "|".join(OTHER_DATES) + r")[^\d\n]{0,20}" + _DATE.pattern, re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\d.,/])(\d{1,3})\s?/\s?(\d{4})(?![\d/])")
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "label",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "title",
    ]
)
_UNSEEN = frozenset(("script", "style", "noscript", "template"))
_CELLS = frozenset(("td", "th"))
_STEPS_PAST_DATE = 2
_ROWS = frozenset(("tr", "li", "dd"))
_LISTS = frozenset(("html", "body", "main", "form", "table", "tbody", "ul", "ol", "dl"))


def decode(page: Page) -> str:
    """The page's text.

    HTTP charset, then its own declaration, then UTF-8, then windows-1252 (platforms.md 0.3). UTF-16 without a
    byte-order mark, as Tweb's memos come (3.5), shows itself by its zeros.
    """
    head = page.body[:400]
    if len(head) >= 8 and head[1::2].count(0) > 0.4 * len(head) / 2 and not head[::2].count(0):
        return page.body.decode("utf-16-le", "replace")
    _, text = html_to_unicode(
        page.content_type, page.body, auto_detect_fun=_utf8_or_windows, default_encoding="cp1252"
    )
    return str(text)


def _utf8_or_windows(body: bytes) -> str:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def tree(page: Page) -> HtmlElement:
    """The page as a tree, whatever the state of its markup. Raises Unparsed when there is nothing in it."""
    return tree_of_text(decode(page), page.url)


def tree_of_text(text: str, url: str) -> HtmlElement:
    """As `tree`, from decoded text; characters that HTML cannot hold are dropped."""
    clean = text.replace("\0", "").encode("utf-8", errors="replace")
    if not clean.strip():
        raise Unparsed(f"{url} is empty")
    try:
        found = document_fromstring(clean, parser=HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Unparsed(f"{url} is not HTML ({error})") from error
    return found


def text_of(element: HtmlElement) -> str:
    """Visible text on one line."""
    return " ".join("".join(_pieces(element, joined=True)).split())


def words_of(element: HtmlElement) -> str:
    """Visible text with what its pictures say: on some only an icon tells minutes from agenda (1.3)."""
    said = [image.get("alt") or image.get("title") or "" for image in element.iter("img")]
    return " ".join([text_of(element), *said])


def lines_of(element: HtmlElement) -> list[str]:
    """Visible text in the lines that a reader sees; cells of one row stay apart by a tab."""
    whole = "".join(_pieces(element, joined=False))
    lines = (re.sub(r"[^\S\t\n]+", " ", line).strip() for line in whole.split("\n"))
    return [line for line in lines if line]


def _pieces(element: HtmlElement, *, joined: bool) -> Iterator[str]:
    if not isinstance(element.tag, str):  # comments and processing instructions
        return
    if element.tag in _UNSEEN:
        return
    edge = " " if joined else "\t" if element.tag in _CELLS else "\n"
    if element.tag in _BLOCKS:
        yield edge
    if element.text:
        yield element.text
    for child in element:
        yield from _pieces(child, joined=joined)
        if child.tail:
            yield child.tail
    if element.tag in _BLOCKS:
        yield edge


def links(root: HtmlElement, url: str) -> Iterator[tuple[HtmlElement, str]]:
    """Every link with its absolute, safely written address, resolved against the page's own (1.2) or the base it names."""
    start = base_of(root, url)
    for element in root.iter("a"):
        href = (element.get("href") or "").strip()
        if href and not href.lower().startswith(("javascript:", "mailto:", "tel:", "#")) and (address := joined(start, href)):
            yield element, address


_SIDE = ("sidenavi", "side-navi", "right-content", "breadcrumb", "footer")  # parts of class names beside the main column


def base_of(root: HtmlElement, url: str) -> str:
    """What a page's relative links are resolved against: its own address, or the `base` it names."""
    named = next((href for element in root.iter("base") if (href := element.get("href"))), None)
    return joined(url, named) or url if named else url


def joined(url: str, href: str) -> str | None:
    """A link's address as a browser would write it; None for one that no parser understands: it leads nowhere."""
    try:
        return str(safe_url_string(urljoin(url, href.strip())))
    except ValueError:
        return None


def main_column(root: HtmlElement) -> HtmlElement:
    """A page's main column: from `ContentStart` or role main (2.3), without the columns beside it; the whole page without such."""
    starts = root.xpath("//*[@id='ContentStart'] | //*[@role='main'] | //main")
    main: HtmlElement = starts[0] if starts else root
    if starts and not text_of(main):  # a mark without content: the column follows it
        main = main.getparent() if main.getparent() is not None else root
    for element in list(main.iter()):
        label = (
            f"{element.get('id') or ''} {element.get('class') or ''}".lower()
            if isinstance(element.tag, str)
            else ""
        )
        if element is not main and any(word in label for word in _SIDE):
            element.drop_tree()
    return main


def rebase(url: str, base: str) -> str:
    """The address on the base's scheme and port when it names the same host.

    Portals write `:443` (platforms.md 9.17).
    """
    parts, own = urlsplit(url), urlsplit(base)
    if parts.hostname == own.hostname and parts.scheme in ("http", "https"):
        parts = parts._replace(scheme=own.scheme, netloc=own.netloc)
    return urlunsplit(parts._replace(fragment=""))


def dates(text: str) -> list[str]:
    """Dates of a text, D.M.YYYY or with the month in words, as ISO dates, in order.

    Publication and checking dates are left out.
    """
    kept = _OTHER_DATE.sub(" ", text)
    told = (match.groups() for match in _DATE.finditer(kept))
    return [found for day, month, name, year in told if (found := iso_day(day, month or _MONTHS[name.lower()], year))]


def first_date(text: str) -> str | None:
    """The first meeting date of a text."""
    found = dates(text)
    return found[0] if found else None


@cache
def iso_day(day: str, month: str, year: str) -> str | None:
    if not 1990 <= int(year) <= 2100:
        return None
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def number_of(text: str, day: str | None) -> int | None:
    """The meeting's number n of a printed `n/year`, where the year is the meeting's."""
    for match in _NUMBER.finditer(text):
        if day and match[2] == day[:4]:
            return int(match[1])
    return None


def row_of(link: HtmlElement, ids: Mapping[HtmlElement, str]) -> HtmlElement:
    """The smallest element round a link that tells date and document and holds no other entry's link.

    Rows are table rows on one portal, list items or nested boxes on another: the neighbours decide, not the
    classes. `ids` says which links are entries, and of what. Where something is not told, the row is the
    largest element near by.
    """
    best, dated = link, 0
    for parent in link.iterancestors():
        if parent.tag in _LISTS or any(ids.get(other, ids[link]) != ids[link] for other in parent.iter("a")):
            break
        best = parent
        text = words_of(parent)
        dated += bool(first_date(text))
        # A list of one entry has no neighbours: a few steps past the date, and no further.
        if parent.tag in _ROWS or (dated and kind_of(text)) or dated > _STEPS_PAST_DATE:
            break
    return best


def squeezed(text: str) -> str:
    """Letters and digits alone, small: for comparing texts however lines break."""
    return re.sub(r"\W+", "", text).lower()
