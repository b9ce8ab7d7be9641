"""The price of taking part that falls on this municipality (codebook, fee): which sum, for what time, with what on top."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.clean import Clean
from extract.fee.candidates import Candidate, by_year, candidates, cues, gives_notice, rivals
from extract.fee.ladders import Rung, chosen, ladder
from extract.fee.money import Money
from extract.fee.population import printed_population
from extract.fee.terms import Terms, ladder_period, period, terms
from extract.language.sentences import sentence_begin, sentences
from extract.model import Basis, Fee, Period

SURE = 0.5  # below it a sum is not taken for the fee


@dataclass(frozen=True, slots=True)
class FeeReading:
    fee: Fee | None
    clean: Clean | None = None
    start: int = 0
    end: int = 0
    review: tuple[str, ...] = ()
    chance: float = 1.0  # how likely amount and absence are right
    other: float = 0.0  # how like the fee the likeliest other sum is


def read_fee(zones: Sequence[tuple[str, Clean]], population: int | None) -> FeeReading:
    """The fee that a handling prints; `zones` are its texts by name, `population` the register's.

    The register's population counts only where the text prints tiers and no population. Null where no price is said; never guessed.
    """
    ladders = [(zone, rungs) for _, zone in zones if (rungs := ladder(zone.text)) and _is_price(zone.text, rungs)]
    spans = [(zone, rungs[0].start, max(r.end for r in rungs)) for zone, rungs in ladders]
    printed = next((n for _, zone in zones if (n := printed_population(_without(zone, spans))) is not None), None)
    people = printed if printed is not None else population
    notice = gives_notice([zone.text for _, zone in zones])
    found = [
        candidate
        for name, zone in zones
        for candidate in candidates(zone, name, notice=notice)
        if not any(zone is z and a <= candidate.money.start < b for z, a, b in spans)
    ]
    best = max(found, key=lambda c: c.chance, default=None)
    if ladders and (best is None or best.chance < 0.9 or not _own(best)):
        return _tiered(*ladders[0], people, [zone.text for _, zone in zones])
    if best is None or best.chance < SURE:
        doubt = best is not None and best.chance > 0.2
        return FeeReading(None, review=("fee-unclear",) if doubt else (), chance=1 - best.chance if best else 1.0)
    yearly = next((c for c in found if c.chance > SURE and round(c.money.amount * 2, 2) == best.money.amount and period(c) == "year"), None)
    best = yearly if yearly is not None and period(best) == "season" else best  # both printed: the yearly price
    return _stated(best, found, people, [zone.text for _, zone in zones])


def _own(best: Candidate) -> bool:
    """Whether a sum beside a ladder is said to be this municipality's: "Kunnan osuus on siten 9 900 euroa"."""
    return bool(best.features & {"own in clause", "named in clause", "own in sentence"})


def _without(zone: Clean, spans: Sequence[tuple[Clean, int, int]]) -> str:
    text = zone.text
    for other, a, b in spans:
        if other is zone:
            text = text[:a] + " " * (b - a) + text[b:]
    return text


def _is_price(text: str, rungs: Sequence[Rung]) -> bool:
    """Whether a ladder is one of prices for the network, not populations in a list or another network's fees."""
    start, end = rungs[0].start, max(rung.end for rung in rungs)
    around = text[max(0, start - 260) : end + 160]
    timed = len(rungs) > 1 or cues()["year"].search(around) or cues()["season"].search(around)
    if not cues()["price"].search(around) and not (timed and re.search(r"€|eur", around, re.IGNORECASE)):
        return False
    begin = sentence_begin(text, start)
    own, other = cues()["uso"].search(around), cues()["other_network"].search(text[max(begin, start - 120) : end])
    return other is None or own is not None


def _tiered(zone: Clean, rungs: Sequence[Rung], population: int | None, texts: Sequence[str]) -> FeeReading:
    rung = chosen(rungs, population)
    start, end = rungs[0].start, max(r.end for r in rungs)
    if rung is None:
        return FeeReading(None, zone, start, end, ("fee-tier-unresolved",), 0.6)
    bounds = [(a, b) for a, b in sentences(zone.text) if a < end and b > start]
    first, last = bounds[0][0], bounds[-1][1]
    heading = zone.text.rfind("\n", 0, max(0, first - 1))
    first = heading + 1 if len(rungs) > 1 and first - heading < 160 and first - heading > 1 else first
    whole = Candidate(Money(rung.money.amount, rung.money.start, rung.money.end), zone, first, last, False, frozenset())
    said = terms([whole], [zone.text, *texts])
    found = Terms(ladder_period(zone.text, max(0, first - 80), start, last), said.vat, said.travel)
    review = ("fee-range",) if rung.money.low is not None else ()
    quote = next(((a, b) for a, b in bounds if a <= rung.start < b), (rung.start, rung.end)) if len(rungs) == 1 else (rung.start, rung.end)
    return FeeReading(_fee(rung.money.amount, "tier", found, None), zone, *quote, review, 0.95)


def _stated(best: Candidate, found: Sequence[Candidate], population: int | None, texts: Sequence[str]) -> FeeReading:
    same = sorted((c for c in found if c.money.amount == best.money.amount), key=lambda c: -c.chance)
    said = terms(same, texts, best.money.amount)
    review: list[str] = ["fee-range"] if best.money.low is not None else []
    amount, basis = best.money.amount, "per_inhabitant" if best.per_head else "stated"
    years = None if best.per_head else by_year(best.sentence, best.money.amount)
    if years is not None:
        amount = years[0].amount
        said = Terms("year", said.vat, said.travel)
        if len({money.amount for money in years}) > 1:
            review.append("fee-differs-by-year")
    others = [c for c in rivals(found, best) if years is None or c.money.amount not in {m.amount for m in years}]
    if others and not _parts(best, others):
        review.append("fee-unclear")
    return FeeReading(
        _fee(amount, basis, said, population), best.zone, best.start, best.end, tuple(review),  # type: ignore[arg-type]
        best.chance, max((c.chance for c in found if c.money.amount != best.money.amount), default=0.0),
    )  # fmt: skip


def _parts(best: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether the other sums are the price in other words: half of it in two instalments, both years together."""
    return all(round(c.money.amount * 2, 2) == best.money.amount or round(best.money.amount * 2, 2) == c.money.amount for c in others)


def _fee(amount: float, basis: Basis, said: Terms, population: int | None) -> Fee:
    period: Period = said.period
    annual: float | None = None
    if basis == "per_inhabitant":
        if population is not None and period in ("year", "unknown", "season"):
            annual = round(amount * population / (2 if period == "season" else 1), 2)
    elif period in ("year", "season"):
        annual = amount if period == "year" else amount / 2
    return Fee(amount, period, basis, said.vat, annual, said.travel)
