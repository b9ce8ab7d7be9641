"""Documents' texts as the database keeps them: compressed, by the hash of the bytes they came from."""

import json
import zlib
from typing import TYPE_CHECKING

from extract.model import Reading

if TYPE_CHECKING:
    from sqlite_utils import Database


def packed(text: str) -> bytes:
    """A text as it is kept: level 3 takes a third of the default's time for a tenth more room."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 3)


def text_of(db: "Database", digest: str, *, reader: str | None = None) -> Reading | None:
    """The stored text of a document's bytes; None when there is none, or none by that reader."""
    row = next(db.query("SELECT * FROM texts WHERE sha256 = ?", [digest]), None)
    if row is None or (reader is not None and row["reader"] != reader):
        return None
    return Reading(
        text=zlib.decompress(row["body"]).decode("utf-8", "surrogatepass"),
        page_starts=tuple(json.loads(row["page_starts"])),
        media_type=row["media_type"],
        title=row["title"],
        frame=row["frame"],
        headings=tuple((start, end) for start, end in json.loads(row["headings"])),
    )
