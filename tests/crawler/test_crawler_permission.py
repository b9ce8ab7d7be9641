"""Permission, robots marks, addresses, and the portal register."""

from pathlib import Path

import pytest
from crawler_home import Home

from crawler.addresses import is_inner_host, is_loopback_host, lane_of
from crawler.messages import CrawlError
from crawler.permission import Permissions
from crawler.portals import (
    PortalsError,
    base_of,
    bundled_portals,
    platform_of_page,
    platform_of_url,
    read_portals,
    scope_of,
)
from crawler.robots import forbidding_line, marks_of, place_of
from crawler.run import check

T = "https://tweb.testila.fi/ktwebscr/"
D = "https://julkaisu.testila.fi/Testila/cgi/DREQUEST.PHP"


def test_platforms_are_off_until_a_letter_permits(home: Home) -> None:
    permissions = Permissions(home.db)
    assert not permissions.may(T).allowed
    assert permissions.may(T).basis == "default"
    assert permissions.may(D).allowed
    permissions.letter(T, allowed=True, source="kirje 1.2.2026")
    told = permissions.may(f"{T}fileshow?doctype=3&docid=1")
    assert (told.allowed, told.basis, told.source) == (True, "letter", "kirje 1.2.2026")
    permissions.letter(T, allowed=False, source="kirje 3.3.2026")
    assert not permissions.may(T).allowed


LETTERS = [
    ("https://julkaisu.testila.fi/Testila/kokous/1.PDF", False),
    ("https://julkaisu.testila.fi:443/testila/cgi/DREQUEST.PHP?page=meeting&id=1", False),
    ("https://julkaisu.testila.fi/Testila2/kokous/1.PDF", True),
    ("https://julkaisu.testila.fi/Muu/kokous/1.PDF", True),
    ("https://testila.fi/Testila/kokous/1.PDF", True),
]


@pytest.mark.parametrize(("url", "allowed"), LETTERS)
def test_a_letter_covers_the_portals_pages_and_documents_and_no_neighbour(
    url: str, allowed: bool, home: Home
) -> None:
    permissions = Permissions(home.db)
    permissions.letter(D, allowed=False, source="kirje")
    assert permissions.may(url).allowed is allowed


def test_what_robots_said_is_noted_once_and_never_trusted_later(home: Home) -> None:
    permissions = Permissions(home.db)
    for _ in range(2):
        permissions.record(D, allowed=False, basis="robots", source="robots.txt: Disallow: /")
    assert len(home.rows("SELECT 1 FROM permissions")) == 1
    assert permissions.may(D).allowed


MARKS = [
    ([], "<meta name='robots' content='noindex,nofollow'>", (True, True)),
    ([], '<META CONTENT="NOFOLLOW" NAME=ROBOTS>', (False, True)),
    ([], "<meta name=robots content=none>", (True, True)),
    ([], "<!-- <meta name=robots content=none> -->", (False, False)),
    ([], "<meta name='googlebot' content='nofollow'>", (False, False)),
    (["noindex"], "", (True, False)),
    (["googlebot: nofollow"], "", (False, False)),
    (["uso-minutes: noindex, nofollow"], "", (True, True)),
    (["unavailable_after: 25 Jun 2027 15:00:00 GMT"], "", (False, False)),
]


@pytest.mark.parametrize(("headers", "text", "found"), MARKS)
def test_robots_marks(headers: list[str], text: str, found: tuple[bool, bool]) -> None:
    told = marks_of(headers, text)
    assert (told.noindex, told.nofollow) == found


def test_the_forbidding_line() -> None:
    robots = "User-agent: *\nDisallow: /rss\nDisallow: /fi-FI/ # kaikki\nAllow: /x"
    assert forbidding_line(robots, "https://t.fi/fi-FI/Toimielimet") == "Disallow: /fi-FI/"


INNER = [
    ("127.0.0.1", True), ("127.0.1.9", True), ("10.1.2.3", True), ("192.168.0.1", True), ("169.254.169.254", True), ("0.0.0.0", True),
    ("[::1]", True), ("::ffff:127.0.0.1", True), ("fe80::1", True), ("localhost", True), ("x.localhost", True),
    ("193.166.1.1", False), ("testila.fi", False),
]  # fmt: skip


