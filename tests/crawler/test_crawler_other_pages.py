"""Parsers of the other platforms on small pages and answers, written anew after platforms.md 0.1, 3, 4 and 5."""

import json

import pytest

from crawler.pages import helsinki, mfiles, turku, tweb
from crawler.pages.model import Listed, Page, Unparsed
from crawler.portals import READERS, base_of, platform_of, platform_of_page, platform_of_url, scope_of
from crawler.spiders.base import harvests

T = "https://testila.tweb.fi/ktwebscr/"
M = "https://mfiles.testila.fi/Kokoukset/testila"
U = "https://paatokset.testila.example/api"

ADDRESSES = [
    # as given, platform, as the crawler keeps it
    (
        "https://x.fi/D10_X/cgi/drequest.php?page=meeting_frames",
        "dynasty",
        "https://x.fi/D10_X/cgi/drequest.php",
    ),
    (
        "http://x.fi/djulkaisu/kokous/TELIMET.HTM",
        "dynasty-static",
        "http://x.fi/djulkaisu/kokous/TELIMET.HTM",
    ),
    ("http://x.fi/kokous/TELIN-12.HTM", "dynasty-static", "http://x.fi/kokous/TELIMET.HTM"),
    ("https://x.cloudnc.fi", "casem", "https://x.cloudnc.fi/fi-FI"),
    ("https://x.tweb.fi/ktwebscr/pk_tek_tweb.htm", "tweb", "https://x.tweb.fi/ktwebscr/"),
    (
        "https://x.fi/ktwebbin/dbisa.dll/ktwebscr/epj_tek_tweb.htm",
        "tweb",
        "https://x.fi/ktwebbin/dbisa.dll/ktwebscr/",
    ),
    ("https://x-julkaisu.triplancloud.fi", "tweb", "https://x-julkaisu.triplancloud.fi/"),
    ("https://paatokset.hel.fi", "ahjo", "https://paatokset.hel.fi"),
    ("https://paatokset.turku.fi", "turku", "https://paatokset.turku.fi/api"),
    ("http://ah.turku.fi/kh/welcome.htm", "turku", "http://ah.turku.fi/kh/welcome.htm"),
    ("https://mfiles.x.fi/Kokoukset/x", "mfiles", "https://mfiles.x.fi/Kokoukset/x"),
    ("https://www.x.fi/paatoksenteko", None, "https://www.x.fi/paatoksenteko"),
]


@pytest.mark.parametrize(("url", "platform", "base"), ADDRESSES)
def test_addresses(url: str, platform: str | None, base: str) -> None:
    assert platform_of_url(url) == platform
    assert base_of(platform, url) == base
    assert base_of(platform, base) == base


GIVEN = [
    ("dynasty", "http://x.fi/kokous/TELIMET.HTM", "dynasty-static"),
    ("dynasty", "http://x.fi/cgi/DREQUEST.PHP", "dynasty"),
    ("other", "https://mfiles.x.fi/Kokoukset/x", "mfiles"),
    ("other", "https://x.fi", None),
    (None, "https://x.fi", None),
]


@pytest.mark.parametrize(("given", "url", "platform"), GIVEN)
def test_the_files_word_and_the_address(given: str | None, url: str, platform: str | None) -> None:
    assert platform_of(given, url) == platform


MARKS = [
    ("<link href='x/DJULKAISU.CSS'>", "dynasty-static"), ("<!--DATABEGIN-->", "dynasty"), ("<link href=ktweb.css>", "tweb"),
    ("<div id='Content_ctl00_ncContainer'>", "casem"), ("<table class=\"ytt\">", "turku"), ("<a href='/fi/paattajat/kh'>", "ahjo"),
    ("<link href='/wp-content/x.css'>", "wordpress"), ("<h1>Etusivu</h1>", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "platform"), MARKS)
def test_marks_of_pages(text: str, platform: str | None) -> None:
    assert platform_of_page(text) == platform


