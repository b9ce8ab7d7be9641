"""PDF to text in two stages: pdfium reads every page fast, pdfplumber lays out those that speak of USO.

pdfium reads some 800 pages a second, pdfplumber 15 (pdf_and_nlp.md 2.1); only pdfplumber's geometry tells a heading
in the left column from the text beside it. Pages are cut out with pdfium first: quicker, and pdfminer gets a clean file.
"""

import re
from collections.abc import Iterator
from io import BytesIO

import pypdfium2 as pdfium

from extract.model import Reading
from extract.reading.errors import Unreadable
from extract.triage import speaks_of_uso

MAX_PAGES = 20_000
SCANNED_BELOW = 40  # fewer characters than this on a page: a picture of text (pdf_and_nlp.md 5)
_HEAD = re.compile(r"(?m)^[^\n]{0,40}(?:§\s*\d{1,4}|\d{1,4}\s*§|Pykälä \d|Ärende \d|Asia \d)")
_BACK, _FORTH = 8, 8  # how far an item may reach from the page that names USO


def read_pdf(data: bytes, *, whole: bool = False) -> Reading:
    """The text of a PDF, a form feed after each page; pages that matter are laid out in reading order.

    Raises Unreadable: encrypted, damaged, too-large, no-text.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise Unreadable(
                "encrypted", "the PDF asks for a password; ask the municipality for an open copy"
            ) from error
        raise Unreadable("damaged", f"the PDF cannot be opened ({error}); fetch it again") from error
    try:
        count = len(document)
        if not count:
            raise Unreadable("damaged", "the PDF has no pages; fetch it again")
        if count > MAX_PAGES:
            raise Unreadable("too-large", f"the PDF has {count} pages, more than {MAX_PAGES}; split it")
        pages = list(_plain_pages(document))
        if all(len(page.strip()) < SCANNED_BELOW for page in pages):
            raise Unreadable("no-text", "the PDF holds pictures of pages, no text; it needs OCR")
        wanted = list(range(count)) if whole else _window(pages)
        if wanted:
            from extract.reading.layout import laid_out

            for number, text in zip(wanted, laid_out(_cut_out(document, wanted)), strict=True):
                if text.strip():
                    pages[number] = text.replace("\u00ad", "-")  # drawn on the page, so a hyphen: "USO\u00adhanke"
    finally:
        document.close()
    return _join(pages)


def _plain_pages(document: pdfium.PdfDocument) -> Iterator[str]:
    """pdfium's text of each page; hyphen marks at line ends become a hyphen and a line break."""
    for number in range(len(document)):
        try:
            page = document[number]
            text_page = page.get_textpage()
            text: str = text_page.get_text_bounded()
        except pdfium.PdfiumError as error:
            raise Unreadable(
                "damaged", f"page {number + 1} of the PDF cannot be read ({error}); fetch it again"
            ) from error
        text_page.close()
        page.close()
        # pdfium writes one mark for a hyphen at a line end, soft or real (pdf_and_nlp.md 2.3).
        yield (
            text.replace("\r\n", "\n")
            .replace("\r", "\n")
            .replace("\x02", "-\n")
            .replace("\ufffe", "-\n")
            .replace("\x00", "")
        )


def _window(pages: list[str]) -> list[int]:
    """The pages to lay out: those that speak of USO, from their item's head to the next item's, and the first page."""
    wanted: set[int] = set()
    for number, text in enumerate(pages):
        if not speaks_of_uso(text + (pages[number + 1][:200] if number + 1 < len(pages) else "")):
            continue
        first = number
        while first > max(0, number - _BACK) and not _HEAD.search(pages[first]):
            first -= 1
        last = number + 1
        while last < min(len(pages) - 1, number + _FORTH) and not _HEAD.search(pages[last]):
            last += 1
        wanted.update(range(max(0, first - 1), min(len(pages), last + 1)))
    return sorted(wanted | {0}) if wanted else []


def _cut_out(document: pdfium.PdfDocument, numbers: list[int]) -> bytes:
    cut = pdfium.PdfDocument.new()
    try:
        cut.import_pages(document, numbers)
        buffer = BytesIO()
        cut.save(buffer)
        return buffer.getvalue()
    finally:
        cut.close()


def _join(pages: list[str]) -> Reading:
    starts, offset = [], 0
    for page in pages:
        starts.append(offset)
        offset += len(page) + 1
    return Reading("\f".join(pages), tuple(starts), "application/pdf")
