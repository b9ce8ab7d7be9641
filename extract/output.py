"""Decisions as JSON: the keys of decision.schema.json, in its order."""

from dataclasses import asdict
from typing import Any

from extract.model import Decision


def decision_dict(decision: Decision) -> dict[str, Any]:
    """A Decision as decision.schema.json has it; amounts without needless decimals."""
    record = asdict(decision)
    vote = record["vote"]
    record["vote"] = {
        "unanimous": vote["unanimous"],
        "for": vote["for_"],
        "against": vote["against"],
        "blank": vote["blank"],
    }
    if record["fee"] is not None:
        for key in ("amount_eur", "annual_eur"):
            record["fee"][key] = _number(record["fee"][key])
    record["evidence"] = [dict(entry) for entry in record["evidence"]]
    record["review"] = list(record["review"])
    return record


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and float(value).is_integer() else value