def test_every_platform_has_a_spider() -> None:
    assert set(harvests()) == set(READERS)


def test_a_letter_covers_pages_and_documents_of_a_portal() -> None:
    assert (
        scope_of("https://x.fi/ktwebbin/dbisa.dll/ktwebscr/") == scope_of("https://x.fi/ktwebscr/") == "https://x.fi/"
    )  # documents: /ktwebbin/ktproxy2.dll
    assert scope_of(M) == "https://mfiles.testila.fi/"


TWEB_ROWS = [
    ("<td><a href='pk_asil_tweb.htm?bid=7'>27.3.2026 15:00</a></td><td>Kaupunginhallitus: 5/2026</td>", ("Kaupunginhallitus", "2026-03-27", 5)),
    ("<td><a href='/ktwebscr/pk_asil_tweb.htm?+bid=7'>7.4.2026</a></td><td>Tekninen lautakunta: Tekninen lautakunta</td>", ("Tekninen lautakunta", "2026-04-07", None)),
    ("<td>Kommunstyrelsen 3/2026</td><td><a href='pk_asil.htm?bid=7'>7.4.2026 18:00</a></td>", ("Kommunstyrelsen", "2026-04-07", 3)),
]  # fmt: skip


@pytest.mark.parametrize(("row", "found"), TWEB_ROWS)
def test_rows_of_tweb(row: str, found: tuple[str, str, int | None]) -> None:
    page = Page(
        f"<table class=list><tr class=data0>{row}</tr></table>".encode("cp1252"), f"{T}pk_kokl_tweb.htm"
    )
    assert [(one.body, one.date, one.number) for one in tweb.meetings(page, T)] == [found]


def test_a_list_of_tweb_may_be_empty_but_the_form_is_no_list() -> None:
    head = "<table class=list><tr class=colheader><td>Kokouspvm</td><td>Toimielin</td></tr></table>"
    assert tweb.meetings(Page(head.encode(), T), T) == []
    with pytest.raises(Unparsed, match="search form again"):
        tweb.meetings(Page(f"<form action=pk_kokl_tweb.htm></form>{head}".encode(), T), T)


def test_columns_of_tweb_in_swedish() -> None:
    html = (
        "<table><tr><td class=Header>Stadsstyrelsen: 4/2026<br>7.4.2026 18:00<br>Protokoll</td></tr>"
        "<tr class=colheader><td>§</td><td>Bilagor</td><td>Rubrik</td></tr>"
        "<tr><td>12</td><td>-</td><td><a href='fileshow?doctype=3&docid=A-9'>Ärende 1.1.2025</a></td></tr>"
        "<tr><td></td><td>-</td><td><a href='fileshow?doctype=3&docid=10'>Hela protokollet</a></td></tr></table>"
        "<table><tr><td>§</td><td>Rubrik</td></tr><tr><td>1</td><td><a href='fileshow?doctype=3&docid=11'>x</a></td></tr></table>"
    )
    found = tweb.meeting(
        Page(html.encode("cp1252"), f"{T}pk_asil_tweb.htm?bid=1"), T, Listed("1", "", "minutes", None)
    )
    assert (found.kind, found.date, found.body, found.number) == (
        "minutes",
        "2026-04-07",
        "Stadsstyrelsen",
        4,
    )
    assert [(item.external_id, item.section) for item in found.items] == [("A-9", 12)]
    assert found.document == f"{T}fileshow?doctype=3&docid=10"


DAYS = [
    ("2026-09-07T00:00:00", "2026-09-07"), ("7.9.2026", "2026-09-07"), ("20260907", "2026-09-07"), (20260907, "2026-09-07"),
    (1788739200, "2026-09-07"), (1788739200000, "2026-09-07"), ("ei tiedossa", None), (None, None),
]  # fmt: skip


