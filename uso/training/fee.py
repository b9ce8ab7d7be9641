"""Learns which sum is the fee: `python -m uso.training.fee`, writing extract/fee/weights.json.

A logistic regression over the features of extract.fee.candidates, on the sentence rows and documents of `tests/` that rules may be
written on (dev). Prints the accuracy of five-fold cross-validation and the weights, the most telling first.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from extract.clean import Clean
from extract.fee.candidates import candidates, gives_notice
from extract.fee.ladders import ladder
from uso.rows import rows, whole
from uso.training.fit import Sample, cross_validated, fit
from uso.training.material import examples

ROOT = Path(__file__).parents[2]
WEIGHTS = ROOT / "extract" / "fee" / "weights.json"
RIDGE = 0.3


def samples() -> Iterator[Sample]:
    """Each sum's features and whether it is the fee; tiers are read from their ladder and left out."""
    for row in rows(ROOT / "tests" / "sentences" / "dev", "fee"):
        expected = row["expect"]
        if not (expected and expected["basis"] == "tier"):
            text = whole(row["text"])
            yield from _of("background", text, expected and expected["amount_eur"], notice=gives_notice([text.text]))
    for example in examples(ROOT / "tests" / "gold" / "dev"):
        fee = example.expected.fee
        if fee is None or fee.basis != "tier":
            amount = fee.amount_eur if fee is not None else None
            notice = gives_notice([zone.text for _, zone in example.texts.zones])
            for name, zone in example.texts.zones:
                yield from _of(name, zone, amount, notice=notice)


def _of(name: str, zone: Clean, amount: float | None, *, notice: bool) -> Iterator[Sample]:
    rungs = ladder(zone.text)
    for candidate in candidates(zone, name, notice=notice):
        if not any(rung.start <= candidate.money.start < rung.end for rung in rungs):
            yield candidate.features, amount is not None and abs(amount - candidate.money.amount) < 1e-6


def main() -> None:
    found = list(samples())
    hits = sum((chance > 0.5) == right for chance, right in cross_validated(found, RIDGE))
    weights = fit(found, RIDGE)
    fees = sum(right for _, right in found)
    print(f"{len(found)} sums, {fees} fees, {len(weights) - 1} features; five-fold accuracy {hits / len(found):.1%}")
    WEIGHTS.write_text(json.dumps(weights, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    for name, weight in sorted(weights.items(), key=lambda pair: -abs(pair[1]))[:25]:
        print(f"{weight:7.2f}  {name}")


if __name__ == "__main__":
    main()
