"""Sums as candidates for the fee: what stands around each, as features that a trained model weighs.

The weights (weights.json) are learned on the project's own labelled texts by uso/training/fee.py; each feature is a reason
that a person can read.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from extract import logistic
from extract.clean import Clean
from extract.fee.money import Money, sums
from extract.language.sentences import sentences
from extract.tables import table

_BOUNDARY = re.compile(r"[,;:(]\s|\((?=[^)]*\d{3}\s?(?:€|eur))|\.\s(?=[A-ZÅÄÖ])|\s(?:ja|och|sekä|samt|mutta|men|kun|joista|josta|varav)\s|\n")
_PER_HEAD = re.compile(
    r"(?i)\s*(?:€|euroa?|e|snt|senttiä|cent)?\s*(?:/|per\s|jokais\w+ asuk|asukasta koh)\s*(?:as(?:ukas|\.|ukk|\b)|inv(?:ånare|\.)|capita)|\s*\w*\s*(?:asukasta? koh|asukkaalta|asukaskoh|per invånare)"
)
_HEADS = re.compile(r"(?i)asukasta kohti|asukasta kohden|per invånare|asukaskohtai")
_OWN_CASE = re.compile(r"\b[A-ZÅÄÖ][a-zåäö-]{2,}(?:lle|lta|ltä|lla|llä|n kunnalle|n kaupungille|n osuus|n kunnan|n kaupungin)\b|\bför [A-ZÅÄÖ]\w+")
_FIRST_LATER = re.compile(r"(?i)(?:ensimmäi|alennet|avajais|första|1:a).*(?:jälkimm|toise|andra|sen jälkeen|2:a)")
Features = frozenset[str]


@cache
def cues() -> dict[str, re.Pattern[str]]:
    """The fee words as compiled patterns, by name."""
    data = table("fee/cues.yml")
    return {name: re.compile(re.sub(r"\|\s+", "|", expression.strip()), re.IGNORECASE) for name, expression in data.items()}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sum with the sentence it stands in; places are in the zone's cleaned text."""

    money: Money
    zone: Clean
    start: int  # of the sentence
    end: int
    per_head: bool
    features: Features

    @property
    def sentence(self) -> str:
        return self.zone.text[self.start : self.end]

    @property
    def chance(self) -> float:
        """How likely the sum is the fee, 0 to 1."""
        return logistic.chance(_weights(), self.features)


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = json.loads((files("extract") / "fee/weights.json").read_text(encoding="utf-8"))
    return weights


def candidates(zone: Clean, name: str, *, notice: bool = False) -> Iterator[Candidate]:
    """The sums of one zone of a handling; `name` tells which: proposal, decision, handling or background.

    `notice`: the item gives notice of a running agreement, whose price is the fee.
    """
    text = zone.text
    euros = re.search(r"€|eur", text, re.IGNORECASE) is not None
    subject, previous = "none", ""
    for start, end in sentences(text):
        sentence = text[start:end]
        for money in sums(sentence, bare=euros and re.search(r"€|eur", sentence + previous, re.IGNORECASE) is not None):
            place = Money(money.amount, start + money.start, start + money.end, money.low, money.bare)
            headed = _PER_HEAD.match(sentence, money.end) is not None or _HEADS.search(sentence) is not None
            per_head = money.amount < 20 and headed
            features = frozenset(_features(sentence, money, previous, subject, name, per_head, notice=notice))
            yield Candidate(place, zone, start, end, per_head, features)
        subject = _subject(sentence, subject)
        previous = sentence


def _subject(sentence: str, before: str) -> str:
    """The network spoken of last, carried from sentence to sentence."""
    if cues()["uso"].search(sentence):
        return "uso"
    return "other" if cues()["other_network"].search(sentence) else before


