"""Learns how sure a record is: `python -m uso.training.doubt`, writing extract/doubt.json (after the second reader's training).

A logistic regression for the outcome and one for the fee over the signs of extract.doubt. What the second reader says of a text
comes from a reader that was not trained on it. Prints reliability and the share below the limit, by cross-validation.
"""

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from extract.debate import Reading as Said
from extract.doubt import SETTLED, fee_signs, outcome_signs
from extract.fee.read import read_fee
from extract.model import Language, Vote
from extract.second.reader import words
from uso.rows import RowReading, outcome_rows, rows, same_fee, whole
from uso.training.fit import FOLDS, Sample, cross_validated, fit
from uso.training.material import Example, examples
from uso.training.second import Sample as Labelled
from uso.training.second import trained

ROOT = Path(__file__).parents[2]
WEIGHTS = ROOT / "extract" / "doubt.json"
RIDGE = 1.0


def main() -> None:
    dev = ROOT / "tests" / "sentences" / "dev"
    known = list(examples(ROOT / "tests" / "gold" / "dev"))
    fees: list[Sample] = []
    for row in rows(dev, "fee"):
        found = read_fee([("background", whole(row["text"]))], row.get("population"))
        fees.append((fee_signs(found), same_fee(found.fee, row["expect"])))
    for example in known:
        read, expected = example.handled.fee, example.expected.fee
        fees.append((fee_signs(read), (read.fee and read.fee.price) == (expected and expected.price)))
    weights = {"outcome": _told("outcome", _outcomes(dev, known)), "fee": _told("fee", fees)}
    WEIGHTS.write_text(json.dumps(weights, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def _outcomes(dev: Path, known: Sequence[Example]) -> list[Sample]:
    """Signs of each outcome that was read, the second reader's opinion from one that never saw the text."""
    read = [_of_row(reading) for reading in outcome_rows(dev)] + [_of_example(example) for example in known]
    read = [one for one in read if one.said.outcome is not None]
    random.Random(1).shuffle(read)
    samples: list[Sample] = []
    for fold in range(FOLDS):
        second = trained([one.labelled for i, one in enumerate(read) if i % FOLDS != fold and one.labelled.outcome != "pending"])
        for one in read[fold::FOLDS]:
            chance = second.opinion(one.labelled.words).get(one.said.outcome or "pending", 1.0)
            samples.append((outcome_signs(one.said, one.proposal, one.vote, one.decision, one.language, chance), one.right))
    return samples


@dataclass(frozen=True, slots=True)
class _Read:
    """An outcome as read, from a row or a document."""

    labelled: Labelled
    said: Said
    proposal: Said
    vote: Vote
    decision: str
    language: Language
    right: bool


def _of_row(reading: RowReading) -> _Read:
    row = reading.row
    seen = words(row.get("proposal") or "", row.get("handling") or "", row["text"], row["lang"])
    labelled = Labelled(seen, row["expect"]["proposal"], row["expect"]["outcome"])
    return _Read(labelled, reading.said, reading.proposal, reading.vote, row["text"], row["lang"], reading.right)


def _of_example(example: Example) -> _Read:
    handled, expected = example.handled, example.expected
    labelled = Labelled(handled.words(example.language), expected.proposal, expected.outcome)
    right = (handled.said.outcome or "pending", handled.said.level) == (expected.outcome, expected.level)
    return _Read(labelled, handled.said, handled.proposal, handled.vote.vote, handled.texts.decision.text, example.language, right)


def _told(name: str, samples: Sequence[Sample]) -> dict[str, float]:
    """The weights of one model, with what cross-validation says of them printed."""
    judged = cross_validated(samples, RIDGE)
    print(f"{name}: {len(samples)} readings, {sum(right for _, right in samples) / len(samples):.1%} right")
    for low, high in pairwise((0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 1.01)):
        inside = [right for chance, right in judged if low <= chance < high]
        if inside:
            print(f"  {low:.2f} to {high:.2f}: {len(inside):5d} readings, {sum(inside) / len(inside):.1%} right")
    kept = [right for chance, right in judged if chance >= SETTLED]
    print(f"  kept at {SETTLED}: {len(kept) / len(judged):.1%}, {sum(kept) / len(kept):.2%} of them right")
    return fit(samples, RIDGE)


if __name__ == "__main__":
    main()
