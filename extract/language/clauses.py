"""Clauses: where one statement ends and the next begins, and what kind each is.

A clause ends at a colon or semicolon, before a conjunction that opens a new one, and at a comma or "ja" between two finite
verbs. Finite verbs come from the tagger in Finnish and from word forms in Swedish.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from extract.clean import Clean
from extract.language.lexicon import Hit, Lexicon, lexicon
from extract.language.pipeline import analysed
from extract.language.sentences import sentences
from extract.language.words import Word, words
from extract.model import Language

Kind = Literal["main", "content", "reason", "concession", "condition", "relative", "question"]
_SUBORDINATE: tuple[Kind, ...] = ("condition", "concession", "reason", "relative", "content")
_COORDINATORS = {
    "fi": frozenset(["ja", "sekä", "tai", "mutta", "vaan", "joten", "eikä", "eivätkä", "emmekä", "enkä"]),
    "sv": frozenset(["och", "samt", "eller", "men", "utan", "så", "varken"]),
}
_AND = frozenset(["ja", "sekä", "eikä", "och", "samt"])
_TURNED_ASIDE: tuple[Kind, ...] = ("condition", "concession", "reason", "relative")
_CONTRAST = frozenset(["mutta", "vaan", "men", "utan"])
_ALWAYS_OPENS = {  # conjunctions that open a clause without a comma before them
    "fi": frozenset(["mikäli", "jos", "edellyttäen", "ellei", "elleivät", "jollei", "kunhan"]),
    "sv": frozenset(["eftersom", "emedan", "ifall", "såvida", "förutsatt"]),
}
_HOW = frozenset(["ehdolla", "edellytyksellä", "ehdoin", "varauksella", "varauksin"])  # "sillä ehdolla, että"
_NEXT = frozenset(["sitten", "sittemmin", "lopuksi", "sedan", "slutligen"])
_TERMS = frozenset(["förutsättning", "villkor", "förbehåll"])
_MANNER = frozenset(["lisäyksellä", "lisäyksin", "muutoksella", "muutoksin", "tarkennuksella", "tavoin", "tavalla"])
_QUOTES = frozenset("\"”“»«'’")
_BREAKS = frozenset(":;–—")


@dataclass(frozen=True)
class Clause:
    """A clause of a cleaned text: its words, its kind, the conjunction it began with and the concepts it holds."""

    words: tuple[Word, ...]
    kind: Kind
    lead: str
    sentence: int
    hits: tuple[Hit, ...]
    after: str  # the punctuation mark it ended with

    @property
    def start(self) -> int:
        return self.words[0].start

    def verb(self, *concepts: str) -> int | None:
        """The index of the first word of a concept that is used as a verb."""
        return next((hit.first for hit in self.hits if hit.concept in concepts and self._acts(hit)), None)

    def _acts(self, hit: Hit) -> bool:
        return hit.first != hit.last or self.words[hit.first].verbal

    @property
    def end(self) -> int:
        return self.words[-1].end

    @cached_property
    def concepts(self) -> frozenset[str]:
        return frozenset(hit.concept for hit in self.hits)

    @cached_property
    def lower(self) -> str:
        """The words as printed, lower case, parted by single spaces."""
        return " ".join(word.lower for word in self.words)

    def has(self, *concepts: str) -> bool:
        """Whether the clause holds any of the concepts."""
        return not self.concepts.isdisjoint(concepts)

    def first(self, *concepts: str) -> int | None:
        """The index of the first word of any of the concepts."""
        return next((hit.first for hit in self.hits if hit.concept in concepts), None)

    def all(self, *concepts: str) -> list[Hit]:
        return [hit for hit in self.hits if hit.concept in concepts]

    @cached_property
    def past(self) -> bool:
        """A finite verb stands in the past tense."""
        denied = any(word.denies for word in self.words) and any(word.participle for word in self.words)
        return denied or any(word.finite and word.past for word in self.words)

    @cached_property
    def perfect(self) -> bool:
        """Told as done before: on osallistunut, har deltagit."""
        helped = any(word.finite and word.lemma in ("olla", "ha", "hava") for word in self.words)
        return helped and any(word.participle for word in self.words)

    @cached_property
    def denials(self) -> int:
        """How many negative words it holds."""
        return sum(word.denies for word in self.words)

    @cached_property
    def ruled_denials(self) -> int:
        """How many negative words it holds that stand before no infinitive: "motförslaget att inte förnya" denies no ruling."""
        after = [*self.words[1:], None]
        return sum(word.denies and not (following is not None and following.infinitive) for word, following in zip(self.words, after, strict=True))

    def near(self, one: tuple[str, ...], other: tuple[str, ...], reach: int, *, ordered: bool = False) -> bool:
        """Whether a word of one concept stands within reach of a word of another; `ordered`: before it."""
        return any(
            0 < (b.first - a.first if ordered else abs(b.first - a.first)) <= reach
            for a in self.all(*one)
            for b in self.all(*other)
        )

    def says(self, *forms: str) -> bool:
        """Whether one of the printed words stands in the clause."""
        return any(word.lower in forms for word in self.words)


def clauses(clean: Clean, language: Language) -> tuple[Clause, ...]:
    """The clauses of a text in order."""
    return tuple(_clauses(clean.text, language))


def joined(before: Clause, relative: Clause) -> Clause:
    """A relative clause with the clause it speaks of, as one statement: "palauttamisesta, joka voitti äänin 6-3"."""
    shift = len(before.words) - 1
    hits = [*before.hits, *(Hit(hit.concept, hit.first + shift, hit.last + shift) for hit in relative.hits if hit.first)]
    return Clause((*before.words, *relative.words[1:]), "main", "", relative.sentence, tuple(hits), relative.after)


def _clauses(text: str, language: Language) -> Iterator[Clause]:
    known = lexicon(language)
    every = words(analysed(text, language), known)
    place = 0
    for number, (start, end) in enumerate(sentences(text)):
        inside: list[Word] = []
        while place < len(every) and every[place].start < end:
            if every[place].start >= start:
                inside.append(every[place])
            place += 1
        whole, aside = _parted(inside)
        yield from _of_sentence(whole, number, known)
        yield from _of_sentence(aside, number, known)


def _parted(inside: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """A sentence without what commas set apart behind "att", and that: "bemyndigar direktören att, sedan ..., besluta om"."""
    for i, (word, after) in enumerate(pairwise(inside)):
        if word.lower in ("att", "että") and after.lower == ",":
            j = next((j for j in range(i + 3, len(inside) - 1) if inside[j].lower == ","), None)
            if j is not None:
                return [*inside[: i + 1], *inside[j + 1 :]], inside[i + 2 : j]
    return inside, ()


def _of_sentence(inside: Sequence[Word], number: int, known: Lexicon) -> Iterator[Clause]:
    cuts = [0, *_cuts(inside, known.language), len(inside)]
    previous: Kind = "main"
    short = False
    outer: Kind = "main"  # of the clause that the last subordinate one stands under
    comma = False
    opened: tuple[Word, ...] = ()  # the beginning of a main clause that a relative clause parts: "Esitys, joka ..., hylättiin"
    asked = False
    bounds = sorted(set(cuts))
    for a, b in pairwise(bounds):
        own = tuple(word for word in inside[a:b] if not word.punctuation)
        if not own:
            continue
        kind, lead = _kind(own, previous, known.language)
        if lead in _AND and kind == previous and kind in _TURNED_ASIDE and (comma or _as_main(own, known.language)):
            kind = outer  # "..., mikäli Lappajärvi maksaa puolet, ja vuodesta 2022 päätetään", "när perioden löpt ut och deltar inte"
        if kind not in _TURNED_ASIDE:
            outer = kind
        if kind == "content" and opened and any(_resumes(inside[c:]) for c in bounds if b <= c < len(inside)):
            kind = "relative"  # "Kommundirektörens beslut om att kommunen deltar antecknades"
        if known.language == "sv" and kind == "relative" and own[0].lower == "som" and (a == 0 or (own[1:2] and own[1].means("person_task"))):
            kind, lead = "main", ""  # "Som medlemmar valdes ..."
        if (lead == "om" and kind == "condition" and asked) or own[0].lower == "huruvida":
            kind = "question"  # "besluta om kommunen deltar"
        asked = any(word.means("to_decide") for word in own[-4:])
        if kind == "content" and previous == "condition" and short:
            kind = "condition"  # "sillä ehdolla, että ..."
        if kind == "main" and opened and _resumes(own) and previous in ("relative", "concession"):
            own, opened = (*opened, *own), ()
        elif kind == "main":
            opened = () if _finite(own) else own
        hits = known.hits([(word.forms, word.concepts) for word in own])
        mark = inside[b - 1].lower if inside[b - 1].punctuation else ""
        yield Clause(own, kind, lead, number, tuple(hits), mark)
        previous, short, comma = kind, len(own) <= 3, mark == ","


def _as_main(own: Sequence[Word], language: Language) -> bool:
    """Whether a Swedish clause has the order of a main one: "och deltar inte", where a subordinate one says "inte deltar"."""
    return language == "sv" and len(own) > 2 and own[1].finite and own[2].denies


def _resumes(own: Sequence[Word]) -> bool:
    """Whether a stretch goes on with the verb of a main clause that was broken off."""
    first = next((word for word in own if not word.punctuation), None)
    return first is not None and first.finite


def _cuts(inside: Sequence[Word], language: Language) -> Iterator[int]:
    """Indexes of the words that begin a new clause."""
    begun = 0
    for i in range(1, len(inside)):
        if _begins(inside, begun, i, language):
            begun = i
            yield i


def _begins(inside: Sequence[Word], begun: int, i: int, language: Language) -> bool:
    word, before = inside[i], inside[i - 1]
    if word.lower.startswith("understöd") and i + 1 < len(inside) and inside[i + 1].lower == "av" and before.punctuation:
        return False  # "på förslag av N.N., understödd av M.M., att bordlägga"
    if word.punctuation or i == begun or (begun == i - 1 and word.lower in _TERMS and _on_condition(inside, begun)):
        return False
    if before.punctuation and (_breaks(inside, i - 1) or (before.lower == "-" and _spaced(inside, i - 1))):
        return True
    comma = before.punctuation and before.lower == ","
    coordinated = not before.punctuation and before.lower in _COORDINATORS[language] and i - 1 > begun
    if coordinated and _opens(inside, i, language):
        return False  # already cut before the coordinator
    if comma and word.lower in _NEXT:
        return True
    if language == "sv" and ((word.finite and _inverted(inside, begun, i)) or _on_condition(inside, i) or _after_which(inside, i)):
        return True
    if word.lower in _COORDINATORS[language]:
        if i + 1 < len(inside) and _opens(inside, i + 1, language):
            return True
        if word.lower in ("eikä", "eivätkä", "vaan", "mutta", "joten", "men", "utan", "emmekä", "enkä"):
            return _finite(inside[begun:i]) and _finite(_segment(inside, i, language))
        after = _segment(inside, i + 1, language)
        if _gapped(inside[begun:i], after):
            return True
        alike = _like_finite(after) and (before.lower == "," or not any(word.infinitive for word in inside[begun:i]))
        return _finite(inside[begun:i]) and (_finite(after) or alike)
    if _opens(inside, i, language):
        conditional = word.lower == "sillä" or word.lower in _ALWAYS_OPENS[language]
        return comma or conditional or _content_without_comma(inside, i, language)
    if _numbered(inside, i):
        return True
    return comma and (_finite(inside[begun:i]) or _told(inside, begun, i, language)) and _finite(_segment(inside, i, language))


def _breaks(inside: Sequence[Word], i: int) -> bool:
    """Whether a mark ends a statement, or a quotation opens right after one that does."""
    while i > 0 and inside[i].lower in _QUOTES:
        i -= 1
    return inside[i].lower in _BREAKS


def _numbered(inside: Sequence[Word], i: int) -> bool:
    """The number of a point of a decision: "2) osoittaa kustannukset"."""
    return inside[i].lower.isdigit() and i + 1 < len(inside) and inside[i + 1].lower == ")" and (i == 0 or inside[i - 1].lower != "(")


def _told(inside: Sequence[Word], begun: int, i: int, language: Language) -> bool:
    """A Swedish relative clause without its "har": "som övergått i annan anställning"."""
    return language == "sv" and inside[begun].lower == "som" and any(word.participle for word in inside[begun:i])


def _on_condition(inside: Sequence[Word], i: int) -> bool:
    """ "under förutsättning att", "på villkor att" """
    return inside[i].lower in ("under", "på", "med") and i + 1 < len(inside) and inside[i + 1].lower in _TERMS


def _after_which(inside: Sequence[Word], i: int) -> bool:
    """ "efter att ha förkastat ...", "sedan Ahlnäs dragit tillbaka ..." """
    if inside[i].lower == "sedan":
        verb = next((word for word in inside[i + 1 :] if word.participle or word.finite), None)
        return verb is not None and not verb.finite
    if inside[i].lower == "låt" and i + 2 < len(inside):
        return inside[i + 1].lower == "vara" and inside[i + 2].lower == "att"
    return inside[i].lower in ("efter", "genom", "trots") and i + 1 < len(inside) and inside[i + 1].lower == "att"


def _inverted(inside: Sequence[Word], begun: int, i: int) -> bool:
    """The main verb after a clause that stands before it without a comma: "Även om ekonomin är stram deltar kommunen"."""
    opens = _opens(inside, begun, "sv") or _after_which(inside, begun) or (begun + 1 < i and inside[begun].lower in ("även", "trots") and _opens(inside, begun + 1, "sv"))
    if inside[begun].lower == "som" and begun == i - 2 and inside[i - 1].finite:
        return True  # "Under den diskussion som följde föreslog ..."
    return opens and any(word.finite or word.participle for word in inside[begun : i - 1]) and inside[i - 1].lower not in ("inte", "ej") and not inside[i - 1].finite


def _spaced(inside: Sequence[Word], i: int) -> bool:
    """Whether a hyphen stands free: a dash, not the one of "USO 6 -verkostoon"."""
    return i > 0 and inside[i - 1].end < inside[i].start and inside[i].end < inside[i + 1].start


def _segment(inside: Sequence[Word], i: int, language: Language) -> Sequence[Word]:
    """From a word to the next place that may end a clause."""
    for j in range(i + 1, len(inside)):
        word = inside[j]
        if word.punctuation or word.lower in _COORDINATORS[language] or _opens(inside, j, language):
            return inside[i:j]
    return inside[i:]


def _finite(piece: Sequence[Word]) -> bool:
    return any(word.finite or word.denies for word in piece)


_ASKED = ("reject", "joining", "return", "table", "return_motion", "table_motion", "decline")


def _gapped(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """A second mover under one verb: "Tekaistu esitti hylkäämistä ja Mallila palauttamista"."""
    proposes = any(word.finite and word.means("propose_verb") for word in before)
    return proposes and any(word.name or word.means("member") for word in after) and any(word.means(*_ASKED) for word in after)


def _like_finite(piece: Sequence[Word]) -> bool:
    """Whether a piece begins with a form that is infinitive and third person alike: ", ja jättää tarjouksen käyttämättä"."""
    return bool(piece) and piece[0].infinitive and piece[0].lower == piece[0].lemma and piece[0].lower.endswith(("aa", "ää"))


def _opens(inside: Sequence[Word], i: int, language: Language) -> bool:
    """Whether a word is a conjunction or relative pronoun that opens a clause."""
    word = inside[i]
    if not word.means(*_SUBORDINATE):
        return False
    if language == "fi":
        following = inside[i + 1].lower if i + 1 < len(inside) else ""
        return word.lower != "sillä" or following in _HOW or (inside[i - 1].punctuation and following not in _MANNER)
    if word.lower == "att":
        return not _infinitive(inside, i + 1)
    if word.lower == "om":
        if i == 0 or inside[i - 1].punctuation or inside[i - 1].lower in ("endast", "bara", "även"):
            return True
        asked = any(before.means("to_decide") for before in inside[max(0, i - 7) : i])  # "besluta om kommunen är med"
        return asked and _finite(_segment(inside, i + 1, language))
    if word.lower in ("som", "då", "när", "där"):
        return inside[i - 1].punctuation or _finite(_to_comma(inside, i))
    return True


def _to_comma(inside: Sequence[Word], i: int) -> Sequence[Word]:
    end = next((j for j in range(i + 1, len(inside)) if inside[j].punctuation), len(inside))
    return inside[i + 1 : end][:8]


def _infinitive(inside: Sequence[Word], i: int) -> bool:
    """Whether "att" opens an infinitive, not a clause: "låta bli att förnya", "att för kommunens del besluta"."""
    for word in inside[i:]:
        if word.finite or word.punctuation:
            return False
        if (word.infinitive and word.lower not in _NO_INFINITIVES) or word.lower in ("gå", "få", "bli", "ge", "se", "stå"):
            return True
    return False


_NO_INFINITIVES = frozenset(["alla", "andra", "dessa", "samma", "sina", "våra", "båda", "nya", "gamla", "flera", "bara", "denna", "detta", "stora", "egna", "övriga"])


def _content_without_comma(inside: Sequence[Word], i: int, language: Language) -> bool:
    """Swedish needs no comma before its clauses; Finnish writers forget it after "siten", "niin"."""
    if language == "sv":
        return inside[i].lower != "om" or True
    return inside[i].lower in ("että", "ett") and not inside[i - 1].punctuation


def _kind(own: Sequence[Word], previous: Kind, language: Language) -> tuple[Kind, str]:
    if language == "fi" and any(word.finite and word.lower.endswith(("ko", "kö")) for word in own[:3]):
        return "question", ""  # "osallistuuko kunta"
    first = 0
    lead = ""
    if own[0].lower in _COORDINATORS[language]:
        lead = own[0].lower
        first = 1 if len(own) > 1 and lead not in ("eikä", "eivätkä", "emmekä", "enkä") else 0
    word = own[first]
    if word.lower in ("sillä", "under", "på", "med") and any(w.lower in _HOW or w.lower in _TERMS for w in own[first : first + 3]):
        return "condition", word.lower
    if word.lower in ("siten", "niin", "sellaisena", "så") and any(w.means("content") for w in own[first : first + 3]):
        return "content", word.lower
    if word.lower in ("efter", "genom", "trots", "sedan", "låt") and _after_which(own, first):
        return "reason", word.lower
    if word.lower in ("varefter", "varvid", "varmed", "varför", "jolloin", "minkä") and any(w.means("table", "return", "remove", "accept") for w in own):
        return "main", word.lower  # what follows from the whole sentence before
    for kind in _SUBORDINATE:
        if word.means(kind) and not (word.lower == "sillä" and len(own) > first + 1 and own[first + 1].lower in _MANNER):
            if kind == "relative" and len(own) > first + 1 and own[first + 1].lower in ("jälkeen", "johdosta", "vuoksi", "perusteella"):
                return "main", lead
            if kind == "relative" and [w.lower for w in own[first : first + 2]] in (["jonka", "mukaan"], ["jossa", "ehdotetaan"], ["jossa", "esitetään"], ["enligt", "vilket"]):
                return "content", "että"
            return kind, word.lower
    if lead and (lead not in _CONTRAST or previous == "content"):
        return previous, lead
    return "main", lead
