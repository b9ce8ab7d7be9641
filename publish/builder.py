"""Builds the public database from the working one: allow-listed, cleaned, searchable, the same every time."""

import csv
import json
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from db.database import open_database
from db.passages import passage
from publish.lemmas import lemmas
from publish.privacy import Redactor, diary_number, identifiers, public_url
from publish.reasons import finnish_reason
from publish.tables import DECISIONS, KEYS, LABELS, PUBLICATION, SOURCES, TABLES, Table

Value = str | int | float | None

# Words as written beside their base forms. `remove_diacritics 0`: in Finnish ä is no a.
_SEARCH_TABLE = (
    "CREATE VIRTUAL TABLE decisions_fts USING fts5(words, lemmas, tokenize = 'unicode61 remove_diacritics 0')"
)


@dataclass(frozen=True, slots=True)
class PublicReport:
    """What was published: where, when, and how many rows of each table."""

    path: Path
    built_at: str
    rows: MappingProxyType[str, int]


class PublicDataError(Exception):
    """The working database holds something that may not or cannot be published; the message names it."""


def publish(working: Path, target: Path, *, now: datetime | None = None) -> PublicReport:
    """Writes the public database of a working one to `target`, which is replaced whole at the end or not at
    all.

    Only what publish/tables.py lists goes out, cleaned of personal data. Same input, same rows in the same
    order; only the time in `publication` differs. Raises FileNotFoundError when there is no working
    database, PublicDataError when one of its values cannot be cleaned.
    """
    built_at = (now or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    database = open_database(working, create=False)
    source: sqlite3.Connection = database.conn
    with closing(source), _replacing(target) as path, closing(sqlite3.connect(path)) as public:
        _passages(source)
        source.execute("BEGIN")  # one moment of the working database, whatever else writes to it meanwhile
        public.execute("PRAGMA journal_mode = OFF")  # the file is thrown away when anything goes wrong
        _keep_views(source)
        redactor = Redactor(_places(source))
        clean = _cleaners(redactor)
        rows = {
            table.name: _fill(public, table, _cleaned(source, table, clean, redactor))
            for table in (LABELS, SOURCES, *TABLES)
        }
        _index_words(public)
        _fill(public, PUBLICATION, ((name, count, built_at) for name, count in rows.items()))
        public.execute("ANALYZE")
        public.commit()  # and no VACUUM: it may renumber the rows that the word index points to
    return PublicReport(target, built_at, MappingProxyType(rows))


@contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A path beside the target that takes its place at the block's end, or is removed when it fails."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.new")
    temporary.unlink(missing_ok=True)
    try:
        yield temporary
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _places(source: sqlite3.Connection) -> list[str]:
    """Names of municipalities and regions, in both languages: they are no persons."""
    query = """SELECT name_fi FROM municipalities UNION SELECT name_sv FROM municipalities
               UNION SELECT region FROM municipalities UNION SELECT region_sv FROM municipalities"""
    return [name for (name,) in source.execute(query) if name]


def _passages(source: sqlite3.Connection) -> None:
    """Gives SQL what stands before and after a quote in its document's text."""

    @lru_cache(maxsize=4)  # a document's quotes come one after the other
    def text(_digest: str, body: bytes) -> str:
        return zlib.decompress(body).decode("utf-8", "surrogatepass")

    def part(which: str) -> Callable[[str | None, bytes, int, int], str | None]:
        def find(digest: str | None, body: bytes, start: int, end: int) -> str | None:
            if digest is None:
                return None  # the text is no longer kept
            found = getattr(passage(text(digest, body), start, end), which)
            return str(found).encode(errors="replace").decode()  # half a surrogate pair is no text

        return find

    for which in ("before", "after"):
        source.create_function(f"passage_{which}", 4, part(which), deterministic=True)


def _keep_views(source: sqlite3.Connection) -> None:
    """Computes once the views that several tables are drawn from; temporary tables hide them from here on."""
    for view in ("handlings", "status"):
        source.execute(f"CREATE TEMP TABLE {view} AS SELECT * FROM main.{view}")


def _cleaned(
    source: sqlite3.Connection, table: Table, clean: dict[str, Callable[[Value], Value]], redactor: Redactor
) -> Iterator[Sequence[Value]]:
    """The table's rows, each value cleaned as its column says."""
    if not table.query:
        yield from _bundled(table)
        return
    joint = [place for place, column in enumerate(table.columns) if column.cleaning == "joint"]
    cursor = source.execute(table.query)
    found = tuple(column[0] for column in cursor.description)
    expected = tuple(column.name for column in table.columns)
    if found != expected:
        raise PublicDataError(
            f"table {table.name}: its query gives {found}, the allow-list says {expected}; "
            "see publish/tables.py"
        )
    for row in cursor:
        try:
            if joint:
                texts = redactor.parts([None if row[place] is None else str(row[place]) for place in joint])
                row = list(row)
                for place, part in zip(joint, texts, strict=True):
                    row[place] = part
            yield tuple(
                clean[column.cleaning](value) for column, value in zip(table.columns, row, strict=True)
            )
        except (ValueError, TypeError, AttributeError) as error:
            raise PublicDataError(
                f"table {table.name}, {dict(zip(table.key, row, strict=False))}: a value cannot be published "
                f"({error}); "
                "run `uso extract` or `uso import` again for its document"
            ) from error


def _cleaners(redactor: Redactor) -> dict[str, Callable[[Value], Value]]:
    def on_text(change: Callable[[str], str | None]) -> Callable[[Value], Value]:
        return lambda value: None if value is None else change(str(value))

    def quotes(text: str) -> str:
        kept = {
            column: {"quote": redactor.text(entry["quote"]), "url": public_url(entry.get("url"))}
            for column, entry in sorted(json.loads(text).items())
        }
        return json.dumps(kept, ensure_ascii=False)

    return {
        "as_is": lambda value: value,
        "joint": lambda value: value,  # cleaned with its row, before
        "text": on_text(redactor.text),
        "message": on_text(identifiers),
        "reason": on_text(lambda text: finnish_reason(identifiers(text))),
        "url": on_text(public_url),
        "diary": on_text(diary_number),
        "quotes": on_text(quotes),
        "list": on_text(
            lambda text: json.dumps(
                [redactor.text(str(part)) for part in json.loads(text)], ensure_ascii=False
            )
        ),
    }


def _bundled(table: Table) -> Iterator[Sequence[Value]]:
    """The rows of labels.csv or sources.csv, in their order; `position` is the place in the file."""
    text = (files("publish") / f"{table.name}.csv").read_text(encoding="utf-8")
    for position, row in enumerate(csv.DictReader(text.splitlines())):
        yield tuple(
            position if column.name == "position" else row[column.name] or None for column in table.columns
        )


def _fill(public: sqlite3.Connection, table: Table, rows: Iterator[Sequence[Value]]) -> int:
    """Makes the table, its indexes and its rows; how many there are."""
    columns = [
        f'"{column.name}" {column.kind}'
        + (f' REFERENCES "{column.references}" ("{KEYS[column.references]}")' if column.references else "")
        for column in table.columns
    ]
    key = ", ".join(f'"{name}"' for name in table.key)
    public.execute(f'CREATE TABLE "{table.name}" ({", ".join(columns)}, PRIMARY KEY ({key})) STRICT')
    holes = ", ".join("?" for _ in table.columns)
    count = public.executemany(f'INSERT INTO "{table.name}" VALUES ({holes})', rows).rowcount
    for number, indexed in enumerate(table.indexes):
        public.execute(f'CREATE INDEX "{table.name}_{number}" ON "{table.name}" ({indexed})')
    return max(count, 0)


def _index_words(public: sqlite3.Connection) -> None:
    """Full-text search over titles, bodies, quotes and conditions as published, never as they were found."""
    public.execute(_SEARCH_TABLE)
    query = f"""SELECT d.rowid, d.language, coalesce(d.title, ''), coalesce(d.municipality, ''),
    coalesce(d.body, ''),
                       coalesce(d.conditions, ''),
                       coalesce((SELECT group_concat(quote, ' ') FROM
                                 (SELECT quote FROM evidence WHERE decision_id = d.id ORDER BY position)), '')
                FROM {DECISIONS.name} d ORDER BY d.rowid"""
    for rowid, language, *texts in public.execute(query).fetchall():
        words = "\n".join(filter(None, texts))
        public.execute(
            "INSERT INTO decisions_fts (rowid, words, lemmas) VALUES (?, ?, ?)",
            [rowid, words, lemmas(words, language)],
        )
    public.execute("INSERT INTO decisions_fts (decisions_fts) VALUES ('optimize')")
