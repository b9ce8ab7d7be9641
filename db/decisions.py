"""Decisions as rows of the database and back."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from extract.model import Decision, Evidence, Fee, Source, Vote

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]
# Columns that carry a Decision field of the same name.
SAME = (
    "municipality",
    "body",
    "body_type",
    "meeting_date",
    "section",
    "diary_number",
    "title",
    "season",
    "outcome",
    "level",
    "proposal",
    "conditions",
    "language",
    "confidence",
)
VOTE = {"unanimous": "unanimous", "votes_for": "for_", "votes_against": "against", "votes_blank": "blank"}
FEE = {"fee_amount_eur": "amount_eur", "fee_period": "period", "fee_basis": "basis", "fee_vat": "vat",
       "fee_annual_eur": "annual_eur", "fee_travel_costs": "travel_costs"}  # fmt: skip


def identify(url: str, kind: str, decisions: Iterable[Decision]) -> list[str]:
    """A stable id for each of a document's decisions.

    It hangs on the document's address and on the handling's body, date and section, not on where it stands,
    so that an item added before it changes nothing; equals are told apart by their order.
    """
    seen: Counter[tuple[object, ...]] = Counter()
    ids = []
    for decision in decisions:
        body = (decision.body or "").casefold()
        handling = (url, kind, body, decision.meeting_date, decision.section)
        key = json.dumps([*handling, seen[handling]], ensure_ascii=False)
        seen[handling] += 1
        ids.append(sha256(key.encode()).hexdigest()[:20])
    return ids


def row_of(decision: Decision) -> Row:
    """The columns of `decisions` that a Decision fills; identity and place are the loader's."""
    row: Row = {column: getattr(decision, column) for column in SAME}
    row |= {column: getattr(decision.vote, field) for column, field in VOTE.items()}
    row |= {column: decision.fee and getattr(decision.fee, field) for column, field in FEE.items()}
    row["unanimous"] = None if decision.vote.unanimous is None else int(decision.vote.unanimous)
    row["review"] = json.dumps(list(decision.review), ensure_ascii=False)
    return row


def decision_of(row: Mapping[str, Any], evidence: tuple[Evidence, ...], source: Source) -> Decision:
    """The Decision that a row of `decisions` holds, corrections included."""
    vote = {field: row[column] for column, field in VOTE.items()}
    vote["unanimous"] = None if vote["unanimous"] is None else bool(vote["unanimous"])
    fee = {field: row[column] for column, field in FEE.items()}
    return Decision(
        **{column: row[column] for column in SAME},
        vote=Vote(**vote),
        fee=None if fee["amount_eur"] is None else Fee(**fee),
        evidence=evidence,
        review=tuple(json.loads(row["review"])),
        source=source,
    )


@dataclass(frozen=True, slots=True)
class Kept:
    """A decision as the database holds it."""

    id: str
    decision: Decision


_KEPT = """SELECT d.*, c.url AS document_url FROM decisions d JOIN documents c ON c.id = d.document_id
           WHERE {where} ORDER BY d.municipality, d.meeting_date, d.document_id, d.position"""


def kept(db: "Database", where: str = "1", parameters: Iterable[object] = ()) -> Iterator[Kept]:
    """The decisions that the home holds, one a document and handling, by municipality and date."""
    for row in db.query(_KEPT.format(where=where), list(parameters)):
        yield Kept(row["id"], decision_of(row, evidence(db, row["id"]), _source(row)))


def evidence(db: "Database", decision_id: str) -> tuple[Evidence, ...]:
    """The quotes that prove a decision, in the reader's order."""
    rows = db.query(
        'SELECT field, quote, start, "end", page FROM evidence WHERE decision_id = ? ORDER BY position',
        [decision_id],
    )
    return tuple(Evidence(**row) for row in rows)


def _source(row: Mapping[str, Any]) -> Source:
    url = row["document_url"]
    if url.startswith("file:"):  # an import without address
        return Source(url.removeprefix("file:"), None, row["sha256"])
    return Source(None, url, row["sha256"])
