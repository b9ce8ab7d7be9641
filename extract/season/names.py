"""Where a text names a USO season, and how: by number, by a two-year range, by a year (codebook, season)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from extract.language.sentences import sentences
from extract.tables import table

FIRST_YEAR = 2011
LAST = 20  # seasons beyond this are typing errors

Strength = Literal["number", "range", "year"]

_ORDINALS = {
    1: r"ensimmäi\w+|första", 2: r"toi(?:nen|se\w+|sta)|andra", 3: r"kolma(?:s|n\w+|tta)|tredje", 4: r"neljä(?:s|nte\w*|nne\w*|ttä)|fjärde",
    5: r"viide(?:s|nte\w*|nne\w*|ttä)|femte", 6: r"kuude(?:s|nte\w*|nne\w*|tta)|sjätte", 7: r"seitsemä(?:s|nte\w*|nne\w*|ttä)|sjunde",
    8: r"kahdeksa(?:s|nte\w*|nne\w*|tta)|åttonde", 9: r"yhdeksä(?:s|nte\w*|nne\w*|ttä)|nionde", 10: r"kymmene(?:s|nte\w*|nne\w*|ttä)|tionde",
}  # fmt: skip
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12}
_PERIOD = r"(?:(?!\w*kuukau)\w*kau(?:si|de|te|ti|tta)\w*|kierro\w*|[\w-]*period\w*|[\w-]*omgång\w*|\w*säsong\w*|vaihee\w*|vaihe|\w*jakso\w*)"
_TIMES = r"(?:kerran|kertaa|kerra\w*|gången|gång)"
_DASH = r"[-–—−\u2010\u2011]"
_USO = r"(?:USO|U S O)(?::?(?:n|ssa|sta|on|s))?"
_NUMBER = re.compile(
    rf"\b{_USO}\s?[-–:]?\s?(?P<n>\d{{1,2}})(?!\d|\s?[.:]\s?\d\d|\s?000|\s*§|\s?(?:€|eur))(?:\b|(?=:))|"
    r"\bUSO(?P<glued>\d{1,2})(?!\d)|"
    rf"(?<![\d.])(?P<dot>\d{{1,2}})(?:\.|:\w{{1,5}})?\s*(?:USO[-\s]?)?(?:verkosto)?{_PERIOD}|"
    rf"\b(?:kausi|kauden|kaudelle|kaudella|kauteen|period|perioden|omgång)\s+(?:nr\.?\s*|nro\s*)?(?P<after>\d{{1,2}})(?!\d|\.\d|\s\d{{3}}|\s*(?:€|eur|%)|\s*{_DASH}\s*\d+\s[^\W\d])|"
    rf"sukupolven organisaatio\w*\s+(?P<named>\d{{1,2}})(?=\s?{_DASH}|\b(?!\d|\s?[.:/]\s?\d))|generationens organisation\w*\s+(?P<named2>\d{{1,2}})(?=\s?{_DASH}|\b(?!\d|\s?[.:/]\s?\d))|"
    rf"\b(?:verkosto|nätverk)\w*\s+(?P<third>\d)(?![\d.])\s*{_DASH}?\s*(?:kau|period|omgång)",
    re.IGNORECASE,
)
_NUMERAL = "|".join(sorted(_ROMAN, key=len, reverse=True))
_LATIN = re.compile(
    rf"\b(?:USO|Uso)[-\s]?(?P<n>{_NUMERAL})(?![\w-]*[a-zåäö]{{2}}\w*(?<!:))(?=\b|:)|(?<![\w.])(?P<before>{_NUMERAL})\.?[\s-]+(?:USO[-\s]?)?{_PERIOD}"
    rf"|\b(?i:kausi|kauden|kaudelle|kaudella|perioden|period|omgång)\s+(?P<after>{_NUMERAL})\b"
)
_ORDINAL = re.compile(
    "|".join(
        rf"(?P<o{n}>{'(?<!vielä )' if n == 2 else ''}\b(?:{words})\s+(?:(?:kaksivuoti\w+|tvååri\w+|USO\S*|uso-\w*|nätverks\w*)\s+)?(?:uso-)?(?:{_PERIOD}|{_TIMES}))"
        rf"|(?P<p{n}>{_PERIOD}(?:\s+\w+)?\s+(?:on|är)\s+(?:järjestyksessä\w*\s+|jo\s+|den\s+|redan\s+)*(?:{words})(?![\w]))"
        rf"|(?P<q{n}>järjestykses\w+\s+(?:on\s+)?(?:{words})(?!\w))"
        for n, words in _ORDINALS.items()
    ),
    re.IGNORECASE,
)
_ORDINAL_WORD = re.compile(rf"\b(?:{'|'.join(_ORDINALS.values())})", re.IGNORECASE)  # most sentences have none, told ten times as fast
_RANGE = re.compile(rf"(?<![\d.])(?P<a>20\d\d)\s*(?:{_DASH}|/|ja|och|sekä|samt)\s*(?P<b>20\d\d|\d\d)(?!\d|\.\d)", re.IGNORECASE)
_FULL_NAME = r"(?:sukupolven organisaatio\w*(?: ja johtami\w+)?|generationens organisation\w*)"
_YEAR = re.compile(
    rf"(?:\b{_USO}(?:[-\s]?(?:verkosto|hanke|projekti|nätverket|nätverk)\w*)?\s?{_DASH}?\s?\(?|{_FULL_NAME}(?:\s{_DASH}?(?:verkosto|hanke)\w*)?\s*[,(]?\s*)"
    rf"(?P<y>20\d\d)(?!\s*(?:{_DASH}|/)\s*\d)\b|\b(?:vuoden|år|året)\s+(?P<of>20\d\d)\s+(?:{_USO}|USO-)",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"(?<![\d/-])(?:\d{1,2}\.\d{1,2}\.)?(?P<y>20\d\d)(?![\d/])")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A season named at [start, end) of a cleaned text; `earlier` when told of as past, running or only foreseen."""

    season: int
    strength: Strength
    start: int
    end: int
    earlier: bool


