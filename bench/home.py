"""Claims on a home: what a second run costs, when nothing and when a rule has changed."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.corpus import MOST, Corpus, copies
from bench.measure import LOAD, Claim, in_turn, seconds


def home(corpus: Corpus) -> Iterator[Claim]:
    """First run, one with other rules over the stored text, one with nothing to do."""
    with TemporaryDirectory() as folder, TemporaryDirectory() as source:
        # A home is larger than the corpus, and its fixed costs, start and model, are those of a few hundred pages.
        files, pages = copies(corpus, Path(source), MOST)
        where = ("--home", folder)
        database = Path(folder) / "uso.db"
        seconds(*where, "import", "--municipality", "Siikajoki", *files)
        _forget(database)
        first = seconds(*where, "extract")

        def after(*texts: str, how: tuple[object, ...] = ()) -> Callable[[], float]:
            def again() -> float:
                _other(database, *texts)
                return seconds(*where, "extract", *how)

            return again

        times = in_turn(3, {
            "rule": after(), "nothing": lambda: seconds(*where, "extract"), "rule, one process": after(how=("--workers", 1)),
            "structure": after("named_by = 'other'"), "load": lambda: seconds("-c", LOAD, python=True),
        })  # fmt: skip
        keyword = after("keywords = 'other'")()
    again, load, nothing = times["rule"], times["load"], times["nothing"]
    often, apart = first / again, (first - load) / (again - load)
    yield Claim(
        "a new rule over the stored text",
        f"{often:.1f} times the first run's speed ({again:.1f} s of {first:.1f} s), {apart:.1f} times without the model's load",
        ">= 20",
        often >= 20,
        f"{len(files)} documents, {pages} pages; only those that name USO are decided again, from their stored "
        f"items; import and load of the model {load:.1f} s a process; with one process {times['rule, one process']:.1f} s",
    )
    for what, took, how in (
        ("another structure of items, and rules", times["structure"], "items are sought anew in the stored texts that name USO"),
        ("a new keyword, and rules", keyword, "it is sought in every stored text; only PDFs that name USO are opened"),
    ):
        yield Claim(what, f"{first / took:.1f} times the first run's speed ({took:.1f} s)", "–", True, how)
    share = nothing / first
    yield Claim(
        "nothing changed",
        f"{share:.1%} of the first run ({nothing:.2f} s)",
        "<= 1 %",
        share <= 0.01,
        f"start of Python and of the program in, which is all of it; {len(files)} documents",
    )


def _forget(database: Path) -> None:
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("PRAGMA foreign_keys = ON")
        for table in ("extractions", "decisions", "texts"):
            db.execute(f"DELETE FROM {table}")


def _other(database: Path, *texts: str) -> None:
    """As if the documents had been read by the same reader and other rules; `texts` is what else was another."""
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("UPDATE extractions SET version = substr(version, 1, instr(version, '.')) || 'other'")
        for column in texts:
            db.execute(f"UPDATE texts SET {column}")
