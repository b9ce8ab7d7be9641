"""What a portal forbids in part costs only that part; what a crawl did not look at is not claimed."""

import re
from collections.abc import Callable

import pytest
from crawler_home import Home
from crawler_portals import PDF, Casem, Dynasty, Portal, Reply, Sitting, serving

from crawler.ledger import before

Lasting = Callable[[Home], list[tuple[object, ...]]]
ROBOTS_ROWS = "SELECT url_prefix, source FROM permissions WHERE basis = 'robots' AND NOT allowed ORDER BY id"
BODY_LISTS = [
    (Dynasty, "/*page=meetings&id=1$", r"page=meetings&id=1$"),
    (Casem, "/fi-FI/Toimielimet/Tarkastuslautakunta", "Toimielimet/Tarkastuslautakunta"),
]
ALL_LISTS = [(Dynasty, "/*page=meetings"), (Casem, "/fi-FI/Toimielimet/"), (Casem, "/fi-FI/Toimielimet")]
DOCUMENTS = [(Dynasty, "/D10_Testila/kokous/"), (Casem, "/download")]
MEETING_PAGES = [(Dynasty, "/*20262"), (Casem, "/fi-FI/Toimielimet/Tarkastuslautakunta/")]


def bodies() -> dict[str, list[Sitting]]:
    """Three bodies, of which one has a meeting long before the newest."""
    return {
        "Kunnanhallitus": [Sitting("20261", "7.9.2026", pdf=PDF), Sitting("20251", "1.9.2025", pdf=PDF)],
        "Tarkastuslautakunta": [Sitting("20262", "8.9.2026", pdf=PDF)],
        "Valtuusto": [Sitting("20263", "9.9.2026", pdf=PDF)],
    }


def forbid(portal: Portal, path: str) -> None:
    """Puts one line into robots.txt."""
    portal.robots = Reply(f"User-agent: *\nDisallow: /rss\nDisallow: {path}\n".encode())


def archived(home: Home) -> list[str]:
    """The bodies of the meetings that are archived."""
    return [row[0] for row in home.rows("SELECT body FROM meetings WHERE state = 'archived' ORDER BY 1")]


@pytest.mark.parametrize(("platform", "path", "asked"), BODY_LISTS)
def test_a_forbidden_body_costs_only_itself_and_is_named_each_time(
    platform: type[Portal], path: str, asked: str, home: Home, lasting: Lasting
) -> None:
    with serving(platform(bodies())) as portal:
        forbid(portal, path)
        first = home.crawl(portal.base).portals[0]
        assert first.state == "incomplete"
        assert first.reason == f"Tarkastuslautakunta may not be searched: robots.txt: Disallow: {path}"
        assert (first.failures, first.documents) == (0, 3)
        assert archived(home) == ["Kunnanhallitus", "Kunnanhallitus", "Valtuusto"]
        assert home.rows(ROBOTS_ROWS) == [(f"{portal.origin}{path}", f"robots.txt: Disallow: {path}")]
        assert home.rows("SELECT url_prefix FROM permissions WHERE allowed") == [(portal.base,)]
        kept = lasting(home)
        second = home.crawl(portal.base).portals[0]
        assert (second.state, second.reason, second.documents) == ("incomplete", first.reason, 0)
        assert lasting(home) == kept
        assert not [one for one in portal.paths() if re.search(asked, one)]


@pytest.mark.parametrize(("platform", "path", "asked"), BODY_LISTS)
def test_a_body_that_is_permitted_again_is_searched_though_it_shows_nothing_new(
    platform: type[Portal], path: str, asked: str, home: Home
) -> None:
    with serving(platform({**bodies(), **{f"Jaosto {n}": [] for n in range(30)}})) as portal:
        forbid(portal, path)
        home.crawl(portal.base)
        home.db.execute("UPDATE searches SET requests = 20")  # so few that lists are passed over
        portal.robots = Reply(status=404)
        assert home.crawl(portal.base).portals[0].state == "complete"
        assert "Tarkastuslautakunta" in archived(home)
        assert home.rows(
            f"SELECT allowed FROM permissions WHERE url_prefix = '{portal.origin}{path}' ORDER BY id"
        ) == [(0,), (1,)]


@pytest.mark.parametrize(("platform", "path"), ALL_LISTS)
def test_a_portal_whose_every_body_is_forbidden_is_blocked(
    platform: type[Portal], path: str, home: Home
) -> None:
    with serving(platform(bodies())) as portal:
        forbid(portal, path)
        told = home.crawl(portal.base).portals[0]
        assert told.state == "blocked"
        assert f"robots.txt: Disallow: {path} (" in (told.reason or "")
        assert home.rows("SELECT url_prefix, allowed FROM permissions") == [(f"{portal.origin}{path}", 0)]
        assert len(portal.paths()) <= 1


