"""Lines to items: walks a document once, opening items, handlings and parts as heads and headings come.

Layouts it must tell apart (decision_language.md 3-4): whole meetings and single item pages; titles before or after the
head; heads listed at the top and repeated at each handling; earlier handlings with own heads (Dynasty) or only as pairs of
proposal and decision under "Aikaisempi käsittely" (CaseM); labels of body or officer instead of headings.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from extract.bodies import Body
from extract.diary import diary_number, is_diary_line
from extract.drafts import (
    Draft,
    DraftHandling,
    DraftPart,
    has_content,
    history_follows,
    is_name,
    is_title,
    label_counts,
    like_sentence,
    like_title,
    number_places,
    settled,
    title_of,
    with_last_head,
    without_diary,
)
from extract.frame import Frame, find_heads, frame
from extract.headings import Heading, heading, heading_beside
from extract.heads import UNNUMBERED, Head
from extract.items import Item, Letterhead
from extract.lines import Cell, Line, headed, letterhead, lines
from extract.margins import with_margins
from extract.model import Facts, Reading, Role
from extract.ownership import finished, in_history, is_own, of_list, own_officer, takes_section
from extract.stretches import near
from extract.titles import LEAST, SURE, TITLE_LABEL, Titles

_RESTART = ("preparer", "proposal", "presenter", "background")
_APPEAL = re.compile(r"(?i)oikaisuvaatimus|muutoksenhaku|valitus|rättelse|besvär")
_NONE_BEFORE = re.compile(r"(?i)ei\b|inga?\b|-$|–$")
_NAME_LINE = re.compile(
    r"(?i:(?:vs\.?|vt\.?|tf\.?|t\.f\.)?\s*\w*(?:johtaja|direktör|direktören|sihteeri|päällikkö|puheenjohtaja|ordförande|chef))\s+[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+){1,2}:?"
)


@dataclass(frozen=True, slots=True)
class Structure:
    frame: Frame
    items: tuple[Item, ...]
    letterhead: Letterhead


def structure(reading: Reading, facts: Facts, speaks: Callable[[str], bool] | None = None) -> Structure:
    """The items of a document in printed order, with the meeting they belong to.

    With `speaks`, of minutes only the items whose text it holds for are surely whole: others may lack parts and title.
    """
    found = with_margins(lines(reading))
    heads = find_heads(found, single=reading.media_type == "text/html")
    titled = headed(found, reading.headings)
    about = frame(reading, found, heads, facts, titled)
    read = near(found, heads, reading.text, speaks) if speaks and not about.single else None
    walk = _Walk(reading, found, heads, about, read, titled)
    items = walk.items()
    if not items and about.body is not None and about.date is not None:  # no head, an officer's letter say: better one item than silence
        walk = _Walk(reading, found, heads, replace(about, single=True), None, titled)
        items = walk.items()
    return Structure(walk.about, tuple(items), letterhead(found))


class _Walk:
    """The state of one walk through a document's lines."""

    def __init__(
        self, reading: Reading, found: Sequence[Line], heads: dict[int, Head], about: Frame, read: bytearray | None, titled: frozenset[int]
    ) -> None:
        self.reading, self.lines, self.heads = reading, found, heads
        self.about = with_last_head(about, heads, found)
        self.titles = Titles(found, heads, self.about.single, titled)
        self.read = read  # for each line whether it is looked at; None: all are
        self.drafts: list[Draft] = []
        self.loose: list[int] = []  # lines before the first item
        self.taken: set[int] = set()  # lines that are already a title
        self.recent: list[int] = []  # text lines since the last head or heading, for titles that precede their head

    def items(self) -> list[Item]:
        if self.about.single:
            self._open(0)
            self._handling(self.about.body, self.about.date, self.about.section, copied=False)
        for index, line in enumerate(self.lines):
            if line.frame or (self.about.single and index < self.about.begins and index not in self.heads):
                continue
            if self.read is not None and not self.read[index] and index not in self.heads:
                continue
            if ((found := self.heads.get(index)) is not None and self._head(index, found)) or (
                (opens := heading(line)) is not None and self._heading(index, opens)
            ):
                self.recent = []
            else:
                self._text(index, line)
        return [self._item(draft) for draft in self.drafts if draft.handlings]

    # heads

    def _head(self, index: int, found: Head) -> bool:
        if found.section is None and found.order is None:
            return self._meeting_line(found)
        own = is_own(self.about, found)
        if not own and self.drafts and of_list(self.about, found):
            return False  # a line of a list: "Kunnanjohtaja 3.2.2025 § 5 USO 8 -verkosto"
        titled = own and self.about.single and found.rest is not None and not found.beside and is_title(found.rest.text)
        if self.drafts and not titled:
            self._entitle(self.drafts[-1], SURE)
        if self.about.single:
            numbers = {h.section for h in self.drafts[-1].handlings if not h.copied and h.section is not None}
            if not found.staged and numbers and found.section not in numbers:
                return False  # a line of a list: "§ 62 Osallistuminen USO 7 -verkostoon" among officers' decisions
            self._head_in_page(index, found, own)
            return True
        draft = self.drafts[-1] if self.drafts else None
        empty = draft is not None and not any(has_content(h) for h in draft.handlings)
        if own:
            same = draft is not None and found.order != UNNUMBERED and any(
                not h.copied and (h.section, h.order) == (found.section, found.order) for h in draft.handlings
            )
            waiting = draft is not None and all(h.copied for h in draft.handlings)
            if draft is not None and empty and takes_section(draft, found):
                draft.handlings[-1].order = None
            elif draft is None or not (same or (waiting and (empty or found.staged))):
                draft = self._open(index, found)
        elif draft is None or (finished(draft, self.about, titled=bool(self.titles.before(index, self.recent))) and not in_history(draft)):
            draft = self._open(index, found)
        body = found.body or (self.about.body if own else None)
        day = self.about.date if own and self.about.date else found.date  # a misprinted year is the meeting's
        self._handling(body, day, found.section, copied=not own).order = found.order
        self._after_head(index, draft, found)
        return True

    def _meeting_line(self, found: Head) -> bool:
        """The meeting's own line; below a copied handling it opens the document's own, on an agenda without a section."""
        if not self.drafts:
            return True
        if found.rest:
            self.drafts[-1].numbers.append(found.rest.text)
        last = self.drafts[-1].handlings[-1] if self.drafts[-1].handlings else None
        if last is not None and not last.copied and last.date is None and found.date and not has_content(last):
            last.date, last.body = found.date, last.body or found.body  # "Kempeleen kunta, kunnanhallitus 3.2.2025" below the item's head
            return True
        if self.about.single and last is not None and last.copied and has_content(last) and found.staged and is_own(self.about, found):
            own = next((h for h in self.drafts[-1].handlings if not h.copied), None)
            self._handling(found.body, found.date, own.section if own else None, copied=False).placed = True
            return True
        return self.about.single

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
            if current.parts and current.parts[-1].role == "other":
                current.parts.append(DraftPart("background", None))  # the meeting's time and place are over
        else:
            self._handling(found.body, found.date, found.section, copied=True)
        self._after_head(index, draft, found)

    def _after_head(self, index: int, draft: Draft, found: Head) -> None:
        draft.handlings[-1].placed = True
        if found.rest and is_diary_line(re.split(r"\s[·|•]\s", found.rest.text)[0]):
            draft.numbers.append(found.rest.text)
        elif found.rest and found.staged and (opens := heading_beside(found.rest)):
            self._heading(index, opens)  # "KV § 88   KAUPUNGINHALLITUKSEN EHDOTUS:"
        elif found.rest:
            if not draft.titles and not (found.beside and len(found.rest.text) > 90 and like_sentence(found.rest.text)) and like_title(found.rest.text):
                draft.titles.append(found.rest)
            else:
                self._put(found.rest.text, found.rest.start, found.rest.end)

    def _open(self, index: int, found: Head | None = None) -> Draft:
        draft = Draft(self.lines[index].start if self.lines else 0)
        told = found is not None and found.beside and (self.titles.is_paragraph(index) or (found.rest is not None and heading_beside(found.rest)))
        if found is not None and (found.rest is None or told) and found.order is None:
            draft.titles = self._taken(self.titles.before(index, self.recent))
        self.drafts.append(draft)
        return draft

    def _handling(
        self, body: Body | None, day: str | None, section: int | None, *, copied: bool
    ) -> DraftHandling:
        """Opens a handling, or opens again the empty one that a list of heads announced."""
        draft = self.drafts[-1]
        last = draft.handlings[-1] if draft.handlings else None
        if last is not None and section is not None and (last.section, last.copied) == (section, copied) and last.date in (None, day):
            return last  # its head again, at the top of the next page
        for known in draft.handlings:
            if (
                known.section == section
                and (day is None or known.date in (None, day))
                and not has_content(known)
                and known.copied == copied
            ):
                draft.handlings.remove(known)
                draft.handlings.append(known)
                known.body, known.date = known.body or body, known.date or day
                return known
        new = DraftHandling(body, day, section, copied)
        draft.handlings.append(new)
        return new

    def _taken(self, cells: list[Cell]) -> list[Cell]:
        """Takes lines that turned out to be the next item's title out of the last part they were put in."""
        if cells and self.drafts and self.drafts[-1].handlings and self.drafts[-1].handlings[-1].parts:
            places = {(cell.start, cell.end) for cell in cells}
            spans = self.drafts[-1].handlings[-1].parts[-1].spans
            spans[:] = [span for span in spans if span not in places]
        return cells

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
        if opens.label and (not label_counts(opens, part, draft) or (opens.rest is None and own_officer(self.about, opens))):
            return False
        if not opens.rest and not draft.titles and TITLE_LABEL.fullmatch(opens.text) and self._title_below(index):
            return True
        if opens.rest and TITLE_LABEL.fullmatch(opens.text) and is_diary_line(f"{opens.text}: {opens.rest.text}"):
            draft.numbers.append(opens.rest.text)
            return True
        if opens.rest and TITLE_LABEL.fullmatch(opens.rest.text.split("\t")[0]):
            return True  # a table's head: "Ärende   Rubrik   Bilagor"
        if opens.rest and TITLE_LABEL.fullmatch(opens.text) and is_title(opens.rest.text) and not any(map(has_content, draft.handlings)):
            draft.titles = [opens.rest]
            return True
        if opens.role == "history" and opens.rest is not None and _NONE_BEFORE.match(opens.rest.text):
            return True  # "Aikaisemmat käsittelyvaiheet   Ei ole."
        if (
            opens.role == "history"
            and opens.rest is None
            and not handling.copied
            and not history_follows(self.lines, self.heads, index)
        ):
            return False
        decided = any(p.role == "decision" for p in handling.parts)
        appeals = part is not None and (decided or part.role == "appeal") and _APPEAL.match(opens.text)
        copied_pair = handling.copied and not handling.placed
        again = opens.role in _RESTART or (
            copied_pair
            and opens.role in ("handling", "decision")
            and not re.match(r"(?i)äänest|omröst", opens.text)
        )
        if (
            decided
            and again
            and (copied_pair or handling.copied)
            and not (opens.label and part and part.role == "decision")
            and not appeals
        ):
            handling = self._handling(None, None, None, copied=True)
            handling.placed = False
            part = None
        if opens.role == "history":
            handling = (
                self._handling(None, None, None, copied=True)
                if not handling.copied or has_content(handling)
                else handling
            )
        same_role = (
            part is not None and part is handling.parts[-1] and part.role == opens.role
            if handling.parts
            else False
        )
        if opens.label and same_role and part is not None and part.words == 0:
            self._put(self.lines[index].text, self.lines[index].start, self.lines[index].end)
            return True
        role: Role = "appeal" if appeals else opens.role
        handling.parts.append(DraftPart(role, opens.text, label=opens.label))
        if opens.rest:
            self._put(opens.rest.text, opens.rest.start, opens.rest.end, presenter=is_name(opens.rest.text))
        return True

    def _title_below(self, index: int) -> bool:
        """Whether the line under the word "Asia" is the item's title, and takes it; text follows there too."""
        below = next((i for i in range(index + 1, min(index + 4, len(self.lines))) if not self.lines[i].frame), None)
        draft = self.drafts[-1]
        if below is None or any(map(has_content, draft.handlings)):
            return False
        line, after = self.lines[below], self.lines[below + 1] if below + 1 < len(self.lines) else None
        if heading(line) or not is_title(line.text) or not (after is None or after.gap or heading(after) or is_diary_line(after.text)):
            return False
        draft.titles.append(Cell(line.text.replace("\t", " "), line.start, line.end))
        self.taken.add(below)
        return True

    def _text(self, index: int, line: Line) -> None:
        if re.fullmatch(r"[\W_]{4,}", line.text) or index in self.taken:
            return  # a rule across the page, or under a title
        self.recent.append(index)
        if not self.drafts:
            self.loose.append(index)
            return
        draft = self.drafts[-1]
        text = line.text.replace("\t", " ")
        handling = draft.handlings[-1] if draft.handlings else None
        part = handling.parts[-1] if handling is not None and handling.parts else None
        opening = not any(p.heading and p.role not in ("attachments", "other") for h in draft.handlings for p in h.parts)
        if is_diary_line(text):
            draft.numbers.append(text)
            if opening and part is not None and handling is not None and part.role == "attachments":
                handling.parts.append(DraftPart("background", None))  # the attachments above the title are over
            return
        fresh = not any(has_content(h) for h in draft.handlings)
        if fresh and draft.titles and not line.gap and self.titles.goes_on(draft.titles[-1], index, text):
            draft.titles.append(Cell(text, line.start, line.end))
            return
        if fresh and (self.titles.is_about(line) or TITLE_LABEL.fullmatch(text)):
            return
        if opening and not draft.titles and len(line.cells) == 2 and TITLE_LABEL.fullmatch(line.cells[0].text):
            draft.titles.append(line.cells[1])
            return
        above_number = part is not None and not part.words and is_title(text) and self.titles.beside(index + 1, 1)  # "Kokousasian teksti" / title / number
        if opening or above_number:
            draft.opening.append(index)
        if opening and handling is not None and part is not None and part.role == "attachments" and line.gap and self.titles.is_paragraph(index):
            handling.parts.append(DraftPart("background", None))  # "Bilaga: Presentation av nätverket", then the text
        self._put(line.text, line.start, line.end)

    def _put(self, text: str, start: int, end: int, *, presenter: bool = False) -> None:
        handling = self.drafts[-1].handlings[-1]
        if not handling.parts:
            handling.parts.append(DraftPart("background", None))
        part = handling.parts[-1]
        before = handling.parts[-2] if len(handling.parts) > 1 else None
        name = presenter or is_name(text)
        unsaid = before is not None and before.role == "proposal" and not before.words
        people = part.role == "presenter" or (part.role == "preparer" and unsaid)
        if people and not name and (part.words or like_sentence(text)):
            # "Päätösehdotus / Esittelijä / nimi / teksti": the text is the proposal's (decision_language.md 2).
            part = DraftPart("proposal", before.heading if before is not None and unsaid else None)
            handling.parts.append(part)
        elif part.role == "background" and _NAME_LINE.fullmatch(text.strip()) and part.words:
            handling.parts.append(DraftPart("presenter", None, [(start, end)], words=1))
            return
        part.spans.append((start, end))
        part.words += 0 if name and part.role == "proposal" else 1

    def _entitle(self, draft: Draft, least: float = LEAST) -> None:
        """Takes the title out of the lines that open an item, where its head had none."""
        if draft.titles:
            return
        chosen = self.titles.chosen(draft.opening, self.reading.title, least)
        places = {(self.lines[i].start, self.lines[i].end) for i in chosen}
        draft.titles = [Cell(self.lines[i].text.replace("\t", " "), self.lines[i].start, self.lines[i].end) for i in chosen]
        for part in (part for handling in draft.handlings for part in handling.parts):
            kept = [span for span in part.spans if span not in places]
            part.words -= len(part.spans) - len(kept)
            part.spans = kept

    def _item(self, draft: Draft) -> Item:
        self._entitle(draft)
        handlings = settled(draft, self.about)
        title, span = title_of(draft.titles, self.reading)
        ends = [end for h in handlings for part in h.parts for _, end in part.spans] or [draft.start]
        alone = len(self.drafts) == 1  # what stands above the only item's head is the item's too
        above = [self.lines[i].text for i in self.loose if alone]
        number = next((n for piece in number_places(draft, handlings, self.reading, above) if (n := diary_number(piece))), None)
        title, span, number = without_diary(title, span, number)
        return Item(
            title,
            span,
            number,
            handlings,
            draft.start,
            max(ends),
            self.about.agenda,
            self.reading.page_of(draft.start),
        )
