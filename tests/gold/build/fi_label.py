"""Writes the label file of one labelled document (NAME.json beside NAME.html|txt|pdf)."""
import json
from pathlib import Path

DEV = Path(__file__).resolve().parent.parent / "dev"


def fee(amount, period, basis, vat, annual, travel="unknown"):
    return {"amount_eur": amount, "period": period, "basis": basis, "vat": vat, "annual_eur": annual, "travel_costs": travel}


def vote(unanimous=None, jaa=None, ei=None, blank=None):
    return {"unanimous": unanimous, "for": jaa, "against": ei, "blank": blank}


def rec(municipality, body, body_type, date, section, dno, title, season, outcome, proposal,
        level="final", v=None, price=None, cond=None):
    return {"municipality": municipality, "body": body, "body_type": body_type, "meeting_date": date,
            "section": section, "diary_number": dno, "title": title, "season": season, "outcome": outcome,
            "level": level, "proposal": proposal, "vote": v or vote(), "fee": price, "conditions": cond, "language": "fi"}


def label(name, records, tags, note):
    text = json.dumps({"records": records, "tags": tags, "note": note}, ensure_ascii=False, indent=1)
    (DEV / f"{name}.json").write_text(text + "\n", encoding="utf-8")
