"""A PDF's plain text: a file's meeting by its first page (platforms.md 5.3), its sections, whether bytes alone changed."""

import re
from collections.abc import Callable, Iterable
from itertools import groupby

import pypdfium2


def first_page(body: bytes) -> str:
    """The text of the first page; nothing for a scanned page or a file that cannot be opened."""
    return pages_text(body, lambda count: range(min(count, 1)))


_SECTION = re.compile(r"(?m)^[^\n§\d]{0,40}(?:§|[Pp]ykälä|[Pp]aragraf)\s*(\d{1,4})(?![\d/])|^\s*(\d{1,4})\s*§")
LEAST_SECTIONS = 3  # fewer prove no row
LONGEST = 400  # pages that are read of a document as a whole


def sections(body: bytes) -> range | None:
    """The § that whole minutes print at the beginning of lines, where those make one unbroken row; None where they do not.

    Handlings by other bodies are copied into minutes with numbers of their own: the longest row is the meeting's.
    """
    told = {int(one or other) for one, other in _SECTION.findall(whole_text(body))}  # a part would end its row too early
    rows = [[number for _, number in row] for _, row in groupby(enumerate(sorted(told)), key=lambda pair: pair[1] - pair[0])]
    longest = max(rows, key=len, default=[])
    near = [number for number in told if longest and longest[0] - LEAST_SECTIONS <= number <= longest[-1] + LEAST_SECTIONS]
    alone = sum(len(row) == len(longest) for row in rows) == 1  # else nothing tells whose row is whose
    return range(longest[0], longest[-1] + 1) if len(longest) >= LEAST_SECTIONS and len(near) == len(longest) and alone else None


def whole_text(body: bytes) -> str:
    """The text of all pages; nothing for a document of more than LONGEST, or one that cannot be read."""
    return pages_text(body, lambda count: range(count if count <= LONGEST else 0))


def pages_text(body: bytes, wanted: Callable[[int], Iterable[int]]) -> str:
    """The text of the pages (0-based) that `wanted` picks of so many; nothing for a file that cannot be read."""
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError:
        return ""
    try:
        return "\n".join(_page(document, number) for number in wanted(len(document)))
    except pypdfium2.PdfiumError:
        return ""
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int) -> str:
    page = document[number]
    text = page.get_textpage()
    try:
        return str(text.get_text_bounded())
    finally:
        text.close()
        page.close()
