"""Sites whose minutes lie at addresses that look like pages, or under names that tell only body and day."""

import re

from crawler_home import Home
from crawler_platforms import Plain
from crawler_portals import PDF, Reply, Sitting, serving
from test_crawler_changes import printed


class Downloads(Plain):
    """A site that gives one file with its ending, and the others by a script: a stranger's portal lost 27 of 28 so."""

    def reply(self, path: str) -> Reply:
        if found := re.fullmatch(r"/lataa\?id=(\w+)", path):
            return super().reply(f"/files/{found[1]}.pdf")
        return super().reply(path)

    def listed(self, place: int, name: str) -> str:
        first, *others = self.bodies[name]
        rows = [f'<li><a href="/lataa?id={s.id}">{name} {s.day} pöytäkirja</a></li>' for s in others if s.listed]
        return f'<h2>Pöytäkirjat</h2><ul><li><a href="/files/{first.id}.pdf">{name} {first.day} pöytäkirja</a></li>{"".join(rows)}</ul>'


def portal() -> Downloads:
    return Downloads({"Kunnanhallitus": [Sitting(f"2026{n}", printed(9 * n), pdf=PDF) for n in range(1, 9)]})


def test_a_download_whose_address_looks_like_a_pages_is_archived_as_the_minutes_it_is(home: Home) -> None:
    with serving(portal()) as site:
        told = home.crawl(site.base).portals[0]
    assert (told.state, told.meetings, told.documents) == ("complete", 8, 8)
    assert home.rows("SELECT count(*), count(DISTINCT meeting_date) FROM documents WHERE kind = 'minutes'") == [(8, 8)]


def test_what_was_downloaded_once_is_no_page_of_a_list_any_more(home: Home) -> None:
    with serving(portal()) as site:
        home.crawl(site.base)
        before = len(site.asked)
        told = home.crawl(site.base).portals[0]
    assert (told.state, told.documents) == ("complete", 0)
    assert not [path for path in list(site.asked)[before:] if "lataa" in str(path)]
    assert home.rows("SELECT kind FROM events") == []
