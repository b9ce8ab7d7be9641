"""Records that wait for a person, as text."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from db.corrections import corrections_of, one
from db.decisions import Kept
from db.texts import text_of
from extract.output import decision_dict

if TYPE_CHECKING:
    from sqlite_utils import Database

AROUND = 240  # characters shown on each side of a quote


def json_line(found: Kept) -> str:
    """A record as one JSON line: its id beside the Decision."""
    return json.dumps({"id": found.id, **decision_dict(found.decision)}, ensure_ascii=False)


def one_line(found: Kept) -> str:
    """A record as one line for people."""
    d = found.decision
    where = f"{d.municipality or 'kunta ?'} · {d.body or '?'} {d.meeting_date or '?'} § {d.section or '?'}"
    return f"{found.id}  {where} · USO {d.season or '?'} · {d.outcome} · {d.confidence:.2f} · {', '.join(d.review)}"


def whole(db: "Database", decision_id: str) -> Iterator[str]:
    """A record with its evidence marked »so« in the text, and its corrections. Raises CorrectionError."""
    found = one(db, decision_id)
    yield one_line(found)
    for name, value in decision_dict(found.decision).items():
        if name != "evidence":
            yield f"  {name:14} {json.dumps(value, ensure_ascii=False)}"
    reading = text_of(db, found.decision.source.sha256)
    text = reading.text if reading else ""
    for entry in found.decision.evidence:
        page = f", page {entry.page}" if entry.page else ""
        before, after = text[max(0, entry.start - AROUND) : entry.start], text[entry.end : entry.end + AROUND]
        yield f"\n  {entry.field} ({entry.start}-{entry.end}{page})"
        yield f"    …{_flat(before)}»{_flat(entry.quote)}«{_flat(after)}…"
    for correction in corrections_of(db, found.id, found.decision.source.sha256, text):
        what = "accepted" if correction.action == "accept" else f"{correction.field} = {correction.value!r}"
        gone = "" if correction.holds else " (no longer holds: the source's text has changed)"
        yield f"\n  {correction.made_at} {correction.who}: {what}: {correction.note}{gone}"


def _flat(text: str) -> str:
    return " ".join(text.split()) if text.strip() else ""
