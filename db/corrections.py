"""A person's word on a decision: kept apart, with who, when and why; laid over every new reading of the same
text.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from db.changes import compare, successors
from db.decisions import FEE, Kept, Row, kept
from db.names import code_of
from extract.model import Basis, BodyType, Level, Outcome, Period, Travel, Vat

if TYPE_CHECKING:
    from sqlite_utils import Database

SOURCE_CHANGED = "source-changed"  # a person's word stands on another text: asked again

CHOICES: dict[str, tuple[str, ...]] = {
    "outcome": get_args(Outcome), "level": get_args(Level), "proposal": get_args(Outcome),
    "body_type": get_args(BodyType), "fee_period": get_args(Period), "fee_basis": get_args(Basis),
    "fee_vat": get_args(Vat), "fee_travel_costs": get_args(Travel), "unanimous": ("true", "false"),
}  # fmt: skip
_WHOLE = ("section", "season", "votes_for", "votes_against", "votes_blank")
SHORTEST_ID = 6  # a person's word must not land on a record by accident
_MONEY = ("fee_amount_eur", "fee_annual_eur")
_WORDS = ("municipality", "body", "diary_number", "title", "conditions")
_COLUMNS = (*_WORDS, "meeting_date", *_WHOLE, *_MONEY, *CHOICES)
FIELDS = (*_COLUMNS, "fee")
_UNSAID = {
    "fee_period": "unknown", "fee_basis": "stated", "fee_vat": "unknown", "fee_travel_costs": "unknown"
}  # fmt: skip
_NEVER_EMPTY = ("outcome", "level", "body_type")


class CorrectionError(Exception):
    """A correction cannot be taken; the message says why and what would do."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of the corrections table."""

    id: int
    action: str
    field: str | None
    value: Any
    note: str
    who: str
    made_at: str
    holds: bool  # false: the source's text has changed since


def value_of(field: str, text: str) -> Any:
    """A correction's value from what a person typed; `null` or nothing empties the field.

    Raises CorrectionError.
    """
    if field not in FIELDS:
        raise CorrectionError(f"{field} is not a field that can be corrected; these are: {', '.join(FIELDS)}")
    text = text.strip()
    if text in ("", "null"):
        if field in _NEVER_EMPTY:
            raise CorrectionError(f"{field} cannot be empty; one of {', '.join(CHOICES[field])} is expected")
        return None
    if field == "fee":
        raise CorrectionError(
            "fee can only be emptied (null); correct fee_amount_eur, fee_period ... one by one"
        )
    if field in CHOICES:
        if text not in CHOICES[field]:
            raise CorrectionError(
                f"{field} cannot be {text!r}; one of {', '.join(CHOICES[field])} is expected"
            )
        return text == "true" if field == "unanimous" else text
    try:
        if field in _WHOLE:
            return int(text)
        if field in _MONEY:
            return float(text.replace(" ", "").replace("\u00a0", "").replace(",", "."))
        if field == "meeting_date":
            from datetime import date

            return date.fromisoformat(text).isoformat()
    except ValueError as error:
        wanted = "a day such as 2023-01-09" if field == "meeting_date" else "a number"
        raise CorrectionError(f"{field} cannot be {text!r}; {wanted} is expected") from error
    return text


def accept(db: "Database", decision_id: str, *, note: str, who: str) -> None:
    """A person says that the record is right as it stands: its values are kept so, and its review reasons
    cleared.

    Raises CorrectionError.
    """
    _store(db, decision_id, "accept", None, None, note, who)


def correct(db: "Database", decision_id: str, field: str, value: Any, *, note: str, who: str) -> None:
    """A person sets a field. Review reasons stay until the record is accepted. Raises CorrectionError."""
    if field == "municipality" and value is not None and code_of(db, value) is None:
        raise CorrectionError(
            f"{value} is not in the register; give the Finnish name, or add it with --register"
        )
    _store(db, decision_id, "correct", field, value, note, who)


