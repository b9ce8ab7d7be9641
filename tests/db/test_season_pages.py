"""What the network's own pages say of its seasons, with the sentence it came from."""

import json
from typing import Any

from sqlite_utils import Database

from db.seasons import merge
from extract.programme import SeasonFact


def fact(season: int, name: Any, value: Any, qualifier: Any = None, quote: str = "lause") -> SeasonFact:
    return SeasonFact(season, name, value, qualifier, quote, 0, len(quote))


def season(db: Database, number: int) -> dict[str, Any]:
    return next(db.query("SELECT * FROM seasons WHERE number = ?", [number]))


def pages(db: Database) -> list[tuple[Any, ...]]:
    return db.execute(
        "SELECT season, fact, value, url FROM season_facts WHERE sha256 IS NOT NULL ORDER BY id"
    ).fetchall()


def test_each_fact_fills_its_column_with_its_quote(db: Database) -> None:
    facts = [
        fact(7, "years", "2023-2024"),
        fact(7, "theme", "uudistuvien kuntien johtaminen"),
        fact(7, "themes", ("A", "B")),
        fact(7, "seminars", 4),
        fact(7, "working_seminars", 4),
        fact(7, "workshops", 5, quote="viisi pajaa"),
    ]
    merge(db, "https://page.example/7", "a" * 64, facts)
    row = season(db, 7)
    assert (row["theme"], json.loads(row["themes"])) == ("uudistuvien kuntien johtaminen", ["A", "B"])
    assert (row["seminars"], row["working_seminars"], row["workshops"], row["municipalities"]) == (
        4,
        4,
        5,
        None,
    )
    assert json.loads(row["quotes"])["workshops"] == {
        "quote": "viisi pajaa", "url": "https://page.example/7", "sha256": "a" * 64
    }  # fmt: skip


def test_over_is_kept_beside_the_number(db: Database) -> None:
    merge(db, "u", "a" * 64, [fact(5, "municipalities", 20, "over")])
    assert (season(db, 5)["municipalities"], season(db, 5)["municipalities_qualifier"]) == (20, "over")


def test_merging_twice_changes_nothing(db: Database) -> None:
    merge(db, "u", "a" * 64, [fact(5, "municipalities", 20, "over")])
    before = (season(db, 5), db.execute("SELECT * FROM season_facts ORDER BY id").fetchall())
    merge(db, "u", "a" * 64, [fact(5, "municipalities", 20, "over")])
    assert (season(db, 5), db.execute("SELECT * FROM season_facts ORDER BY id").fetchall()) == before


def test_a_changed_page_takes_its_old_word_back(db: Database) -> None:
    merge(db, "u", "a" * 64, [fact(5, "municipalities", 20, "over"), fact(5, "seminars", 4)])
    merge(db, "u", "b" * 64, [fact(5, "municipalities", 24)])
    row = season(db, 5)
    assert (row["municipalities"], row["municipalities_qualifier"], row["seminars"]) == (24, None, None)


def test_pages_that_differ_are_both_kept_and_the_newer_document_gives_the_column(
    db: Database, document: Any
) -> None:
    document("https://a.example", sha256="a" * 64)
    document("https://b.example", sha256="b" * 64)
    merge(db, "https://b.example", "b" * 64, [fact(4, "municipalities", 28)])
    merge(db, "https://a.example", "a" * 64, [fact(4, "municipalities", 26)])
    assert [page[2] for page in pages(db)] == ["28", "26"]
    assert season(db, 4)["municipalities"] == 28


def test_the_bundled_facts_are_left_alone(db: Database) -> None:
    bundled = db.execute("SELECT count(*) FROM season_facts").fetchone()
    merge(db, "u", "a" * 64, [fact(5, "seminars", 4)])
    merge(db, "u", "b" * 64, [])
    assert db.execute("SELECT count(*) FROM season_facts").fetchone() == bundled


def test_a_season_after_the_known_ones_is_added_with_its_years(db: Database) -> None:
    merge(db, "u", "a" * 64, [fact(10, "seminars", 4)])
    assert (season(db, 10)["first_year"], season(db, 10)["last_year"]) == (2029, 2030)
