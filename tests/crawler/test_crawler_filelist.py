"""Files on a municipality's own pages: the many ways of writing body, day and kind."""

import pytest

from crawler.bodies import body_of
from crawler.pages.filelist import files, goes_on, leads, lies_below, perhaps, printed, short_kind_of
from crawler.pages.model import Page
from crawler.pages.outward import published_at

BASE = "https://testila.example/"

BODIES = [
    ("Kunnanhallituksen pöytäkirja 3/2026", "Kunnanhallitus"),
    ("kunnanhallitus_ptk_2026-03-12.pdf", "Kunnanhallitus"),
    ("20250207-kunnanvaltuusto-poytakirja.PDF", "Kunnanvaltuusto"),
    ("Pk-1-2025-kunnanhallitus.pdf", "Kunnanhallitus"),
    ("esityslista-tekninen-lautakunta-21112026.pdf", "Tekninen lautakunta"),
    ("Teknisen lautakunnan esityslista", "Tekninen lautakunta"),
    ("Sivistyslautakunta 1.2.2026", "Sivistyslautakunta"),
    ("KH 12.3.2026", "Kunnanhallitus"),
    ("kvalt-ptk-12032026.pdf", "Kunnanvaltuusto"),
    ("Kaupunginvaltuuston kokous", "Kaupunginvaltuusto"),
    ("Kommunstyrelsens protokoll", None),
    ("Kommunstyrelsen 12.3.2026", "Kommunstyrelsen"),
    ("Esite", None),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_bodies(text: str, body: str | None) -> None:
    assert body_of(text) == body


def test_kinds_in_file_names() -> None:
    table = {
        "khall_ptk_1.pdf": "minutes",
        "ESL-2026.pdf": "agenda",
        "kh-poytakirja.pdf": "minutes",
        "esite.pdf": None,
    }
    assert {name: short_kind_of(name) for name in table} == table


ROWS = [
    # html, (body, day, kind)
    ('<h2>Kunnanhallitus</h2><a href="a.pdf">Pöytäkirja 12.3.2026</a>', ("Kunnanhallitus", "2026-03-12", "minutes")),
    ('<h2>Pöytäkirjat 2026</h2><h3>Tekninen lautakunta</h3><a href="a.pdf">12.3.</a>', ("Tekninen lautakunta", "2026-03-12", "minutes")),
    ('<a href="kh_ptk_20260312.pdf">lataa</a>', ("Kunnanhallitus", "2026-03-12", "minutes")),
    ('<a href="kunnanhallitus-esityslista-12-3-2026.pdf">avaa</a>', ("Kunnanhallitus", "2026-03-12", "agenda")),
    ('<table><tr><td>12.3.2026</td><td>Valtuusto</td><td><a href="x.pdf">Pöytäkirja</a></td></tr></table>', ("Valtuusto", "2026-03-12", "minutes")),
    ('<p><strong>Kunnanvaltuusto</strong></p><p><a href="x.pdf">Pöytäkirja</a></p>', ("Kunnanvaltuusto", None, "minutes")),
    ('<h2>Kunnanhallitus</h2><h2>Sivistyslautakunta</h2><a href="ptk12032026.pdf">3/2026</a>', ("Sivistyslautakunta", "2026-03-12", "minutes")),
]  # fmt: skip


@pytest.mark.parametrize(("html", "found"), ROWS)
def test_rows(html: str, found: tuple[str, str | None, str]) -> None:
    listed = files(Page(f"<html><body>{html}</body></html>".encode(), BASE, "text/html; charset=utf-8"), BASE)
    assert [(one.body, one.date, one.kind) for one in listed] == [found]


def test_what_only_a_heading_calls_minutes_needs_a_day() -> None:
    html = '<h2>Esityslistat ja pöytäkirjat</h2><a href="aikataulu.pdf">Kokousaikataulu 2026</a><a href="/lataa/7">Kunnanhallitus 12.3.2026 (pdf)</a>'
    found = files(Page(html.encode(), BASE, "text/html; charset=utf-8"), BASE)
    assert [(one.url, one.body) for one in found] == [(f"{BASE}lataa/7", "Kunnanhallitus")]


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ('<li><a href="x.pdf">Kunnanhallitus 22. huhtikuuta 2025 – pöytäkirja 5/2025</a></li>', "the month in words"),
        ('<table><tr><td>5/2025</td><td>22.4.2025</td><td><a href="x.pdf">Pöytäkirja</a></td><td><a href="l1.pdf">Liite 1</a> <a href="l2.pdf">Liite 2</a></td></tr></table>',
         "attachments in the row"),
    ],
)  # fmt: skip
def test_a_meetings_number_is_read_where_holes_are_told_by_it(html: str, why: str) -> None:
    found = files(Page(html.encode(), BASE, "text/html; charset=utf-8"), BASE)
    assert [(one.number, one.date) for one in found] == [(5, "2025-04-22")], why


UNCALLED = [
    # a link that nothing calls minutes, whether its file is taken, and why
    ("khall20250912.pdf", True, "a body and a day: its first page tells what it is"),
    ("KHALL%2013.5.2025.PDF", True, "the same, with a space and in capitals"),
    ("khall_2_25.pdf", True, "a body and a meeting's number"),
    ("khall20250912_liite1.pdf", False, "an attachment says so in its name"),
    ("khall.pdf", False, "neither day nor number"),
    ("hinnasto_2_25.pdf", False, "no body"),
]