def _store(
    db: "Database", decision_id: str, action: str, field: str | None, value: Any, note: str, who: str
) -> None:
    from db.load import now, text_hash
    from db.reasons import renew_reasons
    from db.texts import text_of

    if not note.strip() or not who.strip():
        raise CorrectionError("a correction needs a note that says why, and who made it")
    with db.atomic():
        row = next(db.query("SELECT * FROM decisions WHERE id = ?", [decision_id]), None)
        if row is None:
            raise CorrectionError(
                f"no decision has the id {decision_id}; `uso review list` shows those that wait"
            )
        if action == "accept":  # a later reading may differ; the word was given for these values
            value = {column: row[column] for column in _COLUMNS}
        reading = text_of(db, row["sha256"])
        if reading is None:
            raise CorrectionError(
                f"the text of {decision_id} is no longer kept, so a correction cannot be tied to it"
            )
        db.execute(
            "INSERT INTO corrections (decision_id, sha256, text_sha256, action, field, value, note, "
            "who, made_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [decision_id, row["sha256"], text_hash(reading.text), action, field,
             json.dumps(value, ensure_ascii=False), note.strip(), who.strip(), now()],
        )  # fmt: skip
        changed = corrected(db, row, row["sha256"], reading.text)
        generated = ("settled",)
        columns = [name for name in row if name not in generated and changed[name] != row[name]]
        for change in compare({decision_id: row}, {decision_id: changed}):
            db.execute(
                "INSERT INTO changes (decision_id, noticed_at, field, old, new) VALUES (?, ?, ?, ?, ?)",
                [decision_id, now(), change.field, change.old, change.new],
            )
        if columns:
            sets = ", ".join(f'"{name}" = ?' for name in columns)
            db.execute(
                f"UPDATE decisions SET {sets} WHERE id = ?", [*(changed[n] for n in columns), decision_id]
            )
            renew_reasons(db, decision=decision_id)


def corrections_of(db: "Database", decision_id: str, digest: str, text: str) -> Iterator[Correction]:
    """The corrections of a decision, oldest first, each with whether it still holds for this text."""
    from db.load import text_hash

    rows = list(db.query("SELECT * FROM corrections WHERE decision_id = ? ORDER BY id", [decision_id]))
    own = text_hash(text) if rows else ""
    for row in rows:
        holds = row["sha256"] == digest or row["text_sha256"] == own
        yield Correction(
            row["id"],
            row["action"],
            row["field"],
            json.loads(row["value"]),
            row["note"],
            row["who"],
            row["made_at"],
            holds,
        )


def corrected(db: "Database", row: Row, digest: str, text: str) -> Row:
    """The row with the corrections that hold laid over it; with a review reason where they no longer do."""
    found = list(corrections_of(db, row["id"], digest, text))
    row = dict(row)
    for correction in found:
        if not correction.holds:
            continue
        if correction.action == "accept":
            row |= {**correction.value, "review": "[]"}
        elif correction.field == "fee":
            row |= dict.fromkeys(FEE)
        elif correction.field is not None:
            row[correction.field] = _stored(correction.field, correction.value)
    set_by_hand = {c.field for c in found if c.holds and c.action == "correct"}
    if set_by_hand & {"fee_amount_eur", "fee_period"} and "fee_annual_eur" not in set_by_hand:
        row["fee_annual_eur"] = _annual(row)  # else the old year's sum would contradict the new amount
    if row["fee_amount_eur"] is not None:  # a fee that a person added says nothing of the rest
        row |= {column: word for column, word in _UNSAID.items() if row[column] is None}
    if any(c.holds and (c.field == "municipality" or c.action == "accept") for c in found):
        row["municipality_code"] = code_of(
            db, row["municipality"], row["meeting_date"], row["municipality_code"]
        )
    if any(not c.holds for c in found) and not any(c.holds for c in found):
        row["review"] = json.dumps([*json.loads(row["review"]), SOURCE_CHANGED], ensure_ascii=False)
    return row


def _annual(row: Row) -> float | None:
    """A year's fee in euros by the codebook: a season's total halved, a year's as it is, else unknown."""
    amount = row["fee_amount_eur"]
    if amount is None or row["fee_basis"] == "per_inhabitant":
        return None
    return {"year": amount, "season": amount / 2}.get(row["fee_period"])


def _stored(field: str, value: Any) -> Any:
    return int(value) if field == "unanimous" and value is not None else value


def follow(
    db: "Database", old: Mapping[str, Mapping[str, Any]], new: Mapping[str, Mapping[str, Any]]
) -> None:
    """Ties corrections to the id a handling has now, when its date, section or body is read differently."""
    for before, after in successors(old, new).items():
        db.execute("UPDATE corrections SET decision_id = ? WHERE decision_id = ?", [after, before])


def waiting(db: "Database") -> Iterator[Kept]:
    """The records that wait for a person: those with a review reason."""
    return kept(db, "d.review <> '[]'")


def one(db: "Database", decision_id: str) -> Kept:
    """A decision by its id or the start of it. Raises CorrectionError when none or several match."""
    if len(decision_id) < SHORTEST_ID:
        raise CorrectionError(
            f"{decision_id!r} is too short for an id; give at least its first {SHORTEST_ID} letters"
        )
    found = list(kept(db, "substr(d.id, 1, length(?)) = ?", [decision_id, decision_id]))
    if len(found) == 1:
        return found[0]
    several = "several decisions' ids start with" if found else "no decision has the id"
    raise CorrectionError(f"{several} {decision_id}; `uso review list` shows those that wait")
