"""SIGKILL at random moments of crawl, extract and publish; run again, everything is as if nothing had happened.

The moments are seeded; `USO_KILLS` sets how many there are (default 50). Either the command alone is killed, or
it and all its children at once, as by a power cut.
"""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from demo.server import Demo, serve

KILLS = int(os.environ.get("USO_KILLS", "50"))
TOWNS = ("Hallasuo", "Kanervala", "Pihlajarinne")
# When something was noticed, how often it was asked for: what may differ between one run and many.
VOLATILE = {"id", "document_id", "portal_id", "meeting_id", "crawl_id", "decision_id", "added_at", "noted_at", "first_seen",
            "last_seen", "fetched_at", "checked_at", "read_at", "extracted_at", "refused_at", "noticed_at", "started_at",
            "finished_at", "built_at", "etag", "last_modified", "searched_to", "searched_at", "added"}  # fmt: skip
RUNS = {"crawls", "searches", "meta", "_sqlite_migrations"}  # one row a run
SHADOWS = ("decisions_fts", "sqlite_")


def command(home: Path, *arguments: object) -> "subprocess.Popen[bytes]":
    words = [
        sys.executable,
        "-c",
        "from uso.cli import main; main()",
        "--home",
        str(home),
        *map(str, arguments),
    ]
    return subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)


def whole(home: Path, *arguments: object) -> float:
    """Runs a command to its end; the seconds it took."""
    began = time.monotonic()
    run = command(home, *arguments)
    words = run.communicate(timeout=300)[1].decode()
    assert run.returncode in (0, 1) and "Traceback" not in words, words
    return time.monotonic() - began


def killed(home: Path, moment: float, everybody: bool, *arguments: object) -> bool:
    """Kills a command at a moment after its start; whether it was still at it."""
    run = command(home, *arguments)
    with suppress(subprocess.TimeoutExpired):
        run.communicate(timeout=moment)
        return False
    if everybody:
        os.killpg(run.pid, signal.SIGKILL)
    else:
        os.kill(run.pid, signal.SIGKILL)
    run.communicate(timeout=30)
    return True


def rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every table's rows, what differs from run to run left out, in an order of their own."""
    found = {}
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = [
            name
            for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        ]
        for table in tables:
            if table in RUNS or table.startswith(SHADOWS):
                continue
            names = [row[1] for row in db.execute(f"PRAGMA table_xinfo('{table}')") if row[1] not in VOLATILE]
            columns = ", ".join(f'"{name}"' for name in names)
            found[table] = sorted(db.execute(f"SELECT DISTINCT {columns} FROM '{table}'"), key=repr)
    # The public database counts its own rows, those of the runs too.
    found["publication"] = [row for row in found.get("publication", []) if row[0] not in RUNS]
    return found


def forget(home: Path) -> None:
    """As if nothing had been read yet."""
    with closing(sqlite3.connect(home / "uso.db")) as db, db:
        db.execute("PRAGMA foreign_keys = ON")
        for table in ("extractions", "decisions", "texts"):
            db.execute(f"DELETE FROM {table}")


def archive(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "archive").rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def demo() -> Iterator[Demo]:
    with serve() as found:
        yield found


def test_killed_at_any_moment_and_run_again_the_databases_are_the_same(demo: Demo, tmp_path: Path) -> None:
    portals = tmp_path / "portals.csv"
    portals.write_text(demo.portals_csv(), encoding="utf-8")
    towns = [word for town in TOWNS for word in ("--municipality", town)]
    crawl = ("crawl", "--portals", portals, "--register", demo.register, "--since", "2022-01-01", "--delay", 0,
             "--allow-loopback", *towns)  # fmt: skip
    stages = {
        "crawl": (crawl, 0.4),
        "extract": (("extract", "--workers", 2), 0.4),
        "publish": (("publish",), 0.2),
    }
    calm, hit = tmp_path / "calm", tmp_path / "hit"
    seconds = {name: whole(calm, *arguments) for name, (arguments, _) in stages.items()}

    dice = random.Random(7)
    for name, (arguments, share) in stages.items():
        caught = number = 0
        longest = seconds[name]
        while caught < round(KILLS * share):
            number += 1
            assert number <= 4 * KILLS, f"{name}: the process is hardly ever met alive"
            alive = killed(hit, dice.uniform(0.05, 1.0) * longest, number % 2 == 1, *arguments)
            caught += alive
            longest *= 1.0 if alive else 0.8  # what is left to do gets less from run to run
            if name == "extract" and (number % 5 == 4 or not alive):
                forget(hit)  # begins again, so that each moment has something to lose
                longest = seconds[name]
            if name == "publish" and (hit / "public.db").exists():
                assert rows(hit / "public.db"), "whole, or not there"
        whole(hit, *arguments)

    assert rows(hit / "uso.db") == rows(calm / "uso.db")
    assert rows(hit / "public.db") == rows(calm / "public.db")
    assert archive(hit) == archive(calm)
    assert len(rows(calm / "uso.db")["decisions"]) > 3
    assert not list(hit.glob(".public*")) and not list((hit / "archive").rglob(".new-*"))
