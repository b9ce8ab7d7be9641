"""Finds persons' names in a quote from minutes, Finnish or Swedish, so that they can be taken out.

The rule is the public one turned round: not "what looks like a name goes" but "what has a capital inside a
sentence and is not known to be something else goes". A quote that loses a word too many is still a quote; a
name that stays is a mistake.
"""

import re
from dataclasses import dataclass
from typing import Literal

from publish.words import Places, is_given, is_kept, is_ordinary, is_title, lemma

Span = tuple[int, int]

_WORD = re.compile(r"[^\W\d_]+(?:(?:['’]|-\s*\n\s*|-)[^\W\d_]+)*(?::[^\W\d_]+)?")
_START = re.compile(r"[.!?:;•·*\"”“»«|]|\n\s*\n|(?:^|\s)[-–—]\s")
_SOFT = re.compile(r"[\n(\[/§\d]|\s{2}")
# After these a full stop ends no sentence.
_ABBREVIATION = frozenset(
    [
        "esim",
        "mm",
        "kj",
        "pj",
        "vpj",
        "kpj",
        "puh",
        "joht",
        "siht",
        "vt",
        "ent",
        "nyk",
        "ns",
        "ym",
        "n",
        "nro",
        "toim",
        "varapj",
        "bl",
        "t.ex",
        "ordf",
    ]
)
_SAYS = re.compile(
    r"\s+(ehdotti|kannatti|esitti|totesi|pyysi|ilmoitti|poistui|saapui|jätti|vastusti|äänesti|selosti|esitteli|jääväsi|muutti|"
    r"veti|luki|lausui|osallistui|kertoi|on esteellinen|"
    r"valittiin|nimettiin|valitaan|nimetään|"
    r"föreslog|understödde|anmälde|avlägsnade|reserverade|röstade|utsågs|utses|deltog)\b|:?\w*\s+(kannattama\w+|kannatuks\w+)"
)
_OF_PERSON = re.compile(
    r"\s+(vasta|muutos|palautus|hylkäys|pöydällepano)?(ehdotu|esity(?!slist)|kannanot|mielipi|äänestysehdotu|motförslag|förslag)"
)
# Endings of verbs' passive and of plurals (Merkittiin, Uudistuvien, Yhdyspinnoilla): no person is called so.
_NO_NAME = re.compile(
    r"(?:t(?:iin|aan|ään)|d(?:aan|ään)|ien|jen|[oöeua]i(?:(?:ss|st|ll|lt)[aä]|lle|hin|den))$"
)
_ACRONYM = re.compile(r"[A-ZÅÄÖ]{2,}[a-zåäö]{1,5}")  # USOn, UNICEFin
_INITIALS = re.compile(r"\b(?!U\.\s?S\.\s?O\b)[A-ZÅÄÖ]\.\s?-?(?:[A-ZÅÄÖ]\.\s?-?)*[A-ZÅÄÖ]\.(?::\w+)?")
_INITIAL = re.compile(r"(?<!liite )(?<!kohta )(?<!ryhmä )(?<![\w.])[A-ZÅÄÖ]\.\s?(?=([A-ZÅÄÖ][^\W\d_]+))")
_VOTERS = re.compile(
    r"\b(?:jaa|ei|kyllä|tyhj\w+|ja|nej|blanka)(?:[- ](?:ään|röst|ehdot|esity|förslag)\w*)?"
    r"(?:\s*\([^)\n]*\)|\s+\d+(?:\s+\w+)?)?\s*:"
    r"|\b(?:läsnä|poissa|paikalla|närvarande|frånvarande|äänestivät|kannattivat|röstade)(?:\s+\w+){0,4}\s*:",
    re.IGNORECASE,
)
_LIST_END = re.compile(r"\n\s*\n|\.\s|$")
_PARTICLE = re.compile(r"\s+(?:von|af|de|van|der|da|di|la|le|el|al|bin)(?:\s+(?:der|den|la))?\s+(?=[A-ZÅÄÖ])")
# Before a place they make a region of it: Tunturi-Lapin, Meri-Pohjanmaa.
_REGION_PARTS = frozenset(
    ("Tunturi", "Meri", "Järvi", "Suur", "Sisä", "Raja", "Koillis", "Kaakkois", "Lounais", "Luoteis", "Väli")
)
_ORDINARY_GENITIVE = frozenset(
    [
        "uuden",
        "tämän",
        "muutetun",
        "seuraavan",
        "alkuperäisen",
        "saman",
        "asian",
        "toisen",
        "kolmannen",
        "ensimmäisen",
        "viranhaltijan",
        "sen",
        "oman",
        "hallituksen",
        "ryhmän",
        "esittelijän",
        "osallistumisen",
        "liittymisen",
    ]
)


@dataclass(slots=True)
class _Word:
    """A capitalised or plain word of the text, and what stands before it."""

    start: int
    end: int
    text: str  # without its ending after a colon (USO:n -> USO)
    place: Literal["start", "soft", "mid"]  # of a sentence: a capital says nothing, little, all
    touches: bool  # only white space between it and the word before
    name: bool = False

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def shouted(self) -> bool:
        return len(self.text) > 1 and self.text.isupper()


