"""Items while they are being read: drafts that a walk over the lines fills, and what can be told of their lines."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from extract.bodies import Body
from extract.clean import clean
from extract.diary import is_diary_label, is_diary_line
from extract.frame import Frame
from extract.headings import Heading, heading
from extract.heads import Head
from extract.items import Handling, Part
from extract.lines import Cell, Line
from extract.model import Reading, Role

QUIET = (
    "execution",
    "attachments",
    "appeal",
)  # parts in which a name before a colon is an address, not a label


@dataclass(slots=True)
class Draft:
    """An item while it is being read."""

    start: int
    titles: list[Cell] = field(default_factory=list)
    handlings: list["DraftHandling"] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)  # lines that are diary numbers
    opening: list[int] = field(default_factory=list)  # indexes of the lines before its first heading: one is the title


@dataclass(slots=True)
class DraftHandling:
    body: Body | None
    date: str | None
    section: int | None
    copied: bool = False
    parts: list["DraftPart"] = field(default_factory=list)
    placed: bool = False  # has a head of its own
    order: int | None = None  # its number on an agenda, where there is no section


@dataclass(slots=True)
class DraftPart:
    role: Role
    heading: str | None
    spans: list[tuple[int, int]] = field(default_factory=list)
    label: bool = False
    words: int = 0


def with_last_head(about: Frame, heads: dict[int, Head], found: Sequence[Line]) -> Frame:
    """A document without a meeting line of its own belongs to the meeting of its last head."""
    staged = [h for i, h in heads.items() if h.staged and h.section is not None and not found[i].frame]
    if not staged:
        return about
    last = staged[-1]
    body = about.body or last.body
    dates = [h.date for h in staged if h.date and (body is None or same_body(h.body, body))]
    day = about.date or (dates[-1] if dates else None)
    return replace(about, body=body, date=day)


def title_of(cells: Sequence[Cell], reading: Reading) -> tuple[str | None, tuple[int, int] | None]:
    """The title as one line, its hyphenation undone, and its place; an agenda's order number is not part of it."""
    if not cells:
        return None, None
    whole = clean(reading.text, [(cell.start, cell.end) for cell in cells])
    text = whole.text
    lead = re.match(r"\s*(?:\d{1,2}\.\s+(?=[A-ZÅÄÖ\"”])|(?:§\s*\d+|\d+\s*§)\s*)", text)
    begin = lead.end() if lead else 0
    title = " ".join(text[begin:].split())
    return (title or None), (whole.span(begin, len(text.rstrip()))[0], cells[-1].end)


def same_body(a: Body | None, b: Body | None) -> bool:
    if a is None or b is None:
        return True
    if a.type != b.type:
        return False
    return a.type in ("council", "board") or a.name.casefold()[:6] == b.name.casefold()[:6]


_AFTER_DECISION = ("handling", "execution", "appeal", "attachments", "other")


def has_content(handling: DraftHandling) -> bool:
    """Whether a handling holds more than the frame of its page: who decided, when, by which number."""
    return any(part.heading or part.words > 1 for part in handling.parts if part.role != "other")


def like_title(text: str) -> bool:
    stripped = text.strip()
    return (
        2 < len(stripped) <= 260
        and not re.fullmatch(r"[\W\d_]+", stripped)
        and not is_diary_label(stripped)
        and not (len(stripped) > 110 and like_sentence(stripped))
    )


def is_title(text: str) -> bool:
    """Whether words after "Asia" are the title, not already the text."""
    return like_title(text) and len(text) < 140 and not like_sentence(text)


def like_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", ";")) and not text.rstrip().endswith("..")  # titles seldom end so


def is_name(text: str) -> bool:
    return (
        bool(re.fullmatch(r"[^.!?]{3,80}", text.strip()))
        and bool(
            re.search(
                r"(?i)johtaja|direktör|sihteeri|sekreterare|päällikkö|chef|puheenjohtaja|ordförande|esittelijä|\bkj\b|pormestari|borgmästare",
                text,
            )
        )
        and not re.search(r"(?i)\b(?:päät|esit|ehdot|hyväks|kunta |kaupunki |että|beslut|föreslå)", text)
    )


def label_counts(opens: Heading, part: DraftPart | None, draft: Draft) -> bool:
    """Whether a body's or officer's name before a colon opens a part here.

    A decision's does below a proposal, of this handling or of an earlier one that the item copies.
    """
    if part is not None and part.role in QUIET and not (part.role == "attachments" and opens.role == "proposal"):
        return False
    if opens.role == "decision":
        if part is not None and part.role in ("proposal", "presenter") and opens.rest is None and _unsaid(draft):
            return False  # "Päätösehdotus" / "Kaupunginhallitus" / "- päättää ...": the sentence's subject
        return any(p.role in ("proposal", "presenter", "handling") for h in draft.handlings for p in h.parts)
    return part is None or part.role in ("attachments", "background", "preparer", "presenter", "proposal", "history")


def _unsaid(draft: Draft) -> bool:
    """Whether the last proposal has its heading only."""
    last = next((p for p in reversed(draft.handlings[-1].parts) if p.role == "proposal"), None) if draft.handlings else None
    return last is not None and not last.words


