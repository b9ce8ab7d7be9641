"""Which pages may speak of USO: letters only, no model; a later stage looks closer."""

import re

from extract.network import names_uso

_HYPHENS = "-\u00ad\u2010\u2011\u2013\x02\ufffe"  # the last two are pdfium's own at line ends
# "uso-verkosto", "uso7", folded: a bare "uso" stands in every avustusohje
_SHORT = re.compile(rb"uso(?:\d|%b)" % b"|".join(re.escape(hyphen.encode()) for hyphen in _HYPHENS))

# What may part a long name's letters, as bytes: spaces, line breaks, and all that the hyphens' letters are made of.
_PARTS = bytes(sorted(set((_HYPHENS + " \t\n\r\f\u00a0").encode())))


def may_speak_of_uso(text: str) -> bool:
    """Whether the text has letters that every name of the network has; some 15 µs a page, and rarely wrong."""
    if "USO" in text or "U S O" in text:
        return True
    # Bytes are folded ten times as fast as letters, and all that is looked for is ASCII.
    folded = text.encode("utf-8", errors="replace").lower()
    if _SHORT.search(folded):
        return True
    whole = folded.translate(None, _PARTS)
    return (b"sukupolv" in whole or b"generation" in whole) and (b"organisa" in whole or b"organiza" in whole)


def speaks_of_uso(text: str) -> bool:
    """Whether the text names the network. Quick to say no; a yes is checked again on the item."""
    return may_speak_of_uso(text) and names_uso(text)
