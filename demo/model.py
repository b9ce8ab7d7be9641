"""What a sample meeting, its items and its portal are, as frozen records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

Kind = Literal["minutes", "agenda", "officer"]
Language = Literal["fi", "sv"]
Expectation = Mapping[str, Any]
"""The labels written beside an item: what a careful reader would extract from it."""

ROOT = Path(__file__).resolve().parent
SAMPLE_MARK = "NÄYTE – ei oikea pöytäkirja"
SAMPLE_MARK_SV = "EXEMPEL – inte ett riktigt protokoll"


@dataclass(frozen=True)
class Part:
    """One headed piece of an item; the heading is empty where the secretary wrote none."""

    heading: str
    text: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text in paragraphs: a blank line parts them, a single line break is kept as a break."""
        return tuple(piece.strip() for piece in self.text.strip().split("\n\n") if piece.strip())


@dataclass(frozen=True)
class Handling:
    """One body's handling of an item: its head line and its parts."""

    body: str
    date: date
    section: int | None
    head: str
    parts: tuple[Part, ...]
    expect: Expectation | None = None


@dataclass(frozen=True)
class Attachment:
    """A file beside an item; its number is a serial of the portal, as in Dynasty."""

    serial: int
    title: str


@dataclass(frozen=True)
class Item:
    """One agenda item: `number` is its order in the meeting, `section` its § (none on agendas)."""

    number: int
    title: str
    diary: str | None
    own: Handling
    earlier: tuple[Handling, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def handlings(self) -> tuple[Handling, ...]:
        """Every handling printed in the item, oldest first."""
        return (*self.earlier, self.own)


@dataclass(frozen=True)
class Meeting:
    """One meeting's published document, agenda or minutes, or one officer's list of decisions."""

    stem: str
    municipality: str
    body: str
    date: date
    time: str
    place: str
    number: int
    kind: Kind
    id: str
    language: Language
    hand: str
    items: tuple[Item, ...]
    stages: frozenset[int]
    pdf_only: bool = False
    gone: bool = False

    @property
    def word(self) -> str:
        """What the portal calls the document."""
        words = {
            "fi": {"minutes": "Pöytäkirja", "agenda": "Esityslista", "officer": "Viranhaltijapäätös"},
            "sv": {
                "minutes": "Protokoll",
                "agenda": "Föredragningslista",
                "officer": "Tjänsteinnehavarbeslut",
            },
        }
        return words[self.language][self.kind]

    @property
    def pdf_file(self) -> Path:
        """The committed whole-meeting PDF."""
        return ROOT / "pdf" / f"{self.stem}.pdf"


@dataclass(frozen=True)
class SiteData:
    """How one municipality publishes: platform, address, and the portal's own oddities."""

    municipality: str
    organisation: str
    platform: Literal["dynasty", "casem"]
    address: int
    hand: str
    language: Language = "fi"
    prefix: str = ""
    markup: Literal["new", "old"] = "new"
    robots: str = ""
    bodies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    layout: str = "sarake"

    @property
    def base_path(self) -> str:
        """The path that stands in portals.csv."""
        return f"{self.prefix}/cgi/DREQUEST.PHP" if self.platform == "dynasty" else "/fi-FI"
