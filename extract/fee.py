"""The price of taking part that falls on this municipality (codebook, fee): which sum, for what time, with what on top."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from extract.clean import Clean
from extract.language.sentences import sentences
from extract.model import Basis, Fee, Period, Travel, Vat
from extract.money import Money, sums
from extract.tiers import Tier, chosen_tier, printed_population, tiers

NEAR = 70  # characters within which a word about time belongs to a sum
_PER_HEAD = re.compile(
    r"\s*(?:€|euroa?|e|snt|senttiä|cent)?\s*(?:/|per|jokais\w+ asuk|asukasta koh)\s*(?:as(?:ukas|\.|ukk)|inv(?:ånare|\.)|capita)|\s*(?:asukasta kohd|asukkaalta|per invånare)",
    re.IGNORECASE,
)


@cache
def cues() -> dict[str, re.Pattern[str]]:
    """The fee words as compiled patterns, by name."""
    data = yaml.safe_load((files("extract") / "language/fee.yml").read_text(encoding="utf-8"))
    return {
        name: re.compile(re.sub(r"\|\s+", "|", expression.strip()), re.IGNORECASE)
        for name, expression in data.items()
    }


@dataclass(frozen=True, slots=True)
class FeeReading:
    fee: Fee | None
    clean: Clean | None = None
    start: int = 0
    end: int = 0
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    money: Money
    clean: Clean
    start: int  # of the sentence
    end: int
    score: float


def read_fee(texts: Sequence[Clean], population: int | None) -> FeeReading:
    """The fee that a handling prints, texts in the order of their weight (proposal and decision, then background).

    `population` is the register's, used only where the text prints tiers and no population. Null where no price is
    said; never guessed.
    """
    printed = next((n for text in texts if (n := printed_population(text.text)) is not None), None)
    for text in texts:
        ladder = tiers(text.text)
        if ladder and _is_price(text.text, ladder[0].start, ladder[-1].end):
            stated = [
                c
                for c in _candidates(text)
                if not any(t.start <= c.money.start <= t.end for t in ladder) and c.score >= 3.5
            ]
            if not stated:
                return _tiered(text, ladder, printed if printed is not None else population)
    best: _Candidate | None = None
    for weight, text in enumerate(texts):
        for candidate in _candidates(text):
            score = candidate.score - 0.4 * weight
            if candidate.score >= 1 and (best is None or score > best.score):
                best = _Candidate(candidate.money, candidate.clean, candidate.start, candidate.end, score)
    rivals = {
        c.money.amount
        for text in texts
        for c in _candidates(text)
        if 400 <= c.money.amount < 100_000
        and (best is None or abs(c.score - best.score) < 1)
        and c.score > -1
    }
    if best is None:
        # A sum stands near USO and no rule says whose it is: a person looks, nothing is made up.
        return FeeReading(None, review=("fee-unclear",) if rivals else ())
    found = _stated(best, printed if printed is not None else population, texts)
    if len(rivals - {best.money.amount}) and "fee-differs-by-year" not in found.review:
        return FeeReading(found.fee, found.clean, found.start, found.end, (*found.review, "fee-unclear"))
    return found


def _is_price(text: str, start: int, end: int) -> bool:
    around = text[max(0, start - 260) : end + 120]
    return cues()["price"].search(around) is not None and not _only_elsewhere(text[max(0, start - 120) : end])


def _only_elsewhere(text: str) -> bool:
    return cues()["other_network"].search(text) is not None and not re.search(
        r"(?i)\buso|sukupolven|generationens", text
    )


def _candidates(text: Clean) -> list[_Candidate]:
    found = []
    subject = ""  # the last network named, carried from sentence to sentence
    previous = ""
    for start, end in sentences(text.text):
        sentence = text.text[start:end]
        for money in sums(sentence):
            place = Money(money.amount, start + money.start, start + money.end, money.low)
            found.append(_Candidate(place, text, start, end, _score(sentence, money, previous, subject)))
        if cues()["other_network"].search(sentence):
            subject = "other"
        if re.search(r"(?i)\buso\b|\buso[-:\d]|sukupolven|generationens", sentence):
            subject = "uso"
        previous = sentence
    return found


def _score(sentence: str, money: Money, previous: str, subject: str) -> float:
    """How likely a sum is the price: words around it, the nearer the more; other prices' words count against it."""
    word = cues()
    clause_start = (
        max(sentence.rfind(mark, 0, money.start) for mark in (", ", "; ", ": ", "(", " ja ", " och ")) + 1
    )
    before, after = sentence[: money.start], sentence[money.end :]
    clause = (
        sentence[max(0, clause_start) : money.end] + re.split(r"[,;]\s|\s(?:ja|och|josta|varav)\s", after)[0]
    )
    score = 0.0
    if word["price"].search(clause):
        score += 2.5
    elif word["price"].search(sentence):
        score += 1.8
    elif word["price"].search(previous[-160:]):
        score += 0.8
    if re.search(r"(?i)\buso|sukupolven|generationens|verkosto|nätverk|osallistumi|deltag", sentence):
        score += 0.8
    if word["own"].search(sentence):
        score += 0.4
    if word["year"].search(clause) or word["season"].search(clause):
        score += 0.5
    if word["earlier"].search(before[-70:] + clause[-40:]) and not re.search(
        r"(?i)\b(?:nyt|nykyisin|jatkossa|tulev|uuden|nu|kommande|nya)", clause
    ):
        score -= 2
    if word["elsewhere"].search(clause):
        score -= 4
    if word["neighbour"].search(clause):
        score -= 4
    if _other_nearer(sentence, money):
        score -= 4
    elif subject == "other" and not re.search(r"(?i)\buso|sukupolven|generationens", sentence):
        score -= 2.5
    if word["appropriation"].search(clause) and not re.search(
        r"(?i)maksu|hinta|kustannu|avgift|kostnad", clause
    ):
        score -= 3
    if (
        re.search(
            r"(?i)jäljellä|återstår|käytettävissä|josta|varav|yhteensä .{0,20}(?:momentilla|kustannuspaikalla)",
            before[-40:] + " " + after[:30],
        )
        and word["appropriation"].search(sentence)
        and money.amount > 0
    ):
        score -= 1.5
    if re.match(r"\s*(?:suuruis\w+\s)?(?:määrärah|anslag|budjet|talousarvio)", after):
        score -= 4
    if money.amount >= 100_000 or 5 < money.amount < 400:
        score -= 3
    return score