def _features(
    sentence: str, money: Money, previous: str, subject: str, zone: str, per_head: bool, *, notice: bool
) -> Iterator[str]:
    word = cues()
    before, after = sentence[: money.start], sentence[money.end :]
    opening = max((m.end() for m in _BOUNDARY.finditer(before)), default=0)
    closing = _BOUNDARY.search(after)
    tail = after[: closing.start()] if closing else after
    clause = sentence[opening : money.end] + tail
    # "nousee aiemmasta 9 000 eurosta 9 900 euroon": what was earlier is the sum before
    since = max([opening, *(m.end() for m in word["earlier_from"].finditer(before))])
    for name in ("price", "own", "network", "year", "season", "once", "vat_excluded", "vat_included", "travel"):
        if word[name].search(clause):
            yield f"{name} in clause"
        elif word[name].search(sentence):
            yield f"{name} in sentence"
        elif word[name].search(previous[-200:]):
            yield f"{name} before"
    for name in ("earlier", "elsewhere", "neighbour", "total", "appropriation", "conditional", "alternative", "new", "remaining", "instalment"):
        if word[name].search(clause[since - opening :] if name == "earlier" else clause):
            yield f"{name} in clause"
        elif word[name].search(sentence):
            yield f"{name} in sentence"
    if word["earlier"].search(before[since:]):
        yield "running price, notice given" if notice else "earlier close before"
    if word["cap"].search(before[-20:]):
        yield "cap under a condition" if word["if"].search(before) else "cap"
    if word["price_compound"].match(after):
        yield "price compound"
    if word["appropriation_head"].match(after):
        yield "appropriation head"
    if word["earlier_from"].search(sentence[money.start : money.end]):
        yield "from"
    if re.search(r"(?i)euroon\b", sentence[money.start : money.end]) or re.search(r"(?i)\btill\s$", before):
        yield "to"
    if word["altogether"].search(before):
        yield "altogether"
    if word["compared"].search(before[opening:]):
        yield "compared"
    if word["person"].search(after[:25]):
        yield "per person"
    if _OWN_CASE.search(clause):
        yield "named in clause"
    yield from _whose(sentence, money, subject)
    yield f"zone {zone}"
    season = word["season"].search(clause) is not None and word["year"].search(clause) is None
    yield _size(money.amount / 2 if season else money.amount, per_head)
    if money.bare:
        yield "no currency"
    if money.low is not None:
        yield "range"
    if by_year(sentence, money.amount) is not None:
        yield "one of two years"
    elif others := [other.amount for other in sums(sentence) if other.amount != money.amount]:
        far = "largest" if max(others) < money.amount / 3 else "smallest" if min(others) > money.amount * 3 else ""
        yield f"not alone, but by far the {far}" if far else "not alone"


def _whose(sentence: str, money: Money, subject: str) -> Iterator[str]:
    """Which network's name stands nearest before the sum."""
    other = max((m.end() for m in cues()["other_network"].finditer(sentence, 0, money.start)), default=-1)
    own = max((m.end() for m in cues()["uso"].finditer(sentence, 0, money.start)), default=-1)
    if other > own:
        yield "other network nearer"
    elif own >= 0:
        yield "uso before"
    elif cues()["uso"].search(sentence, money.end):
        yield "uso after"
    elif cues()["other_network"].search(sentence, money.end):
        yield "other network after"
    else:
        yield f"subject {subject}"


def _size(amount: float, per_head: bool) -> str:
    if per_head:
        return "per inhabitant"
    for limit, name in ((20, "tiny"), (400, "small"), (2_000, "low"), (4_500, "lowish"), (30_000, "usual"), (60_000, "high")):
        if amount < limit:
            return f"size {name}"
    return "size huge"


def by_year(sentence: str, amount: float) -> list[Money] | None:
    """Prices of single years in one sentence, the first year's first: "9 500 euroa vuonna 2015 ja 9 900 euroa vuonna 2016"."""
    if not cues()["one_year"].search(sentence) or amount < 100:
        return None
    prices = [money for money in sums(sentence, bare=True) if 0.5 < money.amount / amount < 2]
    years = [int(year) for year in re.findall(r"\b20\d\d\b", sentence)]
    if len(prices) == 2 and (len(set(years)) == 2 or _FIRST_LATER.search(sentence)):
        return prices if len(set(years)) != 2 or years[0] < years[-1] else prices[::-1]
    return None


def gives_notice(texts: Sequence[str]) -> bool:
    """Whether an item is about ending a running agreement."""
    return any(cues()["notice"].search(text) for text in texts)


def rivals(found: Sequence[Candidate], best: Candidate) -> list[Candidate]:
    """Other sums that could as well be the fee."""
    return [c for c in found if c.money.amount != best.money.amount and c.chance > 0.35]
