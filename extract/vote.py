"""Votes: unanimity and counts, in digits and words, mapped to proposal (jaa) and counter-proposal (ei)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.clean import Clean
from extract.language.sentences import sentences
from extract.language.grammar import grammar
from extract.model import Language, Outcome, Vote
from extract.numbers import COUNT, count

_C = COUNT
_BLANK = re.compile(
    rf"(?P<n>{_C})\s*(?!ja |och )(?:\w+\s+){{0,2}}?(?:äänesti(?:vät)?\s+)?(?:tyhj\w+|röstade\s+blank\w*|blank\w*)|(?:tyhj\w+|blank\w*)(?:[-\s]?(?:ään\w+|röst\w*))?\s*[:=]?\s*(?:annettiin|oli|avgavs)?\s*(?P<m>{_C})(?![\w:]|\.\d)",
    re.I,
)


def _yes_no(yes: str, no: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The counts of a ballot before and after their side: "3 jaa-ääntä"; "jaa-ääniä annettiin 5", "EI: 3"."""
    return (
        re.compile(
            rf"(?P<n>{_C})\s*(?:kpl\s*)?(?:(?P<yes>{yes})|(?P<no>{no}))(?:[-\s]?(?:ään\w+|röst\w*))?(?![\w])",
            re.I,
        ),
        re.compile(
            rf"\b(?:(?P<yes>{yes})|(?P<no>{no}))(?:[-\s]?(?:ään\w+|röst\w*))?(?:\s*\([^)]{{0,60}}\))?\s*(?:[:=]|annettiin|saatiin|oli|äänesti(?:vät)?|avgavs|gavs|röstade)?"
            rf"\s*(?:yhteensä\s*)?(?P<n>{_C})(?![\w:]|\.\d|\s*(?:§|€|eur))",
            re.I,
        ),
    )


_BALLOTS = {"fi": _yes_no("jaa", "ei"), "sv": _yes_no("ja", "nej")}
_PAIR = re.compile(
    rf"\b(?:ääni(?:n|äänestyksessä|llä|määrin)?|äänet (?:jakautuivat|menivät)(?: tasan)?|äänestystulo\w+|rösterna(?: föll)?|rösterna|röster|rösttal\w*|tulos|ääniluvuin|röstsiffrorna)\s*(?:oli\s*)?(?:ratkesi\s*)?(?P<a>{_C})\s*(?:[–—-]|mot|vastaan|puolesta,?\s*(?:ja\s*)?|för(?: och)?|yhtä vastaan)\s*(?P<b>{_C})?",
    re.I,
)
_AGAINST = re.compile(
    rf"\b(?P<a>{_C})\s*(?:ääntä|äänellä|äänin|jäsentä|röster(?:na)?)?\s*(?:mot|vastaan|vs\.?)\s*(?P<b>{_C})(?![\d.])"
    rf"|\bäänin\s+(?P<c>{_C})\s+(?P<d>{_C})\s+vastaan"
    rf"|\b(?P<e>{_C})\s*(?:ääntä|äänellä)\s+(?P<f>{_C}|kolmea|neljää|kahta|yhtä|viittä|kuutta)(?::\w+)?\s*(?:ääntä\s*)?vastaan",
    re.I,
)
_VOTE_WORD = re.compile(r"(?i)ään(?:i|tä|est|el|in)|röst|kannat|kättä|kpl|puolesta|takana|\bför\b|emot")
_ANY_COUNT = re.compile(rf"(?<![\w.,–-])(?:{_C})(?![\d%]|[.,]\d)(?=\W|$)", re.I)
_NO_COUNT = re.compile(
    r"(?i)\buso[\s-]?\d{1,2}(?!\s*(?:röst|ään|jäsen))\S*|\b(?:19|20)\d\d\b|§\s*\d+|\d+\s*§|\b(?:yksi|en|ett)\s+(?:asia|ärende)|\d+\s?(?:€|euro\w*|vuo\w+)|\bnro\s\d+"
)
_PIECES = re.compile(r"(?i)[,;:.]\s|\s(?:ja|och|sekä|kun taas|mutta|medan|samt)\s|\n")
_AGAINST_SIDE = re.compile(
    r"(?i:vasta(?:ehdo|esit)|muutose(?:hdot|sity)|motförslag|motkandidat|ändringsförslag|hylkä|vastaan|emot\b|palautt?a|pöydä|pöytä|återremi|bordlägg)"
    r"|(?!Esittelijän|Kunnan|Kaupungin|Stads|Kommun|Föredrag|Pohja|Hallituksen|Valtuusto)[A-ZÅÄÖ][a-zåäö]+(?:sen|n|in|s)\s+(?:ehdotu|esity|förslag)"
)
_FOR_SIDE = re.compile(
    r"(?i)esittelij|pohja|johtajan|hallituksen|puolesta|föredragand|styrelsens|direktörens|ehdotu|esity|jatkam|förslag|\bför\b|fortsatt|fortsätta|esityksen mukaan"
)
_PROCEDURAL = re.compile(
    r"(?i)palaut|pöydä|lisäasia|käsiteltäväksi|käsittelyn? jatk|käsittelyä jatk|otettiin käsittelyyn|återremi|bordl|behandlingen fortsätter|kiireelli|tilläggsärende|ylimääräi"
)
_VOTED = re.compile(r"(?i)äänest(?:yks|ett|iv|yst|i\b)|omröstning|röstade|röstning|röstetal")
_NOT_UNANIMOUS = re.compile(
    r"(?i)\bei\s+(?:\w+\s+){0,3}?yksimieli|(?:inte|ej)\s+(?:\w+\s+){0,2}?enhälli|icke enhälli|erimieli"
)
_OTHER_QUESTION = re.compile(
    r"(?i)laillise|päätösvalta|työjärjesty|tarkastaja|tarkastettiin|esityslista hyväksy|kokouksen järjestäyty|laglig|beslutför|justera"
)


