"""The reader as one pure function: a document's bytes and what is known of it in, its Decisions out."""

from hashlib import sha256 as sha
from typing import TYPE_CHECKING

from extract.model import Extraction, Facts, Reading
from extract.network import names_uso
from extract.reading import read
from extract.triage import may_speak_of_uso

if TYPE_CHECKING:
    from extract.items import Item
    from extract.register import Register


def extract(data: bytes, facts: Facts, register: "Register") -> Extraction:
    """The Decisions of a document, oldest handling first. Raises extract.reading.errors.Unreadable."""
    reading = read(data, facts)
    return extract_text(reading, facts, register, sha(data).hexdigest())


def extract_text(reading: Reading, facts: Facts, register: "Register", sha256: str) -> Extraction:
    """The Decisions of a text that was read before: a new rule needs no second reading."""
    if not names_uso(reading.text) or facts.kind == "programme":
        return Extraction(sha256, reading, False, ())
    from extract.decide import decide  # the language model's half: imported by those who meet an item
    from extract.structure import structure

    found = structure(reading, facts, may_speak_of_uso)
    # The model is kept off items that do not name it: minutes have some forty, USO is named in one.
    items = [item for item in found.items if names_uso(_letters(item, reading))]
    decisions = [d for item in items for d in decide(item, found, reading, facts, register, sha256)]
    return Extraction(sha256, reading, True, tuple(decisions))


def _letters(item: "Item", reading: Reading) -> str:
    spans = [span for handling in item.handlings for part in handling.parts for span in part.spans]
    return "\n".join([item.title or "", *(reading.text[start:end] for start, end in spans)])
