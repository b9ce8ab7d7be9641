"""What a repeat crawl looks at again: everything in time, the young often; each rule as a stranger's portal taught it."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from crawler_home import Home
from crawler_platforms import Plain
from crawler_portals import PDF, Casem, Dynasty, Portal, Reply, Sitting, serving
from test_crawler_changes import Printed, printed

from crawler.spiders.second_look import MINUTES_DUE, WAITING_DUE, overdue
from db.health import health

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
KINDS = "SELECT d.meeting_date, e.kind FROM events e JOIN documents d ON d.id = e.document_id ORDER BY 1, 2"


def bodies(count: int, ages: list[int]) -> dict[str, list[Sitting]]:
    """Bodies that met so many days ago, newest first, a day apart from each other."""
    return {
        f"Lautakunta {n}": [Printed(f"2026{n}{age}", printed(age + n), pdf=b"x") for age in ages] for n in range(count)
    }


def crawls(home: Home, portal: Portal, most: int, until: str) -> Sequence[object]:
    """Crawls a day apart until a query finds something, at most so often."""
    for _ in range(most):
        for table, column in (("documents", "checked_at"), ("searches", "finished_at"), ("lists", "read_at")):
            home.db.execute(f"UPDATE {table} SET {column} = strftime('%Y-%m-%dT%H:%M:%S+00:00', {column}, '-1 day')")
        home.crawl(portal.base)
        if found := home.rows(until):
            return found
    return []


@pytest.mark.parametrize(
    ("day", "checked", "waits", "due"),
    [
        ("2026-11-20", NOW - timedelta(days=WAITING_DUE), True, 1.0),
        ("2026-11-20", NOW - timedelta(days=MINUTES_DUE), False, 1.0),
        ("2025-11-26", NOW - timedelta(days=36.5), False, 1.0),  # a year old: after a tenth of its age
        ("2025-11-26", NOW - timedelta(days=73), False, 2.0),
    ],
)
def test_the_older_minutes_are_the_rarer_they_are_due(day: str, checked: datetime, waits: bool, due: float) -> None:
    assert overdue(day, checked.isoformat(timespec="seconds"), waits, NOW) == pytest.approx(due)


def test_a_change_in_minutes_a_year_old_is_found_in_time(home: Home) -> None:
    with serving(Dynasty(bodies(3, list(range(10, 400, 28))))) as portal:
        home.crawl(portal.base)
        home.db.execute("UPDATE searches SET requests = 400")
        old = portal.bodies["Lautakunta 2"][-1]
        old.words = "Lautakunta päätti hylätä esityksen."  # type: ignore[attr-defined]
        assert crawls(home, portal, 40, KINDS)


@pytest.mark.parametrize("platform", [Dynasty, Casem])
def test_an_open_agenda_does_not_keep_minutes_from_being_looked_at(platform: type[Portal], home: Home) -> None:
    with serving(platform(bodies(1, [10, 30, 50, 70, 90, 110]))) as portal:
        agenda, *_, last = portal.bodies["Lautakunta 0"]
        agenda.kind = "Esityslista"
        home.crawl(portal.base)
        last.words = "Lautakunta päätti hylätä esityksen."  # type: ignore[attr-defined]
        assert crawls(home, portal, 30, KINDS)


@pytest.mark.parametrize("platform", [Dynasty, Casem])
def test_open_agendas_of_many_bodies_do_not_make_a_repeat_crawl_dear(platform: type[Portal], home: Home) -> None:
    with serving(platform(bodies(10, list(range(5, 170, 14))))) as portal:
        for own in portal.bodies.values():
            own[1].kind = "Esityslista"  # behind newer minutes: only the body's list tells when its own come
        home.crawl(portal.base)
        first = len(portal.asked)
        home.crawl(portal.base)
        assert len(portal.asked) - first <= 0.05 * first


@pytest.mark.parametrize("platform", [Dynasty, Casem])
def test_minutes_that_come_late_are_found_in_turns(platform: type[Portal], home: Home) -> None:
    with serving(platform(bodies(10, list(range(5, 170, 14))))) as portal:
        for own in portal.bodies.values():
            own[1].kind = "Esityslista"
        home.crawl(portal.base)
        late = portal.bodies["Lautakunta 8"][1]
        late.kind = "Pöytäkirja"
        assert crawls(home, portal, 6, "SELECT kind FROM events WHERE kind = 'replaced'")


def test_bytes_that_differ_each_time_are_one_event_of_the_day_they_were_met(home: Home) -> None:
    with serving(Dynasty(bodies(1, [10, 30]))) as portal:
        home.crawl(portal.base)
        stamped = portal.bodies["Lautakunta 0"][0]
        for day in range(1, 4):
            stamped.made = datetime(2026, 5, day).date()  # type: ignore[attr-defined]
            home.db.execute("UPDATE searches SET requests = 120")
            home.crawl(portal.base)
            home.db.execute("UPDATE events SET noticed_at = '2026-01-01' WHERE noticed_at > '2026-01-01' AND ? = 1", [day])
        assert home.rows("SELECT kind, noticed_at FROM events") == [("bytes", "2026-01-01")]


def test_an_item_whose_text_changes_is_found(home: Home) -> None:
    with serving(Dynasty({"Lautakunta": [Sitting(f"2026{n}", printed(10 * n), items=3) for n in range(1, 5)]})) as portal:
        home.crawl(portal.base)
        portal.bodies["Lautakunta"][1].version = "äänestyksen jälkeen"
        home.db.execute("UPDATE searches SET requests = 120")
        assert crawls(home, portal, 3, "SELECT kind FROM events WHERE kind = 'text'")


def test_a_meeting_is_counted_once_when_its_minutes_came(home: Home) -> None:
    with serving(Dynasty(bodies(1, [10, 30]))) as portal:
        portal.bodies["Lautakunta 0"][0].kind = "Esityslista"
        home.crawl(portal.base)
        portal.bodies["Lautakunta 0"][0].kind = "Pöytäkirja"
        assert home.crawl(portal.base).portals[0].meetings == 2


def test_officers_decisions_that_do_not_come_are_told_and_cost_no_list(home: Home) -> None:
    with serving(Dynasty(bodies(10, list(range(5, 170, 14))))) as portal:
        portal.instead["official_search"] = Reply(b"")
        for _ in range(2):
            before = len(portal.asked)
            told = home.crawl(portal.base).portals[0]
            assert (told.state, (told.reason or "")[:20]) == ("incomplete", "officers' decisions:")
        asked = [one.path for one in portal.asked[before:]]
        assert not any("page=meetings&" in path for path in asked)
        assert len(asked) <= 0.05 * before
        del portal.instead["official_search"]
        assert home.crawl(portal.base).portals[0].state == "complete"


def test_every_request_is_counted_where_robots_txt_fails(home: Home) -> None:
    with serving(Dynasty(bodies(1, [10]))) as portal:
        portal.robots = Reply(status=503)
        told = home.crawl(portal.base).portals[0]
        assert (told.state, told.requests) == ("failed", len(portal.asked))
        assert told.requests > 1


def test_crawl_delay_holds_between_robots_txt_and_the_first_page(home: Home) -> None:
    with serving(Dynasty(bodies(1, [10]))) as portal:
        portal.robots = Reply(b"User-agent: *\nCrawl-delay: 0.4\n")
        home.crawl(portal.base)
        robots, first = portal.asked[:2]
        assert first.at - robots.at >= 0.4


def broken(home: Home) -> list[str]:
    """What `uso health` says of single documents."""
    return [one.what for one in health(home.db) if one.kind == "broken"]


def test_one_passing_404_is_no_withdrawal(home: Home) -> None:
    with serving(Dynasty(bodies(1, [10, 30, 50]))) as portal:
        home.crawl(portal.base)
        home.db.execute("UPDATE searches SET requests = 200")
        answers = iter([Reply(status=404)])
        wanted = portal.bodies["Lautakunta 0"][1]
        portal.instead[rf"/kokous/{wanted.id}\.PDF"] = lambda: next(answers, Reply(wanted.document or b"", content_type="application/pdf"))
        home.crawl(portal.base)
        assert next(answers, None) is None  # it was asked
        assert home.rows("SELECT kind FROM events") == []


def test_a_document_that_stays_away_is_withdrawn_with_the_first_crawl_that_meets_it(home: Home) -> None:
    with serving(Dynasty(bodies(1, [10, 30, 50]))) as portal:
        home.crawl(portal.base)
        home.db.execute("UPDATE searches SET requests = 200")
        portal.bodies["Lautakunta 0"][1].gone = True
        home.crawl(portal.base)
        assert home.rows("SELECT kind FROM events") == [("withdrawn",)]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Reply(status=404), "answers 404, as 4 listed documents of 4 did on"),
        (Reply(b"<html>Istunto on vanhentunut</html>"), "is not a PDF"),
    ],
    ids=["nothing there", "another page"],
)
def test_a_portal_that_gives_none_of_its_listed_documents_is_told_and_nothing_withdrawn(answer: Reply, said: str, home: Home) -> None:
    with serving(Dynasty(bodies(1, [10, 30, 50, 70]))) as portal:
        home.crawl(portal.base)
        home.db.execute("UPDATE searches SET requests = 400")
        home.db.execute("UPDATE documents SET checked_at = '2026-01-01T00:00:00+00:00'")
        portal.instead[r"/kokous/\w+\.PDF"] = answer
        home.crawl(portal.base)
        assert home.rows("SELECT kind FROM events") == []
        assert home.rows("SELECT DISTINCT state, checked_at FROM documents") == [("fetched", "2026-01-01T00:00:00+00:00")]
        assert len(broken(home)) == 4 and all(said in what for what in broken(home))
        portal.instead.clear()
        home.crawl(portal.base)
        assert broken(home) == []


class Paged(Plain):
    """A site whose list shows three meetings a page, three clicks below its home page."""

    lost = 0  # a page that does not come
    loops = False  # every page shows the first

    def reply(self, path: str) -> Reply:
        found = re.fullmatch(r"/hallinto/esityslistat-ja-poytakirjat/(?:page/(\d+)/)?", path)
        if not found:
            return super().reply(path)
        number = int(found[1] or 1)
        if number == self.lost:
            return Reply(status=500)
        (name, own) = next(iter(self.bodies.items()))
        shown = 1 if self.loops else number
        rows = "".join(
            f'<li><a href="/wp-content/uploads/{s.id}.pdf">{s.kind} {s.day}</a></li>' for s in own[3 * shown - 3 : 3 * shown]
        )
        further = f'<a rel="next" href="/hallinto/esityslistat-ja-poytakirjat/page/{number + 1}/">Seuraava</a>'
        return self.framed(f"<h2>{name}</h2><ul>{rows}</ul>{further if self.loops or 3 * number < len(own) else ''}")


def test_further_pages_of_a_list_are_no_clicks_further_down(home: Home) -> None:
    """A stranger's WordPress showed twelve meetings a page; the fourth page was never read, and nothing said so."""
    portal = Paged({"Kunnanhallitus": [Sitting(f"2026{n}", printed(9 * n), pdf=PDF) for n in range(1, 16)]})
    with serving(portal):
        told = home.crawl(portal.base).portals[0]
        assert (told.state, told.meetings) == ("complete", 15)


