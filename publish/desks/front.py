"""The front page: a season's five figures, the map, the charts, and what changed this month."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection

from publish.desks.groups import GROUP_OF, GROUPS, Bar, Season, bar, built_at, chosen_season, seasons
from publish.desks.news import News, latest, of_month
from publish.map import dot, outlines

_SHOWN = 8  # news on the page; the rest stands behind a link


@dataclass(frozen=True, slots=True)
class Group:
    """One of the five figures, and of what it is made."""

    code: str
    count: int
    statuses: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """A municipality on the map: an outline, or a dot where it has none."""

    code: str
    name: str
    name_sv: str | None
    status: str
    group: str
    path: str | None
    x: float = 0
    y: float = 0


@dataclass(frozen=True, slots=True)
class Front:
    """All that the front page shows."""

    season: Season | None
    seasons: tuple[Season, ...]
    groups: tuple[Group, ...]
    shapes: tuple[Shape, ...]
    by_region: tuple[Bar, ...]
    by_season: tuple[Bar, ...]
    month: str
    news: tuple[News, ...]
    more_news: int
    recent: tuple[News, ...]  # the latest, where the month has brought nothing yet
    built_at: str


def front(connection: Connection, wanted: str | None) -> Front:
    """The front page of the season asked for, else of the newest with a decision; a few indexed reads."""
    number = chosen_season(connection, wanted)
    known = seasons(connection)
    totals = _totals(connection)
    statuses: dict[str, int] = defaultdict(int)
    for (season, _), counts in totals.items():
        if season == number:
            for status, count in counts.items():
                statuses[status] += count
    built = built_at(connection)
    news = of_month(connection, built[:7])
    return Front(
        next((season for season in known if season.number == number), None),
        known,
        tuple(_group(code, statuses) for code in GROUPS),
        _shapes(connection, number),
        _by_region(connection, number, totals),
        _by_season(known, totals),
        built[:7],
        news[:_SHOWN],
        max(0, len(news) - _SHOWN),
        () if news else latest(connection, 5),
        built,
    )


def _group(code: str, counts: Mapping[str, int]) -> Group:
    parts = tuple((status, counts[status]) for status in GROUPS[code] if counts.get(status))
    return Group(code, sum(count for _, count in parts), parts)


def _totals(connection: Connection) -> dict[tuple[int, str], dict[str, int]]:
    found: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for season, region, status, count in connection.execute(
        "SELECT season, region, status, municipalities FROM totals"
    ):
        found[season, region][status] = count
    return found


def _by_region(
    connection: Connection, number: int, totals: Mapping[tuple[int, str], Mapping[str, int]]
) -> tuple[Bar, ...]:
    swedish = dict(connection.execute("SELECT DISTINCT region, region_sv FROM municipalities"))
    bars = (
        bar(region, region, swedish.get(region), counts.items())
        for (season, region), counts in totals.items()
        if season == number and region
    )
    return tuple(sorted(bars, key=lambda found: found.name))


def _by_season(
    known: tuple[Season, ...], totals: Mapping[tuple[int, str], Mapping[str, int]]
) -> tuple[Bar, ...]:
    bars = []
    for season in known:
        counts = [
            pair for (number, _), found in totals.items() if number == season.number for pair in found.items()
        ]
        bars.append(bar(str(season.number), season.name, None, counts))
    return tuple(bars)


def _shapes(connection: Connection, number: int) -> tuple[Shape, ...]:
    rows = connection.execute(
        """SELECT m.code, m.name_fi, m.name_sv, s.status, m.lat, m.lon
           FROM status s JOIN municipalities m ON m.code = s.municipality_code
           WHERE s.season = ? AND m.valid_to IS NULL ORDER BY m.code""",
        [number],
    )
    shapes = []
    for code, name, name_sv, status, lat, lon in rows:
        path = outlines().get(code)
        place = dot(lat, lon) if path is None and lat is not None else None
        if path or place:
            x, y = (place.x, place.y) if place else (0, 0)
            shapes.append(Shape(code, name, name_sv, status, GROUP_OF[status], path, x, y))
    return tuple(sorted(shapes, key=lambda shape: shape.path is None))  # dots lie over the outlines
