"""The parsers on real pages of 2016-2017, saved by the public project 6aika/Paatos-Scraper, where ../shared holds them."""

import json
from pathlib import Path

import pytest

from crawler.pages import dynasty_static, tweb
from crawler.pages.model import Listed, Page, Unparsed

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"
pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared is not here"),
]
HOST = "http://espoo04.hosting.documenta.fi/kokous"
BASE = f"{HOST}/TELIMET.HTM"
TWEB = "http://portaali.example/ktwebbin/dbisa.dll/ktwebscr/"


def espoo(name: str) -> Page:
    return Page((SAMPLES / "espoo" / name).read_bytes(), f"{HOST}/{name}")


def page_of(name: str, host: str) -> Page:
    return Page(
        (SAMPLES / "tweb" / name).read_bytes(),
        f"http://{host}/ktwebbin/dbisa.dll/ktwebscr/x.htm",
        "text/html",
    )


def test_espoo_bodies_and_meetings() -> None:
    bodies = dynasty_static.bodies(espoo("TELIMET.HTM"), BASE)
    expected = json.loads((SAMPLES / "espoo" / "espoo_toimielimet.json").read_text(encoding="utf-8"))
    assert len({body.name for body in bodies}) == len(expected)  # one list a council term, merged on the name
    assert all(body.newest and body.newest.date and body.newest.kind for body in bodies)
    listed = dynasty_static.meetings(espoo("TELIN-217668.HTM"), BASE, "Kaupunginhallitus")
    assert len({one.external_id for one in listed}) == 57
    assert (listed[0].external_id, listed[0].date, listed[0].kind) == ("2017409885", "2017-05-15", "minutes")


def test_espoo_meeting_and_items() -> None:
    meeting = dynasty_static.meeting(espoo("2017406946.HTM"), BASE, "2017406946")
    assert (meeting.kind, meeting.date, meeting.body, meeting.approved) == (
        "minutes",
        "2017-05-08",
        "Kaupunginhallitus",
        True,
    )
    assert meeting.document == f"{HOST}/2017406946.PDF"
    assert [item.section for item in meeting.items] == list(range(125, 125 + len(meeting.items)))
    dynasty_static.check_item(espoo("2017406946-3.HTM"), meeting.items[2], meeting.date)
    with pytest.raises(Unparsed, match="another page"):
        dynasty_static.check_item(espoo("2017409886-4.HTM"), meeting.items[2], meeting.date)


TWEBS = [
    ("oulu", "asiakirjat.ouka.fi", 31, 114, "oulu_tweb_kaupunginhallitus_5_2017.html", "2017-03-27", 16, (72, 84)),
    ("vantaa", "paatokset.vantaa.fi", 29, 71, "vantaa_tweb_kaupunginhallitus_20_3_2017.html", "2017-03-20", 37, (1, 29)),
]  # fmt: skip


@pytest.mark.parametrize(("town", "host", "bodies", "meetings", "name", "day", "items", "sections"), TWEBS)
def test_tweb_form_list_and_meeting(
    town: str,
    host: str,
    bodies: int,
    meetings: int,
    name: str,
    day: str,
    items: int,
    sections: tuple[int, int],
) -> None:
    base = f"http://{host}/ktwebbin/dbisa.dll/ktwebscr/"
    form = page_of(f"{town}_tweb_haku.html", host)
    assert len(tweb.search_form(form, base).bodies) == bodies
    with pytest.raises(Unparsed, match="search form again"):
        tweb.meetings(form, base)
    listed = tweb.meetings(page_of(f"{town}_tweb_kaupunginhallitus_kokoukset.html", host), base)
    assert len(listed) == meetings
    assert {one.body for one in listed} == {"Kaupunginhallitus"}
    meeting = tweb.meeting(page_of(name, host), base, Listed("x", "x", None, None))
    assert (meeting.kind, meeting.date, meeting.body) == ("minutes", day, "Kaupunginhallitus")
    assert len(meeting.items) == items
    numbers = [item.section for item in meeting.items if item.section is not None]
    assert (min(numbers), max(numbers)) == sections
