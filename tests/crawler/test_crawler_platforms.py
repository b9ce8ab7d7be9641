"""Every platform's spider on a loopback portal that behaves as platforms.md says: all that is published, once."""

from collections.abc import Callable

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

from crawler.permission import Permissions

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
