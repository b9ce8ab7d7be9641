"""Sections that whole minutes print: they prove a hole where the meeting's page was not read (a stranger's portal lost a meeting so)."""

from datetime import date

import pytest

from crawler.pages import dynasty10, dynasty_static
from crawler.pages.model import Page
from crawler.pages.pdf import sections
from demo.minipdf import write

D10, OLD = "https://testila10.oncloudos.com/cgi/DREQUEST.PHP", "https://testila.example/kokous/TELIMET.HTM"
PRINTED = [
    # lines of whole minutes, the sections, and why
    (["§ 30 Kokouksen avaus", "§ 31 Talousarvio", "§ 32 Muut asiat"], range(30, 33), "a list of contents"),
    (["30 § KOKOUKSEN AVAUS", "31 § TALOUSARVIO", "32 § MUUT ASIAT"], range(30, 33), "the number first"),
    (["Kunnanvaltuusto § 30", "Kunnanvaltuusto § 31", "Kunnanvaltuusto § 32"], range(30, 33), "the body before it"),
    (["§ 30 A", "§ 31 B", "Kunnanhallitus § 112", "§ 32 C"], range(30, 33), "another body's handling, copied"),
    (["§ 30 A", "§ 31 B", "§ 33 D", "§ 34 E", "§ 35 F"], None, "one not found: who knows which"),
    (["§ 30 A", "Kunnanhallitus § 7", "§ 31 B", "Kunnanhallitus § 8", "§ 32 C", "Kunnanhallitus § 9"], None, "two rows of one length"),
    (["§ 30 A", "§ 31 B"], None, "too few to be a row"),
    ([f"§ {n} Asia\n" + "Selostusta. " * 900 for n in range(30, 40)], range(30, 40), "many pages, no list of contents"),
    (["Laki 410/2015 16 §:n nojalla", "Asia 5"], None, "paragraphs of a law"),
]


@pytest.mark.parametrize(("lines", "found", "why"), PRINTED, ids=[row[2] for row in PRINTED])
def test_sections_are_told_where_they_make_one_unbroken_row(lines: list[str], found: range | None, why: str) -> None:
    assert sections(write("Pöytäkirja", lines, date(2026, 1, 1))) == found, why


def test_what_cannot_be_opened_tells_no_sections() -> None:
    assert sections(b"%PDF-1.4 torn") is None


CALLED_OFF = "<h1>Kunnanhallitus</h1><p>Esityslista 7.9.2026 klo 17.00</p><p>Kokous on peruttu.</p>"


def test_a_meeting_that_was_called_off_is_no_broken_page() -> None:
    """A stranger's portal links it; the page has heading and date, "Kokous on peruttu", and no items."""
    found = dynasty10.meeting(Page(CALLED_OFF.encode(), f"{D10}?page=meeting&id=7", "text/html; charset=utf-8"), D10, "7")
    assert (found.cancelled, found.date, found.items, found.document) == (True, "2026-09-07", (), None)
    static = CALLED_OFF.replace("<h1>Kunnanhallitus</h1><p>Esityslista", "<p>Kunnanhallitus Esityslista")
    found = dynasty_static.meeting(Page(static.encode(), "https://testila.example/kokous/2026.HTM", "text/html; charset=utf-8"), OLD, "2026")
    assert found.cancelled and found.date == "2026-09-07"


def test_words_of_a_cancellation_in_an_items_title_call_nothing_off() -> None:
    html = CALLED_OFF.replace("</p><p>Kokous on", '</p><a href="?page=meetingitem&id=7-1">Kokous on peruttu 1.9.2026</a><p>Kokous on')
    assert not dynasty10.meeting(Page(html.encode(), f"{D10}?page=meeting&id=7", "text/html; charset=utf-8"), D10, "7").cancelled
