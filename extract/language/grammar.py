"""A language's decision grammar: its word lists compiled once."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from extract.model import Language

Pair = tuple[re.Pattern[str], re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled word lists; see language/fi/grammar.yml for what each means."""

    language: Language
    words: dict[str, re.Pattern[str]]
    pairs: dict[str, tuple[Pair, ...]]

    def has(self, name: str, text: str) -> re.Match[str] | None:
        """The first place where a clause has a word of the list."""
        return self.words[name].search(text)

    def count(self, name: str, text: str) -> int:
        return sum(1 for _ in self.words[name].finditer(text))

    def pair(self, name: str, text: str) -> re.Match[str] | None:
        """The verb of the first pair whose verb and companion both stand in the clause, apart from each other."""
        for verb, companion in self.pairs[name]:
            for match in verb.finditer(text):
                rest = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
                if companion.search(rest):
                    return match
        return None


@cache
def grammar(language: Language) -> Grammar:
    """The grammar of a language, read from its data file."""
    path = files("extract") / f"language/{language}/grammar.yml"
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    words: dict[str, re.Pattern[str]] = {}
    pairs: dict[str, tuple[Pair, ...]] = {}
    for name, value in data.items():
        if isinstance(value, str):
            words[name] = _word(value)
        elif value and isinstance(value[0], list):
            pairs[name] = tuple((_word(verb), _word(companion)) for verb, companion in value)
        else:
            words[name] = _word("|".join(value))
    return Grammar(language, words, pairs)


def _word(expression: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<![\w-])|(?<=\buso-))(?:{expression})(?!\w)")
