"""Cleaned text that remembers its place: matching runs on it, evidence cites the original.

The idea is eyecite's SpanUpdater turned round: every cleaning step carries, for each character, where it came from.
"""

import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass

_HYPHENS = "-\u2010\u2011\u00ad"
# What is done, in one pass: a hyphen at a line end, invisible letters, line breaks, runs of spaces.
_STEP = re.compile(
    rf"(?P<hyphen>[{_HYPHENS}])[ \t\u00a0]*\n\s*(?=(?P<after>\w+))"
    r"|(?P<range>(?<=\d)–)[ \t\u00a0]*\n\s*(?=\d)"  # 2019–/2020
    r"|(?P<invisible>[\u00ad\u200b\u200c\u200d\u2060\ufeff]+)"
    r"|(?P<break>[ \t\u00a0]*[\n\f][\s\f]*)"
    r"|(?P<space>[ \t\u00a0\u2007\u2009\u200a\u202f\u2002\u2003]+)"
)
# "talous- ja", "budjetti- och": the hyphen stands for a word left out.
_CONJUNCTIONS = frozenset(["ja", "tai", "sekä", "eli", "että", "och", "eller", "samt"])


@dataclass(frozen=True, slots=True)
class Clean:
    """Text made ready for matching; `origin[i]` is the place of character i in the original."""

    text: str
    origin: array  # type: ignore[type-arg]  # array('l'); one entry a character, and one for the end

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of the cleaned text stands in the original."""
        if start >= end:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1

    def sub(self, start: int, end: int) -> "Clean":
        """A part of the cleaned text, its places kept."""
        return Clean(self.text[start:end], self.origin[start : end + 1])

    def followed_by(self, other: "Clean") -> "Clean":
        """This text and another after it, on a line of its own."""
        return Clean(f"{self.text}\n{other.text}", self.origin + other.origin)


def clean(text: str, spans: Iterable[tuple[int, int]]) -> Clean:
    """The text of some stretches of a document, cleaned and joined.

    Hyphenation is undone, invisible letters dropped, spaces folded; a line break becomes a space where the sentence
    goes on and a newline where it ends. Stretches left out (page headers, footers) may part a sentence.
    """
    characters: list[str] = []
    origin = array("l")

    def put(piece: str, place: int, step: int = 1) -> None:
        for i, character in enumerate(piece):
            characters.append(character)
            origin.append(place + i * step)

    end = 0
    source, places = _joined(text, spans)
    position = 0
    for match in _STEP.finditer(source):
        put_from(source, places, position, match.start(), characters, origin)
        position = match.end()
        at = places[match.start()]
        if match["hyphen"]:
            kept = _hyphen(source, match)
            put(kept, at, 0)
        elif match["range"]:
            put("–", at, 0)
        elif match["break"]:
            put(_line_end(source, match), at, 0)
        elif match["space"]:
            put(" ", at, 0)
    put_from(source, places, position, len(source), characters, origin)
    end = places[-1] + 1 if places else 0
    origin.append(end)
    return Clean("".join(characters), origin)


def put_from(source: str, places: array, start: int, end: int, characters: list[str], origin: array) -> None:  # type: ignore[type-arg]
    """Copies source[start:end] with its places."""
    characters.extend(source[start:end])
    origin.extend(places[start:end])


def _joined(text: str, spans: Iterable[tuple[int, int]]) -> tuple[str, array]:  # type: ignore[type-arg]
    pieces: list[str] = []
    places = array("l")
    for start, end in spans:
        pieces.append(text[start:end])
        places.extend(range(start, end))
        if not text[start:end].endswith("\n"):
            pieces.append("\n")
            places.append(max(start, end - 1))
    return "".join(pieces), places


def _hyphen(source: str, match: re.Match[str]) -> str:
    """What a hyphen at a line end becomes: nothing in a divided word, itself in a true compound."""
    before = re.search(r"[\w.:]+$", source[max(0, match.start() - 40) : match.start()])
    after = match["after"]
    if match["hyphen"] == "\u00ad":
        return ""
    if before is None:
        spaced = source[match.start() - 1 : match.start()] == " "
        return "-" if spaced and after[0].islower() else "- "  # "organisaatiot -/verkostoon"; a dash
    if after.lower() in _CONJUNCTIONS:
        return "- "
    word = before[0]
    if after[0].isupper() and not word.isupper():
        return "-"
    if after[0].isdigit() or word[-1].isdigit():
        return "-"
    if word.isupper() and 1 < len(word) <= 4 and not after.isupper():
        return "-"  # USO-/verkosto, FCG-/konserni
    if word.isupper() and word in ("USO", "FCG") and after.isupper() and len(after) > 4:
        return "-"
    return ""


def _line_end(source: str, match: re.Match[str]) -> str:
    """A space where the sentence goes on in the next line, a newline where it ends."""
    if "\f" not in match[0] and match[0].count("\n") > 1:
        return "\n"
    following = source[match.end() : match.end() + 1]
    line = source[
        max(source.rfind("\n", 0, match.start()), source.rfind("\f", 0, match.start())) + 1 : match.start()
    ].rstrip()
    if not line or not following:
        return "\n"
    if re.search(r"(?<![\d.])\d{1,3}\.$", line) and re.match(r"\d{3}\s(?:euro|€)", source[match.end() : match.end() + 8]):
        return ""  # 10. / 000 euroa
    if following in "-–•*·" or line[-1] in ".!?:;":
        return "\n"
    if line[-1].isdigit() and re.match(r"\d{3}(?!\d)", source[match.end() : match.end() + 4]):
        return " "  # 9 / 000 euroa
    if following.islower() or following in "(§€%":
        return " "
    return " " if len(line) > 45 or line[-1] in ",-–" else "\n"
