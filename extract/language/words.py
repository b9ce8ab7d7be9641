"""A text's words as the grammar needs them: what each means, and what its form says."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from libvoikko import Voikko

from extract.language.lean import Doc, Token
from extract.language.lexicon import Lexicon
from extract.tables import table


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
        reported = self.lower.endswith(("vansa", "vänsä"))  # "ilmoitti ehdottavansa"
        return self.finite or self.infinitive or reported or (self.participle and self.case in ("", "Nom"))

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
    if lexicon.language == "sv":
        return _swedish(token, lower, lemma, forms, lexicon)
    concepts = lexicon.concepts(forms)
    concepts |= _times(lower)
    morph = token.morph
    if "Plur" in morph.get("Number", []):
        concepts -= {"own_town"}  # "seutukunnan kunnat"
    case = next(iter(morph.get("Case", [])), "")
    if concepts & {"network", "season"} or _NUMBER.fullmatch(lower):
        # Finnish cases tell the direction: into the network (verkostoon) or out of it (verkostosta).
        concepts |= {"into"} if case in ("Ill", "All") or lower.endswith(_INTO) else {"out_of"} if case in ("Ela", "Abl") else frozenset()
    place = token.text[:1].isupper() and not concepts and is_place(token.text)  # "Iitti" is no verb, whatever its ending
    return Word(
        lower, lemma, forms, start, start + len(token), concepts, name=_named(token, concepts) and (token.pos_ == "PROPN" or is_name(token.text) or _proposes(token)),
        finite="Fin" in morph.get("VerbForm", []) and not place, past="Past" in morph.get("Tense", []) and not place,
        mine="1" in morph.get("Person", []) and "Fin" in morph.get("VerbForm", []),
        infinitive="Inf" in morph.get("VerbForm", []) and not lower.endswith(("minen",)), passive="Pass" in morph.get("Voice", []), participle="Past" in morph.get("PartForm", []), denies="Neg" in morph.get("Polarity", []) or "neg" in concepts,
        lacks=lower.endswith(("matta", "mättä")) and lower not in _NOT_LACKING, case=case,
    )  # fmt: skip


# Adverbs by now: "viipymättä" joins at once.
_NOT_LACKING = frozenset(["huolimatta", "riippumatta", "viipymättä", "epäilemättä", "väistämättä", "ottamatta", "katsomatta", "empimättä", "tinkimättä"])
_FULL_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


def _times(lower: str) -> frozenset[str]:
    """What a date or year says of a season, which begins with an odd year and ends with an even one."""
    if _DATE.match(lower):
        return frozenset(("date", "mid_date") if _inside_season(lower) else ("date",))
    return frozenset(("odd_year",) if _ODD_YEAR.fullmatch(lower) else ())


def _inside_season(date: str) -> bool:
    """Whether a date falls inside a two-year season: 29.2.2024, 31.12.2023, 1.1.2012, but not 31.12.2024 or 1.1.2025."""
    match = _FULL_DATE.match(date)
    if match is None:
        return False
    day, month, year = map(int, match.groups())
    return not (((day, month) == (31, 12) and year % 2 == 0) or ((day, month) == (1, 1) and year % 2 == 1))


_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.")
_ODD_YEAR = re.compile(r"20\d[13579]")
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
def is_name(word: str) -> bool:
    """Whether Voikko knows a word only as a name, or a capitalized one not at all."""
    classes = {analysis.get("CLASS") for analysis in _voikko().analyze(word)}
    return classes <= {"etunimi", "sukunimi", "paikannimi", "nimi"}


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


def _swedish(token: Token, lower: str, lemma: str, forms: tuple[str, ...], lexicon: Lexicon) -> Word:
    """A Swedish word: its verb form is told by its ending and by the lists of verbs.yml."""
    known = irregular().get(lower)
    described = lower.endswith(("ade", "nde", "da", "ta")) and token.i > 0 and token.doc[token.i - 1].lower_ in _DETERMINERS
    if lower.endswith(("ande", "andet", "ende", "endet")) and lemma.endswith(("a", "å")):
        lemma, forms = lower.removesuffix("t"), (lower, lower.removesuffix("t"))  # deltagandet is a noun here
    forms = (*forms, *_indefinite(lower))
    if known is not None:
        lemma, forms = known[0], tuple(dict.fromkeys((lower, known[0])))
    elif (verb := _weak_past(lower, lemma)) is not None:
        lemma, forms = verb, tuple(dict.fromkeys((lower, verb, *forms)))
    concepts = lexicon.concepts(forms)
    if token.i and token.doc[token.i - 1].lower_ in ("till", "åt", "på") and ("officer" in concepts or lower in ("henne", "honom", "hen", "denne", "denna")):
        concepts |= {"to_officer"}
    past = known[1] if known is not None else lower.endswith(("de", "te", "des", "tes")) and lemma.endswith(("a", "å"))
    return Word(
        lower, lemma, forms, token.idx, token.idx + len(token), concepts | _times(lower),
        name=_named(token, concepts) and (not _begins(token) or _owns(token)), finite=not described and (known is not None or _finite_swedish(lower, lemma)), past=past and not described,
        passive=lower.endswith("s") and lemma.endswith(("a", "å", "e")),
        infinitive=(lower == lemma and lower.endswith(("a", "å"))) or lower in ("bli", "ge", "se", "be", "bero"),
        participle=lower.endswith("t") and lemma.endswith(("a", "å")), denies="neg" in concepts,
    )  # fmt: skip


_DETERMINERS = frozenset(["det", "den", "de", "denna", "detta", "dessa", "sin", "sitt", "sina", "ett", "en"])  # "det justerade erbjudandet"


def _indefinite(lower: str) -> tuple[str, ...]:
    """What a Swedish noun may be without its article and genitive: perioden: period, förslagets: förslag."""
    bare = lower.removesuffix("s")
    stems = [bare[: -len(end)] for end in ("arna", "erna", "orna", "na", "en", "et", "n", "t") if bare.endswith(end)]
    return tuple(stem for stem in (bare, *stems) if len(stem) > 3 and stem != lower)


def _proposes(token: Token) -> bool:
    """Whether a word that could be two nouns is a name: whose proposal is spoken of, with a capital: "tuli Ojahuhdan ehdotus"."""
    following = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    return token.text.endswith("n") and not _begins(token) and following.startswith(("ehdotu", "esity", "vastaeh", "vastaes", "muutoseh"))


def _owns(token: Token) -> bool:
    """Whether a word that begins a sentence is the name of whose proposal is spoken of: "Häggbloms förslag"."""
    following = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    return token.text.endswith("s") and following.endswith(("förslag", "yrkande"))


def _begins(token: Token) -> bool:
    """Whether a token begins a sentence, where every word has a capital."""
    return token.i == 0 or token.doc[token.i - 1].is_space or token.doc[token.i - 1].text in ".:!?”\"»"


@cache
def irregular() -> dict[str, tuple[str, bool]]:
    """(base form, past tense) by the finite forms of verbs.yml; -s makes the passive."""
    listed: dict[str, str] = table("language/sv/verbs.yml")
    found: dict[str, tuple[str, bool]] = {}
    for base, forms in listed.items():
        for form in forms.split():
            past = not (form.endswith("r") or form in _PRESENT)
            found.setdefault(form, (base, past))
            if not form.endswith("s") and form not in _PRESENT:
                found.setdefault(f"{form.removesuffix('r') if form.endswith('r') else form}s", (base, past))
    return found


_PRESENT = frozenset(["är", "bör", "må", "måste", "kan", "ska", "skall", "vill", "skjuts"])


def _weak_past(lower: str, lemma: str) -> str | None:
    """The verb of a past form that the lemmatizer takes for a participle: skickade (skickad)."""
    stem = lower.removesuffix("s")
    if stem.endswith("ade") and lemma.endswith("ad") and stem.startswith(lemma):
        return lemma[:-1]
    return None


_ORDINALS = frozenset(["första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde"])


def _finite_swedish(lower: str, lemma: str) -> bool:
    """Whether a Swedish word looks finite: an inflected form of a base form that looks like an infinitive."""
    if lower in _ORDINALS:
        return False  # the lemmatizer's "åtta" of "åttonde" looks like a verb
    if lower == lemma or lower.endswith(_NOT_FINITE) or not (lemma.endswith(("a", "å", "e", "o", "ö")) or lower == f"{lemma}r"):
        return False
    if lower.endswith("s") and not lemma.endswith(("a", "å")):
        return False  # ärendets
    return lower.endswith(_SWEDISH_FINITE) and (lemma.endswith("a") or lower == f"{lemma}r" or lower.startswith(lemma))
