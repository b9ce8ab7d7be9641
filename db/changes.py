"""What changed in a document's decisions between two readings. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

WATCHED = ("outcome", "fee_amount_eur", "meeting_date", "season")


@dataclass(frozen=True, slots=True)
class Changed:
    """One watched field of one decision that came, changed or went; field `decision` for a whole one."""

    decision_id: str
    field: str
    old: str | None
    new: str | None


def successors(old: Mapping[str, Mapping[str, Any]], new: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Old ids that went, with the new id of the same handling under another date, section or body, where
    there is one.

    The id holds body, date and section; when one of these is read differently, two of three still agree.
    """
    came = [key for key in new if key not in old]
    found: dict[str, str] = {}
    for key in (key for key in old if key not in new):
        for other in came:
            same = sum(
                old[key][field] == new[other][field] for field in ("body_type", "meeting_date", "section")
            )
            if same >= 2 and other not in found.values():
                found[key] = other
                break
    return found


def compare(
    old: Mapping[str, Mapping[str, Any]],
    new: Mapping[str, Mapping[str, Any]],
    fields: Sequence[str] = WATCHED,
) -> Iterator[Changed]:
    """Every difference in the watched fields, by the id the decision has now; by its old one when it went."""
    moved = successors(old, new)
    for key, before in old.items():
        after = new.get(moved.get(key, key))
        if after is None:
            yield Changed(key, "decision", before["outcome"], None)
            continue
        for field in fields:
            if before[field] != after[field]:
                yield Changed(str(after["id"]), field, _text(before[field]), _text(after[field]))
    for key, after in new.items():
        if key not in old and key not in moved.values():
            yield Changed(key, "decision", None, after["outcome"])


def _text(value: object) -> str | None:
    if isinstance(value, float):
        return f"{value:g}" if value < 100_000 else f"{value:.2f}"
    return None if value is None else str(value)
