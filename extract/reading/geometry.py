"""Where letters and ruled lines lie on a page, told by pdfium in the shape that pdfplumber's own parts take.

pdfplumber's way to them, pdfminer, needs some 80 milliseconds a page; pdfium, which read the page before, a tenth of that.
"""

from collections.abc import Callable, Iterator
from ctypes import byref, c_double, c_float
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

Letter = dict[str, Any]
Edge = dict[str, Any]
Place = Callable[[float, float], tuple[float, float]]

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
        place, width, height, turn = _frame(page)
        textpage = page.get_textpage()
        try:
            chars = list(_letters(textpage, place, turn, width, height))
        finally:
            textpage.close()
        edges = [edge for line in _lines(page, _IDENTITY) for edge in _edge(*line, place)]
        return PageShape(width, height, chars, edges)
    finally:
        page.close()


def _frame(page: pdfium.PdfPage) -> tuple[Place, float, float, int]:
    """How a point of the page's own space lies on the printed page, its width, height, and quarter turns clockwise."""
    box = raw.FS_RECTF()
    if not raw.FPDF_GetPageBoundingBox(page.raw, box):  # the crop box within the media box, inherited ones too
        raise pdfium.PdfiumError("the page cannot be loaded")
    left, low, right, high = box.left, box.bottom, box.right, box.top
    wide, tall = right - left, high - low
    places: tuple[Place, ...] = (
        lambda x, y: (x - left, high - y),
        lambda x, y: (y - low, x - left),
        lambda x, y: (right - x, y - low),
        lambda x, y: (high - y, right - x),
    )
    turn = page.get_rotation() // 90 % 4
    return places[turn], *((tall, wide) if turn % 2 else (wide, tall)), turn


def _letters(textpage: pdfium.PdfTextPage, place: Place, turn: int, width: float, height: float) -> Iterator[Letter]:
    """The letters within the page's edges: what is drawn beyond them is not printed."""
    letters, x, y, box, matrix = textpage.raw, c_double(), c_double(), raw.FS_RECTF(), raw.FS_MATRIX()
    at_x, at_y, at_box, at_matrix = byref(x), byref(y), byref(box), byref(matrix)
    held: Letter | None = None
    last: tuple[float, float, float] | None = None
    size, upright = 0.0, True
    spaced = False  # pdfium found a space before this letter: one that the file draws is told as such, too
    for index in range(raw.FPDFText_CountChars(letters)):
        code = raw.FPDFText_GetUnicode(letters, index)
        if code == 0 or 0xD800 <= code < 0xE000:
            continue
        if code <= _SPACE and raw.FPDFText_IsGenerated(letters, index) == 1:  # spaces and line ends only
            spaced = spaced or code == _SPACE
            continue
        raw.FPDFText_GetCharOrigin(letters, index, at_x, at_y)
        raw.FPDFText_GetLooseCharBox(letters, index, at_box)
        if (like := (y.value, box.top, box.bottom)) != last:  # else a letter of the same font on the same line
            last = like
            raw.FPDFText_GetMatrix(letters, index, at_matrix)
            a, b, c, d = matrix.a, matrix.b, matrix.c, matrix.d
            size = raw.FPDFText_GetFontSize(letters, index) * (hypot(c, d) or 1.0)
            for _ in range(turn):
                a, b, c, d = b, -a, d, -c
            upright = a * d > 0 and b * c <= 0
        if upright:
            x0, line = place(x.value, y.value)
            x1 = max(place(box.right, box.top)[0], place(box.left, box.bottom)[0])
            bottom = line + DESCENT * size
            top = bottom - size
        else:
            (x0, top), (x1, bottom) = place(box.left, box.top), place(box.right, box.bottom)
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
            "object_type": "char", "text": _HYPHENS.get(code) or chr(code), "x0": x0, "x1": x1, "top": top, "bottom": bottom,
            "doctop": top, "width": x1 - x0, "height": bottom - top, "size": size, "upright": upright,
        }  # fmt: skip
    if held is not None:
        yield held


Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def _lines(page: pdfium.PdfPage, outer: Matrix) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight strokes and sides of all paths on a page, those in forms too, in the page's own space."""
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


def _edge(before: tuple[float, float], after: tuple[float, float], place: Place) -> Iterator[Edge]:
    """A ruled line as pdfplumber's table finder takes it; slanting ones rule no table."""
    (ax, ay), (bx, by) = place(*before), place(*after)
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
