"""How values look on the pages: Finnish dates and money, labels, links with words; everything escaped."""

import csv
import json
import re
from functools import cache
from importlib.resources import files

from markupsafe import Markup, escape

from publish.language import label, link, messages, word
from publish.tables import TABLES

_MONEY = frozenset(
    {
        "fee_amount_eur",
        "fee_annual_eur",
        "Maksu",
        "applicable_fee_eur",
        "Vuosimaksu",
        "Pienin vuosimaksu",
        "Keskimäärin",
        "Suurin vuosimaksu",
    }
)
_COUNTS = frozenset({"population", "rows", "meetings", "documents", "municipalities"})
_YES_NO = frozenset({"settled", "unanimous"})
_BADGES = frozenset({"Tila", "Päätös", "status", "outcome", "last_outcome", "state"})
_LINKS = {"url": "decision.open", "Pöytäkirja": "decision.open", "portal": "open.site"}
_PAGES = {"season_facts": "open.source", "sources": "open.page", "documents": "open.document"}
_LABELLED = {
    (table.name, column.name) for table in TABLES for column in table.columns if column.references == "labels"
}
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?")
_NBSP = "\u00a0"


def cell(value: object, column: str, table: str | None) -> Markup | None:
    """The value as it is shown, or None where Datasette's own way will do (scraped text, escaped)."""
    if isinstance(value, dict):  # a foreign key with its label
        return _reference(value["value"], str(value["label"]), column, table)
    if value is None or value == "":
        return None
    if column in _MONEY and isinstance(value, int | float):
        return Markup('<span class="number">{}</span>').format(euros(value))
    if column in _COUNTS and isinstance(value, int):
        return Markup('<span class="number">{}</span>').format(thousands(value))
    if column in _YES_NO:
        return word("yes" if value else "no")
    if column == "confidence" and isinstance(value, float):
        return Markup("{}&nbsp;%").format(int(value * 100))
    if table and column in ("season", "last_season") and isinstance(value, int):
        return _reference(value, f"USO {value}", column, table)
    if isinstance(value, str):
        return _text(value, column, table)
    return None


def euros(amount: float) -> str:
    """2 509,58 €; whole euros without decimals: 9 000 €."""
    text = f"{amount:,.2f}".replace(",", _NBSP).replace(".", ",").removesuffix(",00")
    return f"{text}{_NBSP}€"


def thousands(number: int) -> str:
    """12 345, with a space that does not break."""
    return f"{number:,}".replace(",", _NBSP)


def finnish_date(text: str) -> str:
    """3.12.2025 for an ISO date or moment; the text itself where it is neither."""
    match = _DATE.fullmatch(text)
    return f"{int(match[3])}.{int(match[2])}.{match[1]}" if match else text


def reviews(reasons: str) -> str:
    """The reasons for review (a JSON list) in words; one that is not known here stays as it is."""
    known = messages()
    return ", ".join(
        str(word(f"review.{reason}")) if f"review.{reason}" in known else reason
        for reason in json.loads(reasons)
    )


def _reference(value: object, shown: str, column: str, table: str | None) -> Markup | None:
    if (table, column) in _LABELLED:
        return badge(str(value), label(str(value))) if column in _BADGES else escape(label(str(value)))
    if column == "municipality_code":  # the name stands beside it, or is the label where it does not
        beside = table in ("decisions", "status", "follow_up")
        return _inside(f"/kunta/{value}", str(value) if beside else shown)
    if column == "decision_id":
        return _inside(f"/uso/decisions/{value}", word("data.decision"))
    if column == "document_id":
        return _inside(f"/uso/documents/{value}", word("data.document"))
    if column in ("season", "last_season"):
        return _inside(f"/uso/seasons/{value}", shown)
    return None


def _inside(address: str, words: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(link(address), words)


def _text(value: str, column: str, table: str | None) -> Markup | None:
    if (table, column) in _LABELLED:  # the page of one row has codes only
        return _reference(value, value, column, table)
    if re.match(r"https?://", value) and " " not in value:
        words = word(_PAGES.get(table or "") or _LINKS.get(column) or "open.page")
        return Markup('<a class="out" href="{}" rel="noopener noreferrer">{}</a>').format(value, words)
    if _DATE.fullmatch(value):
        return Markup('<time datetime="{}">{}</time>').format(value, finnish_date(value))
    if column in _BADGES and value in _codes():
        return badge(_codes()[value], label(_codes()[value]))
    if column == "review":
        return escape(reviews(value) or "–")
    if table == "seasons" and column in ("themes", "quotes"):
        return _json_list(value)
    if column in ("quote", "Lainaus", "Lainaus maksusta"):
        return Markup("<q>{}</q>").format(value)
    return None


def badge(code: str, words: str) -> Markup:
    """A label whose colour goes with its code; the word says it all, colour only helps."""
    return Markup('<span class="label label-{}">{}</span>').format(re.sub(r"[^a-z_]", "", code), words)


def _json_list(value: str) -> Markup:
    found = json.loads(value)
    texts = [entry["quote"] for entry in found.values()] if isinstance(found, dict) else found
    items = Markup("").join(Markup("<li>{}</li>").format(text) for text in dict.fromkeys(texts))
    return Markup("<ul>{}</ul>").format(items) if texts else escape("–")


@cache
def _codes() -> dict[str, str]:
    """The code of each Finnish label, the first where two share one: the ready questions give labels."""
    text = (files("publish") / "labels.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    return {row["fi"]: row["code"] for row in reversed(rows)}