@pytest.mark.parametrize(("name", "taken", "why"), UNCALLED)
def test_a_file_named_after_body_and_day_only_is_told_by_its_first_page(name: str, taken: bool, why: str) -> None:
    html = f'<h2>Kokousasiakirjat</h2><a href="{name}">{name}</a>'
    found = files(Page(html.encode(), BASE, "text/html; charset=utf-8"), BASE)
    assert [(one.body, one.kind) for one in found] == ([("Kunnanhallitus", None)] if taken else []), why


def test_relative_links_are_resolved_against_the_base_that_the_page_names() -> None:
    html = '<head><base href="/tiedostot/"></head><a href="kh.pdf">Kunnanhallitus 12.3.2026 pöytäkirja</a>'
    found = files(Page(html.encode(), f"{BASE}paatoksenteko/", "text/html; charset=utf-8"), BASE)
    assert [one.url for one in found] == [f"{BASE}tiedostot/kh.pdf"]


def test_a_button_in_the_place_of_a_link_leads_to_its_file() -> None:
    html = '<tr><td>Kunnanhallitus 12.3.2026</td><td><form action="/kh.pdf"><button>Pöytäkirja</button></form><form action="/haku"><input name="q"></form></td></tr>'
    found = files(Page(f"<table>{html}</table>".encode(), BASE, "text/html; charset=utf-8"), BASE)
    assert [(one.url, one.date) for one in found] == [(f"{BASE}kh.pdf", "2026-03-12")]


def test_a_link_that_may_be_a_download_or_a_page_is_told_apart_only_when_asked() -> None:
    html = '<a href="/lataa?id=7">Kunnanhallitus 12.3.2026 pöytäkirja</a><a href="/uutiset/1">Uutinen 12.3.2026</a><a href="/x.pdf">Pöytäkirja 1.1.2026</a>'
    page = Page(html.encode(), BASE, "text/html; charset=utf-8")
    assert [(one.url, one.body, one.date, one.kind) for one in perhaps(page, BASE)] == [(f"{BASE}lataa?id=7", "Kunnanhallitus", "2026-03-12", "minutes")]
    assert f"{BASE}lataa?id=7" in leads(page, BASE)


def test_files_on_another_host_are_told_apart() -> None:
    page = Page(
        b'<a href="https://cdn.example/ptk.pdf">P\xc3\xb6yt\xc3\xa4kirja 12.3.2026</a>',
        BASE,
        "text/html; charset=utf-8",
    )
    assert files(page, BASE) == []
    assert [one.url for one in files(page, BASE, abroad=True)] == ["https://cdn.example/ptk.pdf"]


def test_other_files_are_left_alone() -> None:
    html = '<h2>Pöytäkirjat</h2><a href="liite1.pdf">Liite 1</a><a href="https://other.example/ptk.pdf">Pöytäkirja</a><h2>Esitteet</h2><a href="m.pdf">Matkailu</a>'
    assert files(Page(html.encode(), BASE, "text/html; charset=utf-8"), BASE) == []


@pytest.mark.parametrize(
    ("url", "before", "further"),
    [
        ("lists/page/2/", "lists/", True),
        ("lists/page/3/", "lists/page/2/", True),
        ("lists/?sivu=2", "lists/", True),
        ("lists/2025/", "lists/", False),
        ("other/page/2/", "lists/", False),
    ],
)
def test_a_further_page_of_the_same_list(url: str, before: str, further: bool) -> None:
    assert goes_on(BASE + url, BASE + before) is further


@pytest.mark.parametrize(
    ("url", "above", "below"),
    [("kh/arkisto", "kh", True), ("kh/2025/", "kh/", True), ("kh2/arkisto", "kh", False), ("kh", "kh", False), ("hallinto/kh", "", False)],
)
def test_a_lists_older_years_lie_below_it(url: str, above: str, below: bool) -> None:
    assert lies_below(BASE + url, BASE + above) is below


def test_links_that_lead_on() -> None:
    html = '<a href="/hallinto/">Päätöksenteko</a><a href="/uinti/">Uimahalli</a><a href="/x.pdf">Pöytäkirja</a><a href="https://other.example/poytakirjat">x</a><a href="/kokoukset/2025/">2025</a>'
    page = Page(html.encode(), BASE, "text/html; charset=utf-8")
    assert leads(page, BASE) == [f"{BASE}hallinto/", f"{BASE}kokoukset/2025/"]


def test_the_link_that_speaks_of_minutes_wins() -> None:
    html = (
        '<a href="https://alue.oncloudos.com/cgi/DREQUEST.PHP">Hyvinvointialue</a>'
        '<a href="https://testila.cloudnc.fi">Esityslistat ja pöytäkirjat</a>'
    )
    page = Page(html.encode(), BASE, "text/html; charset=utf-8")
    assert list(published_at(page).items()) == [
        ("https://testila.cloudnc.fi/fi-FI", "casem"),
        ("https://alue.oncloudos.com/cgi/DREQUEST.PHP", "dynasty"),
    ]


def test_what_a_first_page_prints() -> None:
    text = "TESTILAN KUNTA\nPÖYTÄKIRJA 3/2026\nKunnanhallitus\nAika 12.3.2026 klo 17"
    assert printed(text) == ("minutes", "2026-03-12", "Kunnanhallitus")
