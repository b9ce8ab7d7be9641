"""Whether the working database is whole: asked after a run that did not end as it should."""

import sqlite3
from contextlib import closing
from pathlib import Path


class DatabaseDamaged(Exception):
    """The database file is not whole; the message says what to do."""


def check(path: Path) -> None:
    """Reads the whole database and its references. Raises DatabaseDamaged with SQLite's first complaint."""
    try:
        with closing(sqlite3.connect(path, timeout=30)) as db:
            (first,) = db.execute("PRAGMA quick_check(1)").fetchone()
            if first == "ok" and (broken := db.execute("PRAGMA foreign_key_check").fetchone()):
                first = f"row {broken[1]} of {broken[0]} names a row of {broken[2]} that is not there"
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):  # the disk or a lock, not the file
            raise
        first = str(error)
    if first != "ok":
        raise DatabaseDamaged(
            f"{path} is damaged ({first}): put a backup in its place with `uso restore`, or move the file "
            "away and run `uso extract` and `uso crawl` again"
        )
