"""The working database: opened, migrated, kept safe. One SQLite file in the home, `uso.db`."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("uso")


class DatabaseNewer(Exception):
    """The database was written by a newer version of the program than this one."""


def statements(script: str) -> Iterator[str]:
    """The single statements of an SQL script, in order (executescript would commit what is open)."""
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            yield held
            held = ""
    if held.strip():
        raise ValueError(f"SQL script ends inside a statement: {held.strip()[:80]!r}")


def sql(name: str) -> str:
    """The text of an SQL file of this room, e.g. `schema/001_start.sql`."""
    return (files("db") / name).read_text(encoding="utf-8")


def _run(db: Database, name: str) -> None:
    """Runs an SQL file of this room, statement by statement."""
    for statement in statements(sql(name)):
        db.execute(statement)


@migrations()
def start(db: Database) -> None:
    _run(db, "schema/001_start.sql")


@migrations()
def desks(db: Database) -> None:
    from db.reasons import renew_reasons

    _run(db, "schema/002_desks.sql")
    renew_reasons(db)  # of what was read before this table was there


@migrations()
def health(db: Database) -> None:
    _run(db, "schema/003_health.sql")


@migrations()
def lists(db: Database) -> None:
    _run(db, "schema/004_lists.sql")


@migrations()
def headings(db: Database) -> None:
    _run(db, "schema/005_headings.sql")


@migrations()
def items(db: Database) -> None:
    _run(db, "schema/006_items.sql")


def open_database(path: Path, *, create: bool = True) -> Database:
    """Opens the working database, brings its schema up to date and fills the reference tables.

    Foreign keys are on and writes go through a write-ahead log, so readers never wait.
    Raises DatabaseNewer when a newer version of the program wrote it, FileNotFoundError when it is
    not there and `create` is false.
    """
    if not create and not path.exists():
        raise FileNotFoundError(
            f"no database at {path}: run `uso crawl` or `uso import` first, or name another home with --home"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=30)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    db = _HomeDatabase(connection)
    try:
        known = {migration.name for migration in migrations._migrations}
        unknown = [m.name for m in migrations.applied(db) if m.name not in known]
        if unknown:
            raise DatabaseNewer(
                f"{path} was written by a newer version of uso (it has the change {unknown[0]!r}): "
                "update the program, or name another home with --home"
            )
        if migrations.pending(db):
            migrations.apply(db)
        _views(db)
        from db.reference import fill_reference

        fill_reference(db)
    except BaseException:
        connection.close()
        raise
    return db


class _HomeDatabase(Database):
    """A database of SQLite 3.37 or newer, as the schema's strict tables need.

    sqlite-utils finds out by a probing table in the database itself, which stays there when the process is killed just then
    (seen by tests/uso/test_kills.py).
    """

    @property
    def supports_strict(self) -> bool:
        return True

    @property
    def supports_on_conflict(self) -> bool:
        return True


def _views(db: Database) -> None:
    """Creates the views anew when their text has changed: views are code, not data."""
    script = sql("schema/views.sql")
    digest = sha256(script.encode()).hexdigest()
    db.execute("CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    row = db.execute("SELECT value FROM meta WHERE key = 'views'").fetchone()
    if row and row[0] == digest:
        return
    with db.atomic():
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
        for name in names:
            db.execute(f'DROP VIEW "{name}"')
        for statement in statements(script):
            db.execute(statement)
        db.execute("INSERT OR REPLACE INTO meta VALUES ('views', ?)", [digest])


@contextmanager
def working_database(home: Path, *, create: bool = True) -> Iterator[Database]:
    """The home's working database, closed again at the end of the block."""
    db = open_database(home / "uso.db", create=create)
    try:
        yield db
    finally:
        db.conn.close()
