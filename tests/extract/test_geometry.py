"""Where letters and ruled lines lie: turned and cut pages, forms, rules drawn as lines, boxes and one path."""

from collections.abc import Callable
from io import BytesIO
from itertools import pairwise

import pypdfium2 as pdfium
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from extract.reading.geometry import PageShape, shape
from extract.reading.layout import laid_out

PRICES = (("alle 9 000 as.", "9 000 €"), ("9 000 as. tai yli", "12 000 €"))
WIDE, TALL = A4


def drawn(work: Callable[[Canvas], None], *, turn: int = 0, crop: tuple[int, int, int, int] | None = None) -> PageShape:
    """A page that was drawn on, turned by quarters clockwise, cut."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    work(canvas)
    canvas.save()
    document = pdfium.PdfDocument(buffer.getvalue())
    document[0].set_rotation(90 * turn)
    if crop:
        document[0].set_cropbox(*crop)
    saved = BytesIO()
    document.save(saved)
    return shape(pdfium.PdfDocument(saved.getvalue()), 0)


def words(page: PageShape) -> str:
    return "".join(char["text"] for char in page.chars)


def two_lines(canvas: Canvas) -> None:
    canvas.drawString(100, 700, "Päätös")
    canvas.drawString(100, 680, "Hyväksyttiin.")


TURNED: dict[int, Callable[[Canvas], None]] = {
    0: lambda canvas: None,
    1: lambda canvas: (canvas.translate(WIDE, 0), canvas.rotate(90))[0],
    2: lambda canvas: (canvas.translate(WIDE, TALL), canvas.rotate(180))[0],
    3: lambda canvas: (canvas.translate(0, TALL), canvas.rotate(270))[0],
}


@pytest.mark.parametrize("turn", TURNED)
def test_a_turned_page_reads_like_an_upright_one(turn: int) -> None:
    """Scanned and landscape attachments are often stored turned, with the turn told beside them."""

    def work(canvas: Canvas) -> None:
        TURNED[turn](canvas)
        canvas.translate(0, 0 if turn % 2 == 0 else -300)  # inside the paper that lies on its side
        two_lines(canvas)

    page = drawn(work, turn=turn)
    assert (round(page.width), round(page.height)) == ((595, 842) if turn % 2 == 0 else (842, 595))
    assert laid_out(page).split() == ["Päätös", "Hyväksyttiin."]
    assert all(char["upright"] for char in page.chars)


def test_places_count_from_the_printed_pages_corner() -> None:
    whole = drawn(two_lines)
    cut = drawn(two_lines, crop=(50, 100, 500, 800))
    first, same = whole.chars[0], cut.chars[0]
    assert (cut.width, cut.height) == (450, 700)
    assert same["x0"] == pytest.approx(first["x0"] - 50)
    assert same["top"] == pytest.approx(first["top"] - (TALL - 800), abs=0.01)


def test_a_letters_size_and_line_are_its_fonts_whatever_its_scale() -> None:
    """Chromium writes 14 units at a scale of 0.75; pdf and page agree on 10.5 points."""

    def work(canvas: Canvas) -> None:
        canvas.scale(0.75, 0.75)
        canvas.setFont("Helvetica", 14)
        canvas.drawString(100, 700, "Päätös")

    (first, *_) = drawn(work).chars
    assert first["size"] == pytest.approx(10.5)
    assert first["bottom"] - first["top"] == pytest.approx(10.5)


def by_lines(canvas: Canvas, xs: list[float], ys: list[float]) -> None:
    canvas.grid(xs, ys)


def by_boxes(canvas: Canvas, xs: list[float], ys: list[float]) -> None:
    for left, right in pairwise(xs):
        for low, high in pairwise(ys):
            canvas.rect(left, low, right - left, high - low)


def by_one_path(canvas: Canvas, xs: list[float], ys: list[float]) -> None:
    path = canvas.beginPath()
    for x in xs:
        path.moveTo(x, ys[0])
        path.lineTo(x, ys[-1])
    for y in ys:
        path.moveTo(xs[0], y)
        path.lineTo(xs[-1], y)
    canvas.drawPath(path)


def by_thin_boxes(canvas: Canvas, xs: list[float], ys: list[float]) -> None:
    for x in xs:
        canvas.rect(x, ys[0], 0.5, ys[-1] - ys[0], stroke=0, fill=1)
    for y in ys:
        canvas.rect(xs[0], y, xs[-1] - xs[0], 0.5, stroke=0, fill=1)


def in_a_form(canvas: Canvas, xs: list[float], ys: list[float]) -> None:
    canvas.beginForm("grid")
    canvas.grid(xs, [y - 100 for y in ys])
    canvas.endForm()
    canvas.saveState()
    canvas.translate(0, 100)
    canvas.doForm("grid")
    canvas.restoreState()


@pytest.mark.parametrize("ruled", [by_lines, by_boxes, by_one_path, by_thin_boxes, in_a_form])
def test_a_ruled_table_keeps_its_cells(ruled: Callable[[Canvas, list[float], list[float]], None]) -> None:
    def work(canvas: Canvas) -> None:
        canvas.drawString(100, 750, "Hinnat ovat seuraavat, ja ne koskevat koko kautta 2025–2026 ilman arvonlisäveroa ja matkakuluja.")
        ruled(canvas, [100.0, 250.0, 350.0], [640.0, 670.0, 700.0])
        for y, (size, price) in zip((680, 650), PRICES, strict=True):
            canvas.drawString(110, y, size)
            canvas.drawString(260, y, price)

    assert laid_out(drawn(work)).splitlines()[-2:] == ["\t".join(cells) for cells in PRICES]


def test_a_slanting_line_rules_nothing() -> None:
    page = drawn(lambda canvas: canvas.line(100, 100, 300, 400))
    assert page.edges == []


def test_text_beyond_the_edges_is_not_printed() -> None:
    assert words(drawn(lambda canvas: canvas.drawString(100, 900, "painon merkit"))) == ""
