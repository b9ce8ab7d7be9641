"""The page parsers on small pages, written anew after the descriptions in platforms.md."""

import pytest

from crawler.pages import casem, dynasty10
from crawler.pages.html import dates, decode, number_of, rebase
from crawler.pages.model import Item, Page, Unparsed
from crawler.words import kind_of, nothing_published, speaks_of_network

D = "https://testila10.oncloudos.com/D10_Testila/cgi/DREQUEST.PHP"
C = "https://testila.cloudnc.fi/fi-FI"


def page(text: str, url: str = f"{D}?page=x", content_type: str | None = "text/html; charset=utf-8") -> Page:
    return Page(text.encode(), url, content_type)


DATES = [
    ("Kunnanhallitus 7.9.2026 klo 17", ["2026-09-07"]),
    ("07.09.2026", ["2026-09-07"]),
    ("Versio 10.4.0.250317, 10.5.0.2601, 7.00.030", []),  # version strings look like dates
    ("31.2.2026 ja 1.13.2026", []),
    ("Julkaistu: 11.9.2026, kokous 7.9.2026", ["2026-09-07"]),
    ("Publicerad 11.9.2026 Sammanträde 7.9.2026.", ["2026-09-07"]),
    ("1.1.2019–31.12.2020", ["2019-01-01", "2020-12-31"]),
    ("Pöytäkirja on tarkastettu 10.9.2026", []),
    ("Kunnanhallitus 22. huhtikuuta 2025 – pöytäkirja 5/2025", ["2025-04-22"]),  # a stranger's WordPress
    ("Sammanträde den 3 februari 2026", ["2026-02-03"]),
    ("Julkaistu 2. toukokuuta 2025", []),
]


@pytest.mark.parametrize(("text", "found"), DATES)
def test_dates_of_a_text(text: str, found: list[str]) -> None:
    assert dates(text) == found


