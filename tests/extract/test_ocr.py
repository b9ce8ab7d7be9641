"""Scanned minutes: a picture of a page gives the record, marked for a person. Runs where tesseract is installed (`make setup`)."""

from io import BytesIO

import pypdfium2 as pdfium
import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from db.reference import municipalities
from extract.core import extract
from extract.model import Facts
from extract.reading.ocr import languages
from extract.register import Register

pytestmark = pytest.mark.skipif(languages() is None, reason="tesseract with Finnish and Swedish is not installed")

# A sample written for this test: not real minutes.
LINES = (
    "PUUMALAN KUNTA", "Kunnanhallitus 13.01.2025 § 7", "", "USO 8 -verkostoon osallistuminen", "",
    "Kuntaliitto on pyytänyt kuntaa mukaan kaudelle 2025-2026. Maksu on", "8 000 euroa vuodessa (alv 0 %).", "",
    "Kunnanjohtajan ehdotus", "Kunnanhallitus päättää, että kunta osallistuu verkostoon.", "", "Päätös", "Hyväksyttiin yksimielisesti.",
)  # fmt: skip


def scanned() -> bytes:
    """A PDF whose only page is a picture of typed minutes."""
    typed = BytesIO()
    canvas = Canvas(typed, pagesize=A4)
    canvas.setFont("Helvetica", 12)
    for number, line in enumerate(LINES):
        canvas.drawString(70, 780 - 20 * number, line)
    canvas.save()
    picture: Image.Image = pdfium.PdfDocument(typed.getvalue())[0].render(scale=200 / 72).to_pil()
    scan = BytesIO()
    canvas = Canvas(scan, pagesize=A4)
    canvas.drawImage(ImageReader(picture), 0, 0, *A4)
    canvas.save()
    return scan.getvalue()


def test_a_scanned_page_gives_its_record_and_goes_to_a_person() -> None:
    found = extract(scanned(), Facts(), Register.of(municipalities()))
    (decision,) = found.decisions
    assert (decision.municipality, decision.meeting_date, decision.section, decision.outcome, decision.season) == (
        "Puumala", "2025-01-13", 7, "joined", 8,
    )  # fmt: skip
    assert decision.fee is not None and decision.fee.amount_eur == 8000
    assert "text-from-ocr" in decision.review and decision.confidence <= 0.75
    for entry in decision.evidence:
        assert found.reading.text[entry.start : entry.end] == entry.quote