@pytest.mark.parametrize(("value", "day"), DAYS)
def test_days_of_turku(value: object, day: str | None) -> None:
    told = [{"tktviiteId": "a/1", "kokPvm": value}, {"tktviiteId": 2, "kokPvm": "2026-01-02"}]
    found = turku.meetings(Page(json.dumps(told).encode(), f"{U}/toimielin/Kh"), U)
    assert [one.date for one in found if one.external_id == "a/1"] == ([day] if day else [])
    assert found[-1].url == f"{U}/poytakirja/2"


def test_turkus_shell_is_no_answer() -> None:
    shell = Page(b"<!doctype html><div id=root></div>", f"{U}/toimielimet")
    for read in (lambda: turku.bodies(shell, U), lambda: turku.meetings(shell, U)):
        with pytest.raises(Unparsed, match="not JSON"):
            read()


def test_a_meeting_of_turku_is_one_document_with_the_answer_in_it() -> None:
    told = {
        "poytakirja": {},
        "pykalat": [{"tktNimi": "§ 190 USO </script>", "html": "<p>Päätös</p>", "tktviiteId": 9}],
    }
    page = Page(json.dumps(told).encode(), f"{U}/poytakirja/1")
    found = turku.meeting(page, Listed("1", page.url, None, "2026-09-07"), "Kaupunginhallitus")
    assert found.content is not None
    text = found.content.decode()
    assert "<h1>Kaupunginhallitus Pöytäkirja 7.9.2026</h1>" in text
    assert text.count("</script>") == 1
    assert found.items[0].section == 190


def hits(*rows: dict[str, list[object]]) -> Page:
    told = {
        "hits": {
            "total": {"value": len(rows)},
            "hits": [{"_id": str(n), "_source": row} for n, row in enumerate(rows)],
        }
    }
    return Page(json.dumps(told).encode(), "https://x/paatokset_decisions/_search", "application/json")


def row(**more: list[object]) -> dict[str, list[object]]:
    return {"organization_name": ["Kaupunginhallitus"], "subject": ["USO"], "meeting_date": [1788739200], "_language": ["fi"], **more}  # fmt: skip


def test_rows_of_helsinki() -> None:
    base = "https://paatokset.hel.fi"
    page = hits(
        row(decision_url=["/fi/asia/hel-1"], field_decision_section=["§ 7"]),
        row(_language=["sv"]),
        {"_language": ["fi"]},
    )
    assert [(one.date, one.section, one.url) for one in helsinki.decisions(page, base)] == [
        ("2026-09-07", 7, f"{base}/fi/asia/hel-1")
    ]
    assert helsinki.extent(page) == (3, 3)
    assert helsinki.index_of(base).startswith("https://paatokset-elastic-proxy.api.hel.ninja/")
    with pytest.raises(Unparsed, match="no row holds"):
        helsinki.decisions(hits({"_language": ["fi"]}), base)
    with pytest.raises(Unparsed, match="no list of hits"):
        helsinki.decisions(Page(b"{}", "https://x"), base)


MFILES = [
    '<tr><td><a href="testila/12">Kunnanhallitus</a></td><td>7.9.2026</td><td><a href="testila/12/A9">Pöytäkirja</a></td></tr>',
    '<tr><td><a href="/12">Kunnanhallitus</a></td><td>7.9.2026</td><td><a href="/12/A9">Pöytäkirja</a></td></tr>',
    '<tr><td>Kunnanhallitus</td><td>7.9.2026</td><td><a href="/Kokoukset/testila/12/A9">Pöytäkirja</a></td></tr>',
]


@pytest.mark.parametrize("html", MFILES)
def test_rows_of_mfiles(html: str) -> None:
    page = Page(f"<table>{html}</table>".encode(), M)
    assert [(body.external_id, body.name) for body in mfiles.bodies(page, M)] == [("12", "Kunnanhallitus")]
    found = mfiles.meetings(page, M, "12")
    assert [(one.external_id, one.kind, one.date) for one in found] == [("12/A9", "minutes", "2026-09-07")]
