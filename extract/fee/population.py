"""Populations: the municipality's own where an item prints it, and the limits that a price ladder hangs on."""

import re
from dataclasses import dataclass

from extract.fee.numerals import digits, numerals

_DIGITS = r"(?<![\d.,])(?<!\d[ \u00a0])\d{1,3}(?:[ .\u00a0\u2009]\d{3})+(?!\d)|(?<![\d.,])(?<!\d[ \u00a0])\d{3,6}(?!\d)"
_WORDS = r"(?:[a-zåäö]*(?:tuhannen|tuhatta|tuhat|tusen)(?:\s[a-zåäö]*(?:sadan|sataa))?|(?:yhden|kahden|kolmen|neljän|viiden|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|kahdenkymmenen|fem|tio|tjugo)\s(?:tuhannen|tusen))"
NUMBER = rf"(?:(?=\d|\b[a-zåäö])(?:{_DIGITS}|{_WORDS}))"  # where one may begin is told first: nearly no place is one
HEADS = r"(?:asuk\w*|as\.|as\b|inv(?:ånare\w*|\.)?|hlöä|henkeä|henkilöä|hengen|ihmis\w*)"
_NOT_MONEY = r"(?!\s*(?:€|e\b|eur|,-))"
LIMIT = re.compile(
    r"(?=[\d<≤>≥–—-]|\b[a-zåäö])(?:"
    rf"(?P<below>(?:alle|enintään|korkeintaan|vähemmän kuin|under|färre än|högst|mindre än|upp till|max\.?(?:imissaan)?|<|≤)\s*(?P<b>{NUMBER})(?:\s*{HEADS})?){_NOT_MONEY}"
    rf"|(?P<range>(?P<lo>[01](?=\s*[–—-])|{NUMBER})[ \u00a0]*[–—-][ \u00a0]*(?P<hi>{NUMBER})(?:\s*{HEADS})?){_NOT_MONEY}"
    rf"|(?P<above>(?:yli|vähintään|enemmän kuin|över|mer än|minst|fler än|>|≥)\s*(?P<a>{NUMBER})(?:\s*{HEADS})?){_NOT_MONEY}"
    rf"|(?P<over>(?P<o>{NUMBER})\s*{HEADS}\s*(?:ylittäv\w+|över(?:stig|skrid)\w+))"
    rf"|(?P<atmost>(?P<m>{NUMBER})\s*{HEADS}\s*(?:asti|saakka|alittav\w+|kun\w+ ja sitä pienem\w+|ja sitä pienem\w+|tai (?:alle|pienem\w+|vähemmän)|ja (?:alle|vähemmän)|eller (?:färre|mindre)))"
    rf"|(?P<up>(?P<u>{NUMBER})\s*(?:{HEADS}\s*)?(?:tai enemmän|ja enemmän|tai yli|ja yli|tai suurem\w+|ja sitä suurem\w+|eller fler|eller mer|och fler|och uppåt|→))"
    rf"|(?P<open>(?P<p>{NUMBER})\s*[–—-](?!\s?\d)(?:\s*{HEADS})?)"
    rf"|(?P<start>(?<![\d\w])[–—-]\s?(?P<s>{NUMBER})(?!\s*[–—-]\s*\d)(?:\s*{HEADS})?){_NOT_MONEY}"
    r"|(?P<larger>(?:sen|sitä|tämän)\s+yli\b|sen\s+ylittäv\w+|(?:sitä|tätä|niitä|tuota)\s+suurem\w+|(?:kaik(?:ki|ilta|ille)\s+)?muu(?:t|lta|lle)?\s+kun\w+|mui(?:lta|lle|ssa|den)(?:\s+kun\w+)?\b(?!\s*kuin)|(?:suurem|isom|suurim|isoim)(?:mille|milla|milta|mat|missa|pien|pi|mis)\w*(?:\s+kun\w+)?|muutoin|annars|i annat fall|större(?:\s+(?:kommuner|städer))?|övriga(?:\s+(?:kommuner|städer))?|muut?(?=\s+\d))"
    r"|(?P<smaller>(?:sitä|tätä|niitä)\s+pienem\w+|pienem(?:pien\b|mille|millä|miltä|mät|pien|missä)\w*(?:\s+kun\w+)?|mindre\s+(?:kommuner|städer)))",
    re.IGNORECASE,
)
_PRINTED = (
    rf"(?:asukkaita|antalet invånare|invånarna)\s+(?:\w+\s){{0,3}}?(?:on|oli|är|var)\s+(?:[\w.]+\s){{0,2}}?(?P<n1>{NUMBER})",
    rf"(?:asukas(?:luku|määrä|luvu|määrä)\w*|väkilu\w+|väestö\w*|invånar(?:antal|tal)\w*|folkmängd\w*|asukkaita)(?P<between>[^.;\n]{{0,60}}?(?:\d{{1,2}}\.\d{{1,2}}\.\d{{4}}[^.;\n]{{0,20}}?)?)(?<![–-])(?P<n2>{NUMBER})(?!\s*(?:€|e\b|eur)|\s*[–-]\s*\d)",
    rf"(?:(?:[Kk]unnassa(?:mme)?|[Kk]aupungissa(?:mme)?|[Mm]eillä|kunnan|kaupungin|[A-ZÅÄÖ][a-zåäö-]+(?:ssa|ssä|lla|llä))\s+(?:on|oli|asuu|asui|asuivat)|\b(?:har|hade|finns)(?:\s+\w+)?|(?:kommunen|staden)\s+har)\s+(?:[\w.]+\s){{0,4}}?(?P<n3>{NUMBER})\s*{HEADS}",
    rf"(?P<n4>{NUMBER})\s+(?:asukkaan|invånares?)\s+(?:[A-ZÅÄÖ]\w+|kuntamme|kunnalle|kaupungille|kaupunkimme)",
    rf"(?:[A-ZÅÄÖ][a-zåäö-]+(?:n|lle|lla|llä|ssa|ssä|sta|stä)?|kun\w+|kaupun\w+|kommun\w*|stad\w*)\s*\((?:\w+\s)?(?P<n5>{NUMBER})\s*{HEADS}(?:\s*[^)]{{0,25}})?\)",
    rf"(?P<n6>{NUMBER})\s*{HEADS}\)?\s*(?:kuuluu|sijoittuu|on (?:luokassa|ryhmässä)|hör till)",
    rf"(?:asukasta|asukkaan|asukkaita|inv\w*)\s*[×x*]\s*\d|(?P<n7>{NUMBER})\s*(?:asukasta|asukkaan|as\.?|invånare)\s*(?:[×x*]|kert)",
    rf"[×x*]\s*(?P<n8>{NUMBER})\s*{HEADS}",
    rf"(?P<n9>{NUMBER})\s+{HEADS}\s+(?:väkiluvulla|mukaan\b)",
    rf"(?:(?:asu\w+|asukas\w*|\bbor\b|invånare|människor)[^.;\n]{{0,80}}?)(?:josta|varav|omassa kunnassamme|kunnassamme|kaupungissamme|i vår (?:kommun|stad)|, i (?-i:[A-ZÅÄÖ])\w+|ja (?-i:[A-ZÅÄÖ])[\w-]+ss[aä])(?:\s+(?-i:[A-ZÅÄÖ])[\w-]+)?(?:\s+osuus)?(?:\s+(?:on|oli|är|var))?\s+(?P<n10>{NUMBER})",
)
_POPULATION = tuple(re.compile(pattern, re.IGNORECASE if i not in (2, 3, 4) else 0) for i, pattern in enumerate(_PRINTED))
_COMPARES = re.compile(r"(?i)\b(?:alle|yli|enintään|vähintään|under|över|högst|minst|korkeintaan|max\.?|färre än|mindre än|mer än|fler än|upp till|vähemmän kuin|enemmän kuin)\s*$")

