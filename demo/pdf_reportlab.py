"""Whole minutes through reportlab: headings in a left column, and a plain hyphenated page."""

from collections.abc import Callable, Iterator
from html import escape
from importlib import import_module
from io import BytesIO
from typing import Any

from demo.model import Handling, Item, Meeting, Part, SiteData
from demo.pdf_text import cover, footer, head_of, hyphenated, runs_in, section_line

MM = 72 / 25.4
Measure = Callable[[str], float]


def left_column(meeting: Meeting, site: SiteData) -> bytes:
    """Two columns as the old Dynasty prints: section name left, text right; a header on each page."""
    platypus = import_module("reportlab.platypus")
    styles = import_module("reportlab.lib.styles")
    normal = styles.ParagraphStyle("n", fontName="Helvetica", fontSize=10.5, leading=14, spaceAfter=5)
    bold = styles.ParagraphStyle("b", parent=normal, fontName="Helvetica-Bold")
    left = styles.ParagraphStyle("l", parent=bold, fontSize=9.5)

    def row(label: str, text: str, style: Any = normal) -> Any:
        cells = [
            [
                platypus.Paragraph(escape(label), left),
                platypus.Paragraph(escape(text).replace("\n", "<br/>"), style),
            ]
        ]
        table = platypus.Table(cells, colWidths=[38 * MM, 127 * MM])
        table.setStyle(
            platypus.TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 0)])
        )
        return table

    flow: list[Any] = [
        platypus.Paragraph(escape(f"{meeting.word} {meeting.number}/{meeting.date.year}"), bold)
    ]
    flow += [row(label, text) for label, text in cover(meeting)]
    for item in meeting.items:
        flow += [
            platypus.Spacer(1, 16),
            platypus.Paragraph(escape(section_line(meeting, item)), normal),
            row(f"{item.own.section} §" if item.own.section else "", item.title, bold),
        ]
        flow += [row("", item.diary)] if item.diary else []
        for handling in item.handlings:
            if head := head_of(handling, item):
                flow.append(row("", head, bold))
            flow += [
                row(part.heading if first else "", paragraph)
                for part in handling.parts
                for first, paragraph in _firsts(part)
            ]

    def frame(canvas: Any, doc: Any) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(22 * MM, 283 * MM, site.organisation.upper())
        canvas.drawString(95 * MM, 283 * MM, meeting.word.upper())
        canvas.drawRightString(190 * MM, 283 * MM, f"Sivu {doc.page}")
        canvas.drawString(22 * MM, 278 * MM, f"{meeting.body}  {meeting.date:%d.%m.%Y}")
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(105 * MM, 10 * MM, footer(meeting))

    out = BytesIO()
    platypus.SimpleDocTemplate(
        out, leftMargin=20 * MM, rightMargin=20 * MM, topMargin=28 * MM, bottomMargin=20 * MM, invariant=1
    ).build(flow, onFirstPage=frame, onLaterPages=frame)
    return out.getvalue()


def _firsts(part: Part) -> Iterator[tuple[bool, str]]:
    """Paragraphs, each with whether it is the part's first; a heading without text still prints."""
    for index, paragraph in enumerate(part.paragraphs or ("",)):
        yield index == 0, paragraph


def plain(meeting: Meeting, site: SiteData) -> bytes:
    """One column of lines broken by hand at syllables: `149 § OTSIKKO`, and real hyphens at line ends."""
    canvas_module = import_module("reportlab.pdfgen.canvas")
    metrics = import_module("reportlab.pdfbase.pdfmetrics")

    def measure(text: str) -> float:
        width: float = metrics.stringWidth(text, "Times-Roman", 11.5)
        return width

    out = BytesIO()
    canvas = canvas_module.Canvas(out, pagesize=(210 * MM, 297 * MM), invariant=1)
    y, page = 0.0, 0
    for line in _lines(meeting, measure, 150 * MM):
        if y < 30 * MM:
            if page:
                canvas.showPage()
            page += 1
            canvas.setFont("Times-Roman", 9)
            canvas.drawString(
                30 * MM,
                282 * MM,
                f"{site.organisation}    {meeting.word} {meeting.number}/{meeting.date.year}",
            )
            canvas.drawRightString(180 * MM, 282 * MM, str(page))
            canvas.drawString(30 * MM, 12 * MM, footer(meeting))
            canvas.setFont("Times-Roman", 11.5)
            y = 270 * MM
        canvas.drawString(30 * MM, y, line)
        y -= 14.5
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _lines(meeting: Meeting, measure: Measure, width: float) -> Iterator[str]:
    """Every line of the minutes, the empty ones included."""
    yield from (meeting.body.upper(), "")
    for label, text in cover(meeting):
        yield from (label, *text.split("\n"), "")
    for item in meeting.items:
        sign = f"{item.own.section} § " if item.own.section else f"{item.number}. "
        yield ""
        yield from broken(sign + item.title.upper(), measure, width)
        yield from ([item.diary, ""] if item.diary else [""])
        for handling in item.handlings:
            yield from _handling_lines(meeting, item, handling, measure, width)


def _handling_lines(
    meeting: Meeting, item: Item, handling: Handling, measure: Measure, width: float
) -> Iterator[str]:
    if head := head_of(handling, item):
        yield from (head, "")
    for part in handling.parts:
        paragraphs = list(part.paragraphs)
        if part.heading and runs_in(meeting):
            paragraphs[:1] = [f"{part.heading} {paragraphs[0] if paragraphs else ''}"]
        elif part.heading:
            yield part.heading
        for paragraph in paragraphs:
            for line in paragraph.split("\n"):
                yield from broken(line, measure, width)
            yield ""


def broken(text: str, measure: Measure, width: float) -> Iterator[str]:
    """Lines no wider than `width`; a word that does not fit is hyphenated at its last fitting syllable."""
    line = ""
    for word in text.split():
        while True:
            longer = f"{line} {word}" if line else word
            if measure(longer) <= width:
                line = longer
                break
            head, tail = _split(word, line, measure, width)
            if head:
                yield f"{line} {head}-"
                line, word = "", tail
            elif line:
                yield line
                line = ""
            else:
                yield word  # wider than the page: printed as it is
                break
    if line:
        yield line


def _split(word: str, line: str, measure: Measure, width: float) -> tuple[str, str]:
    """The longest head of a word that fits behind the line with its hyphen, and the rest."""
    pieces = hyphenated(word).split("\u00ad")
    for count in range(len(pieces) - 1, 0, -1):
        head = "".join(pieces[:count])
        if measure(f"{line} {head}-") <= width:
            return head, word[len(head) :]
    return "", word
