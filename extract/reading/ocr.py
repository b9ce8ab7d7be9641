"""Scanned pages to text with tesseract in Finnish and Swedish, where it is installed (the extra `ocr`; `make` sets it up).

What was read so is marked (Reading.from_ocr): a letter may be wrong, so a person looks at every such record.
"""

import re
from functools import cache
from typing import Final

import pypdfium2 as pdfium

from extract.reading.errors import Unreadable

LANGUAGES: Final = ("fin", "swe")
SCALE: Final = 300 / 72  # 300 dots an inch, what tesseract is trained on
MOST_PAGES: Final = 200  # some seconds a page
TIMEOUT: Final = 60  # seconds a page
# Tesseract's Finnish knows no section sign: "Kunnanhallitus 13.01.2025 8 7" for "§ 7" (seen on the sample scan of the tests).
_SECTION_SIGN = re.compile(r"(?m)(?P<date>\d{1,2}\.\d{1,2}\.\d{4})[ \t]+[8S$][ \t]*(?=\d{1,4}[ \t]*$)")
_HINT = "install tesseract-ocr, tesseract-ocr-fin and tesseract-ocr-swe (Debian) and the project's extra `ocr`, or run `make setup`"


@cache
def languages() -> str | None:
    """What tesseract can be told to read ("fin+swe"); None where program, languages or the Python package are missing."""
    try:
        import pytesseract
    except ModuleNotFoundError:
        return None
    try:
        known = pytesseract.get_languages()
    except (pytesseract.TesseractNotFoundError, OSError):
        return None
    return "+".join(LANGUAGES) if set(LANGUAGES) <= set(known) else None


def recognized(document: pdfium.PdfDocument, numbers: list[int]) -> dict[int, str]:
    """The text of scanned pages (0-based numbers). Raises Unreadable: no-text without tesseract, too-large, timeout."""
    wanted = languages()
    if wanted is None:
        raise Unreadable("no-text", f"the PDF holds pictures of pages, no text, and there is no OCR: {_HINT}")
    if len(numbers) > MOST_PAGES:
        raise Unreadable("too-large", f"the PDF has {len(numbers)} scanned pages, more than {MOST_PAGES}; split it")
    import pytesseract

    found: dict[int, str] = {}
    for number in numbers:
        page = document[number]
        picture = page.render(scale=SCALE, grayscale=True).to_pil()
        page.close()
        try:
            # 4: one column of text in varying sizes, as minutes are; line breaks stay where they are printed.
            text: str = pytesseract.image_to_string(picture, lang=wanted, config="--psm 4", timeout=TIMEOUT)
        except RuntimeError as error:  # pytesseract's own, for its timeout
            raise Unreadable("timeout", f"OCR of page {number + 1} took more than {TIMEOUT} s; look at the page") from error
        found[number] = _SECTION_SIGN.sub(r"\g<date> § ", text.replace("\f", ""))
    return found
