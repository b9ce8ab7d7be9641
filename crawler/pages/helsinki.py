"""Helsinki's open search index of decisions: JSON where every value is a list (platforms.md 4.2)."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import quote, urljoin, urlsplit
from zoneinfo import ZoneInfo

from lxml.html import fragment_fromstring

from crawler.pages.composed import document
from crawler.pages.html import decode, text_of
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed

INDEX = "paatokset_decisions/_search"
SERVICES: Mapping[str, str] = {"paatokset.hel.fi": "https://paatokset-elastic-proxy.api.hel.ninja"}
"""The index of a site on another host; elsewhere it is looked for on the site's own."""
LANGUAGE = "fi"
ROWS = 500
DEEPEST = 10_000
"""The index refuses `from` + `size` beyond this (4.2)."""

_HELSINKI = ZoneInfo("Europe/Helsinki")


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision (päätös) of the index; `source` is what the index said of it."""

    id: str
    body: str
    body_id: str
    date: str
    section: int | None
    subject: str
    case: str
    url: str
    motion: str
    content: str
    source: Mapping[str, Any]


def index_of(base: str) -> str:
    """Where the index of a site answers."""
    parts = urlsplit(base)
    if parts.path.rstrip("/").endswith(INDEX):
        return base.rstrip("/")
    own = SERVICES.get(parts.hostname or "", f"{parts.scheme}://{parts.netloc}")
    return f"{own}/{INDEX}"


def query(since: str, until: str | None, start: int) -> dict[str, Any]:
    """A page of the newest decisions in a span of days.

    Days go as ISO dates: a bare number in a range is read as milliseconds, though answers hold seconds (4.2).
    """
    span = {"gte": since, **({"lte": until} if until else {})}
    return {
        "from": start,
        "size": ROWS,
        "sort": [{"meeting_date": {"order": "desc"}}],
        "query": {
            "bool": {
                "filter": [{"term": {"_language": LANGUAGE}}, {"range": {"meeting_date": span}}],
            }
        },
    }


def decisions(page: Page, base: str) -> list[Decision]:
    """The decisions of an answer, of the asked language only.

    Raises Unparsed for anything else, and where no row holds what a decision needs; single ones are left.
    """
    try:
        told = json.loads(decode(page))
        hits = told["hits"]["hits"]
    except (json.JSONDecodeError, KeyError, TypeError) as error:
        raise Unparsed(f"{page.url} gives no list of hits: not the index, or redesigned?") from error
    sources = [(str(hit.get("_id") or ""), hit.get("_source") or {}) for hit in hits]
    own = [(name, one) for name, one in sources if _first(one, "_language") in ("", LANGUAGE)]
    found = [one for name, source in own if (one := _decision(name, source, base)) is not None]
    if own and not found:
        raise Unparsed(f"{page.url}: no row holds organization_name, meeting_date and subject: redesigned?")
    return found


def extent(page: Page) -> tuple[int, int]:
    """How many rows an answer held, of whatever language, and how many there are in all as far as it says."""
    hits = json.loads(decode(page))["hits"]
    total = hits.get("total")
    whole = total.get("value") if isinstance(total, dict) else total
    return len(hits["hits"]), whole if isinstance(whole, int) else DEEPEST


def meetings(found: Iterable[Decision], index: str) -> dict[Body, dict[Listed, Meeting]]:
    """The decisions by body and meeting; a meeting is archived as all of its decisions."""
    sorted_out: dict[tuple[str, str], dict[str, dict[str, Decision]]] = {}
    for one in found:
        days = sorted_out.setdefault((one.body_id, one.body), {})
        days.setdefault(one.date, {}).setdefault(one.url, one)
    result: dict[Body, dict[Listed, Meeting]] = {}
    for (body_id, name), days in sorted_out.items():
        body = Body(body_id, name, index)
        for day, rows in days.items():
            own = sorted(rows.values(), key=lambda one: (one.section is None, one.section or 0, one.id))
            items = tuple(
                Item(one.id, one.url, one.subject, one.section, order, document_of(one))
                for order, one in enumerate(own, start=1)
            )
            listed = Listed(f"{body_id}:{day}", own[0].url, "minutes", day, None, None, name)
            result.setdefault(body, {})[listed] = Meeting("minutes", day, name, None, None, items)
    return result


def document_of(one: Decision) -> bytes:
    """A decision as a page: what the body decided, then the matter's text as the index holds it."""
    day = date.fromisoformat(one.date)
    place = f"§ {one.section} " if one.section is not None else ""
    head = f"{one.body} Pöytäkirja {day.day}.{day.month}.{day.year}"
    # The portal's own HTML carries the headings Päätös, Esittelijän perustelut ...; they are added only
    # where the index keeps the decision without one.
    parts = [(f"{place}{one.subject}", f"<p>{one.case}</p>")]
    for word, html in (("Päätösehdotus", one.motion), ("Päätös", one.content)):
        if html.strip():
            shown = text_of(fragment_fromstring(html, create_parent="div"))
            parts.append(("" if word.lower() in shown.lower()[:200] else word, html))
    return document(head, parts, one.source)


def _decision(identifier: str, source: Mapping[str, Any], base: str) -> Decision | None:
    body = _first(source, "organization_name") or _first(source, "field_policymaker_id")
    day = _day(_first(source, "meeting_date"))
    subject = _first(source, "subject") or _first(source, "issue_subject")
    if not body or not day or not subject:
        return None
    told = re.search(r"\d+", _first(source, "field_decision_section"))
    case = _first(source, "unique_issue_id") or _first(source, "issue_id")
    address = urljoin(f"{base}/", _first(source, "decision_url") or f"#{quote(identifier, safe='')}")
    return Decision(
        identifier or address,
        body,
        _first(source, "field_policymaker_id") or body,
        day,
        int(told[0]) if told else None,
        subject,
        case,
        address,
        _first(source, "decision_motion"),
        _first(source, "decision_content"),
        source,
    )


def _first(source: Mapping[str, Any], name: str) -> str:
    """The first of a field's values as text; all of them are lists."""
    value = source.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value).strip()


def _day(text: str) -> str | None:
    """The day in Helsinki of Unix seconds, or of an ISO time."""
    try:
        if text.lstrip("-").isdigit():
            return datetime.fromtimestamp(int(text), _HELSINKI).date().isoformat()
        return date.fromisoformat(text[:10]).isoformat()
    except (ValueError, OverflowError):
        return None
