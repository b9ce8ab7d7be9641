"""What the trainers learn from: labelled documents' handlings with their texts, and rows of the sentence tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from db.reference import municipalities
from extract.core import extract_text
from extract.language.which import language_of
from extract.model import Decision, Facts, Language
from extract.reading import read
from extract.reading.errors import Unreadable
from extract.register import Register
from extract.structure import structure
from extract.texts import Texts, debate_apart, divided, texts
from uso.labels import labelled
from uso.scoring import align

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Example:
    """A handling as read, and what a careful person says it decided."""

    name: str
    language: Language
    texts: Texts
    expected: Decision
    found: Decision


def rows(folder: Path, table: str) -> Iterator[Row]:
    """The rows of a sentence table under a folder, from all its files."""
    for path in sorted(folder.rglob(f"{table}/*.yml")):
        yield from yaml.safe_load(path.read_text(encoding="utf-8"))


def examples(folder: Path) -> Iterator[Example]:
    """The handlings of the labelled documents under a folder that the reader finds and a label describes."""
    register = Register.of(municipalities())
    for document in labelled(folder):
        facts = Facts(path=str(document.path))
        try:
            reading = read(document.path.read_bytes(), facts)
        except Unreadable:
            continue
        result = extract_text(reading, facts, register, "0" * 64)
        pairs = [
            (e, f) for e, f in align(document.records, result.decisions) if e is not None and f is not None
        ]
        for item in structure(reading, facts).items:
            parts = [texts(handling, reading) for handling in item.handlings]
            language = language_of(" ".join(zone.text for part in parts for _, zone in part.zones))
            for handling, part in zip(item.handlings, parts, strict=True):
                same = next(
                    ((e, f) for e, f in pairs if _same(f, item.title, handling.section, handling.date)), None
                )
                if same is not None:
                    split = divided(debate_apart(part, language), language)
                    yield Example(document.path.name, language, split, *same)


def _same(found: Decision, title: str | None, section: int | None, date: str | None) -> bool:
    return (found.title, found.section, found.meeting_date) == (title, section, date)
