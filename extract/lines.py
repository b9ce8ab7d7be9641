"""A document's text as lines with places: what stands on its own, what is only the page's frame."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extract.diary import is_diary_line
from extract.items import Letterhead
from extract.model import Reading
from extract.run_on import LONG, cuts

_WIDE = re.compile(
    r"\t+[ ]*|[ \u00a0]{3,}|(?<=^Päätös)  |(?<=^Ehdotus)  |(?<=^Päätösehdotus)  |(?<=^Täytäntöönpano)  |(?<=^Tiedoksi)  |(?<=^Beslut)  |(?<=^Förslag)  "
)
_BLANK = "\n\f\r \t\u00a0"
_SAMPLE = re.compile(r"[-–(]?\s?(?:Näyteasiakirja|Exempeldokument)\b.{0,60}", re.IGNORECASE)  # the mark of minutes written as samples
_SAMPLED = re.compile(r"(?<=[\w)])[\s.·|,–-]+(?:Näyteasiakirja|Exempeldokument)\b\.?\s*$", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
# Lines that are only chrome on any page: navigation, feeds, versions (platforms.md 1.6).
_CHROME = re.compile(
    r"Dynasty (?:tietopalvelu|informationstjänst).*|RSS-(?:linkki|länk\w*)|(?:Kokousasiat|Kokoukset|Mötesärenden|Möten|Sammanträdesärenden|Sammanträden|Ärenden):?|.*page=rss/.*|Navigointi|Navigering"
    r"|(?:Edellinen asia|Seuraava asia|Föregående ärende|Nästa ärende)\b.*"
    r"|(?:Suomeksi|På svenska|In English|Svenska|English|Suomi|FI|SV|EN)(?:\s*[|/]?\s*(?:På svenska|Suomeksi|In English|Svenska|English|SV|FI|EN))*"
    r"|(?:Etusivu|Framsida|Toimielimet|Organ)\s*\|.*|Kokousasia\s+PDF-muodossa|Muutoksenhakuohje|Avaa haku|Tulosta.*"
    r"|(?:-\s)?(?:Etusivu|Toimielimet|Viranhaltijat|Kuulutukset|Kaavat|Haku|Saavutettavuusseloste)"
    r"|(?:\[ ?[^\[\]]{2,30}\]\s*){2,}"
    r"|(?:Avainsanat|Edellinen|Seuraava|Nyckelord|Föregående|Nästa|Jaa sivu|Jaa tämä|Dela)(?:: .*|:)|(?:Tuoreimmat|Viimeisimmät|Ajankohtaiset|Lisää) uutis\w*|Senaste nytt"
    r"|\(?[^§]{0,40}§\s*\d+\s*(?:jatkuu|jatkoa|fortsätter|forts\.?)\.{0,3}\)?"
    r"|(?:Pöytäkirja|Protokoll\w*)(?: on)? (?:tarkastettu|justera[td]s?)\.?|Julkaistu:? [\d.]+",
    re.IGNORECASE,
)
# A page's own head and foot: page numbers and the running title, on any page.
_PAGE_FRAME = re.compile(
    r"(?:Sivu|Sida|Sid\.|s\.)\s*\d+(?:\s*[(/]\s*\d+\s*\)?)?|\d+\s*[(/]\s*\d+\s*\)?|-\s*\d+\s*-|\d{1,4}",
    re.IGNORECASE,
)
_A_YEAR = re.compile(r"(?:19|20)\d\d")  # the rest of a title: "kaudelle 2019–" / "2020"
EDGE_LINES = 6  # a running head or foot is looked for among so many lines at a page's top and bottom


@dataclass(frozen=True, slots=True)
class Cell:
    """Part of a line between wide gaps; `start` and `end` are places in the document."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line; blank lines are not kept, `gap` tells that one stood before."""

    cells: tuple[Cell, ...]
    start: int
    end: int
    page: int  # 0-based; 0 for documents without pages
    gap: bool
    frame: bool = False  # a page's running head or foot, or a portal's navigation

    @property
    def text(self) -> str:
        return self.cells[0].text if len(self.cells) == 1 else "\t".join(cell.text for cell in self.cells)


def lines(reading: Reading) -> list[Line]:
    """The non-blank lines of a document in order, running heads and feet marked as frame."""
    found = list(_split(reading))
    marks = _running(found, len(reading.page_starts))
    return [
        replace(line, frame=True) if i in marks or _is_chrome(line) else line for i, line in enumerate(found)
    ]


