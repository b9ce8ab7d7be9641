"""What the reader sees in any minutes, whatever their subject: `uso items` (contract, cli.md)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extract.bodies import resolved
from extract.clean import clean
from extract.items import Handling, Item, Part
from extract.language.which import language_of
from extract.model import Facts, Language, Reading
from extract.place import calls_itself_city, municipality
from extract.reading import read
from extract.register import Register
from extract.structure import structure


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An agenda item with what is needed to print it: `uso items`."""

    item: Item
    reading: Reading
    municipality: str | None
    language: Language


def items(data: bytes, facts: Facts, register: Register) -> Iterator[ReadItem]:
    """The agenda items of any minutes, whatever their subject. Raises Unreadable."""
    reading = read(data, facts, whole=True)
    found = structure(reading, facts)
    town, _ = municipality(reading, found.letterhead, facts, register, [])
    for item in found.items:
        yield ReadItem(item, reading, town.name_fi if town else None, _language(item, reading))


def item_json(read_item: ReadItem) -> dict[str, Any]:
    """An item as a line of `uso items` (contract, cli.md)."""
    item = read_item.item
    *earlier, own = item.handlings
    line = _handling(own, item, read_item)
    line["handlings"] = [_handling(handling, item, read_item) for handling in earlier]
    if not earlier:
        del line["handlings"]
    return line


def _handling(handling: Handling, item: Item, read_item: ReadItem) -> dict[str, Any]:
    town = read_item.municipality
    body = resolved(handling.body.name, calls_itself_city(read_item.reading, town)) if handling.body else None
    return {
        "municipality": town,
        "body": body,
        "meeting_date": handling.date,
        "section": handling.section,
        "title": item.title,
        "diary_number": item.diary_number,
        "page": read_item.reading.page_of(
            min((part.start for part in handling.parts if part.spans), default=item.start)
        ),
        "language": read_item.language,
        "parts": [_part(part, read_item.reading) for part in _merged(handling.parts) if part.spans],
    }


def _merged(parts: Sequence[Part]) -> Iterator[Part]:
    """Parts as a person counts them: a proposal interrupted by its presenter's name is one."""
    kept: list[Part] = []
    for part in parts:
        if kept and kept[-1].role == part.role and (kept[-1].heading == part.heading or not kept[-1].spans):
            last = kept.pop()
            kept.append(Part(part.role, last.heading or part.heading, last.spans + part.spans))
        else:
            kept.append(part)
    yield from kept


def _part(part: Part, reading: Reading) -> dict[str, Any]:
    text = clean(reading.text, part.spans).text.strip()
    return {"role": part.role, "heading": part.heading, "text": text}


def _language(item: Item, reading: Reading) -> Language:
    return language_of(
        " ".join(reading.text[a:b] for h in item.handlings for p in h.parts for a, b in p.spans)
    )
