"""How far found records agree with labelled ones: pairs, fields, outcomes, confidence. Pure."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from extract.model import Decision

Pair = tuple[Decision | None, Decision | None]  # labelled, found; None: missed or false


def _letters(value: str | None) -> str | None:
    """Text as compared: letter case, runs of white space and a full stop at the end do not matter."""
    return None if value is None else " ".join(value.split()).rstrip(".").casefold()


def _fee(decision: Decision) -> object:
    return decision.fee and decision.fee.price


# What is compared for each field; None out of `applies` leaves the pair out of that field's accuracy.
FIELDS: dict[str, Callable[[Decision], object]] = {
    "municipality": lambda d: d.municipality,
    "body": lambda d: _letters(d.body),
    "body_type": lambda d: d.body_type,
    "meeting_date": lambda d: d.meeting_date,
    "section": lambda d: d.section,
    "diary_number": lambda d: _letters(d.diary_number),
    "title": lambda d: _letters(d.title),
    "season": lambda d: d.season,
    "outcome": lambda d: d.outcome,
    "level": lambda d: d.level,
    "proposal": lambda d: d.proposal,
    "vote": lambda d: d.vote,
    "fee": _fee,  # amount, period and basis
    "fee_printed": _fee,  # the same, where either has a fee
    "fee_vat": lambda d: d.fee and d.fee.vat,
    "fee_annual_eur": lambda d: d.fee and d.fee.annual_eur,
    "fee_travel_costs": lambda d: d.fee and d.fee.travel_costs,
    "conditions": lambda d: _letters(d.conditions),
    "language": lambda d: d.language,
}
_SETTLED = ("outcome", "season", "municipality", "fee")
_CONFIDENT = ("outcome", "level", "season", "municipality", "fee")
_BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0)


def applies(field: str, expected: Decision, found: Decision) -> bool:
    """Whether a pair counts for a field: fee details only where both have a fee."""
    if field == "fee_printed":
        return expected.fee is not None or found.fee is not None
    if field.startswith("fee_"):
        return expected.fee is not None and found.fee is not None
    return True


def agree(field: str, expected: Decision, found: Decision) -> bool:
    """Whether a field of a pair is right."""
    return FIELDS[field](expected) == FIELDS[field](found)


def align(expected: Sequence[Decision], found: Sequence[Decision]) -> list[Pair]:
    """Pairs a document's labelled and found records: by body, date and section, then by what comes nearest in
    order.
    """

    def likeness(pair: tuple[int, int]) -> tuple[int, int]:
        e, f = expected[pair[0]], found[pair[1]]
        same = (e.body_type == f.body_type) + (e.meeting_date == f.meeting_date) + (e.section == f.section)
        return -same, abs(pair[0] - pair[1])

    partner: dict[int, int] = {}
    for e, f in sorted(product(range(len(expected)), range(len(found))), key=likeness):
        if e not in partner and f not in partner.values():
            partner[e] = f
    pairs: list[Pair] = [(d, found[partner[i]] if i in partner else None) for i, d in enumerate(expected)]
    return pairs + [(None, d) for i, d in enumerate(found) if i not in partner.values()]


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its counts; `value` is None where nothing was counted."""

    right: int
    total: int

    @property
    def value(self) -> float | None:
        return self.right / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Bin:
    """Records of one range of confidence: how sure they were, how many were right."""

    low: float
    high: float
    records: int
    mean: float
    right: int


@dataclass(frozen=True, slots=True)
class Scores:
    """The figures of one evaluation."""

    documents: int
    expected: int
    found: int
    matched: int
    negatives: Rate  # documents without a decision that gave none
    fields: dict[str, Rate]
    outcomes: dict[tuple[str, str], int]  # (labelled, found) -> how often; "-" for missed and false ones
    settled: Rate  # right in outcome, season, municipality and fee, of those without a review reason
    reliability: tuple[Bin, ...]

    @property
    def precision(self) -> float | None:
        return Rate(self.matched, self.found).value

    @property
    def recall(self) -> float | None:
        return Rate(self.matched, self.expected).value

    @property
    def f1(self) -> float | None:
        return Rate(2 * self.matched, self.found + self.expected).value

    @property
    def settled_share(self) -> float | None:
        return Rate(self.settled.total, self.found).value


def scores(documents: Sequence[Sequence[Pair]]) -> Scores:
    """The figures over all documents' pairs."""
    pairs = [pair for document in documents for pair in document]
    both = [(e, f) for e, f in pairs if e is not None and f is not None]
    negatives = [document for document in documents if not any(e for e, _ in document)]
    settled = [(e, f) for e, f in pairs if f is not None and not f.review]
    return Scores(
        documents=len(documents),
        expected=sum(e is not None for e, _ in pairs),
        found=sum(f is not None for _, f in pairs),
        matched=len(both),
        negatives=Rate(sum(not document for document in negatives), len(negatives)),
        fields={field: _rate(field, both) for field in FIELDS},
        outcomes=dict(Counter((e.outcome if e else "-", f.outcome if f else "-") for e, f in pairs)),
        settled=Rate(sum(_right(_SETTLED, e, f) for e, f in settled), len(settled)),
        reliability=tuple(_reliability(pairs)),
    )


def _rate(field: str, both: Sequence[tuple[Decision, Decision]]) -> Rate:
    counted = [agree(field, e, f) for e, f in both if applies(field, e, f)]
    return Rate(sum(counted), len(counted))


def _right(fields: Sequence[str], expected: Decision | None, found: Decision | None) -> bool:
    return expected is not None and found is not None and all(agree(field, expected, found) for field in fields)


def _reliability(pairs: Sequence[Pair]) -> Iterator[Bin]:
    found = [(e, f) for e, f in pairs if f is not None]
    for low, high in pairwise(_BINS):
        inside = [(e, f) for e, f in found if low <= f.confidence and (f.confidence < high or high == 1.0)]
        if inside:
            mean = sum(f.confidence for _, f in inside) / len(inside)
            yield Bin(low, high, len(inside), mean, sum(_right(_CONFIDENT, e, f) for e, f in inside))


@dataclass(frozen=True, slots=True)
class Mistake:
    """One disagreement; field is "missed" or "false" for a whole record."""

    field: str
    expected: Decision | None
    found: Decision | None

    @property
    def quotes(self) -> tuple[str, ...]:
        """The evidence the reader had for the field; that of the outcome where it had none of its own."""
        if self.found is None:
            return ()
        own = [e.quote for e in self.found.evidence if e.field == self.field.split("_")[0]]
        return tuple(own or [e.quote for e in self.found.evidence if e.field == "outcome"])


def mistakes(pairs: Sequence[Pair]) -> Iterator[Mistake]:
    """Every disagreement of a document's pairs, record by record."""
    for e, f in pairs:
        if e is None or f is None:
            yield Mistake("missed" if f is None else "false", e, f)
            continue
        for field in FIELDS:
            if field != "fee_printed" and applies(field, e, f) and not agree(field, e, f):
                yield Mistake(field, e, f)
