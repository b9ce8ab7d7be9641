"""Decisions whose evidence stands in a text, and what reading that text gave: for tests that load."""

from hashlib import sha256
from typing import Any

from extract.items import Letterhead, Named
from extract.model import Decision, Evidence, Extraction, Reading, Source, Vote

TEXT = (
    "Kunnanhallitus 9.1.2023 § 21\n"
    "Kunnanhallitus päätti yksimielisesti, ettei kunta osallistu. Maksu on 9 000 e.\n"
)
QUOTE = "ettei kunta osallistu"
NAMED = Named((), Letterhead((), (), ()))  # of a text that speaks of USO


def digest(text: str) -> str:
    """The hash that a document of this text has in the tests."""
    return sha256(text.encode()).hexdigest()


def decision(text: str = TEXT, quote: str = QUOTE, **fields: Any) -> Decision:
    """A Decision whose outcome is proved by a quote in the text; other fields as given."""
    start = text.index(quote)
    values: dict[str, Any] = {
        "municipality": "Siikajoki",
        "body": "Kunnanhallitus",
        "body_type": "board",
        "meeting_date": "2023-01-09",
        "section": 21,
        "diary_number": None,
        "title": "USO 7",
        "season": 7,
        "outcome": "declined",
        "level": "final",
        "proposal": None,
        "vote": Vote(True),
        "fee": None,
        "conditions": None,
        "language": "fi",
        "evidence": (Evidence("outcome", quote, start, start + len(quote), None),),
        "confidence": 0.97,
        "review": (),
        "source": Source(None, "https://minutes.example/1", digest(text)),
    }
    return Decision(**{**values, **fields})


def extraction(*decisions: Decision, text: str = TEXT) -> Extraction:
    """What reading a document of this text gave."""
    return Extraction(digest(text), Reading(text), NAMED, decisions)
