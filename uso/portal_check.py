"""Looks at portals one by one, without crawling them: what answers, moved and permits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crawler.pages.html import decode
from crawler.portals import platform_of_page, platform_of_url
from db.load import now
from db.names import code_of
from db.portals import HomePortal, fill_portals, portals
from db.reference import RegisterError
from uso.asking import Asker, asker
from uso.home import Home
from uso.register import bundled

if TYPE_CHECKING:
    from sqlite_utils import Database


def register_lines(home: Home) -> Iterator[dict[str, Any]]:
    """The portals of the home, or the bundled ones where there is no home yet."""
    if not home.database_path.exists():
        for portal in bundled():
            yield {
                "municipality": portal.municipality,
                "platform": portal.platform or "other",
                "base_url": portal.base_url,
                "evidence": portal.evidence,
                "source": portal.source,
            }
        return
    with home.database() as db:
        fill_portals(db, bundled())
        for found in portals(db):
            yield {
                "municipality": found.municipality,
                "platform": found.platform or "other",
                "base_url": found.base_url,
                "evidence": found.evidence,
                "source": found.source,
            }


@dataclass(frozen=True, slots=True)
class Look:
    """What a visit found. `answers` None: not asked, since it is not permitted."""

    permitted: bool
    by: str
    why: str
    answers: bool | None = None
    status: int | None = None
    moved_to: str | None = None
    looks_like: str | None = None
    error: str | None = None


def checked(home: Home, municipalities: Sequence[str], *, allow_loopback: bool) -> Iterator[dict[str, Any]]:
    """What each portal's start page answers and what permits: robots.txt is asked first, and obeyed."""
    from crawler.permission import Permissions

    with home.database(create=True) as db:
        fill_portals(db, bundled())
        codes = [code_of(db, name) for name in municipalities]
        if None in codes:
            raise RegisterError(
                f"{municipalities[codes.index(None)]} is not in the register of municipalities"
            )
        chosen = [p for p in portals(db) if not codes or p.municipality_code in codes]
        permissions = Permissions(db)
        asked = asker(home, [p.base_url for p in chosen], allow_loopback)
        try:
            for portal in chosen:
                may = permissions.may(portal.base_url, portal.platform)
                look = Look(may.allowed, may.basis, may.source)
                if may.allowed and portal.evidence != "pattern-guess":
                    look = _look(asked, portal, look)
                _keep(db, portal, look)
                yield _line(portal, look)
        finally:
            asked.close()


def _look(asked: Asker, portal: HomePortal, look: Look) -> Look:
    if look.by != "letter" and (told := asked.forbidding(portal.base_url)):
        unreachable = "cannot be had" in told
        return Look(
            unreachable,
            "robots",
            told,
            answers=False if unreachable else None,
            error=told if unreachable else None,
        )
    answer = asked.get(portal.base_url)
    if answer.error is not None:
        return Look(True, look.by, look.why, answers=False, error=answer.error)
    moved = answer.url if answer.url.rstrip("/") != portal.base_url.rstrip("/") else None
    shown = platform_of_url(answer.url) or platform_of_page(decode(answer.page))
    return Look(True, look.by, look.why, (answer.status or 0) < 400, answer.status, moved, shown)


def _keep(db: "Database", portal: HomePortal, look: Look) -> None:
    db.execute(
        "INSERT INTO portal_checks (portal_id, checked_at, answers, status, moved_to, looks_like, permitted, "
        "why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            portal.id,
            now(),
            None if look.answers is None else int(look.answers),
            look.status,
            look.moved_to,
            look.looks_like,
            int(look.permitted),
            look.error or look.why,
        ],
    )


def _line(portal: HomePortal, look: Look) -> dict[str, Any]:
    line: dict[str, Any] = {
        "municipality": portal.municipality, "platform": portal.platform, "base_url": portal.base_url,
        "permitted": look.permitted, "by": look.by, "why": look.why, "answers": look.answers,
    }  # fmt: skip
    if look.answers is not None:
        line |= {"status": look.status, "moved_to": look.moved_to, "looks_like": look.looks_like}
    if look.error:
        line["error"] = look.error
    if portal.evidence == "pattern-guess":
        line["why"] = "the address is a guess: check it by hand"
    return line