def test_a_page_below_the_first_list_that_may_not_be_followed_costs_only_itself(home: Home) -> None:
    portal = Paged({"Kunnanhallitus": [Sitting(f"2026{n}", printed(9 * n), pdf=PDF) for n in range(1, 6)]})
    portal.instead["/page/2/"] = Reply(b'<html><head><meta name="robots" content="nofollow"></head><body>x</body></html>')
    with serving(portal):
        told = home.crawl(f"{portal.origin}/hallinto/esityslistat-ja-poytakirjat/").portals[0]
        assert (told.state, told.meetings) == ("incomplete", 3)


def test_nothing_is_withdrawn_because_a_page_of_the_list_did_not_come(home: Home) -> None:
    portal = Paged({"Kunnanhallitus": [Sitting(f"2026{n}", printed(9 * n), pdf=PDF) for n in range(1, 16)]})
    with serving(portal):
        home.crawl(portal.base)
        portal.lost = 3
        assert home.crawl(portal.base).portals[0].state == "incomplete"
        assert home.rows("SELECT kind FROM events") == []


def test_pages_of_a_list_that_repeat_themselves_are_named_and_withdraw_nothing(home: Home) -> None:
    portal = Paged({"Kunnanhallitus": [Sitting(f"2026{n}", printed(9 * n), pdf=PDF) for n in range(1, 16)]})
    with serving(portal):
        home.crawl(portal.base)
        portal.loops = True
        before = len(portal.asked)
        told = home.crawl(portal.base).portals[0]
        assert told.state == "incomplete" and "shows what the pages before it do" in (told.reason or "")
        assert len(portal.asked) - before < 12
        assert home.rows("SELECT kind FROM events") == []


