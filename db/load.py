"""Puts what reading a document gave into the database: in one transaction, idempotent, each quote checked
again.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from db.changes import Changed, compare
from db.corrections import corrected, follow
from db.decisions import Row, evidence, identify, row_of
from db.names import code_of
from db.reasons import renew_reasons
from db.texts import named_by, packed, packed_items
from extract.model import Decision, Evidence, Extraction

if TYPE_CHECKING:
    from sqlite_utils import Database

    from extract.version import Steps


@dataclass(frozen=True, slots=True)
class Version:
    """Which program read a document, step by step, and what the ledger told it (JSON)."""

    steps: "Steps"
    facts: str


@dataclass(frozen=True, slots=True)
class Packed:
    """Text and items as db.texts packs them, where a worker has done it; None: the database has them, or nobody has."""

    text: bytes | None = None
    items: bytes | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that was not loaded, and why."""

    reason: str
    record: Decision


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading one document did."""

    url: str
    records: int
    refusals: tuple[Refusal, ...]
    changes: tuple[Changed, ...]  # in the fields that are watched over time
    differences: tuple[Changed, ...]  # in any field, evidence included


def now() -> str:
    """This second in UTC, as all times in the database."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def load(
    db: "Database", document_id: int, extraction: Extraction, version: Version, done: Packed | None = None
) -> Loaded | None:
    """Loads a document's text, decisions and evidence in place of what was there; a second time changes
    nothing.

    A record whose quote does not stand at its offsets in the text is refused, and kept in `refusals`. A
    person's corrections are laid over the new reading. None when the document was erased in the meantime.
    """
    with db.atomic():
        document = next(
            db.query("SELECT * FROM documents WHERE id = ? AND state <> 'erased'", [document_id]), None
        )
        if document is None:
            return None
        text = extraction.reading.text
        reasons = [refusal(text, decision) for decision in extraction.decisions]
        sound = [d for d, reason in zip(extraction.decisions, reasons, strict=True) if reason is None]
        refused = tuple(
            Refusal(reason, d)
            for d, reason in zip(extraction.decisions, reasons, strict=True)
            if reason is not None
        )
        _text(db, extraction, version, done or Packed())
        rows = _rows(db, document, extraction.sha256, sound)
        old = {
            row["id"]: row for row in db.query("SELECT * FROM decisions WHERE document_id = ?", [document_id])
        }
        follow(db, old, rows)
        rows = {key: corrected(db, row, extraction.sha256, text) for key, row in rows.items()}
        known = bool(old) or _known(db, document_id)
        changes = tuple(compare(old, rows)) if known else ()
        differences = _differences(db, old, rows, sound) if known else ()
        _replace(db, document_id, rows, sound)
        renew_reasons(db, document=document_id)
        _refusals(db, document_id, refused)
        _changes(db, changes)
        _extraction(db, document_id, extraction.sha256, version, records=len(rows), refused=len(refused))
    return Loaded(document["url"], len(rows), refused, changes, differences)


def load_failure(
    db: "Database", document_id: int, digest: str, code: str, message: str, version: Version
) -> None:
    """Notes that a document could not be read; what an earlier reading gave is kept."""
    with db.atomic():
        if next(db.query("SELECT 1 FROM documents WHERE id = ? AND state <> 'erased'", [document_id]), None):
            _extraction(db, document_id, digest, version, error=code, message=message)


def refusal(text: str, decision: Decision) -> str | None:
    """Why a record may not be loaded; None when every quote stands in the text where it says."""
    for entry in decision.evidence:
        if not 0 <= entry.start < entry.end <= len(text) or text[entry.start : entry.end] != entry.quote:
            return (
                f"the quote for {entry.field} does not stand at {entry.start}-{entry.end} of the text: "
                f"{entry.quote!r}"
            )
    if not any(entry.field == "outcome" for entry in decision.evidence):
        return "no quote proves the outcome"
    return None


def _text(db: "Database", extraction: Extraction, version: Version, done: Packed) -> None:
    """Keeps the text with its items; of a text that is known, by its reader, only what other steps made of it."""
    reading, named, steps = extraction.reading, extraction.named, version.steps
    made: Row = {
        "keywords": steps.keywords,
        "speaks_of_uso": int(extraction.speaks_of_uso),
        "named_by": named_by(steps, version.facts) if named is not None else None,
    }
    query = "SELECT reader, keywords, speaks_of_uso, named_by FROM texts WHERE sha256 = ?"
    known = next(db.query(query, [extraction.sha256]), None)
    if known == {"reader": steps.reader, **made}:
        return
    made["named"] = (done.items or packed_items(named)).decode() if named is not None else None
    if known is not None and known["reader"] == steps.reader and done.text is None:
        db["texts"].update(extraction.sha256, made)  # type: ignore[union-attr]
        return
    row = {
        **made,
        "sha256": extraction.sha256,
        "reader": steps.reader,
        "media_type": reading.media_type,
        "page_starts": json.dumps(reading.page_starts),
        "title": reading.title,
        "frame": reading.frame,
        "headings": json.dumps(reading.headings),
        "characters": len(reading.text),
        "body": done.text or packed(reading.text),
        "read_at": now(),
    }
    _replace_row(db, "texts", row)


