"""What the review desk shows of a record, and what a person's answer does to it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from db.corrections import CHOICES, Correction, accept, correct, corrections_of, one, value_of
from db.decisions import Kept
from db.passages import item
from db.texts import text_of
from extract.model import Evidence

if TYPE_CHECKING:
    from sqlite_utils import Database

# In the order in which a person reads an item: what was decided, at what price, by which vote, by whom.
SHOWN = (
    "outcome", "level", "season", "proposal", "fee_amount_eur", "fee_period", "fee_annual_eur", "fee_basis",
    "fee_vat", "fee_travel_costs", "unanimous", "votes_for", "votes_against", "votes_blank", "municipality",
    "body", "body_type", "meeting_date", "section", "diary_number", "title", "conditions",
)  # fmt: skip


class Changed(Exception):
    """The record is no longer what the person saw; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the item's text and the fields that it proves; none for plain text."""

    text: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the record as the form has it."""

    name: str
    value: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A record with its text and what was said of it."""

    found: Kept
    pieces: tuple[Piece, ...]
    fields: tuple[Field, ...]
    corrections: tuple[Correction, ...]
    version: str  # of what is shown: an answer to another is refused


def record(db: "Database", decision_id: str) -> Record:
    """A record by its id. Raises CorrectionError when there is none."""
    found = one(db, decision_id)
    row = next(db.query("SELECT * FROM decisions WHERE id = ?", [found.id]))
    reading = text_of(db, row["sha256"])
    text = reading.text if reading else ""
    fields = tuple(Field(name, _text(name, row[name]), CHOICES.get(name, ())) for name in SHOWN)
    said = tuple(corrections_of(db, found.id, row["sha256"], text))
    seen = json.dumps([row["sha256"], [field.value for field in fields], [c.id for c in said]])
    return Record(
        found, tuple(pieces(text, found.decision.evidence)), fields, said, sha256(seen.encode()).hexdigest()
    )


def pieces(text: str, evidence: Sequence[Evidence]) -> Iterator[Piece]:
    """The item that the evidence stands in, cut where a quote begins or ends. Pure."""
    if not text or not evidence:
        return
    proof = next((entry for entry in evidence if entry.field == "outcome"), evidence[0])
    first, last = item(text, proof.start, proof.end)
    inside = [entry for entry in evidence if first <= entry.start and entry.end <= last]
    cuts = sorted({first, last, *(cut for entry in inside for cut in (entry.start, entry.end))})
    for start, end in pairwise(cuts):
        fields = [entry.field for entry in inside if entry.start <= start and end <= entry.end]
        yield Piece(text[start:end], tuple(dict.fromkeys(fields)))


def answer(
    db: "Database", decision_id: str, form: Mapping[str, str], *, who: str, settle: bool
) -> tuple[str, ...]:
    """Stores what a person changed in the form, and with `settle` that the record is right now; the changed
    fields.

    All of it or nothing. Raises Changed when the record is not the one that was seen, CorrectionError when a
    value or the note will not do.
    """
    with db.atomic():
        shown = record(db, decision_id)
        if form.get("version") != shown.version:
            raise Changed(
                "Tietue on muuttunut sen jälkeen, kun avasit sen; mitään ei tallennettu. Avaa se uudelleen."
            )
        changed = [
            field for field in shown.fields if form.get(field.name, field.value).strip() != field.value
        ]
        note = form.get("note", "")
        for field in changed:
            typed = form[field.name].strip()
            if field.name == "fee_amount_eur" and not typed:
                correct(db, shown.found.id, "fee", None, note=note, who=who)
            elif not (field.name.startswith("fee_") and not form.get("fee_amount_eur", "").strip()):
                correct(db, shown.found.id, field.name, value_of(field.name, typed), note=note, who=who)
        if settle:
            accept(db, shown.found.id, note=note, who=who)
        return tuple(field.name for field in changed)


def _text(name: str, value: Any) -> str:
    """A stored value as a person types it."""
    if value is None:
        return ""
    if name == "unanimous":
        return "true" if value else "false"
    return f"{value:.10g}".replace(".", ",") if isinstance(value, float) else str(value)