@pytest.mark.parametrize(("platform", "path"), DOCUMENTS)
def test_forbidden_documents_that_came_as_items_leave_nothing_out(
    platform: type[Portal], path: str, home: Home, lasting: Lasting
) -> None:
    with serving(platform(bodies())) as portal:
        forbid(portal, path)
        told = home.crawl(portal.base).portals[0]
        assert (told.state, told.reason, told.documents) == ("complete", None, 8)
        assert not [one for one in portal.paths() if "/kokous/" in one or "download" in one]
        assert len(archived(home)) == 4
        assert home.rows(ROBOTS_ROWS) == [(f"{portal.origin}{path}", f"robots.txt: Disallow: {path}")]
        kept = lasting(home)
        assert home.crawl(portal.base).portals[0].state == "complete"
        assert lasting(home) == kept


@pytest.mark.parametrize(("platform", "path"), DOCUMENTS)
def test_documents_that_are_forbidden_after_they_were_archived_stay_archived(
    platform: type[Portal], path: str, home: Home
) -> None:
    with serving(platform(bodies())) as portal:
        home.crawl(portal.base)
        forbid(portal, path)
        assert home.crawl(portal.base).portals[0].state == "complete"
        assert home.rows("SELECT DISTINCT state, error FROM documents") == [("fetched", None)]


@pytest.mark.parametrize(("platform", "path"), MEETING_PAGES)
def test_a_forbidden_meeting_is_missing_each_time(platform: type[Portal], path: str, home: Home) -> None:
    with serving(platform(bodies())) as portal:
        forbid(portal, path)
        for _ in range(2):
            told = home.crawl(portal.base).portals[0]
            assert told.state == "incomplete"
            assert "1 meeting is listed without documents: Tarkastuslautakunta 2026-09-08" in (
                told.reason or ""
            )
            assert f"robots.txt: Disallow: {path}" in (told.reason or "")
        assert len(archived(home)) == 3


def test_forbidden_officers_decisions_are_named_each_time(home: Home) -> None:
    with serving(Dynasty(bodies())) as portal:
        forbid(portal, "/*page=official_search")
        for _ in range(2):
            told = home.crawl(portal.base).portals[0]
            assert told.state == "incomplete"
            assert (told.reason or "").startswith("officers' decisions may not be searched: robots.txt:")


def test_a_nofollow_on_one_list_costs_only_its_body(home: Home) -> None:
    with serving(Casem(bodies())) as portal:
        page = portal.reply("/fi-FI/Toimielimet/Tarkastuslautakunta")
        portal.instead[r"Tarkastuslautakunta$"] = Reply(page.body, headers={"X-Robots-Tag": "nofollow"})
        for _ in range(2):
            told = home.crawl(portal.base).portals[0]
            assert told.state == "incomplete"
            assert "the list of Tarkastuslautakunta may not be followed: X-Robots-Tag" in (told.reason or "")
        assert archived(home) == ["Kunnanhallitus", "Kunnanhallitus", "Valtuusto"]
        assert home.rows("SELECT url_prefix FROM permissions WHERE basis = 'page'") == [
            (f"{portal.base}/Toimielimet/Tarkastuslautakunta",)
        ]


DAYS_SINCE_THE_LISTS = [(0.5, False), (3.0, False), (6.4, False), (6.6, True), (20.0, True)]


@pytest.mark.parametrize("platform", [Dynasty, Casem])
@pytest.mark.parametrize(("days", "found"), DAYS_SINCE_THE_LISTS)
def test_a_search_claims_no_day_after_its_lists_were_read(
    days: float, found: bool, platform: type[Portal], home: Home
) -> None:
    late = Sitting("20252", "1.10.2025", pdf=PDF, listed=False)
    shown = [Sitting(f"2026{n}", f"{n}.9.2026", pdf=PDF) for n in range(14, 10, -1)]
    with serving(platform({"Kunnanhallitus": [*shown, late]})) as portal:
        home.crawl(portal.base)
        home.db.execute("UPDATE searches SET finished_at = ?, requests = 20", [read := before(days)])
        late.listed = True
        for _ in range(2):  # a crawl that rests on one that rests on the full look
            assert home.crawl(portal.base).portals[0].state == "complete"
            (covered,) = home.rows("SELECT finished_at FROM searches ORDER BY id DESC LIMIT 1")[0]
            assert (covered > read) is found
            assert home.rows("SELECT searched_to FROM coverage WHERE municipality_code = 'T01'") == [
                (covered[:10],)
            ]
        assert bool(home.rows("SELECT 1 FROM meetings WHERE meeting_date = '2025-10-01'")) is found