def names(text: str, places: Places) -> list[Span]:
    """Where persons' names stand, in order, neighbours joined. `places` are never names on their own."""
    words = list(_words(text))
    for index, word in enumerate(words):
        if word.capital and len(word.text) > 1:
            following = words[index + 1] if index + 1 < len(words) and words[index + 1].touches else None
            word.name = _is_name(text, word, following, places)
    _voters(text, words, places)
    _neighbours(text, words, places)
    spans = [(word.start, word.end) for word in words if word.name] + _initials(text, places)
    return _joined(text, spans)


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    end = 0
    for match in _WORD.finditer(text):
        gap = text[end : match.start()]
        before = found[-1].text if found else ""
        place: Literal["start", "soft", "mid"] = "mid"
        if not found:
            place = "soft" if gap.strip() else "start"
        elif _START.search(gap):
            abbreviated = gap.strip() == "." and before.lower() in _ABBREVIATION
            place = "mid" if abbreviated or (gap.strip() == ":" and is_title(before)) else "start"
        elif _SOFT.search(gap):
            place = "soft"
        found.append(
            _Word(match.start(), match.end(), match[0].split(":")[0], place, bool(found) and not gap.strip())
        )
        end = match.end()
    return found


def _known(word: str, places: Places) -> bool:
    """Whether the word names something else than a person; of a compound, each capitalised part."""
    parts = [part for part in re.split(r"-\s*", word) if part[:1].isupper()]

    def known(part: str) -> bool:
        return part in places or is_kept(part) or is_title(part)

    if _ACRONYM.fullmatch(word) or word.lower().endswith("dno"):  # PuuDno-2019-83
        return True
    return known(word) or all(
        known(part) or (part.isupper() and len(part) <= 5) or (part in _REGION_PARTS and len(parts) > 1)
        for part in parts
    )


def _is_name(text: str, word: _Word, following: _Word | None, places: Places) -> bool:
    plain = re.sub(r"-\s*\n\s*", "", word.text)
    if word.shouted:  # capitals throughout say nothing; only a given name does
        return is_given(plain.title())
    if _known(plain, places):
        return False
    ordinary = is_ordinary(plain) or is_ordinary(_tail(plain))
    if word.place == "mid":
        return not (ordinary and _NO_NAME.search(plain))
    given = is_given(plain)
    # "Toivonen" is a form of a verb too, but hardly in minutes.
    inflected = is_ordinary(plain) and lemma(plain) != plain.lower() and not plain.endswith("nen")
    if _SAYS.match(text, word.end) and not inflected:  # "Tarina kannatti"
        return True
    genitive = (
        plain.endswith("n") and plain.lower() not in _ORDINARY_GENITIVE and lemma(plain) != plain.lower()
    )
    if genitive and _OF_PERSON.match(text, word.end):  # "Tarinan ehdotus"
        return True
    beside = following and following.capital and not following.shouted and following.place == "mid"
    if beside and following and not _known(following.text, places) and not _NO_NAME.search(following.text):
        return given or not inflected  # "Nimetään Aino Esimerkki" keeps the verb
    if given and (word.place == "soft" or not is_ordinary(plain)):
        return True
    if re.search(r"(nen|s(?:en|eltä|elle|esta|een))$", plain) and not ordinary:
        return True  # a surname's shape: Virtanen, Korhosen
    return word.place == "soft" and not ordinary and not _NO_NAME.search(plain)


def _tail(word: str) -> str:
    """The longest ordinary word that a compound ends in (Osallistumismaksu -> maksu), or the word."""
    small = word.lower()
    return next((small[cut:] for cut in range(4, len(small) - 4) if is_ordinary(small[cut:])), small)


def _voters(text: str, words: list[_Word], places: Places) -> None:
    """In a list of voters everybody is a person, also one whose name is a municipality's (Salo)."""
    for mark in _VOTERS.finditer(text):
        end = _LIST_END.search(text, mark.end())
        stop = end.start() if end else len(text)
        for word in words:
            if mark.end() <= word.start < stop and word.capital and len(word.text) > 1 and not word.shouted:
                word.name = word.name or word.text in places or not _known(word.text, places)


def _neighbours(text: str, words: list[_Word], places: Places) -> None:
    """A name draws in what belongs to it: `Matti Salo`, `Salo Matti`, `jäsen Salo`, `Carl von Essen`."""
    run: list[_Word] = []
    for index, word in enumerate(words):
        run = run if word.touches else []
        before = words[index - 1] if word.touches and index else None
        after = words[index + 1] if index + 1 < len(words) and words[index + 1].touches else None
        if not word.name and word.capital and len(word.text) > 1:
            surname_place = word.text in places and not is_kept(word.text)
            if run and (surname_place or (word.shouted and len(word.text) > 5)):
                word.name = len(run) == 1 or all(is_given(part.text) for part in run)
            elif (
                before
                and surname_place
                and is_title(before.text)
                and before.text.lower() == lemma(before.text)
            ):
                word.name = not (after and is_kept(after.text))  # not "johtaja Salon kaupunki"
            elif (after and surname_place and places.bare(word.text) and is_given(after.text)) or (
                after and word.shouted and len(word.text) > 5 and after.name and after.shouted
            ):
                word.name = True
            elif (
                len(run) == 1 and is_given(run[0].text) and not word.shouted and not _known(word.text, places)
            ):
                word.name = True  # a surname on the next line
        elif not word.name and run and _PARTICLE.match(text, run[-1].end):
            particle = _PARTICLE.match(text, run[-1].end)
            if particle and word.start < particle.end():
                word.name = True
        run = [*run, word] if word.name else []


def _initials(text: str, places: Places) -> list[Span]:
    spans = [match.span() for match in _INITIALS.finditer(text)]
    for match in _INITIAL.finditer(text):  # "M. Meikäläinen"
        surname = match[1]
        if not (is_kept(surname) or is_title(surname)) and (is_given(surname) or not is_ordinary(surname)):
            spans.append((match.start(), match.end(1)))
    return spans


def _joined(text: str, spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and (start <= joined[-1][1] or not text[joined[-1][1] : start].strip()):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
