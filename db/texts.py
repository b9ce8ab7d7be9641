"""Documents' texts as the database keeps them: compressed, by the hash of the bytes they came from."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from extract.model import Reading

if TYPE_CHECKING:
    from sqlite_utils import Database

    from extract.items import Named
    from extract.version import Steps


@dataclass(frozen=True, slots=True)
class Stored:
    """A text, and what earlier steps made of it; unpacked when it is asked for."""

    row: Mapping[str, Any]
    reader: str
    keywords: str
    speaks_of_uso: bool
    named_by: str | None  # as `named_by` gives it

    @property
    def is_pdf(self) -> bool:
        return str(self.row["media_type"]).startswith("application/pdf")

    @property
    def named(self) -> bytes | None:
        """Its items that name USO, packed."""
        return self.row["named"].encode() if self.row["named"] else None

    @property
    def reading(self) -> Reading:
        row = self.row
        return Reading(
            text=zlib.decompress(row["body"]).decode("utf-8", "surrogatepass"),
            page_starts=tuple(json.loads(row["page_starts"])),
            media_type=row["media_type"],
            title=row["title"],
            frame=row["frame"],
            headings=tuple((start, end) for start, end in json.loads(row["headings"])),
        )


def packed(text: str) -> bytes:
    """A text as it is kept: level 3 takes a third of the default's time for a tenth more room."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 3)


def packed_items(named: "Named") -> bytes:
    """Items as they are kept: JSON."""
    import msgspec

    return msgspec.json.encode(named)


def unpacked_items(body: bytes) -> "Named":
    """Items as they were before they were packed. Raises msgspec.ValidationError for those of another shape."""
    import msgspec

    from extract.items import Named

    return msgspec.json.decode(body, type=Named)


def named_by(steps: "Steps", facts_json: str) -> str:
    """What must be unchanged for stored items to be taken: the structure's version, and what the ledger told it."""
    return f"{steps.structure}.{sha256(facts_json.encode()).hexdigest()[:12]}"


def stored(db: "Database", digest: str, *, reader: str | None = None) -> Stored | None:
    """What is stored of a document's bytes; None when there is nothing, or nothing by that reader."""
    row = next(db.query("SELECT * FROM texts WHERE sha256 = ?", [digest]), None)
    if row is None or (reader is not None and row["reader"] != reader):
        return None
    return Stored(row, row["reader"], row["keywords"], bool(row["speaks_of_uso"]), row["named_by"])


def text_of(db: "Database", digest: str, *, reader: str | None = None) -> Reading | None:
    """The stored text of a document's bytes; None as `stored`."""
    found = stored(db, digest, reader=reader)
    return found.reading if found is not None else None
