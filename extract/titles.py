"""Titles (otsikko) of items: which lines near a head are one, and which are its frame or already the text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extract.bodies import body_at
from extract.diary import is_diary_line
from extract.drafts import like_sentence, like_title
from extract.headings import heading
from extract.heads import Head
from extract.lines import Cell, Line


@dataclass(frozen=True, slots=True)
class Titles:
    """Answers about single lines of one document; indexes are into `lines`."""

    lines: Sequence[Line]
    heads: Mapping[int, Head]
    single: bool  # one item's page

    def follows(self, index: int) -> bool:
        """Whether the title follows the head: what was taken for one above it was an attachment's name."""
        after = next(
            (i for i in range(index + 1, min(index + 5, len(self.lines))) if not self.skips(i)), None
        )
        return (
            after is not None
            and like_title(self.lines[after].text)
            and heading(self.lines[after]) is None
            and not self.is_paragraph(after)
        )

    def before(self, index: int, recent: Sequence[int]) -> list[Cell]:
        """The lines right above a head that has no title of its own (seed 004: title, then KHALL 09.01.2023 § 21)."""
        after = next(
            (i for i in range(index + 1, min(index + 6, len(self.lines))) if not self.skips(i)), None
        )
        following = self.lines[after] if after is not None else None
        if (
            after is not None
            and following is not None
            and like_title(following.text)
            and not heading(following)
            and not self.is_paragraph(after)
        ):
            return []
        block: list[int] = []
        for i in reversed(recent):
            if not block and self.is_about(self.lines[i]):
                continue
            block.insert(0, i)
            if self.lines[i].gap:
                break
        text = " ".join(self.lines[i].text for i in block)
        if not block or len(block) > 3 or not like_title(text) or like_sentence(text):
            return []
        return [
            Cell(self.lines[i].text.replace("\t", " "), self.lines[i].start, self.lines[i].end) for i in block
        ]

    def skips(self, index: int) -> bool:
        line = self.lines[index]
        return line.frame or is_diary_line(line.text) or index in self.heads

    def is_paragraph(self, index: int) -> bool:
        """Whether a line begins a paragraph of text, not a title: more lines follow at once, or it is a sentence."""
        line = self.lines[index]
        if like_sentence(line.text) and len(line.text) > 60:
            return True
        block = 1
        while (
            index + block < len(self.lines)
            and not self.lines[index + block].gap
            and not self.skips(index + block)
        ):
            if heading(self.lines[index + block]) is not None:
                break
            block += 1
        last = self.lines[index + block - 1].text
        return (
            block > 3 or (block > 1 and last.endswith(".") and len(line.text) > 45)
        ) and not line.text.isupper()

    def is_about(self, line: Line) -> bool:
        """Lines of a single page that stand before its title: body, organisation, date."""
        alone = body_at(line.cells[0].text)
        if alone and alone[1] >= len(line.text.rstrip(" :,")):
            return True
        if re.match(
            r"(?i)(?:[\wåäö:-]+\s){1,2}(?:kaupunki|kunta|stad|kommun)\b.{0,50}$|.*\bsi(?:vu|da)\s\d|\d{1,2}\.\d{1,2}\.\d{4}\b.{0,25}$",
            line.text,
        ):
            return True
        if re.fullmatch(r"(?i)(?:pöytäkirja|esityslista|protokoll|föredragningslista)[\s\d/.]*", line.text):
            return True
        return self.single and bool(
            re.fullmatch(
                r"(?i).*\b(?:kaupunki|kunta|stad|kommun)|pöytäkirja.*|esityslista.*|protokoll.*|liite|-",
                line.text,
            )
        )

    def goes_on(self, title: Cell, index: int, text: str) -> bool:
        """Whether a line carries on the title above it."""
        if self.lines[index - 1].start > title.start or is_diary_line(text) or heading(self.lines[index]):
            return False
        if len(title.text) < 25 or title.text.endswith("."):
            return False
        after = self.lines[index + 1] if index + 1 < len(self.lines) else None
        alike = title.text.isupper() == text.isupper()
        ends = (
            after is None
            or after.gap
            or is_diary_line(after.text)
            or (index + 1) in self.heads
            or heading(after) is not None
        )
        return alike and len(text) < 90 and not text.endswith(".") and ends
