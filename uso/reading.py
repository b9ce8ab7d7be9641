"""What a worker process does with one document: bytes and facts in, Decisions out.

No database, no network.
"""

import sys
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from uso.limits import LIMITS, MIB
from uso.worker import Deferred, deferring

if TYPE_CHECKING:
    from db.load import Packed
    from db.reference import Municipality
    from extract.model import Extraction, Facts, Reading
    from extract.programme import SeasonFact
    from extract.register import Register


@dataclass(frozen=True, slots=True)
class Job:
    """One document to read: where its bytes lie, and what is known of it."""

    path: Path | str  # or an address that fsspec knows
    facts: "Facts"
    sha256: str | None = None  # what the bytes must hash to, where that is known
    text: "Reading | None" = None  # its text, where a reader of this version has read it before
    named: bytes | None = None  # the text's items that name USO, packed, where this version's structure has told them
    read_now: bool = False  # the text is of this run: the database has none
    rechosen: bool = False  # other keywords chose its pages: where these find USO in its text, the bytes are read again


@dataclass(frozen=True, slots=True)
class Read:
    """What a document gave; `programme` is None unless it is a page of the network itself."""

    extraction: "Extraction"
    programme: "tuple[SeasonFact, ...] | None"
    packed: "Packed"  # for the database: work that the one who writes need not do


def read_job(job: Job) -> "Extraction":
    """The Decisions of a file. Raises Unreadable, OSError when the file is not there, Deferred where the model is elsewhere."""
    from db.texts import unpacked_items
    from extract.core import extract_text
    from extract.network import names_uso
    from extract.reading import read
    from extract.reading.errors import Unreadable

    if job.text is not None and job.sha256 is not None and not (job.rechosen and names_uso(job.text.text)):
        named = unpacked_items(job.named) if job.named is not None else None
        return extract_text(job.text, job.facts, _register(), job.sha256, named)
    data = _bytes(job.path)
    digest = sha256(data).hexdigest()
    if job.sha256 is not None and digest != job.sha256:
        raise Unreadable("archive-damaged", f"{job.path} is not what was archived; fetch or import the document again")
    reading = read(data, job.facts)
    # A document that names USO most likely has an item, and here the language's half would be loaded for it.
    if deferring() and "extract.decide" not in sys.modules and names_uso(reading.text):
        raise Deferred(replace(job, sha256=digest, text=reading, named=None, read_now=True, rechosen=False))
    return extract_text(reading, job.facts, _register(), digest)


def _bytes(place: Path | str) -> bytes:
    """A file's bytes, where they are few enough to be looked at."""
    from extract.reading.errors import Unreadable

    if "://" in str(place):
        import fsspec

        with fsspec.open(str(place), "rb") as file:
            data: bytes = file.read(LIMITS.size + 1)
        size = len(data)
    else:
        size = Path(place).stat().st_size
    if size > LIMITS.size:
        most = LIMITS.size // MIB
        raise Unreadable("too-large", f"the file has {size // MIB} MiB, more than {most}; split it")
    return data if "://" in str(place) else Path(place).read_bytes()


def read_for_home(job: Job) -> Read:
    """The Decisions of a document and what it says of seasons. Raises as read_job."""
    from db.load import Packed
    from db.texts import packed, packed_items
    from extract.programme import is_programme_page, read_programme

    found = read_job(job)
    own = job.facts.kind == "programme" or (not found.decisions and is_programme_page(found.reading))
    facts = tuple(read_programme(found.reading)) if own else None
    text = packed(found.reading.text) if job.read_now or found.reading is not job.text else None
    items = packed_items(found.named) if found.named is not None and job.named is None else None
    return Read(found, facts, Packed(text, items))


def decision_lines(job: Job) -> list[dict[str, Any]]:
    """A file's Decisions as decision.schema.json has them: less to hand over than the whole reading."""
    from extract.output import decision_dict

    return [decision_dict(decision) for decision in read_job(job).decisions]


def item_lines(job: Job) -> list[dict[str, Any]]:
    """A file's agenda items, whatever their subject, as lines of `uso items`. Raises as read_job."""
    from extract.listing import item_json, items

    return [item_json(item) for item in items(_bytes(job.path), job.facts, _register())]


_rows: "tuple[Municipality, ...]" = ()  # of the home's register; set once a process


@dataclass(frozen=True, slots=True)
class WithRegister:
    """A worker's setup: the home's own register instead of the bundled one."""

    rows: "tuple[Municipality, ...]"

    def __call__(self) -> None:
        global _rows
        _rows = self.rows
        _register.cache_clear()


@cache
def _register() -> "Register":
    from db.reference import municipalities
    from extract.register import Register

    return Register.of(_rows or tuple(municipalities()))