@cache
def cues() -> dict[str, re.Pattern[str]]:
    """The words that place a season in time, as patterns by name."""
    data = table("season/cues.yml")
    return {name: re.compile(" ".join(text.split()).replace(" |", "|"), re.IGNORECASE) for name, text in data.items()}


def season_of_year(year: int) -> int | None:
    """The season that covers a year: 5 for 2019 and 2020; None before 2011."""
    number = (year - FIRST_YEAR) // 2 + 1
    return number if 1 <= number <= LAST else None


def candidates(text: str) -> Iterator[Candidate]:
    """All seasons that a cleaned text names, sentence by sentence."""
    for start, end in sentences(text):
        sentence = text[start:end]
        for season, strength, a, b in _named(sentence):
            yield Candidate(season, strength, start + a, start + b, _aside(sentence, a))


def _named(sentence: str) -> Iterator[tuple[int, Strength, int, int]]:
    for match in _NUMBER.finditer(sentence):
        number = int(next(group for group in match.groups() if group is not None))
        if 1 <= number <= LAST:
            yield number, "number", match.start(), match.end()
    for match in _LATIN.finditer(sentence):
        yield _ROMAN[next(group for group in match.groups() if group)], "number", match.start(), match.end()
    for match in _ORDINAL.finditer(sentence) if _ORDINAL_WORD.search(sentence) else ():
        clause = re.split(r"[,;]", sentence[: match.start()])[-1] + re.split(r"[,;]", sentence[match.start() :])[0]
        if not (re.search(rf"(?i){_TIMES}$", match[0]) and cues()["taking_part"].search(clause)):
            yield int(next(name for name, value in match.groupdict().items() if value)[1:]), "number", match.start(), match.end()
    yield from _ranges(sentence)
    for match in _YEAR.finditer(sentence):
        if number_of := season_of_year(int(match["y"] or match["of"])):
            yield number_of, "year", match.start(), match.end()
    yield from _starts(sentence)


def _ranges(sentence: str) -> Iterator[tuple[int, Strength, int, int]]:
    """Two years in a row that are a season: "2023-2024", "1.1.2017–31.12.2018", "2021 alusta ... 2022 loppuun"."""
    for match in _RANGE.finditer(sentence):
        first = int(match["a"])
        last = int(match["b"]) if len(match["b"]) == 4 else first // 100 * 100 + int(match["b"])
        if _season(first, last) and not _of_plan(sentence, match.start(), match.end()):
            yield _season(first, last), "range", match.start(), match.end()
    years = list(_ANY_YEAR.finditer(sentence))
    for one, other in pairwise(years):
        first, last = int(one["y"]), int(other["y"])
        spread = sentence[max(0, one.start() - 25) : one.end() + 25]
        closing = sentence[one.end() : other.end() + 30]
        dated = "." in one[0] and "." in other[0] and len(closing) < 60
        spans = (dated or cues()["begins"].search(spread)) and cues()["ends"].search(closing)
        full = one[0].startswith("1.1.") and other[0].startswith("31.12.")  # a season to the day needs no name beside it
        named = full or cues()["name"].search(sentence)
        if _season(first, last) and not _RANGE.match(sentence, one.start()) and named and spans:
            yield _season(first, last), "range", one.start(), other.end()


def _starts(sentence: str) -> Iterator[tuple[int, Strength, int, int]]:
    """A season by its start: "keväällä 2017 käynnistyvä USO-verkosto", "kausi polkaistaan käyntiin maaliskuussa 2025"."""
    years = [match for match in _ANY_YEAR.finditer(sentence) if match[0] == match["y"]]
    named = re.search(rf"(?i)\b{_USO}\b|{_FULL_NAME}|\buso-", sentence)
    if len(years) != 1 or not named or _YEAR.search(sentence):
        return
    year = int(years[0]["y"])
    opening = re.search(r"(?i)käynnist\w+|alkav\w+|\balkaa\b|aloitt\w+|käyntiin|startar\b|börjar\b|inleds?\b|kör\w* i gång", sentence)
    if opening and year % 2 and season_of_year(year) and abs(opening.start() - years[0].start()) < 60:
        yield season_of_year(year) or 0, "year", years[0].start(), years[0].end()


def _season(first: int, last: int) -> int:
    """The season that two years make; 0 when they make none."""
    return (season_of_year(first) or 0) if last == first + 1 and first % 2 == 1 else 0


def _of_plan(sentence: str, start: int, end: int) -> bool:
    """Whether a range is another plan's, not the network's."""
    near = sentence[max(0, start - 60) : end + 40]
    return cues()["plan"].search(sentence) is not None and not re.search(r"(?i)\buso|verkosto|nätverk", near)


def _aside(sentence: str, place: int) -> bool:
    """Whether a season is told of as past, running or only foreseen, within its own clause."""
    for name, parts in (("earlier", r"[,;]|\bnyt\b|\bnu\b|\b(?:mutta|eikä|vaan|men|utan)\b"), ("later", r"[;]|\b(?:mutta|eikä|vaan|men|utan)\b")):
        for match in cues()[name].finditer(sentence):
            between = sentence[min(match.end(), place) : max(match.start(), place)]
            inside = match.start() <= place <= match.end()
            if inside or (len(between) < 60 and not re.search(parts, between)):
                return True
    return False
