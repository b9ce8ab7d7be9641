"""Trains the second reader: `python -m uso.training.second`, writing extract/second/model/.

Learns from the sentence rows and documents of `tests/` that rules may be written on (dev). Prints, by five-fold cross-validation,
how often it is right and how often it would contradict a right record.
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed, minibatch  # type: ignore[attr-defined]  # both are spaCy's public API

from extract.model import Outcome
from extract.second.reader import FOLLOWS, OUTCOMES, TURNED, TURNS, SecondReader, Words, words
from uso.rows import rows
from uso.training.material import examples

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "extract" / "second" / "model"
FOLDS = 5
ROUNDS = 12
LIMITS = (0.01, 0.02, 0.05, 0.1, 0.15)
CONFIG = {
    "model": {
        "@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": True, "ngram_size": 2,
        "no_output_layer": False, "length": 32768,
    },
}  # fmt: skip


class Sample(NamedTuple):
    """A handling's words, and what a careful person says was proposed and decided."""

    words: Words
    proposal: Outcome | None
    outcome: Outcome


def samples() -> Iterator[Sample]:
    """All labelled handlings that decided something."""
    for row in rows(ROOT / "tests" / "sentences" / "dev", "outcome"):
        expected = row["expect"]
        seen = words(row.get("proposal") or "", row.get("handling") or "", row["text"], row["lang"])
        yield Sample(seen, expected["proposal"], expected["outcome"])
    for example in examples(ROOT / "tests" / "gold" / "dev"):
        texts = example.texts
        seen = words(texts.proposal.text, texts.handling.text if texts.handling else "", texts.decision.text, example.language)
        yield Sample(seen, example.expected.proposal, example.expected.outcome)


def trained(material: Sequence[Sample]) -> SecondReader:
    """A second reader learned from samples; the same samples give the same one."""
    proposals = [
        (s.words.proposal, s.proposal) if s.words.proposal else (s.words.decision, s.outcome)
        for s in material
        if s.proposal in OUTCOMES or not s.words.proposal
    ]
    return SecondReader(
        _classifier([(seen, label) for seen, label in proposals if label is not None], OUTCOMES),
        _classifier([pair for sample in material for pair in _readings(sample)], (*OUTCOMES, FOLLOWS, TURNS)),
    )


def _readings(sample: Sample) -> Iterator[tuple[tuple[str, ...], str]]:
    """A decision is the outcome itself and, beside a proposal, also its acceptance or reversal."""
    yield sample.words.decision, sample.outcome
    if sample.words.proposal and sample.proposal is not None:
        if sample.proposal == sample.outcome:
            yield sample.words.decision, FOLLOWS
        elif TURNED.get(sample.proposal) == sample.outcome:
            yield sample.words.decision, TURNS


def _classifier(material: Sequence[tuple[tuple[str, ...], str]], labels: Sequence[str]) -> Pipeline:
    fix_random_seed(0)
    nlp = spacy.blank("xx")
    textcat = nlp.add_pipe("textcat", config=CONFIG)
    for label in labels:
        textcat.add_label(label)  # type: ignore[attr-defined]
    gold = [_example(nlp, seen, answer, labels) for seen, answer in material]
    optimizer = nlp.initialize(lambda: gold)
    order = random.Random(0)  # shuffles training material
    for _ in range(ROUNDS):
        order.shuffle(gold)
        for batch in minibatch(gold, 16):  # type: ignore[no-untyped-call]
            nlp.update(batch, sgd=optimizer, drop=0.3)
    return nlp


def _example(nlp: Pipeline, seen: tuple[str, ...], answer: str, labels: Sequence[str]) -> Example:
    doc = Doc(nlp.vocab, words=list(seen))
    doc.cats = {label: float(label == answer) for label in labels}
    return Example(Doc(nlp.vocab, words=list(seen)), doc)


def main() -> None:
    material = [sample for sample in samples() if sample.outcome != "pending" and len(sample.words.decision) > 1]
    random.Random(1).shuffle(material)
    chances: list[tuple[Outcome, dict[Outcome, float]]] = []
    for fold in range(FOLDS):
        reader = trained([sample for i, sample in enumerate(material) if i % FOLDS != fold])
        chances += [(sample.outcome, reader.opinion(sample.words)) for sample in material[fold::FOLDS]]
    right = sum(max(said, key=lambda name: said[name]) == outcome for outcome, said in chances)
    print(f"{len(material)} labelled handlings and rows; right in {right / len(chances):.1%} by {FOLDS}-fold cross-validation")
    for limit in LIMITS:
        denied = sum(said[outcome] < limit for outcome, said in chances)
        print(f"  gives the right outcome a chance below {limit}: {denied / len(chances):.1%}")
    reader = trained(material)
    MODEL.mkdir(exist_ok=True)
    reader.proposal.to_disk(MODEL / "proposal", exclude=["tokenizer"])
    reader.decision.to_disk(MODEL / "decision", exclude=["tokenizer"])
    print(f"written to {MODEL}: {sum(f.stat().st_size for f in MODEL.rglob('*') if f.is_file()) // 1024} kB")


if __name__ == "__main__":
    main()