@pytest.mark.parametrize(("host", "inner"), INNER)
def test_inner_hosts(host: str, inner: bool) -> None:
    assert is_inner_host(host) is inner


LOOPBACK = ("127.0.0.1", "127.0.1.9", "[::1]", "::ffff:127.0.0.1", "localhost", "x.localhost")


@pytest.mark.parametrize("host", [host for host, _ in INNER])
def test_loopback_hosts_are_this_machine_alone(host: str) -> None:
    assert is_loopback_host(host) is (host in LOOPBACK)


WITHOUT_CONTACT = [
    ("http://127.0.0.1:1/fi-FI", None),
    ("http://127.8.9.1:1/fi-FI", None),
    ("http://[::1]:1/fi-FI", None),
    ("http://localhost:1/fi-FI", None),
    ("http://192.0.2.1/fi-FI", "a private or reserved address"),
    ("http://10.1.2.3/fi-FI", "a private or reserved address"),
    ("http://[fe80::1]/fi-FI", "a private or reserved address"),
    ("http://0.0.0.0:1/fi-FI", "a private or reserved address"),
    ("https://testila.cloudnc.fi/fi-FI", "no real portal"),
]


@pytest.mark.parametrize(("url", "rule"), WITHOUT_CONTACT)
def test_only_loopback_is_asked_without_a_contact(url: str, rule: str | None, home: Home) -> None:
    check(home.request(url, contact="uso@example.org"))
    if rule is None:
        check(home.request(url))
    else:
        with pytest.raises(CrawlError, match=f"^{rule}.*USO_CONTACT"):
            check(home.request(url))


def test_a_reserved_address_with_a_contact_needs_the_switch_too(home: Home) -> None:
    told = home.crawl("http://192.0.2.1/fi-FI", contact="uso@example.org", allow_loopback=False).portals[0]
    assert (told.state, told.requests) == ("failed", 0)
    assert "192.0.2.1 is a loopback, private or reserved address; --allow-loopback" in (told.reason or "")


PLACES = [
    ("Disallow: /download/", "https://t.fi/download/"),
    ("disallow:/*.PDF$", "https://t.fi/*.PDF$"),
    ("Disallow: *page=1", "https://t.fi/*page=1"),
    ("robots.txt", "https://t.fi/download/1.PDF"),
]


@pytest.mark.parametrize(("line", "place"), PLACES)
def test_a_forbidding_line_is_one_place_however_many_addresses_it_forbids(line: str, place: str) -> None:
    assert place_of(line, "https://t.fi/download/1.PDF") == place


def test_a_real_host_is_one_lane_whatever_the_port() -> None:
    assert lane_of("https://testila.fi:8443/x") == lane_of("http://testila.fi/y")
    assert lane_of("http://127.0.0.1:1/") != lane_of("http://127.0.0.1:2/")


PLATFORMS = [
    ("https://poytakirjat.testila.fi/D10_T/cgi/drequest.php?page=meeting_frames", "dynasty"),
    ("https://testila10.oncloudos.com/", "dynasty"),
    ("https://testila.fi/kokous/TELIMET.HTM", "dynasty-static"),
    ("https://testila.cloudnc.fi/fi-FI", "casem"),
    ("https://julkaisu.testila.fi/fi-FI/Toimielimet", "casem"),
    ("http://127.0.0.1:8000/fi-FI", "casem"),
    ("https://tweb.testila.fi/ktwebbin/dbisa.dll/ktwebscr/", "tweb"),
    ("https://testila-julkaisu.triplancloud.fi", "tweb"),
    ("https://mfiles.testila.fi/Kokoukset/testila", "mfiles"),
    ("https://www.testila.fi/paatoksenteko", None),
]


@pytest.mark.parametrize(("url", "platform"), PLATFORMS)
def test_the_address_tells_the_platform(url: str, platform: str | None) -> None:
    assert platform_of_url(url) == platform


