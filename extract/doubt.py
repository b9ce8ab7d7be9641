"""How sure a record is: the chance that it is right, from signs that a person can name.

Two logistic models, one for the outcome and one for the fee, whose weights (doubt.json) uso/training/doubt.py learns from labelled
texts; there each sign is a reason. A record below `SETTLED` goes to a person.
"""

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final, Literal

from extract import logistic
from extract.debate import Reading
from extract.fee.read import FeeReading
from extract.model import Language, Vote

Model = Literal["outcome", "fee"]
Signs = frozenset[str]
SETTLED: Final = 0.95
_BANDS: Final = (0.02, 0.05, 0.1, 0.2, 0.4, 0.7, 0.9, 0.97)
_LONG, _VERY_LONG = 350, 900  # characters of a decision


@cache
def _weights() -> dict[Model, dict[str, float]]:
    weights: dict[Model, dict[str, float]] = json.loads((files("extract") / "doubt.json").read_text(encoding="utf-8"))
    return weights


def chance(model: Model, signs: Signs) -> float:
    """The chance, 0 to 1, that what was read with these signs is right."""
    return logistic.chance(_weights()[model], signs)


def outcome_signs(said: Reading, proposal: Reading, vote: Vote, decision: str, language: Language, second: float) -> Signs:
    """Signs of an outcome that was read; `second` is the chance that the second reader gives it."""
    return frozenset(_of_outcome(said, proposal, vote, decision, language, second))


def _of_outcome(said: Reading, proposal: Reading, vote: Vote, decision: str, language: Language, second: float) -> Iterator[str]:
    yield f"second reader {_band(second)}"
    yield f"language {language}"
    yield f"outcome {said.outcome}"
    act = said.act
    if act is None:
        yield "no deciding clause"
    else:
        yield f"act {act.kind}"
        yield f"weight {act.weight}"
        if act.kind in ("accept", "reject"):
            yield f"of the {act.whose}"
        for name, there in (("past", act.past), ("partial", act.partial), ("concludes", act.concludes), ("turned", act.turns > 0)):
            if there:
                yield f"act {name}"
    if said.unclear:
        yield "unclear"
    yield f"proposal {'none' if proposal.outcome is None else 'same' if proposal.outcome == said.outcome else 'other'}"
    if vote.for_ is not None:
        yield "votes counted"
    elif vote.unanimous is not None:
        yield f"unanimous {vote.unanimous}"
    if not decision.strip():
        yield "decision empty"
    elif len(decision) > _LONG:
        yield "decision very long" if len(decision) > _VERY_LONG else "decision long"


def fee_signs(found: FeeReading) -> Signs:
    """Signs of a fee, or of there being none."""
    return frozenset(_of_fee(found))


def _of_fee(found: FeeReading) -> Iterator[str]:
    yield f"likeness {_band(found.chance)}"
    yield f"other sum {_band(found.other)}"
    yield from (f"reason {word}" for word in found.review)
    if found.fee is None:
        yield "no fee"
        return
    yield f"basis {found.fee.basis}"
    yield f"period {found.fee.period}"


def _band(value: float) -> str:
    """The band a chance falls in, named by its lower end."""
    return f"from {max((limit for limit in _BANDS if limit <= value), default=0.0)}"
