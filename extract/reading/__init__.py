"""Bytes to text: PDF, HTML and plain text, each into one Reading whose offsets evidence can cite."""

from extract.model import Facts, Reading
from extract.reading.errors import Unreadable
from extract.reading.sniff import media_type

__all__ = ["Unreadable", "read"]

MIB = 1024 * 1024
LARGEST_PDF, LARGEST_PAGE = 512 * MIB, 64 * MIB  # bytes; an item page of HTML is some 50 KiB
MOST_LETTERS = 64 * MIB  # of a document's text: 20,000 dense pages


def read(data: bytes, facts: Facts | None = None, *, whole: bool = False) -> Reading:
    """The text of a document; the type is told from its bytes, not from its name.

    `whole` lays out every page of a PDF with care (slow); without it only pages that speak of USO.
    Raises Unreadable with a short code and a sentence for a person.
    """
    found = _read(data, media_type(data), facts or Facts(), whole=whole)
    if len(found.text) > MOST_LETTERS:
        raise Unreadable("too-large", f"the document has {len(found.text)} letters, more than {MOST_LETTERS}; split it")
    return found


def _read(data: bytes, kind: str, facts: Facts, *, whole: bool) -> Reading:
    largest = LARGEST_PDF if kind == "application/pdf" else LARGEST_PAGE
    if len(data) > largest:
        raise Unreadable(
            "too-large", f"the document has {len(data) // MIB} MiB, more than {largest // MIB}; split it"
        )
    if kind == "application/pdf":
        from extract.reading.pdf import read_pdf

        return read_pdf(data, whole=whole)
    if kind == "text/html":
        from extract.reading.html import read_html

        return read_html(data, facts.content_type)
    if kind == "text/plain":
        from extract.reading.plain import read_plain

        return read_plain(data, facts.content_type)
    if not data.strip():
        raise Unreadable("empty", "the document has no bytes; fetch it again")
    raise Unreadable(
        "unknown-type", f"the document is {kind}, which is neither PDF, HTML nor text; convert it to PDF"
    )
