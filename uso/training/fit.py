"""Logistic regression over named signs, for the trainers."""

from collections.abc import Sequence

import numpy as np

from extract.logistic import chance

Sample = tuple[frozenset[str], bool]
FOLDS = 5


def fit(samples: Sequence[Sample], ridge: float) -> dict[str, float]:
    """Weights of each sign, and "bias", by Newton's method; `ridge` holds all but the bias down."""
    names = sorted({name for signs, _ in samples for name in signs})
    column = {name: i for i, name in enumerate(names)}
    matrix = np.zeros((len(samples), len(names) + 1))
    matrix[:, -1] = 1
    for i, (signs, _) in enumerate(samples):
        matrix[i, [column[name] for name in signs]] = 1
    right = np.array([yes for _, yes in samples], dtype=float)
    weights = np.zeros(len(names) + 1)
    hold = ridge * np.r_[np.ones(len(names)), 1e-6]
    for _ in range(60):
        fitted = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (fitted - right) + hold * weights
        curve = (matrix * (fitted * (1 - fitted))[:, None]).T @ matrix + np.diag(hold)
        weights -= np.linalg.solve(curve, slope)
    return {name: round(float(weights[i]), 3) for name, i in column.items()} | {"bias": round(float(weights[-1]), 3)}


def cross_validated(samples: Sequence[Sample], ridge: float) -> list[tuple[float, bool]]:
    """The chance of each sample by weights that never saw it, and whether it was right; shuffled, the same every time."""
    order = np.random.default_rng(0).permutation(len(samples))
    found = []
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS].tolist())
        weights = fit([sample for i, sample in enumerate(samples) if i not in held], ridge)
        found += [(chance(weights, samples[i][0]), samples[i][1]) for i in sorted(held)]
    return found
