"""Whole crawls of the demo's portals, in both their stages and with Dynasty's wrong pages under load."""

import csv
from collections.abc import Iterator
from io import StringIO

import pytest
from crawler_home import Home

from crawler.messages import CrawlReport, CrawlRequest, Target
from crawler.run import crawl
from db.reference import add_municipalities, read_register
from demo.load import meetings
from demo.server import Demo, serve


@pytest.fixture(params=[0, 3], ids=["calm", "stateful"])
def demo(request: pytest.FixtureRequest) -> Iterator[Demo]:
    with serve(stateful=request.param) as running:
        yield running


def collect(home: Home, demo: Demo) -> CrawlReport:
    rows = read_register(demo.register)
    add_municipalities(home.db, rows, "demo")
    codes = {row.name_fi: row.code for row in rows}
    portals = csv.DictReader(StringIO(demo.portals_csv()))
    targets = tuple(
        Target(codes[p["municipality"]], p["municipality"], p["base_url"], p["platform"]) for p in portals
    )
    return crawl(CrawlRequest(home.path, targets, "2022-01-01", delay=0.01, allow_loopback=True))


def test_the_demo(home: Home, demo: Demo) -> None:
    report = collect(home, demo)
    states = {p.municipality: p.state for p in report.portals}
    assert {name: state for name, state in states.items() if state != "complete"} == {
        "Ulpukkaniemi": "incomplete", "Kalliosuo": "blocked",
    }  # fmt: skip
    shown = [m for m in meetings() if 1 in m.stages and not m.gone and m.municipality != "Kalliosuo"]
    boards = {(m.municipality, m.body, m.date.isoformat(), m.kind) for m in shown if m.kind != "officer"}
    archived = home.rows(
        "SELECT t.name_fi, m.body, m.meeting_date, m.kind FROM meetings m JOIN portals p ON p.id = m.portal_id "
        "JOIN municipalities t ON t.code = p.municipality_code WHERE m.state = 'archived'"
    )
    assert sorted(archived) == sorted(boards)
    assert home.rows("SELECT title FROM documents WHERE kind = 'officer'") == [
        ("Osallistuminen USO-verkoston 9. kaudelle",)
    ]
    assert not home.rows(
        "SELECT meeting_id FROM documents WHERE state = 'fetched' GROUP BY meeting_id "
        "HAVING count(DISTINCT kind) > 1 AND meeting_id IS NOT NULL"
    )
    assert not home.rows(
        "SELECT sha256 FROM documents WHERE sha256 IS NOT NULL GROUP BY 1 HAVING count(*) > 1"
    )
    if not demo.stateful:
        assert report.requests == len(demo.requests)
        assert report.requests <= 2.5 * (len(boards) + 1)  # one is listed and does not come
        demo.advance()
        second = collect(home, demo)
        new = [m for m in meetings() if 2 in m.stages and 1 not in m.stages]
        assert second.documents == len(new)
        assert home.rows("SELECT count(*) FROM documents WHERE state = 'replaced'") == [(2,)]


def test_a_portal_that_is_down_costs_only_itself(home: Home) -> None:
    with serve(down=["Kuusiselkä", "Koivusalmi"]) as demo:
        states = {p.municipality: p.state for p in collect(home, demo).portals}
        assert [name for name, state in states.items() if state == "failed"] == ["Kuusiselkä", "Koivusalmi"]
        assert sum(state == "complete" for state in states.values()) == 11
        demo.down.clear()
        assert {p.state for p in collect(home, demo).portals} == {"complete", "incomplete", "blocked"}
