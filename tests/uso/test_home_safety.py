"""What a home bears: a second run, a full or read-only disk, a killed run, a backup, an older version's database."""

import json
import os
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import tarfile
from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from uso.cli import cli

ROOT = Path(__file__).resolve().parents[2]
MINUTES = """USO 8 -verkosto

Kunnanhallitus {day}.01.2025 § 12

Päätösehdotus
Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026.

Päätös
Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.
"""
Uso = Callable[..., Result]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def uso(home: Path) -> Uso:
    return lambda *arguments: CliRunner().invoke(cli, ["--home", str(home), *map(str, arguments)])


@pytest.fixture
def filled(uso: Uso, tmp_path: Path) -> Uso:
    """A home with the decisions of three documents, and one that cannot be read."""
    paths = [tmp_path / f"{day}.txt" for day in (1, 2, 3)]
    for day, path in enumerate(paths, start=1):
        path.write_text(MINUTES.format(day=day), encoding="utf-8")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4")
    assert (
        uso("import", *paths, tmp_path / "bad.pdf", "--municipality", "Siikajoki", "--workers", 0).exit_code
        == 1
    )
    return uso


def process(
    home: Path, *arguments: object, prepare: Callable[[], None] | None = None
) -> "subprocess.Popen[str]":
    command = [
        sys.executable,
        "-c",
        "from uso.cli import main; main()",
        "--home",
        str(home),
        *map(str, arguments),
    ]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
                            preexec_fn=prepare)  # fmt: skip


# --- one at a time


def test_a_second_run_says_so_and_leaves(filled: Uso, home: Path) -> None:
    import fcntl

    with (home / ".lock").open("a+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = filled("extract")
        assert done.exit_code == 2 and "another uso is at work" in done.stderr
        assert filled("decisions").exit_code == 0, "reading waits for nobody"


def test_after_an_unclean_end_the_database_is_checked(filled: Uso, home: Path) -> None:
    assert (home / ".lock").read_text() == ""
    (home / ".lock").write_text("4711\n")  # as a killed run leaves it
    assert filled("extract").exit_code == 0
    assert (home / ".lock").read_text() == ""
    (home / ".lock").write_text("4711\n")
    data = bytearray((home / "uso.db").read_bytes())
    data[8192:40_000] = bytes(40_000 - 8192)
    (home / "uso.db").write_bytes(data)
    done = filled("extract")
    assert done.exit_code == 2 and "is damaged" in done.stderr and "uso restore" in done.stderr


# --- disks


def test_a_full_disk_is_said_and_nothing_is_torn(filled: Uso, home: Path, tmp_path: Path) -> None:
    """A limit on a file's size stands in for the disk: the archive may not take the new document."""
    (tmp_path / "large.txt").write_text(MINUTES.format(day=9) + "\n" * 1_200_000, encoding="utf-8")
    before = filled("documents").stdout

    def little() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))

    run = process(home, "import", tmp_path / "large.txt", prepare=little)
    words = run.communicate(timeout=60)[1]
    assert run.returncode in (1, 2) and re.search(r"full|File too large|cannot be used", words), words
    assert "Traceback" not in words
    assert filled("documents").stdout == before
    assert not list(home.rglob(".new-*"))
    assert filled("import", tmp_path / "large.txt", "--workers", 0).exit_code == 0


def test_a_database_that_finds_no_room_is_said(filled: Uso, home: Path) -> None:
    def little() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    before = filled("decisions").stdout
    run = process(home, "extract", "--all", "--workers", 1, prepare=little)
    words = run.communicate(timeout=60)[1]
    assert run.returncode == 2 and ("see that the disk has room" in words or "is full" in words), words
    assert "Traceback" not in words
    assert filled("decisions").stdout == before


