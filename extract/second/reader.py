"""The second reader: two spaCy text classifiers, learned from labelled texts, that know no rule of the first reader.

One reads what a proposal would do; the other reads debate and decision, and says either the outcome or only that it follows the
proposal or turns it round. The two together give each outcome a chance. uso/training/second.py trains them, `model/` is the result.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final, Self

from extract.language.lean import Doc, Pipeline, spacy
from extract.language.pipeline import BARE, analysed
from extract.model import Language, Outcome

MOST: Final = 250  # words of a zone that it looks at
OUTCOMES: Final[tuple[Outcome, ...]] = (
    "joined", "declined", "withdrew", "delegated", "appointed", "noted", "tabled", "returned", "removed",
)  # fmt: skip
FOLLOWS: Final = "as proposed"
TURNS: Final = "against"
TURNED: Final[Mapping[Outcome, Outcome]] = {"joined": "declined", "declined": "joined", "withdrew": "joined"}


@dataclass(frozen=True, slots=True)
class Words:
    """Base forms that the classifiers see: of the proposal, and of debate and decision, each marked h or d."""

    proposal: tuple[str, ...]
    decision: tuple[str, ...]


def words(proposal: str, debate: str, decision: str, language: Language) -> Words:
    """The words of a handling's parts; numbers all alike, signs left out."""
    told = [*(f"h{word}" for word in _forms(debate, language)), "|", *(f"d{word}" for word in _forms(decision, language))]
    return Words(tuple(_forms(proposal, language)), tuple(told))


def _forms(text: str, language: Language) -> list[str]:
    tokens = (token for token in analysed(text, language) if token.is_alpha or token.is_digit)
    return ["0" if token.is_digit else token.lemma_.lower() for token in tokens][:MOST]


@dataclass(frozen=True, slots=True)
class SecondReader:
    """The two classifiers; `opinion` joins what they say."""

    proposal: Pipeline
    decision: Pipeline

    @classmethod
    @cache
    def stored(cls) -> Self:
        """The trained classifiers of this package, read once a process."""
        folder = files("extract") / "second" / "model"
        return cls(*(spacy.load(str(folder / name), exclude=["tokenizer"], config=BARE) for name in ("proposal", "decision")))

    def opinion(self, seen: Words) -> dict[Outcome, float]:
        """The chance of each outcome, adding up to 1; it does not know pending."""
        told = _cats(self.decision, seen.decision)
        chances = {outcome: told[outcome] for outcome in OUTCOMES}
        if seen.proposal:
            proposed = _cats(self.proposal, seen.proposal)
            for outcome in OUTCOMES:
                chances[outcome] += told[FOLLOWS] * proposed[outcome]
                if outcome in TURNED:
                    chances[TURNED[outcome]] += told[TURNS] * proposed[outcome]
        whole = sum(chances.values())
        return {outcome: chance / whole for outcome, chance in chances.items()}

    def proposed(self, seen: Words) -> dict[Outcome, float]:
        """The chance of each outcome that a proposal would have."""
        chances = _cats(self.proposal, seen.proposal)
        return {outcome: chances[outcome] for outcome in OUTCOMES}


def _cats(nlp: Pipeline, tokens: tuple[str, ...]) -> dict[str, float]:
    return dict(nlp.get_pipe("textcat")(Doc(nlp.vocab, words=list(tokens))).cats)

