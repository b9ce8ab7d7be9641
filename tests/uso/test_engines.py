"""No result depends on where or by how many processes it was read: output is compared byte by byte."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from hostile_files import good, page, paints_itself, stream

from uso.cluster import BATCH, batches

MINUTES = """USO 8 -verkosto

Kunnanhallitus {day}.01.2025 § {section}

Kuntaliitto kutsuu kuntia Uuden sukupolven organisaatiot (USO) -verkoston kaudelle 2025-2026.

Päätösehdotus
Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026.

Päätös
Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.
"""
ENGINES = {
    "in this process": ("--workers", 0), "one process": ("--workers", 1), "three processes": ("--workers", 3),
    "a dask cluster of two": ("--engine", "dask", "--workers", 2),
}  # fmt: skip


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-c", "from uso.cli import main; main()", *map(str, arguments)]


def run(*arguments: object) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(command(*arguments), capture_output=True, timeout=240, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty small documents: minutes, PDFs without USO, files that cannot be read."""
    found = tmp_path_factory.mktemp("engines") / "in"
    found.mkdir()
    for number in range(40):
        name = found / f"{number:02d}"
        if number % 4:
            name.with_suffix(".txt").write_text(MINUTES.format(day=number % 28 + 1, section=number + 1))
        else:
            name.with_suffix(".pdf").write_bytes(good() if number % 8 else page(stream(b"")))
    return found


def outcome(folder: Path, errors: Path, *how: object) -> tuple[bytes, str]:
    done = run("extract", folder, "--jsonl", "--errors", errors, *how)
    assert done.returncode == 1, done.stderr.decode()
    return done.stdout, errors.read_text()


@pytest.mark.parametrize("engine", list(ENGINES)[1:])
def test_the_output_is_the_same_whatever_the_engine(engine: str, folder: Path, tmp_path: Path) -> None:
    wanted = outcome(folder, tmp_path / "a", *ENGINES["in this process"])
    assert len(wanted[0].splitlines()) == 30 and len(wanted[1].splitlines()) == 5
    assert outcome(folder, tmp_path / "b", *ENGINES[engine]) == wanted


def test_a_document_that_kills_its_reader_costs_a_cluster_only_itself(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_bytes(paints_itself())
    (tmp_path / "in" / "b.txt").write_text(MINUTES.format(day=3, section=4))
    ways = [
        outcome(tmp_path / "in", tmp_path / "e", "--memory", 700, *how)
        for how in (ENGINES["one process"], ENGINES["a dask cluster of two"])
    ]
    assert ways[0] == ways[1] and '"out-of-memory"' in ways[0][1]


def test_few_jobs_go_to_every_thread_of_a_cluster_and_many_go_in_large_batches() -> None:
    sizes = [len(batch) for batch in batches(range(100), threads=3)]
    assert sizes[:6] == [1, 1, 1, 2, 2, 2] and max(sizes) == BATCH
    assert [job for batch in batches(range(100), threads=3) for job in batch] == list(range(100))


@contextmanager
def process(*arguments: object, ready: str) -> Iterator[tuple["subprocess.Popen[str]", re.Match[str]]]:
    """A process of dask's own command line, once it has said that it is ready."""
    environment = {
        **os.environ,
        "DASK_DISTRIBUTED__WORKER__DAEMON": "False",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    began = subprocess.Popen([sys.executable, "-m", "distributed.cli." + str(arguments[0]), *map(str, arguments[1:])],
                             stderr=subprocess.PIPE, text=True, env=environment, start_new_session=True)  # fmt: skip
    assert began.stderr is not None
    try:
        for line in began.stderr:
            if found := re.search(ready, line):
                yield began, found
                return
        pytest.fail(f"{arguments} ended before it was ready")
    finally:
        os.killpg(began.pid, signal.SIGKILL)
        began.communicate()


def test_a_lost_machine_costs_a_run_only_time_and_the_archive_may_lie_elsewhere(
    folder: Path, tmp_path: Path
) -> None:
    """Scheduler and two workers of their own, an archive behind an address; one worker is killed on the way."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "uso.toml").write_text(f'archive = "file://{tmp_path}/elsewhere"\n')
    worker = ("dask_worker", "--nworkers", 1, "--nthreads", 1, "--no-dashboard", "--host", "127.0.0.1")
    with process("dask_scheduler", "--host", "127.0.0.1", "--port", 0, "--no-dashboard",
                 ready=r"Scheduler at:\s+(tcp://\S+)") as (_, found):  # fmt: skip
        address = found[1]
        with (
            process(*worker, address, ready="Registered to") as (doomed, _),
            process(*worker, address, ready="Registered to"),
        ):
            began = subprocess.Popen(command("--home", home, "import", *sorted(folder.glob("*.txt")), "--municipality",
                                             "Siikajoki", "--engine", "dask", "--scheduler", address),
                                     stderr=subprocess.PIPE, text=True)  # fmt: skip
            time.sleep(2.5)
            os.killpg(doomed.pid, signal.SIGKILL)
            words = began.communicate(timeout=120)[1]
    assert began.returncode == 0, words
    assert not (home / "archive").exists() and len(list((tmp_path / "elsewhere").rglob("*"))) > 30
    there = run("--home", home, "decisions").stdout
    here = tmp_path / "here"
    assert (
        run("--home", here, "import", *sorted(folder.glob("*.txt")), "--municipality", "Siikajoki").returncode
        == 0
    )
    assert len(there.splitlines()) == 30
    assert run("--home", here, "decisions").stdout == there


def test_two_runs_at_once_on_one_machine_of_a_cluster_do_not_disturb_each_other(folder: Path, tmp_path: Path) -> None:
    """Each has limits of its own, so each needs processes of its own there."""
    wanted = outcome(folder, tmp_path / "here", *ENGINES["one process"])
    scheduler = process("dask_scheduler", "--host", "127.0.0.1", "--port", 0, "--no-dashboard", ready=r"Scheduler at:\s+(tcp://\S+)")
    with scheduler as (_, found):
        one = ("dask_worker", found[1], "--nworkers", 1, "--nthreads", 2, "--no-dashboard", "--host", "127.0.0.1")
        with process(*one, ready="Registered to"), ThreadPoolExecutor() as at_once:
            runs = [
                at_once.submit(outcome, folder, tmp_path / f"{seconds}", "--seconds", seconds, "--engine", "dask", "--scheduler", found[1])
                for seconds in (40, 50)
            ]
            assert [run.result() for run in runs] == [wanted, wanted]