def _other_nearer(sentence: str, money: Money) -> bool:
    """Whether another network's name stands nearer before the sum than USO's."""
    other = max((m.end() for m in cues()["other_network"].finditer(sentence, 0, money.start)), default=-1)
    own = max(
        (
            m.end()
            for m in re.finditer(
                r"(?i)\buso\S*|sukupolven organisaatio\w*|generationens organisation\w*",
                sentence[: money.start],
            )
        ),
        default=-1,
    )
    return other > own


def _stated(best: _Candidate, population: int | None, texts: Sequence[Clean]) -> FeeReading:
    text, money = best.clean.text, best.money
    sentence = text[best.start : best.end]
    following = text[best.end : best.end + 220]
    inside = Money(money.amount, money.start - best.start, money.end - best.start, money.low)
    review: list[str] = ["fee-range"] if money.low is not None else []
    per_head = _PER_HEAD.match(text, money.end)
    basis: Basis = "per_inhabitant" if per_head else "stated"
    period = _period(sentence, inside, following)
    if basis == "stated" and period != "season" and _differs(sentence, inside):
        review.append("fee-differs-by-year")
        period = "year"
    annual: float | None = None
    if basis == "per_inhabitant":
        annual = (
            round(money.amount * population, 2)
            if population is not None and period in ("year", "unknown")
            else None
        )
        if annual is not None and period == "season":
            annual = round(annual / 2, 2)
    elif period == "year":
        annual = money.amount
    elif period == "season":
        annual = money.amount / 2
    fee = Fee(
        money.amount,
        period,
        basis,
        _vat(sentence, inside, following, texts),
        annual,
        _travel(sentence, following, texts),
    )
    return FeeReading(fee, best.clean, best.start, best.end, tuple(review))


