"""Heads that minutes part over two lines, put together: body over date and section, a margin's section over its date.

"Kunnanhallitus" / "19.01.2015 § 15", and in a left margin "KHALL § 214   text" / "12.11.2018   text". A line keeps the places of
its words; what moved to another line is taken out of its own.
"""

from collections.abc import Sequence
from dataclasses import replace

from extract.bodies import body_at
from extract.dates import DATE
from extract.heads import head
from extract.lines import Line


def with_margins(found: Sequence[Line]) -> list[Line]:
    """The lines with parted heads joined; order and places of the text are kept."""
    lines = list(found)
    for i in range(len(lines) - 1):
        above, below = lines[i], lines[i + 1]
        if above.frame or below.frame or above.page != below.page:
            continue
        if is_body(above) and _section_below(below):
            lines[i] = replace(above, frame=True)
            lines[i + 1] = Line((*above.cells, *below.cells), above.start, below.end, above.page, above.gap)
        elif len(below.cells) == 1 and _is_date(below.text) and len(above.cells) == 1 and _margin_section(above):
            lines[i] = replace(above, frame=True)
            lines[i + 1] = Line((*above.cells, *below.cells), above.start, below.end, above.page, above.gap)
        elif len(above.cells) > 1 and len(below.cells) > 1 and _is_date(below.cells[0].text) and _margin_section(above):
            cells = (above.cells[0], below.cells[0], *above.cells[1:])
            lines[i] = replace(above, cells=cells)
            lines[i + 1] = replace(below, cells=below.cells[1:], start=below.cells[1].start)
    return lines


def is_body(line: Line) -> bool:
    """Whether a line is a body's or officer's name and nothing else."""
    text = line.text.rstrip(" :,")
    named = body_at(text) if len(line.cells) == 1 else None
    return named is not None and named[1] >= len(text)


def _section_below(line: Line) -> bool:
    """Whether a line has the section of a body named above it: "19.01.2015 § 15", "§ 33" alone."""
    found = head(line)
    if found is None or found.body is not None or found.section is None or found.kind:
        return False
    return found.date is not None or found.rest is None


def _margin_section(line: Line) -> bool:
    """Whether a margin names a body and a section without a date: "KHALL § 214"."""
    found = head(Line(line.cells[:1], line.cells[0].start, line.cells[0].end, line.page, line.gap))
    return found is not None and found.body is not None and found.section is not None and found.date is None


def _is_date(text: str) -> bool:
    match = DATE.match(text)
    return match is not None and match.end() == len(text.strip())
