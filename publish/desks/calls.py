"""The follow-up list: whom to call for a season and why, most promising first."""

from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection, Row

from db import words
from db.exports import Column
from publish.desks.groups import chosen_season
from publish.language import label

_ROWS = """
SELECT f.promise, f.municipality_code, f.municipality, m.name_sv AS municipality_sv, f.region, m.region_sv,
       m.population, f.season, f.status, f.reason_code, f.reason, f.quote, f.until, f.neighbours_joined,
       f.last_season, f.last_outcome, f.meeting_date, f.body, f.applicable_fee_eur, f.applicable_fee_from,
       f.applicable_fee_like, f.applicable_fee_quote, f.url, f.settled
FROM follow_up f JOIN municipalities m ON m.code = f.municipality_code
WHERE f.season = :season AND (:reason = '' OR f.reason_code = :reason)
  AND (:region = '' OR f.region = :region)
ORDER BY f.promise, f.municipality, f.municipality_code"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the address asks the list for."""

    season: int
    reason: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A municipality to call: why, in the minutes' words, and the fee that would apply."""

    promise: int
    municipality_code: str
    municipality: str
    municipality_sv: str | None
    region: str | None
    region_sv: str | None
    population: int | None
    season: int
    status: str
    reason_code: str
    reason: str
    quote: str | None
    until: str | None
    neighbours_joined: str | None
    last_season: int | None
    last_outcome: str | None
    meeting_date: str | None
    body: str | None
    applicable_fee_eur: float | None
    applicable_fee_from: str | None
    applicable_fee_like: str | None
    applicable_fee_quote: str | None
    url: str | None
    settled: int | None


def wanted(connection: Connection, query: Mapping[str, str]) -> Wanted:
    """What an address asks for; the season is the newest with a decision where it names none."""
    return Wanted(
        chosen_season(connection, query.get("kausi")), query.get("syy", ""), query.get("maakunta", "")
    )


def calls(connection: Connection, asked: Wanted) -> tuple[Call, ...]:
    """The whole list, the most promising first."""
    cursor = connection.cursor()
    cursor.row_factory = Row
    values = {"season": asked.season, "reason": asked.reason, "region": asked.region}
    return tuple(Call(**dict(row)) for row in cursor.execute(_ROWS, values))


def reason_codes(connection: Connection) -> tuple[str, ...]:
    """Every kind of reason that the database knows, in the order of promise."""
    rows = connection.execute("SELECT reason_code FROM follow_up GROUP BY reason_code ORDER BY min(promise)")
    return tuple(code for (code,) in rows)


C = Column[Call]
COLUMNS: tuple[Column[Call], ...] = (
    C("promise", "Järjestys", lambda r: r.promise),
    C("municipality_code", "Kuntanumero", lambda r: r.municipality_code),
    C("municipality", "Kunta", lambda r: r.municipality),
    C("region", "Maakunta", lambda r: r.region),
    C("population", "Asukkaita", lambda r: r.population),
    C("season", "Kausi", lambda r: r.season),
    C("status", "Tila", lambda r: r.status, lambda r: label(r.status)),
    C("reason_code", "Syyn laji", lambda r: r.reason_code, lambda r: label(r.reason_code)),
    C("reason", "Syy", lambda r: r.reason),
    C("quote", "Lainaus", lambda r: words.readable(r.quote)),
    C("until", "Pöydällä asti", lambda r: r.until, lambda r: words.day(r.until)),
    C("neighbours_joined", "Naapurit mukana", lambda r: r.neighbours_joined),
    C("last_season", "Edellinen kausi", lambda r: r.last_season),
    C("last_outcome", "Edellinen päätös", lambda r: r.last_outcome, lambda r: label(r.last_outcome)),
    C("meeting_date", "Kokouspäivä", lambda r: r.meeting_date, lambda r: words.day(r.meeting_date)),
    C("body", "Toimielin", lambda r: r.body),
    C("applicable_fee_eur", "Sovellettava vuosimaksu", lambda r: r.applicable_fee_eur),
    C("applicable_fee_from", "Maksun alkuperä", lambda r: r.applicable_fee_from,
      lambda r: label(r.applicable_fee_from)),
    C("applicable_fee_like", "Maksun vertailukunta", lambda r: r.applicable_fee_like),
    C("applicable_fee_quote", "Lainaus maksusta", lambda r: words.readable(r.applicable_fee_quote)),
    C("url", "Pöytäkirja", lambda r: r.url),
    C("settled", "Vahvistettu", lambda r: None if r.settled is None else bool(r.settled)),
)  # fmt: skip
