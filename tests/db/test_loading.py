"""Loading: one transaction a document, idempotent, quotes checked again, changes noticed."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from db_samples import QUOTE, TEXT, decision, digest, extraction
from sqlite_utils import Database

from db.decisions import identify, kept
from db.ledger import Backlog
from db.load import Version, load, load_failure
from db.texts import text_of
from extract.model import Decision, Evidence, Fee, Vote
from extract.version import Steps


def by(rules: str, *, keywords: str = "1") -> Steps:
    """A program of the first reader and structure, and of these rules."""
    return Steps("1", keywords, "1", rules)


V = Version(by("rules 1"), "{}")
Put = Callable[..., int]


def rows(db: Database, table: str) -> list[dict[str, Any]]:
    return list(db.query(f"SELECT * FROM {table}"))


def changes(db: Database) -> list[tuple[str, str | None, str | None]]:
    return [(row["field"], row["old"], row["new"]) for row in db.query("SELECT * FROM changes ORDER BY id")]


def test_a_decision_comes_back_as_it_went_in(db: Database, document: Put) -> None:
    fee = Fee(9000.0, "year", "tier", "unknown", 9000.0, "extra")
    given = decision(
        fee=fee, vote=Vote(False, 5, 4, 1), review=("fee-range",), diary_number="13/00.04.01/2023"
    )
    load(db, document(), extraction(given), V)
    assert [k.decision for k in kept(db)] == [given]


def test_loading_twice_changes_nothing(db: Database, document: Put) -> None:
    number = document()
    load(db, number, extraction(decision()), V)
    before = {table: rows(db, table) for table in db.table_names()}
    load(db, number, extraction(decision()), V)
    assert {table: rows(db, table) for table in db.table_names()} == before


def test_the_municipality_gets_the_register_s_code(db: Database, document: Put) -> None:
    load(db, document(), extraction(decision(), decision(municipality="Atlantis", section=22)), V)
    assert [row["municipality_code"] for row in rows(db, "decisions")] == ["748", None]


@pytest.mark.parametrize(
    ("evidence", "reason"),
    [
        ((Evidence("outcome", QUOTE, 0, len(QUOTE), None),), "does not stand"),
        ((Evidence("outcome", QUOTE, 10_000, 10_000 + len(QUOTE), None),), "does not stand"),
        ((Evidence("outcome", "", 5, 5, None),), "does not stand"),
        (
            (Evidence("fee", "9 000 e", TEXT.index("9 000 e"), TEXT.index("9 000 e") + 7, None),),
            "no quote proves",
        ),
        ((), "no quote proves"),
    ],
)
def test_a_record_whose_quote_does_not_stand_is_refused_and_the_others_loaded(
    db: Database, document: Put, evidence: tuple[Evidence, ...], reason: str
) -> None:
    loaded = load(db, document(), extraction(replace(decision(), evidence=evidence), decision(section=22)), V)
    assert loaded and loaded.records == 1 and len(loaded.refusals) == 1
    assert reason in rows(db, "refusals")[0]["reason"]
    assert json.loads(rows(db, "refusals")[0]["record"])["section"] == 21
    assert [row["section"] for row in rows(db, "decisions")] == [22]


def test_a_refusal_goes_when_the_quote_stands(db: Database, document: Put) -> None:
    number = document()
    load(db, number, extraction(replace(decision(), evidence=())), V)
    load(db, number, extraction(decision()), V)
    assert rows(db, "refusals") == []


def test_text_is_kept_and_comes_back(db: Database, document: Put) -> None:
    load(db, document(), extraction(decision()), V)
    reading = text_of(db, digest(TEXT), reader="1")
    assert reading and reading.text == TEXT
    assert text_of(db, digest(TEXT), reader="2") is None


def test_ids_do_not_hang_on_the_place_in_the_document() -> None:
    first, second = decision(section=21), decision(section=22)
    assert identify("u", "minutes", [first, second])[1] == identify("u", "minutes", [second])[0]


def test_equal_handlings_are_told_apart_by_their_order() -> None:
    assert len(set(identify("u", "minutes", [decision(), decision(), decision()]))) == 3


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (decision(), decision(outcome="joined"), [("outcome", "declined", "joined")]),
        (decision(), decision(season=None), [("season", "7", None)]),
        (decision(), decision(fee=Fee(9000.0)), [("fee_amount_eur", None, "9000")]),
        (decision(), decision(meeting_date="2023-01-10"), [("meeting_date", "2023-01-09", "2023-01-10")]),
        (decision(), decision(title="USO 7 -verkosto"), []),
        (decision(), None, [("decision", "declined", None)]),
        (None, decision(), [("decision", None, "declined")]),
        (decision(), decision(section=30, meeting_date="2024-02-02"),
         [("decision", "declined", None), ("decision", None, "declined")]),
    ],
)  # fmt: skip
def test_changes_between_two_readings_are_noted(
    db: Database, document: Put, before: Decision | None, after: Decision | None, expected: list[Any]
) -> None:
    number = document()
    load(db, number, extraction(*filter(None, [before])), V)
    assert changes(db) == [], "what a first reading finds is no change"
    load(db, number, extraction(*filter(None, [after])), V)
    assert changes(db) == expected


def test_a_failure_keeps_what_an_earlier_reading_gave(db: Database, document: Put) -> None:
    number = document()
    load(db, number, extraction(decision()), V)
    load_failure(db, number, digest(TEXT), "timeout", "too slow", Version(Steps("1", "1", "1", "rules 2"), "{}"))
    row = rows(db, "extractions")[0]
    assert (row["state"], row["error"], row["version"]) == ("failed", "timeout", "rules 2")
    assert len(rows(db, "decisions")) == 1


def test_an_erased_document_is_not_loaded(db: Database, document: Put) -> None:
    assert load(db, document(state="erased"), extraction(decision()), V) is None
    assert rows(db, "decisions") == []


def test_a_failed_load_leaves_nothing_behind(db: Database, document: Put) -> None:
    with pytest.raises(Exception, match="CHECK constraint"):
        load(db, document(), extraction(decision(), decision(section=22, outcome="nonsense")), V)
    assert rows(db, "decisions") == rows(db, "texts") == rows(db, "extractions") == []


def test_what_is_read_is_not_read_again_until_bytes_rules_or_facts_change(
    db: Database, document: Put
) -> None:
    number = document()
    [waiting] = Backlog(db, by("rules 1"))
    load(db, number, extraction(decision()), Version(by("rules 1"), waiting.facts_json))
    assert list(Backlog(db, by("rules 1"))) == []
    assert [u.id for u in Backlog(db, by("rules 2"))] == [number]
    assert [u.id for u in Backlog(db, by("rules 1"), everything=True)] == [number]
    db.execute("UPDATE documents SET body = 'Kh'")
    assert [u.facts.body for u in Backlog(db, by("rules 1"))] == ["Kh"]
    db.execute("UPDATE documents SET body = NULL, sha256 = ?", [digest("other")])
    assert [u.sha256 for u in Backlog(db, by("rules 1"))] == [digest("other")]


def test_the_reader_is_told_what_the_ledger_knows(db: Database, document: Put) -> None:
    document("file:poytakirja.pdf", kind="item", meeting_date="2023-01-09")
    [waiting] = Backlog(db, by("rules 1"))
    facts = waiting.facts
    assert (facts.path, facts.url, facts.municipality, facts.kind) == (
        "poytakirja.pdf",
        None,
        "Siikajoki",
        "item",
    )
