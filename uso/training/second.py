"""Trains the second reader: `python -m uso.training.second`, writing extract/second/model/.

Learns from the sentence rows and documents of `tests/` that rules may be written on (dev). Prints, by five-fold cross-validation,
how often it is right and how often it would contradict a right record.
"""

import random
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import minibatch

from extract.clean import clean
from extract.debate import debate_begins  # noqa: F401  # the first reader's parts are split the same way
from extract.model import Outcome
from extract.second.reader import OUTCOMES, words
from extract.texts import Texts
from uso.training.material import Row, examples, rows

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "extract" / "second" / "model"
FOLDS = 5
ROUNDS = 12
CONFIG = {
    "model": {
        "@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": True, "ngram_size": 2, "no_output_layer": False, "length": 32768,
    },
}  # fmt: skip
Sample = tuple[list[str], Outcome]


def samples() -> list[Sample]:
    """The words of each labelled handling and its outcome; pending ones have no decision to read."""
    found: list[Sample] = []
    for row in rows(ROOT / "tests" / "sentences" / "dev", "outcome"):
        if row["expect"]["outcome"] != "pending":
            found.append((words(_texts(row), row["lang"]), row["expect"]["outcome"]))
    for example in examples(ROOT / "tests" / "gold" / "dev"):
        if example.expected.outcome != "pending" and example.texts.decision.text.strip():
            found.append((words(example.texts, example.language), example.expected.outcome))
    return found


def _texts(row: Row) -> Texts:
    def zone(name: str) -> str:
        return row.get(name) or ""

    cleaned = {
        name: clean(zone(name), [(0, len(zone(name)))])
        for name in ("proposal", "handling", "text", "background")
    }
    return Texts(
        cleaned["proposal"],
        cleaned["handling"] if zone("handling") else None,
        cleaned["text"],
        cleaned["background"],
    )


def trained(material: Sequence[Sample]) -> Pipeline:
    """A classifier learned from samples; the same samples give the same classifier."""
    spacy.util.fix_random_seed(0)
    nlp = spacy.blank("xx")
    textcat = nlp.add_pipe("textcat", config=CONFIG)
    gold = [
        Example(Doc(nlp.vocab, words=tokens), _answer(nlp, tokens, outcome)) for tokens, outcome in material
    ]
    for outcome in OUTCOMES:
        textcat.add_label(outcome)  # type: ignore[attr-defined]
    optimizer = nlp.initialize(lambda: gold)
    order = random.Random(0)  # shuffles training material
    for _ in range(ROUNDS):
        order.shuffle(gold)
        for batch in minibatch(gold, 16):
            nlp.update(batch, sgd=optimizer, drop=0.3)
    return nlp


def _answer(nlp: Pipeline, tokens: list[str], outcome: Outcome) -> Doc:
    doc = Doc(nlp.vocab, words=tokens)
    doc.cats = {name: float(name == outcome) for name in OUTCOMES}
    return doc


def judged(nlp: Pipeline, material: Sequence[Sample]) -> list[tuple[Outcome, dict[str, float]]]:
    textcat = nlp.get_pipe("textcat")
    return [(outcome, dict(textcat(Doc(nlp.vocab, words=tokens)).cats)) for tokens, outcome in material]


def main() -> None:
    material = samples()
    random.Random(1).shuffle(material)
    answers: list[tuple[Outcome, dict[str, float]]] = []
    for fold in range(FOLDS):
        answers += judged(
            trained([s for i, s in enumerate(material) if i % FOLDS != fold]), material[fold::FOLDS]
        )
    right = sum(max(cats, key=lambda name: cats[name]) == outcome for outcome, cats in answers)
    print(
        f"{len(material)} labelled handlings and rows; right in {right / len(answers):.1%} by {FOLDS}-fold cross-validation"
    )
    for limit in (0.01, 0.02, 0.05, 0.1):
        denied = sum(cats[outcome] < limit for outcome, cats in answers)
        print(f"  gives the right outcome a chance below {limit}: {denied / len(answers):.1%}")
    trained(material).to_disk(MODEL, exclude=["tokenizer"])
    print(f"written to {MODEL}: {sum(f.stat().st_size for f in MODEL.rglob('*') if f.is_file()) // 1024} kB")


if __name__ == "__main__":
    main()
