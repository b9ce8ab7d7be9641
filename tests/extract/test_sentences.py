"""Single sentences: each row of the tables is a rule with its reason.

`dev` is what the rules were written on: every row must hold. `dev2` is broader and `held` was never looked at while
rules were written: how many of their rows are right is kept in floors.yml and may only rise.
"""

from typing import Any

import pytest
import yaml
from sentence_readers import READERS, TABLES, right, rows

FLOORS: dict[str, dict[str, int]] = yaml.safe_load((TABLES / "floors.yml").read_text(encoding="utf-8"))
DEV = [(table, row) for table in READERS for row in rows("dev", table)]


@pytest.mark.parametrize(("table", "row"), DEV, ids=[f"{t}: {r['why']}"[:70] for t, r in DEV])
def test_a_sentence_reads_as_its_row_says(table: str, row: dict[str, Any]) -> None:
    assert READERS[table](row) == row["expect"], row["why"]


@pytest.mark.parametrize("half", ["dev2", "held"])
@pytest.mark.parametrize("table", list(READERS))
def test_as_many_sentences_as_ever_are_right(half: str, table: str) -> None:
    if not (TABLES / half / f"{table}.yml").exists():
        assert table not in FLOORS[half], f"{half}/{table}.yml is gone"
        return
    found, of = right(half, table)
    floor = FLOORS[half][table]
    assert found >= floor, f"{found} of {of} right, {floor} were: a rule was lost"
    assert found == floor, (
        f"{found} of {of} right, better than the {floor} noted: write {found} into floors.yml"
    )
