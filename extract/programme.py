"""The network's own pages (Kuntaliitto's, FCG's): what they say of a season, with the sentence it stands in.

Nothing is taken that the page does not say: a number that is only about right, one of another season, one
of which the season is unclear, gives no fact.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from extract.model import Reading
from extract.network import mentions
from extract.programme_words import (
    A_YEAR,
    ABOUT,
    BULLET,
    COUNTED,
    KEEPERS,
    MEMBERS,
    MINUTES,
    NOT_NOW,
    NUMBERS,
    ORDINALS,
    OVER,
    OWN,
    SEASON,
    SEASON_WORD,
    THEME_LIST,
    THEMES,
)  # fmt: skip

FactName = Literal["years", "municipalities", "theme", "themes", "seminars", "working_seminars", "workshops"]
MOST_SEASONS = 30
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)]?\s+(?=[A-ZÅÄÖ\"”–-])")
_HEAD = 1500  # characters in which a page about the network names it


@dataclass(frozen=True, slots=True)
class SeasonFact:
    """One statement about a season; the quote stands at [start, end) of the text."""

    season: int
    fact: FactName
    value: int | str | tuple[str, ...]
    qualifier: Literal["over"] | None
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    start: int
    seasons: tuple[int, ...]  # that the sentence itself names


def is_programme_page(reading: Reading) -> bool:
    """Whether the page is about the network itself, by its keepers; not minutes, and not a town's news of
    joining.
    """
    text = reading.text
    named = [m.start for m in mentions(text)]
    if len(named) < 2 or named[0] > _HEAD or MINUTES.search(text) or MINUTES.search(reading.title or ""):
        return False
    return bool(KEEPERS.search(text)) and bool(list(_seasons(text)) or len(named) > 3)


def read_programme(reading: Reading) -> list[SeasonFact]:
    """What a page says of seasons, in the order of the text; no facts where it says nothing."""
    sentences = list(_sentences(reading.text))
    main = _main_season(reading, sentences)
    found = [fact for sentence in sentences for fact in _facts(sentence, main)]
    found += _theme_lists(reading.text, sentences, main)
    best: dict[tuple[int, FactName], SeasonFact] = {}
    for fact in sorted(found, key=lambda fact: fact.start):
        best.setdefault((fact.season, fact.fact), fact)
    return sorted(best.values(), key=lambda fact: (fact.season, fact.start, fact.fact))


def _sentences(text: str) -> Iterator[_Sentence]:
    """Sentences with their places; a line that begins in lower case goes on with the one before."""
    for block in re.finditer(r"[^\n]+(?:\n(?=[a-zåäö])[^\n]+)*", text):
        start = block.start()
        for end in [*(m.start() for m in _SENTENCE_END.finditer(block[0])), len(block[0])]:
            piece = text[start : block.start() + end]
            lead = len(piece) - len(piece.lstrip())
            if piece.strip():
                yield _Sentence(piece.strip(), start + lead, tuple(dict.fromkeys(_seasons(piece))))
            start = block.start() + end


def _seasons(text: str) -> Iterator[int]:
    """The seasons that a text names; where number and years stand side by side, the number (codebook)."""
    for match in SEASON.finditer(text):
        season = _season(match)
        if season is not None:
            yield season


def _season(match: re.Match[str]) -> int | None:
    if match["number"] or match["dotted"]:
        season = int(match["number"] or match["dotted"])
    elif match["ordinal"]:
        season = next(
            n for words, n in ORDINALS.items() if re.fullmatch(words, match["ordinal"], re.IGNORECASE)
        )
    elif match["year"]:
        season = (int(match["year"]) - 2009) // 2
    else:
        return _of_range(match)
    return season if 1 <= season <= MOST_SEASONS else None


def _of_range(match: re.Match[str]) -> int | None:
    """The season of a range of years that is one: an odd year from 2011 on and the next."""
    first, last = int(match["first"]), int(match["last"])
    last += 2000 if last < 100 else 0
    if first % 2 == 0 or last != first + 1 or first < 2011:
        return None
    return (first - 2009) // 2


def _main_season(reading: Reading, sentences: Sequence[_Sentence]) -> int | None:
    """The season that the page is about: named in its title, or more often than all others together."""
    titled = tuple(dict.fromkeys(_seasons(reading.title or ""))) or next(
        (s.seasons for s in sentences[:3] if s.seasons), ()
    )
    counts = Counter(season for sentence in sentences for season in sentence.seasons)
    if not counts:
        return titled[0] if len(titled) == 1 else None
    season, often = counts.most_common(1)[0]
    if 2 * often > counts.total():
        return season
    return titled[0] if len(titled) == 1 and titled[0] == season else None


def _facts(sentence: _Sentence, main: int | None) -> Iterator[SeasonFact]:
    """The statements of one sentence."""
    yield from _years(sentence)
    season = _about(sentence, main)
    if season is None:
        return
    taken: list[tuple[int, int]] = []
    for name, pattern in COUNTED.items():
        for match in pattern.finditer(sentence.text):
            number = match.start("number")
            if any(start <= number < end for start, end in taken) or not _counts(name, sentence.text, match):
                continue
            taken.append(match.span())
            over = "over" if OVER.search(sentence.text[:number]) else None
            yield _fact(sentence, season, name, _number(match["number"]), over)  # type: ignore[arg-type]  # COUNTED's keys
            break
    named = next((found for pattern in THEMES if (found := pattern.search(sentence.text))), None)
    if named:
        yield _fact(sentence, season, "theme", _nominative(named["theme"].strip()))


def _about(sentence: _Sentence, main: int | None) -> int | None:
    """The season a sentence speaks of: the one it names, else the page's; none where it looks elsewhere."""
    if sentence.seasons:
        return sentence.seasons[0] if len(sentence.seasons) == 1 else None
    return None if NOT_NOW.search(sentence.text) else main