def headed(found: Sequence[Line], headings: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Indexes of the lines that stand in a page's heading elements."""
    starts = [start for start, _ in headings]
    within = ((i, line.start, bisect_right(starts, line.start) - 1) for i, line in enumerate(found))
    return frozenset(i for i, place, at in within if at >= 0 and place < headings[at][1])


def _split(reading: Reading) -> Iterator[Line]:
    text, offset, page, gap = reading.text, 0, 0, True
    letters = text.lower()
    marked = "näyteasiakirja" in letters or "exempeldokument" in letters  # told once: most documents are no samples
    for raw in _printed(text):
        start = offset
        offset += len(raw)
        while page + 1 < len(reading.page_starts) and reading.page_starts[page + 1] <= start:
            page += 1
            gap = True
        cells = _cells(raw, start)
        if not cells:
            gap = True
            continue
        if marked:
            cells = tuple(replace(cell, text=_SAMPLED.sub("", cell.text)) for cell in cells if not _SAMPLE.fullmatch(cell.text)) or cells
        yield Line(cells, cells[0].start, cells[-1].end, page, gap)
        gap = raw.endswith("\f")


def _printed(text: str) -> Iterator[str]:
    """The text as lines with their ends; lines that lost their breaks are cut where one must have been."""
    for raw in re.split(r"(?<=[\n\f])", text):
        if len(raw) < LONG:
            yield raw
            continue
        places = [0, *cuts(raw), len(raw)]
        yield from (raw[begin:end] for begin, end in pairwise(places))


def _cells(raw: str, start: int) -> tuple[Cell, ...]:
    body = raw.strip(_BLANK)
    if not body or body.isspace():
        return ()
    position, begin = start + raw.index(body), 0
    found = []
    if "\t" in body or "  " in body or "\u00a0" in body:  # without these no gap is wide: most lines are told at once
        for gap in _WIDE.finditer(body):
            if gap.start() > begin:
                found.append(Cell(_folded(body[begin : gap.start()]), position + begin, position + gap.start()))
            begin = gap.end()
    return *found, Cell(_folded(body[begin:]), position + begin, position + len(body))


def _folded(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())


def _is_chrome(line: Line) -> bool:
    text = line.text.replace("\t", " ")
    return bool(_CHROME.fullmatch(text) or _SAMPLE.fullmatch(text))


def _running(found: list[Line], pages: int) -> set[int]:
    """Indexes of lines that recur, but for digits, at the top or bottom of pages; and lone page numbers there."""
    if pages <= 1:
        return _repeated(found)
    by_page: dict[int, list[int]] = {}
    for i, line in enumerate(found):
        by_page.setdefault(line.page, []).append(i)
    marks: set[int] = set()
    for edge in ([page[:EDGE_LINES] for page in by_page.values()], [page[-4:] for page in by_page.values()]):
        marks |= _recurring(found, edge)
    return marks


def _repeated(found: list[Line]) -> set[int]:
    """Indexes of lines that repeat the document's first ones, but for digits: a converted page's running head."""
    top = {_DIGITS.sub("#", line.text): i for i, line in enumerate(found[:3]) if "§" not in line.text and len(line.text) > 8}
    alike = {i: top[shape] for i, line in enumerate(found) if i > 2 and (shape := _DIGITS.sub("#", line.text)) in top}
    near = {i for i in alike if {i - 2, i - 1, i + 1, i + 2} & alike.keys()}
    for i, first in alike.items():
        # "Kommunstyrelsen 08.03.2021 § 60 – 79" tells the meeting's sections: a running head where both lines come again
        if i + 1 < len(found) and found[i + 1].text == found[first + 1].text:
            near |= {i, i + 1}
    beside = {i + 1 for i in near if i + 1 < len(found) and _PAGE_FRAME.fullmatch(found[i + 1].text) and not _A_YEAR.fullmatch(found[i + 1].text)}
    return near | beside


def _recurring(found: list[Line], edges: list[list[int]]) -> set[int]:
    """The lines at one edge of the pages that come again on others, but for their digits."""
    counts = Counter(
        shape for indexes in edges for shape in {_DIGITS.sub("#", found[i].text) for i in indexes}
    )
    needed = max(2, 0.4 * len(edges))
    first: dict[str, int] = {}  # where each text stands first at this edge
    for i in (i for indexes in edges for i in indexes):
        first[found[i].text] = min(i, first.get(found[i].text, i))
    marks = set()
    for i in (i for indexes in edges for i in indexes):
        text = found[i].text
        shape = _DIGITS.sub("#", text)
        if _PAGE_FRAME.fullmatch(text) and len(shape) < 20 and not _A_YEAR.fullmatch(text):
            marks.add(i)
        elif "§" in text:
            # An item's head may open several pages; only the very same one repeated is a running head.
            if found[i].page != found[first[text]].page:
                marks.add(i)
        elif counts[shape] >= needed and len(shape) > 1 and not _keeps(text):
            marks.add(i)
    return marks


def _keeps(text: str) -> bool:
    """Short headings and decisions ("Esityksen mukaan.") that stand at page edges by chance on several pages are no frame."""
    if (text.endswith(".") and len(text) < 60 and not _DIGITS.search(text)) or is_diary_line(text):
        return True
    words = text.split("\t")[0].strip(": ").casefold().split()
    return 0 < len(words) <= 3 and words[-1] in _OFTEN


_OFTEN = frozenset(
    [
        "päätös",
        "ehdotus",
        "päätösehdotus",
        "käsittely",
        "esittelijä",
        "tiedoksi",
        "liitteet",
        "beslut",
        "förslag",
        "bilagor",
    ]
)

TOP_LINES, HEAD_LINES, LONG_LINE = 3, 12, 120  # of the letterhead; a longer line is text


def letterhead(found: Sequence[Line]) -> Letterhead:
    """The lines that may say whose a document is; of its head and frame, cells stand in lines of their own."""
    head = [_parted(line) for line in found[:HEAD_LINES] if len(line.text) < LONG_LINE]
    frame = dict.fromkeys(_parted(line) for line in found if line.frame)
    return Letterhead(tuple(line.text for line in found[:TOP_LINES]), tuple(head), tuple(frame))


def _parted(line: Line) -> str:
    return line.text.replace("\t", " \n ")
