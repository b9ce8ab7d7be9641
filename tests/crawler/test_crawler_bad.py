"""A portal in trouble costs itself only, on every platform, and becomes a named row of `uso health`."""

from contextlib import ExitStack

import pytest
from crawler_home import Home
from crawler_platforms import Helsinki, Mfiles, OldTurku, Plain, StaticDynasty, Turku, Tweb
from crawler_portals import PDF, Casem, Dynasty, Portal, Reply, Sitting, serving

from crawler.permission import Permissions
from db.health import health

PLATFORMS: list[type[Portal]] = [StaticDynasty, Tweb, Mfiles, Turku, OldTurku, Helsinki, Plain, Casem]
HTML = "text/html; charset=utf-8"

FAULTS = {
    "an empty page": Reply(b"  "),
    "a notice instead of the portal": Reply(b"<html><body><h1>Huoltokatko</h1><p>Palaamme pian.</p>"),
    "a loop of redirects": Reply(status=302, headers={"Location": "?kierros"}),
    "a redirect to another host": Reply(status=301, headers={"Location": "http://127.0.0.99:9/uusi"}),
    "an error": Reply(status=500),
    "a refusal": Reply(status=403),
}


def bodies() -> dict[str, list[Sitting]]:
    return {"Kunnanhallitus": [Sitting("20262", "7.9.2026", pdf=PDF), Sitting("20261", "8.6.2026", pdf=PDF)]}


def portals(stack: ExitStack, home: Home) -> list[Portal]:
    """A portal of each platform, permitted where that is needed, and a good one at the end."""
    found = [stack.enter_context(serving(platform(bodies()))) for platform in (*PLATFORMS, Dynasty)]
    for portal in found[1:3]:
        Permissions(home.db).letter(portal.base, allowed=True, source="letter of the sample town")
    return found


@pytest.mark.parametrize("fault", FAULTS)
def test_a_portal_in_trouble_costs_itself_only(fault: str, home: Home) -> None:
    with ExitStack() as stack:
        found = portals(stack, home)
        for portal in found[:-1]:
            portal.instead["."] = FAULTS[fault]
        told = home.crawl(*[portal.base for portal in found], timeout=5.0)
        assert [one.state for one in told.portals] == ["failed"] * len(PLATFORMS) + ["complete"]
        assert all(one.reason for one in told.portals[:-1])
        assert max(len(portal.asked) for portal in found) < 25  # nothing is asked for ever
        named = {one.url for one in health(home.db) if one.kind in ("broken", "redesigned")}
        assert named == {one.base_url for one in told.portals[:-1]}


def test_html_in_place_of_every_document_is_missing_not_archived(home: Home) -> None:
    with ExitStack() as stack:
        found = [
            stack.enter_context(serving(platform(bodies()))) for platform in (Mfiles, Plain, StaticDynasty)
        ]
        Permissions(home.db).letter(found[0].base, allowed=True, source="letter of the sample town")
        for portal, pattern in zip(found, (r"/2026\d", r"2026\d\.pdf", r"\.PDF|-\d\.HTM"), strict=True):
            portal.instead[pattern] = Reply(
                b"<html><body>Istunto on vanhentunut</body></html>", content_type="application/pdf"
            )
        told = home.crawl(*[portal.base for portal in found])
        assert [one.state for one in told.portals] == ["incomplete"] * 3
        assert home.rows("SELECT count(*) FROM documents WHERE sha256 IS NOT NULL") == [(0,)]
        lost = home.rows("SELECT url FROM meetings WHERE state = 'missing' ORDER BY url")
        named = [one for one in health(home.db) if one.kind == "missing"]
        assert sorted((one.url,) for one in named) == lost  # each once, its portal not again
        assert all("is not a PDF" in one.what for one in named)


def test_a_redesigned_list_is_named_as_such(home: Home) -> None:
    with ExitStack() as stack:
        found = [
            stack.enter_context(serving(platform(bodies())))
            for platform in (StaticDynasty, Mfiles, Turku, Casem)
        ]
        Permissions(home.db).letter(found[1].base, allowed=True, source="letter of the sample town")
        shown = Reply(
            b"<html><body><h1>Kunnanhallitus</h1><ul><li>Uusi ulkoasu</li></ul></body></html>"
        )
        for portal, pattern in zip(
            found, ("TELIN", r"testila/\d", "toimielin/", "Toimielimet/Kunn"), strict=True
        ):
            portal.instead[pattern] = shown
        told = home.crawl(*[portal.base for portal in found])
        assert [one.state for one in told.portals] == ["incomplete"] * 4
        # An interface that answers with a page is its site's shell (platforms.md 5.1), no new design.
        assert sorted(one.kind for one in health(home.db)) == ["broken", *["redesigned"] * 3]


def test_a_slow_portal_does_not_hold_up_another(home: Home) -> None:
    with ExitStack() as stack:
        slow, good = (stack.enter_context(serving(StaticDynasty(bodies()))) for _ in range(2))

        def late() -> Reply:
            import time

            time.sleep(1.5)
            return slow.reply("/kokous/TELIMET.HTM")

        slow.instead["TELIMET"] = late
        told = home.crawl(slow.base, good.base, timeout=0.5)
        assert [one.state for one in told.portals] == ["failed", "complete"]
