"""Labels: a body's or an officer's name before a colon, where minutes print no heading.

The body's word is the decision, the officer's the proposal: "Kaupunginjohtaja Eero Junkkari:", "Elinvoimajaosto:", "KDIR:".
"""

import re
from functools import cache
from typing import Literal

from extract.bodies import body_at
from extract.tables import table

_BEFORE_COLON = re.compile(r"(?P<who>[^:;!?]{2,60}?)\s*:(?=\s|$)")
# An old form without its colon: "KJ Kaupunki luopuu osallistumisestaan", "KH Näin päätettiin."
_SHOUTED = re.compile(r"(?P<who>[A-ZÅÄÖ]{2,5})\s+(?=[A-ZÅÄÖ][a-zåäö]+(?:\s|$|\.))")
# A name after a title: "Eero Junkkari", "E. Junkkari", "Maija-Liisa Oinas".
# One with a full stop: "Kj. Ollaan mukana.", "Khall. Hyv.", but not "Kj. Satu Juopperi".
_STOPPED = re.compile(r"(?P<who>(?:Kj|Khj|Kaupj|Kdir|Sdir|Khall|Khs|Kh|Kvalt|Kv|Kst|Sst)\.)\s+(?=[A-ZÅÄÖ][a-zåäö]+(?:\.|\s[a-zåäö]))")
_PERSON = re.compile(r"(?:\s+[A-ZÅÄÖ][\wåäöÅÄÖ.-]*){0,3}\s*")
_SAYS = re.compile(r"(?i)\s+(?:ehdottaa|esittää|päättää|päätti|föreslår|beslutar|beslöt|beslutade)$")  # "Kommundirektören föreslår:"
_ACTING = re.compile(r"(?i)^(?:vs|vt|v\.a|ma|tf|t\.f|tillf|vik|apul)\.?\s+")


def label(text: str) -> tuple[Literal["proposal", "decision"], int] | None:
    """What a line's label opens and where the label ends (before its colon); None when it begins with none."""
    match = _BEFORE_COLON.match(text) or _SHOUTED.match(text) or _STOPPED.match(text)
    role = speaker(match["who"].rstrip(".")) if match else None
    return (role, match.end("who")) if match and role else None


def speaker(who: str) -> Literal["proposal", "decision"] | None:
    """decision for a body's name, proposal for an officer's; None for other words. Short forms count, and a person's name after them."""
    if not who[:1].isupper():
        return None
    bare = _SAYS.sub("", _ACTING.sub("", who))
    if re.fullmatch(_short_officers(), bare, re.IGNORECASE):
        return "proposal"
    named = body_at(bare[:1].upper() + bare[1:])
    if named is None or not _PERSON.fullmatch(bare, named[1]):
        return None
    body = named[0]
    if body.type == "officer":
        return "proposal"
    return "decision" if body.type and named[1] == len(bare.rstrip()) else None


@cache
def _short_officers() -> str:
    """The officers' short forms of both languages, as one pattern; a person's name may follow."""
    data = table("language/bodies.yml")
    return rf"(?:{data['officers']})\.?(?:\s+[A-ZÅÄÖ][\wåäöÅÄÖ.-]*){{0,3}}"
