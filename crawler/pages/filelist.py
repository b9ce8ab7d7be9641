"""Pages of a municipality's own site that link minutes as files, WordPress or other (platforms.md 5.3).

Body, year and kind are written in the link, in its row, in the file's name or in a heading above, each time
in another way; what none of them tells is left to the file's own first page.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from crawler.bodies import body_of
from crawler.pages.html import base_of, decode, first_date, iso_day, joined, links, number_of, rebase, text_of, tree
from crawler.pages.model import Listed, Page, Unparsed
from crawler.words import ATTACHMENT, Kind, kind_of

FILE = re.compile(r"\.pdf$", re.IGNORECASE)
_ENDING = re.compile(r"\.\w{2,4}$")  # of an address that says what kind of file it is
LEADS = re.compile(
    r"esityslist|pöytäkirj|poytakirj|päätöksen\s?te|paatoksente|kokous|toimielim|protokoll|föredragningslist"
    r"|beslutsfattande|beslut\b|möten|hallinto|valtuusto|hallitus|lautakun|nämnd|styrelse|fullmäktige"
    r"|kunta ja päät|(?<!\d)20[12]\d(?!\d)|arkisto",
    re.IGNORECASE,
)
"""Words of links that lead to minutes, by two or three clicks from a home page."""
SURELY = re.compile(r"esityslist|p[öo]yt[äa]kirj|protokoll|f[öo]redragningslist", re.IGNORECASE)
"""Words in addresses of pages that are lists of minutes themselves."""
MEDIA = "/wp-json/wp/v2/media?search={search}&mime_type=application/pdf&per_page=100&page={page}"
"""WordPress's own list of files, where a site leaves it open."""

_PAGING = re.compile(r"/(?:page|sivu|sida)/\d+/?$|(?<=[?&])(?:page|paged|sivu|sida|p)=\d+$", re.IGNORECASE)
_SHORT_KINDS: tuple[tuple[str, Kind], ...] = (
    (r"(?<![a-zåäö])(?:ptk|pk|pkirja|poytakirja|poytak|prot)(?![a-zåäö])", "minutes"),
    (r"(?<![a-zåäö])(?:esl|esityslista|elista|kokouskutsu|lista)(?![a-zåäö])", "agenda"),
)
_NAME_DATES = (
    re.compile(r"(?<!\d)(?P<y>20\d\d)[-_.]?(?P<m>0[1-9]|1[0-2])[-_.]?(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})[-_. ](?P<m>\d{1,2})[-_. ](?P<y>20\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>0[1-9]|[12]\d|3[01])(?P<m>0[1-9]|1[0-2])(?P<y>20\d\d)(?!\d)"),
)
_DAY = re.compile(r"(?<![\d.])(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?!\d)")
_YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")
_NUMBERED = re.compile(r"(?<!\d)\d{1,2}[-_ /](?:20\d\d|[12]\d)(?![\d]|[-_. ]\d)")  # a meeting's number and year: "khall_2_25"
_ATTACHED = re.compile(r"(?:^|[-_ .\d])(?:liite|liitteet|bilaga|bilagor)(?![a-zåäö])", re.IGNORECASE)
_HEADINGS = {f"h{n}": n for n in range(1, 7)} | {"caption": 7, "summary": 7, "legend": 7, "dt": 8}


@dataclass(slots=True)
class _Above:
    """The headings above a place, outermost first."""

    stack: list[tuple[int, str]] = field(default_factory=list)

    def add(self, level: int, text: str) -> None:
        """A heading ends those of its own level and deeper ones."""
        self.stack = [one for one in self.stack if one[0] < level] + [(level, text)]

    def texts(self) -> list[str]:
        """The headings, nearest first."""
        return [text for _, text in reversed(self.stack)]