@dataclass(frozen=True, slots=True)
class VoteReading:
    vote: Vote
    clean: Clean | None = None
    start: int = 0
    end: int = 0


def read_vote(
    texts: Sequence[Clean],
    language: Language,
    outcome: Outcome | None = None,
    *,
    counter_won: bool | None = None,
) -> VoteReading:
    """The vote on the outcome itself, from the decision's text first and then the debate's.

    `counter_won` tells which side is named first in "äänin 6-3"; None while it is not known. Votes on other questions
    (taking the item up, tabling) count only when that is the outcome.
    """
    procedural_outcome = outcome in ("tabled", "returned", "removed")
    unanimous: VoteReading | None = None
    negative: VoteReading | None = None
    counted: VoteReading | None = None
    for clean in texts:
        context: list[str] = []
        for start, end in sentences(clean.text):
            sentence = clean.text[start:end]
            around = " ".join([*context[-2:], sentence])
            context.append(sentence)
            sentence = _aligned(sentence)
            if _OTHER_QUESTION.search(sentence):
                continue
            procedural = bool(_PROCEDURAL.search(around)) and not (
                outcome is None and not _PROCEDURAL.search(sentence)
            )
            counts = _counts(sentence, around, language, counter_won, procedural_outcome)
            if (counts is not None and counted is None) or (
                counts is not None and counted is not None and _fuller(counts, counted.vote)
            ):
                if (
                    outcome is None
                    or procedural == procedural_outcome
                    or (not procedural and not procedural_outcome)
                ):
                    counted = VoteReading(counts, clean, start, end)
                continue
            words = grammar(language).has("unanimous", sentence.lower())
            if _NOT_UNANIMOUS.search(sentence):
                negative = negative or VoteReading(Vote(False), clean, start, end)
            elif words and not (
                procedural and not procedural_outcome and outcome is not None and _PROCEDURAL.search(sentence)
            ):
                unanimous = unanimous or VoteReading(
                    Vote(True), clean, start + words.start(), start + words.end()
                )
            elif _VOTED.search(sentence) and (procedural == procedural_outcome or outcome is None):
                negative = negative or VoteReading(Vote(False), clean, start, end)
    if counted is None or counted.vote.for_ is None:
        counted = _tally(texts, language, procedural_outcome, counter_won) or counted
    return (
        counted
        or (
            unanimous
            if negative is None or (unanimous is not None and _later(unanimous, negative))
            else negative
        )
        or VoteReading(Vote())
    )


def _tally(
    texts: Sequence[Clean], language: Language, procedural_outcome: bool, counter_won: bool | None
) -> VoteReading | None:
    """Counts that stand in lines of their own, with or without lists of names between them."""
    for clean in texts:
        voted = _VOTED.search(clean.text)
        if voted is None and not re.search(r"(?im)^\W*(?:jaa|ja)\b\W*\d", clean.text):
            continue
        whole = clean.text
        if (
            bool(_PROCEDURAL.search(whole))
            and not procedural_outcome
            and _PROCEDURAL.search(whole[max(0, (voted.start() if voted else 0) - 160) :])
        ):
            continue
        flat = _plain(whole)
        counts = _counts(flat, flat, language, counter_won, procedural_outcome)
        if counts is not None and counts.for_ is not None:
            return VoteReading(counts, clean, voted.start() if voted else 0, len(clean.text))
    return None


def _plain(text: str) -> str:
    """A vote's text without lists of names in brackets and line ends; "kuusi (6)" is 6."""
    text = re.sub(rf"\b(?:{_C})\s*\((\d{{1,3}})\)", r"\1", text, flags=re.IGNORECASE)
    text = re.sub(r"\([^()\d]*\)", " ", text)
    return re.sub(r"[\s\n]+", " ", text)


