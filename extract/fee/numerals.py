"""Numbers as minutes write them: 9 000, 9.000, yhdeksäntuhatta, kuudentoista tuhannen, niotusen, viittä."""

import re
from functools import lru_cache

_CASE = r"(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|hin|na|nä|ta|tä|en|an|än|n|a|ä)?"
_FI = (  # stems in every grade, the longer before the shorter
    (9, "yhdeksä|yhdeksi"), (8, "kahdeksa|kahdeksi(?=s)"), (1, "yksi|yhde|yhte|yht"), (2, "kaksi|kahde|kahte|kaht"), (3, "kolme"),
    (4, "neljä"), (5, "viisi|viide|viite|viit"), (6, "kuusi|kuude|kuute|kuut"), (7, "seitsemä"),
)  # fmt: skip
_SV = {
    "två": 2, "tretton": 13, "trettio": 30, "tre": 3, "fyra": 4, "femton": 15, "femtio": 50, "fem": 5, "sexton": 16, "sextio": 60,
    "sex": 6, "sjutton": 17, "sjuttio": 70, "sju": 7, "åttio": 80, "åtta": 8, "nitton": 19, "nittio": 90, "nio": 9, "tio": 10,
    "elva": 11, "tolv": 12, "fjorton": 14, "arton": 18, "tjugo": 20, "trettio ": 30, "fyrtio": 40, "ett": 1, "en": 1,
}  # fmt: skip
_FI_PART = re.compile(
    rf"(?P<teen>toista)|(?P<ten>kymmen(?:tä|e{_CASE}|iä)?)|(?P<hundred>sat(?:aa|a)|sada{_CASE}|sataan)"
    rf"|(?P<thousand>tuha(?:tta|t(?=$)|nne{_CASE}|nte{_CASE}|nsia)|tuhat)|(?:"
    + "|".join(rf"(?P<n{n}>{stems})" for n, stems in _FI)
    + rf"){_CASE}"
)
_SV_PART = re.compile(
    r"(?P<thousand>tusen)|(?P<hundred>hundra)|(?P<and>och)|(?P<word>" + "|".join(sorted((w.strip() for w in _SV), key=len, reverse=True)) + ")"
)


@lru_cache(maxsize=5_000)
def numeral(word: str) -> int | None:
    """The number that one written word means, Finnish in any case or Swedish; None for other words."""
    lowered = word.lower().replace("-", "")
    if lowered in ("nolla", "noll"):
        return 0
    return _finnish(lowered) or _swedish(lowered)


def _finnish(rest: str) -> int | None:
    total = group = unit = 0
    while rest:
        match = _FI_PART.match(rest)
        if match is None or not match[0]:
            return None
        if match["teen"]:
            group, unit = group + 10 + unit, 0
        elif match["ten"]:
            group, unit = group + 10 * (unit or 1), 0
        elif match["hundred"]:
            group, unit = group + 100 * (unit or 1), 0
        elif match["thousand"]:
            total, group, unit = total + 1000 * ((group + unit) or 1), 0, 0
        else:
            if unit:
                return None
            unit = next(n for n, _ in _FI if match[f"n{n}"])
        rest = rest[match.end() :]
    return total + group + unit or None


def _swedish(rest: str) -> int | None:
    total = group = 0
    while rest:
        match = _SV_PART.match(rest)
        if match is None:
            return None
        if match["thousand"]:
            total, group = total + 1000 * (group or 1), 0
        elif match["hundred"]:
            group = 100 * (group or 1)
        elif match["word"]:
            group += _SV[match["word"]]
        rest = rest[match.end() :]
    return total + group or None


def numerals(words: list[str]) -> int | None:
    """The number that words in a row mean together: "kuudentoista tuhannen viidensadan", "tio tusen"."""
    total = group = 0
    for word in words:
        value = numeral(word)
        if value is None:
            return None
        if word.lower().startswith(("tuha", "tusen")):
            total, group = total + 1000 * (group or 1), 0
        elif word.lower().startswith(("sata", "sada", "hundra")) and group < 10:
            group = 100 * (group or 1) + (value - 100 if value > 100 else 0)
        elif value >= 1000:
            total += value
        else:
            group += value
    return total + group


def digits(text: str) -> float:
    """The value of a printed number: spaces and full stops before three digits part thousands, a comma the cents.

    "9 000" and "9.000" are 9000, "9000,50" is 9000.5, "0.5" is 0.5, "9000,-" is 9000.
    """
    cleaned = re.sub(r"[\s\u00a0\u2009\u202f]", "", text).rstrip("-–").rstrip(",.:")
    whole = re.sub(r"\.(?=\d{3}(?:\D|$))", "", cleaned)
    return float(whole.replace(",", "."))
