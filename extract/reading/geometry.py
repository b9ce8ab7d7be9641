"""Where letters and ruled lines lie on a page, told by pdfium in the shape that pdfplumber's own parts take.

pdfplumber's way to them, pdfminer, needs some 80 milliseconds a page; pdfium, which read the page before, a tenth of that.
"""

from collections.abc import Iterator
from ctypes import byref, c_double, c_float
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

Letter = dict[str, Any]
Edge = dict[str, Any]
Matrix = tuple[float, float, float, float, float, float]

DESCENT = 0.21  # of the size: how far letters reach below their line; told of most fonts
STRAIGHT = 0.3  # points that a ruled line may lean
_HYPHENS = {0x02: "-", 0xFFFE: "-"}  # pdfium's marks for a hyphen at a line end (pdf_and_nlp.md 2.3)
_SPACE = 0x20
_MOVE, _LINE = raw.FPDF_SEGMENT_MOVETO, raw.FPDF_SEGMENT_LINETO


@dataclass(frozen=True, slots=True)
class PageShape:
    """A page's size in points and what is drawn on it; positions from the printed page's top left."""

    width: float
    height: float
    chars: list[Letter]
    edges: list[Edge]

    @property
    def bbox(self) -> tuple[float, float, float, float]:
        """The page's own box."""
        return (0.0, 0.0, self.width, self.height)


def shape(document: pdfium.PdfDocument, number: int) -> PageShape:
    """Letters and ruled lines of a page, 0-based. Raises PdfiumError."""
    page = document[number]
    try:
        onto, width, height, turn = _frame(page)
        textpage = page.get_textpage()
        try:
            chars = list(_letters(textpage, onto, turn, width, height))
        finally:
            textpage.close()
        edges = [edge for line in _lines(page, onto) for edge in _edge(*line)]
        return PageShape(width, height, chars, edges)
    finally:
        page.close()


def _frame(page: pdfium.PdfPage) -> tuple[Matrix, float, float, int]:
    """How a point of the page's own space lies on the printed page, its width, height, and quarter turns clockwise."""
    box = raw.FS_RECTF()
    if not raw.FPDF_GetPageBoundingBox(page.raw, box):  # the crop box within the media box, inherited ones too
        raise pdfium.PdfiumError("the page cannot be loaded")
    left, low, right, high = box.left, box.bottom, box.right, box.top
    wide, tall = right - left, high - low
    turns: tuple[Matrix, ...] = (
        (1.0, 0.0, 0.0, -1.0, -left, high),
        (0.0, 1.0, 1.0, 0.0, -low, -left),
        (-1.0, 0.0, 0.0, 1.0, right, -low),
        (0.0, -1.0, -1.0, 0.0, high, right),
    )
    turn = page.get_rotation() // 90 % 4
    return turns[turn], *((tall, wide) if turn % 2 else (wide, tall)), turn


