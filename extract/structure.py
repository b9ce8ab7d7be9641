"""Lines to items: walks a document once, opening items, handlings and parts as heads and headings come.

Layouts it must tell apart (decision_language.md 3-4): whole meetings and single item pages; titles before or after the
head; heads listed at the top and repeated at each handling; earlier handlings with own heads (Dynasty) or only as pairs of
proposal and decision under "Aikaisempi käsittely" (CaseM); labels of body or officer instead of headings.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.bodies import Body, body_at
from extract.clean import clean
from extract.diary import diary_number, is_diary_line
from extract.frame import Frame, find_heads, frame
from extract.heads import Head
from extract.headings import Heading, heading
from extract.items import Draft, DraftHandling, DraftPart, Handling, Item, Part
from extract.lines import Cell, Line, lines
from extract.model import Facts, Reading

_RESTART = ("preparer", "proposal", "presenter", "background")
_TITLE_LABEL = re.compile(r"(?i)(?:asian nimi|asia|otsikko|asian otsikko|rubrik|ärende|asiaotsikko|ärendets rubrik):?")
_QUIET = ("execution", "attachments", "appeal")  # parts in which a name before a colon is an address, not a label
_NAME_LINE = re.compile(
    r"(?i:(?:vs\.?|vt\.?|tf\.?|t\.f\.)?\s*\w*(?:johtaja|direktör|direktören|sihteeri|päällikkö|puheenjohtaja|ordförande|chef))\s+[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+){1,2}:?"
)


@dataclass(frozen=True, slots=True)
class Structure:
    frame: Frame
    items: tuple[Item, ...]
    lines: tuple[Line, ...]


def structure(reading: Reading, facts: Facts) -> Structure:
    """The items of a document in printed order, with the meeting they belong to."""
    found = lines(reading)
    heads = find_heads(found)
    about = frame(reading, found, heads, facts)
    walk = _Walk(reading, found, heads, about)
    return Structure(walk.about, tuple(walk.items()), tuple(found))


class _Walk:
    """The state of one walk through a document's lines."""

    def __init__(self, reading: Reading, found: Sequence[Line], heads: dict[int, Head], about: Frame) -> None:
        self.reading, self.lines, self.heads = reading, found, heads
        self.about = _with_last_head(about, heads, found)
        self.drafts: list[Draft] = []
        self.loose: list[int] = []  # lines before the first item
        self.recent: list[int] = []  # text lines since the last head or heading, for titles that precede their head

    def items(self) -> list[Item]:
        if self.about.single:
            self._open(0)
            self._handling(self.about.body, self.about.date, self.about.section, copied=False)
        for index, line in enumerate(self.lines):
            if line.frame:
                continue
            if (found := self.heads.get(index)) is not None and self._head(index, found):
                self.recent = []
            elif (opens := heading(line)) is not None and self._heading(index, opens):
                self.recent = []
            else:
                self._text(index, line)
        return [self._item(draft) for draft in self.drafts if draft.handlings]

    # heads

    def _head(self, index: int, found: Head) -> bool:
        if found.section is None and found.order is None:
            return self.about.single or not self.drafts  # the meeting's own line
        own = self._is_own(found)
        if self.about.single:
            numbers = {h.section for h in self.drafts[-1].handlings if not h.copied and h.section is not None}
            if not found.staged and numbers and found.section not in numbers:
                return False  # a line of a list: "§ 62 Osallistuminen USO 7 -verkostoon" among officers' decisions
            self._head_in_page(index, found, own)
            return True
        draft = self.drafts[-1] if self.drafts else None
        empty = draft is not None and not any(_content(h) for h in draft.handlings)
        if own:
            same = draft is not None and any(not h.copied and h.section == found.section for h in draft.handlings)
            waiting = draft is not None and all(h.copied for h in draft.handlings)
            if draft is None or not (same or (waiting and (empty or found.staged))):
                draft = self._open(index, found)
        elif draft is None or (self._finished(draft) and not self._in_history(draft)):
            draft = self._open(index, found)
        body = found.body or (self.about.body if own else None)
        day = found.date or (self.about.date if own else None)
        self._handling(body, day, found.section, copied=not own)
        self._after_head(draft, found)
        return True

    def _head_in_page(self, index: int, found: Head, own: bool) -> None:
        draft = self.drafts[-1]
        if found.kind:
            return
        if own:
            current = next((h for h in draft.handlings if not h.copied), draft.handlings[-1])
            current.section = current.section if current.section is not None else found.section
            current.body = current.body or found.body
            current.date = current.date or found.date
            if draft.handlings[-1] is not current:
                draft.handlings.remove(current)
                draft.handlings.append(current)
            if not found.staged and found.rest is None and not _content(current) and self._titled_after(index):
                draft.titles = []
        else:
            self._handling(found.body, found.date, found.section, copied=True)
        self._after_head(draft, found)

    def _titled_after(self, index: int) -> bool:
        """Whether the title follows the head: what was taken for one above it was an attachment's name."""
        after = next((i for i in range(index + 1, min(index + 5, len(self.lines))) if not self._skips(i)), None)
        return after is not None and _titlish(self.lines[after].text) and heading(self.lines[after]) is None and not self._is_paragraph(after)

    def _after_head(self, draft: Draft, found: Head) -> None:
        draft.handlings[-1].placed = True
        if found.rest:
            if not draft.titles and not (found.beside and len(found.rest.text) > 90) and _titlish(found.rest.text):
                draft.titles.append(found.rest)
            else:
                self._put(found.rest.text, found.rest.start, found.rest.end)

    def _is_own(self, found: Head) -> bool:
        """Whether a head is of the document's own meeting, not of an earlier handling copied into it."""
        about = self.about
        if not found.staged:
            return True
        if about.single and about.section is not None and found.section is not None:
            return found.section == about.section and (found.date in (None, about.date)) and _same(found.body, about.body)
        if found.date is not None and about.date is not None:
            return found.date == about.date and _same(found.body, about.body)
        return found.body is None or about.body is None or _same(found.body, about.body)

    def _finished(self, draft: Draft) -> bool:
        own = [h for h in draft.handlings if not h.copied]
        return any(part.role == "decision" or (part.role == "proposal" and self.about.agenda) for h in own for part in h.parts) or (
            bool(own) and any(_content(h) for h in own)
        )

    def _in_history(self, draft: Draft) -> bool:
        return any(part.role == "history" for h in draft.handlings[-1:] for part in h.parts[-1:])

    def _open(self, index: int, found: Head | None = None) -> Draft:
        draft = Draft(self.lines[index].start if self.lines else 0)
        if found is not None and found.rest is None and found.staged:
            draft.titles = self._title_before(index)
        self.drafts.append(draft)
        return draft

    def _handling(self, body: Body | None, day: str | None, section: int | None, *, copied: bool) -> DraftHandling:
        """Opens a handling, or opens again the empty one that a list of heads announced."""
        draft = self.drafts[-1]
        for known in draft.handlings:
            if known.section == section and known.date in (None, day) and not _content(known) and known.copied == copied:
                draft.handlings.remove(known)
                draft.handlings.append(known)
                known.body, known.date = known.body or body, known.date or day
                return known
        new = DraftHandling(body, day, section, copied)
        draft.handlings.append(new)
        return new

    # titles

    def _title_before(self, index: int) -> list[Cell]:
        """The lines right above a head that has no title of its own (seed 004: title, then KHALL 09.01.2023 § 21)."""
        after = next((i for i in range(index + 1, min(index + 6, len(self.lines))) if not self._skips(i)), None)
        following = self.lines[after] if after is not None else None
        if after is not None and following is not None and _titlish(following.text) and not heading(following) and not self._is_paragraph(after):
            return []
        block: list[int] = []
        for i in reversed(self.recent):
            block.insert(0, i)
            if self.lines[i].gap:
                break
        text = " ".join(self.lines[i].text for i in block)
        if not block or len(block) > 3 or not _titlish(text) or _sentence(text):
            return []
        if self.drafts and self.drafts[-1].handlings and self.drafts[-1].handlings[-1].parts:
            spans = self.drafts[-1].handlings[-1].parts[-1].spans
            places = {(self.lines[i].start, self.lines[i].end) for i in block}
            spans[:] = [span for span in spans if span not in places]
        return [Cell(self.lines[i].text.replace("\t", " "), self.lines[i].start, self.lines[i].end) for i in block]

    def _skips(self, index: int) -> bool:
        line = self.lines[index]
        return line.frame or is_diary_line(line.text) or index in self.heads

    # headings and text

    def _heading(self, index: int, opens: Heading) -> bool:
        if not self.drafts:
            return False
        draft = self.drafts[-1]
        if not draft.handlings:
            return False
        handling = draft.handlings[-1]
        part = handling.parts[-1] if handling.parts else None
        first = self.reading.text[opens.start]
        if not (first.isupper() or first.isdigit()):
            return False
        if opens.label and not _label_counts(opens, part, handling):
            return False
        if opens.role == "history" and opens.rest is None and not handling.copied and not self._history_follows(index):
            return False
        decided = any(p.role == "decision" for p in handling.parts)
        copied_pair = handling.copied and not handling.placed
        again = opens.role in _RESTART or (copied_pair and opens.role in ("handling", "decision") and not re.match(r"(?i)äänest|omröst", opens.text))
        if decided and again and (copied_pair or handling.copied) and not (opens.label and part and part.role == "decision"):
            handling = self._handling(None, None, None, copied=True)
            handling.placed = False
            part = None
        if opens.role == "history":
            handling = self._handling(None, None, None, copied=True) if not handling.copied or _content(handling) else handling
        same_role = part is not None and part is handling.parts[-1] and part.role == opens.role if handling.parts else False
        if opens.label and same_role and part is not None and part.words == 0:
            self._put(self.lines[index].text, self.lines[index].start, self.lines[index].end)
            return True
        handling.parts.append(DraftPart(opens.role, opens.text, label=opens.label))
        if opens.rest:
            self._put(opens.rest.text, opens.rest.start, opens.rest.end, presenter=_is_name(opens.rest.text))
        return True

    def _history_follows(self, index: int) -> bool:
        """Whether "Aikaisempi käsittely" opens copied handlings, not a paragraph that tells of them."""
        for i in range(index + 1, min(index + 60, len(self.lines))):
            if i in self.heads and self.heads[i].section is not None:
                return True
            if (opens := heading(self.lines[i])) and opens.role in ("proposal", "decision") and not opens.label:
                return True
            if opens and opens.role in ("execution", "appeal"):
                return False
        return False

    def _text(self, index: int, line: Line) -> None:
        self.recent.append(index)
        if not self.drafts:
            self.loose.append(index)
            return
        draft = self.drafts[-1]
        text = line.text.replace("\t", " ")
        handling = draft.handlings[-1] if draft.handlings else None
        if is_diary_line(text):
            draft.numbers.append(text)
        fresh = handling is not None and not any(_content(h) for h in draft.handlings)
        part = handling.parts[-1] if handling is not None and handling.parts else None
        listed = fresh or (not draft.titles and part is not None and part.role == "attachments" and len(handling.parts) == 1 if handling else False)
        if is_diary_line(text):
            if listed and part is not None and handling is not None:
                handling.parts.append(DraftPart("background", None))  # the attachments above the title are over
            return
        if fresh and self._is_about(line):
            return
        if listed and not draft.titles and index + 1 < len(self.lines) and is_diary_line(self.lines[index + 1].text) and not (self.reading.media_type == "text/html" and self._titled_after(index + 1)):
            draft.titles.append(Cell(text, line.start, line.end))
            return
        if fresh and not draft.titles and _TITLE_LABEL.fullmatch(text):
            return
        if fresh and not draft.titles and len(line.cells) == 2 and _TITLE_LABEL.fullmatch(line.cells[0].text):
            draft.titles.append(line.cells[1])
            return
        if fresh and not draft.titles and _titlish(text) and not self._is_paragraph(index):
            draft.titles.append(Cell(text, line.start, line.end))
            return
        if fresh and draft.titles and not line.gap and self._goes_on(draft.titles[-1], index, text):
            draft.titles.append(Cell(text, line.start, line.end))
            return
        self._put(line.text, line.start, line.end)

    def _is_paragraph(self, index: int) -> bool:
        """Whether a line begins a paragraph of text, not a title: more lines follow at once, or it is a sentence."""
        line = self.lines[index]
        if _sentence(line.text) and len(line.text) > 60:
            return True
        block = 1
        while index + block < len(self.lines) and not self.lines[index + block].gap and not self._skips(index + block):
            if heading(self.lines[index + block]) is not None:
                break
            block += 1
        last = self.lines[index + block - 1].text
        return (block > 3 or (block > 1 and last.endswith(".") and len(line.text) > 45)) and not line.text.isupper()

    def _is_about(self, line: Line) -> bool:
        """Lines of a single page that stand before its title: body, organisation, date."""
        alone = body_at(line.cells[0].text)
        if alone and alone[1] >= len(line.text.rstrip(" :,")):
            return True
        if re.match(r"(?i)(?:[\wåäö:-]+\s){1,2}(?:kaupunki|kunta|stad|kommun)\b.{0,50}$|.*\bsi(?:vu|da)\s\d|\d{1,2}\.\d{1,2}\.\d{4}\b.{0,25}$", line.text):
            return True
        return self.about.single and bool(re.fullmatch(r"(?i).*\b(?:kaupunki|kunta|stad|kommun)|pöytäkirja.*|esityslista.*|protokoll.*|liite|-", line.text))

    def _goes_on(self, title: Cell, index: int, text: str) -> bool:
        """Whether a line carries on the title above it."""
        if self.lines[index - 1].start > title.start or is_diary_line(text) or heading(self.lines[index]):
            return False
        if len(title.text) < 25 or title.text.endswith("."):
            return False
        after = self.lines[index + 1] if index + 1 < len(self.lines) else None
        alike = title.text.isupper() == text.isupper()
        ends = after is None or after.gap or is_diary_line(after.text) or (index + 1) in self.heads or heading(after) is not None
        return alike and len(text) < 90 and not text.endswith(".") and ends

    def _put(self, text: str, start: int, end: int, *, presenter: bool = False) -> None:
        handling = self.drafts[-1].handlings[-1]
        if not handling.parts:
            handling.parts.append(DraftPart("background", None))
        part = handling.parts[-1]
        before = handling.parts[-2] if len(handling.parts) > 1 else None
        name = presenter or _is_name(text)
        if part.role == "presenter" and part.words and not name:
            # "Päätösehdotus / Esittelijä / nimi / teksti": the text is the proposal's (decision_language.md 2).
            heading_text = before.heading if before and before.role == "proposal" and not before.words else None
            part = DraftPart("proposal", heading_text)
            handling.parts.append(part)
        elif part.role == "background" and _NAME_LINE.fullmatch(text.strip()) and part.words:
            handling.parts.append(DraftPart("presenter", None, [(start, end)], words=1))
            return
        part.spans.append((start, end))
        part.words += 0 if name and part.role == "proposal" else 1

    def _item(self, draft: Draft) -> Item:
        handlings = _settled(draft, self.about)
        title, span = _title(draft.titles, self.reading)
        ends = [end for h in handlings for part in h.parts for _, end in part.spans] or [draft.start]
        number = next((n for piece in self._near_head(draft, handlings) if (n := diary_number(piece))), None)
        title, span, number = _without_diary(title, span, number)
        return Item(title, span, number, handlings, draft.start, max(ends), self.about.agenda, self.reading.page_of(draft.start))

    def _near_head(self, draft: Draft, handlings: tuple[Handling, ...]) -> list[str]:
        text = self.reading.text
        own = [text[a:b] for h in handlings for part in h.parts[:1] if part.heading is None for a, b in part.spans[:3]]
        titles = [*draft.numbers, *(cell.text for cell in draft.titles)]
        labelled = [text[a:b] for h in handlings for part in h.parts for a, b in part.spans if re.match(r"(?i)\s*(?:dno|dnr|diaari|diarie|asianumero|asiatunnus)", text[a:b])]
        return [*titles, *own, *labelled]


