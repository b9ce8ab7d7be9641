"""Laid-out pages to lines in reading order: columns, headings in the margin, ruled tables.

A wide gap inside a line becomes a tab, so `Päätös<TAB>Hyväksyttiin.` reads the same from a PDF column, an HTML table and
a typed text. A heading that is wrapped in the left column (Oulu's item PDFs: "Päätöksen / täytäntöönpano") is joined.
"""

import itertools
from dataclasses import dataclass, replace
from statistics import median
from typing import cast

from pdfplumber.page import Page
from pdfplumber.table import TableFinder
from pdfplumber.utils.text import extract_words

from extract.reading.geometry import Letter, PageShape

LINE_TOLERANCE = 0.5  # of a word's height: how far baselines may part on one line
GAP = 1.4  # of the text size: a wider gap between words is a column's edge
NARROW = 0.7  # of the text size: a gap this wide is a column's edge where the text column begins behind it
PARAGRAPH = 1.45  # of the usual line step: a longer step is a new paragraph


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one line without a wide gap between them; positions in points from the page's top left."""

    x0: float
    x1: float
    text: str
    words: tuple[tuple[float, float, int], ...] = ()  # where each word but the first begins: after what gap, on the page, in the text


@dataclass(frozen=True, slots=True)
class Row:
    top: float
    size: float
    segments: tuple[Segment, ...]


def laid_out(page: PageShape) -> str:
    """The text of a page in reading order."""
    clean = replace(page, chars=_visible(page.chars))
    rows = _rows(clean)
    tables = _tables(clean, rows)
    rows = [
        row
        for row in rows
        if not any(top - 1 <= row.top + row.size / 2 <= bottom + 1 for top, bottom, _ in tables)
    ]
    step = _line_step(rows)
    column = _body_column(rows, page.width)
    if column is not None:
        rows = [_parted(row, below, column, step) for row, below in itertools.zip_longest(rows, rows[1:])]
    lines = [(row.top, row) for row in rows]
    out: list[str] = []
    previous: float | None = None
    pieces: list[tuple[float, Row | str]] = [*lines, *((top, text) for top, _, text in tables)]
    heading_line: int | None = None  # index in `out` of the line whose left heading may go on
    for top, piece in sorted(pieces, key=lambda pair: pair[0]):
        if previous is not None and top - previous > PARAGRAPH * step:
            out.append("")
        if isinstance(piece, str):
            out.append(piece)
            heading_line = None
            previous = top + step * piece.count("\n")
            continue
        previous = top
        left = piece.segments[0]
        in_margin = column is not None and left.x1 < column - 2 and left.x0 < column - 20
        if in_margin and heading_line is not None and _continues(out[heading_line].split("\t")[0], left.text):
            heading, _, rest = out[heading_line].partition("\t")
            joined = heading[:-1] + left.text if heading.endswith("-") else f"{heading} {left.text}"
            out[heading_line] = joined + ("\t" + rest if rest else "")
            remainder = "\t".join(segment.text for segment in piece.segments[1:])
            if remainder:
                out.append(remainder)
            continue
        out.append("\t".join(segment.text for segment in piece.segments))
        heading_line = (
            len(out) - 1
            if in_margin
            else (
                heading_line
                if not in_margin
                and column is not None
                and left.x0 >= column - 4
                and heading_line is not None
                and len(out) - 1 - heading_line <= 1
                else None
            )
        )
    return "\n".join(out) + "\n"


def _continues(heading: str, more: str) -> bool:
    """Whether a margin line goes on the heading above it: after a hyphen, or with a small letter."""
    return bool(heading) and len(heading) < 40 and (heading.endswith("-") or more[:1].islower())


def _visible(chars: list[Letter]) -> list[Letter]:
    """The letters without the spaces Chromium writes at unused soft hyphens (pdf_and_nlp.md 2.4)."""
    ghosts = {
        (a["x0"], a["top"])
        for a, b in itertools.pairwise(chars)
        if a["text"] == " "
        and abs(a["top"] - b["top"]) < 1
        and 0 <= b["x0"] - a["x0"] < 0.25 * (a["width"] or 1)
    }
    return [char for char in chars if char["text"] != " " or (char["x0"], char["top"]) not in ghosts]


