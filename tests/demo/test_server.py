"""The sample portals behave as the real platforms do, awkward parts included."""

import http.client
import re
import time
from collections.abc import Iterator
from html import unescape
from urllib.error import HTTPError
from urllib.parse import urljoin
from urllib.request import Request, urlopen

import pytest

from demo.server import Demo, serve

Answer = tuple[int, bytes, dict[str, str]]


def get(url: str, **headers: str) -> Answer:
    """Status, body and headers of one GET; a status that urllib raises for is an answer too."""
    asked = Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urlopen(asked, timeout=10) as response:
            return response.status, response.read(), dict(response.headers)
    except HTTPError as error:
        with error:
            return error.code, error.read(), dict(error.headers)


def text(url: str) -> str:
    """The decoded body of a page that must be there."""
    status, body, _ = get(url)
    assert status == 200, url
    return body.decode("utf-8")


@pytest.fixture(scope="module")
def portals() -> Iterator[Demo]:
    with serve() as running:
        yield running


def root(running: Demo, name: str) -> str:
    return running.sites[name].origin


def test_each_portal_has_its_own_address_and_one_port(portals: Demo) -> None:
    origins = {site.origin for site in portals.sites.values()}
    assert len(origins) == len(portals.sites) - 1  # two municipalities share a regional host
    assert len({origin.rsplit(":", 1)[1] for origin in origins}) == 1
    assert root(portals, "Ruskokoski") == root(portals, "Vaskivaara")


def test_portals_file_is_filled_in(portals: Demo) -> None:
    filled = portals.portals_csv()
    assert "{host}" not in filled
    for url in portals.base_urls.values():
        assert f",{url},sample," in filled


@pytest.mark.parametrize(
    ("name", "path", "status", "empty"),
    [
        ("Kuusiselkä", "/", 200, True),  # a Dynasty root answers with nothing
        ("Kuusiselkä", "/cgi/DREQUEST.PHP?page=search", 200, True),
        ("Kuusiselkä", "/cgi/DREQUEST.PHP?page=fsearch&txt=uso", 200, True),
        ("Kuusiselkä", "/cgi/drequest.php?page=meeting_handlers&id=", 200, False),
        ("Kuusiselkä", "/robots.txt", 404, False),
        ("Ruskokoski", "/", 403, True),  # a shared host's root refuses
        ("Ruskokoski", "/robots.txt", 404, False),
        ("Ruskokoski", "/Olematon/cgi/DREQUEST.PHP", 404, False),
        ("Lehtovirta", "/rss", 404, False),
        ("Lehtovirta", "/fi-FI/Toimielimet/Olematon", 404, False),
    ],
)
def test_roots_searches_and_robots(portals: Demo, name: str, path: str, status: int, empty: bool) -> None:
    answered, body, _ = get(root(portals, name) + path)
    assert answered == status
    assert (body == b"") is empty


def test_robots_of_casem_forbids_feeds_and_one_portal_forbids_all(portals: Demo) -> None:
    assert "Disallow: /rss" in text(root(portals, "Lehtovirta") + "/robots.txt")
    assert text(root(portals, "Kalliosuo") + "/robots.txt").split() == ["User-agent:", "*", "Disallow:", "/"]


def test_dynasty_leads_from_bodies_to_items_by_every_form_of_link(portals: Demo) -> None:
    base = portals.base_urls["Hopeajärvi"]
    bodies = text(f"{base}?page=meeting_handlers&id=")
    assert bodies.count(">Kaupunginhallitus</a>") == 2  # one id for each council term
    assert "Ei julkaistuja kokouksia" in text(portals.base_urls["Kuusiselkä"])
    listed = text(f"{base}?page=meetings&id=182")
    assert f'href="{base}?page=meeting&amp;id=20262388"' in listed  # absolute, with its port
    meeting = text(f"{base}?page=meeting&id=20262388")
    assert "Kaupunginhallitus  Pöytäkirja 28.09.2026 klo 15.00 - kaupungintalo, Hopeasali" in meeting
    assert "../kokous/20262388.PDF" in meeting
    item = text(f"{base}?page=meetingitem&id=20262388-3")
    assert "Pöytäkirja 28.09.2026/Pykälä 214" in item
    assert item.index("<!--DATABEGIN-->") < item.index("KH 28.9.2026 § 214") < item.index("<!--DATAEND-->")
    for link in re.findall(r'href="([^"]+)"', item):
        status, _, _ = get(urljoin(f"{base}?page=meetingitem&id=20262388-3", unescape(link)))
        assert status == 200, link


