"""Learns which sum is the fee: `python -m uso.training.fee`, writing extract/fee/weights.json.

A logistic regression over the features of extract.fee.candidates, on the sentence rows and documents of `tests/` that rules may be
written on (dev). Prints the accuracy of five-fold cross-validation and the weights, the most telling first.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from extract.clean import Clean, clean
from extract.fee.candidates import candidates, gives_notice
from extract.fee.ladders import ladder
from uso.training.material import examples, rows

ROOT = Path(__file__).parents[2]
WEIGHTS = ROOT / "extract" / "fee" / "weights.json"
RIDGE = 0.3
Sample = tuple[frozenset[str], bool]


def samples() -> Iterator[Sample]:
    """Each sum's features and whether it is the fee; tiers are read from their ladder and left out."""
    for row in rows(ROOT / "tests" / "sentences" / "dev", "fee"):
        expected = row["expect"]
        if not (expected and expected["basis"] == "tier"):
            text = clean(row["text"], [(0, len(row["text"]))])
            yield from _of(
                "background", text, expected and expected["amount_eur"], notice=gives_notice([text.text])
            )
    for example in examples(ROOT / "tests" / "gold" / "dev"):
        fee = example.expected.fee
        if fee is None or fee.basis != "tier":
            notice = gives_notice([zone.text for _, zone in example.texts.zones])
            for name, zone in example.texts.zones:
                yield from _of(name, zone, fee and fee.amount_eur, notice=notice)


def _of(name: str, zone: Clean, amount: float | None, *, notice: bool) -> Iterator[Sample]:
    rungs = ladder(zone.text)
    for candidate in candidates(zone, name, notice=notice):
        if not any(rung.start <= candidate.money.start < rung.end for rung in rungs):
            yield candidate.features, amount is not None and abs(amount - candidate.money.amount) < 1e-6


def fit(matrix: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Weights of a ridge logistic regression by Newton's method; the last column is the bias and is not held down."""
    weights = np.zeros(matrix.shape[1])
    for _ in range(60):
        chance = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (chance - right) + RIDGE * np.r_[weights[:-1], 0]
        curve = (matrix * (chance * (1 - chance))[:, None]).T @ matrix + RIDGE * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return weights


def main() -> None:
    found = list(samples())
    names = sorted({name for features, _ in found for name in features})
    column = {name: i for i, name in enumerate(names)}
    matrix = np.zeros((len(found), len(names) + 1))
    matrix[:, -1] = 1
    for i, (features, _) in enumerate(found):
        matrix[i, [column[name] for name in features]] = 1
    right = np.array([is_fee for _, is_fee in found], dtype=float)
    order = np.random.default_rng(0).permutation(len(found))
    hits = 0
    for fold in range(5):
        held = order[fold::5]
        weights = fit(matrix[np.setdiff1d(order, held)], right[np.setdiff1d(order, held)])
        hits += int((((matrix[held] @ weights) > 0) == (right[held] > 0.5)).sum())
    print(
        f"{len(found)} sums, {int(right.sum())} fees, {len(names)} features; five-fold accuracy {hits / len(found):.1%}"
    )
    weights = fit(matrix, right)
    named = {name: round(float(weights[i]), 3) for name, i in column.items()} | {
        "bias": round(float(weights[-1]), 3)
    }
    WEIGHTS.write_text(json.dumps(named, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    for name, weight in sorted(named.items(), key=lambda pair: -abs(pair[1]))[:25]:
        print(f"{weight:7.2f}  {name}")


if __name__ == "__main__":
    main()
