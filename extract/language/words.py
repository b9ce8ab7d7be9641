"""A text's words as the grammar needs them: what each means, and what its form says."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from libvoikko import Voikko
from spacy.tokens import Doc, Token

from extract.language.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place in the cleaned text; punctuation is a word without concepts.

    `forms` are the printed form and every base form it may have; `finite` has tense or mood (a clause has one), `denies` is a negative verb, `lacks` the abessive of a verb (osallistumatta:
    what is left undone), `case` the Universal Dependencies name of its case.
    """

    lower: str
    lemma: str
    forms: tuple[str, ...]
    start: int
    end: int
    concepts: frozenset[str]
    punctuation: bool = False
    name: bool = False  # a proper name that no list knows: a person, a place
    finite: bool = False
    past: bool = False
    passive: bool = False
    mine: bool = False  # a finite verb in the first person: an officer's "päätän"
    infinitive: bool = False  # first or third infinitive: osallistua, osallistumaan
    participle: bool = False  # past participle or supine
    denies: bool = False
    lacks: bool = False
    case: str = ""

    @property
    def verbal(self) -> bool:
        """Used as a verb, not as an adjective or noun made of one."""
        return self.finite or self.infinitive or self.participle and self.case in ("", "Nom")

    def means(self, *concepts: str) -> bool:
        return not self.concepts.isdisjoint(concepts)


_SWEDISH_FINITE = ("r", "de", "te", "s")  # deltar, beslutade, köpte, godkänns; strong pasts differ from their base form
_NOT_FINITE = ("ande", "ende", "andet", "endet", "or", "orna", "arna", "ner")


def words(doc: Doc, lexicon: Lexicon) -> tuple[Word, ...]:
    """The words of an analysed text, in order."""
    return tuple(_word(token, lexicon) for token in doc if not token.is_space)


def _word(token: Token, lexicon: Lexicon) -> Word:
    lower, lemma = token.text.lower(), token.lemma_.lower()
    start = token.idx
    if token.is_punct and lower not in ("§",):
        return Word(lower, lower, (lower,), start, start + len(token), frozenset(), punctuation=True)
    forms = tuple(dict.fromkeys((lower, lemma, *(base_forms(token.text) if lexicon.language == "fi" else ()))))
    concepts = lexicon.concepts(forms)
    if _DATE.match(lower):
        concepts |= {"date"}
    if lexicon.language == "sv":
        return Word(
            lower, lemma, forms, start, start + len(token), concepts, name=_named(token, concepts) and not token.is_sent_start,
            finite=_finite_swedish(lower, lemma), passive=lower.endswith("s") and lemma.endswith(("a", "å", "å")),
            past=lower.endswith(("de", "te", "des", "tes")) or lemma == "besluta" and lower.startswith("beslöt"),
            infinitive=lower == lemma and lower.endswith("a"), participle=lower.endswith("t") and lemma.endswith("a"), denies="neg" in concepts,
        )  # fmt: skip
    morph = token.morph
    case = next(iter(morph.get("Case", [])), "")
    if "network" in concepts or _NUMBER.fullmatch(lower):
        # Finnish cases tell the direction: into the network (verkostoon) or out of it (verkostosta).
        concepts |= {"into"} if case in ("Ill", "All") or lower.endswith(_INTO) else {"out_of"} if case in ("Ela", "Abl") else frozenset()
    place = token.text[:1].isupper() and not concepts and is_place(token.text)  # "Iitti" is no verb, whatever its ending
    return Word(
        lower, lemma, forms, start, start + len(token), concepts, name=_named(token, concepts) and (place or token.pos_ == "PROPN"),
        finite="Fin" in morph.get("VerbForm", []) and not place, past="Past" in morph.get("Tense", []) and not place,
        mine="1" in morph.get("Person", []) and "Fin" in morph.get("VerbForm", []),
        infinitive="Inf" in morph.get("VerbForm", []) and not lower.endswith(("minen",)), passive="Pass" in morph.get("Voice", []), participle="Past" in morph.get("PartForm", []), denies="Neg" in morph.get("Polarity", []) or "neg" in concepts,
        lacks="Abe" in morph.get("Case", []) and lower.endswith(("matta", "mättä")), case=case,
    )  # fmt: skip


_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.")
_NUMBER = re.compile(r"\d{1,2}:\w+")
_INTO = (":aan", ":ään", ":een", ":iin", ":hon", ":on", ":lle")
_VERB = re.compile(r"\((\w+)\)")


@lru_cache(maxsize=50_000)
def base_forms(word: str) -> tuple[str, ...]:
    """Every base form that Voikko knows for a Finnish word: the tagger picks one, the lexicon may know another."""
    found: list[str] = []
    for analysis in _voikko().analyze(word):
        if analysis.get("MOOD") == "MINEN-infinitive":
            continue  # osallistuminen is a noun here
        found.append(analysis.get("BASEFORM", ""))
        made_of = analysis.get("PARTICIPLE", "present_passive")
        verb = _VERB.search(analysis.get("WORDBASES", "")) if made_of != "present_passive" else None
        if verb:
            found.append(verb[1])  # jäävän: jäädä
    return tuple(dict.fromkeys(form.lower() for form in found if form))


@lru_cache(maxsize=20_000)
def is_place(word: str) -> bool:
    """Whether Voikko knows a Finnish word as a place's name and as nothing that is a verb."""
    classes = {analysis.get("CLASS") for analysis in _voikko().analyze(word)}
    return "paikannimi" in classes and "teonsana" not in classes


@cache
def _voikko() -> Voikko:
    return Voikko("fi")


def _named(token: Token, concepts: frozenset[str]) -> bool:
    return token.text[:1].isupper() and not token.text.isupper() and not concepts


def _finite_swedish(lower: str, lemma: str) -> bool:
    """Whether a Swedish word looks finite: an inflected form of a base form that looks like an infinitive."""
    if lower == lemma or lower.endswith(_NOT_FINITE) or not (lemma.endswith(("a", "å", "e", "o", "ö")) or lower == f"{lemma}r"):
        return False
    if lower.endswith(_SWEDISH_FINITE):
        return lemma.endswith("a") or lower == f"{lemma}r" or lower in ("får", "går", "står", "ser", "blir", "ger", "sker", "är") or lower.startswith(lemma)
    return lower in _STRONG


_STRONG = frozenset(
    "beslöt var hade lät gick stod såg gav höll tog kom blev låg drog bröt vann föll avböjde avslog antog föreslog avstod deltog "
    "anslöt utsåg lade sade stred sköt är har ska skall kan bör må måste vill skulle kunde borde ville fick".split()
)
