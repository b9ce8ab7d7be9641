"""Five things that a municipality can be in a season: joined, declined, open, not found, not searched."""

from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection
from types import MappingProxyType

# Each status belongs to one group; where a group holds several, pages say how many are of each.
GROUPS: MappingProxyType[str, tuple[str, ...]] = MappingProxyType(
    {
        "joined": ("joined",),
        "declined": ("declined", "withdrew"),
        "open": ("open", "noted"),
        "not_found": ("not_found",),
        "not_searched": ("not_searched", "blocked", "missing"),
    }
)
GROUP_OF = MappingProxyType({status: group for group, statuses in GROUPS.items() for status in statuses})


@dataclass(frozen=True, slots=True)
class Season:
    """A season as pages name it."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Part:
    """A group's share of a bar."""

    group: str
    count: int
    percent: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A region's or a season's municipalities, in the order of the groups; none left out."""

    key: str
    name: str
    name_sv: str | None
    parts: tuple[Part, ...]

    @property
    def total(self) -> int:
        return sum(part.count for part in self.parts)

    def count(self, group: str) -> int:
        return next((part.count for part in self.parts if part.group == group), 0)


def bar(key: str, name: str, name_sv: str | None, counts: Iterable[tuple[str, int]]) -> Bar:
    """A bar from counts of statuses."""
    sums = dict.fromkeys(GROUPS, 0)
    for status, count in counts:
        sums[GROUP_OF[status]] += count
    total = sum(sums.values())
    parts = (Part(group, n, round(100 * n / total, 2)) for group, n in sums.items() if n)
    return Bar(key, name, name_sv, tuple(parts))


def seasons(connection: Connection) -> tuple[Season, ...]:
    """Every season, the newest first."""
    rows = connection.execute("SELECT number, name FROM seasons ORDER BY number DESC")
    return tuple(Season(*row) for row in rows)


def chosen_season(connection: Connection, wanted: str | None) -> int:
    """The season asked for, else the newest that has a decision, else the newest; 0 where there is none."""
    row = connection.execute(
        """SELECT number FROM seasons
           ORDER BY number = ? DESC, number IN (SELECT season FROM decisions) DESC, number DESC LIMIT 1""",
        [int(wanted) if wanted and wanted.isdecimal() and len(wanted) < 4 else 0],
    ).fetchone()
    return int(row[0]) if row else 0


def regions(connection: Connection) -> tuple[tuple[str, str | None], ...]:
    """Every region by its Finnish and Swedish name."""
    rows = connection.execute(
        """SELECT region, max(region_sv) FROM municipalities WHERE region IS NOT NULL
           GROUP BY region ORDER BY region"""
    )
    return tuple((fi, sv) for fi, sv in rows)


def built_at(connection: Connection) -> str:
    """When the database was built, UTC."""
    row = connection.execute("SELECT max(built_at) FROM publication").fetchone()
    return str(row[0] or "")