@pytest.mark.parametrize(
    ("name", "frame"), [("Kuusiselkä", "data-part-block-htm"), ("Hallasuo", "tbl navigation")]
)
def test_dynasty_has_two_generations_of_markup(portals: Demo, name: str, frame: str) -> None:
    base = portals.base_urls[name]
    page = text(base)
    first = re.search(r"page=meeting&amp;id=(\w+)", page)
    assert first
    assert frame in text(f"{base}?page=meetingitem&id={first[1]}-3")


def test_an_item_prints_its_history_oldest_first(portals: Demo) -> None:
    page = text(portals.base_urls["Vaskivaara"] + "?page=meetingitem&id=2026100511-3")
    assert page.index("KHALL 31.08.2026 § 152") < page.index("KVALT 21.09.2026 § 49")
    assert page.count("<b><span>Päätös</span></b>") == 2


def test_dynasty_feed_is_latin1_with_doubly_encoded_entities(portals: Demo) -> None:
    base = portals.base_urls["Kuusiselkä"]
    status, body, headers = get(f"{base}?page=rss/meetingitems&show=1000")
    assert status == 200
    assert headers["Content-Type"] == "text/xml"
    feed = body.decode("iso-8859-1")
    assert feed.startswith('<?xml version="1.0" encoding="iso-8859-1"?>')
    assert "kaudelle 2027&ndash;2028]]></title>" in feed
    assert f"<![CDATA[{base}?page=meetingitem&id=2026297-4]]>" in feed
    assert "<guid" not in feed
    assert get(f"{base}?page=rss/meetingitems&show=3")[1].count(b"<item>") == 3
    assert b"Otsolam" not in body


def test_a_feed_subject_may_hold_the_separator(portals: Demo) -> None:
    feed = get(portals.base_urls["Saarnikylä"] + "?page=rss/meetingitems&show=100")[1].decode("iso-8859-1")
    assert "Kunnanhallitus 22.09.2025 / Pienten kuntien verkosto / kunnan edustaja" in feed


def test_hex_ids_are_served(portals: Demo) -> None:
    page = text(
        portals.base_urls["Saarnikylä"] + "?page=meetingitem&id=4E19B7C3X77A0X4D54XB2F3X38E30B60828A-2"
    )
    assert "Esityslista 30.11.2026/Asianro 2" in page


def test_officers_decisions_are_listed_and_read(portals: Demo) -> None:
    base = portals.base_urls["Kanervala"]
    assert "?page=official_frames" in text(base)
    listed = text(f"{base}?page=official_search&alo=1&siv=100&dir=1&jar=1")
    assert "05.10.2026" in listed
    assert "Päätän, että Kanervalan kunta osallistuu" in text(f"{base}?page=official_decision&id=2026309-3")


def test_casem_reads_by_path_and_by_id(portals: Demo) -> None:
    origin = root(portals, "Lehtovirta")
    front = text(f"{origin}/fi-FI")
    assert "Content_ctl00_ncContainer" in front
    assert "/fi-FI/Toimielimet/Kaupunginvaltuusto/Kokous_9112026" in front  # neither day nor month padded
    meeting = text(f"{origin}/fi-FI/Toimielimet/Kaupunginvaltuusto/Kokous_9112026")
    path = re.search(r"href='(/fi-FI/Toimielimet/[^']+\((\d+)\))'>&sect; 93", meeting)
    assert path
    item = text(origin + path[1])
    assert "<h1>&sect; 93 Uuden sukupolven organisaatiot -verkosto, yhdeks&auml;s kausi</h1>" in item
    for node in ("2103", "23"):
        assert (
            unescape(item).split("ContentStart")[1]
            == unescape(text(f"{origin}/fi-FI/content/{path[2]}/{node}")).split("ContentStart")[1]
        )


def test_casem_side_column_misleads_before_the_main_column(portals: Demo) -> None:
    page = text(root(portals, "Otsolampi") + "/fi-FI/Toimielimet/Kunnanvaltuusto/Kokous_2432026")
    side, main = page.split("id='ContentStart'")
    assert "USO-verkoston" in side
    assert "USO" not in main


def test_casem_search_gives_items_by_content_id(portals: Demo) -> None:
    page = text(root(portals, "Lehtovirta") + "/fi-FI/haku?n=23&d=1&s=uuden%20sukupolven&o=Rank&page=1")
    assert re.search(r"/fi-FI/content/42063/23'", page)