def _counts(name: str, text: str, match: re.Match[str]) -> bool:
    """Whether a counted thing is the season's own number of it."""
    before = text[: match.start("number")]
    if ABOUT.search(before):
        return False
    if name == "municipalities":
        return bool(MEMBERS.search(text)) and not NOT_NOW.search(text)
    if A_YEAR.search(text):
        return False
    return name != "workshops" or bool(OWN.search(text))


def _number(words: str) -> int:
    if words.isdigit():
        return int(words)
    return next(n for pattern, n in NUMBERS.items() if re.fullmatch(pattern, words, re.IGNORECASE))


def _nominative(theme: str) -> str:
    """The theme as a name: "kuntien johtamisen" (teemalla) is "kuntien johtaminen"."""
    return re.sub(r"misen$", "minen", theme)


def _years(sentence: _Sentence) -> Iterator[SeasonFact]:
    """The years of a season: a range that is a real season, in a sentence that speaks of a season."""
    if not re.search(rf"{SEASON_WORD}|käynnist|\bUSO", sentence.text, re.IGNORECASE):
        return
    for match in SEASON.finditer(sentence.text):
        season = _of_range(match) if match["first"] else None
        if season is not None and set(sentence.seasons) <= {season}:
            first = match["first"]
            yield _fact(sentence, season, "years", f"{first}-{int(first) + 1}")
            return


def _theme_lists(text: str, sentences: Sequence[_Sentence], main: int | None) -> Iterator[SeasonFact]:
    """Themes listed after "teemat ... ovat": in the sentence, or as bullets of one indent under it."""
    for sentence in sentences:
        match = THEME_LIST.search(sentence.text)
        season = _about(sentence, main)
        if match is None or season is None:
            continue
        if match["inline"]:
            names = tuple(
                n.strip()
                for n in re.split(r",\s|;\s|\s(?:ja|sekä)\s(?=[^,]*$)", match["inline"])
                if n.strip()
            )
            if len(names) > 1:
                yield _fact(sentence, season, "themes", names)
            continue
        names, end = _bullets(text, sentence.start + len(sentence.text))
        if len(names) > 1:
            quote = text[sentence.start : end]
            yield SeasonFact(season, "themes", names, None, quote, sentence.start, end)


def _bullets(text: str, position: int) -> tuple[tuple[str, ...], int]:
    """The items of the list that begins after a place, and where it ends; none where no list begins there."""
    names: list[str] = []
    indent: int | None = None
    end = position
    for line in re.finditer(r"[^\n]*(?:\n|$)", text[position:]):
        bullet = BULLET.match(line[0].rstrip("\n"))
        if bullet is None:
            if line[0].strip() or not line[0]:
                break
            continue
        indent = len(bullet["indent"]) if indent is None else indent
        if len(bullet["indent"]) == indent:
            names.append(" ".join(bullet["text"].rstrip(".,;").split()))
        end = position + line.start() + len(line[0].rstrip())
    return tuple(names), end


def _fact(
    sentence: _Sentence, season: int, name: FactName, value: int | str | tuple[str, ...],
    qualifier: Literal["over"] | None = None,
) -> SeasonFact:  # fmt: skip
    end = sentence.start + len(sentence.text)
    return SeasonFact(season, name, value, qualifier, sentence.text, sentence.start, end)
