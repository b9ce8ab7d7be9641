"""Dated copies of the public data: database, tables, codebook, citation, notebook, checksums."""

import csv
import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import file_digest
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from db.exports import replacing

_NAME = re.compile(r"uso-(\d{4}-\d\d-\d\d)\.zip")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A finished copy and its checksum."""

    path: Path
    day: str
    sha256: str
    size: int


def snapshots(folder: Path) -> tuple[Snapshot, ...]:
    """The copies in a folder that have their checksum beside them, the newest first."""
    found = []
    for path in sorted(folder.glob("uso-*.zip"), reverse=True):
        name, beside = _NAME.fullmatch(path.name), path.with_name(f"{path.name}.sha256")
        if name and beside.exists():
            digest = beside.read_text(encoding="ascii").split()[0]
            found.append(Snapshot(path, name[1], digest, path.stat().st_size))
    return tuple(found)


def snapshot(public: Path, folder: Path) -> Snapshot:
    """Writes uso-DAY.zip and its .sha256 from a public database; DAY is the day on which that was built.

    The same database gives the same bytes. Raises FileNotFoundError where there is none.
    """
    if not public.exists():
        raise FileNotFoundError(f"no public database at {public}; write it with `uso publish`")
    with closing(sqlite3.connect(f"{public.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        (built,) = connection.execute("SELECT max(built_at) FROM publication").fetchone()
        parts = {f"tables/{name}.csv": text for name, text in _tables(connection)}
    day = built[:10]
    parts["codebook.json"] = _codebook()
    parts["CITATION.cff"] = citation(day)
    for name in ("README.md", "headline-figures.ipynb"):
        parts[name] = (files("publish") / "snapshot" / name).read_text(encoding="utf-8")
    path = folder / f"uso-{day}.zip"
    moment = datetime.fromisoformat(built).astimezone(UTC).timetuple()[:6]
    with (
        TemporaryDirectory() as work,
        replacing(path) as target,
        ZipFile(target, "w", ZIP_DEFLATED) as packed,
    ):
        copy = Path(work) / "public.db"
        copy.write_bytes(public.read_bytes())
        sums = [_add(packed, "uso.db", copy.read_bytes(), moment)]
        sums += [_add(packed, name, text.encode(), moment) for name, text in sorted(parts.items())]
        _add(packed, "SHA256SUMS", "".join(sums).encode(), moment)
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    with replacing(path.with_name(f"{path.name}.sha256")) as beside:
        beside.write(f"{digest}  {path.name}\n".encode())
    return Snapshot(path, day, digest, path.stat().st_size)


def citation(day: str) -> str:
    """CITATION.cff (cff-version 1.2.0) of the copy of that day."""
    return f"""cff-version: 1.2.0
message: "If you use this data, please cite it as below, and the minutes themselves where you quote them."
type: dataset
title: "Decisions of Finnish municipalities on the USO network"
abstract: >-
  Which municipalities joined or declined the network Uuden sukupolven organisaatiot, read from their public
  minutes.
authors:
  - name: "uso-minutes contributors"
version: "{day}"
date-released: {day}
keywords: [municipalities, Finland, minutes, "Uuden sukupolven organisaatiot"]
references:
  - type: data
    title: "Kuntatiedot ja kuntarajat 2025 (CC BY 4.0)"
    authors: [{{name: "Tilastokeskus"}}]
  - type: data
    title: "Maastotietokanta 4/2025 (CC BY 4.0)"
    authors: [{{name: "Maanmittauslaitos"}}]
"""


def _add(packed: ZipFile, name: str, data: bytes, moment: tuple[int, ...]) -> str:
    """Adds a file and gives its line of SHA256SUMS."""
    from hashlib import sha256

    info = ZipInfo(name, moment)  # type: ignore[arg-type]  # year to second, as it wants them
    info.external_attr = 0o644 << 16
    packed.writestr(info, data, ZIP_DEFLATED)
    return f"{sha256(data).hexdigest()}  {name}\n"


def _tables(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    from io import StringIO

    from publish.tables import LABELS, PUBLICATION, SOURCES, TABLES

    for table in (*TABLES, LABELS, SOURCES, PUBLICATION):
        text = StringIO(newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow([column.name for column in table.columns])
        writer.writerows(connection.execute(f'SELECT * FROM "{table.name}" ORDER BY rowid'))
        yield table.name, text.getvalue()


def _codebook() -> str:
    from datasette.utils import parse_metadata

    from publish.server import DATABASE, metadata_path

    tables = parse_metadata(metadata_path().read_text(encoding="utf-8"))["databases"][DATABASE]["tables"]
    kept = {
        name: {key: table[key] for key in ("title", "description", "columns")}
        for name, table in tables.items()
    }
    return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
