"""Which texts may speak of USO: letters only, no grammar; extract/network.py looks closer.

Minutes are full of words that look alike ("valitusosoitus", "sukupolvien", "organisaatiouudistus"), so what is cheap must also
be narrow: pages that pass are laid out, and items that pass are given to the language model.
"""

import re

_HYPHENS = "-\u00ad\u2010\u2011\u2013\x02\ufffe"  # the last two are pdfium's own at line ends
# "uso-verkosto", "uso7", folded: a bare "uso" stands in every avustusohje
_SHORT = re.compile(rb"uso(?:\d|%b)" % b"|".join(re.escape(hyphen.encode()) for hyphen in _HYPHENS))
# What may part a long name's letters, as bytes: spaces, line breaks, and all that the hyphens' letters are made of.
_PARTS = bytes(sorted(set((_HYPHENS + " \t\n\r\f\u00a0").encode())))
# A long name without what parts its words; endings and quotation marks may stand between them. Searched from the second
# word on, which is rare: "sukupolvien organisaatiouudistus" is no network's. The rest is only looked at, so that a second
# word without its first ("nuoresta sukupolvesta. Uuden sukupolven organisaatiot") does not swallow the name behind it.
_LONG = re.compile(rb"sukupolv(?=.{0,40}?organisaatio)|generation(?=.{0,40}?organi[sz]ation)")
_FIRST = re.compile(rb"(?:uu(?:den|si|sien|tta)|nya?|n\xc3[\xa4\x84]sta|new).{0,9}$")


def may_speak_of_uso(text: str) -> bool:
    """Whether the text has the letters of a name of the network, however lines and hyphens part them; some 15 µs a page."""
    if "USO" in text or "U S O" in text:
        return True
    # Bytes are folded ten times as fast as letters, and all that is looked for is ASCII.
    folded = text.encode("utf-8", errors="replace").lower()
    if _SHORT.search(folded):
        return True
    whole = folded.translate(None, _PARTS)
    if b"sukupolv" not in whole and b"generation" not in whole:
        return False
    return any(_FIRST.search(whole[max(0, match.start() - 16) : match.start()]) for match in _LONG.finditer(whole))
