"""HTML to text lines: blocks become lines, short table rows one line with tabs, page chrome is set apart.

Word-made item pages nest tables and paragraphs freely, so words decide what a line is, not tags
(platforms.md 1.6); tags only tell where a line ends.
"""

import re

from lxml import etree, html

from extract.model import Reading
from extract.reading.encoding import decode
from extract.reading.errors import Unreadable

MAX_DEPTH = 250  # deeper nesting is an attack or a broken generator, not a page

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
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
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_SKIPPED = frozenset(
    ["script", "style", "title", "noscript", "template", "svg", "head", "select", "button", "iframe", "object"]
)
_ODD = r"\t\r\n\f\v\u00a0\u2007\u202f\u2009\u200a\u2002\u2003"
_SPACE = re.compile(f" [ {_ODD}]+|[{_ODD}][ {_ODD}]*")  # white space that is not one plain space already
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\ufeff\u2060]")  # twelve times as fast as str.translate
# CaseM: a side column with titles of other items stands before the main column (platforms.md 2.3).
_MAIN = ("//*[@id='ContentStart']", "//*[@role='main']", "//main")
_CHROME_CLASSES = re.compile(r"right-content|sidenav|breadcrumb|cookie|skip-?link", re.IGNORECASE)
_NAVIGATION_IDS = frozenset(("nav", "navi", "navigation", "menu", "mainmenu", "main-nav", "sidebar", "breadcrumbs"))
_NAVIGATION = ("Navigointi", "Navigering")
_HOLDERS = frozenset(("td", "div", "p", "ul", "font", "center", "span"))
_MENU, _ENTRY = 4, 25  # links of a menu, letters of the longest
_ATTACHMENT = re.compile(r"(?i)liite|liitteet|bilaga|\.\w{3,4}$|§|\d{4}")
_BEGIN, _END = "\ue000", "\ue001"  # private letters: no page prints them
_MARK = re.compile(r"DATA_?BEGIN|DATA_?END")
_MARKS = {"DATABEGIN": _BEGIN, "DATA_BEGIN": _BEGIN, "DATAEND": _END, "DATA_END": _END}
_BANNER = re.compile(
    r"(?i)^\s*(?:[\wåäöÅÄÖ, -]{0,60}(?:hallitus|valtuusto|lautakunta|jaosto|toimikunta|johtokunta|styrelsen|fullmäktige|nämnden|sektionen|johtaja|direktören))?"
    r"\s*(?:(?:pöytäkirja|esityslista|protokoll|föredragningslista|viranhaltijapäätös)\b.*)?$"
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "summary"))
_OPEN, _CLOSE = "\ue002", "\ue003"  # around the words of a heading element, until their places are known


