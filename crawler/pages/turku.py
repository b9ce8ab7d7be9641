"""Turku's own interface: JSON with HTML in it (platforms.md 5.1). Names of fields are data, values opaque."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import quote

from lxml.html import fragment_fromstring

from crawler.pages.composed import document
from crawler.pages.html import decode, first_date, iso_day, text_of
from crawler.pages.model import Body, Item, Listed, Meeting, Page, Unparsed
from crawler.words import Kind, kind_of

SHORT = "lyhenne"
NAMES = ("nimi", "toimielin", "tktNimi", "name")
REFERENCE = "tktviiteId"
DAYS = ("kokPvm", "pvm", "kokouspvm")
NUMBERS = ("kokNro", "kokousnumero", "kokNumero")
MINUTES, ITEMS, ITEM_NAME, HTML = "poytakirja", "pykalat", "tktNimi", "html"

_SECTION = re.compile(r"(?:^|\s)§\s*(\d{1,4})|(?:^|\s)(\d{1,4})\s*§")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def bodies_page(base: str) -> str:
    """The address of the list of bodies."""
    return f"{base}/toimielimet"


def bodies(page: Page, base: str) -> list[Body]:
    """The bodies of all groups, abolished ones too. Raises Unparsed for anything else than such a list."""
    found: dict[str, Body] = {}
    for record in _records(_json(page)):
        short = record.get(SHORT)
        if isinstance(short, str) and short.strip():
            name = _text(record, NAMES) or short
            found.setdefault(short, Body(short, name, f"{base}/toimielin/{quote(short, safe='')}"))
    if not found:
        raise Unparsed(f"{page.url} lists no bodies (objects with {SHORT!r}): another page, or redesigned?")
    return list(found.values())


def meetings(page: Page, base: str) -> list[Listed]:
    """The meetings of one body. Raises Unparsed for anything else than a list."""
    told = _json(page)
    if not isinstance(told, list) and not any(REFERENCE in record for record in _records(told)):
        raise Unparsed(f"{page.url} is no list of meetings: another page, or redesigned?")
    found: dict[str, Listed] = {}
    for record in _records(told):
        reference = record.get(REFERENCE)
        day = next((d for name in DAYS if (d := _day(record.get(name)))), None)
        if reference is not None and day:
            number = next((int(v) for n in NUMBERS if str(v := record.get(n, "")).isdigit()), None)
            url = f"{base}/poytakirja/{quote(str(reference), safe='')}"
            kind = next((k for v in record.values() if isinstance(v, str) and (k := kind_of(v))), None)
            found.setdefault(str(reference), Listed(str(reference), url, kind, day, number))
    if told and not found:
        raise Unparsed(f"{page.url} lists no meetings ({REFERENCE!r} with a day): redesigned?")
    return list(found.values())


def meeting(page: Page, listed: Listed, body: str) -> Meeting:
    """A meeting's minutes as one document. Raises Unparsed when the answer holds no items with text."""
    told = _json(page)
    records = told.get(ITEMS) if isinstance(told, dict) else None
    if not isinstance(records, list) or not isinstance(told, dict):
        raise Unparsed(f"{page.url} holds no items ({ITEMS!r}): another page, or redesigned?")
    head = told.get(MINUTES)
    day = listed.date or next((d for one in _records(head) for n in DAYS if (d := _day(one.get(n)))), None)
    if day is None:
        raise Unparsed(f"{page.url} tells no day of the meeting")
    items, parts = [], []
    for order, record in enumerate(records, start=1):
        title = str(record.get(ITEM_NAME) or f"Asia {order}").strip()
        body_html = str(record.get(HTML) or "")
        told_section = _SECTION.search(title) or _SECTION.search(_visible(body_html)[:200])
        section = int(told_section[1] or told_section[2]) if told_section else None
        identifier = str(record.get(REFERENCE) or f"{listed.external_id}-{order}")
        items.append(Item(identifier, f"{page.url}#{quote(identifier, safe='')}", title, section, order))
        parts.append((title, body_html))
    if not any(_visible(html).strip() for _, html in parts):
        raise Unparsed(f"{page.url} holds no text of any item: not published yet, or redesigned?")
    kind: Kind = listed.kind or (kind_of(str(head)) if isinstance(head, str) else None) or "minutes"
    printed = date.fromisoformat(day)
    word = "Pöytäkirja" if kind == "minutes" else "Esityslista"
    title = f"{body} {word} {printed.day}.{printed.month}.{printed.year}"
    return Meeting(kind, day, body, listed.number, None, tuple(items), content=document(title, parts, told))


def _json(page: Page) -> Any:
    """The JSON of an answer; the site's script shell answers 200 to any path (platforms.md 5.1)."""
    try:
        return json.loads(decode(page))
    except json.JSONDecodeError as error:
        raise Unparsed(f"{page.url} is not JSON ({error.msg}): the site's shell, or another page") from error


def _records(told: Any) -> Iterator[dict[str, Any]]:
    """Every object in an answer, however deep groups nest."""
    if isinstance(told, dict):
        yield told
        for value in told.values():
            yield from _records(value)
    elif isinstance(told, list):
        for value in told:
            yield from _records(value)


def _text(record: dict[str, Any], names: tuple[str, ...]) -> str | None:
    return next((v.strip() for n in names if isinstance(v := record.get(n), str) and v.strip()), None)


def _day(value: Any) -> str | None:
    """A day written as ISO date or time, D.M.YYYY, or a Unix time in seconds or milliseconds."""
    if isinstance(value, str) and re.fullmatch(r"(?:19|20)\d{6}", value.strip()):
        value = int(value)
    if isinstance(value, int) and 19_000_101 <= value <= 21_001_231:  # 20260907
        return iso_day(str(value % 100), str(value // 100 % 100), str(value // 10_000))
    if isinstance(value, int | float):
        seconds = value / 1000 if value > 10**11 else value
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    if not isinstance(value, str):
        return None
    found = _ISO.match(value.strip())
    return found[0] if found else first_date(value)


def _visible(html: str) -> str:
    return text_of(fragment_fromstring(html, create_parent="div")) if html.strip() else ""
