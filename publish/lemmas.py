"""Base forms beside the text, so that a search for one form of a word finds the others."""

import re

from publish.words import is_ordinary, lemma

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4  # letters of a compound's last part


def lemmas(text: str, language: str = "fi") -> str:
    """The base form of every word, in order: "osallistumisesta verkostoon" -> "osallistuminen verkosto".

    A compound that the dictionary does not know keeps its beginning and gets the base form of its end.
    """
    return " ".join(_lemma(word, language) for word in _WORD.findall(text.lower()))


def search_terms(text: str) -> str:
    """An FTS5 query for each word, its base form or its beginning (osallist*); never a syntax error."""
    terms = []
    for match in re.finditer(r"([^\W_]+)(\*?)", text.lower()):
        word, star = match.groups()
        forms = dict.fromkeys([word, _lemma(word, "fi"), _lemma(word, "sv")])
        terms.append(f'"{word}"*' if star else "(" + " OR ".join(f'"{form}"' for form in forms) + ")")
    return " AND ".join(terms) or '""'


def _lemma(word: str, language: str) -> str:
    base = lemma(word, language).lower()
    if base != word or is_ordinary(word):
        return base
    for cut in range(2, len(word) - _SHORTEST + 1):
        end = word[cut:]
        if is_ordinary(end) and (base := lemma(end, language)) != end:
            return word[:cut] + base
    return word