# The people of a region are not the municipality's: "Alueen kuntien asukasluku on yhteensä 41 200".
_REGION = re.compile(r"(?i)(?:alueen kun|maakunna|seutukun|seudu|kuntien|\blandskap|regionen|kommunerna)[^.;]*$")


@dataclass(frozen=True, slots=True)
class Limits:
    """Populations `above` < n <= `below`; None is open."""

    above: int | None
    below: int | None

    def holds(self, population: int) -> bool:
        return (self.above is None or population > self.above) and (self.below is None or population <= self.below)


def population_of(text: str) -> int:
    """A population in digits or words: "10 000", "viiden tuhannen"."""
    return int(digits(text)) if text[0].isdigit() else numerals(text.split()) or 0


def printed_population(text: str) -> int | None:
    """The municipality's population where the item prints it; population limits of fee ladders are not that."""
    for pattern in _POPULATION:
        for match in pattern.finditer(text):
            name = next((n for n, value in match.groupdict().items() if value and n.startswith("n")), None)
            if name is None:
                continue
            value = population_of(match[name])
            year = 1900 <= value <= 2040 and not re.search(r"[ .\u00a0]", match[name])
            if 50 <= value <= 700_000 and not year and not _COMPARES.search(text[: match.start(name)]) and not _REGION.search(text[max(0, match.start() - 60) : match.start(name)]):
                return value
    return None


def limits(match: re.Match[str], before: Limits | None) -> Limits:
    """What a match of LIMIT says; "muut" and "suuremmat" go on from the rung before."""
    if match["below"]:
        number = population_of(match["b"])
        inclusive = re.match(r"(?i)enint|korkeint|högst|upp till|max|≤", match["below"]) is not None
        floor = before.below if before and before.below is not None and before.below < number else None
        return Limits(floor, number if inclusive else number - 1)
    if match["range"]:
        return Limits(population_of(match["lo"]) - 1, population_of(match["hi"]))
    if match["start"]:
        return Limits(None, population_of(match["s"]))
    if match["atmost"]:
        return Limits(None, population_of(match["m"]) - ("alittav" in match["atmost"].lower()))
    if match["larger"]:
        return Limits(before.below if before else None, None)
    if match["smaller"]:
        return Limits(None, before.above if before else None)
    if match["above"]:
        number = population_of(match["a"])
        return Limits(number - 1 if re.match(r"(?i)vähint|minst|≥", match["above"]) else number, None)
    if match["over"]:
        return Limits(population_of(match["o"]), None)
    return Limits(population_of(match["u"] or match["p"]) - 1, None)
