"""Tells a person's name from the other words with a capital: places, bodies, networks, ordinary words.

Finnish writes only the first word of a sentence and proper names with a capital, so what has one and is
known to be something else may stay. What is known stands in vocabulary/*.txt and, for municipalities and
regions, in the working database's register.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

_WEAK = {
    "kk": ("k",),
    "pp": ("p",),
    "tt": ("t",),
    "nk": ("ng",),
    "nt": ("nn",),
    "mp": ("mm",),
    "lt": ("ll",),
    "rt": ("rr",),
    "ht": ("hd",),
    "lk": ("l", "lj"),
    "rk": ("r", "rj"),
    "hk": ("h",),
    "k": ("", "v"),
    "p": ("v",),
    "t": ("d",),
}
_LAST_CONSONANTS = re.compile(r"^(.+?)(kk|pp|tt|nk|nt|mp|lt|rt|ht|lk|rk|hk|k|p|t)([aeiouyäö]{1,2})$")
_ENDING = re.compile(
    r"(|n|s|ten|seen|(ss|st|ll|lt)[aä]|lle|[tn]?[aä]|ksi|h?[aeiouyäöå]n|iin)(kin|kaan|kään|han|hän|ko|kö)?",
    re.IGNORECASE,
)


@cache
def word_list(name: str) -> tuple[str, ...]:
    """The words of vocabulary/NAME.txt in their order; a line holds one or several, `#` begins a comment."""
    text = (files("publish") / "vocabulary" / f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.split("#")[0] for line in text.splitlines())
    return tuple(dict.fromkeys(word for line in lines for word in line.split()))


def stems(word: str) -> set[str]:
    """What a Finnish name's cases are built on, itself included: Siikajoki -> Siikajoki, Siikajoke, Siikajoe
    ...

    Makes too many rather than too few; what counts is that a surname made from a place (Turku -> Turunen) is
    none of them.
    """
    found = {word}
    if word.endswith("nen"):
        found |= {word[:-3] + ending for ending in ("se", "si", "s")}
    elif word.endswith("s"):
        found |= {word[:-1] + ending for ending in ("kse", "de", "te")}
        strong = re.sub(r"d(.s)$", r"t\1", re.sub(r"ng(.s)$", r"nk\1", word))  # Rautakangas -> Rautakankaan
        found.add(strong[:-1] + strong[-2])
    elif word.endswith("e"):
        found.add(word + "e")
    elif word.endswith("i"):
        found.add(word[:-1] + "e")
        if word.endswith("si"):  # Ruovesi -> Ruoveden
            found |= {word[:-2] + ending for ending in ("de", "te")}
    for stem in tuple(found):
        if match := _LAST_CONSONANTS.match(stem):
            found |= {match[1] + weak + match[3] for weak in _WEAK[match[2]]}
    return found


def _inflected(word: str, known: frozenset[str]) -> bool:
    """Whether the word is one of the known stems with a case ending."""
    return any(word[:cut] in known and _ENDING.fullmatch(word[cut:]) for cut in range(len(word), 1, -1))


@cache
def _kept() -> frozenset[str]:
    return frozenset(stem for word in word_list("kept") for stem in stems(word))


@lru_cache(maxsize=1)
def _endings() -> re.Pattern[str]:
    """A body's or organisation's ending in any case: lautakunta, lautakunnan, lautakunnalle."""
    made: set[str] = set()
    for word in word_list("bodies"):
        made |= stems(word)
    longest_first = sorted(made, key=lambda stem: (-len(stem), stem))
    return re.compile(
        rf"(?:^|.*[^\W\d_])?(?:{'|'.join(map(re.escape, longest_first))}){_ENDING.pattern}", re.IGNORECASE
    )


@lru_cache(maxsize=1)
def _titles() -> re.Pattern[str]:
    made: set[str] = set()
    for word in word_list("titles"):
        made |= stems(word)
    longest_first = sorted(made, key=lambda stem: (-len(stem), stem))
    return re.compile(
        rf"(?:.*[^\W\d_])?(?:{'|'.join(map(re.escape, longest_first))}){_ENDING.pattern}|.*jien|.*jat|.*jät",
        re.IGNORECASE,
    )


class Places:
    """The register's municipalities and regions, recognised in every case; compounds by their parts."""

    def __init__(self, names: Iterable[str]) -> None:
        parts = {
            part
            for name in names
            for part in re.split(r"[\s-]+", name)
            if len(part) > 1 and part[0].isupper()
        }
        self._names = frozenset(parts)
        self._stems = frozenset(stem for part in parts for stem in stems(part))

    def __contains__(self, word: str) -> bool:
        return _inflected(word, self._stems)

    def bare(self, word: str) -> bool:
        """Whether the word is a place's own name, without ending."""
        return word in self._names


@lru_cache(maxsize=20_000)
def is_kept(word: str) -> bool:
    """Whether the capitalised word is known to name an organisation, a network, a body or a document part."""
    return _inflected(word, _kept()) or bool(_endings().fullmatch(word))


@lru_cache(maxsize=20_000)
def is_title(word: str) -> bool:
    """Whether the word says what a person is: kunnanjohtaja, valtuutettu, ledamot."""
    return bool(_titles().fullmatch(word.rstrip(".:")))


@cache
def _given() -> frozenset[str]:
    return frozenset(word_list("given_names"))


def is_given(word: str) -> bool:
    """Whether the word is a common given name, or two joined by a hyphen."""
    return word in _given() or all(part in _given() for part in word.split("-"))


@lru_cache(maxsize=20_000)
def lemma(word: str, language: str = "fi") -> str:
    """The word's base form in small letters; itself where the dictionary knows none."""
    import simplemma  # two seconds for its dictionary, so only where a word is asked for

    return str(simplemma.lemmatize(word.lower(), lang=language))


@lru_cache(maxsize=20_000)
def is_ordinary(word: str) -> bool:
    """Whether a Finnish or Swedish dictionary knows the word in small letters, and not as a name."""
    import simplemma

    small = word.lower()
    return any(
        simplemma.is_known(small, lang=language) and lemma(small, language)[:1].islower()
        for language in ("fi", "sv")
    )
