"""PDF to text in two stages: pdfium reads every page fast; those that speak of USO are laid out with pdfplumber.

pdfium reads some 800 pages a second, pdfplumber 15 (pdf_and_nlp.md 2.1); only geometry tells a heading in the left
column from the text beside it. Places of letters and rules come from pdfium, words and tables are pdfplumber's.
"""

import re
import unicodedata
from collections.abc import Iterator
from ctypes import Array, c_ushort

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extract.model import OCR_TYPE, Reading
from extract.network import names_uso
from extract.reading.errors import Unreadable
from extract.reading.ocr import languages, recognized

MAX_PAGES = 20_000
MOST_OBJECTS = 20_000  # of a page that is laid out: a drawing of lines takes the table finder hours
LETTERS = 20_000  # UTF-16 units of a page that need no larger buffer
SCANNED_BELOW = 40  # fewer characters than this on a page: a picture of text (pdf_and_nlp.md 5)
BROKEN_SHARE = 0.2  # of a page's signs without a meaning, from which its text layer is unusable
_ODD = re.compile(r"[^ -~\s\u00a0-\u024f\u2010-\u2027€]")  # few on a sound page: each is looked up
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
        scanned = [number for number, page in enumerate(pages) if _needs_ocr(page) and _pictured(document, number)]
        if all(_needs_ocr(page) for page in pages) and not scanned:
            raise Unreadable("no-text", "the PDF's pages hold neither text nor pictures; look at the file")
        if scanned and (len(scanned) == len(pages) or languages() is not None):
            for number, text in recognized(document, scanned).items():
                pages[number] = text
        else:
            scanned = []  # a picture among pages of text, and no OCR at hand
        wanted = [n for n in (range(count) if whole else _window(pages)) if n not in scanned]
        wanted = [number for number in wanted if _objects(document, number) <= MOST_OBJECTS]
        if wanted:
            _lay_out(document, wanted, pages)
    finally:
        document.close()
    return _join(pages, OCR_TYPE if scanned else "application/pdf")


def _plain_pages(document: pdfium.PdfDocument) -> Iterator[str]:
    """pdfium's text of each page; hyphen marks at line ends become a hyphen and a line break."""
    buffer = (c_ushort * LETTERS)()
    for number in range(len(document)):
        try:
            text, buffer = _text(document, number, buffer)
        except pdfium.PdfiumError as error:
            raise Unreadable(
                "damaged", f"page {number + 1} of the PDF cannot be read ({error}); fetch it again"
            ) from error
        # pdfium writes one mark for a hyphen at a line end, soft or real (pdf_and_nlp.md 2.3).
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x02", "-\n").replace("\ufffe", "-\n")
        yield text.replace("\x00", "")


def _text(document: pdfium.PdfDocument, number: int, buffer: "Array[c_ushort]") -> tuple[str, "Array[c_ushort]"]:
    """A page's text by pdfium's own calls, and the buffer, grown where it was too small.

    Text beyond the page's edges is in it too: asking for the text within them costs ten times as much, and
    tells no line break after a broken word. Pages that are laid out lose it again (layout.py). Raises PdfiumError.
    """
    page = raw.FPDF_LoadPage(document, number)
    if not page:
        raise pdfium.PdfiumError("the page cannot be loaded")
    try:
        letters = raw.FPDFText_LoadPage(page)
        if not letters:
            raise pdfium.PdfiumError("the page's text cannot be loaded")
        try:
            most = raw.FPDFText_CountChars(letters)
            if most < 0:
                raise pdfium.PdfiumError("the page's letters cannot be counted")
            if most >= len(buffer):
                buffer = (c_ushort * (most + 1))()
            count = raw.FPDFText_GetText(letters, 0, most, buffer)  # with the zero at its end
        finally:
            raw.FPDFText_ClosePage(letters)
    finally:
        raw.FPDF_ClosePage(page)
    return bytes(memoryview(buffer)[: max(0, count - 1)]).decode("utf-16-le", errors="ignore"), buffer


def _window(pages: list[str]) -> list[int]:
    """The pages to lay out: those that speak of USO, from their item's head to the next item's, and the first page."""
    wanted: set[int] = set()
    if not names_uso(_whole(pages)):
        return []
    for number, text in enumerate(pages):
        if not names_uso(text + (pages[number + 1][:200] if number + 1 < len(pages) else "")):
            continue
        first = number
        while first > max(0, number - _BACK) and not _HEAD.search(pages[first]):
            first -= 1
        last = number + 1
        while last < min(len(pages) - 1, number + _FORTH) and not _HEAD.search(pages[last]):
            last += 1
        wanted.update(range(max(0, first - 1), min(len(pages), last + 1)))
    return sorted(wanted | {0}) if wanted else []


def _objects(document: pdfium.PdfDocument, number: int) -> int:
    """How many letters' runs, lines and pictures a page has."""
    page = raw.FPDF_LoadPage(document, number)
    count = raw.FPDFPage_CountObjects(page)
    raw.FPDF_ClosePage(page)
    return int(count)


def _lay_out(document: pdfium.PdfDocument, numbers: list[int], pages: list[str]) -> None:
    """Puts pages' text in reading order in the place of pdfium's own."""
    from extract.reading.geometry import shape
    from extract.reading.layout import laid_out

    for number in numbers:
        try:
            text = laid_out(shape(document, number))
        except pdfium.PdfiumError:
            continue  # its plain text was read before
        if text.strip():
            pages[number] = text.replace("\u00ad", "-")  # drawn on the page, so a hyphen: "USO\u00adhanke"


def _needs_ocr(text: str) -> bool:
    """Whether a page's text layer is missing, or of signs that no letter stands for."""
    plain = text.replace("\n", " ").isprintable() and "\ufffd" not in text
    if plain and len("".join(text[: 8 * SCANNED_BELOW].split())) >= SCANNED_BELOW:
        return False  # nearly every page, told without looking at each letter
    length = sum(map(len, text.split()))
    odd = _ODD.findall(text)
    broken = sum(letter == "\ufffd" or unicodedata.category(letter) in ("Co", "Cc", "Cn") for letter in odd)
    return length < SCANNED_BELOW or broken > BROKEN_SHARE * length


def _pictured(document: pdfium.PdfDocument, number: int) -> bool:
    """Whether a page holds a picture, as scanned ones do; an empty page needs no OCR."""
    page = document[number]
    try:
        return next(page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE], max_depth=3), None) is not None
    finally:
        page.close()


def _whole(pages: list[str]) -> str:
    return "\f".join(pages)


def _join(pages: list[str], media_type: str) -> Reading:
    starts, offset = [], 0
    for page in pages:
        starts.append(offset)
        offset += len(page) + 1
    return Reading(_whole(pages), tuple(starts), media_type)
