"""Quotes that prove a field: cleaned places mapped back to the document, parted where a page's head or foot stands between."""

from collections.abc import Iterator

from extract.clean import Clean
from extract.model import Evidence, Reading

JUMP = 60  # more skipped characters than this between two letters: a page's frame was left out


def evidence(field: str, clean: Clean, start: int, end: int, reading: Reading) -> Iterator[Evidence]:
    """The quote of a stretch of cleaned text, trimmed; several where the document parts it."""
    while start < end and clean.text[start] in " \n\t,;:–-•*":
        start += 1
    while end > start and clean.text[end - 1] in " \n\t,;":
        end -= 1
    piece = start
    for i in range(start + 1, end + 1):
        if i == end or clean.origin[i] - clean.origin[i - 1] > JUMP or clean.origin[i] < clean.origin[i - 1]:
            yield from _one(field, clean, piece, i, reading)
            piece = i


def _one(field: str, clean: Clean, start: int, end: int, reading: Reading) -> Iterator[Evidence]:
    a, b = clean.span(start, end)
    quote = reading.text[a:b]
    stripped = quote.strip()
    if stripped:
        a += quote.index(stripped[0])
        b = a + len(stripped)
        yield Evidence(field, reading.text[a:b], a, b, reading.page_of(a))
