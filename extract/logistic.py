"""A logistic model over named signs, as the trainers of uso/training write it to JSON: a weight for each sign, and "bias"."""

import math
from collections.abc import Iterable, Mapping


def chance(weights: Mapping[str, float], signs: Iterable[str]) -> float:
    """The chance, 0 to 1, that the weights give a set of signs; signs they do not know count nothing."""
    return 1 / (1 + math.exp(-weights["bias"] - sum(weights.get(sign, 0.0) for sign in signs)))
