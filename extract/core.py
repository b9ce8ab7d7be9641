"""The reader as one pure function: a document's bytes and what is known of it in, its Decisions out."""

from hashlib import sha256 as sha
from typing import TYPE_CHECKING

from extract.model import Extraction, Facts, Reading
from extract.network import names_uso
from extract.reading import read

if TYPE_CHECKING:
    from extract.items import Named
    from extract.register import Register


def extract(data: bytes, facts: Facts, register: "Register") -> Extraction:
    """The Decisions of a document, oldest handling first. Raises extract.reading.errors.Unreadable."""
    reading = read(data, facts)
    return extract_text(reading, facts, register, sha(data).hexdigest())


def extract_text(reading: Reading, facts: Facts, register: "Register", sha256: str, named: "Named | None" = None) -> Extraction:
    """The Decisions of a text that was read before: a new rule needs no second reading.

    `named`: its items that name USO, where this version's structure has told them before.
    """
    if named is None:
        if facts.kind == "programme" or not names_uso(reading.text):
            return Extraction(sha256, reading, None, ())
        from extract.named import items_named

        named = items_named(reading, facts)
    if not named.items:
        return Extraction(sha256, reading, named, ())
    from extract.decide import decide  # the language model's half: imported by those who meet an item

    decisions = [d for item in named.items for d in decide(item, named.letterhead, reading, facts, register, sha256)]
    return Extraction(sha256, reading, named, tuple(decisions))
