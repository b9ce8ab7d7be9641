"""Labelled documents for `uso evaluate`: NAME.html|txt|pdf beside NAME.json (cli.md)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from extract.model import BodyType, Decision, Fee, Language, Level, Outcome, Source, Vote

SUFFIXES = (".html", ".htm", ".txt", ".pdf")
_CHOICES: Mapping[str, tuple[object, ...]] = {
    "outcome": get_args(Outcome),
    "level": get_args(Level),
    "proposal": (*get_args(Outcome), None),
    "body_type": (*get_args(BodyType), None),
    "language": get_args(Language),
}
_PLAIN = ("municipality", "body", "body_type", "meeting_date", "section", "diary_number", "title", "season",
          "outcome", "level", "proposal", "conditions", "language")  # fmt: skip


class LabelError(Exception):
    """A label file cannot be used; the message names the file, the record and the field."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document and what a careful person read from it, oldest handling first."""

    path: Path
    records: tuple[Decision, ...]
    tags: tuple[str, ...]
    note: str


def labelled(folder: Path) -> list[Labelled]:
    """Every labelled document under a folder, by path.

    Raises LabelError for a label without document or a wrong value.
    """
    if not folder.is_dir():
        raise LabelError(f"{folder} is not a folder; name one with labelled documents (x.html beside x.json)")
    found = [_labelled(path) for path in sorted(folder.rglob("*.json"))]
    if not found:
        raise LabelError(f"{folder} holds no labelled document; each is a document x.html, x.txt or x.pdf beside x.json")
    return found


def _labelled(path: Path) -> Labelled:
    document = next((d for s in SUFFIXES if (d := path.with_suffix(s)).exists()), None)
    if document is None:
        raise LabelError(f"{path}: no document beside it; {path.stem}{'|'.join(SUFFIXES)} is expected")
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        records = tuple(_records(raw["records"], path))
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise LabelError(f"{path}: not JSON in UTF-8: {error}") from error
    except (KeyError, TypeError) as error:
        raise LabelError(f"{path}: {error} is missing or of the wrong kind; see cli.md, labelled documents") from error
    return Labelled(document, records, tuple(raw.get("tags", ())), str(raw.get("note", "")))


def _records(raw: list[Mapping[str, Any]], path: Path) -> Iterator[Decision]:
    for number, record in enumerate(raw, start=1):
        for field, allowed in _CHOICES.items():
            if record[field] not in allowed:
                raise LabelError(f"{path}, record {number}: {field} is {record[field]!r}, one of {allowed} is expected")
        vote, fee = record["vote"], record["fee"]
        yield Decision(
            **{field: record[field] for field in _PLAIN},
            vote=Vote(vote["unanimous"], vote["for"], vote["against"], vote["blank"]),
            fee=None if fee is None else Fee(**fee),
            evidence=(),
            confidence=1.0,
            review=(),
            source=Source(str(path), None, ""),
        )