def test_a_site_that_suddenly_links_no_minutes_is_called_redesigned(home: Home) -> None:
    portal = Paged({"Kunnanhallitus": [Sitting("20261", printed(9), pdf=PDF)]})
    with serving(portal):
        home.crawl(portal.base)
        portal.instead["/hallinto/"] = Reply(b"<html><body><p>Uudet sivumme</p></body></html>")
        home.crawl(portal.base)
        assert [one.kind for one in health(home.db)] == ["redesigned"]


def test_an_agenda_gone_before_its_minutes_come_is_replaced_when_they_do(home: Home) -> None:
    """A stranger's portal took the agenda down one crawl earlier; the withdrawal was never put right."""
    sittings = [Sitting("20262", printed(9), kind="Esityslista", pdf=PDF), Sitting("20261", printed(30), pdf=PDF)]
    with serving(Plain({"Kunnanhallitus": sittings})) as portal:
        home.crawl(portal.base)
        agenda = sittings.pop(0)
        home.crawl(portal.base)
        assert home.rows("SELECT kind FROM events") == [("withdrawn",)]
        sittings.insert(0, Sitting("20263", agenda.day, pdf=PDF))
        home.crawl(portal.base)
        assert home.rows("SELECT kind FROM events ORDER BY id") == [("withdrawn",), ("replaced",)]
        assert home.rows("SELECT state FROM documents WHERE kind = 'agenda'") == [("replaced",)]


