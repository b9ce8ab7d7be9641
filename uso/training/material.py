"""What the trainers learn from: labelled documents' handlings with their texts, and rows of the sentence tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from db.reference import municipalities
from extract.decide import Handled, context_of, read_handlings, record
from extract.model import Decision, Facts, Language
from extract.reading import read
from extract.reading.errors import Unreadable
from extract.register import Register
from extract.structure import structure
from extract.texts import Texts
from uso.labels import labelled
from uso.scoring import align


@dataclass(frozen=True, slots=True)
class Example:
    """A handling as read, and what a careful person says it decided."""

    name: str
    language: Language
    handled: Handled
    expected: Decision

    @property
    def texts(self) -> Texts:
        return self.handled.texts


def examples(folder: Path) -> Iterator[Example]:
    """The handlings of the labelled documents under a folder that the reader finds and a label describes."""
    register = Register.of(municipalities())
    for document in labelled(folder):
        facts = Facts(path=str(document.path))
        try:
            reading = read(document.path.read_bytes(), facts)
        except Unreadable:
            continue
        found = structure(reading, facts)
        read_out: list[tuple[Decision, Language, Handled]] = []
        for item in found.items:
            context = context_of(item, found.letterhead, reading, facts, register, "0" * 64)
            if context is not None:
                read_out += [(record(context, handled), context.language, handled) for handled in read_handlings(context)]
        for expected, decision in align(document.records, [decision for decision, _, _ in read_out]):
            if expected is not None and decision is not None:
                language, handled = next((language, handled) for one, language, handled in read_out if one is decision)
                yield Example(document.path.name, language, handled, expected)
