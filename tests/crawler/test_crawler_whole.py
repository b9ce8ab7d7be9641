"""Whole crawls against portals of another hand than the demo's."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from crawler_home import Home
from crawler_portals import PDF, Casem, Dynasty, Portal, Reply, Sitting, serving

from crawler.messages import CrawlError
from crawler.permission import Permissions
from crawler.run import crawl

Lasting = Callable[[Home], list[tuple[object, ...]]]


def many(count: int, prefix: str, **options: object) -> list[Sitting]:
    """Meetings two weeks apart, newest first; ids of both kinds."""
    days = [(2026 - n // 24, 12 - n // 2 % 12, 1 + 14 * (n % 2)) for n in range(count)]
    ids = [f"{y}{prefix}{n}" if n % 3 else f"4D1BE{n}X77C{prefix}X{y}" for n, (y, _, _) in enumerate(days)]
    return [Sitting(i, f"{d}.{m}.{y}", pdf=PDF, **options) for i, (y, m, d) in zip(ids, days, strict=True)]  # type: ignore[arg-type]


def small() -> dict[str, list[Sitting]]:
    """Two bodies: one meeting with a PDF, one with items only, an agenda; a third body has published nothing."""
    return {
        "Kunnanhallitus": [
            Sitting("2026900", "7.12.2026", "Esityslista", pdf=PDF),
            Sitting("2026337", "7.9.2026", pdf=PDF),
            Sitting("4D1BE189X77C7X4D", "11.1.2025", items=3),
        ],
        "Lupajaosto väki": [Sitting("202511", "1.12.2024", pdf=PDF), Sitting("20201", "1.2.2020", pdf=PDF)],
        "Vaalilautakunta": [],
    }


PLATFORMS = [Dynasty, Casem]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_everything_since_the_day_is_archived_once(
    platform: type[Portal], home: Home, lasting: Lasting
) -> None:
    with serving(platform(small())) as portal:
        report = home.crawl(portal.base)
        assert [(p.state, p.reason, p.bodies, p.meetings, p.documents) for p in report.portals] == [
            ("complete", None, 3, 4, 6)
        ]
        assert report.requests == len(portal.asked)
        kept = home.rows(
            "SELECT body, meeting_date, kind, count(*) FROM documents WHERE state = 'fetched' GROUP BY 1, 2, 3"
        )
        assert sorted(kept) == [
            ("Kunnanhallitus", "2025-01-11", "item", 3),
            ("Kunnanhallitus", "2026-09-07", "minutes", 1),
            ("Kunnanhallitus", "2026-12-07", "agenda", 1),
            ("Lupajaosto väki", "2024-12-01", "minutes", 1),
        ]
        assert max(Counter(portal.paths()).values()) == 1
        assert not [
            path
            for path in portal.paths()
            if "rss" in path.lower() or "content/99" in path or "ID=1&" in path
        ]
        before = lasting(home)
        report = home.crawl(portal.base)
        assert (report.portals[0].state, report.documents) == ("complete", 0)
        assert lasting(home) == before


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_economy_of_first_and_second_crawl(platform: type[Portal], home: Home, lasting: Lasting) -> None:
    bodies = {"Kunnanhallitus": many(40, "1"), "Kunnanvaltuusto": many(20, "2"), "Lautakunta": []}
    with serving(platform(bodies)) as portal:
        assert home.crawl(portal.base).ok
        first = len(portal.asked)
        assert first <= 2.5 * 60
        before = lasting(home)
        assert home.crawl(portal.base).ok
        assert len(portal.asked) - first <= 0.05 * first
        assert lasting(home) == before


@pytest.mark.parametrize("platform", PLATFORMS)
def test_minutes_replace_the_agenda_under_the_same_id(platform: type[Portal], home: Home) -> None:
    with serving(platform(small())) as portal:
        home.crawl(portal.base)
        portal.bodies["Kunnanhallitus"][0].kind = "Pöytäkirja"
        assert home.crawl(portal.base).documents == 1
        rows = home.rows("SELECT kind, state FROM documents WHERE meeting_date = '2026-12-07' ORDER BY kind")
        assert rows == [("agenda", "replaced"), ("minutes", "fetched")]
        assert len(home.rows("SELECT 1 FROM document_versions")) == 7


@pytest.mark.parametrize("platform", PLATFORMS)
def test_an_agenda_with_new_bytes_is_a_new_version(platform: type[Portal], home: Home) -> None:
    with serving(platform(small())) as portal:
        home.crawl(portal.base)
        portal.bodies["Kunnanhallitus"][0].version = "toinen"
        assert home.crawl(portal.base).documents == 1
        assert home.rows(
            "SELECT d.kind, d.state, count(*) FROM documents d JOIN document_versions v ON v.document_id = d.id "
            "GROUP BY d.id HAVING count(*) > 1"
        ) == [("agenda", "fetched", 2)]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_new_meeting_is_found_and_nothing_else_is_asked(platform: type[Portal], home: Home) -> None:
    with serving(platform({"Hallitus": many(12, "1"), "Valtuusto": many(12, "2")})) as portal:
        home.crawl(portal.base)
        portal.bodies["Hallitus"].insert(0, Sitting("2026999", "28.12.2026", pdf=PDF))
        before = len(portal.asked)
        assert home.crawl(portal.base).documents == 1
        assert len(portal.asked) - before <= 5  # robots.txt, bodies, one list, the meeting, its document


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_meeting_whose_documents_do_not_come_is_missing_and_may_come_back(
    platform: type[Portal], home: Home
) -> None:
    with serving(platform(small())) as portal:
        portal.instead[r"2026337|Kokous_792026/|ID=2026337"] = Reply(status=404)
        if isinstance(portal, Dynasty):
            portal.instead = {r"2026337\.PDF|2026337-": Reply(status=404)}
        told = home.crawl(portal.base).portals[0]
        assert told.state == "incomplete"
        assert "1 meeting is listed without documents: Kunnanhallitus 2026-09-07" in (told.reason or "")
        assert home.rows("SELECT state FROM meetings WHERE meeting_date = '2026-09-07'") == [("missing",)]
        assert home.crawl(portal.base).portals[0].state == "incomplete"
        portal.instead.clear()
        assert home.crawl(portal.base).portals[0].state == "complete"
        assert home.rows("SELECT kind, state FROM documents WHERE meeting_date = '2026-09-07'") == [
            ("minutes", "fetched")
        ]


INSTEAD_OF_PDF = {
    "an HTML page": Reply(b"<html><body>Palvelussa on huoltokatko"),
    "nothing": Reply(b"", content_type="application/pdf"),
    "a server error": Reply(status=500),
    "a larger file than is taken": Reply(
        b"%PDF-" + b"0" * (33 * 1024 * 1024), content_type="application/pdf"
    ),
}


@pytest.mark.parametrize("reply", INSTEAD_OF_PDF.values(), ids=list(INSTEAD_OF_PDF))
def test_items_stand_in_for_a_whole_document_that_is_none(reply: Reply, home: Home) -> None:
    with serving(Dynasty({"Hallitus": [Sitting("20261", "7.9.2026", pdf=PDF)]})) as portal:
        portal.instead[r"/kokous/20261\.PDF"] = reply
        assert home.crawl(portal.base).portals[0].state == "complete"
        assert home.rows("SELECT kind, state, count(*) FROM documents GROUP BY 1, 2") == [
            ("item", "fetched", 2)
        ]


WRONG_PAGES = {
    "zero bytes": (Reply(b""), "failed", "nothing in it"),
    "a shell page": (Reply(b"<html><body><div id=app></div></body></html>"), "failed", "redesigned?"),
    "an error": (Reply(b"virhe", status=500), "failed", "500"),
    "not found": (Reply(status=404), "failed", "404"),
    "another host": (Reply(status=302, headers={"Location": "http://192.0.2.1/uusi"}), "failed", "http://192.0.2.1/uusi"),
    "a loop": (Reply(status=302, headers={"Location": "/D10_Testila/cgi/DREQUEST.PHP?page=meeting_handlers&id="}), "failed", "redirect"),
    "nofollow": (Reply(b"<meta name=robots content='noindex, nofollow'><a href='?page=meetings&id=0'>H</a>"), "blocked", "nofollow"),
    "X-Robots-Tag": (
        Reply(b"<a href='?page=meetings&id=0'>H</a>", headers={"X-Robots-Tag": "none"}), "blocked", "X-Robots-Tag: none",
    ),
    "no bodies, in words": (Reply(b"<p>Ei julkaistuja kokouksia</p>"), "complete", None),
    "a long wait": (Reply(status=503, headers={"Retry-After": "86400"}), "failed", "86400"),
}  # fmt: skip


@pytest.mark.parametrize(("reply", "state", "reason"), WRONG_PAGES.values(), ids=list(WRONG_PAGES))
def test_a_wrong_first_page_costs_only_its_portal(
    reply: Reply, state: str, reason: str | None, home: Home
) -> None:
    with serving(Dynasty(small())) as wrong, serving(Casem(small())) as right:
        wrong.instead["cgi"] = reply
        told = home.crawl(wrong.base, right.base)
        assert [p.state for p in told.portals] == [state, "complete"]
        assert (reason or "") in (told.portals[0].reason or "")
        assert home.rows("SELECT state FROM searches ORDER BY portal_id") == [(state,), ("complete",)]


def test_a_list_that_cannot_be_read_is_a_failure_not_an_empty_list(home: Home) -> None:
    with serving(Dynasty(small())) as portal:
        portal.instead[r"page=meetings&id=1"] = Reply(b"<html><body>Uusi ulkoasu</body></html>")
        told = home.crawl(portal.base).portals[0]
        assert (told.state, told.failures) == ("incomplete", 1)
        assert "the list of Lupajaosto väki could not be read" in (told.reason or "")
        assert "redesigned?" in (told.reason or "")
        portal.instead.clear()
        assert home.crawl(portal.base).portals[0].state == "complete"


def test_robots_txt_blocks_with_its_line_and_nothing_else_is_asked(home: Home) -> None:
    with serving(Casem(small())) as portal:
        portal.robots = Reply(b"User-agent: *\nDisallow: /fi-FI/Toimielimet  # ei roboteille\n")
        told = home.crawl(portal.base).portals[0]
        assert (told.state, portal.paths()) == ("blocked", [])
        assert "Disallow: /fi-FI/Toimielimet" in (told.reason or "")
        assert home.rows("SELECT allowed, basis, source FROM permissions") == [
            (0, "robots", "robots.txt: Disallow: /fi-FI/Toimielimet")
        ]


def test_robots_txt_that_does_not_come_means_no(home: Home) -> None:
    with serving(Dynasty(small())) as portal:
        portal.robots = Reply(status=503)
        told = home.crawl(portal.base).portals[0]
        assert (told.state, told.reason, portal.paths()) == ("failed", "robots.txt answers 503", [])


def test_manners(home: Home) -> None:
    with serving(Dynasty({"Hallitus": many(4, "1")})) as portal:
        calls = iter([Reply(status=503, headers={"Retry-After": "1"})])
        portal.instead[r"page=meetings"] = lambda: next(calls, None) or portal.reply(portal.asked[-1].path)
        home.crawl(portal.base, delay=0.15, contact="uso@example.org")
        times = [one.at for one in portal.asked]
        assert min(b - a for a, b in pairwise(times)) >= 0.15
        asked = [one.path for one in portal.asked]
        first = next(n for n, path in enumerate(asked) if "page=meetings" in path)
        assert asked[first + 1] == asked[first]
        assert times[first + 1] - times[first] >= 1.0
        agents = {one.headers["User-Agent"] for one in portal.asked}
        assert len(agents) == 1
        assert agents.pop().endswith("(+uso@example.org)")
        assert not [one for one in portal.asked if "Cookie" in one.headers or "Referer" in one.headers]


def test_two_portals_on_one_host_wait_for_each_other(home: Home) -> None:
    with serving(Dynasty({"Hallitus": many(3, "1")})) as portal:
        home.crawl(portal.base, f"{portal.origin}/fi-FI", delay=0.1)
        assert min(b.at - a.at for a, b in pairwise(portal.asked)) >= 0.1


def test_real_portals_need_a_contact_and_inner_ones_the_switch(home: Home) -> None:
    with pytest.raises(CrawlError, match="USO_CONTACT"):
        home.crawl("https://testila.oncloudos.com/cgi/DREQUEST.PHP")
    with serving(Dynasty(small())) as portal:
        port = portal.origin.rpartition(":")[2]
        addresses = [
            portal.base,
            f"http://localhost:{port}/cgi/DREQUEST.PHP",
            f"http://0x7f000001:{port}/cgi/DREQUEST.PHP",
        ]
        told = home.crawl(*addresses, allow_loopback=False, contact="uso@example.org")
        assert [p.state for p in told.portals] == ["failed"] * 3
        assert all("--allow-loopback" in (p.reason or "") for p in told.portals)
        assert portal.asked == []


def test_platforms_that_are_off_or_unread_are_told_without_a_request(home: Home) -> None:
    told = home.crawl(
        "http://127.0.0.1:1/ktwebscr/",
        "http://mfiles.testila.example/Kokoukset/x",
        contact="x@y.fi",
    )
    assert [(p.state, p.requests) for p in told.portals] == [
        ("blocked", 0),
        ("blocked", 0),
    ]


def test_the_first_page_tells_the_platform_where_the_address_does_not(home: Home) -> None:
    with serving(Dynasty(small())) as portal:
        portal.instead[r"^/alku$"] = Reply(b"<a href='/cgi/DREQUEST.PHP?page=meeting_frames'>x</a>")
        told = home.crawl(f"{portal.origin}/alku").portals[0]
        assert told.platform == "dynasty"
        assert home.rows("SELECT platform FROM portals") == [("dynasty",)]


def test_a_refused_crawl_is_told_in_words(home: Home) -> None:
    with pytest.raises(CrawlError, match="2022-01-01"):
        home.crawl("http://127.0.0.1:1/fi-FI", since="1.1.2022")


@pytest.mark.parametrize("requests", [1, 3, 5, 8, 11])
def test_a_crawl_killed_at_any_moment_is_run_again_to_the_same_end(
    requests: int, home: Home, tmp_path: Path
) -> None:
    sql = "SELECT d.kind, d.body, d.meeting_date, d.title, d.sha256, d.state, m.state FROM documents d JOIN meetings m ON m.id = meeting_id ORDER BY 1, 3, 4, 5"
    with serving(Dynasty(small())) as portal:
        request = home.request(portal.base, delay=0.05)
        child = subprocess.Popen(
            [sys.executable, "-m", "crawler"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            encoding="utf-8", cwd=Path(__file__).parents[2],
        )  # fmt: skip
        assert child.stdin is not None
        with child.stdin as stdin:
            stdin.write(request.to_json() + "\n")
            stdin.flush()
            end = time.monotonic() + 30
            while len(portal.asked) < requests and time.monotonic() < end:
                time.sleep(0.005)
            os.kill(child.pid, signal.SIGKILL)
            child.wait()
        assert crawl(request).portals[0].state == "complete"
        killed = home.rows(sql)
        assert home.rows("SELECT count(*) FROM searches WHERE state = 'running'") == [(0,)]
        assert not list((tmp_path / "archive").glob("??/.new-*"))
        assert {path.name for path in (tmp_path / "archive").glob("??/*")} == {
            row[0] for row in home.rows("SELECT sha256 FROM documents")
        }
        assert len(killed) == 6
        assert {row[5:] for row in killed} == {("fetched", "archived")}


@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_is_taken_down_is_marked_where_lists_are_cheap_to_read(
    platform: type[Portal], home: Home
) -> None:
    with serving(platform({"Kunnanhallitus": many(60, "1")})) as portal:
        home.crawl(portal.base)
        lost = portal.bodies["Kunnanhallitus"][30]
        lost.listed, lost.gone = False, True
        assert home.crawl(portal.base).ok
        assert (
            len(
                home.rows(
                    "SELECT 1 FROM documents WHERE state = 'gone' AND sha256 IS NOT NULL AND error LIKE 'no longer%'"
                )
            )
            == 1
        )


def test_a_letter_opens_what_robots_txt_forbids_and_closes_what_it_permits(home: Home) -> None:
    permissions = Permissions(home.db)
    with serving(Dynasty(small())) as open_, serving(Casem(small())) as closed:
        open_.robots = Reply(b"User-agent: *\nDisallow: /\n")
        permissions.letter(open_.base, allowed=True, source="lupa")
        permissions.letter(closed.base, allowed=False, source="kielto 1.9.2026")
        told = home.crawl(open_.base, closed.base).portals
        assert [(p.state, p.reason) for p in told] == [("complete", None), ("blocked", "kielto 1.9.2026")]
        assert closed.asked == []
