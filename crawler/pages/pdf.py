"""A PDF's text, plain: to tell a file's meeting by its first page (platforms.md 5.3), and whether bytes alone changed."""

from collections.abc import Callable, Iterable

import pypdfium2


def first_page(body: bytes) -> str:
    """The text of the first page; nothing for a scanned page or a file that cannot be opened."""
    return pages_text(body, lambda count: range(min(count, 1)))


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