class ManyLists(Plain):
    """A site with a list for each body, three clicks down: on a repeat crawl they take the whole share."""

    def reply(self, path: str) -> Reply:
        names = list(self.bodies)
        if path == "/hallinto/esityslistat-ja-poytakirjat/":
            return self.framed("".join(f'<a href="/hallinto/kokoukset/{n}">{name}</a>' for n, name in enumerate(names)))
        if found := re.fullmatch(r"/hallinto/kokoukset/(\d+)", path):
            return self.framed(self.listed(0, names[int(found[1])]))
        return super().reply(path)


def test_lists_that_take_the_whole_share_leave_a_look_for_what_is_overdue(home: Home) -> None:
    names = [f"{front}lautakunta" for front in ("Sivistys", "Rakennus", "Ympäristö", "Tarkastus", "Vaali", "Kulttuuri", "Nuoriso", "Liikunta")]
    own = {name: [Printed(f"2026{n}{age}", printed(age), pdf=PDF) for age in (20, 50)] for n, name in enumerate(names)}
    with serving(ManyLists(own)) as portal:  # type: ignore[arg-type]
        home.crawl(portal.base)
        assert home.rows("SELECT count(*) FROM documents") == [(16,)]
        crawls(home, portal, 14, "SELECT 1 WHERE 0")
        longest = "SELECT (julianday('now') - julianday(min(checked_at))) FROM documents"
        assert home.rows(longest)[0][0] < 14


def test_minutes_under_another_address_replace_the_agenda_of_the_day(home: Home) -> None:
    """Plain pages: the agenda's file goes, the minutes' file of the same body and day comes in the same crawl."""
    sittings = [Sitting("20262", printed(9), kind="Esityslista", pdf=PDF), Sitting("20261", printed(30), pdf=PDF)]
    with serving(Plain({"Kunnanhallitus": sittings})) as portal:
        home.crawl(portal.base)
        sittings[0] = Sitting("20263", printed(9), pdf=PDF)
        home.crawl(portal.base)
        assert home.rows("SELECT kind FROM events") == [("replaced",)]
