"""What a repeat crawl asks where nothing is new, and that turns miss nothing for long."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from crawler_home import Home
from crawler_platforms import HelsinkiSite, Mfiles, OldTurku, StaticDynasty, Turku
from crawler_portals import PDF, Portal, Sitting, serving

from crawler.permission import Permissions
from crawler.spiders.harvest import LOOK_AGAIN_DAYS

Lasting = Callable[[Home], list[tuple[object, ...]]]
TODAY = datetime.now(UTC).date()


def sitting(number: int, days: int) -> Sitting:
    """A meeting so many days ago."""
    day = TODAY - timedelta(days=days)
    return Sitting(f"{day.year}{number}", f"{day.day}.{day.month}.{day.year}", pdf=PDF)


def bodies(count: int, meetings: int) -> dict[str, list[Sitting]]:
    """Bodies that met every fortnight, newest first."""
    return {
        f"Lautakunta {n}": [sitting(100 * n + k, 10 + n + 14 * k) for k in range(meetings)]
        for n in range(count)
    }


def aged(home: Home, days: float) -> None:
    """Makes all that was done so far so many days older."""
    for table, column in (("searches", "finished_at"), ("lists", "read_at")):
        for number, told in home.rows(f"SELECT rowid, {column} FROM {table}"):
            older = (datetime.fromisoformat(told) - timedelta(days=days)).isoformat(timespec="seconds")
            home.db.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", [older, number])


@pytest.mark.parametrize(
    ("platform", "count", "meetings"),
    [(Turku, 10, 12), (Turku, 3, 20), (OldTurku, 1, 40), (HelsinkiSite, 10, 8), (StaticDynasty, 10, 8), (Mfiles, 10, 8)],
)
def test_a_repeat_crawl_takes_a_twentieth_at_most(
    platform: type[Portal], count: int, meetings: int, home: Home, lasting: Lasting
) -> None:
    """Dynasty 10 and CaseM: `test_the_economy_of_first_and_second_crawl`."""
    with serving(platform(bodies(count, meetings))) as portal:
        Permissions(home.db).letter(portal.base, allowed=True, source="letter of the sample town")
        assert home.crawl(portal.base).ok
        first, kept = len(portal.asked), lasting(home)
        told = home.crawl(portal.base)
        assert told.ok and told.documents == 0
        assert len(portal.asked) - first <= 0.05 * first
        assert lasting(home) == kept


def test_turns_find_what_is_new_in_any_body_within_a_few_crawls(home: Home) -> None:
    with serving(Turku(bodies(10, 12))) as portal:
        home.crawl(portal.base)
        portal.bodies["Lautakunta 9"].insert(0, sitting(999, 1))
        crawls = 1
        while crawls < 9 and not home.crawl(portal.base).documents:
            crawls += 1
        assert crawls <= 5


def test_something_new_on_one_list_opens_the_others(home: Home) -> None:
    with serving(Turku(bodies(10, 12))) as portal:
        home.crawl(portal.base)
        for number, own in enumerate(portal.bodies.values()):
            own.insert(0, sitting(9990 + number, 1))
        assert home.crawl(portal.base).documents == 10


def test_turns_see_what_was_taken_down(home: Home) -> None:
    with serving(Turku(bodies(10, 12))) as portal:
        home.crawl(portal.base)
        taken = portal.bodies["Lautakunta 5"][3]
        taken.listed, taken.gone = False, True
        for _ in range(5):
            home.crawl(portal.base)
        assert home.rows("SELECT d.body, e.kind FROM events e JOIN documents d ON d.id = e.document_id") == [
            ("Lautakunta 5", "withdrawn")
        ]


def test_a_search_claims_no_more_than_its_oldest_list_and_reads_all_in_time(home: Home) -> None:
    with serving(Turku(bodies(10, 12))) as portal:
        home.crawl(portal.base)
        aged(home, 1)
        oldest = home.rows("SELECT min(read_at) FROM lists")[0][0]
        home.crawl(portal.base)
        claimed = "SELECT finished_at FROM searches ORDER BY id DESC LIMIT 1"
        assert home.rows(claimed) == [(oldest,)]
        for _ in range(4):
            home.crawl(portal.base)
        assert home.rows(claimed)[0][0] > oldest  # by now every list was read again
        aged(home, LOOK_AGAIN_DAYS)
        before = len(portal.asked)
        home.crawl(portal.base)
        lists = {path for path in portal.paths()[before - len(portal.asked) :] if "/toimielin/" in path}
        assert len(lists) == 10
        assert home.rows("SELECT count(DISTINCT read_at) FROM lists") == [(1,)]


def test_the_old_pages_of_turku_are_asked_once_a_crawl(home: Home) -> None:
    with serving(OldTurku(bodies(1, 40))) as portal:
        home.crawl(portal.base)
        assert len(portal.paths()) == len(set(portal.paths()))
        before = len(portal.paths())
        portal.bodies["Lautakunta 0"].insert(0, sitting(999, 1))
        assert home.crawl(portal.base).documents == portal.bodies["Lautakunta 0"][0].items
        assert len(set(portal.paths()[before:])) == len(portal.paths()[before:])


def test_the_site_of_helsinki_is_read_until_nothing_is_new(home: Home) -> None:
    with serving(HelsinkiSite(bodies(2, 12))) as portal:
        home.crawl(portal.base)
        portal.bodies["Lautakunta 0"].insert(0, sitting(999, 1))
        portal.bodies["Lautakunta 0"].insert(1, sitting(998, 2))
        assert home.crawl(portal.base).documents == 2 * portal.bodies["Lautakunta 0"][0].items
        assert home.rows("SELECT kind FROM events") == []


def test_a_body_that_the_portal_no_longer_lists_is_told(home: Home) -> None:
    with serving(Turku(bodies(3, 12))) as portal:
        home.crawl(portal.base)
        del portal.bodies["Lautakunta 2"]
        told = home.crawl(portal.base)
        assert not told.ok
        assert "Lautakunta 2 is no longer listed with meetings" in home.rows("SELECT reason FROM searches ORDER BY id DESC LIMIT 1")[0][0]
