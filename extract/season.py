"""Which USO season an item is about (codebook, season): number or ordinal, else a range that is a season, else USO's year."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from extract.clean import Clean
from extract.language.sentences import sentences

FIRST_YEAR = 2011
LAST = 20  # seasons beyond this are typing errors

_ORDINALS = {
    1: r"ensimmäi\w+|första", 2: r"toi(?:nen|se\w+|sta)|andra", 3: r"kolma\w+|tredje", 4: r"neljä(?:s|nte\w*|nne\w*|ttä)\w*|fjärde",
    5: r"viide(?:s|nte\w*|nne\w*|ttä)\w*|femte", 6: r"kuude(?:s|nte\w*|nne\w*|tta)\w*|sjätte", 7: r"seitsemä(?:s|nte\w*|nne\w*|ttä)\w*|sjunde",
    8: r"kahdeksa(?:s|nte\w*|nne\w*|tta)\w*|åttonde", 9: r"yhdeksä(?:s|nte\w*|nne\w*|ttä)\w*|nionde", 10: r"kymmene(?:s|nte\w*|nne\w*|ttä)\w*|tionde",
}  # fmt: skip
_PERIOD = r"(?:\w*kau(?:si|de|te|ti|utt)\w*|kierro\w*|kerra\w*|[\w-]*period\w*|[\w-]*omgång\w*|\w*säsong\w*|vaihee\w*|vaihe|jakso\w*)"
_NUMBER = re.compile(
    r"\bUSO\s?[-–]?\s?(?P<n>\d{1,2})(?!\d|\s?[.:]\s?\d\d|\s?000|\s*§|\s?(?:€|eur))\b|"
    r"\bUSO(?P<glued>\d{1,2})(?!\d)|"
    rf"(?<![\d.])(?P<dot>\d{{1,2}})\.?\s*(?:USO[-\s]?)?(?:verkosto)?{_PERIOD}|"
    rf"\b(?:kausi|kauden|kaudelle|kaudella|period|perioden|omgång)\s+(?P<after>\d{{1,2}})(?![\d.]|\s\d{{3}})|"
    r"\b(?:verkosto|nätverk)\w*\s+(?P<third>\d)(?![\d.])\s*[-–]?\s*(?:kau|period|omgång)",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    "|".join(
        rf"(?P<o{n}>\b(?:{words})\s+(?:(?:kaksivuoti\w+|tvååri\w+|USO\S*|uso-\w*)\s+)?(?:uso-)?{_PERIOD})"
        for n, words in _ORDINALS.items()
    ),
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"(?<![\d.])(?P<a>20\d\d)\s*(?:[-–—/]|ja|och|–)\s*(?P<b>20\d\d|\d\d)(?!\d|\.\d)", re.IGNORECASE
)
_YEAR = re.compile(r"\bUSO\s?[-–]?\s?(?P<y>20\d\d)(?!\s*[-–/]\s*\d)\b", re.IGNORECASE)
_EARLIER = re.compile(
    r"(?i)\b(?:on ollut|oli(?:vat)?\s+(?:\w+\s+)?mukana|ollut mukana|olleet|osallistui(?:vat)?|on osallistunut|edelli\w+|aiem\w+|aikaisem\w+|päättyi\w*|päättyv\w+|kuluva\w+|"
    r"nykyi\w+|viime|loppuraport\w*|materiaal\w+|har deltagit|deltog|föregående|förra|tidigare|pågående|nuvarande|gick ut|avslutad\w*|kokemuks\w+|liittyi\b|kävi läpi|kerättiin|palaute\w*)"
)
_STRATEGY = re.compile(
    r"(?i)strategi|taloussuunnit|talousarvio|valtuustokau|ekonomiplan|budget|mandatperiod|hallintosään|ohjelmakau|EU-"
)
Strength = Literal["number", "range", "year"]


@dataclass(frozen=True, slots=True)
class Candidate:
    season: int
    strength: Strength
    start: int
    end: int
    earlier: bool  # told of a past season


def season_of_year(year: int) -> int | None:
    """The season that covers a year: 5 for 2019 and 2020; None before 2011."""
    number = (year - FIRST_YEAR) // 2 + 1
    return number if 1 <= number <= LAST else None


def candidates(text: str) -> Iterator[Candidate]:
    """All seasons that a cleaned text names, with how it names them."""
    for start, end in sentences(text):
        sentence = text[start:end]
        past = [match.start() for match in _EARLIER.finditer(sentence)]
        strategy = _STRATEGY.search(sentence) is not None

        def told(place: int, past: list[int] = past, sentence: str = sentence) -> bool:
            return any(
                abs(place - p) < 60
                and not re.search(r"[,;]|\bnyt\b|\bnu\b", sentence[min(p, place) : max(p, place)])
                for p in past
            )

        for match in _NUMBER.finditer(sentence):
            number = int(next(g for g in match.groups() if g is not None))
            if 1 <= number <= LAST:
                yield Candidate(
                    number, "number", start + match.start(), start + match.end(), told(match.start())
                )
        for match in _ORDINAL.finditer(sentence):
            number = int(next(name for name, value in match.groupdict().items() if value)[1:])
            yield Candidate(number, "number", start + match.start(), start + match.end(), told(match.start()))
        for match in _RANGE.finditer(sentence):
            first = int(match["a"])
            last = int(match["b"]) if len(match["b"]) == 4 else first // 100 * 100 + int(match["b"])
            number_of = season_of_year(first)
            if (
                last == first + 1
                and first % 2 == 1
                and number_of
                and not (
                    strategy
                    and not re.search(
                        r"(?i)\buso|verkosto|nätverk", sentence[max(0, match.start() - 60) : match.end() + 40]
                    )
                )
            ):
                yield Candidate(
                    number_of, "range", start + match.start(), start + match.end(), told(match.start())
                )
        for match in _YEAR.finditer(sentence):
            number_of = season_of_year(int(match["y"]))
            if number_of:
                yield Candidate(
                    number_of, "year", start + match.start(), start + match.end(), told(match.start())
                )


def read_season(zones: Sequence[Clean]) -> tuple[Candidate, Clean] | None:
    """The season an item is about. Zones come in the order of their weight: title, decision and proposal, background.

    Within a zone a number beats a range and a range a single year; seasons told of as past count only when nothing
    else is said. Of several coming seasons the latest is the one being decided on.
    """
    found = [(zone, candidate) for zone in zones for candidate in candidates(zone.text)]
    numbers = {c.season for _, c in found if c.strength == "number" and not c.earlier}
    for only_current in (True, False):
        for zone in zones:
            here = [c for z, c in found if z is zone and not (only_current and c.earlier)]
            for strength in ("number", "range", "year"):
                chosen = [c for c in here if c.strength == strength]
                if not chosen:
                    continue
                best = max(chosen, key=lambda c: c.season)
                if strength != "number" and len(numbers) == 1 and only_current:
                    (number,) = numbers  # a season number anywhere settles a contradiction
                    return next(
                        (
                            (c, z)
                            for z, c in found
                            if c.strength == "number" and c.season == number and not c.earlier
                        )
                    )
                return best, zone
    return None
