"""Sums of money in a text, with their places: 9 000 e, 9.000 €, 9000,-, 9 t€, yhdeksäntuhatta euroa, 9 000-12 000 euroa."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.numbers import digits, words_to_number

_NUMBER = r"\d{1,3}(?:[ .\u00a0\u2009\u202f]\d{3})+(?:,\d{1,2}|,-)?|\d+(?:[.,]\d{1,2}(?!\d))?(?:,-)?"
_CURRENCY = r"(?:€|e\b(?!/?as)|eur(?:o(?:a|lla|n|illa|ina|ista|ja|t)?|os?)?\b\.?|EUR\b)"
_ONES = r"(?:(?:yhden|kahden|kolmen|neljän|viiden|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|yksitoista|kaksitoista|viisitoista|viidentoista|viisi|kuusi|neljä|kolme|kaksi|åtta|nio|tio|elva|tolv|femton)\s)?"
_WORDS = rf"(?:{_ONES}[a-zåäö]*(?:tuhatta|tuhannen|tuhat|sataa|tusen|hundra)(?:[a-zåäö ]*(?:sataa|sata|viisikymmentä|hundra|kymmentä))?)"
MONEY = re.compile(
    rf"(?<![\d.,/-])(?P<low>{_NUMBER})\s*{_CURRENCY}?\s*[–—-]\s*(?P<high>{_NUMBER})\s*(?:(?P<thousands2>t|k)\s?€|{_CURRENCY})"
    rf"|(?<![\w.,/-])(?:€|EUR\b)\s?(?P<after>{_NUMBER})"
    rf"|(?<![\d.,/])(?P<thousand>\d{{1,3}}(?:,\d)?)\s?(?:t|k)\s?€|(?<![\d.,/])(?P<thousandw>\d{{1,3}}(?:,\d)?)\s?(?:tuhatta\s+euroa|tusen\s+euro)"
    rf"|(?<![\w.,/])(?P<cents>\d{{1,3}}(?:,\d)?)\s?(?:snt|senttiä|cent)\b"
    rf"|(?<![\d.,/-])(?P<plain>{_NUMBER})\s*{_CURRENCY}"
    rf"|(?<![\d.,/-])(?P<dash>\d{{1,3}}(?:[ .]?\d{{3}})*),-"
    rf"|\b(?P<words>{_WORDS})\s+(?:\(\s*[\d .]+\)\s*)?euro\w*"
    rf"|\b(?P<one>yhden|yksi|puolen|puoli|kahden|kaksi|en|två)\s+euro\w*(?=\s+(?:asuk|per inv))"
    rf"|(?<![\d.,/-])(?P<bare>\d{{1,3}}[ .]\d{{3}}|\d{{4,5}})(?=\s+(?:vuodelta|vuodessa|per vuosi|per år)\b)",
    re.IGNORECASE,
)
_MILLIONS = re.compile(r"\s*(?:milj|miljoon)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in euros; `low` where a range is printed."""

    amount: float
    start: int
    end: int
    low: float | None = None


def sums(text: str) -> Iterator[Money]:
    """The sums of a cleaned text in order; millions are left out, no municipality pays them for USO."""
    for match in MONEY.finditer(text):
        if _MILLIONS.match(text, match.end()):
            continue
        amount, low = _value(match)
        if amount is not None:
            yield Money(amount, match.start(), match.end(), low)


def _value(match: re.Match[str]) -> tuple[float | None, float | None]:
    if match["high"]:
        low, high = digits(match["low"]), digits(match["high"])
        factor = 1000.0 if match["thousands2"] else 1.0
        if low < 100 <= high and not factor > 1 and high >= 1000 and low * 1000 < high:
            low *= 1000  # 9-12 000 euroa
        return high * factor, low * factor
    for name, factor in (("thousand", 1000.0), ("thousandw", 1000.0), ("cents", 0.01)):
        if match[name]:
            return float(match[name].replace(",", ".")) * factor, None
    if match["one"]:
        return {"yhden": 1.0, "yksi": 1.0, "en": 1.0, "puolen": 0.5, "puoli": 0.5}.get(
            match["one"].lower(), 2.0
        ), None
    if match["words"]:
        number = words_to_number(match["words"])
        return (float(number) if number else None), None
    return digits(match["plain"] or match["bare"] or match["after"] or match["dash"]), None
