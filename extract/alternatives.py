"""Alternatives (vaihtoehdot) by their letters: a proposal or decision that only names one is read as what the item says of it."""

import re
from collections.abc import Sequence

from extract.clean import Clean
from extract.debate import NOTHING, Reading, read_proposal
from extract.language.sentences import sentences
from extract.model import Language

_WORD = r"(?:vaihtoeh\w+|malli\w*|VE|alternativ\w*|modell\w*)"
_NAMED = re.compile(rf"(?i:\b{_WORD})\s*[\"”]?(?P<name>[A-D]|[1-4])\b")


def alternative(named_in: Clean, told_in: Sequence[Clean], language: Language) -> Reading:
    """What the alternative asks for that a text names ("valitsee vaihtoehdon B"), by the sentence that begins with it elsewhere."""
    names = {match["name"] for match in _NAMED.finditer(named_in.text)}
    if len(names) != 1:
        return NOTHING
    opens = re.compile(rf"\s*(?i:{_WORD})\s*{re.escape(names.pop())}\s*[:.)–-]")
    for text in told_in:
        for start, end in sentences(text.text):
            if opens.match(text.text[start:end]):
                found = read_proposal(text.sub(start, end), language)
                return Reading(found.outcome, found.level, found.act, found.clean, unclear=True) if found.outcome else NOTHING
    return NOTHING
