"""Which pages may speak of USO: letters only, no model; a later stage looks closer."""

import re

from extract.network import names_uso

_HYPHENS = "-\u00ad\u2010\u2011\u2013\x02\ufffe"  # the last two are pdfium's own at line ends
_SHORT = re.compile(rf"uso[{_HYPHENS}\d]")  # "uso-verkosto", "uso7": a bare "uso" stands in every avustusohje


def may_speak_of_uso(text: str) -> bool:
    """Whether the text has letters that every name of the network has; some 15 µs a page, and rarely wrong.

    Names that a line break parts once are whole on one of its sides.
    """
    if "USO" in text or "U S O" in text:
        return True
    folded = text.casefold()
    if "uso" in folded and _SHORT.search(folded):
        return True
    return ("suk" in folded or "polv" in folded or "gener" in folded or "ation" in folded) and (
        "organ" in folded or "isa" in folded
    )


def speaks_of_uso(text: str) -> bool:
    """Whether the text names the network. Quick to say no; a yes is checked again on the item."""
    return may_speak_of_uso(text) and names_uso(text)
