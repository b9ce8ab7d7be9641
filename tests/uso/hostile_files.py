"""Files that break readers, made here: what each is, its bytes, and under which names its failure may go.

From pdf_and_nlp.md 5 and reliability.md 3.3; an empty set of names: the file is read.
"""

import zlib
from collections.abc import Callable
from io import BytesIO
from random import Random

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

WORDS = "Kunnanhallitus 13.01.2025 § 12 Liittyminen USO-verkostoon kaudelle 2025-2026. Kunta osallistuu."


def pdf(objects: list[bytes], *, root: int = 1) -> bytes:
    """A PDF of the given objects, numbered from 1, with a right cross-reference table."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return bytes(out + b"trailer << /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, root, start))


def stream(body: bytes, more: bytes = b"") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (more, len(body), body)


def page(contents: bytes, *others: bytes, resources: bytes = b"") -> bytes:
    """One page; `others` are objects 5, 6 ... that its resources name."""
    return pdf([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << %s >> >>" % resources,
        contents, *others,
    ])  # fmt: skip


FONT = b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
FORM = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] "


def paints_itself() -> bytes:
    """680 bytes that take pdfium's memory without bound, until it ends the whole process."""
    form = stream(b"/X Do /X Do", FORM + b"/Resources << /XObject << /X 5 0 R >> >>")
    return page(stream(b"/X Do"), form, resources=b"/XObject << /X 5 0 R >>")


def nested_forms() -> bytes:
    """Ten forms in each of ten in each of ten ..., eight levels deep: 100 million pictures."""
    forms = [
        stream(b"/X Do " * 10, FORM + b"/Resources << /XObject << /X %d 0 R >> >>" % (6 + n))
        for n in range(8)
    ]
    last = stream(b"BT /F 12 Tf (x) Tj ET", FORM + b"/Resources << %s >>" % FONT)
    return page(stream(b"/X Do"), *forms, last, resources=b"/XObject << /X 5 0 R >>")


def bomb() -> bytes:
    """A gigabyte of blanks, packed twice, as a page's contents."""
    packer = zlib.compressobj(9)
    pieces = [packer.compress(b" " * (1 << 20)) for _ in range(1024)]
    inner = b"".join(pieces) + packer.flush()
    return page(stream(zlib.compress(inner, 9), b"/Filter [/FlateDecode /FlateDecode]"))


def many_lines() -> bytes:
    """A drawing of 60,000 lines around words on USO: hours of looking for tables."""
    lines = b"".join(
        b"%d %d m %d %d l S\n" % (n % 590, n % 840, 590 - n % 590, n % 800) for n in range(60_000)
    )
    text = b"BT /F 10 Tf 40 700 Td (%s) Tj ET\n" % WORDS.encode("cp1252")
    return page(stream(text + lines), resources=FONT)


def loop_of_pages() -> bytes:
    return pdf([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 9 >>",
        b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 9 >>",
    ])  # fmt: skip


def lying_count() -> bytes:
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 2000000000 >>"])


def deep_array() -> bytes:
    return page(stream(b"BT ET"), b"[" * 100_000 + b"]" * 100_000, resources=b"/X 5 0 R")


def good(encrypt: StandardEncryption | None = None) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, encrypt=encrypt, invariant=1)
    for number in range(3):
        canvas.drawString(60, 700, f"Kunnanhallitus 13.01.2025 § {number + 1} Kokouksen avaus ja laillisuus.")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def noise(seed: int, size: int) -> bytes:
    return Random(seed).randbytes(size)


def spoilt() -> bytes:
    """A PDF of which every 40th byte is another."""
    data = bytearray(good())
    data[60::40] = noise(7, len(data[60::40]))
    return bytes(data)


Codes = frozenset[str]
DIES = frozenset(["out-of-memory", "timeout", "crashed"])
BROKEN = frozenset(["damaged", "no-text"])
FILES: dict[str, tuple[Callable[[], bytes], Codes]] = {
    "paints-itself.pdf": (paints_itself, DIES),
    "nested-forms.pdf": (nested_forms, DIES),
    "bomb.pdf": (bomb, DIES | BROKEN),
    "many-lines.pdf": (many_lines, frozenset()),
    "loop-of-pages.pdf": (loop_of_pages, BROKEN),
    "lying-count.pdf": (lying_count, BROKEN | DIES | {"too-large"}),
    "deep-array.pdf": (deep_array, BROKEN | DIES),
    "encrypted.pdf": (lambda: good(StandardEncryption("salainen", "x")), frozenset(["encrypted"])),
    "half.pdf": (lambda: good()[: len(good()) // 2], BROKEN),
    "no-tail.pdf": (lambda: good()[:-300], BROKEN),
    "spoilt.pdf": (spoilt, BROKEN | DIES),
    "only-a-head.pdf": (lambda: b"%PDF-1.7\n", BROKEN),
    "junk-before.pdf": (lambda: b"\r\n\r\njunk\r\n" + good(), frozenset()),
    "no-text.pdf": (lambda: page(stream(b"0 0 m 9 9 l S")), frozenset(["no-text"])),
    "empty.pdf": (lambda: b"", frozenset(["empty"])),
    "blank.txt": (lambda: b" \n\t\n" * 100, frozenset(["empty", "no-text"])),
    "page.pdf": (lambda: f"<html><body><p>{WORDS}</p></body></html>".encode(), frozenset()),
    "noise.txt": (lambda: noise(1, 50_000), frozenset(["unknown-type"])),
    "noise-without-nul.txt": (lambda: noise(2, 50_000).replace(b"\0", b"\1"), frozenset(["unknown-type"])),
    "program.html": (lambda: b"\x7fELF" + noise(3, 9000), frozenset(["unknown-type"])),
    "archive.zip": (lambda: b"PK\x03\x04" + noise(4, 9000), frozenset(["unknown-type"])),
    "picture.pdf": (lambda: b"\x89PNG\r\n\x1a\n" + noise(5, 9000), frozenset(["unknown-type"])),
    "deep.html": (lambda: b"<html><body>" + b"<div>" * 200_000 + b"x", frozenset(["too-deep", "damaged"])),
    "deep-tables.html": (lambda: b"<table><tr><td>" * 60_000 + WORDS.encode(), frozenset(["too-deep", "damaged"])),
    "huge.html": (lambda: b"<html><body>" + b"<p>Asia</p>" * 7_000_000, frozenset(["too-large"])),
    "huge.txt": (lambda: b"Kokouksen avaus\n" * 5_000_000, frozenset(["too-large"])),
    "entities.html": (
        lambda: b'<!DOCTYPE html [<!ENTITY a "%s">]><html><body>&a;<p>Asia on nyt auki.</p>' % (b"x" * 10_000),
        frozenset(),
    ),
    "attributes.html": (
        lambda: b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(200_000)) + b">Asia on nyt auki.</p>",
        frozenset(["damaged", "timeout"]),
    ),
    "open-comment.html": (lambda: b"<html><body><p>Asia</p><!--" + b"-" * 1_000_000, frozenset()),
    "one-line.txt": (lambda: WORDS.encode() * 20_000, frozenset(["timeout"])),
    "sections.txt": (lambda: b"".join(b"%d \xc2\xa7 USO-verkosto\n" % n for n in range(30_000)), frozenset(["timeout"])),
    "latin-in-utf-8.html": (lambda: b"<meta charset=utf-8><p>P\xe4\xe4t\xf6s: asia j\xe4tettiin</p>", frozenset()),
    "utf-7.html": (lambda: b"<meta charset=utf-7><p>+ADw-script+AD4- asia</p>", frozenset()),
}  # fmt: skip
