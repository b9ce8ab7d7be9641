"""Claims on a home: what a second run costs, when nothing and when a rule has changed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.corpus import Corpus
from bench.measure import Claim, in_turn, seconds


def home(corpus: Corpus) -> Iterator[Claim]:
    """First run, one with other rules over the stored text, one with nothing to do."""
    files = sorted(corpus.pdfs.glob("*.pdf"))
    with TemporaryDirectory() as folder:
        where = ("--home", folder)
        database = Path(folder) / "uso.db"
        seconds(*where, "import", "--municipality", "Siikajoki", *files)
        _forget(database)
        first = seconds(*where, "extract")
        _other_rules(database)
        again = seconds(*where, "extract")
        nothing = in_turn(3, {"nothing": lambda: seconds(*where, "extract")})["nothing"]
        _other_rules(database)
        one = seconds(*where, "extract", "--workers", 1)
    often = first / again
    yield Claim(
        "a new rule over the stored text",
        f"{often:.1f} times the first run's speed ({again:.1f} s of {first:.1f} s)",
        ">= 20",
        often >= 20,
        "only documents that name USO are read again, from their stored text; start and model load in, which "
        f"are most of it; with one process {one:.1f} s",
    )
    share = nothing / first
    yield Claim(
        "nothing changed",
        f"{share:.1%} of the first run ({nothing:.2f} s)",
        "<= 1 %",
        share <= 0.01,
        f"start of Python and of the program in; {len(files)} documents",
    )


def _forget(database: Path) -> None:
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("PRAGMA foreign_keys = ON")
        for table in ("extractions", "decisions", "texts"):
            db.execute(f"DELETE FROM {table}")


def _other_rules(database: Path) -> None:
    """As if the documents had been read by the same reader and other rules."""
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("UPDATE extractions SET version = substr(version, 1, instr(version, '.')) || 'other'")