def _rows(page: PageShape) -> list[Row]:
    words = extract_words(page.chars, x_tolerance_ratio=0.18, keep_blank_chars=False, extra_attrs=["size"])
    lines: list[list[dict[str, float | str]]] = []
    for word in sorted(words, key=lambda w: (w["bottom"], w["x0"])):
        for line in reversed(lines[-4:]):
            if abs(float(line[-1]["bottom"]) - word["bottom"]) <= LINE_TOLERANCE * min(
                float(line[-1]["size"]), word["size"]
            ):
                line.append(word)
                break
        else:
            lines.append([word])
    rows = []
    for line in lines:
        line.sort(key=lambda w: float(w["x0"]))
        size = median(float(word["size"]) for word in line)
        segments: list[Segment] = []
        gaps = sorted(float(b["x0"]) - float(a["x1"]) for a, b in itertools.pairwise(line))
        # In justified text every gap is wide; a column's edge stands out from the others.
        edge = max(GAP * size, 2.2 * gaps[len(gaps) // 2]) if len(gaps) >= 3 else GAP * size
        for word in line:
            x0, x1, text = float(word["x0"]), float(word["x1"]), str(word["text"])
            if segments and x0 - segments[-1].x1 <= edge:
                last = segments.pop()
                glue = "" if x0 - last.x1 < 0.05 * size else " "
                begins = len(last.text) + len(glue)
                segments.append(Segment(last.x0, x1, last.text + glue + text, (*last.words, (x0 - last.x1, x0, begins))))
            else:
                segments.append(Segment(x0, x1, text))
        rows.append(Row(float(line[0]["bottom"]) - size, size, tuple(segments)))
    return sorted(rows, key=lambda row: row.top)


def _line_step(rows: list[Row]) -> float:
    steps = [b.top - a.top for a, b in itertools.pairwise(rows) if 2 < b.top - a.top < 40]
    return median(steps) if steps else 14.0


def _body_column(rows: list[Row], width: float) -> float | None:
    """Where the text column starts when headings stand in a column to its left; None without such a column."""
    starts: dict[int, float] = {}
    for row in rows:
        for segment in row.segments:
            starts[round(segment.x0 / 4)] = starts.get(round(segment.x0 / 4), 0) + (segment.x1 - segment.x0)
    if not starts:
        return None
    body = max(starts, key=lambda key: starts[key]) * 4.0
    margin = [row for row in rows if row.segments[0].x0 < body - 20 and row.segments[0].x1 < body]
    return body if margin and body < 0.5 * width else None


def _parted(row: Row, below: Row | None, column: float, step: float) -> Row:
    """A row whose heading in the margin runs up to the text column: "Kaupunginjohtajan Kaupunginhallitus päättää ..."."""
    first, *others = row.segments
    goes_on = below.segments[0].x0 if below is not None and below.top - row.top <= PARAGRAPH * step else None
    for place, (gap, x0, begins) in enumerate(first.words[:2]):
        rest = [word[0] for word in first.words[:place] + first.words[place + 1 :]]
        wide = gap >= NARROW * row.size and gap > 1.5 * max(rest, default=0.0)  # in justified text every gap is
        beside = goes_on is not None and abs(goes_on - x0) < 0.5  # the text's next line begins just below
        if (wide or beside) and first.x0 < column - 20 and abs(x0 - column) < 2.5:
            left = Segment(first.x0, x0, first.text[:begins].rstrip())
            return Row(row.top, row.size, (left, Segment(x0, first.x1, first.text[begins:]), *others))
    return row


def _tables(page: PageShape, rows: list[Row]) -> list[tuple[float, float, str]]:
    """Ruled tables as (top, bottom, lines with tabs); frames around whole pages are no tables."""
    found = []
    everything = sum(len(segment.text) for row in rows for segment in row.segments) or 1
    for table in TableFinder(cast(Page, page)).tables if page.edges else ():
        cells = [[" ".join((cell or "").split()) for cell in line] for line in table.extract()]
        cells = [[cell for cell in line if cell] for line in cells]
        cells = [line for line in cells if line]
        size = sum(len(cell) for line in cells for cell in line)
        if len(cells) < 2 or max(map(len, cells)) < 2 or size > 0.6 * everything:
            continue
        found.append(
            (float(table.bbox[1]), float(table.bbox[3]), "\n".join("\t".join(line) for line in cells))
        )
    return found
