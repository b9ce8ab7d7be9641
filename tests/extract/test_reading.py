"""Bytes to text: encodings, Word's markup, tables, PDF layout, and files that cannot be read."""

from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extract.model import Facts
from extract.reading import Unreadable, read

PAGE = "<html><head>{meta}<title>Näytelän kunta</title></head><body><p>Päätös</p><p>Hyväksyttiin – 9 000 €.</p></body></html>"


def text(html: str) -> str:
    return read(html.encode()).text


ENCODINGS = {
    "UTF-8 without a word": (PAGE.format(meta="").encode(), None),
    "UTF-8 under a Latin label": (PAGE.format(meta="<meta charset=iso-8859-1>").encode(), None),
    "windows-1252 by meta": (PAGE.format(meta="<meta charset='windows-1252'>").encode("cp1252"), None),
    "windows-1252 under ISO-8859-1": (PAGE.format(meta="<meta charset=iso-8859-1>").encode("cp1252"), None),
    "windows-1252 by the server": (PAGE.format(meta="").encode("cp1252"), "text/html; charset=windows-1252"),
    "windows-1252 undeclared": (PAGE.format(meta="").encode("cp1252"), None),
    "windows-1252 under UTF-8": (PAGE.format(meta="<meta charset=utf-8>").encode("cp1252"), None),
    "UTF-16 without a mark (Tweb)": (PAGE.format(meta="").encode("utf-16-le"), None),
    "UTF-8 with a mark": (b"\xef\xbb\xbf" + PAGE.format(meta="").encode(), None),
}


@pytest.mark.parametrize(("data", "sent"), ENCODINGS.values(), ids=ENCODINGS)
def test_letters_come_through_every_encoding(data: bytes, sent: str | None) -> None:
    assert read(data, Facts(content_type=sent)).text == "Päätös\n\nHyväksyttiin – 9 000 €.\n"


HTML = {
    "a heading in one cell beside its text in another": (
        "<table><tr><td>Päätös</td><td><p>Hyväksyttiin.</p></td></tr></table>",
        "Päätös\tHyväksyttiin.\n",
    ),
    "a fee row keeps its price": (
        "<table><tr><td><p class=MsoNormal>alle 9 000 as.</p></td><td><p>9&nbsp;000&nbsp;€</p></td></tr></table>",
        "alle 9 000 as.\t9 000 €\n",
    ),
    "typed lines stay lines": ("<pre>Khall   § 11   16.1.2023\n\nUSO-verkosto</pre>", "Khall   § 11   16.1.2023\n\nUSO-verkosto\n"),
    "bold words before a sentence are its heading": ("<p><b>Päätös</b> Hyväksyttiin.</p>", "Päätös\tHyväksyttiin.\n"),
    "soft hyphens are no letters": ("<p>USO-ver&shy;kos&shy;toon</p>", "USO-verkostoon\n"),
    "Word's style sheet is no text": ("<style>p.MsoNormal{}</style><p>Asia</p>", "Asia\n"),
    "scripts are no text": ("<p>Asia</p><script>alert(1)</script>", "Asia\n"),
    "a line break ends a line": ("<p>Päätös<br>Hyväksyttiin.</p>", "Päätös\nHyväksyttiin.\n"),
    "nested tables keep their order": (
        "<table><tr><td><table><tr><td>Ehdotus</td></tr><tr><td>Liitytään.</td></tr></table></td></tr></table>",
        "Ehdotus\n\nLiitytään.\n",
    ),
}


@pytest.mark.parametrize(("html", "wanted"), HTML.values(), ids=HTML)
def test_markup_becomes_lines(html: str, wanted: str) -> None:
    assert text(f"<html><body>{html}</body></html>") == wanted


def test_casems_side_column_is_not_the_items_text() -> None:
    page = "<div id=Content_sidenaviArea>Asia jätettiin pöydälle</div><div id=ContentStart><p>§ 4 Asia</p><p>Päätös oli tämä.</p></div>"
    found = read(f"<html><body>{page}</body></html>".encode())
    assert "pöydälle" not in found.text and "pöydälle" in found.frame


def test_plain_text_keeps_its_offsets() -> None:
    assert read(b"\n\nUSO 7 -verkosto\r\n").text == "\n\nUSO 7 -verkosto\r\n"


