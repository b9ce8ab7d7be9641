"""Portals, imports, names and health of a home."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from db_samples import TEXT, digest
from sqlite_utils import Database

from db.health import health
from db.imports import add_import
from db.ledger import documents
from db.load import Version, load_failure
from db.names import code_of
from db.portals import fill_portals, give_portals, portals
from db.reference import RegisterError
from extract.version import Steps

Put = Callable[..., int]


@dataclass(frozen=True)
class Row:
    municipality: str
    base_url: str
    platform: str | None = "dynasty"
    evidence: str = "given"
    source: str = "test"


@pytest.mark.parametrize(
    ("name", "day", "code"),
    [
        ("Siikajoki", None, "748"),
        ("Träskända", None, "186"),
        ("Parainen", "2020-01-01", "445"),
        ("Atlantis", None, None),
        (None, None, None),
        ("Pertunmaa", "2020-01-01", "588"),
        ("Pertunmaa", "2026-01-01", "588"),
    ],
)
def test_names_find_the_municipality_of_their_day(
    db: Database, name: str | None, day: str | None, code: str | None
) -> None:
    assert code_of(db, name, day) == code


def test_a_person_s_portals_stand_for_their_municipalities(db: Database) -> None:
    fill_portals(db, [Row("Siikajoki", "https://old.example/"), Row("Kemi", "https://kemi.example/")])
    give_portals(db, [Row("Siikajoki", "http://127.0.0.1/")])
    fill_portals(db, [Row("Siikajoki", "https://old.example/"), Row("Kemi", "https://kemi.example/")])
    assert [p.base_url for p in portals(db)] == ["https://kemi.example/", "http://127.0.0.1/"]


def test_an_unknown_municipality_is_refused_by_name_and_nothing_taken(db: Database) -> None:
    with pytest.raises(RegisterError, match="Atlantis is not in the register"):
        give_portals(db, [Row("Siikajoki", "https://a.example/"), Row("Atlantis", "https://b.example/")])
    assert list(portals(db)) == []


def add(
    db: Database, name: str = "p.pdf", text: str = TEXT, url: str | None = None, code: str | None = None
) -> tuple[str, bool]:
    done = add_import(db, name=name, digest=digest(text), size=1, url=url, municipality_code=code)
    return done.url, done.new


def test_an_import_is_known_by_its_address_or_its_name(db: Database) -> None:
    assert add(db) == ("file:p.pdf", True)
    assert add(db) == ("file:p.pdf", False)
    assert add(db, text="new", url="https://x.example/") == ("https://x.example/", True)
    assert add(db, text="newer", url="https://x.example/") == ("https://x.example/", True)
    assert len(list(documents(db))) == 2


def test_files_of_one_name_from_two_towns_are_two_documents(db: Database) -> None:
    assert add(db, code="748") == ("file:p.pdf", True)
    assert add(db, text="other", code="186")[0] == f"file:{digest('other')[:12]}/p.pdf"
    assert add(db, text="amended", code="748") == ("file:p.pdf", True)


def test_health_names_what_is_not_well(db: Database, document: Put) -> None:
    give_portals(db, [Row("Siikajoki", "https://a.example/"), Row("Kemi", "https://b.example/")])
    db["crawls"].insert({"id": 1, "started_at": "2026-01-01", "since": "2024-01-01", "user_agent": "t"})  # type: ignore[union-attr]
    for portal, state, reason in ((1, "blocked", "robots.txt"), (2, "complete", None)):
        db["searches"].insert(  # type: ignore[union-attr]
            {
                "crawl_id": 1,
                "portal_id": portal,
                "since": "2024-01-01",
                "finished_at": "2026-01-01",
                "state": state,
                "reason": reason,
            }
        )
    load_failure(db, document(), digest(TEXT), "encrypted", "needs a password", Version(Steps("1", "1", "1", "1"), "{}"))
    found = {(f.kind, f.municipality, f.what) for f in health(db, datetime(2026, 1, 10, tzinfo=UTC))}
    assert found == {
        ("blocked", "Siikajoki", "robots.txt"),
        ("broken", "Siikajoki", "encrypted: needs a password"),
    }
    assert ("stale", "Kemi", "last searched 2026-01-01") in {
        (f.kind, f.municipality, f.what) for f in health(db, datetime(2026, 2, 10, tzinfo=UTC))
    }