def _later(a: VoteReading, b: VoteReading) -> bool:
    return a.clean is b.clean and a.start > b.start and not False


def _fuller(new: Vote, old: Vote) -> bool:
    """Whether later counts tell more: totals after the list of names."""
    return (old.for_ is None or old.against is None) and new.for_ is not None and new.against is not None


def _counts(
    sentence: str, around: str, language: Language, counter_won: bool | None, procedural_outcome: bool
) -> Vote | None:
    yes = no = None
    empties = list(_BLANK.finditer(sentence))
    empty = next((m for m in empties if m["m"]), next(iter(empties), None))
    blank = count(empty["n"] or empty["m"]) if empty else None
    # "3 jaa-ääntä ja 6 ei-ääntä" or "JAA: 3, EI: 6": the way that begins first is the way meant.
    for matches in sorted(
        (list(p.finditer(sentence)) for p in _BALLOTS[language]),
        key=lambda ms: ms[0].start() if ms else 10**6,
    ):
        yes = next((count(m["n"]) for m in matches if m["yes"]), None)
        no = next((count(m["n"]) for m in matches if m["no"]), None)
        if yes is not None and no is not None:
            break
    if yes is not None and no is not None:
        return Vote(False, yes, no, blank)
    if not (_VOTED.search(around) or re.search(r"(?i)ääni|ääne|ään\b|röst|kannat", sentence)):
        return None
    pair = _PAIR.search(sentence)
    against = _AGAINST.search(sentence)
    first = second = None
    if pair and pair["b"]:
        first, second = count(pair["a"]), count(pair["b"])
    elif against:
        first, second = (
            count(against["a"] or against["c"] or against["e"]),
            count(against["b"] or against["d"] or against["f"]),
        )
    elif (
        match := re.search(r"(?<![\d.])(?P<a>\d{1,2})\s?[–-]\s?(?P<b>\d{1,2})(?![\d.])", sentence)
        if re.search(r"(?i)äänin|voit|röst|segra|ratke", sentence)
        else None
    ):
        first, second = int(match["a"]), int(match["b"])
    if first is not None and second is not None:
        lost = _first_is_against(sentence, counter_won, procedural_outcome)
        return Vote(False, second if lost else first, first if lost else second, blank)
    return _by_sides(sentence, blank)


def _first_is_against(sentence: str, counter_won: bool | None, procedural_outcome: bool) -> bool:
    """Whether the number named first is the counter-proposal's: the winner stands first."""
    if re.search(
        r"(?i)(?:kaatui|hävisi|hylättiin|föll|förlorade)\s+(?:äänin|med|rösterna)", sentence
    ) and not _AGAINST_SIDE.search(sentence.split("äänin")[0]):
        return False  # "esitys kaatui äänin 3-6" names the proposal's votes first
    if re.search(r"(?i)\bpuolesta\b.*\bvastaan\b|\bför\b.*\bemot\b", sentence) and counter_won is None:
        return False
    if re.search(
        r"(?i)(?:vasta(?:ehdotu|esity)|motförslag)\w*[^.]{0,80}(?:voit|segra|vann|hyväks|tuli|godkän)",
        sentence,
    ):
        return True
    if procedural_outcome:
        return True  # tabling or returning won
    return bool(counter_won)


def _aligned(sentence: str) -> str:
    """ "kuusi (6)" with the word blanked out, places kept."""
    return re.sub(
        rf"\b({_C})\s*\((\d{{1,3}})\)",
        lambda m: " " * (m.start(2) - m.start()) + m[2] + " ",
        sentence,
        flags=re.IGNORECASE,
    )


def _by_sides(sentence: str, blank: int | None) -> Vote | None:
    """ "esittelijän ehdotus sai 5 ääntä ja vastaehdotus 4": each piece of the sentence has its number and its side."""
    if not _VOTE_WORD.search(sentence):
        return None
    sides: dict[str, int] = {}
    masked = _NO_COUNT.sub(lambda m: " " * len(m[0]), sentence)
    for piece in _PIECES.split(masked):
        numbers = [count(n) for n in _ANY_COUNT.findall(piece)]
        if len(numbers) != 1 or numbers[0] is None:
            continue
        side = "blank" if re.search(r"(?i)tyhjä|blank", piece) else _side(piece, sides)
        if side is not None:
            sides.setdefault(side, numbers[0])
    if "for" in sides and "against" in sides:
        return Vote(False, sides["for"], sides["against"], sides.get("blank", blank))
    return None


def _side(piece: str, sides: dict[str, int]) -> str | None:
    """Which side a piece speaks of; one without a word for it is the side not yet named."""
    if _AGAINST_SIDE.search(piece):
        return "against"
    if _FOR_SIDE.search(piece):
        return "for"
    return "against" if "for" in sides and _VOTE_WORD.search(piece) and "against" not in sides else None
