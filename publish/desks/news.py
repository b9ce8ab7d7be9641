"""What is new: decisions that came and decisions that changed, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from sqlite3 import Connection, Row

_NEWS = """
SELECT n.id, n.noticed_at, n.field, n.old, n.new, d.id AS decision_id, d.municipality_code,
       d.municipality, m.name_sv AS municipality_sv, d.region, m.region_sv, d.season, d.meeting_date, d.body,
       d.section, d.title,
       d.outcome, d.level, d.quote, d.url, d.settled, d.fee_annual_eur
FROM news n JOIN decisions d ON d.id = n.decision_id
     LEFT JOIN municipalities m ON m.code = d.municipality_code
WHERE {where}
ORDER BY {order} LIMIT :limit"""


# By the day they were noticed; a first search brings years at once, so within a day by the meeting.
_NEWEST = "substr(n.noticed_at, 1, 10) DESC, d.meeting_date DESC, n.id DESC"


@dataclass(frozen=True, slots=True)
class News:
    """A decision that is new (field `decision`), or one field of a known one that changed."""

    id: int
    noticed_at: str
    field: str
    old: str | None
    new: str | None
    decision_id: str
    municipality_code: str | None
    municipality: str | None
    municipality_sv: str | None
    region: str | None
    region_sv: str | None
    season: int | None
    meeting_date: str | None
    body: str | None
    section: int | None
    title: str | None
    outcome: str
    level: str
    quote: str | None
    url: str | None
    settled: int
    fee_annual_eur: float | None

    @property
    def is_new(self) -> bool:
        return self.field == "decision"


def of_month(connection: Connection, month: str, limit: int = 10_000) -> tuple[News, ...]:
    """Decisions of that month's meetings (YYYY-MM), and what became known otherwise of older ones in it.

    The first search of a portal brings years of decisions at once: those are no news of the month.
    """
    where = """(n.field = 'decision' AND substr(d.meeting_date, 1, 7) = :month)
               OR (n.field <> 'decision' AND substr(n.noticed_at, 1, 7) = :month)"""
    return tuple(_read(connection, where, "d.meeting_date DESC, n.id DESC", month=month, limit=limit))


def latest(connection: Connection, limit: int) -> tuple[News, ...]:
    """The decisions of the latest meetings."""
    return tuple(_read(connection, "n.field = 'decision'", "d.meeting_date DESC, n.id DESC", limit=limit))


def noticed(
    connection: Connection, *, since: str = "", region: str | None = None, limit: int = -1
) -> tuple[News, ...]:
    """What came or changed since a day, of one region or of all, the newest first."""
    where = "n.noticed_at >= :since AND (:region IS NULL OR d.region = :region)"
    return tuple(_read(connection, where, _NEWEST, since=since, region=region, limit=limit))


def _read(connection: Connection, where: str, order: str, **values: object) -> Iterator[News]:
    cursor = connection.cursor()
    cursor.row_factory = Row
    for row in cursor.execute(_NEWS.format(where=where, order=order), values):
        yield News(**dict(row))