def test_the_page_tells_the_platform() -> None:
    assert platform_of_page("<!--DATABEGIN--><p>") == "dynasty"
    assert platform_of_page("<div id='Content_ctl00_ncContainer'>") == "casem"
    assert platform_of_page("<p>Tervetuloa") is None


BASES = [
    (
        "dynasty",
        "https://t.fi/D10_T/cgi/DREQUEST.PHP?page=meeting_frames",
        "https://t.fi/D10_T/cgi/DREQUEST.PHP",
    ),
    ("dynasty", "https://t10.oncloudos.com/", "https://t10.oncloudos.com/cgi/DREQUEST.PHP"),
    ("casem", "https://t.cloudnc.fi", "https://t.cloudnc.fi/fi-FI"),
    ("casem", "https://t.cloudnc.fi/fi-FI/Toimielimet/", "https://t.cloudnc.fi/fi-FI"),
    (None, "https://t.fi/x?y", "https://t.fi/x?y"),
]


@pytest.mark.parametrize(("platform", "url", "base"), BASES)
def test_the_base_address(platform: str | None, url: str, base: str) -> None:
    assert base_of(platform, url) == base


def test_scope_of_a_portal() -> None:
    assert scope_of(D) == "https://julkaisu.testila.fi/Testila/"
    assert scope_of("https://t.cloudnc.fi/fi-FI") == "https://t.cloudnc.fi/"


def test_the_bundled_register_reads() -> None:
    portals = bundled_portals()
    assert len(portals) > 300
    assert {p.evidence for p in portals} == {"public-code", "page-seen", "pattern-guess"}
    known = [p for p in portals if p.platform in ("dynasty", "casem") and p.evidence != "pattern-guess"]
    assert not [p for p in known if platform_of_url(p.base_url) != p.platform]


WRONG_FILES = [
    ("municipality,base_url\nTestila,https://t.fi\n", "line 1: column platform is missing"),
    ("municipality,platform,base_url\nTestila,,t.fi\n", "line 2: base_url is 't.fi'"),
    ("municipality,platform,base_url\n,,https://t.fi\n", "line 2: municipality is empty"),
    ("municipality,platform,base_url\nTestila,tvveb,https://t.fi\n", "line 2: platform is 'tvveb'"),
    ("municipality,platform,base_url\nTestila,,https://t.fi:port/\n", "line 2: base_url"),
]


@pytest.mark.parametrize(("text", "message"), WRONG_FILES)
def test_a_wrong_portals_file_is_told_by_line_and_column(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "portals.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PortalsError, match=r"portals\.csv") as caught:
        read_portals(path)
    assert message in str(caught.value)


def test_a_portals_file_needs_no_platform_and_bears_a_mark_and_blank_lines(tmp_path: Path) -> None:
    path = tmp_path / "portals.csv"
    path.write_text(
        "municipality,platform,base_url,huomio\n\nTestila,,https://t.fi/x,a\n", encoding="utf-8-sig"
    )
    (portal,) = read_portals(path)
    assert (portal.municipality, portal.platform, portal.evidence) == ("Testila", None, "given")
    with pytest.raises(PortalsError, match="cannot be read"):
        read_portals(tmp_path / "none.csv")


def test_a_letter_for_one_town_on_a_shared_tweb_host_opens_no_other(home: Home) -> None:
    permissions = Permissions(home.db)
    permissions.letter("https://shared.fi/eka/ktwebscr/", allowed=True, source="letter of Eka")
    assert permissions.may("https://shared.fi/eka/ktwebscr/pk_tek_tweb.htm", "tweb").allowed
    assert permissions.may("https://shared.fi/ktwebbin/ktproxy2.dll?doctype=0&docid=1", "tweb").allowed
    assert not permissions.may("https://shared.fi/toka/ktwebscr/pk_tek_tweb.htm", "tweb").allowed
    permissions.letter("https://shared.fi/toka/ktwebscr/", allowed=False, source="letter of Toka")
    assert permissions.may("https://shared.fi/eka/ktwebscr/pk_tek_tweb.htm", "tweb").allowed
