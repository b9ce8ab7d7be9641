"""Minutes to items, items to handlings, handlings to parts: who handled what, when, and which words are the decision.

Made of lines and words alone, whatever the subject, so `uso items` can show what the reader made of any minutes. What names
USO among them is kept beside a document's text, and a new rule for decisions begins from there.
"""

from dataclasses import dataclass

from extract.bodies import Body
from extract.model import Role


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a handling under one heading; `spans` are the places of its text in the document."""

    role: Role
    heading: str | None  # as printed; None for text before any heading
    spans: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        return self.spans[0][0] if self.spans else 0


@dataclass(frozen=True, slots=True)
class Handling:
    """One body's handling (käsittely) of an item at one meeting."""

    body: Body | None
    date: str | None
    section: int | None
    parts: tuple[Part, ...]
    copied: bool = False  # an earlier handling, repeated in the item


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item (asia) with its handlings, oldest first; the last one is the document's own."""

    title: str | None
    title_span: tuple[int, int] | None
    diary_number: str | None
    handlings: tuple[Handling, ...]
    start: int
    end: int
    agenda: bool
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The lines that say whose a document is, as printed: its first ones, its head, and what stands on every page."""

    top: tuple[str, ...]
    head: tuple[str, ...]
    frame: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """What of a document's structure names USO, and the letterhead above it: all that a rule for decisions needs."""

    items: tuple[Item, ...]
    letterhead: Letterhead
