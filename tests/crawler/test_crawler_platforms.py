"""Every platform's spider on a loopback portal that behaves as platforms.md says: all that is published, once."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from itertools import pairwise

import pytest
from crawler_home import Home
from crawler_platforms import (
    GetTweb,
    Helsinki,
    HelsinkiSite,
    Mfiles,
    OldTurku,
    OldTweb,
    Plain,
    StaticDynasty,
    Turku,
    Tweb,
)
from crawler_portals import PDF, Portal, Reply, Sitting, serving

from crawler.messages import Target
from crawler.permission import Permissions
from crawler.run import crawl

Lasting = Callable[[Home], list[tuple[object, ...]]]


def bodies() -> dict[str, list[Sitting]]:
    """Two bodies, the newest meeting of one still an agenda."""
    return {
        "Kunnanhallitus": [
            Sitting("2026104", "9.11.2026", kind="Esityslista", pdf=PDF),
            Sitting("2026103", "7.9.2026", pdf=PDF, items=3),
            Sitting("2026102", "1.6.2026", pdf=PDF),
        ],
        "Tekninen lautakunta": [Sitting("4D1BE189X77C7", "8.9.2026", pdf=PDF)],
    }


PLATFORMS: list[tuple[type[Portal], str, str]] = [
    (StaticDynasty, "dynasty-static", "whole"),
    (Tweb, "tweb", "items"),
    (OldTweb, "tweb", "items"),
    (GetTweb, "tweb", "items"),
    (Mfiles, "mfiles", "whole"),
    (Turku, "turku", "whole"),
    (OldTurku, "turku", "items"),
    (Helsinki, "ahjo", "items"),
    (HelsinkiSite, "ahjo", "items"),
    (Plain, "", "whole"),
]
OFF = (Tweb, Mfiles)


def published(portal: Portal) -> set[tuple[str, str, str]]:
    """Body, day and kind of every meeting; interfaces that know only decisions have no agendas."""
    shown = portal.bodies if not isinstance(portal, OldTurku) else dict([next(iter(portal.bodies.items()))])
    only_minutes = isinstance(portal, Helsinki | Turku)
    return {
        (
            name,
            "-".join(f"{int(x):02}" for x in reversed(s.day.split("."))),
            "minutes" if s.kind == "Pöytäkirja" or only_minutes else "agenda",
        )
        for name, own in shown.items()
        for s in own
    }


@pytest.mark.parametrize(("platform", "name", "form"), PLATFORMS)
def test_every_published_meeting_is_archived_once_and_a_second_crawl_finds_nothing_new(
    platform: type[Portal], name: str, form: str, home: Home, lasting: Lasting
) -> None:
    with serving(platform(bodies())) as portal:
        if issubclass(platform, OFF):
            portal.robots = Reply(b"User-agent: *\nDisallow: /\n")
            assert home.crawl(portal.base).portals[0].state == "blocked"
            assert portal.asked == []
            Permissions(home.db).letter(portal.base, allowed=True, source="letter of the sample town")
        first = home.crawl(portal.base).portals[0]
        assert (first.state, first.reason) == ("complete", None)
        assert first.platform == name or not name
        rows = home.rows("SELECT body, meeting_date, kind FROM meetings WHERE state = 'archived'")
        assert len(rows) == len(set(rows))
        assert set(rows) == published(portal)
        kinds = home.rows("SELECT DISTINCT kind FROM documents WHERE state = 'fetched'")
        assert {kind for (kind,) in kinds} <= (
            {"minutes", "agenda"} if form == "whole" else {"item", "agenda_item"}
        )
        kept = lasting(home)
        asked = len(portal.asked)
        second = home.crawl(portal.base).portals[0]
        assert (second.state, second.documents) == ("complete", 0)
        assert lasting(home) == kept
        assert len(portal.asked) - asked <= asked


def test_the_old_generation_is_found_where_the_file_says_only_dynasty(home: Home) -> None:
    with serving(StaticDynasty(bodies())) as portal:
        target = Target("T01", "Testila 1", f"{portal.origin}/cgi/DREQUEST.PHP", "dynasty")
        told = crawl(replace(home.request(portal.base), targets=(target,))).portals[0]
        assert (told.state, told.documents) == ("complete", 4)


def test_a_home_page_does_not_lead_past_a_missing_permission(home: Home) -> None:
    with serving(Tweb(bodies())) as tweb, serving(Plain(bodies())) as page:
        page.instead["poytakirjat/$"] = Reply(
            f"<html><body><a href='{tweb.base}'>Pöytäkirjat</a></body></html>".encode()
        )
        told = home.crawl(page.base).portals[0]
        assert told.state == "blocked"
        assert "Tweb" in (told.reason or "")
        assert tweb.asked == []


def test_what_robots_txt_forbids_is_never_asked_on_any_platform(home: Home) -> None:
    kinds: list[tuple[type[Portal], str]] = [
        (StaticDynasty, "/kokous/2026103"),
        (Turku, "/api/poytakirja/2026103"),
        (Plain, "/wp-content/uploads/2026103"),
    ]
    with ExitStack() as stack:
        portals = [(stack.enter_context(serving(kind(bodies()))), path) for kind, path in kinds]
        for portal, path in portals:
            portal.robots = Reply(f"User-agent: *\nDisallow: {path}\n".encode())
        told = home.crawl(*[portal.base for portal, _ in portals])
        assert [one.state for one in told.portals] == ["incomplete"] * 3
        for portal, path in portals:
            assert not [asked for asked in portal.paths() if asked.startswith(path)]


def test_one_host_is_asked_one_at_a_time_with_the_pause_between(home: Home) -> None:
    with serving(Tweb(bodies())) as portal:
        Permissions(home.db).letter(portal.base, allowed=True, source="letter of the sample town")
        home.crawl(portal.base, delay=0.2)
        moments = [one.at for one in portal.asked]
        assert min(later - earlier for earlier, later in pairwise(moments)) >= 0.2


def test_a_cut_result_of_tweb_is_asked_body_by_body(home: Home) -> None:
    """Fifty meetings in a list that holds no more: the bodies' own lists tell the rest (reliability.md 3.1)."""
    many = {
        name: [Sitting(f"{n}{k}", f"{1 + k % 28}.{1 + k // 28}.2026", items=1) for k in range(30)]
        for n, name in enumerate(("Kunnanhallitus", "Valtuusto"), start=1)
    }

    class Cut(Tweb):
        def list(self, prefix: str, fields: dict[str, str]) -> Reply:
            whole = super().list(prefix, fields).body
            head, *rows = whole.split(b'<tr class="data')
            return Reply(
                head + b"".join(b'<tr class="data' + row for row in rows[:50]), content_type="text/html"
            )

    with serving(Cut(many)) as portal:
        Permissions(home.db).letter(portal.base, allowed=True, source="letter of the sample town")
        assert home.crawl(portal.base).portals[0].meetings == 60