def files(page: Page, base: str, *, abroad: bool = False) -> list[Listed]:
    """The minutes and agendas that a page links, each address once. Raises Unparsed for an empty page.

    `abroad`: those on other hosts instead, which a crawl does not ask.
    """
    root = tree(page)
    found: dict[str, Listed] = {}
    for link, url, told in _told(root, page.url):
        path = unquote(urlsplit(url).path)
        is_own = urlsplit(url).hostname == urlsplit(base).hostname
        if is_own == abroad or not (FILE.search(path) or _is_called_file(link, path)):
            continue
        if any(text.lower().startswith(ATTACHMENT) or _ATTACHED.search(text) for text in told[:2]):
            continue
        kind = next((kind for text in told if (kind := short_kind_of(text))), None)
        own_kind = any(short_kind_of(text) for text in told[:3])
        day = _day(told)
        # Under a heading "Esityslistat ja pöytäkirjat" lie other files too: what only a heading calls minutes
        # must have a day of its own, and what nothing calls so a body's name and a day or number ("khall_2_25.pdf").
        if not own_kind and (kind is None or day is None):
            if not (any(map(body_of, told[:3])) and (day or any(map(_NUMBERED.search, told[:2])))):
                continue
            kind = None  # its own first page tells
        _add(found, _listed(url, base, told, kind, day))
    return list(found.values())


def perhaps(page: Page, base: str) -> list[Listed]:
    """The links whose own words tell a meeting and its day, and whose address does not tell a file from a page."""
    found: dict[str, Listed] = {}
    for link, url, told in _told(tree(page), page.url):
        path = unquote(urlsplit(url).path)
        kind = next((kind for text in told[:3] if (kind := short_kind_of(text))), None)
        if urlsplit(url).hostname != urlsplit(base).hostname or _is_called_file(link, path) or _ENDING.search(path):
            continue
        if kind and (day := _day(told)):
            _add(found, _listed(url, base, told, kind, day))
    return list(found.values())


def _told(root: HtmlElement, url: str) -> Iterator[tuple[HtmlElement, str, list[str]]]:
    """Every link with its address and what is said of it: its own words, the file's name, its row, the headings above."""
    for link, target, above in _placed(root, url):
        own = text_of(link) or (link.get("title") or "")
        row = next(link.iterancestors("tr", "li"), None)
        around = text_of(row) if row is not None and _is_of_one(row, link) else own
        yield link, target, [own, unquote(urlsplit(target).path).rpartition("/")[2], around, *above]


def _is_of_one(row: HtmlElement, link: HtmlElement) -> bool:
    """Whether a row is of one meeting: its other links are few, or attachments."""
    others = [text_of(one).lower() for one in row.iter("a") if one is not link]
    return len(others) < 2 or all(text.startswith(ATTACHMENT) or _ATTACHED.search(text) for text in others)


def _listed(url: str, base: str, told: list[str], kind: Kind | None, day: str | None) -> Listed:
    address = rebase(url, base)
    body = next((body for text in told if (body := body_of(text))), None)
    number = next((n for text in told[:3] if (n := number_of(text, day))), None)
    return Listed(address, address, kind, day, number, address, body)


def _add(found: dict[str, Listed], one: Listed) -> None:
    """Takes a link's file; of two links to one the first that tells what it is."""
    if one.external_id not in found or (found[one.external_id].kind is None and one.kind):
        found[one.external_id] = one


def leads(page: Page, base: str) -> list[str]:
    """The addresses on the site that may lead to minutes, in the page's order."""
    found: dict[str, None] = {}
    for link, url in links(tree(page), page.url):
        parts = urlsplit(url)
        path = unquote(parts.path)
        if parts.hostname != urlsplit(base).hostname or (
            _ENDING.search(path) and not re.search(r"\.(?:html?|php|aspx?)$", path, re.IGNORECASE)
        ):
            continue
        if LEADS.search(text_of(link)) or LEADS.search(path.replace("-", " ")):
            found.setdefault(rebase(url, base), None)
    return list(found)


def goes_on(url: str, before: str) -> bool:
    """Whether an address is a further page of the list at another: ".../page/2/", "?sivu=2"."""
    return _PAGING.search(url) is not None and _PAGING.sub("", url).rstrip("/?") == _PAGING.sub("", before).rstrip("/?")


