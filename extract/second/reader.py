"""The second reader: a spaCy text classifier over the words of proposal, debate and decision, learned from labelled texts.

It knows no rule of the first reader; it shares only the tagger's base forms. uso/training/second.py trains it, `model/` is the result.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import cast

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from extract.clean import Clean
from extract.language.pipeline import analysed
from extract.model import Language, Outcome
from extract.texts import Texts

MOST = 250  # words of a zone that it looks at
OUTCOMES: tuple[Outcome, ...] = (
    "joined", "declined", "withdrew", "delegated", "appointed", "noted", "tabled", "returned", "removed",
)  # fmt: skip


def words(texts: Texts, language: Language) -> list[str]:
    """What the classifier sees: base forms, each marked with the part it stands in (p proposal, h debate, d decision)."""
    zones = (("p", texts.proposal), ("h", texts.handling), ("d", texts.decision))
    return [word for mark, zone in zones if zone is not None for word in (f"{mark}.", *_marked(mark, zone, language))]


def _marked(mark: str, zone: Clean, language: Language) -> Iterator[str]:
    tokens = [token for token in analysed(zone.text, language) if token.is_alpha or token.is_digit]
    for token in tokens[-MOST:] if mark == "d" else tokens[:MOST]:
        yield f"{mark}{'0' if token.is_digit else token.lemma_.lower()}"


@cache
def _classifier() -> Pipeline:
    return spacy.load(str(files("extract") / "second/model"))


def opinion(texts: Texts, language: Language) -> dict[Outcome, float]:
    """The chance of each outcome by the second reader, adding up to 1; pending it cannot tell."""
    nlp = _classifier()
    doc = nlp.get_pipe("textcat")(Doc(nlp.vocab, words=words(texts, language)))
    return cast("dict[Outcome, float]", dict(doc.cats))
