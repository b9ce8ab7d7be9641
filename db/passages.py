"""What stands around a quote in the minutes: its item, and the sentences that tell why. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Literal

import yaml

Kind = Literal["price", "until"]
BEFORE, AFTER = 600, 240  # characters of the item that are shown beside a quote
_LONGEST_ITEM = 12_000  # a whole page's text without section signs is no item
# The head of an item: "124 § EROAMINEN", "§ 3 USO-verkosto", "Stadsstyrelsen § 178 12.10.2026".
_HEAD = re.compile(r"^[^\n]{0,60}(?:\d+\s*§|§\s*\d+)[^\n]*$", re.MULTILINE)
_SENTENCE = re.compile(r"[^\s].*?(?:[.!?](?=\s|$)|(?=\n\s*\n)|$)", re.DOTALL)
_DATE = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_WAITING = ("tabled", "returned", "removed")
_OUT = ("declined", "withdrew")


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote with what stands before and after it in its item."""

    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence of the item that tells why it stands out, or until when it waits."""

    kind: Kind
    quote: str
    start: int
    end: int
    until: str | None = None  # ISO date, for `until`


def item(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the item that holds [start, end) begins and ends; the next item's head ends it."""
    low = max(0, start - _LONGEST_ITEM)
    heads = [match.start() for match in _HEAD.finditer(text, low, start)]
    begin = heads[-1] if heads else low
    following = _HEAD.search(text, end)
    return begin, min(following.start() if following else len(text), end + _LONGEST_ITEM)


def passage(text: str, start: int, end: int) -> Passage:
    """The quote at [start, end) with its neighbourhood, cut where a line or a sentence begins or ends."""
    first, last = item(text, start, end)
    before, after = text[first:start], text[end:last]
    if len(before) > BEFORE:
        cut = re.search(r"(?<=[.!?])\s+|\n", before[-BEFORE:])
        before = before[-BEFORE:][cut.end() :] if cut else ""
    if len(after) > AFTER:
        stops = list(re.finditer(r"[.!?](?=\s)|\n", after[:AFTER]))
        after = after[: stops[-1].end()] if stops else ""
    return Passage(before, text[start:end], after.rstrip())


def reasons(text: str, start: int, end: int, outcome: str, language: str, day: str | None) -> list[Reason]:
    """Why a municipality stays out on account of money, or until when the item waits, quoted from its item.

    `start` and `end` are the place of the quote that proves the outcome, `day` the meeting's date.
    """
    first, last = item(text, start, end)
    if head := _HEAD.match(text, first):
        first = head.end()  # a head has no full stop, so it would open the first sentence
    if outcome in _OUT:
        found = [
            Reason("price", text[a:b], a, b)
            for a, b in _sentences(text, first, last)
            if _says("price", language, text[a:b])
        ]
        return found[:1]
    if outcome in _WAITING:
        for a, b in _sentences(text, start, last):
            until = _later(text[a:b], day)
            if until and _says("until", language, text[a:b]):
                return [Reason("until", text[a:b], a, b, until)]
    return []


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences that are no heads."""
    for match in _SENTENCE.finditer(text, start, end):
        if match.end() - match.start() > 20 and not _HEAD.fullmatch(match[0]):
            yield match.span()


def _says(kind: Kind, language: str, sentence: str) -> bool:
    return bool(_words(kind, language).search(" ".join(re.sub(r"-\n", "", sentence).lower().split())))


def _later(sentence: str, day: str | None) -> str | None:
    """The first date in the sentence that lies after the meeting."""
    for match in _DATE.finditer(sentence):
        try:
            found = date(int(match[3]), int(match[2]), int(match[1])).isoformat()
        except ValueError:
            continue  # 31.2.2026 is a slip of the minutes
        if day is None or found > day:
            return found
    return None


@cache
def _words(kind: Kind, language: str) -> re.Pattern[str]:
    data = yaml.safe_load((files("db") / "data" / "reasons.yml").read_text(encoding="utf-8"))
    return re.compile("|".join(f"(?:{pattern})" for pattern in data[kind][language]))
