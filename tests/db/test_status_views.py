"""Where a municipality stands: the latest stand wins, and three kinds of not knowing are kept apart."""

from collections.abc import Callable
from typing import Any

import pytest
from db_samples import decision, extraction
from sqlite_utils import Database

from db.load import Version, load
from db.status import SeasonUnknown, Status, follow_up, status
from extract.model import Decision, Fee
from extract.version import Steps

V = Version(Steps("1", "1", "1", "rules 1"), "{}")
Put = Callable[..., int]


def of(db: Database, season: int = 7, name: str = "Siikajoki") -> Status:
    return next(row for row in status(db, season) if row.municipality == name)


def searched(
    db: Database, state: str = "complete", since: str = "2020-01-01", until: str = "2026-11-01", **more: Any
) -> None:
    """A portal of Siikajoki, searched once."""
    portal = (
        db["portals"]
        .insert(  # type: ignore[union-attr]
            {
                "municipality_code": "748",
                "base_url": f"https://p{db['portals'].count}.example/",
                "added_at": "2026-01-01",
            }
        )
        .last_pk
    )
    crawl = db["crawls"].insert({"started_at": until, "since": since, "user_agent": "t"}).last_pk  # type: ignore[union-attr]
    db["searches"].insert(  # type: ignore[union-attr]
        {"crawl_id": crawl, "portal_id": portal, "since": since, "finished_at": until, "state": state, **more}
    )


@pytest.mark.parametrize(
    ("decisions", "expected"),
    [
        ([decision()], "declined"),
        ([decision(outcome="joined")], "joined"),
        ([decision(outcome="appointed")], "joined"),
        ([decision(outcome="withdrew")], "withdrew"),
        ([decision(outcome="joined", level="proposal")], "open"),
        ([decision(outcome="tabled")], "open"),
        ([decision(outcome="delegated")], "open"),
        ([decision(outcome="pending")], "open"),
        ([decision(outcome="noted")], "noted"),
        (
            [decision(outcome="tabled"), decision(outcome="joined", meeting_date="2023-02-06", section=30)],
            "joined",
        ),
        (
            [decision(outcome="joined"), decision(outcome="tabled", meeting_date="2023-02-06", section=30)],
            "joined",
        ),
        (
            [decision(outcome="joined"), decision(outcome="withdrew", meeting_date="2024-02-06", section=30)],
            "withdrew",
        ),
        (
            [
                decision(outcome="joined", level="proposal"),
                decision(outcome="declined", body_type="council", meeting_date="2023-02-06", section=3),
            ],
            "declined",
        ),
        ([decision(outcome="joined", season=None)], "open"),
    ],
    ids=lambda value: value if isinstance(value, str) else ",".join(d.outcome for d in value),
)
def test_the_latest_stand_wins(db: Database, document: Put, decisions: list[Decision], expected: str) -> None:
    load(db, document(), extraction(*decisions), V)
    assert of(db).status == expected
    assert [row.municipality for row in status(db, 7)].count("Siikajoki") == 1


def test_a_season_of_its_own(db: Database, document: Put) -> None:
    load(db, document(), extraction(decision()), V)
    assert (of(db, 7).status, of(db, 8).status) == ("declined", "not_searched")


def test_fee_link_and_quote_come_with_it(db: Database, document: Put) -> None:
    fee = Fee(9000.0, "year", "tier", "unknown", 9000.0, "extra")
    load(db, document(), extraction(decision(fee=fee, review=("fee-range",))), V)
    row = of(db)
    assert (row.fee, row.url, row.quote) == (fee, "https://minutes.example/1", "ettei kunta osallistu")
    assert (row.settled, row.review) == (False, ("fee-range",))


def test_the_price_comes_from_the_last_handling_that_prints_it(db: Database, document: Put) -> None:
    board = decision(
        outcome="joined", level="proposal", fee=Fee(9000.0, "year", "stated", "excluded", 9000.0, "extra")
    )
    council = decision(
        outcome="joined", body="Kunnanvaltuusto", body_type="council", meeting_date="2023-02-06", section=3
    )
    load(db, document(), extraction(board, council), V)
    assert (of(db).status, of(db).body, of(db).fee) == ("joined", "Kunnanvaltuusto", board.fee)
    assert of(db).fee_url is None  # the same minutes


