"""Shared beginnings: a fresh working database, documents in its ledger."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from db_samples import TEXT, digest
from hypothesis import HealthCheck, settings
from sqlite_utils import Database

from db.database import open_database

# The same inputs at every run, so that CI says the same of the same code; USO_EXAMPLES=10000 looks for new ones.
settings.register_profile(
    "uso",
    max_examples=int(os.environ.get("USO_EXAMPLES", "150")),
    derandomize="USO_EXAMPLES" not in os.environ,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("uso")


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
