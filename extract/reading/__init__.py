"""Bytes to text: PDF, HTML and plain text, each into one Reading whose offsets evidence can cite."""

from extract.model import Facts, Reading
from extract.reading.errors import Unreadable
from extract.reading.sniff import media_type

__all__ = ["Unreadable", "read"]

READER = "1"  # raise it when the same bytes would give another text


def read(data: bytes, facts: Facts | None = None, *, whole: bool = False) -> Reading:
    """The text of a document; the type is told from its bytes, not from its name.

    `whole` lays out every page of a PDF with care (slow); without it only pages that speak of USO.
    Raises Unreadable with a short code and a sentence for a person.
    """
    facts = facts or Facts()
    kind = media_type(data)
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