def _tiered(text: Clean, ladder: list[Tier], population: int | None) -> FeeReading:
    start, end = ladder[0].start, ladder[-1].end
    tier = chosen_tier(ladder, population)
    if tier is None:
        return FeeReading(None, text, start, end, ("fee-tier-unresolved",))
    bounds = [(a, b) for a, b in sentences(text.text) if a < end and b > start]
    first, last = bounds[0][0], bounds[-1][1]
    around = text.text[max(0, first - 160) : last]
    place = Money(tier.amount, tier.money_start - max(0, first - 160), tier.money_end - max(0, first - 160))
    following = text.text[last : last + 220]
    period = _period(around, place, following, reach=400)
    annual = tier.amount if period == "year" else tier.amount / 2 if period == "season" else None
    fee = Fee(
        tier.amount,
        period,
        "tier",
        _vat(around, place, following, [text]),
        annual,
        _travel(around, following, [text]),
    )
    review = ("fee-range",) if tier.low is not None else ()
    sentence = next(((a, b) for a, b in bounds if a <= tier.start < b), (tier.start, tier.end))
    return FeeReading(fee, text, *(sentence if len(ladder) == 1 else (tier.start, tier.end)), review)


def _differs(sentence: str, money: Money) -> bool:
    """Two years with different prices in one sentence."""
    others = [m for m in sums(sentence) if m.amount != money.amount and 0.5 < m.amount / money.amount < 2]
    return (
        bool(others)
        and len(set(re.findall(r"20\d\d", sentence))) >= 2
        and not cues()["season"].search(sentence)
    )


def _period(sentence: str, money: Money, following: str, reach: int = NEAR) -> Period:
    """year, season or once by the word nearest to the sum; words after it weigh more than words before."""
    best: tuple[float, Period] | None = None
    names: tuple[Period, ...] = ("once", "season", "year")
    for name in names:
        for match in cues()[name].finditer(sentence):
            if match.start() >= money.end:
                distance = float(match.start() - money.end)
                between = sentence[money.end : match.start()]
            else:
                distance = 12.0 + max(0, money.start - match.end())
                between = sentence[match.end() : money.start]
            distance += 60 * sum(1 for _ in sums(between))
            if distance <= reach + 60 and (best is None or distance < best[0]):
                best = (distance, name)
    if best is not None:
        return best[1]
    if re.match(
        r"\s*(?:maksu|hinta|summa|avgiften|summan|kustannus)?\s*\S{0,20}\s*(?:peritään|laskutetaan|maksetaan|on)?\s*(?:vuosittain|årligen|per år)",
        following,
        re.IGNORECASE,
    ):
        return "year"
    return "unknown"


def _vat(sentence: str, money: Money, following: str, texts: Sequence[Clean]) -> Vat:
    near = sentence[max(0, money.start - 90) :] + " " + following[:160]
    excluded, included = cues()["vat_excluded"].search(near), cues()["vat_included"].search(near)
    if excluded is None and included is None:
        whole = " ".join(text.text for text in texts)
        excluded, included = cues()["vat_excluded"].search(whole), cues()["vat_included"].search(whole)
    if excluded and (included is None or excluded.start() <= included.start()):
        return "excluded"
    return "included" if included else "unknown"


def _travel(sentence: str, following: str, texts: Sequence[Clean]) -> Travel:
    for near in (sentence + " " + following, *(text.text for text in texts)):
        extra, included = cues()["travel_extra"].search(near), cues()["travel_included"].search(near)
        if extra and not (
            included and included.start() < extra.start() and included.end() >= extra.end() - 5
        ):
            return "extra" if not included or extra.start() <= included.start() else "included"
        if included:
            return "included"
    return "unknown"
