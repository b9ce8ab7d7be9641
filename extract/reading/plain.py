"""Plain text: the characters as they stand, so that offsets are those of the file."""

from extract.model import Reading
from extract.reading.encoding import decode
from extract.reading.errors import Unreadable


def read_plain(data: bytes, content_type: str | None) -> Reading:
    """The text unchanged; form feeds part pages where there are any. Raises Unreadable('no-text') for blank files."""
    text = decode(data, content_type)
    if not text.strip():
        raise Unreadable("no-text", "the file holds only white space")
    starts: tuple[int, ...] = ()
    if "\f" in text.strip("\f\n "):
        starts = (0, *(i + 1 for i, character in enumerate(text) if character == "\f" and i + 1 < len(text)))
    return Reading(text, starts, "text/plain")