def _rows(
    db: "Database", document: Mapping[str, Any], digest: str, decisions: Sequence[Decision]
) -> dict[str, Row]:
    ids = identify(document["url"], document["kind"], decisions)
    return {
        key: {
            "id": key,
            "document_id": document["id"],
            "sha256": digest,
            "position": position,
            "municipality_code": code_of(db, d.municipality, d.meeting_date, document["municipality_code"]),
            **row_of(d),
        }
        for position, (key, d) in enumerate(zip(ids, decisions, strict=True))
    }


def _known(db: "Database", document_id: int) -> bool:
    """Whether the document was read before: what a first reading finds is no change."""
    row = next(
        db.query("SELECT 1 FROM extractions WHERE document_id = ? AND state = 'read'", [document_id]), None
    )
    return row is not None


def _differences(
    db: "Database", old: Mapping[str, Row], rows: Mapping[str, Row], sound: Sequence[Decision]
) -> tuple[Changed, ...]:
    """What is not as it was in any column, and in the evidence as field and place."""
    before = {key: {**row, "evidence": _places(evidence(db, key))} for key, row in old.items()}
    pairs = zip(rows.items(), sound, strict=True)
    after = {key: {**row, "evidence": _places(decision.evidence)} for (key, row), decision in pairs}
    columns = [
        name for row in after.values() for name in row if name not in ("id", "document_id", "position")
    ]
    return tuple(compare(before, after, list(dict.fromkeys(columns))))


def _places(entries: Sequence[Evidence]) -> str:
    return ", ".join(f"{entry.field} {entry.start}-{entry.end}" for entry in entries)


def _replace(
    db: "Database", document_id: int, rows: Mapping[str, Row], decisions: Sequence[Decision]
) -> None:
    db.execute("DELETE FROM decisions WHERE document_id = ?", [document_id])
    for row, decision in zip(rows.values(), decisions, strict=True):
        db["decisions"].insert(row)  # type: ignore[union-attr]
        db["evidence"].insert_all(  # type: ignore[union-attr]
            {"decision_id": row["id"], "position": position, **asdict(entry)}
            for position, entry in enumerate(decision.evidence)
        )


def _refusals(db: "Database", document_id: int, refused: Sequence[Refusal]) -> None:
    records = [json.dumps(asdict(r.record), ensure_ascii=False) for r in refused]
    held = [r["record"] for r in db.query("SELECT record FROM refusals WHERE document_id = ?", [document_id])]
    if held == records:
        return  # the same again: keeps its date
    db.execute("DELETE FROM refusals WHERE document_id = ?", [document_id])
    for record, refusal_ in zip(records, refused, strict=True):
        db.execute(
            "INSERT INTO refusals (document_id, reason, record, refused_at) VALUES (?, ?, ?, ?)",
            [document_id, refusal_.reason, record, now()],
        )


def _changes(db: "Database", changes: Sequence[Changed]) -> None:
    for change in changes:
        db.execute(
            "INSERT INTO changes (decision_id, noticed_at, field, old, new) VALUES (?, ?, ?, ?, ?)",
            [change.decision_id, now(), change.field, change.old, change.new],
        )


def _extraction(
    db: "Database", document_id: int, digest: str, version: Version, *,
    records: int = 0, refused: int = 0, error: str | None = None, message: str | None = None,
) -> None:  # fmt: skip
    row = {
        "document_id": document_id, "sha256": digest, "version": version.steps.rules, "facts": version.facts,
        "state": "failed" if error else "read", "error": error, "message": message,
        "records": records, "refused": refused,
    }  # fmt: skip
    held = next(db.query("SELECT * FROM extractions WHERE document_id = ?", [document_id]), None)
    if held is None or any(held[key] != value for key, value in row.items()):
        _replace_row(db, "extractions", {**row, "extracted_at": now()})


def _replace_row(db: "Database", table: str, row: Row) -> None:
    """One row in the place of the one with its key; in plain SQL, since it is done for every document."""
    columns = ", ".join(f'"{name}"' for name in row)
    holes = ", ".join("?" * len(row))
    db.execute(f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({holes})", list(row.values()))


def text_hash(text: str) -> str:
    """What a correction hangs on: the text, white space aside, so that another layout is no other text."""
    return sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()
