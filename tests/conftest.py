"""Shared beginnings: a fresh working database, documents in its ledger, Decisions whose evidence stands."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from db.database import open_database
from extract.model import Decision, Evidence, Extraction, Reading, Source, Vote

TEXT = (
    "Kunnanhallitus 9.1.2023 § 21\n"
    "Kunnanhallitus päätti yksimielisesti, ettei kunta osallistu. Maksu on 9 000 e.\n"
)
QUOTE = "ettei kunta osallistu"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """A fresh working database in a home of its own (tmp_path/home)."""
    found = open_database(tmp_path / "home" / "uso.db")
    yield found
    found.conn.close()


@pytest.fixture
def document(db: Database) -> Callable[..., int]:
    """Puts a document into the ledger and gives its id; bytes are the text's."""

    def put(url: str = "https://minutes.example/1", text: str = TEXT, **columns: Any) -> int:
        row = {
            "url": url,
            "kind": "minutes",
            "municipality_code": "748",
            "sha256": digest(text),
            "first_seen": "2026-01-01",
            "fetched_at": "2026-01-01",
            "state": "fetched",
            **columns,
        }
        return int(db["documents"].insert(row).last_pk)  # type: ignore[union-attr]

    return put


def digest(text: str) -> str:
    """The hash that a document of this text has in the tests."""
    return sha256(text.encode()).hexdigest()


def decision(text: str = TEXT, quote: str = QUOTE, **fields: Any) -> Decision:
    """A Decision whose outcome is proved by a quote in the text; other fields as given."""
    start = text.index(quote)
    values: dict[str, Any] = {
        "municipality": "Siikajoki",
        "body": "Kunnanhallitus",
        "body_type": "board",
        "meeting_date": "2023-01-09",
        "section": 21,
        "diary_number": None,
        "title": "USO 7",
        "season": 7,
        "outcome": "declined",
        "level": "final",
        "proposal": None,
        "vote": Vote(True),
        "fee": None,
        "conditions": None,
        "language": "fi",
        "evidence": (Evidence("outcome", quote, start, start + len(quote), None),),
        "confidence": 0.97,
        "review": (),
        "source": Source(None, "https://minutes.example/1", digest(text)),
    }
    return Decision(**{**values, **fields})


def extraction(*decisions: Decision, text: str = TEXT) -> Extraction:
    """What reading a document of this text gave."""
    return Extraction(digest(text), Reading(text), True, decisions)
