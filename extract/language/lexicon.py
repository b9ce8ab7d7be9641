"""Words by what they mean: a language's lexicon, compiled once, and what of it each word and clause holds.

A lexicon is data (fi/lexicon.yml, sv/lexicon.yml): for each concept a list of entries. An entry is a word, `*` standing for
any letters; it is held against the word as printed and its base form, so `luopua` finds every form of the verb.
`=a` only the printed form; `a b` are words in a row, `a + b` words anywhere in one clause, `a|b` either, `@network` any single word of that concept, `-a` a
word that an entry would find wrongly.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from extract.model import Language
from extract.tables import table


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a clause holds a concept: the index of the first and last word of the entry found."""

    concept: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of more than one word: slots of word keys, in a row or anywhere in the clause."""

    concept: str
    slots: tuple[frozenset[str], ...]
    adjacent: bool


@dataclass(frozen=True, eq=False)  # compared and hashed by identity: one a language
class Lexicon:
    """Compiled word lists of a language. `keys` maps a pattern's text to the concepts it means alone."""

    language: Language
    single: dict[str, frozenset[str]]
    entries: tuple[Entry, ...]
    excluded: dict[str, frozenset[str]]
    _opened: dict[str, tuple[int, ...]]  # by a key of its first slot: which entries
    _exact: dict[str, str] = field(default_factory=dict)
    _wild: tuple[tuple[re.Pattern[str], str], ...] = ()

    @lru_cache(maxsize=20_000)  # noqa: B019  # one lexicon a language lives as long as the process
    def keys(self, forms: tuple[str, ...]) -> frozenset[str]:
        """The patterns that a word answers to, by its printed form or a base form."""
        found = {key for form in forms if (key := self._exact.get(form))} | {f"={forms[0]}"}
        for pattern, key in self._wild:
            if any(pattern.fullmatch(form) for form in forms):
                found.add(key)
        return frozenset(found)

    @lru_cache(maxsize=20_000)  # noqa: B019
    def concepts(self, forms: tuple[str, ...]) -> frozenset[str]:
        """The concepts that a word means alone."""
        keys = self.keys(forms)
        meant = {concept for key in keys for concept in self.single.get(key, ())}
        barred = {concept for key in keys for concept in self.excluded.get(key, ())}
        return frozenset(meant - barred)

    def hits(self, words: Sequence[tuple[tuple[str, ...], frozenset[str]]]) -> list[Hit]:
        """Every concept that a run of words (forms, concepts each means alone) holds, in order of place."""
        keyed = [self.keys(forms) | {f"@{concept}" for concept in concepts} for forms, concepts in words]
        found = [Hit(concept, i, i) for i, (_, concepts) in enumerate(words) for concept in concepts]
        held = frozenset[str]().union(*keyed)
        for number in sorted({number for key in held for number in self._opened.get(key, ())}):
            entry = self.entries[number]
            if any(slot.isdisjoint(held) for slot in entry.slots):
                continue
            found.extend(_in_a_row(entry, keyed) if entry.adjacent else _anywhere(entry, keyed))
        return sorted(found, key=lambda hit: (hit.first, hit.last))


def _in_a_row(entry: Entry, keyed: Sequence[frozenset[str]]) -> Iterable[Hit]:
    length = len(entry.slots)
    for i in range(len(keyed) - length + 1):
        if all(entry.slots[n] & keyed[i + n] for n in range(length)):
            yield Hit(entry.concept, i, i + length - 1)


def _anywhere(entry: Entry, keyed: Sequence[frozenset[str]]) -> Iterable[Hit]:
    """The entry's words, each another word of the clause, whatever their order."""
    places: list[int] = []
    for slot in entry.slots:
        place = next((i for i, keys in enumerate(keyed) if i not in places and slot & keys), None)
        if place is None:
            return
        places.append(place)
    yield Hit(entry.concept, min(places), max(places))


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language, read from its data file."""
    return compiled(language, table(f"language/{language}/lexicon.yml"))


def compiled(language: Language, data: dict[str, str]) -> Lexicon:
    """A lexicon out of its lists. Raises ValueError for an entry that is neither kind."""
    single: defaultdict[str, set[str]] = defaultdict(set)
    excluded: defaultdict[str, set[str]] = defaultdict(set)
    entries: list[Entry] = []
    patterns: set[str] = set()
    for concept, listed in data.items():
        for line in listed.split(","):
            text = line.strip()
            if not text:
                raise ValueError(f"{language} lexicon, {concept}: an empty entry in {listed!r}")
            barred, text = text.startswith("-"), text.removeprefix("-")
            adjacent = "+" not in text
            slots = [slot.strip() for slot in (text.split(" ") if adjacent else text.split("+"))]
            choices = [frozenset(slot.split("|")) for slot in slots if slot]
            patterns.update(*choices)
            if len(choices) > 1 or text.startswith("@"):
                entries.append(Entry(concept, tuple(choices), adjacent))
            else:
                for key in choices[0]:
                    (excluded if barred else single)[key].add(concept)
    opened: defaultdict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for key in entry.slots[0]:
            opened[key].append(number)
    return Lexicon(
        language,
        {key: frozenset(value) for key, value in single.items()},
        tuple(entries),
        {key: frozenset(value) for key, value in excluded.items()},
        {key: tuple(numbers) for key, numbers in opened.items()},
        {pattern: pattern for pattern in patterns if not set("*@") & set(pattern)},
        tuple((re.compile(re.escape(p).replace(r"\*", r"[\w:-]*")), p) for p in sorted(patterns) if "*" in p),
    )
