"""Heads and headings that minutes part over lines, put together: body, date and section one under the other, in a margin or alone.

"Kunnanhallitus" / "19.01.2015 § 15", "Khall" / "15.10.2012" / "§ 203", "Pykälä" / "31", and in a left margin
"KHALL § 214   text" / "12.11.2018   text". Every line keeps the places of its words.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.dates import DATE
from extract.headings import heading
from extract.heads import Head, head
from extract.labels import speaker
from extract.lines import Cell, Line

_LONGEST = 45  # letters of a line that is part of a head
_SECTION_ALONE = re.compile(r"§\s*\d{1,4}|\d{1,4}\s*§")
_NUMBER_BELOW = re.compile(r"(?i)pykälä|paragraf|§")


def with_margins(found: Sequence[Line]) -> list[Line]:
    """The lines with parted heads joined; order and places of the text are kept."""
    lines = list(found)
    i = 0
    while i < len(lines) - 1:
        short = not lines[i].frame and len(lines[i].text) <= _LONGEST  # told at once of most lines
        taken = next((size for size in (3, 2) if short and _parted(lines[i : i + size], size)), 0)
        if taken:
            parts = lines[i : i + taken]
            for place in range(i, i + taken - 1):
                lines[place] = replace(lines[place], frame=True)
            cells = tuple(cell for part in parts for cell in part.cells)
            lines[i + taken - 1] = Line(cells, parts[0].start, parts[-1].end, parts[-1].page, parts[0].gap)
        elif (dated := _dated_below(lines[i], lines[i + 1])) or _numbered_below(lines[i], lines[i + 1]):
            above, below = lines[i], lines[i + 1]
            first, number = (below.cells[0], above.cells[0]) if dated else (above.cells[0], below.cells[0])
            lines[i] = replace(above, cells=(first, number, *above.cells[1:]))
            rest = below.cells[1:]
            lines[i + 1] = replace(below, cells=rest, start=rest[0].start) if rest else replace(below, frame=True)
        elif (whole := _heading_over_two(lines[i], lines[i + 1])) is not None:
            above, below = lines[i], lines[i + 1]
            here, there = (above.cells[1:], below.cells[1:])
            if here:  # the text stands beside both words, each line keeps its own
                lines[i] = replace(above, cells=(whole, *here))
                lines[i + 1] = replace(below, cells=there, start=there[0].start) if there else replace(below, frame=True)
            else:
                lines[i] = replace(above, frame=True)
                lines[i + 1] = replace(below, cells=(whole, *there), start=whole.start, gap=above.gap)
        i += max(taken, 1)
    return lines


def _heading_over_two(above: Line, below: Line) -> Cell | None:
    """A heading in the left margin that goes on in the next line: "Kunnanjohtajan   Lähdetään mukaan." / "ehdotus:"."""
    first, second = above.cells[0], below.cells[0]
    if above.frame or below.frame or below.gap or not second.text[:1].islower() or len(second.text) > _LONGEST or not first.text[:1].isupper():
        return None
    whole = Cell(f"{first.text} {second.text}", first.start, second.end)
    opens = heading(Line((whole,), whole.start, whole.end, above.page, above.gap))
    return whole if opens is not None and opens.rest is None and not opens.label and heading(replace(above, cells=(first,))) is None else None


def _parted(parts: Sequence[Line], size: int) -> bool:
    """Whether lines under one another are one head: a body's name, a date, a section, each on a line of its own."""
    if len(parts) < size or any(part.frame or len(part.text if part is not parts[-1] or size == 2 else part.cells[0].text) > _LONGEST for part in parts):
        return False
    if any(part.page != parts[0].page for part in parts):
        return False
    if size == 2 and _NUMBER_BELOW.fullmatch(parts[0].text) and parts[1].text.isdigit():
        return True
    whole = head(Line(tuple(cell for part in parts for cell in part.cells), parts[0].start, parts[-1].end, 0, gap=True))
    if whole is None or whole.section is None or whole.body is None or whole.kind:
        return False
    if size == 3 and whole.rest is not None and not whole.beside:
        return False
    return all(_fragment(part) for part in parts[:-1]) and _section_below(parts[-1], whole)


def _fragment(line: Line) -> bool:
    """Whether a line is a body's name, a date or a section and nothing else."""
    if speaker(line.text.rstrip(" :,")) is not None or _is_date(line.text):
        return True
    found = head(line)
    return found is not None and found.rest is None and found.section is not None and found.date is None


def _section_below(line: Line, whole: Head) -> bool:
    """Whether the last line of a parted head completes it: "19.01.2015 § 15", "§ 33", or the date under "KH § 382"."""
    if _is_date(line.text):
        return whole.rest is None
    found = head(line)
    if found is None or found.body is not None or found.section is None:
        return False
    return found.date is not None or found.rest is None or (found.beside and whole.date is not None)


def _dated_below(above: Line, below: Line) -> bool:
    """Whether a head without a date has it at the beginning of the next line: "KHALL § 214   text" / "12.11.2018   text"."""
    if above.frame or below.frame or below.gap or not _is_date(below.cells[0].text):
        return False
    found = head(above)
    return found is not None and found.body is not None and found.section is not None and found.date is None and not found.kind


def _numbered_below(above: Line, below: Line) -> bool:
    """Whether a head in the margin has its section at the beginning of the next line: "Khall 30.1.2017   text" / "19 §   text"."""
    if above.frame or below.frame or below.gap or len(above.cells) < 2 or not _SECTION_ALONE.fullmatch(below.cells[0].text):
        return False
    first, second = above.cells[0], below.cells[0]
    whole = head(Line((first, second), first.start, second.end, above.page, above.gap))
    return whole is not None and whole.body is not None and whole.rest is None and not whole.kind and "§" not in first.text


def _is_date(text: str) -> bool:
    match = DATE.match(text)
    return match is not None and match.end() == len(text.strip())