def test_a_read_only_home_is_said(filled: Uso, home: Path) -> None:
    for path in (*home.rglob("*"), home):
        path.chmod(0o555 if path.is_dir() else 0o444)
    command = [sys.executable, "-c", "from uso.cli import main; main()", "--home", str(home), "extract"]
    if os.getuid() == 0:  # root may write anywhere, unless that is taken away
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *command]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False)
    for path in (home, *home.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    assert run.returncode == 2 and "Permission denied" in run.stderr and "Traceback" not in run.stderr, (
        run.stderr
    )


# --- backup


def test_a_backup_brings_everything_back(filled: Uso, home: Path, tmp_path: Path) -> None:
    (home / "uso.toml").write_text("seasons = [8]\n")
    assert filled("backup", tmp_path / "b.tar").exit_code == 0
    assert (tmp_path / "b.tar").stat().st_mode & 0o077 == 0
    again = CliRunner().invoke(cli, ["--home", str(tmp_path / "new"), "restore", str(tmp_path / "b.tar")])
    assert again.exit_code == 0, again.output
    for command in ("decisions", "documents"):
        there = CliRunner().invoke(cli, ["--home", str(tmp_path / "new"), command]).stdout
        assert there == filled(command).stdout
    names = [
        sorted(p.name for p in (folder / "archive").rglob("*") if p.is_file())
        for folder in (home, tmp_path / "new")
    ]
    assert names[0] == names[1] and len(names[0]) == 4
    assert (tmp_path / "new" / "uso.toml").read_text() == "seasons = [8]\n"


def tar(path: Path, **members: bytes) -> Path:
    with tarfile.open(path, "w") as file:
        for name, body in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(body)
            file.addfile(entry, BytesIO(body))
    return path


BAD_BACKUPS: dict[str, Callable[[Path, Path], Path]] = {
    "no backup at all": lambda good, path: path.write_bytes(b"x" * 2000) and path,  # type: ignore[dict-item]
    "cut off": lambda good, path: path.write_bytes(good.read_bytes()[:-14_000]) and path,  # type: ignore[dict-item]
    "a path that leads out": lambda good, path: tar(path, **{"../evil": b"x"}),
    "a document under another's name": lambda good, path: tar(path, **{f"archive/aa/{'a' * 64}": b"x"}),
    "a database that is none": lambda good, path: tar(path, **{"uso.db": b"SQLite format 3\0" + b"x" * 9000}),
}  # fmt: skip


@pytest.mark.parametrize("which", BAD_BACKUPS)
def test_a_bad_backup_makes_no_home(which: str, filled: Uso, tmp_path: Path) -> None:
    assert filled("backup", tmp_path / "good.tar").exit_code == 0
    bad = BAD_BACKUPS[which](tmp_path / "good.tar", tmp_path / "bad.tar")
    done = CliRunner().invoke(cli, ["--home", str(tmp_path / "new"), "restore", str(bad)])
    assert done.exit_code == 2 and len(done.stderr) > 40, done.output
    assert not (tmp_path / "new" / "uso.db").exists() and not (tmp_path / "evil").exists()


def test_a_home_in_use_is_not_restored_over(filled: Uso, tmp_path: Path) -> None:
    assert filled("backup", tmp_path / "b.tar").exit_code == 0
    done = filled("restore", tmp_path / "b.tar")
    assert done.exit_code == 2 and "is not empty" in done.stderr


# --- replay


def test_a_replay_reproduces_the_decisions_and_tells_what_would_change(filled: Uso, home: Path) -> None:
    done = filled("extract", "--all", "--workers", 0)
    assert done.stdout == "" and "difference" not in done.stderr
    with closing(sqlite3.connect(home / "uso.db")) as db, db:  # as if an older release had read it so
        db.execute(
            "UPDATE decisions SET outcome = 'declined', diary_number = '1/2' WHERE meeting_date = '2025-01-02'"
        )
    before = filled("decisions").stdout
    done = filled("extract", "--all", "--workers", 0)
    assert done.exit_code == 1 and "--accept" in done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["field"], line["old"], line["new"]) for line in told] == [
        ("diary_number", "1/2", None), ("outcome", "declined", "joined")
    ]  # fmt: skip
    assert filled("decisions").stdout == before, "nothing is taken unasked"
    assert filled("extract", "--all", "--accept", "--workers", 0).exit_code in (0, 1)
    assert '"declined"' not in filled("decisions").stdout
    assert filled("extract", "--all", "--workers", 0).stdout == ""


# --- older versions


OLD = sorted((ROOT / "tests" / "db" / "old").glob("*.sql"))


@pytest.mark.parametrize("dump", OLD, ids=lambda path: path.stem)
def test_a_stored_old_database_is_brought_up_to_date(dump: Path, uso: Uso, home: Path) -> None:
    home.mkdir()
    with closing(sqlite3.connect(home / "uso.db")) as db:
        db.executescript(dump.read_text(encoding="utf-8"))
    decisions = uso("decisions")
    assert decisions.exit_code == 0, decisions.output
    assert [json.loads(line)["outcome"] for line in decisions.stdout.splitlines()] == ["joined"] * 3
    assert len(uso("documents").stdout.splitlines()) == 4
    assert uso("status", "--season", 8, "--json").exit_code == 0
    assert uso("publish").exit_code == 0


def test_every_schema_has_a_stored_database() -> None:
    """Who adds a migration keeps a database of the version before: `tests/db/old/README.md`."""
    from db.database import migrations

    assert len(OLD) >= len(migrations._migrations)