def read_html(data: bytes, content_type: str | None) -> Reading:
    """The page's own text as lines; what frames it (organisation, breadcrumb, footer) goes to `frame`.

    Soft hyphens and other invisible letters are left out, spaces of every kind become one.
    Raises Unreadable for pages without text or nested beyond reason.
    """
    text = decode(data, content_type)
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)  # lxml refuses an encoding word in a str
    try:
        root = html.document_fromstring(text, parser=html.HTMLParser(huge_tree=True, remove_comments=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("damaged", f"the HTML page cannot be parsed ({error}); fetch it again") from error
    title = _SPACE.sub(" ", root.findtext(".//title") or "").strip() or None
    main = _main(root)
    frame = ""
    try:
        if main is not None and len(main.text_content().split()) >= 5:
            frame = _unmarked(_render(root, skip=main))
            body = _unmarked(_render(main))
        else:
            body, frame = _between_marks(_render(root))
    except RecursionError as error:
        raise Unreadable(
            "too-deep", "the HTML page is nested beyond reason; open it in a browser and save it as text"
        ) from error
    if not body.strip():
        raise Unreadable(
            "no-text", "the HTML page holds no text; it may be drawn by a script, or the server sent a shell"
        )
    body, headings = _headings(body)
    return Reading(body, (), "text/html", title, "\n".join([_without(frame, _OPEN + _CLOSE), *_navigation(root)]).strip("\n"), headings)


def _navigation(root: html.HtmlElement) -> list[str]:
    """What Dynasty's navigation tables say: the name of the municipality stands there only."""
    tables = (table for table in root.iter("table") if (table.findtext("caption") or "").strip() in _NAVIGATION)
    return [_SPACE.sub(" ", "\n".join(cell.text_content() for cell in table.iter("td"))) for table in tables]


def _main(root: html.HtmlElement) -> html.HtmlElement | None:
    """The element that holds the page's own text, where a page names one."""
    for path in _MAIN:
        found = root.xpath(path)
        if isinstance(found, list) and found and isinstance(found[0], html.HtmlElement):
            return found[0]
    return None


def _render(element: html.HtmlElement, skip: html.HtmlElement | None = None) -> str:
    lines = [line.rstrip(" \t") for line in "".join(_walk(element, 0, skip)).split("\n")]
    kept: list[str] = []
    for line in lines:
        line = line.strip(" ")
        if line.strip() or (kept and kept[-1]):
            kept.append(line if line.strip() else "")
    return "\n".join(kept).strip("\n") + "\n" if kept else ""


def _walk(element: html.HtmlElement, depth: int, skip: html.HtmlElement | None) -> list[str]:
    """The pieces of an element's text, with newlines where blocks begin and end."""
    if depth > MAX_DEPTH:
        raise RecursionError
    tag = element.tag
    if isinstance(element, etree._Comment):
        return [_MARKS[mark[0]] for mark in [_MARK.fullmatch((element.text or "").strip())] if mark]
    if not isinstance(tag, str) or tag in _SKIPPED or element is skip:
        return []
    if tag == "table" and (element.findtext("caption") or "").strip() in _NAVIGATION:
        return []
    if skip is None and depth and _CHROME_CLASSES.search(element.get("class") or ""):
        return []
    if tag == "nav" or (tag in ("ul", "div") and (element.get("id") or "").lower() in _NAVIGATION_IDS) or (tag in _HOLDERS and _only_links(element)):
        return []
    if tag == "br":
        return ["\n"]
    if tag == "pre":  # its lines and gaps are as typed (Tweb)
        return ["\n\n", _INVISIBLE.sub("", element.text_content() or ""), "\n\n"]
    if tag == "tr":
        return ["\n", _row(element, depth, skip), "\n"]
    pieces = [_squeeze(element.text)]
    for child in element:
        inside = "".join(_walk(child, depth + 1, skip))
        tail = _squeeze(child.tail)
        if _glued(pieces, inside):
            pieces.append(" ")
        pieces.append(inside)
        if _is_bold(child) and (_glued([inside], tail) or _runs_in(pieces, tail) or (not tail and _heads(pieces, _opening(child.getnext())))):
            pieces.append("\t")  # <b>Ehdotus</b>Kaupunki osallistuu
            tail = tail.lstrip(" ")
        pieces.append(tail)
    if tag == "li":
        return ["\n- ", *pieces, "\n"]
    if tag in _HEADINGS and (words := "".join(pieces).strip()):
        return ["\n\n", _OPEN, words, _CLOSE, "\n\n"]
    if tag in _HEADINGS or tag in ("p", "table"):
        return ["\n\n", *pieces, "\n\n"]
    if tag in _BLOCKS:
        return ["\n", *pieces, "\n"]
    return pieces


def _only_links(element: html.HtmlElement) -> bool:
    """Whether an element is a menu: some short links and nothing beside them but signs."""
    links = [" ".join(link.text_content().split()) for link in element.iter("a")]
    if len(links) < _MENU or any(len(link) > _ENTRY or _ATTACHMENT.search(link) for link in links):
        return False
    return sum(map(str.isalnum, element.text_content())) == sum(map(str.isalnum, "".join(links)))


def _glued(before: list[str], after: str) -> bool:
    """Whether two pieces of a line would run together: a small letter, then a capital."""
    last = next((piece[-1] for piece in reversed(before) if piece), "")
    return last.islower() and after[:1].isupper()


def _heads(before: list[str], after: str) -> bool:
    """Whether bold words that begin a line stand right before words of another element."""
    text = "".join(before)
    return _glued(before, after) or (3 < len(text.strip()) < 40 and text[-1].isalpha() and after[:1].isalpha())


def _runs_in(before: list[str], tail: str) -> bool:
    """Whether short bold words begin a block and a sentence follows them: "<b>Kunnanjohtajan ehdotus</b> Kunta osallistuu"."""
    text = "".join(before)
    return 3 < len(text) < 45 and (text[-1].isalpha() or text[-1] in ".:") and re.match(r" [A-ZÅÄÖ]", tail) is not None


def _is_bold(element: html.HtmlElement) -> bool:
    style = re.sub(r"\s", "", element.get("style") or "").lower() if isinstance(element.tag, str) else ""
    return element.tag in ("b", "strong") or "font-weight:bold" in style or "font-weight:700" in style


def _opening(element: html.HtmlElement | None) -> str:
    """The first words of an element that does not begin a line."""
    if element is None or not isinstance(element.tag, str) or element.tag in _BLOCKS:
        return ""
    return _squeeze(element.text)


def _headings(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without the marks around headings, and each heading's place in it."""
    pieces = re.split(f"([{_OPEN}{_CLOSE}])", text)
    kept: list[str] = []
    found: list[tuple[int, int]] = []
    offset, begin = 0, 0
    for piece in pieces:
        if piece == _OPEN:
            begin = offset
        elif piece == _CLOSE:
            found.append((begin, offset))
        else:
            kept.append(piece)
            offset += len(piece)
    return "".join(kept), tuple(found)


def _unmarked(text: str) -> str:
    """A text without Dynasty's marks, those around headings kept."""
    return _without(text, _BEGIN + _END)


def _without(text: str, marks: str) -> str:
    return re.sub(f"[{marks}]", "", text)


def _between_marks(text: str) -> tuple[str, str]:
    """(the page's own text, what frames it) by Dynasty's marks; a banner that stands before them is the page's own.

    Dynasty 10 writes DATABEGIN and DATAEND, the older generation DATA_BEGIN and DATA_END after the banner.
    """
    if _BEGIN not in text:
        return _unmarked(text), ""
    before, _, rest = text.partition(_BEGIN)
    own, _, after = rest.partition(_END)
    banner = [line for line in _without(before, _OPEN + _CLOSE).splitlines() if line.strip() and _BANNER.match(line)]
    return "\n".join([*banner, _unmarked(own).strip("\n")]) + "\n", before + _unmarked(after)


def _row(row: html.HtmlElement, depth: int, skip: html.HtmlElement | None) -> str:
    """A table row: one line with tabs where every cell is one line (a fee tier and its price), else cell after cell."""
    cells = []
    loose = [_squeeze(row.text)]
    for cell in row:
        text = "".join(_walk(cell, depth + 1, skip))
        if isinstance(cell.tag, str) and cell.tag in ("td", "th"):
            cells.append(re.sub(r" *\n *", "\n", text).strip(" \n"))
        else:
            loose.append(text)
        loose.append(_squeeze(cell.tail))
    cells = [cell for cell in cells if cell.strip()]
    first_lines = all("\n" not in cell for cell in cells)
    joined = ("\t" if first_lines else "\n").join(cells)
    if not first_lines and len(cells) == 2 and "\n" not in cells[0] and len(cells[0]) < 60:
        joined = "\t".join(cells)  # a heading in the left column beside its text
    return "".join(loose) + joined


def _squeeze(text: str | None) -> str:
    return _SPACE.sub(_gap, _INVISIBLE.sub("", text)) if text else ""


def _gap(spaces: re.Match[str]) -> str:
    """A tab for a gap that a writer made of hard spaces, one space for others."""
    return "\t" if spaces[0].count("\u00a0") > 2 else " "