KINDS = [
    ("Pöytäkirja", "minutes"), ("PÖYTÄKIRJA 7.9.2026", "minutes"), ("Esityslista", "agenda"), ("Protokoll", "minutes"),
    ("Föredragningslista", "agenda"), ("Esityslista Pöytäkirja", "minutes"), ("Kokouspöytäkirja", "minutes"),
    ("Kokous 7.9.2026", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_word_tells_the_document(text: str, kind: str | None) -> None:
    assert kind_of(text) == kind


def test_other_words() -> None:
    assert nothing_published("Ei  julkaistuja\nkokouksia")
    assert not nothing_published("Ei julkaistuja viranhaltijapäätöksiä")
    assert speaks_of_network("Osallistuminen USO-verkoston kauteen")
    assert speaks_of_network("Uuden sukupolven organisaatiot 2027")
    assert not speaks_of_network("Rakennusoikeuden ylitys, luottamuspuute")
    assert number_of("Kokous 5/2026, 7.9.2026", "2026-09-07") == 5
    assert number_of("Dnro 5/2024", "2026-09-07") is None


CHARSETS = [
    ("Päätös – Å".encode(), None),
    ("Päätös – Å".encode("cp1252"), None),
    ("Päätös – Å".encode("cp1252"), "text/html; charset=windows-1252"),
    (b"<meta charset=windows-1252>" + "Päätös – Å".encode("cp1252"), "text/html"),
    (b'<?xml version="1.0" encoding="iso-8859-1"?>' + "Päätös – Å".encode("cp1252"), None),
]


@pytest.mark.parametrize(("body", "content_type"), CHARSETS)
def test_the_charset_is_found_per_response(body: bytes, content_type: str | None) -> None:
    assert decode(Page(body, D, content_type)).endswith("Päätös – Å")


REBASED = [
    ("https://testila.fi:443/kokous/1.PDF", "https://testila.fi/kokous/1.PDF"),
    ("http://testila.fi/kokous/1.PDF#s", "https://testila.fi/kokous/1.PDF"),
    ("https://muu.fi:443/x", "https://muu.fi:443/x"),
]


@pytest.mark.parametrize(("url", "found"), REBASED)
def test_addresses_of_the_same_host_are_rebased(url: str, found: str) -> None:
    assert rebase(url, "https://testila.fi/cgi/DREQUEST.PHP") == found


NEW = """<!--DATABEGIN--><div class="data-part handlers"><table>
<tr><td><a href="?page=meetings&amp;id=12">Kunnanhallitus</a></td>
<td><a href="https://testila10.oncloudos.com:443/D10_Testila/cgi/DREQUEST.PHP?page=meeting&amp;id=2026100834">
<img src="icon_doc1.png" alt="P&ouml;yt&auml;kirja"></a> 07.09.2026</td></tr>
<tr><td><a href="?page=meetings&amp;id=13">Valtuusto</a></td><td>Ei julkaistuja kokouksia</td></tr>
<tr><td><a href='DREQUEST.PHP?page=meetings&id=14'>Valtuusto</a></td>
<td><a href='dequest.php?x'>x</a><a href='drequest.php?page=meeting&id=4D1BE189X77C7X4D54XB2F3X38E30B608289'>Esityslista</a>
1.12.2026</td></tr></table></div><!--DATAEND-->Versio 10.4.0.2603"""
OLD = """<table class="tbl"><tr class="trHea"><td>Toimielin</td></tr>
<tr><td class=tcDat><a href="?page=meetings&id=12">Kunnanhallitus<a/></td><td><a href="?page=meeting&id=2026100834">P&#246;yt&#228;kirja</a>
07.09.2026</tr><tr><td><a href="?page=meetings&id=13">Valtuusto</a><td>Ei julkaistuja kokouksia
<tr><td><a href="?page=meetings&id=14">Valtuusto</a><td>
<a href="?page=meeting&id=4D1BE189X77C7X4D54XB2F3X38E30B608289">Esityslista</a> 1.12.2026</table>"""


@pytest.mark.parametrize("text", [NEW, OLD], ids=["new markup", "old markup"])
def test_dynasty_bodies(text: str) -> None:
    found = dynasty10.bodies(page(text), D)
    assert [(b.external_id, b.name, b.empty) for b in found] == [
        ("12", "Kunnanhallitus", False), ("13", "Valtuusto", True), ("14", "Valtuusto", False),
    ]  # fmt: skip
    assert [(b.newest.external_id, b.newest.kind, b.newest.date) for b in found if b.newest] == [
        ("2026100834", "minutes", "2026-09-07"),
        ("4D1BE189X77C7X4D54XB2F3X38E30B608289", "agenda", "2026-12-01"),
    ]
    assert found[0].url == f"{D}?page=meetings&id=12"


LIST = """<h1>Stadsstyrelsen</h1><ul><li>2026<li><a href="?page=meeting&amp;id=2026337">7.9.2026</a> Protokoll nr 5/2026
<a href='../kokous/2026337.PDF'>PDF</a> (publicerad 11.9.2026)<li><a href="?page=meeting&amp;id=20261">Föredragningslista</a> 1.2.2026
<a href="?page=meeting&amp;id=20262">Föredragningslista</a><a href="?page=meeting&amp;id=20262">Protokoll</a> 3.2.2026</ul>"""


def test_dynasty_meetings() -> None:
    found = dynasty10.meetings(page(LIST), D, "Stadsstyrelsen", {"Stadsfullmäktige"})
    assert [(m.external_id, m.kind, m.date, m.number) for m in found][:1] == [
        ("2026337", "minutes", "2026-09-07", 5)
    ]
    assert found[0].document == "https://testila10.oncloudos.com/D10_Testila/kokous/2026337.PDF"
    assert [(m.external_id, m.kind) for m in found] == [
        ("2026337", "minutes"),
        ("20261", "agenda"),
        ("20262", "minutes"),
    ]


NOT_LISTS = [
    "",
    "<html></html>",
    "<div id=app></div>",
    "<h1>Huoltokatko</h1>",
    "Ei julkaistuja viranhaltijapäätöksiä",
]


@pytest.mark.parametrize("text", NOT_LISTS)
def test_a_page_without_entries_or_words_for_it_is_no_empty_list(text: str) -> None:
    for read in (
        lambda p: dynasty10.bodies(p, D),
        lambda p: dynasty10.meetings(p, D),
        lambda p: dynasty10.meeting(p, D, "1"),
        lambda p: casem.bodies(p, C),
        lambda p: casem.meetings(p, C, "H"),
        lambda p: casem.meeting(p, C, "H/Kokous_1"),
    ):
        with pytest.raises(Unparsed):
            read(page(text))


def test_an_empty_list_in_words_is_empty() -> None:
    assert dynasty10.meetings(page("<p>Ei julkaistuja kokouksia</p>"), D) == []
    assert dynasty10.meetings(page("<p>Inga publicerade möten</p>"), D) == []


def test_another_bodys_list_is_noticed() -> None:
    with pytest.raises(Unparsed, match="another page"):
        dynasty10.meetings(page(LIST), D, "Stadsfullmäktige", {"Stadsstyrelsen"})


ROWS = """<table><tr><th>Pykälä</th><th></th><th>Otsikko</th></tr>
<tr><td>303</td><td><img alt="Sisältää liitteitä"></td><td><a href="?page=meetingitem&amp;id=2023337-4">Asia &amp; muu</a></td></tr>
<tr><td>§ 302</td><td></td><td><a href="DREQUEST.PHP?page=meetingitem&id=2023337-3">Avaus</a></td></tr></table>
<a href="../kokous/2023337.PDF">Koko pöytäkirja</a> <a href="../kokous/2023337-4-374197.PDF">Liite</a>"""
HEADINGS = [
    (
        '<h1 class="h1title">Kaupunginhallitus  Pöytäkirja 07.09.2026 klo 15:30 - Kaupungintalo</h1>',
        "Kaupunginhallitus",
    ),
    (
        "<label class=h3>Kaupunginhallitus<br />Pöytäkirja 7.9.2026 klo 15:30 / Tarkastettu</label>",
        "Kaupunginhallitus",
    ),
    ("<h2>Stadsstyrelsen  Protokoll 7.9.2026 kl. 15.30</h2>", "Stadsstyrelsen"),
]


@pytest.mark.parametrize(("heading", "body"), HEADINGS)
def test_dynasty_meeting(heading: str, body: str) -> None:
    found = dynasty10.meeting(page(f"{heading}<p>Julkaistu: 11.09.2026</p>{ROWS}"), D, "2023337")
    assert (found.kind, found.date, found.body) == ("minutes", "2026-09-07", body)
    assert found.document == "https://testila10.oncloudos.com/D10_Testila/kokous/2023337.PDF"
    assert [(i.external_id, i.section, i.order, i.title) for i in found.items] == [
        ("2023337-3", 302, 3, "Avaus"), ("2023337-4", 303, 4, "Asia & muu"),
    ]  # fmt: skip
    with pytest.raises(Unparsed, match="another page"):
        dynasty10.meeting(page(f"{heading}{ROWS}"), D, "2023338")


ITEM = Item("2023337-4", f"{D}?page=meetingitem&id=2023337-4", "Liittyminen verkostoon", 303, 4)
ITEM_PAGES = [
    ("<h1>KH<br>Pöytäkirja 07.09.2026/Pykälä 303</h1><h2>Liittyminen  verkostoon</h2>", True),
    ("<a href='../kokous/2023337-4.PDF'>Kokousasia PDF-muodossa</a>", True),
    ("<h1>KH<br>Protokoll 7.9.2026/Paragraf 303</h1><b>Liittyminen<br>verkostoon</b>", True),
    (
        "<h1>KH<br>Pöytäkirja 07.09.2026/Pykälä 302</h1><h2>Avaus</h2><a href='?page=meetingitem&id=2023337-4'>Seuraava</a>",
        False,
    ),
    ("<h1>KH<br>Pöytäkirja 07.09.2026/Pykälä 302</h1>Seuraava asia: Liittyminen verkostoon", False),
    ("<h1>KH<br>Pöytäkirja 01.06.2026/Pykälä 303</h1>Liittyminen verkostoon", False),
    ("<a href='../kokous/2023337-3.PDF'>PDF</a> Seuraava asia Liittyminen verkostoon", False),
    ("<p>Istunto vanhentui</p>", False),
]


@pytest.mark.parametrize(("text", "own"), ITEM_PAGES)
def test_the_page_of_another_item_is_noticed(text: str, own: bool) -> None:
    if own:
        dynasty10.check_item(page(text), ITEM, "2026-09-07")
    else:
        with pytest.raises(Unparsed, match="another page"):
            dynasty10.check_item(page(text), ITEM, "2026-09-07")


CASEM = """<div id='Content_sidenaviArea'><li><a href='/fi-FI/Toimielimet/Muu'>Muu</a>
<a href='/fi-FI/content/1/2'>§ 9 USO 1.1.2020</a></li></div><div id="ContentStart" role="main">{}</div>
<div class='right-content'><a href='/download/noname/{{0}}/9'>P&ouml;yt&auml;kirja</a></div>"""


def test_casem_bodies_and_newest() -> None:
    text = CASEM.format(
        "<ul><li><a href='/fi-FI/Toimielimet/Kunnanhallitus'>Kunnanhallitus</a><li>"
        "<a href='https://testila.cloudnc.fi:443/fi-FI/Toimielimet/L&auml;hi'>L&auml;hi</a></ul>"
        "<a href='/fi-FI/Toimielimet/Kunnanhallitus/Kokous_1112019'>Kunnanhallitus - Kokous 1.11.2019 P&ouml;yt&auml;kirja</a>"
        "<a href='/fi-FI/Toimielimet/Kunnanhallitus/Kokous_3122019'>Kunnanhallitus - Kokous 3.12.2019 Esityslista</a>"
    )
    found = casem.bodies(page(text, f"{C}/Toimielimet"), C)
    assert [(b.external_id, b.name) for b in found] == [
        ("Kunnanhallitus", "Kunnanhallitus"),
        ("L%C3%A4hi", "Lähi"),
    ]
    assert found[0].newest is not None
    assert (found[0].newest.kind, found[0].newest.date) == ("agenda", "2019-12-03")
    newest = casem.newest_meetings(page(text, f"{C}/Toimielimet"), C)
    assert [(m.external_id, m.kind, m.date) for m in newest] == [
        ("Kunnanhallitus/Kokous_1112019", "minutes", "2019-11-01"),
        ("Kunnanhallitus/Kokous_3122019", "agenda", "2019-12-03"),
    ]


def test_casem_meeting() -> None:
    path = "/fi-FI/Toimielimet/Kunnanhallitus/Kokous_1112019"
    text = CASEM.format(
        "<div class='header-info'>Kunnanhallitus, kokous 1.11.2019</div><p>P&ouml;yt&auml;kirja on tarkastettu</p>"
        "<p class='attachment'><a href='/download/noname/{A-1}/77'>P&ouml;yt&auml;kirja (PDF)</a></p>"
        "<p><a href='/download/noname/{A-2}/78'>Liite 1 P&ouml;yt&auml;kirja 3.3.2018</a></p>"
        f"<li><a href='{path}/Esityslista_USO(2862)'>§ 47 Esityslistan k&auml;sittely 2.2.2018</a></li>"
        "<li><a href='/fi-FI/content/2862/13146'>Esityslistan k&auml;sittely 2.2.2018</a></li>"
        f"<li><a href='{path}/Muu(2863)'>48 § Muu</a></li>"
    )
    found = casem.meeting(page(text, C), C, "Kunnanhallitus/Kokous_1112019")
    assert (found.kind, found.date, found.body) == ("minutes", "2019-11-01", "Kunnanhallitus")
    assert found.document == "https://testila.cloudnc.fi/download/noname/%7BA-1%7D/77"
    assert [(i.external_id, i.section) for i in found.items] == [("2862", 47), ("2863", 48)]


def test_officers_decisions() -> None:
    text = (
        "<table><tr><td>1.10.2026</td><td>Kunnanjohtaja</td><td>§ 31</td>"
        "<td><a href='?page=official_decision&amp;id=2026309-3'>Osallistuminen USO 9:ään</a></td></tr></table>"
    )
    (found,) = dynasty10.officers(page(text), D)
    assert (found.external_id, found.title, found.date, found.officer) == (
        "2026309-3", "Osallistuminen USO 9:ään", "2026-10-01", "Kunnanjohtaja",
    )  # fmt: skip
