"""What is erased, and raw documents whose time is up: looked for in every file of the home."""

import json
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from uso.cli import cli

PLANTED = "Erkki Esimerkki-Salainen vastusti hanketta"
MINUTES = f"""USO 8 -verkosto

Kunnanhallitus 13.01.2025 § 12

Kuntaliitto kutsuu kuntia. {PLANTED}.

Päätösehdotus
Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026 ehdolla, että {PLANTED}.

Päätös
Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.
"""
Uso = Callable[..., Result]
URL = "https://x.example/1"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def uso(home: Path, tmp_path: Path) -> Uso:
    """A home that holds the planted sentence, published, corrected and read twice."""

    def call(*arguments: object) -> Result:
        return CliRunner().invoke(cli, ["--home", str(home), *map(str, arguments)])

    (tmp_path / "p.txt").write_text(MINUTES, encoding="utf-8")
    done = call("import", tmp_path / "p.txt", "--municipality", "Siikajoki", "--url", URL, "--workers", 0)
    assert done.exit_code == 0, done.output
    assert call("publish").exit_code == 0
    with closing(sqlite3.connect(home / "uso.db")) as db:
        (key,) = db.execute("SELECT id FROM decisions").fetchone()
    done = call("review", "correct", key, "title", f"USO: {PLANTED}", "--note", PLANTED, "--who", "Maija")
    assert done.exit_code == 0, done.output
    return call


def holding(home: Path, words: str) -> list[str]:
    """The files in which words stand, as they are or within a compressed piece."""
    wanted = words.encode()
    found = []
    for path in home.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            if wanted in data or any(wanted in piece for piece in inflated(data)):
                found.append(str(path.relative_to(home)))
    return sorted(found)


def inflated(data: bytes) -> list[bytes]:
    """Whatever zlib finds in a file, wherever it begins."""
    pieces = []
    for mark in (b"\x78\x5e", b"\x78\x9c", b"\x78\x01", b"\x78\xda"):
        place = data.find(mark)
        while place >= 0:
            with suppress(zlib.error):
                pieces.append(zlib.decompressobj().decompress(data[place:]))
            place = data.find(mark, place + 1)
    return pieces


def test_no_trace_is_left_in_any_file_of_the_home(uso: Uso, home: Path) -> None:
    (home / ".public.db.4711.new").write_text(PLANTED)  # what a killed publishing left
    before = holding(home, PLANTED)
    assert {"uso.db"} < set(before) or "uso.db" in before or "uso.db-wal" in before, before
    assert any(name.startswith("archive/") for name in before)
    assert uso("erase", URL, "--reason", "pyyntö").exit_code == 0
    assert holding(home, PLANTED) == []
    assert [line["state"] for line in map(json.loads, uso("documents").stdout.splitlines())] == ["erased"]
    assert uso("decisions").stdout == ""


def test_the_words_say_that_backups_and_exports_are_ones_own(uso: Uso) -> None:
    assert "backups" in uso("erase", URL, "--reason", "pyyntö").stderr


def test_raw_documents_go_when_their_time_is_up(uso: Uso, home: Path) -> None:
    def raw() -> int:
        return sum(path.is_file() for path in (home / "archive").rglob("*"))

    (home / "uso.toml").write_text("retention = 30\n")
    assert uso("extract").exit_code == 0 and raw() == 1
    with closing(sqlite3.connect(home / "uso.db")) as db, db:
        db.execute("UPDATE document_versions SET fetched_at = '2020-01-01T00:00:00+00:00'")
    before = uso("decisions").stdout
    done = uso("extract")
    assert done.exit_code == 0 and "1 raw document(s)" in done.stderr and raw() == 0
    with (
        closing(sqlite3.connect(home / "uso.db")) as db,
        db,
    ):  # as if another reader and other rules had read it
        db.execute("UPDATE extractions SET version = 'other.other'")
        db.execute("UPDATE texts SET reader = 'other'")
    done = uso("extract", "--workers", 0)
    assert done.exit_code == 0 and "1 document(s) read" in done.stderr, done.stderr
    assert uso("decisions").stdout == before, "read on from the stored text"


def test_a_retention_that_is_no_number_of_days_is_named(uso: Uso, home: Path) -> None:
    (home / "uso.toml").write_text("retention = 0\n")
    done = uso("extract")
    assert done.exit_code == 2 and "retention" in done.stderr and "days" in done.stderr