def _letters(textpage: pdfium.PdfTextPage, onto: Matrix, turn: int, width: float, height: float) -> Iterator[Letter]:
    """The letters within the page's edges: what is drawn beyond them is not printed.

    Some 2,500 a page, each asked of pdfium one by one: this loop is most of what laying a page out costs.
    """
    letters, at_x, at_y, box, matrix = textpage.raw, c_double(), c_double(), raw.FS_RECTF(), raw.FS_MATRIX()
    to_x, to_y, to_box, to_matrix = byref(at_x), byref(at_y), byref(box), byref(matrix)
    code_of, origin_of, box_of = raw.FPDFText_GetUnicode, raw.FPDFText_GetCharOrigin, raw.FPDFText_GetLooseCharBox
    a, b, c, d, e, f = onto
    held: Letter | None = None
    last: tuple[float, float, float] | None = None
    size, upright = 0.0, True
    spaced = False  # pdfium found a space before this letter: one that the file draws is told as such, too
    for index in range(raw.FPDFText_CountChars(letters)):
        code = code_of(letters, index)
        if code == 0 or 0xD800 <= code < 0xE000:
            continue
        if code <= _SPACE and raw.FPDFText_IsGenerated(letters, index) == 1:  # spaces and line ends only
            spaced = spaced or code == _SPACE
            continue
        origin_of(letters, index, to_x, to_y)
        box_of(letters, index, to_box)
        x, y, left, high, right, low = at_x.value, at_y.value, box.left, box.top, box.right, box.bottom
        if (like := (y, high, low)) != last:  # else a letter of the same font on the same line
            last = like
            raw.FPDFText_GetMatrix(letters, index, to_matrix)
            size = raw.FPDFText_GetFontSize(letters, index) * (hypot(matrix.c, matrix.d) or 1.0)
            upright = _upright(matrix, turn)
        if upright:
            x0, line = a * x + c * y + e, b * x + d * y + f
            x1 = max(a * right + c * high, a * left + c * low) + e
            bottom = line + DESCENT * size
            top = bottom - size
        else:
            (x0, top), (x1, bottom) = _moved(left, high, onto), _moved(right, low, onto)
            x0, x1, top, bottom = min(x0, x1), max(x0, x1), min(top, bottom), max(top, bottom)
        if not (0 <= (x0 + x1) / 2 <= width and 0 <= (top + bottom) / 2 <= height):
            continue
        if held is not None:
            # A letter's box holds what leans over its neighbour, so its end is where the next one begins.
            if upright and held["upright"] and held["x0"] < x0 < held["x1"] and abs(held["bottom"] - bottom) < 1:
                held["x1"] = x0
                held["width"] = x0 - held["x0"]
            yield held
            if spaced and upright and held["x1"] <= x0 and abs(held["bottom"] - bottom) < 1:
                yield {**held, "text": " ", "x0": held["x1"], "x1": x0, "width": x0 - held["x1"]}
        spaced = False
        held = {
            "text": _HYPHENS.get(code) or chr(code), "x0": x0, "x1": x1, "top": top, "bottom": bottom, "doctop": top,
            "width": x1 - x0, "size": size, "upright": upright,
        }  # fmt: skip
    if held is not None:
        yield held


def _upright(matrix: raw.FS_MATRIX, turn: int) -> bool:
    """Whether a letter drawn so stands upright on a page turned so many quarters."""
    a, b, c, d = matrix.a, matrix.b, matrix.c, matrix.d
    for _ in range(turn):
        a, b, c, d = b, -a, d, -c
    return bool(a * d > 0 and b * c <= 0)


def _lines(page: pdfium.PdfPage, outer: Matrix) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight strokes and sides of all paths on a page, those in forms too, where they lie on the printed page."""
    for number in range(raw.FPDFPage_CountObjects(page.raw)):
        yield from _strokes(raw.FPDFPage_GetObject(page.raw, number), outer)


def _strokes(thing: Any, outer: Matrix) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    kind = raw.FPDFPageObj_GetType(thing)
    if kind not in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_FORM):
        return
    own = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(thing, own)
    matrix = _after((own.a, own.b, own.c, own.d, own.e, own.f), outer)
    if kind == raw.FPDF_PAGEOBJ_FORM:
        for number in range(raw.FPDFFormObj_CountObjects(thing)):
            yield from _strokes(raw.FPDFFormObj_GetObject(thing, number), matrix)
        return
    start: tuple[float, float] | None = None
    points: list[tuple[tuple[float, float], bool]] = []  # where a segment ends, and whether it is straight
    x, y = c_float(), c_float()
    for number in range(raw.FPDFPath_CountSegments(thing)):
        segment = raw.FPDFPath_GetPathSegment(thing, number)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point, sort = _moved(x.value, y.value, matrix), raw.FPDFPathSegment_GetType(segment)
        if sort == _MOVE:
            start = point
        points.append((point, sort == _LINE))
        if start is not None and raw.FPDFPathSegment_GetClose(segment):
            points.append((start, True))
    for (before, _), (after, straight) in pairwise(points):
        if straight:
            yield before, after


def _after(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _moved(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _edge(before: tuple[float, float], after: tuple[float, float]) -> Iterator[Edge]:
    """A ruled line as pdfplumber's table finder takes it; slanting ones rule no table."""
    (ax, ay), (bx, by) = before, after
    x0, x1, top, bottom = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)
    level, steep = bottom - top <= STRAIGHT, x1 - x0 <= STRAIGHT
    if level == steep:
        return
    if level:
        bottom = top
    else:
        x1 = x0
    yield {
        "object_type": "line", "orientation": "h" if level else "v", "x0": x0, "x1": x1, "top": top, "bottom": bottom,
        "doctop": top, "width": x1 - x0, "height": bottom - top,
    }  # fmt: skip
