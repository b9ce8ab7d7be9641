"""The home's register of portals: which municipality publishes where."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from db.load import now
from db.names import code_of
from db.reference import RegisterError

if TYPE_CHECKING:
    from sqlite_utils import Database


class PortalRow(Protocol):
    """A row of a portals file, as crawler.portals reads it."""

    @property
    def municipality(self) -> str: ...
    @property
    def platform(self) -> str | None: ...
    @property
    def base_url(self) -> str: ...
    @property
    def evidence(self) -> str: ...
    @property
    def source(self) -> str: ...


@dataclass(frozen=True, slots=True)
class HomePortal:
    """A portal of the home's register."""

    id: int
    municipality_code: str
    municipality: str
    platform: str | None
    base_url: str
    evidence: str | None
    source: str | None


def give_portals(db: "Database", rows: Iterable[PortalRow]) -> list[int]:
    """Takes a person's portals file: its rows stand for their municipalities from now on. The ids, in order.

    Portals known from elsewhere that were never searched make room for them; searched ones are history and
    stay. Raises RegisterError naming a municipality that the register does not know; then nothing is taken.
    """
    with db.atomic():
        given = [(_code(db, row), row) for row in rows]
        for code in {code for code, _ in given}:
            db.execute(
                "DELETE FROM portals WHERE municipality_code = ? AND id NOT IN (SELECT portal_id "
                "FROM searches) "
                "AND id NOT IN (SELECT portal_id FROM documents WHERE portal_id IS NOT NULL)",
                [code],
            )
        return [_put(db, code, row) for code, row in given]


def fill_portals(db: "Database", bundled: Iterable[PortalRow]) -> None:
    """Adds the bundled register's portals for municipalities that have none."""
    with db.atomic():
        have = {
            row["municipality_code"] for row in db.query("SELECT DISTINCT municipality_code FROM portals")
        }
        for row in bundled:
            code = code_of(db, row.municipality)
            if (
                code is not None and code not in have
            ):  # a name of the bundled list that the register lacks is skipped
                _put(db, code, row)


def portals(db: "Database", ids: Iterable[int] | None = None) -> Iterator[HomePortal]:
    """The home's portals by municipality; only those of the ids, where given."""
    wanted = None if ids is None else set(ids)
    for row in db.query(
        "SELECT p.id, p.municipality_code, m.name_fi AS municipality, p.platform, p.base_url, "
        "p.evidence, p.source "
        "FROM portals p JOIN municipalities m ON m.code = p.municipality_code ORDER BY m.name_fi, p.id"
    ):
        if wanted is None or row["id"] in wanted:
            yield HomePortal(**row)


def _code(db: "Database", row: PortalRow) -> str:
    code = code_of(db, row.municipality)
    if code is None:
        raise RegisterError(
            f"{row.municipality} is not in the register of municipalities; correct the name, or add "
            "it with --register CSV"
        )
    return code


def _put(db: "Database", code: str, row: PortalRow) -> int:
    db.execute(
        "INSERT INTO portals (municipality_code, platform, base_url, evidence, source, added_at) "
        "VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (municipality_code, base_url) DO UPDATE SET platform = "
        "coalesce(excluded.platform, platform)",
        [code, row.platform, row.base_url, row.evidence, row.source, now()],
    )
    found = next(
        db.query("SELECT id FROM portals WHERE municipality_code = ? AND base_url = ?", [code, row.base_url])
    )
    return int(found["id"])
