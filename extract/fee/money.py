"""Sums of money in a text, with their places: 9 000 e, 9.000 €, 9000,-, 9 t€, yhdeksäntuhatta euroa, 9 000-12 000 euroa."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.fee.numerals import digits, numeral, numerals

_SPACE = r"[ .\u00a0\u2009\u202f]"
_NUMBER = rf"\d{{1,3}}(?:{_SPACE}\d{{3}})+(?!\d)(?:,\d{{1,2}}(?!\d))?|\d{{1,6}}(?:[.,]\d{{1,2}}(?!\d))?"
_INFLECTED = r"(?::(?:aa|ää|n|sta|stä|een|oon|hen|ssa|llä|lla))?"
_EURO = r"(?:€|euro\w*|eur\b\.?|EUR\b|e\b(?!\s?[/]\s?as)|e(?=/))"
_DASH = r"\s*(?:,-|:-|,–)"
_THOUSAND = r"(?:t|k)\s?(?:€|e\b|eur\w*)(?::\w+)?"
_RANGE = r"\s*(?:[–—-]|\.\.\.?|ja(?=\s[\d ]+euron? väli)|och)\s*"
_MONEY = re.compile(
    rf"(?<![\d.,/:-])(?P<low>{_NUMBER})\s*(?:{_EURO})?{_RANGE}(?P<high>{_NUMBER}){_INFLECTED}\s*(?:(?P<thousands>{_THOUSAND})|{_EURO})"
    rf"|(?<![\w.,/])(?:€|EUR\b)\s?(?P<after>{_NUMBER})"
    rf"|(?<![\d.,/])(?P<thousand>\d{{1,3}}(?:,\d)?)\s?(?:{_THOUSAND}|(?:tuhatta|tuhannen)\s+{_EURO}|tusen\s+euro)"
    rf"|(?<![\w.,/])(?P<cents>\d{{1,3}}(?:,\d)?)\s?(?:snt|sentti\w*|senttiä|cent)\b"
    rf"|(?<![\d.,/:-])(?P<plain>{_NUMBER}){_INFLECTED}(?:\s*(?:{_EURO})|{_DASH})",
    re.IGNORECASE,
)
_BARE = re.compile(rf"(?<![\d.,/:§-])(?P<n>\d{{1,3}}(?:{_SPACE}\d{{3}})|\d{{4,5}})(?:,00)?{_INFLECTED}(?![\d,.]?\d|\s*[–—-]\s*\d)", re.IGNORECASE)
_NOT_BARE = re.compile(
    r"\s*(?:asuk|as\b|as\.|inv|hlö|henk|kunta|kpl|§|m2|prosent|%|\.\s?\d|/\d|jäsen|kuntaa|ihmi)", re.IGNORECASE
)
_WORD = re.compile(r"[a-zåäöA-ZÅÄÖ]+")
_MILLIONS = re.compile(r"\s*(?:milj|miljoon)", re.IGNORECASE)
_EURO_WORD = re.compile(r"\s*(?:\(\s*[\d .]+\)\s*)?(?P<unit>euro\w*|sentti\w*|senttiä|cent\b|€)", re.IGNORECASE)
_SPAN = re.compile(r"(?:\s*(?:[–—-]|\s)\s*)$")


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in euros; `low` where a range is printed, `bare` where the currency stands elsewhere ("€ / vuosi" over a table)."""

    amount: float
    start: int
    end: int
    low: float | None = None
    bare: bool = False


def sums(text: str, *, bare: bool = False) -> Iterator[Money]:
    """The sums of a cleaned text in order; millions are left out, no municipality pays them for USO.

    `bare` also gives numbers of thousands without a currency.
    """
    found = [money for match in _MONEY.finditer(text) if (money := _printed(match, text)) is not None]
    found.extend(_written(text))
    if bare:
        taken = [(money.start, money.end) for money in found]
        found.extend(money for money in _bare(text) if not any(a < money.end and money.start < b for a, b in taken))
    yield from sorted(found, key=lambda money: money.start)


def _printed(match: re.Match[str], text: str) -> Money | None:
    if _MILLIONS.match(text, match.end()):
        return None
    low: float | None = None
    if match["high"]:
        low, amount = digits(match["low"]), digits(match["high"])
        factor = 1000.0 if match["thousands"] else 1.0
        if low < 100 <= amount and factor == 1 and amount >= 1000 and low * 1000 < amount:
            low *= 1000  # 9-12 000 euroa
        low, amount = low * factor, amount * factor
        if low >= amount:
            return Money(amount, match.start("high"), match.end())
    elif match["thousand"]:
        amount = round(float(match["thousand"].replace(",", ".")) * 1000, 2)
    elif match["cents"]:
        amount = round(float(match["cents"].replace(",", ".")) / 100, 4)
    else:
        amount = digits(match["plain"] or match["after"])
    return Money(amount, match.start(), match.end(), low)


def _written(text: str) -> Iterator[Money]:
    """Sums in words before "euroa" or "senttiä", in any case, ranges too ("kahdeksastatuhannesta kymmeneentuhanteen euroon")."""
    for unit in re.finditer(r"(?i)\b(?:euro\w*|sentti\w*|senttiä|cent\b)", text):
        words = _numerals_before(text, unit.start())
        if not words:
            continue
        value = numerals([text[a:b] for a, b in words])
        if value is None:
            continue
        factor = 0.01 if unit[0].lower().startswith(("sent", "cent")) else 1.0
        low: float | None = None
        first, last = text[slice(*words[0])].lower(), text[slice(*words[-1])].lower()
        if len(words) > 1 and first.endswith(("sta", "stä")) and last.endswith(("een", "aan", "ään")):
            low, value = float(numeral(first) or 0), numeral(last) or 0
        yield Money(round(value * factor, 4), words[0][0], unit.end(), low)
    for half in re.finditer(r"(?i)\b(?P<n>puolitoista|puolentoista|puoli|puolen|halv)\s+euro\w*", text):
        yield Money(1.5 if half["n"].lower().endswith("toista") else 0.5, half.start(), half.end())


def _numerals_before(text: str, end: int) -> list[tuple[int, int]]:
    """The places of the number words that stand in a row right before a place; a sum in brackets may repeat them."""
    position = end
    if repeated := re.search(r"\(\s*[\d .]+\)\s*$", text[:end]):
        position = repeated.start()
    places: list[tuple[int, int]] = []
    while match := re.search(r"([a-zåäöA-ZÅÄÖ]+)[\s-]*$", text[:position]):
        if numeral(match[1]) is None or (match[1].lower() in ("en", "ett") and len(match[1]) < 3 and places):
            break
        places.insert(0, (match.start(1), match.end(1)))
        position = match.start()
    return places


def _bare(text: str) -> Iterator[Money]:
    for match in _BARE.finditer(text):
        value = digits(match["n"])
        year = 1990 <= value <= 2040 and not re.search(_SPACE, match["n"])
        if 500 <= value < 200_000 and not year and not _NOT_BARE.match(text, match.end()):
            yield Money(value, match.start(), match.end(), bare=True)
    for word in _WORD.finditer(text):
        written = numeral(word[0]) if len(word[0]) > 8 else None
        if written and 1000 <= written < 100_000 and not _NOT_BARE.match(text, word.end()):
            yield Money(float(written), word.start(), word.end(), bare=True)
