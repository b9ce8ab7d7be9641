"""Whom to call and why: the reason is quoted from the item, the price is one that is printed somewhere."""

from collections.abc import Callable
from typing import Any

import pytest
from db_samples import QUOTE, decision, extraction
from sqlite_utils import Database

from db.corrections import correct
from db.load import Version, load
from db.passages import passage, reasons
from db.reasons import renew_reasons
from db.status import FollowUp, follow_up
from extract.model import Fee
from extract.version import Steps

V = Version(Steps("1", "1", "1", "rules 1"), "{}")
Put = Callable[..., int]


# Sentences as minutes have them; none names a town. None: the item gives no such reason.
@pytest.mark.parametrize(
    ("outcome", "language", "sentence", "kind", "until"),
    [
        ("declined", "fi", "Talousarviossa ei ole varausta.", "price", None),
        ("declined", "fi", "Päätös on perusteltu määrärahan puuttumisella.", "price", None),
        ("withdrew", "fi", "Säästöohjelma edellyttää, että vapaaehtoisista sopimuksista luovutaan.", "price", None),
        ("declined", "fi", "Tehtaan sulkeminen pakottaa karsimaan menoja.", "price", None),
        ("declined", "fi", "Osallistumismaksu on liian korkea kunnalle.", "price", None),
        ("declined", "fi", "Kunta ei osallistu taloudellisista syistä.", "price", None),
        ("declined", "sv", "Staden deltar inte av ekonomiska skäl.", "price", None),
        ("declined", "fi", "Osallistumismaksu on 9 000 euroa vuodessa.", None, None),
        ("declined", "fi", "Kunnanjohtaja on siirtynyt toisen työnantajan palvelukseen.", None, None),
        ("joined", "fi", "Talousarviossa ei ole varausta.", None, None),
        ("tabled", "fi", "Asia jätettiin pöydälle 14.12.2026 pidettävään kokoukseen saakka.", "until", "2026-12-14"),
        ("returned", "fi", "Asia käsitellään uudelleen viimeistään 31.1.2027 kokouksessa.", "until", "2027-01-31"),
        ("tabled", "sv", "Ärendet bordlades till sammanträdet 14.12.2026 i stadsstyrelsen.", "until", "2026-12-14"),
        ("tabled", "fi", "Haku alkoi 1.9.2026 ja siihen asti odotettiin.", None, None),
        ("tabled", "fi", "Asia jätettiin pöydälle 31.2.2027 asti.", None, None),
    ],
)  # fmt: skip
def test_the_reason_is_a_sentence_of_the_item(
    outcome: str, language: str, sentence: str, kind: str | None, until: str | None
) -> None:
    proof = "Kunnanhallitus päätti asian."
    text = f"§ 1 Talous\nSäästöohjelma.\n\n§ 2 USO\n{proof} {sentence}\n\n§ 3 Muut\nEi ole määrärahaa muuhunkaan.\n"
    start = text.index(proof)
    found = reasons(text, start, start + len(proof), outcome, language, "2026-11-02")
    assert [(reason.kind, reason.until) for reason in found] == ([(kind, until)] if kind else [])
    assert all(text[reason.start : reason.end] == reason.quote == sentence for reason in found)


def test_a_passage_stays_inside_its_item_and_begins_with_a_sentence() -> None:
    text = "§ 1 A\nToinen.\n\n§ 2 B\n" + "Pitkä alku tässä. " * 60 + "Ydin on tämä. Jatko.\n\n§ 3 C\nMuuta."
    start = text.index("Ydin on tämä.")
    found = passage(text, start, start + len("Ydin on tämä."))
    assert found.before.startswith("Pitkä alku")
    assert len(found.before) <= 600
    assert found.after == " Jatko."


def of(db: Database, season: int, name: str = "Siikajoki") -> FollowUp:
    return next(row for row in follow_up(db, season) if row.municipality == name)


def test_money_as_the_reason_is_told_and_quoted(db: Database, document: Put) -> None:
    text = f"§ 21 USO\nTalousarviossa ei ole varausta.\nKunnanhallitus päätti, {QUOTE}.\n"
    load(db, document(text=text), extraction(decision(text), text=text), V)
    found = of(db, 7)
    assert (found.reason_code, found.quote) == ("declined_price", "Talousarviossa ei ole varausta.")


