"""What a worker process does with one document: bytes and facts in, Decisions out. No database, no network."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.reference import Municipality
    from extract.model import Extraction, Facts, Item
    from extract.register import Register


@dataclass(frozen=True, slots=True)
class Job:
    """One document to read: where its bytes lie, what is known of it, and the register's own additions."""

    path: Path
    facts: "Facts"
    municipalities: "tuple[Municipality, ...]" = ()  # empty: the bundled register


def read_job(job: Job) -> "Extraction":
    """The Decisions of a file. Raises Unreadable, or OSError when the file is not there."""
    from extract.core import extract

    return extract(job.path.read_bytes(), job.facts, register_of(job.municipalities))


def items_job(job: Job) -> "list[Item]":
    """The agenda items of a file, whatever their subject. Raises as read_job."""
    from extract.core import items

    return list(items(job.path.read_bytes(), job.facts, register_of(job.municipalities)))


@cache
def register_of(rows: "tuple[Municipality, ...]") -> "Register":
    """The register for the reader, built once a process."""
    from db.reference import municipalities
    from extract.register import Register

    return Register.of(rows or tuple(municipalities()))
