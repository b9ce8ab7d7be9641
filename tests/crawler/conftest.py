"""A home with sample municipalities to crawl test portals into."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from crawler_home import Home

from db.database import open_database
from db.reference import add_municipalities, municipality


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    db = open_database(tmp_path / "uso.db")
    towns = [municipality({"code": f"T0{n}", "name_fi": f"Testila {n}"}, "test") for n in range(1, 10)]
    add_municipalities(db, towns, "test")
    yield Home(tmp_path, db)
    db.conn.close()


@pytest.fixture
def lasting() -> Callable[[Home], list[tuple[Any, ...]]]:
    """What of the ledger a repeat crawl may not change: everything but the times of looking."""

    def read(home: Home) -> list[tuple[Any, ...]]:
        return [
            *home.rows(
                "SELECT external_id, kind, body, meeting_date, number, url, state, first_seen FROM meetings ORDER BY 1, 2"
            ),
            *home.rows(
                "SELECT url, kind, municipality_code, body, meeting_date, title, sha256, size, etag, first_seen, fetched_at, state, "
                "error FROM documents ORDER BY 1, 2"
            ),
            *home.rows("SELECT document_id, sha256, fetched_at FROM document_versions ORDER BY 1, 2"),
            *home.rows("SELECT url_prefix, allowed, basis, source, noted_at FROM permissions ORDER BY id"),
        ]

    return read
