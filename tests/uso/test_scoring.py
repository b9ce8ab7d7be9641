"""What `uso evaluate` counts: pairs, fields, outcomes, settled records, confidence, mistakes."""

import json
from pathlib import Path
from typing import Any

import pytest
from db_samples import decision

from extract.model import Decision, Fee, Vote
from uso.labels import LabelError, labelled
from uso.scoring import Rate, align, mistakes, scores

BOARD = decision(section=21)
COUNCIL = decision(body="Kunnanvaltuusto", body_type="council", meeting_date="2023-02-06", section=3)


@pytest.mark.parametrize(
    ("expected", "found", "pairs"),
    [
        ([BOARD], [BOARD], [(0, 0)]),
        ([BOARD, COUNCIL], [COUNCIL], [(0, None), (1, 0)]),
        ([BOARD, COUNCIL], [COUNCIL, BOARD], [(0, 1), (1, 0)]),
        ([BOARD, BOARD], [BOARD], [(0, 0), (1, None)]),
        ([BOARD], [decision(section=22, meeting_date="2023-01-10")], [(0, 0)]),
        ([], [BOARD], [(None, 0)]),
        (
            [COUNCIL],
            [decision(section=None, meeting_date=None), decision(body_type="council", section=3)],
            [(0, 1), (None, 0)],
        ),
    ],
)
def test_records_are_paired_by_what_they_are_and_then_by_order(
    expected: list[Decision], found: list[Decision], pairs: list[tuple[int | None, int | None]]
) -> None:
    wanted = [(expected[e] if e is not None else None, found[f] if f is not None else None) for e, f in pairs]
    assert align(expected, found) == wanted


@pytest.mark.parametrize(
    ("field", "given", "right"),
    [
        ("title", {"title": "uso 7."}, True),
        ("title", {"title": "USO 8"}, False),
        ("outcome", {"outcome": "joined"}, False),
        ("vote", {"vote": Vote(None)}, False),
        ("season", {"season": None}, False),
        ("body", {"body": "KUNNANHALLITUS"}, True),
    ],
)
def test_fields_are_compared_one_by_one(field: str, given: dict[str, Any], right: bool) -> None:
    assert scores([align([BOARD], [decision(**given)])]).fields[field] == Rate(int(right), 1)


@pytest.mark.parametrize(
    ("expected", "found", "rates"),
    [
        (None, None, {"fee": (1, 1), "fee_printed": (0, 0), "fee_vat": (0, 0)}),
        (Fee(9000.0, "year", "tier"), None, {"fee": (0, 1), "fee_printed": (0, 1), "fee_vat": (0, 0)}),
        (
            Fee(9000.0, "year", "tier"),
            Fee(9000.0, "year", "tier", "excluded"),
            {"fee": (1, 1), "fee_printed": (1, 1), "fee_vat": (0, 1), "fee_travel_costs": (1, 1)},
        ),
        (
            Fee(9000.0, "year", "tier"),
            Fee(9000.0, "season", "tier"),
            {"fee": (0, 1), "fee_printed": (0, 1), "fee_vat": (1, 1)},
        ),
    ],
)
def test_a_fee_is_right_in_amount_period_and_basis(
    expected: Fee | None, found: Fee | None, rates: dict[str, tuple[int, int]]
) -> None:
    fields = scores([align([decision(fee=expected)], [decision(fee=found)])]).fields
    assert {name: (fields[name].right, fields[name].total) for name in rates} == rates


def test_figures_over_documents() -> None:
    unsure = decision(outcome="joined", review=("outcome-unclear",), confidence=0.6)
    found = scores(
        [
            align([BOARD], [BOARD]),
            align([COUNCIL], []),
            align([], []),
            align([], [unsure]),
            align([BOARD], [unsure]),
        ]
    )
    assert (found.expected, found.found, found.matched) == (3, 3, 2)
    assert (found.precision, found.recall, found.f1) == (2 / 3, 2 / 3, 2 / 3)
    assert found.negatives == Rate(1, 2)
    assert (found.settled, found.settled_share) == (Rate(1, 1), 1 / 3)
    assert found.outcomes == {
        ("declined", "declined"): 1,
        ("declined", "-"): 1,
        ("-", "joined"): 1,
        ("declined", "joined"): 1,
    }
    assert [(b.low, b.records, b.right) for b in found.reliability] == [(0.5, 2, 0), (0.95, 1, 1)]


def test_mistakes_carry_their_evidence() -> None:
    [mistake] = mistakes(align([BOARD], [decision(outcome="joined")]))
    assert (mistake.field, mistake.quotes) == ("outcome", ("ettei kunta osallistu",))
    assert [m.field for m in mistakes(align([BOARD], []))] == ["missed"]
    assert [m.field for m in mistakes(align([], [BOARD]))] == ["false"]


def label(folder: Path, content: str, document: bool = True) -> None:
    (folder / "a.json").write_text(content)
    if document:
        (folder / "a.html").write_text("<p>x</p>")


@pytest.mark.parametrize(
    ("content", "document", "message"),
    [
        ('{"records": []}', False, "no document beside it"),
        ("{", True, "not JSON"),
        ('{"tags": []}', True, "'records' is missing"),
        ('{"records": [{"outcome": "yes"}]}', True, "record 1: outcome is 'yes'"),
        ('{"records": [{"outcome": "joined"}]}', True, "'level' is missing"),
    ],
)
def test_labels_that_cannot_be_used_are_named(
    tmp_path: Path, content: str, document: bool, message: str
) -> None:
    label(tmp_path, content, document)
    with pytest.raises(LabelError, match=message):
        labelled(tmp_path)


def test_the_project_s_own_labels_can_be_used() -> None:
    found = labelled(Path(__file__).parents[1] / "gold" / "dev")
    assert len(found) > 100 and any(not one.records for one in found)
    assert json.loads(found[0].path.with_suffix(".json").read_text())["note"] == found[0].note
