"""Holes that numbering proves, and those that it does not."""

import pytest
from crawler_home import Home
from crawler_platforms import StaticDynasty
from crawler_portals import PDF, Sitting, serving

from crawler.gaps import Gap, Numbered, gaps
from crawler.words import Kind, approval_of
from db.health import health

TODAY = "2026-11-25"


def m(
    day: str,
    number: int | None = None,
    span: tuple[int, int] | None = None,
    kind: Kind = "minutes",
    missing: tuple[int, ...] = (),
) -> Numbered:
    first, last = span or (None, None)
    return Numbered(
        f"{day}{kind}" if kind == "minutes" else f"{day}x",
        "Kunnanhallitus",
        kind,
        day,
        number,
        first,
        last,
        missing,
    )


TABLE: list[tuple[str, list[Numbered], list[tuple[str, int, int]]]] = [
    ("a meeting's number is missing", [m("2026-01-12", 1), m("2026-02-02", 2), m("2026-03-02", 4)], [("number", 3, 3)]),
    ("one between two", [m("2026-01-12", 1), m("2026-03-02", 3)], [("number", 2, 2)]),
    ("two in a row", [m("2026-01-12", 1), m("2026-01-19", 2), m("2026-03-02", 5)], [("number", 3, 4)]),
    ("two meetings share a number (Oulu)", [m("2026-03-20", 6), m("2026-03-27", 5), m("2026-04-01", 5), m("2026-04-10", 7)], []),
    ("nothing before the first seen", [m("2026-06-01", 11), m("2026-06-08", 12)], []),
    ("a later year begins with 1", [m("2025-12-01", 20), m("2026-02-02", 2), m("2026-02-09", 3)], [("number", 1, 1)]),
    (
        "numbers that go on over the year",
        [m("2025-11-01", 19), m("2025-12-01", 20), m("2026-02-02", 21), m("2026-02-09", 22)],
        [],
    ),
    ("a listed meeting without its number", [m("2026-01-12", 1), m("2026-02-02"), m("2026-03-02", 3), m("2026-04-02", 4)], []),
    ("the next one printed with its neighbour's number", [m("2026-01-12", 5), m("2026-02-02", 5), m("2026-03-02", 7), m("2026-04-02", 8)], []),
    ("another numbering", [m("2026-01-12", 1), m("2026-02-02", 250)], []),
    ("mostly unnumbered", [m("2026-01-12", 1), m("2026-02-02"), m("2026-02-09"), m("2026-02-10"), m("2026-03-02", 3)], []),
    ("sections run on", [m("2026-01-12", span=(1, 9)), m("2026-02-02", span=(10, 21)), m("2026-03-02", span=(31, 40))], [("section", 22, 30)]),
    ("sections that never follow each other prove nothing", [m("2026-01-12", span=(1, 9)), m("2026-03-02", span=(31, 40))], []),
    ("sections that restart prove nothing", [m("2026-01-12", span=(1, 9)), m("2026-02-02", span=(1, 4)), m("2026-03-02", span=(9, 10))], []),
    ("a meeting between whose sections are not known", [m("2026-01-12", span=(1, 9)), m("2026-01-19", span=(10, 12)), m("2026-02-02"), m("2026-03-02", span=(31, 40))], []),
    (
        "a later year's sections begin with 1",
        [m("2025-11-12", span=(90, 99)), m("2026-02-02", span=(4, 9)), m("2026-03-02", span=(10, 14))],
        [("section", 1, 3)],
    ),
    ("sections that go on over the year", [m("2025-11-12", span=(90, 99)), m("2026-02-02", span=(100, 109)), m("2026-03-02", span=(110, 114))], []),
    ("the first seen year may begin anywhere", [m("2026-02-02", span=(4, 9)), m("2026-03-02", span=(10, 14))], []),
    (
        "a meeting before the year's first known sections",
        [m("2025-11-12", span=(90, 99)), m("2026-01-12"), m("2026-02-02", span=(4, 9)), m("2026-03-02", span=(10, 14))],
        [],
    ),
    ("inside one meeting", [m("2026-01-12", span=(1, 9), missing=(4, 5, 8))], [("section", 4, 5), ("section", 8, 8)]),
    ("an old agenda without minutes", [m("2026-08-12", kind="agenda"), m("2026-09-02")], [("minutes", 0, 0)]),
    ("a fresh agenda", [m("2026-11-20", kind="agenda"), m("2026-09-02")], []),
]  # fmt: skip


@pytest.mark.parametrize(("why", "meetings", "found"), TABLE, ids=[row[0] for row in TABLE])
def test_holes(why: str, meetings: list[Numbered], found: list[tuple[str, int, int]]) -> None:
    assert [(gap.sort, gap.first, gap.last) for gap in gaps(meetings, TODAY)] == found


def test_a_hole_names_its_days() -> None:
    held = [m("2026-01-12", 1), m("2026-02-02", 2), m("2026-03-02", 4)]
    assert gaps(held, TODAY) == [Gap("Kunnanhallitus", 2026, "number", 3, 3, "2026-02-02", "2026-03-02")]


APPROVALS = [
    ("Pöytäkirja 08.05.2017 klo 15:30 / Tarkastettu", True), ("Pöytäkirja on tarkastettu", True),
    ("Tarkastamaton pöytäkirja", False), ("Pöytäkirjaluonnos", False), ("Protokoll, ojusterad", False),
    ("Pöytäkirja 8.5.2017", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "approved"), APPROVALS)
def test_draft_and_checked_minutes(text: str, approved: bool | None) -> None:
    assert approval_of(text) is approved


class RunningOn(StaticDynasty):
    """A portal whose sections run on through the year, also over meetings that it does not list."""

    def before(self, sitting: Sitting) -> int:
        own = self.bodies[self.name_of(sitting)]
        return sum(one.items for one in own[own.index(sitting) + 1 :])


def test_a_meeting_that_is_not_published_is_a_hole_until_it_is(home: Home) -> None:
    own = [Sitting(f"2026{n:03}", f"{1 + n}.{9 - n % 9}.2026", pdf=PDF, items=3) for n in range(8)]
    own[3].listed = False
    with serving(RunningOn({"Kunnanhallitus": own})) as portal:
        told = home.crawl(portal.base).portals[0]
        assert (told.state, told.reason) == (
            "incomplete",
            "Kunnanhallitus: § 13-15/2026 is not published (between 2026-05-05 and 2026-07-03)",
        )
        assert home.rows("SELECT only_gaps, failures FROM searches") == [(1, 0)]
        assert home.rows("SELECT sort, first, last FROM gaps WHERE closed_at IS NULL") == [
            ("section", 13, 15)
        ]
        assert [(one.kind, "§ 13-15/2026" in one.what) for one in health(home.db)] == [("missing", True)]
        own[3].listed = True
        home.db.execute(
            "UPDATE searches SET finished_at = '2026-01-01'"
        )  # so long ago that lists are read again
        assert home.crawl(portal.base).portals[0].state == "complete"
        assert home.rows("SELECT count(*) FROM gaps WHERE closed_at IS NULL") == [(0,)]
