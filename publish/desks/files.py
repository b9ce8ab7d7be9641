"""Downloads: complete files or an error, never a cut one; each with a manifest that tells what it holds."""

import json
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection, connect
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from db.exports import Column, Written, write_csv
from db.sheets import write_xlsx
from publish.desks.groups import built_at

if TYPE_CHECKING:
    from datasette.utils.asgi import Send

T = TypeVar("T")
Form = Literal["csv", "excel", "xlsx"]
FORMS: tuple[Form, ...] = ("csv", "excel", "xlsx")
_ENDINGS = {"csv": ".csv", "excel": "-excel.csv", "xlsx": ".xlsx"}
_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "excel": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
NOTE = "text that begins with = + - @ tab or CR has a ' before it"


@dataclass(frozen=True, slots=True)
class Made:
    """A finished file, still in its own folder, and its manifest."""

    folder: TemporaryDirectory[str]
    written: Written
    form: Form
    manifest: dict[str, Any]


def make(
    database: Path,
    read: Callable[[Connection], Sequence[T]],
    columns: Sequence[Column[T]],
    form: Form,
    name: str,
    **about: Any,
) -> Made:
    """Writes what `read` finds in the public database to a file called `name` with the form's ending."""
    folder: TemporaryDirectory[str] = TemporaryDirectory(prefix="uso-")
    path = Path(folder.name) / f"{name}{_ENDINGS[form]}"
    with closing(connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        made = built_at(connection)
        records = read(connection)
        if form == "xlsx":
            day = datetime.fromisoformat(made) if made else datetime(2026, 1, 1)
            written = write_xlsx(path, columns, records, name=name, made=day)
        else:
            written = write_csv(path, columns, records, excel=form == "excel")
    manifest = {
        "file": path.name, **about, "source": "public database of uso-minutes",
        "built_at": made, "form": form,
        "note": "text is as published" if form == "csv" else NOTE,
        "columns": [column.name if form == "csv" else column.heading for column in columns],
        "rows": written.rows, "sha256": written.sha256,
    }  # fmt: skip
    return Made(folder, written, form, manifest)


class FileResponse:
    """Sends a made file whole, with its length said before, and removes it."""

    def __init__(self, made: Made) -> None:
        self._made = made

    async def asgi_send(self, send: "Send") -> None:
        from datasette.utils.asgi import asgi_send_file

        made = self._made
        try:
            await asgi_send_file(
                send, made.written.path, filename=made.written.path.name, content_type=_TYPES[made.form],
                chunk_size=1 << 16, headers={"x-sha256": made.written.sha256},
            )  # fmt: skip
        finally:
            made.folder.cleanup()


def manifest_text(made: Made) -> str:
    """The manifest as JSON; the file itself is removed."""
    made.folder.cleanup()
    return json.dumps(made.manifest, ensure_ascii=False, indent=1) + "\n"


def table_columns(database: Path, table: str) -> tuple[Column[Sequence[Any]], ...]:
    """The columns of a published table as a download has them."""
    with closing(connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    return tuple(_column(place, name) for place, name in enumerate(names))


def _column(place: int, name: str) -> Column[Sequence[Any]]:
    from publish.language import heading

    return Column(name, heading(name) or name, lambda row: row[place])


def table_rows(table: str) -> Callable[[Connection], Any]:
    """Reads a whole published table, row by row, in the order it was written."""
    return lambda connection: connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