def _with_last_head(about: Frame, heads: dict[int, Head], found: Sequence[Line]) -> Frame:
    """A document without a meeting line of its own belongs to the meeting of its last head."""
    staged = [h for i, h in heads.items() if h.staged and h.section is not None and not found[i].frame]
    if not staged:
        return about
    last = staged[-1]
    body = about.body or last.body
    dates = [h.date for h in staged if h.date and (body is None or _same(h.body, body))]
    day = about.date or (dates[-1] if dates else None)
    return Frame(body, day, about.section, about.agenda, about.single)


def _title(cells: Sequence[Cell], reading: Reading) -> tuple[str | None, tuple[int, int] | None]:
    """The title as one line, its hyphenation undone, and its place; an agenda's order number is not part of it."""
    if not cells:
        return None, None
    whole = clean(reading.text, [(cell.start, cell.end) for cell in cells])
    text = whole.text
    lead = re.match(r"\s*(?:\d{1,2}\.\s+(?=[A-ZÅÄÖ\"”])|(?:§\s*\d+|\d+\s*§)\s*)", text)
    begin = lead.end() if lead else 0
    title = " ".join(text[begin:].split())
    return (title or None), (whole.span(begin, len(text.rstrip()))[0], cells[-1].end)


def _same(a: Body | None, b: Body | None) -> bool:
    if a is None or b is None:
        return True
    if a.type != b.type:
        return False
    return a.type in ("council", "board") or a.name.casefold()[:6] == b.name.casefold()[:6]


