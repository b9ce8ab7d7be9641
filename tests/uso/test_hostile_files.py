"""Hostile and broken files, read by the real command: each is named, none stops the others or leaves a process."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hostile_files import FILES, WORDS, nested_forms

SECONDS, MEMORY = 12, 768


def uso(*arguments: object, home: Path) -> "subprocess.Popen[bytes]":
    command = [
        sys.executable,
        "-c",
        "from uso.cli import main; main()",
        "--home",
        str(home),
        *map(str, arguments),
    ]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)


def of_session(session: int) -> list[str]:
    """The command lines of the processes of a session that still run."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            state, _, _, its = (entry / "stat").read_text().rpartition(")")[2].split()[:4]
            command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(its) == session and state != "Z":
            found.append(command)
    return found


def ended(session: int, seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while of_session(session) and time.monotonic() < end:
        time.sleep(0.05)
    return of_session(session) == []


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str | None]]:
    """What `uso extract` said of each file: the failure's name, None where it was read."""
    work = tmp_path_factory.mktemp("hostile")
    (work / "in").mkdir()
    for name, (make, _) in FILES.items():
        (work / "in" / name).write_bytes(make())
    good = [work / "in" / name for name in ("aa-first.txt", "zz-last.txt")]
    for path in good:
        path.write_text(f"{WORDS}\n\nPäätös\nKunnanhallitus päätti, että kunta liittyy USO-verkostoon.\n")
    errors = work / "errors.jsonl"
    run = uso("extract", work / "in", "--jsonl", "--errors", errors, "--workers", 2, "--seconds", SECONDS,
              "--memory", MEMORY, home=work / "home")  # fmt: skip
    out, words = run.communicate(timeout=300)
    assert run.returncode == 1, words.decode()
    assert ended(run.pid), of_session(run.pid)
    failed = {Path(line["path"]).name: line for line in map(json.loads, errors.read_text().splitlines())}
    assert all(line["message"] in words.decode() and len(line["message"]) > 20 for line in failed.values())
    read = {Path(json.loads(line)["source"]["path"]).name for line in out.splitlines()}
    assert read >= {path.name for path in good}
    yield {
        name: failed[name]["error"] if name in failed else None for name in [*FILES, *(p.name for p in good)]
    }
    assert not list(work.rglob("core*"))


@pytest.mark.parametrize("name", FILES)
def test_each_is_read_or_named(name: str, told: dict[str, str | None]) -> None:
    codes = FILES[name][1]
    assert (
        told[name] in codes
        or (not codes and told[name] is None)
        or (told[name] is None and "timeout" in codes)
    )


def test_the_others_are_complete(told: dict[str, str | None]) -> None:
    assert told["aa-first.txt"] is None and told["zz-last.txt"] is None


def test_workers_end_with_a_killed_parent_even_while_they_hang(tmp_path: Path) -> None:
    (tmp_path / "hangs.pdf").write_bytes(nested_forms())
    run = uso(
        "extract", tmp_path / "hangs.pdf", "--jsonl", "--workers", 1, "--memory", 8000, home=tmp_path / "home"
    )
    end = time.monotonic() + 20
    while not any("forkserver" in command for command in of_session(run.pid)) and time.monotonic() < end:
        time.sleep(0.05)
    time.sleep(1.0)
    assert len(of_session(run.pid)) > 2, "the worker is at it"
    os.kill(run.pid, signal.SIGKILL)
    run.communicate()
    assert ended(run.pid), of_session(run.pid)


def test_a_failed_document_is_tried_again_only_when_it_changes(tmp_path: Path) -> None:
    bad = tmp_path / "p.pdf"
    bad.write_bytes(nested_forms())
    limits = ("--seconds", 20, "--memory", MEMORY)
    first = uso("import", bad, *limits, home=tmp_path / "home")
    words = first.communicate(timeout=60)[1].decode()
    assert first.returncode == 1 and ("out-of-memory" in words or "timeout" in words), words
    again = uso("extract", *limits, home=tmp_path / "home")
    words = again.communicate(timeout=60)[1].decode()
    assert again.returncode == 0 and "0 document(s) read" in words and "1 document(s) could not" in words
    bad.write_text(WORDS, encoding="utf-8")
    changed = uso("import", bad, *limits, home=tmp_path / "home")
    words = changed.communicate(timeout=60)[1].decode()
    assert changed.returncode == 0 and "1 document(s) read" in words, words


@pytest.mark.parametrize("harm", ["away", "damaged"])
def test_a_document_is_read_as_soon_as_the_archive_has_it_again(harm: str, tmp_path: Path) -> None:
    """An archive that was not mounted, or a file that was restored: the cause is not in the document."""
    home, good = tmp_path / "home", tmp_path / "minutes.txt"
    good.write_text(WORDS, encoding="utf-8")
    assert uso("import", good, home=home).communicate(timeout=60)[1]
    with closing(sqlite3.connect(home / "uso.db")) as db, db:
        db.execute("UPDATE extractions SET version = 'another'")
        db.execute("DELETE FROM texts")
    [raw] = [path for path in (home / "archive").rglob("*") if path.is_file()]
    kept = raw.read_bytes()
    if harm == "away":
        raw.unlink()
    else:
        raw.write_bytes(b"x" + kept)
    for _ in range(2):
        lost = uso("extract", home=home)
        assert b"minutes.txt" in lost.communicate(timeout=60)[1] and lost.returncode == 1, "named at every run"
    raw.write_bytes(kept)
    found = uso("extract", home=home)
    assert b"1 document(s) read" in found.communicate(timeout=60)[1] and found.returncode == 0
