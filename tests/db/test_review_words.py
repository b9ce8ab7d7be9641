"""Review reasons: each has words for people, and the reader gives no other."""

import csv
import re
from pathlib import Path

import pytest

from db.words import REVIEW
from extract.model import REVIEW_REASONS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("word", REVIEW_REASONS)
def test_a_review_reason_has_words_in_three_languages(word: str) -> None:
    with (ROOT / "publish" / "messages.csv").open(encoding="utf-8", newline="") as file:
        rows = {row[0]: row[1:] for row in csv.reader(file)}
    assert word in REVIEW and len(rows[f"review.{word}"]) == 3 and all(rows[f"review.{word}"])


def test_the_reader_gives_no_other_reasons() -> None:
    reader = "\n".join(path.read_text(encoding="utf-8") for name in ("decide.py", "fee/read.py") for path in [ROOT / "extract" / name])
    given = set(re.findall(r'"((?:season|fee|outcome|municipality|decision|text)-[a-z-]+)"', reader))
    assert given and given <= set(REVIEW_REASONS)