def test_a_persons_correction_of_the_outcome_brings_its_reason(db: Database, document: Put) -> None:
    text = f"§ 21 USO\nTalousarviossa ei ole varausta.\nKunnanhallitus päätti, {QUOTE}.\n"
    load(db, document(text=text), extraction(decision(text, outcome="noted"), text=text), V)
    key = next(db.query("SELECT id FROM decisions"))["id"]
    correct(db, key, "outcome", "declined", note="luettu", who="T")
    assert of(db, 7).reason_code == "declined_price"
    assert list(db.query("SELECT field, old, new FROM changes")) == [
        {"field": "outcome", "old": "noted", "new": "declined"}
    ]


def test_what_was_read_before_gets_its_reasons_too(db: Database, document: Put) -> None:
    text = f"§ 21 USO\nTalousarviossa ei ole varausta.\nKunnanhallitus päätti, {QUOTE}.\n"
    load(db, document(text=text), extraction(decision(text), text=text), V)
    db.execute("DELETE FROM reasons")
    renew_reasons(db)
    assert db["reasons"].count == 1


def searched(db: Database, code: str) -> None:
    db.execute("INSERT INTO portals (municipality_code, base_url, added_at) VALUES (?, ?, '2026')", [code, code])
    db.execute("INSERT INTO crawls (started_at, since, user_agent) VALUES ('2026', '2020-01-01', 't')")
    db.execute(
        "INSERT INTO searches (crawl_id, portal_id, since, finished_at, state) "
        "SELECT max(c.id), max(p.id), '2020-01-01', '2026-11-01', 'complete' FROM crawls c, portals p"
    )
    db.execute(  # what was searched lists minutes back to its first day
        "INSERT INTO meetings (portal_id, external_id, kind, body, meeting_date, url, state, first_seen, last_seen) "
        "SELECT max(id), '1', 'minutes', 'Kunnanhallitus', '2020-01-02', 'u', 'archived', '2026', '2026' FROM portals"
    )


def put(db: Database, document: Put, name: str, code: str, **fields: Any) -> None:
    """A decision of another municipality."""
    text = f"§ 21 USO\n{name}: Kunnanhallitus päätti, {QUOTE}.\n"
    number = document(url=f"https://minutes.example/{code}", municipality_code=code, text=text)
    made = decision(text, municipality=name, **fields)
    load(db, number, extraction(made, text=text), V)


def test_neighbours_that_joined_are_a_reason_where_a_whole_search_found_nothing(
    db: Database, document: Put
) -> None:
    put(db, document, "Raahe", "678", outcome="joined")  # shares a border with Siikajoki
    assert [row.municipality for row in follow_up(db, 7)] == []  # nobody is listed on silence alone
    searched(db, "748")
    found = of(db, 7)
    assert (found.reason_code, found.neighbours_joined) == ("neighbours_joined", "Raahe")
    assert QUOTE in (found.quote or "")


FEE = Fee(9000, "year", "stated", "excluded", 9000, "extra")


@pytest.mark.parametrize(
    ("own", "other", "expected"),
    [
        (FEE, None, (9000, "own", None)),
        (FEE, Fee(7000, "year", "stated", "excluded", 7000, "extra"), (9000, "own", None)),
        (None, Fee(7000, "year", "stated", "excluded", 7000, "extra"), (7000, "similar", "Pedersören kunta")),
        (None, Fee(0.5, "year", "per_inhabitant", "excluded", 3000, "extra"), (None, None, None)),
        (None, None, (None, None, None)),
    ],
)
def test_the_fee_that_would_apply_is_its_own_or_that_of_a_municipality_of_its_size(
    db: Database, document: Put, own: Fee | None, other: Fee | None, expected: tuple[object, ...]
) -> None:
    db.execute("UPDATE municipalities SET population = 5200 WHERE code = '748'")
    db.execute("UPDATE municipalities SET population = 5000 WHERE code = '599'")
    db.execute("UPDATE municipalities SET population = 50000 WHERE code = '678'")
    load(db, document(), extraction(decision(fee=own)), V)
    if other:
        put(db, document, "Pedersöre", "599", outcome="joined", fee=other)
    put(db, document, "Raahe", "678", outcome="joined", fee=Fee(30000, "year", "stated", "excluded", 30000, "extra"))
    found = of(db, 7)
    assert (found.applicable_fee_eur, found.applicable_fee_from, found.applicable_fee_like) == expected
