"""Measures the reader on labelled documents: `uso evaluate FOLDER`, or `python -m uso.evaluate FOLDER`."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from extract.model import Decision, Extraction, Facts
from uso.labels import Labelled, labelled
from uso.reading import Job, read_job
from uso.scoring import Mistake, Pair, Scores, align, mistakes, scores
from uso.worker import Failure
from uso.workers import each


@dataclass(frozen=True, slots=True)
class Judged:
    """One labelled document, what was found in it, and every disagreement."""

    document: Labelled
    pairs: tuple[Pair, ...]
    mistakes: tuple[Mistake, ...]
    failure: Failure | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The figures and the documents behind them."""

    scores: Scores
    documents: tuple[Judged, ...]

    @property
    def failures(self) -> list[Judged]:
        """The documents that could not be read; their records count as missed."""
        return [judged for judged in self.documents if judged.failure]


def evaluate(folder: Path, *, workers: int, progress: Callable[[int, int], None] | None = None) -> Evaluation:
    """Reads every labelled document under a folder and compares.

    Raises LabelError for labels that cannot be used.
    """
    documents = labelled(folder)
    jobs = [Job(document.path, Facts(path=str(document.path))) for document in documents]
    judged: list[Judged] = []
    for document, (_, result) in zip(documents, each(read_job, jobs, workers=workers), strict=True):
        judged.append(judge(document, result))
        if progress:
            progress(len(judged), len(documents))
    return Evaluation(scores([one.pairs for one in judged]), tuple(judged))


def judge(document: Labelled, result: Extraction | Failure) -> Judged:
    """Compares what was found in one document with its labels."""
    found: Sequence[Decision] = () if isinstance(result, Failure) else result.decisions
    pairs = tuple(align(document.records, found))
    return Judged(document, pairs, tuple(mistakes(pairs)), result if isinstance(result, Failure) else None)


if __name__ == "__main__":
    from uso.cli import main

    main(["evaluate", *sys.argv[1:]])