def pdf(*pages: list[tuple[int, int, str]], encrypt: StandardEncryption | None = None) -> bytes:
    """A PDF with words at places (points from the left and from the top)."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, encrypt=encrypt)
    for page in pages:
        for x, y, words in page:
            canvas.drawString(x, A4[1] - y, words)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


LEFT_COLUMN = [
    (60, 80, "Mallilan kunta   Pöytäkirja 1/2023"),
    (60, 120, "§ 4"),
    (180, 120, "Liittyminen USO-verkostoon"),
    (60, 150, "Oikaisuvaatimus-"),
    (180, 150, "Tähän päätökseen voi hakea oikaisua."),
    (60, 164, "ohje"),
    (180, 164, "Ohje on liitteenä, ja se annetaan pyydettäessä."),
    (60, 194, "Päätös"),
    (180, 194, "Kunta liittyy USO-verkostoon kaudelle 2023-2024."),
]


def test_a_heading_in_the_left_column_stands_before_its_text() -> None:
    assert "Päätös\tKunta liittyy USO-verkostoon" in read(pdf(LEFT_COLUMN)).text


def test_a_heading_wrapped_in_the_left_column_is_joined() -> None:
    lines = read(pdf(LEFT_COLUMN)).text.splitlines()
    assert "Oikaisuvaatimusohje\tTähän päätökseen voi hakea oikaisua." in lines


def test_pages_know_their_number() -> None:
    found = read(pdf([(60, 80, "Ensimmäisen sivun teksti, joka on tarpeeksi pitkä.")] * 1, LEFT_COLUMN))
    assert found.page_of(found.text.index("Kunta liittyy")) == 2


LOCKED = pdf(LEFT_COLUMN, encrypt=StandardEncryption("salainen", ownerPassword="x"))
UNREADABLE = {
    "no bytes": (b"", "empty"),
    "white space": (b" \n\t ", "empty"),
    "a ZIP file": (b"PK\x03\x04" + bytes(100), "unknown-type"),
    "an old Word file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "unknown-type"),
    "half a PDF": (pdf(LEFT_COLUMN)[:400], "damaged"),
    "a PDF with a password": (LOCKED, "encrypted"),
    "a PDF without text": (pdf([(0, 0, "")]), "no-text"),
    "a page that a script would draw": (b"<html><body><script>app()</script></body></html>", "no-text"),
    "HTML nested beyond reason": (b"<html><body>" + b"<div>" * 5000 + b"x", "too-deep"),
}


@pytest.mark.parametrize(("data", "code"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_named(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data)
    assert caught.value.code == code and len(caught.value.message) > 20


DYNASTY = (
    "<html><body><div>Suomeksi</div><div>På svenska</div><table><caption>Navigointi</caption><tr><td>Viranhaltijat</td></tr></table>"
    "<h2>Kunnanhallitus</h2><h1>Pöytäkirja 9.1.2023/Pykälä 4</h1><!--DATABEGIN--><p>Liittyminen</p><!--DATAEND-->"
    "<footer>Versio 10.4.2026</footer></body></html>"
)


def test_dynastys_marks_set_the_pages_frame_apart() -> None:
    found = read(DYNASTY.encode())
    assert found.text.split("\n") == ["Kunnanhallitus", "Pöytäkirja 9.1.2023/Pykälä 4", "Liittyminen", ""]
    assert "Suomeksi" in found.frame and "Versio" in found.frame


@pytest.mark.parametrize("place", [(70, 900), (-300, 700), (70, 100)], ids=["above the paper", "left of it", "below its cut edge"])
def test_what_is_drawn_beyond_the_edges_of_a_page_that_matters_is_not_read(place: tuple[int, int]) -> None:
    page = BytesIO()
    canvas = Canvas(page, pagesize=A4)
    canvas.setCropBox((0, 200, *A4))
    canvas.drawString(70, 700, "Kunnanhallitus päätti, että kunta liittyy USO-verkostoon.")
    canvas.drawString(*place, "Maksu on 9 000 euroa.")
    canvas.save()
    assert read(page.getvalue()).text == "Kunnanhallitus päätti, että kunta liittyy USO-verkostoon.\n"


def test_heading_elements_keep_their_places() -> None:
    found = read(b"<html><body><p>Kunta</p><h2> USO-verkosto </h2><p>Teksti</p></body></html>", Facts(content_type="text/html"))
    assert [found.text[a:b] for a, b in found.headings] == ["USO-verkosto"]


def test_dynastys_navigation_table_tells_the_town_only() -> None:
    page = "<html><body><table><caption>Navigering</caption><tr><td>Haku</td><td>Raseborgs stad</td></tr></table><!--DATABEGIN--><p>Text</p><!--DATAEND--></body></html>"
    found = read(page.encode(), Facts(content_type="text/html"))
    assert found.text == "Text\n" and "Raseborgs stad" in found.frame