@pytest.mark.parametrize("name", ["Lehtovirta", "Koivusalmi", "Otsolampi"])
def test_casem_whole_minutes_come_under_a_guid_with_a_name(portals: Demo, name: str) -> None:
    base = portals.base_urls[name]
    path = re.search(r"/fi-FI/Toimielimet/[^']+/Kokous_\d+", text(base))
    assert path
    link = re.search(
        r"href='(http://[^']+/download/noname/\{[0-9A-F-]{36}\}/\d+)'", text(root(portals, name) + path[0])
    )
    assert link
    status, body, headers = get(link[1])
    assert status == 200
    assert body.startswith(b"%PDF")
    assert "filename*=UTF-8''" in headers["Content-Disposition"]


def test_a_listed_meeting_may_be_gone(portals: Demo) -> None:
    origin = root(portals, "Ulpukkaniemi")
    page = text(f"{origin}/fi-FI/Toimielimet/Kunnanhallitus/Kokous_26102026")
    links = re.findall(r"href='([^']*(?:Kokous_26102026/|/download/)[^']*)'", page)
    assert len(links) == 6
    assert {get(urljoin(origin, link))[0] for link in links} == {404}


def test_a_meeting_may_have_its_pdf_only(portals: Demo) -> None:
    page = text(root(portals, "Otsolampi") + "/fi-FI/Toimielimet/Kunnanhallitus/Kokous_1692025")
    main = page.split("id='ContentStart'")[1]
    assert "Eroaminen USO-verkostosta" in main
    assert "/download/noname/" in main
    assert "Kokous_1692025/" not in main


def test_unchanged_pages_answer_304(portals: Demo) -> None:
    url = portals.base_urls["Kuusiselkä"] + "?page=meetingitem&id=2026297-4"
    _, _, headers = get(url)
    assert "PHPSESSID" in headers["Set-Cookie"]
    assert get(url, If_None_Match=headers["ETag"])[:2] == (304, b"")
    assert get(url, If_Modified_Since=headers["Last-Modified"])[0] == 304
    assert get(url, If_None_Match='"other"', If_Modified_Since=headers["Last-Modified"])[0] == 200
    assert get(url, If_Modified_Since="yesterday or so")[0] == 200


def test_minutes_replace_the_agenda_under_the_same_id() -> None:
    with serve() as running:
        base = running.base_urls["Saarnikylä"]
        meeting = f"{base}?page=meeting&id=4E19B7C3X77A0X4D54XB2F3X38E30B60828A"
        _, before, headers = get(meeting)
        assert "Esityslista 30.11.2026" in before.decode()
        pdf = base.replace("cgi/DREQUEST.PHP", "kokous/4E19B7C3X77A0X4D54XB2F3X38E30B60828A.PDF")
        agenda = get(pdf)[1]
        running.advance()
        status, after, _ = get(meeting, If_None_Match=headers["ETag"])
        assert status == 200
        assert "Pöytäkirja 30.11.2026" in after.decode()
        assert get(pdf)[1] != agenda


def test_a_stateful_portal_repeats_the_page_before() -> None:
    with serve(stateful=3) as running:
        base = running.base_urls["Kuusiselkä"]
        pages = [text(f"{base}?page=meetingitem&id=2026297-{n}") for n in (1, 2, 3, 4)]
        assert pages[2] == pages[1]
        assert "Pykälä 174" in pages[3]


def test_a_portal_that_is_down_resets() -> None:
    with serve(down=["Tervalampi"]) as running:
        with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
            get(running.base_urls["Tervalampi"])
        assert get(running.base_urls["Kuusiselkä"])[0] == 200
        running.down.clear()
        assert get(running.base_urls["Tervalampi"])[0] == 200


def test_a_slow_portal_waits() -> None:
    with serve(slow={"Lehtovirta": 0.3}) as running:
        started = time.monotonic()
        get(running.base_urls["Lehtovirta"])
        assert time.monotonic() - started >= 0.3


def test_every_request_is_recorded() -> None:
    with serve() as running:
        get(running.base_urls["Kuusiselkä"] + "?page=search", User_Agent="koe/1 (posti@example.org)")
        asked = running.requests[-1]
        assert asked.path == "/cgi/DREQUEST.PHP?page=search"
        assert asked.headers["User-Agent"] == "koe/1 (posti@example.org)"
        assert asked.status == 200
        assert abs(asked.time - time.time()) < 5


def test_requests_against_robots_are_told() -> None:
    with serve() as running:
        get(root(running, "Kalliosuo") + "/robots.txt")
        get(running.base_urls["Lehtovirta"])
        get(running.base_urls["Kuusiselkä"])
        assert running.violations() == []
        get(running.base_urls["Kalliosuo"])
        get(root(running, "Lehtovirta") + "/fi-FI/rss")
        assert [asked.path for asked in running.violations()] == ["/fi-FI", "/fi-FI/rss"]
