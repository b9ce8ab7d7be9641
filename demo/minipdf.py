"""A plain PDF of a few lines, made with the standard library alone: item copies and attachments."""

import textwrap
from collections.abc import Sequence
from datetime import date

from demo.model import SAMPLE_MARK

LINES_PER_PAGE = 52


def _text(value: str) -> bytes:
    raw = value.encode("cp1252", errors="replace")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _utf16(value: str) -> bytes:
    return b"<feff" + value.encode("utf-16-be").hex().encode() + b">"


def _page(lines: Sequence[str]) -> bytes:
    body = b"".join(b"(" + _text(line) + b") '\n" for line in lines)
    foot = b"BT /F1 8 Tf 60 30 Td (" + _text(SAMPLE_MARK) + b") Tj ET\n"
    return b"BT /F1 11 Tf 14 TL 60 800 Td\n" + body + b"ET\n" + foot


def write(title: str, paragraphs: Sequence[str], published: date) -> bytes:
    """The bytes of a text PDF marked as a sample; the same input gives the same bytes."""
    lines: list[str] = []
    for paragraph in (title, *paragraphs):
        for line in paragraph.split("\n"):
            lines += textwrap.wrap(line, 88) or [""]
        lines.append("")
    pages = [lines[i : i + LINES_PER_PAGE] for i in range(0, len(lines), LINES_PER_PAGE)]
    kids = b" ".join(b"%d 0 R" % (5 + 2 * i) for i in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + kids + b"]/Count %d>>" % len(pages),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Title "
        + _utf16(title)
        + b"/Subject "
        + _utf16(SAMPLE_MARK)
        + b"/CreationDate(D:"
        + f"{published:%Y%m%d}".encode()
        + b")>>",
    ]
    for i, page in enumerate(pages):
        stream = _page(page)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
            b"/Contents %d 0 R>>" % (6 + 2 * i)
        )
        objects.append(b"<</Length %d>>stream\n" % len(stream) + stream + b"endstream")
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + table
        + b"trailer<</Size %d/Root 1 0 R/Info 4 0 R>>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, len(out))
    )
