"""CSV files for people and programs: whole or not there at all, with a manifest beside the follow-up list."""

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import file_digest
from io import TextIOWrapper
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any, Generic, TypeVar

T = TypeVar("T")
# What a spreadsheet takes for the beginning of a formula (OWASP ASVS 1.2.10).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)  # no slots: typing marks Column[T](...) on the instance
class Column(Generic[T]):
    """A column: its name in the plain file, its Finnish heading, how each is got from a record."""

    name: str
    heading: str
    value: Callable[[T], Any]
    shown: Callable[[T], Any] | None = None  # in the Finnish Excel form; None: the value


@dataclass(frozen=True, slots=True)
class Written:
    """A finished file."""

    path: Path
    rows: int
    sha256: str


def write_csv(
    path: Path, columns: Sequence[Column[T]], records: Iterable[T], *, excel: bool = False
) -> Written:
    """Writes records as RFC 4180 CSV in UTF-8; `excel`: semicolons, BOM, decimal commas, Finnish headings,
    formulas disarmed.

    The file appears whole under its name, or the old one stays.
    """
    with replacing(path) as file:
        text = TextIOWrapper(file, "utf-8-sig" if excel else "utf-8", newline="")
        writer = csv.writer(text, delimiter=";" if excel else ",", lineterminator="\r\n")
        writer.writerow([column.heading if excel else column.name for column in columns])
        rows = 0
        for rows, record in enumerate(records, start=1):  # noqa: B007 - counted for the manifest
            writer.writerow([_cell(column, record, excel) for column in columns])
        text.detach()
    return written(path, rows)


def written(path: Path, rows: int) -> Written:
    """A finished file with its hash."""
    with path.open("rb") as file:
        return Written(path, rows, file_digest(file, "sha256").hexdigest())


def disarmed(text: str) -> str:
    """The text as a spreadsheet may have it: what would begin a formula gets an apostrophe before it."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def write_manifest(written: Written, **about: Any) -> Path:
    """Writes NAME.manifest.json beside a file: what it is, how many rows, its hash."""
    path = written.path.with_name(f"{written.path.name}.manifest.json")
    content = {"file": written.path.name, **about, "rows": written.rows, "sha256": written.sha256}
    with replacing(path) as file:
        file.write((json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode())
    return path


@contextmanager
def replacing(path: Path, mode: int = 0o644) -> Iterator[IO[bytes]]:
    """A file that takes the name when the block ends well, and leaves no trace when it does not."""
    if path.is_dir():
        raise IsADirectoryError(f"{path} is a folder; name a file with -o")
    path.parent.mkdir(parents=True, exist_ok=True)
    file = NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False)  # noqa: SIM115 - renamed below
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).chmod(mode)
        Path(file.name).replace(path)
    except BaseException:
        Path(file.name).unlink(missing_ok=True)
        raise


def _cell(column: Column[T], record: T, excel: bool) -> str:
    value = (column.shown or column.value)(record) if excel else column.value(record)
    if value is None:
        return ""
    if isinstance(value, bool):
        return ("kyllä" if value else "ei") if excel else str(value).lower()
    if isinstance(value, float):
        text = f"{value:.10g}"
        return text.replace(".", ",") if excel else text
    return disarmed(value) if excel and isinstance(value, str) else str(value)


def plain(record: Any) -> dict[str, Any]:
    """A frozen record as a JSON-ready dict."""
    return asdict(record)