def lies_below(url: str, above: str) -> bool:
    """Whether an address is within another's folder: ".../kh/arkisto" of ".../kh"."""
    return url.startswith(above.split("?")[0].rstrip("/") + "/") and urlsplit(above).path not in ("", "/")


def media(page: Page, base: str) -> list[Listed]:
    """The minutes in an answer of WordPress's list of files. Raises Unparsed for anything else."""
    try:
        told = json.loads(decode(page))
        rows = [(str(one["source_url"]), str(one["title"]["rendered"])) for one in told]
    except (json.JSONDecodeError, KeyError, TypeError) as error:
        raise Unparsed(f"{page.url} gives no list of files") from error
    found: dict[str, Listed] = {}
    for url, title in rows:
        texts = [title, unquote(urlsplit(url).path).rpartition("/")[2]]
        kind = next((kind for text in texts if (kind := short_kind_of(text))), None)
        if kind and urlsplit(url).hostname == urlsplit(base).hostname:
            address = rebase(url, base)
            body = next((body for text in texts if (body := body_of(text))), None)
            found[address] = Listed(address, address, kind, _day(texts), None, address, body)
    return list(found.values())


def short_kind_of(text: str) -> Kind | None:
    """As `kind_of`, in file names' short forms too: ptk, esl."""
    plain = text.replace("_", " ").replace("-", " ").lower()
    return kind_of(plain) or next((k for shape, k in _SHORT_KINDS if re.search(shape, plain)), None)


def printed(text: str) -> tuple[Kind | None, str | None, str | None]:
    """Kind, day and body as the first page of a document prints them."""
    head = text[:2000]
    return short_kind_of(head), first_date(head), body_of(head)


def _day(told: list[str]) -> str | None:
    """The day: written out, in a file's name, or day and month here and the year in a heading."""
    for text in told[:3]:
        if day := first_date(text) or _name_day(text):
            return day
    for text in told[:3]:
        if short := _DAY.search(text):
            year = next((found[1] for other in told if (found := _YEAR.search(other))), None)
            return iso_day(short["d"], short["m"], year) if year else None
    return None


def _name_day(text: str) -> str | None:
    for shape in _NAME_DATES:
        if (found := shape.search(text)) and (day := iso_day(found["d"], found["m"], found["y"])):
            return day
    return None


def _placed(root: HtmlElement, url: str) -> Iterator[tuple[HtmlElement, str, list[str]]]:
    """Every link with its address and the headings above it, nearest first."""
    targets = dict(links(root, url)) | dict(_buttons(root, url))
    above = _Above()
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        is_heading = element.tag in _HEADINGS or _is_button(element) or _is_bold_line(element)
        if is_heading and (text := text_of(element)):
            above.add(_HEADINGS.get(element.tag, 7), text)
        if element in targets:
            yield element, targets[element], above.texts()


def _buttons(root: HtmlElement, url: str) -> Iterator[tuple[HtmlElement, str]]:
    """Forms that only lead to an address: a button in the place of a link."""
    start = base_of(root, url)
    for form in root.iter("form"):
        asks = (form.get("method") or "get").lower() != "get" or next(form.iter("input", "select", "textarea"), None) is not None
        if not asks and form.get("action") and (address := joined(start, form.get("action") or "")):
            yield form, address


def _is_called_file(link: HtmlElement, path: str) -> bool:
    """Whether a link without the ending says that it leads to a PDF: download scripts often have none."""
    said = f"{text_of(link)} {link.get('type') or ''} {link.get('title') or ''}".lower()
    return "pdf" in said and not _ENDING.search(path)


def _is_button(element: HtmlElement) -> bool:
    """Accordions, which many sites fold their years into."""
    return bool(element.tag == "button")


def _is_bold_line(element: HtmlElement) -> bool:
    """A bold paragraph of its own: a heading that the writer made by hand."""
    parent = element.getparent()
    found: bool = (
        element.tag in ("strong", "b")
        and parent is not None
        and parent.tag in ("p", "div")
        and text_of(parent) == text_of(element)
        and next(element.iter("a"), None) is None
    )
    return found