def _content(handling: DraftHandling) -> bool:
    return any(part.words or part.spans for part in handling.parts if part.heading or part.words > 1) or any(
        part.heading for part in handling.parts
    )


def _titlish(text: str) -> bool:
    stripped = text.strip()
    return 2 < len(stripped) <= 260 and not re.fullmatch(r"[\W\d_]+", stripped) and not (len(stripped) > 110 and _sentence(stripped))


def _sentence(text: str) -> bool:
    return text.rstrip().endswith((".", ";")) and not text.rstrip().endswith("..")  # titles seldom end so


def _is_name(text: str) -> bool:
    return bool(re.fullmatch(r"[^.!?]{3,80}", text.strip())) and bool(
        re.search(r"(?i)johtaja|direktör|sihteeri|sekreterare|päällikkö|chef|puheenjohtaja|ordförande|esittelijä|\bkj\b|pormestari|borgmästare", text)
    ) and not re.search(r"(?i)\b(?:päät|esit|ehdot|hyväks|kunta |kaupunki |että|beslut|föreslå)", text)


def _label_counts(opens: Heading, part: DraftPart | None, handling: DraftHandling) -> bool:
    """Whether a body's or officer's name before a colon opens a part here."""
    if part is not None and part.role in _QUIET:
        return False
    if opens.role == "decision":
        return any(p.role in ("proposal", "presenter", "handling") for p in handling.parts)
    return part is None or part.role in ("background", "preparer", "presenter", "proposal", "history")