def test_a_price_from_other_minutes_names_them(db: Database, document: Put) -> None:
    board = decision(
        outcome="joined", level="proposal", fee=Fee(9000.0, "year", "stated", "excluded", 9000.0, "extra")
    )
    council = decision(
        outcome="joined", body="Kunnanvaltuusto", body_type="council", meeting_date="2023-02-06", section=3
    )
    load(db, document(), extraction(board), V)
    load(db, document("https://minutes.example/2", text="other"), extraction(council), V)
    row = of(db)
    assert (row.fee, row.url, row.fee_url) == (board.fee, "https://minutes.example/2", "https://minutes.example/1")


@pytest.mark.parametrize(
    ("searches", "expected", "reason"),
    [
        ([], "not_searched", "no portal known"),
        ([{}], "not_found", None),
        ([{"first": None}], "not_searched", "the portal lists no minutes"),
        ([{"first": "2024-02-01"}], "not_searched", "minutes are published only from 2024-02-01"),
        ([{"since": "2026-01-01"}], "not_searched", "searched only from 2026-01-01"),
        ([{"state": "blocked", "reason": "robots.txt: Disallow: /"}], "blocked", "robots.txt: Disallow: /"),
        ([{"state": "incomplete", "reason": "1 meeting is missing"}], "missing", "1 meeting is missing"),
        ([{"state": "failed", "reason": "does not answer"}], "not_searched", "does not answer"),
        ([{}, {"state": "failed", "reason": "does not answer"}], "not_searched", "does not answer"),
    ],
)
def test_silence_is_told_by_its_reason(
    db: Database, searches: list[dict[str, Any]], expected: str, reason: str | None
) -> None:
    for search in searches:
        first = search.pop("first", "2022-08-15")
        searched(db, **search)
        if first:
            listed(db, first)
    assert (of(db).status, of(db).reason) == (expected, reason)


def listed(db: Database, day: str, kind: str = "minutes") -> None:
    """A meeting on the newest portal."""
    db.execute(
        "INSERT INTO meetings (portal_id, external_id, kind, body, meeting_date, url, state, first_seen, last_seen) "
        "SELECT max(id), ?, ?, 'Kunnanhallitus', ?, 'https://x', 'archived', '2026', '2026' FROM portals",
        [day, kind, day],
    )


@pytest.mark.parametrize(
    ("days", "sort", "season", "expected"),
    [
        (("2023-01-09", "2023-03-06"), "number", 7, "missing"),
        (("2023-01-09", "2023-03-06"), "number", 8, "not_found"),  # the hole lies before that season's days
        (("2025-01-09", "2025-03-06"), "section", 8, "missing"),
    ],
)
def test_a_hole_in_the_numbering_is_missing_where_it_lies(
    db: Database, days: tuple[str, str], sort: str, season: int, expected: str
) -> None:
    searched(db)
    listed(db, "2022-08-15")
    db.execute(
        "INSERT INTO gaps (portal_id, body, sort, year, first, last, after_date, before_date, noticed_at) "
        "SELECT max(id), 'Kunnanhallitus', ?, 2023, 4, 5, ?, ?, '2026' FROM portals",
        [sort, *days],
    )
    assert of(db, season).status == expected
    assert expected == "not_found" or "hole(s) in the numbering" in (of(db, season).reason or "")
    db.execute("UPDATE gaps SET closed_at = '2026'")
    assert of(db, season).status == "not_found"


def test_a_guessed_address_hides_no_known_portal(db: Database) -> None:
    searched(db)
    listed(db, "2022-08-15")
    searched(db, state="unsupported", reason="the address is a guess")
    assert of(db).status == "not_searched"
    db.execute("UPDATE portals SET evidence = 'pattern-guess' WHERE id = (SELECT max(id) FROM portals)")
    assert of(db).status == "not_found"


def test_an_unread_document_is_no_silence(db: Database, document: Put) -> None:
    searched(db)
    document()
    assert of(db).status == "missing"
    assert "not read" in (of(db).reason or "")


def test_every_municipality_in_force_has_a_row(db: Database) -> None:
    rows = list(status(db, 9))
    assert len(rows) == 308 and len({row.municipality_code for row in rows}) == 308


def test_an_unknown_season_is_refused_by_name(db: Database) -> None:
    with pytest.raises(SeasonUnknown, match="no season 12; the home knows 1 to 9"):
        list(status(db, 12))


def test_only_what_minutes_prove_is_followed_up(db: Database, document: Put) -> None:
    load(db, document(), extraction(decision(outcome="joined")), V)
    assert [row.reason_code for row in follow_up(db, 8)] == ["member_before"]
    assert list(follow_up(db, 7)) == []
