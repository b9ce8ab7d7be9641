"""A person's word outlives every re-extraction until the source's own text changes."""

from collections.abc import Callable
from typing import Any

import pytest
from db_samples import TEXT, decision, extraction
from sqlite_utils import Database

from db.corrections import CorrectionError, accept, correct, one, value_of, waiting
from db.load import Version, load
from extract.model import Decision, Fee
from extract.version import Steps

V, V2 = Version(Steps("1", "1", "1", "rules 1"), "{}"), Version(Steps("1", "1", "1", "rules 2"), "{}")
SAYS = {"note": "soitin kuntaan", "who": "Maija"}
Put = Callable[..., int]


@pytest.fixture
def number(db: Database, document: Put) -> int:
    """A document with one decision that waits for a person."""
    found = document()
    load(db, found, extraction(decision(review=("outcome-unclear",), confidence=0.6)), V)
    return found


def only(db: Database) -> Decision:
    [row] = db.query("SELECT id FROM decisions")
    return one(db, row["id"]).decision


def key(db: Database) -> str:
    return str(next(db.query("SELECT id FROM decisions"))["id"])


def test_accepting_settles_a_record(db: Database, number: int) -> None:
    assert [k.decision.review for k in waiting(db)] == [("outcome-unclear",)]
    accept(db, key(db), **SAYS)
    assert list(waiting(db)) == []


def test_correcting_sets_a_field_and_leaves_the_reasons(db: Database, number: int) -> None:
    correct(db, key(db), "outcome", "joined", **SAYS)
    assert (only(db).outcome, only(db).review) == ("joined", ("outcome-unclear",))


def test_corrections_outlive_a_new_reading(db: Database, number: int) -> None:
    correct(db, key(db), "outcome", "joined", **SAYS)
    accept(db, key(db), **SAYS)
    load(db, number, extraction(decision(outcome="tabled", review=("season-unclear",))), V2)
    assert (only(db).outcome, only(db).review) == ("joined", ())


def test_what_was_accepted_stays_as_it_was_accepted(db: Database, number: int) -> None:
    accept(db, key(db), **SAYS)
    load(db, number, extraction(decision(outcome="joined")), V2)
    assert only(db).outcome == "declined"


def test_corrections_follow_a_handling_whose_date_is_read_differently(db: Database, number: int) -> None:
    old = key(db)
    correct(db, old, "outcome", "joined", **SAYS)
    load(db, number, extraction(decision(meeting_date="2023-01-10")), V2)
    assert key(db) != old and only(db).outcome == "joined"


def test_other_layout_of_the_same_text_keeps_corrections(db: Database, number: int) -> None:
    correct(db, key(db), "season", 8, **SAYS)
    text = TEXT.replace("\n", "\n\n  ")
    load(db, number, extraction(decision(text), text=text), V)
    assert only(db).season == 8


def test_another_text_asks_again(db: Database, number: int) -> None:
    correct(db, key(db), "outcome", "joined", **SAYS)
    accept(db, key(db), **SAYS)
    text = TEXT + "Oikaisu.\n"
    load(db, number, extraction(decision(text), text=text), V)
    assert (only(db).outcome, only(db).review) == ("declined", ("source-changed",))


def test_a_corrected_municipality_gets_its_code(db: Database, number: int) -> None:
    correct(db, key(db), "municipality", "Träskända", **SAYS)
    assert next(db.query("SELECT municipality_code FROM decisions"))["municipality_code"] == "186"
    with pytest.raises(CorrectionError, match="Atlantis is not in the register"):
        correct(db, key(db), "municipality", "Atlantis", **SAYS)


def test_the_fee_can_be_emptied_as_a_whole(db: Database, number: int) -> None:
    correct(db, key(db), "fee_amount_eur", 9000.0, **SAYS)
    assert only(db).fee == Fee(9000.0, "unknown", "stated", "unknown", None, "unknown")
    correct(db, key(db), "fee", None, **SAYS)
    assert only(db).fee is None


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("outcome", "joined", "joined"),
        ("season", "8", 8),
        ("section", "null", None),
        ("fee_amount_eur", "9 000,50", 9000.5),
        ("meeting_date", "2023-01-09", "2023-01-09"),
        ("unanimous", "true", True),
        ("title", " Otsikko ", "Otsikko"),
    ],
)
def test_values_are_read_as_people_type_them(field: str, text: str, value: Any) -> None:
    assert value_of(field, text) == value


@pytest.mark.parametrize(
    ("field", "text", "message"),
    [
        ("colour", "red", "colour is not a field"),
        ("outcome", "yes", "one of joined"),
        ("season", "eight", "a number"),
        ("meeting_date", "9.1.2023", "a day such as"),
        ("outcome", "", "cannot be empty"),
        ("fee", "9000", "one by one"),
    ],
)
def test_wrong_values_are_refused_by_name(field: str, text: str, message: str) -> None:
    with pytest.raises(CorrectionError, match=message):
        value_of(field, text)


def test_a_word_needs_a_reason_a_name_and_a_known_record(db: Database, number: int) -> None:
    with pytest.raises(CorrectionError, match="needs a note"):
        accept(db, key(db), note=" ", who="Maija")
    with pytest.raises(CorrectionError, match="no decision has the id"):
        accept(db, "nothing", **SAYS)
