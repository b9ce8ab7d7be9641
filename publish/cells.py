"""How values look on the pages: Finnish dates and money, labels, links with words; everything escaped."""

import csv
import json
import re
from functools import cache
from importlib.resources import files

from markupsafe import Markup, escape

from publish.tables import TABLES

_MONEY = frozenset(
    {
        "fee_amount_eur",
        "fee_annual_eur",
        "Maksu",
        "Vuosimaksu",
        "Pienin vuosimaksu",
        "Keskimäärin",
        "Suurin vuosimaksu",
    }
)
_COUNTS = frozenset({"population", "rows", "meetings", "documents"})
_YES_NO = frozenset({"settled", "unanimous"})
_BADGES = frozenset({"Tila", "Päätös", "status", "outcome", "last_outcome", "state"})
_LINKS = {"url": "Avaa pöytäkirja", "Pöytäkirja": "Avaa pöytäkirja", "portal": "Avaa sivusto"}
_PAGES = {"season_facts": "Avaa lähde", "sources": "Avaa sivu", "documents": "Avaa asiakirja"}
_REVIEW = {
    "season-unclear": "kausi epäselvä",
    "fee-range": "maksu on vaihteluväli",
    "fee-tier-unresolved": "maksuluokka epäselvä",
    "outcome-unclear": "päätös epäselvä",
    "contradicting-dates": "ristiriitaiset päivät",
    "municipality-unclear": "kunta epäselvä",
    "text-from-ocr": "luettu kuvasta",
    "text-cut-off": "teksti katkeaa",
    "fee-differs-by-year": "maksu vaihtelee vuosittain",
}
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
        return Markup("{}").format("kyllä" if value else "ei")
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


def _reference(value: object, label: str, column: str, table: str | None) -> Markup | None:
    if (table, column) in _LABELLED:
        return badge(str(value), label) if column in _BADGES else escape(label)
    if column == "municipality_code":  # the name stands beside it, or is the label where it does not
        beside = table in ("decisions", "status", "follow_up")
        return Markup('<a href="/uso/municipalities/{}">{}</a>').format(value, value if beside else label)
    if column == "decision_id":
        return Markup('<a href="/uso/decisions/{}">Päätöksen tiedot</a>').format(value)
    if column == "document_id":
        return Markup('<a href="/uso/documents/{}">Asiakirjan tiedot</a>').format(value)
    if column in ("season", "last_season"):
        return Markup('<a href="/uso/seasons/{}">{}</a>').format(value, label)
    return None


def _text(value: str, column: str, table: str | None) -> Markup | None:
    if (table, column) in _LABELLED and value in _labels():  # the page of one row has codes only
        return _reference(value, _labels()[value], column, table)
    if re.match(r"https?://", value) and " " not in value:
        words = _PAGES.get(table or "") or _LINKS.get(column) or "Avaa sivu"
        return Markup('<a class="out" href="{}" rel="noopener noreferrer">{}</a>').format(value, words)
    if _DATE.fullmatch(value):
        return Markup('<time datetime="{}">{}</time>').format(value, finnish_date(value))
    if column in _BADGES and value in _codes():
        return badge(_codes()[value], value)
    if column == "review":
        return Markup("{}").format(
            ", ".join(_REVIEW.get(reason, reason) for reason in json.loads(value)) or "–"
        )
    if table == "seasons" and column in ("themes", "quotes"):
        return _json_list(value)
    if column in ("quote", "Lainaus", "Lainaus maksusta"):
        return Markup("<q>{}</q>").format(value)
    return None


def badge(code: str, label: str) -> Markup:
    """A label whose colour goes with its code; the word says it all, colour only helps."""
    return Markup('<span class="label label-{}">{}</span>').format(re.sub(r"[^a-z_]", "", code), label)


def _json_list(value: str) -> Markup:
    found = json.loads(value)
    texts = [entry["quote"] for entry in found.values()] if isinstance(found, dict) else found
    items = Markup("").join(Markup("<li>{}</li>").format(text) for text in dict.fromkeys(texts))
    return Markup("<ul>{}</ul>").format(items) if texts else escape("–")


@cache
def _labels() -> dict[str, str]:
    """The Finnish label of each code."""
    text = (files("publish") / "labels.csv").read_text(encoding="utf-8")
    return {row["code"]: row["fi"] for row in csv.DictReader(text.splitlines())}


@cache
def _codes() -> dict[str, str]:
    """The code of each Finnish label, the first where two share one."""
    return {label: code for code, label in reversed(_labels().items())}
