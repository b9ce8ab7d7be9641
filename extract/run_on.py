"""Run-on lines: text whose line breaks were lost, cut again where a head, its title, a label or a decision begins.

Docplayer prints each page of a PDF as one line (decision_language.md 3: heads without signs, `Kh 21`). Only a line that
holds a head with a title in capitals is cut: a paragraph that tells of a section ("Kunnanhallitus päätti § 21") is not.
"""

import re
from collections.abc import Iterator

from extract.labels import speaker

LONG = 300  # letters: a printed line is shorter
# "Kh 40 USO-VERKOSTON NELJÄS TOIMIKAUSI Kuntaliitto on ...", "§ 12 LIITTYMINEN ...": number, then words in capitals.
_HEAD = re.compile(
    r"(?<!\S)(?:(?P<who>[A-ZÅÄÖ][\wåäöÅÄÖ]{0,20})\s(?:§\s?)?\d{1,4}(?:\s?§)?|§\s?\d{1,4}|\d{1,4}\s?§)\s"
    r"(?P<title>[A-ZÅÄÖ\d][-A-ZÅÄÖ\d/:,.()–]*[A-ZÅÄÖ]{3}[-A-ZÅÄÖ\d/:,.()–]*(?:\s[-A-ZÅÄÖ\d/:,.()–&\"”]+(?![a-zåäö]))*)"
)
_SPEAKER = re.compile(r"(?<=[.!?)\d]\s)(?P<who>[A-ZÅÄÖ][\wåäöÅÄÖ.]{0,30})(?P<word>\s(?:esitys|ehdotus|päätös(?:ehdotus|esitys)?|förslag|beslut))?\s?:(?=\s)")
# A meeting's front page: "1 MALLILAN KUNTA PÖYTÄKIRJA 4/ Kunnanhallitus Kokousaika maanantai 20.2.2017 klo Kokouspaikka ..."
_FRONT = re.compile(r"(?<=\s)(?:Kokousaika|Kokouspaikka|Läsnä|Saapuvilla|Muut|Sammanträdestid|Sammanträdesplats|Närvarande|Övriga)(?=\s)")
_WORD = re.compile(r"(?<=[.!?)\d]\s)(?:Päätös(?:ehdotus|esitys)?|Ehdotus|Esitys|Esittelijä|Beslut(?:sförslag)?|Förslag|Föredragande)\s?:?(?=\s[A-ZÅÄÖ])")


def cuts(line: str) -> Iterator[int]:
    """Places in a line at which a line of its own would begin, in order; none for a line as printed."""
    if len(line) < LONG:
        return
    front = [match.start() for match in _FRONT.finditer(line)]
    if len(front) >= 3:
        yield from front
        return
    heads = [match for match in _HEAD.finditer(line) if match["who"] is None or speaker(match["who"]) is not None]
    if not heads:
        return
    places = {match.start() for match in heads} | {match.end() + 1 for match in heads}
    places |= {match.start() for match in _SPEAKER.finditer(line) if _speaks(match)}
    places |= {match.start() for match in _WORD.finditer(line)}
    yield from sorted(place for place in places if 0 < place < len(line))


def _speaks(match: re.Match[str]) -> bool:
    """Whether the word before the colon is a body, or an officer in the genitive before "esitys"."""
    who = match["who"].rstrip(".")
    bare = who[:-1] if match["word"] and who[-1:] in "ns" else who  # "Kunnanjohtajan esitys", "Kommundirektörens förslag"
    return speaker(bare) is not None or speaker(who) is not None
