"""Titles (otsikko) of items: which lines near a head are one, and which are its frame or already the text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extract.bodies import only_meeting
from extract.diary import is_diary_line
from extract.drafts import like_sentence, like_title
from extract.headings import heading
from extract.heads import Head
from extract.lines import Cell, Line
from extract.network import names_uso

TITLE_LABEL = re.compile(r"(?i)(?:asian nimi|asia|otsikko|asian otsikko|rubrik|ärende|asiaotsikko|ärendets rubrik):?")
LOOKED_AT = 14  # lines of an item's opening
LEAST = 0.5  # likeness below which a line is no title
SURE = 1.8  # likeness from which no better line is waited for
_ATTACHED = re.compile(r"(?i)^(?:liite|bilaga)\b.{0,12}\d|\.(?:pdf|docx?|xlsx?|pptx?)\b|\b\d+ (?:kt|kB|kb)\b|^julkaistu\b|^publicerad\b")


# A row of a list of officers' decisions: "Kunnanjohtaja 9.1.2025 2 USO 8 -verkostoon osallistuminen, 18 000 e".
_OF_LIST = re.compile(r"(?i)^[\w-]*(?:johtaja|päällikkö|sihteeri|direktör\w*|chef\w*)\s+\d|^\d{1,2}\.\d{1,2}\.\d{4}|\d[\d ]*(?:€|euroa?|e)(?:/\w+)?\s*$|\d,\d\d\s*(?:€|euroa?)?\s*$")


_SECTION_OF_LIST = re.compile(r"[-–•]?\s*(?:§\s*\d|\d+\s*§)")  # of officers' decisions, listed in an item
_MANY = re.compile(r"(?i)viranhaltijapäätökset|tjänsteinnehavarbesluten?\b")  # the title of an item that lists them
_PATH = re.compile(r"\S\s+[/>»›|]\s+\S.*\s[/>»›|]\s")  # "Etusivu / Hallinto / Viranhaltijapäätökset / 2021"
_YEARS = re.compile(r"(?:\d{4}\s?[-–]\s?)?\d{4}\.?")
_YEARS_BEFORE = re.compile(r"(?i)(?:\d{4}\s?[-–]|vuosi\w*|kau\w+|åren|period\w*)$")
_AT_HOUR = re.compile(r"(?i)\b(?:klo|kello|kl\.?)\s*\d")  # a meeting's time and place


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).strip().casefold()


@dataclass(frozen=True, slots=True)
class Titles:
    """Answers about single lines of one document; indexes are into `lines`."""

    lines: Sequence[Line]
    heads: Mapping[int, Head]
    single: bool  # one item's page
    headings: frozenset[int] = frozenset()  # lines that are an HTML page's heading elements

    def chosen(self, opening: Sequence[int], page_title: str | None, least: float = LEAST) -> list[int]:
        """The lines, of those that open an item, that are its title: the likeliest and what carries it on; none if none is like one."""
        page = _letters(page_title or "")
        scored = [(self._likeness(i, place, page), -place, i) for place, i in enumerate(opening[:LOOKED_AT])]
        best = max(scored, default=(0.0, 0, -1))
        if best[0] < least:
            return []
        found = [best[2]]
        while found[0] - 1 in opening and not self.lines[found[0]].gap and like_title(self.lines[found[0] - 1].text) and not TITLE_LABEL.fullmatch(self.lines[found[0] - 1].text):
            found.insert(0, found[0] - 1)  # the network's name stands in the title's second line
        after = best[2] + 1
        while after in opening and not self.lines[after].gap and self.goes_on(self._cell(found[-1]), after, self.lines[after].text):
            found.append(after)
            after += 1
        return found

    def _likeness(self, index: int, place: int, page: str) -> float:
        """How like a title a line is, by what it says and what stands around it."""
        line = self.lines[index]
        text = line.text.replace("\t", " ")
        if not like_title(text) or self.is_about(line) or _ATTACHED.search(text) or _PATH.search(text):
            return -9.0
        score = 1.0 - 0.15 * place
        score -= 1.0 if " | " in text else 0.0  # a site's own line
        score -= 0.5 if index == 0 and self.single else 0.0
        score -= 1.0 if len(line.cells) > 1 else 0.0  # a table's row
        score -= 0.5 if _MANY.match(text) else 0.0  # a site's word, too
        score -= 2.0 if _SECTION_OF_LIST.match(text) else 0.0
        score += 3.0 if len(text) > 7 and " " in text.strip() and _letters(text) in page else 0.0  # a word alone may be the town
        if self.headings:
            score += 1.5 if index in self.headings and heading(line) is None else -0.5
        score += 1.5 if names_uso(text) or re.search(r"\bUSO\b", text) else 0.0
        score += 1.0 if self.beside(index - 1, -1) else 0.0
        score += 1.0 if self.beside(index + 1, 1) else 0.0
        score -= 2.5 if self.is_paragraph(index) else 0.0
        score -= 1.0 if like_sentence(text) else 0.0
        score -= 1.0 if len(text) > 160 else 0.0
        score -= 2.0 if text.startswith(("- ", "– ", "• ")) else 0.0
        score -= 4.0 if _OF_LIST.search(text) or _AT_HOUR.search(text) else 0.0
        score -= self._listed(index)
        return score

    def beside(self, index: int, step: int) -> bool:
        """Whether a head or a diary number stands next to a line."""
        while 0 <= index < len(self.lines) and self.lines[index].frame:
            index += step
        return 0 <= index < len(self.lines) and (index in self.heads or is_diary_line(self.lines[index].text))

    def _listed(self, index: int) -> float:
        """How much speaks for an attachment's name: the line stands under the heading of the attachments, or further down."""
        cost = 2.0
        for before in range(index - 1, max(-1, index - 8), -1):
            if self.lines[before].frame:
                continue
            opens = heading(self.lines[before])
            if opens is not None and opens.role == "attachments":
                return cost
            if opens is not None or self.skips(before):
                return 0.0
            cost = 1.0
        return 0.0

    def _cell(self, index: int) -> Cell:
        line = self.lines[index]
        return Cell(line.text.replace("\t", " "), line.start, line.end)

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
            and not like_sentence(following.text)
            and not following.text.endswith(":")
            and not heading(following)
            and not self.is_paragraph(after)
        ):
            return []
        block: list[int] = []
        for i in reversed(recent):
            if not block and (self.is_about(self.lines[i]) or is_diary_line(self.lines[i].text)):
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
        below = self.lines[index + 1] if index + 1 < len(self.lines) else None
        if below is not None and re.match(r"[A-ZÅÄÖ][a-zåäö]", below.text) and len(line.text) < 0.85 * len(below.text) and not line.text.endswith((".", ",", ":")):
            return False  # short of the full width, and a sentence begins below it
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
        if _YEARS.fullmatch(line.text):
            return False  # the end of a title over two lines
        if not _MANY.match(line.text) and all(only_meeting(part) for part in re.split(r"\s[-–/]\s|\t", line.text)):
            return True
        if re.match(
            r"(?i)(?:[\wåäö:-]+\s){1,2}(?:kaupunki|kunta|stad|kommun)\b.{0,50}$|(?:staden|kommunen)\s[\wåäö-]+$|.*\bsi(?:vu|da)\s\d|\d{1,2}\.\d{1,2}\.\d{4}\b.{0,25}$",
            line.text,
        ):
            return True
        if re.fullmatch(r"(?i)(?:pöytäkirja|esityslista|protokoll|föredragningslista|viranhaltijapäätös|tjänsteinnehavarbeslut)[\s\d/.]*", line.text):
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
        if _YEARS.fullmatch(text) and _YEARS_BEFORE.search(title.text):
            return True  # "vuosiksi 2015-" / "2016"
        if title.text.endswith("-") and (text[:1].islower() or (title.text.isupper() and text.isupper())) and len(title.text) < 60:
            return True  # parted in a narrow column
        if len(title.text) < 25 or title.text.endswith("."):
            return False
        after = self.lines[index + 1] if index + 1 < len(self.lines) else None
        few = sum(letter.isalpha() for letter in text) < 12  # "(USO 4)", "2022"
        alike = title.text.isupper() == text.isupper() or few
        ends = (
            after is None
            or after.gap
            or is_diary_line(after.text)
            or (index + 1) in self.heads
            or heading(after) is not None
        )
        return alike and len(text) < 90 and not text.endswith(".") and ends