def settled(draft: Draft, about: Frame) -> tuple[Handling, ...]:
    """The handlings in their order: copied ones first, the document's own last."""
    kept = [
        h
        for h in draft.handlings
        if not h.copied or (has_content(h) and any(p.role != "history" or p.spans for p in h.parts))
    ]
    own = [h for h in kept if not h.copied]
    own = _one_each(own)
    copied = _with_ends([h for h in kept if h.copied])
    if copied and not any(has_content(h) for h in own):
        # The own handling came after copied ones without a head of its own.
        last = copied[-1]
        if not last.placed:
            place = own[0] if own else DraftHandling(about.body, about.date, about.section)
            last.body, last.date, last.section, last.copied = place.body, place.date, place.section, False
            copied, own = copied[:-1], [last]
        elif own and not own[0].parts and about.section is None and own[0].section is None:
            last.copied = False
            copied, own = copied[:-1], [last]
    elif len(own) == 1 and copied and not _decides(own[0]) and _goes_on(copied[-1]):
        own[0].parts.extend(copied.pop().parts)
    ordered = [*copied, *own]
    return tuple(
        Handling(
            h.body, h.date, h.section,
            tuple(Part(role, p.heading, tuple(p.spans)) for p, role in _roles(h.parts) if p.spans or p.heading),
            h.copied,
        )
        for h in ordered
    )  # fmt: skip


def _one_each(own: Sequence[DraftHandling]) -> list[DraftHandling]:
    """A section's handlings of the meeting as one: the page's head and attachments above, its proposal and decision further down."""
    deciding = {h.section: h for h in own if _decides(h)}
    for handling in own:
        if not _decides(handling) and (whole := deciding.get(handling.section)) is not None:
            whole.parts[:0] = handling.parts
    return [h for h in own if _decides(h) or h.section not in deciding]


def _with_ends(copied: Sequence[DraftHandling]) -> list[DraftHandling]:
    """Handlings without heads of their own as one where the later holds only what follows a decision: dissent, to whom it is sent."""
    joined: list[DraftHandling] = []
    for handling in copied:
        ends = not handling.placed and all(part.role in _AFTER_DECISION for part in handling.parts)
        if ends and joined and not joined[-1].placed and _decides(joined[-1]):
            joined[-1].parts.extend(handling.parts)
        else:
            joined.append(handling)
    return joined


def _goes_on(last: DraftHandling) -> bool:
    """Whether what looks copied is the rest of the own handling: CaseM prints "Valmistelija" above "Aikaisempi käsittely"."""
    return _decides(last) and not last.placed and last.parts[0].role != "history"


def _decides(handling: DraftHandling) -> bool:
    return any(part.role in ("proposal", "decision") for part in handling.parts)


def _roles(parts: Sequence[DraftPart]) -> Iterator[tuple[DraftPart, Role]]:
    """The parts with their roles: what an officer tells before another's proposal is the preparation, "Hallintojohtaja N N: ..."."""
    for index, part in enumerate(parts):
        deciding = (later for later in parts[index + 1 :] if later.role in ("proposal", "handling", "decision"))
        following = next(deciding, None)
        told = part.label and part.role == "proposal" and following is not None and following.role == "proposal" and following.words
        yield part, "preparer" if told else part.role


def without_diary(
    title: str | None, span: tuple[int, int] | None, number: str | None
) -> tuple[str | None, tuple[int, int] | None, str | None]:
    if title and number and title.endswith(number):
        title = re.sub(r"[\s,;(]*(?:dno|dnr)?[\s:]*$", "", title[: -len(number)], flags=re.IGNORECASE) or None
    return title, span, number


def number_places(draft: Draft, handlings: Sequence[Handling], reading: Reading, above: Sequence[str]) -> list[str]:
    """Where an item's diary number may stand, the likeliest first: its number lines and titles, the text under its head, labelled lines."""
    text = reading.text
    own = [text[a:b] for h in handlings for part in h.parts[:1] if part.heading is None for a, b in part.spans[:3]]
    spans = [text[a:b] for h in handlings for part in h.parts for a, b in part.spans]
    labelled = [piece for piece in spans if _NUMBER_LABEL.match(piece)]
    labelled += [piece for piece in above if _NUMBER_LABEL.match(piece) or is_diary_line(piece)]
    return [*draft.numbers, *(cell.text for cell in draft.titles), *own, *labelled]


def history_follows(lines: Sequence[Line], heads: Mapping[int, Head], index: int) -> bool:
    """Whether "Aikaisempi käsittely" opens copied handlings, not a paragraph that tells of them."""
    for i in range(index + 1, min(index + 60, len(lines))):
        if i in heads and heads[i].section is not None:
            return True
        opens = heading(lines[i])
        if opens and opens.role in ("proposal", "decision") and not opens.label:
            return True
        if opens and opens.role in ("execution", "appeal"):
            return False
    return False


_NUMBER_LABEL = re.compile(r"(?i)\s*(?:dno|dnr|diaari|diarie|asianumero|asiatunnus)")
