"""Erased for good: nothing left to find, and it does not come back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from db_samples import TEXT, decision, digest, extraction
from sqlite_utils import Database

from db.corrections import correct
from db.erase import NotHeld, erase, scrub
from db.imports import Erased, add_import
from db.load import Version, load
from extract.version import Steps

V = Version(Steps("1", "1", "1", "rules 1"), "{}")
Put = Callable[..., int]


def test_document_text_quotes_decisions_and_corrections_go(
    db: Database, document: Put, tmp_path: Path
) -> None:
    load(db, document(), extraction(decision(title="Salainen asia", conditions="Salainen ehto")), V)
    key = next(db.query("SELECT id FROM decisions"))["id"]
    correct(db, key, "title", "Salainen otsikko", note="Salainen syy", who="Maija")
    done = erase(db, "https://minutes.example/1", "pyyntö")
    scrub(db)
    assert (done.urls, done.digests, done.decisions) == (("https://minutes.example/1",), (digest(TEXT),), 1)
    for table in (
        "decisions",
        "evidence",
        "texts",
        "corrections",
        "changes",
        "extractions",
        "document_versions",
    ):
        assert db[table].count == 0, table
    files = b"".join(path.read_bytes() for path in (tmp_path / "home").iterdir())
    assert b"Salainen" not in files and b"ettei kunta osallistu" not in files


def test_the_same_bytes_elsewhere_go_with_it(db: Database, document: Put) -> None:
    document("https://a.example/1")
    document("https://b.example/1")
    assert set(erase(db, digest(TEXT), "pyyntö").urls) == {"https://a.example/1", "https://b.example/1"}
    assert {row["state"] for row in db.query("SELECT state FROM documents")} == {"erased"}


@pytest.mark.parametrize("what", ["https://minutes.example/1", digest(TEXT)])
def test_it_is_not_taken_again_by_address_or_by_bytes(db: Database, document: Put, what: str) -> None:
    document()
    erase(db, what, "pyyntö")
    for url, body in (("https://minutes.example/1", "other"), (None, TEXT), ("https://new.example/", TEXT)):
        with pytest.raises(Erased, match="pyyntö"):
            add_import(db, name="x.txt", digest=digest(body), size=1, url=url, municipality_code=None)


def test_what_the_home_does_not_hold_is_said(db: Database) -> None:
    with pytest.raises(NotHeld, match="no document https://x"):
        erase(db, "https://x.example", "pyyntö")
