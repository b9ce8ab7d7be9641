"""Each change is recorded as what it is: text, bytes alone, agenda replaced, taken down, back again, checked."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from crawler_home import Home
from crawler_platforms import Mfiles, OldTurku, Plain, StaticDynasty, Turku
from crawler_portals import Casem, Dynasty, Portal, Sitting, serving

from crawler.pages.sameness import same_text
from crawler.permission import Permissions
from demo.minipdf import write

KINDS = "SELECT d.meeting_date, e.kind FROM events e JOIN documents d ON d.id = e.document_id ORDER BY 1, 2"
STATES = "SELECT meeting_date, kind, state FROM documents ORDER BY 1, 2"


def day(ago: int) -> date:
    """A day so many days ago: only recent meetings are looked at again."""
    return date.today() - timedelta(days=ago)


def printed(ago: int) -> str:
    one = day(ago)
    return f"{one.day}.{one.month}.{one.year}"


class Printed(Sitting):
    """A meeting whose document is a real PDF, made on a day; the day stands only in its metadata."""

    made = date(2026, 1, 1)
    words = "Kunnanhallitus päätti hyväksyä esityksen."

    @property
    def document(self) -> bytes | None:
        return None if self.gone else write(f"{self.kind} {self.day}", [self.words], self.made)


def bodies() -> dict[str, list[Sitting]]:
    return {
        "Kunnanhallitus": [
            Printed("20265", printed(10), pdf=b"x", kind="Esityslista"),
            Printed("20264", printed(20), pdf=b"x"),
            Printed("20263", printed(30), pdf=b"x"),
            Printed("20262", printed(40), pdf=b"x"),
            Printed("20261", printed(50), pdf=b"x"),
        ]
    }


@pytest.mark.parametrize("platform", [Dynasty, Casem, StaticDynasty, Mfiles, Plain])
def test_every_change_is_recorded_as_what_it_is(platform: type[Portal], home: Home) -> None:
    with serving(platform(bodies())) as portal:
        Permissions(home.db).letter(portal.base, allowed=True, source="letter of the sample town")
        assert home.crawl(portal.base).documents == 5
        agenda, stamped, edited, taken, _ = portal.bodies["Kunnanhallitus"]
        agenda.kind = "Pöytäkirja"
        stamped.made = date(2026, 5, 5)  # type: ignore[attr-defined]
        edited.words = "Kunnanhallitus päätti hylätä esityksen."  # type: ignore[attr-defined]
        taken.listed, taken.gone = False, True
        before = dict(home.rows("SELECT meeting_date, sha256 FROM documents"))
        told = home.crawl(portal.base)
        # An address of its own may hold the agenda elsewhere; where it is the same, the minutes replace it.
        assert (day(20).isoformat(), "bytes") in home.rows(KINDS)
        assert (day(30).isoformat(), "text") in home.rows(KINDS)
        assert (day(40).isoformat(), "withdrawn") in home.rows(KINDS)
        assert (day(10).isoformat(), "replaced") in home.rows(KINDS)
        assert len(home.rows(KINDS)) == 4
        assert told.documents == 2  # the new minutes and the edited ones; other bytes alone are no change
        now = dict(home.rows("SELECT meeting_date, sha256 FROM documents WHERE state = 'fetched'"))
        assert now[day(20).isoformat()] == before[day(20).isoformat()]
        assert now[day(30).isoformat()] != before[day(30).isoformat()]
        assert now[day(50).isoformat()] == before[day(50).isoformat()]
        assert (day(40).isoformat(), "minutes", "gone") in home.rows(STATES)
        taken.listed, taken.gone = True, False
        home.db.execute(
            "UPDATE searches SET finished_at = '2026-01-01'"
        )  # so long ago that lists are read again
        home.crawl(portal.base)
        assert (day(40).isoformat(), "returned") in home.rows(KINDS)


def test_an_item_that_is_taken_off_its_meetings_page_is_marked(home: Home) -> None:
    sittings = [Sitting("20262", printed(20), items=3), Sitting("20261", printed(30))]
    with serving(OldTurku({"Kunnanhallitus": sittings})) as portal:
        assert home.crawl(portal.base).documents == 5
        sittings[0].items = 2
        home.db.execute("UPDATE searches SET requests = 400")  # so large a portal that a look is cheap
        home.crawl(portal.base)
        assert home.rows("SELECT title FROM documents WHERE state = 'gone'") == [
            (f"Käsiteltävä asia 3 – kokous {printed(20)}",)
        ]
        assert home.rows("SELECT kind FROM events") == [("withdrawn",)]


def test_minutes_made_of_an_interfaces_answer_are_read_again(home: Home) -> None:
    sitting = Sitting("20261", printed(20))
    with serving(Turku({"Kunnanhallitus": [sitting]})) as portal:
        assert home.crawl(portal.base).documents == 1
        sitting.version = "muutettu"
        home.db.execute("UPDATE searches SET requests = 400")
        assert home.crawl(portal.base).documents == 1
        assert home.rows("SELECT kind FROM events") == [("text",)]


def test_a_draft_is_asked_for_again_until_it_is_checked(home: Home) -> None:
    older = [
        Printed(f"2026{n}", printed(200 + n), pdf=b"x") for n in range(10)
    ]  # so that pages are read, too

    class Draft(StaticDynasty):
        words = "Tarkastamaton"

        def head(self, sitting: Sitting, rest: str) -> str:
            return super().head(sitting, rest).replace("Tarkastettu", self.words)

    portal = Draft({"Kunnanhallitus": [Printed("20269x", printed(20), pdf=b"x"), *older]})
    with serving(portal):
        home.crawl(portal.base)
        newest = "SELECT approved FROM meetings WHERE external_id = '20269x'"
        assert home.rows(newest) == [(0,)]
        portal.words = "Tarkastettu"
        home.crawl(portal.base)
        assert home.rows(newest) == [(1,)]
        assert home.rows("SELECT kind FROM events") == [("approved",)]


MAIN = (
    b"<body><div id='ContentStart'></div><p>Kunnanhallitus merkitsi asian tiedoksi ja siirtyi seuraavaan asiaan %b.</p>"
    b"<div class='right-content'>Viranhaltijat %b</div></body>"
)
SAME: list[tuple[str, Callable[[], bytes], Callable[[], bytes], bool]] = [
    ("a PDF's date", lambda: write("A", ["Teksti"], date(2026, 1, 1)), lambda: write("A", ["Teksti"], date(2026, 2, 2)), True),
    ("a PDF's text", lambda: write("A", ["Teksti"], date(2026, 1, 1)), lambda: write("A", ["Toinen"], date(2026, 1, 1)), False),
    ("a page's script", lambda: b"<p>A 1</p><script>1</script>", lambda: b"<p>A  1</p><script>2</script>", True),
    ("a page's frame", lambda: b"<i>1</i><!--DATABEGIN--><p>A</p><!--DATAEND-->", lambda: b"<i>2</i><!--DATABEGIN--><p>A</p><!--DATAEND-->", True),
    ("a page's side column", lambda: MAIN % (b"A", b"1"), lambda: MAIN % (b"A", b"2"), True),
    ("a page's main column", lambda: MAIN % (b"A", b"1"), lambda: MAIN % (b"B", b"1"), False),
    ("a page's text", lambda: b"<p>A 1</p>", lambda: b"<p>A 2</p>", False),
    ("what cannot be read", lambda: b"%PDF-1.4 x", lambda: b"%PDF-1.4 y", False),
    ("PDF and page", lambda: write("A", [], date(2026, 1, 1)), lambda: b"<p>A</p>", False),
]  # fmt: skip


@pytest.mark.parametrize(("what", "old", "new", "same"), SAME, ids=[row[0] for row in SAME])
def test_same_text(what: str, old: Callable[[], bytes], new: Callable[[], bytes], same: bool) -> None:
    assert same_text(old(), new()) is same
