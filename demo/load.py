"""Reads the sample portals and meetings from their YAML files; an unknown key is an error, never skipped."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from demo.model import ROOT, Attachment, Handling, Item, Meeting, Part, SiteData

MEETING_KEYS = {
    "municipality",
    "body",
    "date",
    "time",
    "place",
    "number",
    "kind",
    "id",
    "language",
    "hand",
    "items",
    "sections_from",
    "stages",
    "pdf_only",
    "gone",
}
ITEM_KEYS = {"title", "dnro", "date", "parts", "earlier", "attachments", "expect"}
EARLIER_KEYS = {"copy", "body", "date", "section", "head", "parts", "expect"}
TERM_START = date(2025, 6, 1)


def read(path: Path) -> Any:
    """The content of one YAML file."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@cache
def hands() -> Mapping[str, Mapping[str, Any]]:
    """The secretaries: their short forms, standing items and ways with headings."""
    loaded: Mapping[str, Mapping[str, Any]] = read(ROOT / "data" / "hands.yml")
    return loaded


@cache
def sites() -> tuple[SiteData, ...]:
    """Every sample portal, in the order of addresses."""
    rows: list[dict[str, Any]] = read(ROOT / "data" / "sites.yml")
    return tuple(
        SiteData(**{**row, "bodies": {k: tuple(str(i) for i in v) for k, v in row.get("bodies", {}).items()}})
        for row in rows
    )


@cache
def meetings() -> tuple[Meeting, ...]:
    """Every sample meeting of every stage, by municipality and date."""
    paths = sorted((ROOT / "meetings").glob("*/*.yml"))
    return tuple(sorted(map(_meeting, paths), key=lambda m: (m.municipality, m.date, m.stem)))


def meetings_of(municipality: str, stage: int) -> tuple[Meeting, ...]:
    """What a municipality's portal shows at a stage, newest first."""
    found = [m for m in meetings() if m.municipality == municipality and stage in m.stages]
    return tuple(sorted(found, key=lambda m: (m.date, m.stem), reverse=True))


def _check(keys: Mapping[str, Any], allowed: set[str], where: str) -> None:
    unknown = set(keys) - allowed
    if unknown:
        raise ValueError(f"{where}: unknown keys {sorted(unknown)}")


def _meeting(path: Path) -> Meeting:
    raw = read(path)
    stem = f"{path.parent.name}/{path.stem}"
    _check(raw, MEETING_KEYS, stem)
    site = next(s for s in sites() if s.municipality == raw["municipality"])
    hand = raw.get("hand", site.hand)
    bare = Meeting(
        stem=stem,
        municipality=raw["municipality"],
        body=raw["body"],
        date=raw["date"],
        time=str(raw.get("time", "17:00")),
        place=raw.get("place", "kunnantalo"),
        number=raw["number"],
        kind=raw.get("kind", "minutes"),
        id=str(raw["id"]),
        language=raw.get("language", site.language),
        hand=hand,
        items=(),
        stages=frozenset(raw.get("stages", (1, 2))),
        pdf_only=raw.get("pdf_only", False),
        gone=raw.get("gone", False),
    )
    return replace(bare, items=tuple(_items(raw, bare)))


def _items(raw: Mapping[str, Any], meeting: Meeting) -> Iterator[Item]:
    first = raw.get("sections_from")
    last = first + len(raw["items"]) - 1 if first else None
    for number, given in enumerate(raw["items"], start=1):
        section = first + number - 1 if first else None
        source = _standing(given, meeting, first, last) if isinstance(given, str) else given
        _check(source, ITEM_KEYS, f"{meeting.stem} item {number}")
        when = source.get("date", meeting.date)
        own = Handling(
            body=meeting.body,
            date=when,
            section=section,
            head=_head(meeting.hand, meeting.body, when, section),
            parts=_parts(source.get("parts", [])),
            expect=source.get("expect"),
        )
        files = enumerate(source.get("attachments", ()), start=374100 + 10 * number)
        yield Item(
            number=number,
            title=source["title"],
            diary=source.get("dnro"),
            own=own,
            earlier=tuple(_earlier(entry, meeting) for entry in source.get("earlier", ())),
            attachments=tuple(Attachment(serial, title) for serial, title in files),
        )


def _standing(key: str, meeting: Meeting, first: int | None, last: int | None) -> dict[str, Any]:
    """A standing item (opening, quorum, minute check) in the words that this secretary always uses."""
    entry = hands()[meeting.hand]["standing"][key]
    values = {
        "body": meeting.body,
        "municipality": meeting.municipality,
        "time": meeting.time,
        "date": f"{meeting.date:%-d.%-m.%Y}",
        "place": meeting.place,
        "first": first,
        "last": last,
    }
    parts = [{h: t.format(**values) for h, t in part.items()} for part in entry["parts"]]
    return {"title": entry["title"].format(**values), "parts": parts}


def _parts(raw: list[Mapping[str, str]]) -> tuple[Part, ...]:
    return tuple(Part(str(h or ""), str(t)) for part in raw for h, t in part.items())


def _head(hand: str, body: str, when: date, section: int | None) -> str:
    """The head line of a handling, such as `KHALL 19.10.2026 § 173`."""
    short = hands()[hand]["short"].get(body, body)
    shown = f"{when:%d.%m.%Y}" if hands()[hand].get("padded", True) else f"{when:%-d.%-m.%Y}"
    return f"{short} {shown} § {section}" if section else f"{short} {shown}"


def _earlier(raw: Mapping[str, Any], meeting: Meeting) -> Handling:
    """An earlier handling: typed in, or copied from the meeting that made it as the real systems do."""
    _check(raw, EARLIER_KEYS, meeting.stem)
    if "copy" in raw:
        stem, number = str(raw["copy"]).split("/")
        source = _meeting(ROOT / "meetings" / meeting.stem.split("/")[0] / f"{stem}.yml")
        return source.items[int(number) - 1].own
    return Handling(
        body=raw["body"],
        date=raw["date"],
        section=raw["section"],
        head=raw.get("head") or _head(meeting.hand, raw["body"], raw["date"], raw["section"]),
        parts=_parts(raw["parts"]),
        expect=raw.get("expect"),
    )