def _settled(draft: Draft, about: Frame) -> tuple[Handling, ...]:
    """The handlings in their order: copied ones first, the document's own last."""
    kept = [h for h in draft.handlings if not h.copied or (_content(h) and any(p.role != "history" or p.spans for p in h.parts))]
    own = [h for h in kept if not h.copied]
    copied = [h for h in kept if h.copied]
    if copied and not any(_content(h) for h in own):
        # The own handling came after copied ones without a head of its own.
        last = copied[-1]
        if not last.placed:
            place = own[0] if own else DraftHandling(about.body, about.date, about.section)
            last.body, last.date, last.section, last.copied = place.body, place.date, place.section, False
            copied, own = copied[:-1], [last]
        elif own and not own[0].parts and about.section is None and own[0].section is None:
            last.copied = False
            copied, own = copied[:-1], [last]
    ordered = [*copied, *own]
    return tuple(
        Handling(
            h.body, h.date, h.section,
            tuple(Part(p.role, p.heading, tuple(p.spans)) for p in h.parts if p.spans or p.heading),
            h.copied,
        )
        for h in ordered
    )  # fmt: skip


def _without_diary(title: str | None, span: tuple[int, int] | None, number: str | None) -> tuple[str | None, tuple[int, int] | None, str | None]:
    if title and number and title.endswith(number):
        title = re.sub(r"[\s,;(]*(?:dno|dnr)?[\s:]*$", "", title[: -len(number)], flags=re.IGNORECASE) or None
    return title, span, number
