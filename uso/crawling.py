"""Crawls a home's portals: which ones, since when, and what became of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.messages import CrawlReport, CrawlRequest, Progress, Target
from crawler.permission import Permissions
from crawler.portals import read_portals
from db.health import health, keep
from db.names import code_of
from db.portals import HomePortal, fill_portals, give_portals, portals
from db.reference import RegisterError, add_municipalities, read_register
from uso.console import say
from uso.home import Home
from uso.register import bundled, plain

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked to crawl; empty: the settings' and the register's word."""

    portals: Path | None = None
    register: Path | None = None
    municipalities: tuple[str, ...] = ()
    since: str | None = None
    delay: float | None = None
    hours: str | None = None
    allow_loopback: bool = False


def crawl_home(home: Home, wish: Wish, progress: Callable[[Progress], None]) -> CrawlReport:
    """Crawls, and gives what became of each portal.

    Raises RegisterError for unknown municipalities, PortalsError for a file that cannot be used, CrawlError
    when nothing can be crawled.
    """
    from crawler.run import crawl

    with home.database(create=True) as db:
        Permissions(db).fill()
        chosen = _chosen(db, wish)
        since = wish.since or home.settings.since or _since(db, date.today())
    request = CrawlRequest(
        home=home.folder,
        targets=tuple(
            Target(
                p.municipality_code,
                p.municipality,
                p.base_url,
                p.platform,
                p.evidence or "given",
                p.source or "",
            )
            for p in chosen
        ),
        since=since,
        delay=home.settings.delay if wish.delay is None else wish.delay,
        contact=home.settings.contact,
        hours=wish.hours or home.settings.hours,
        allow_loopback=wish.allow_loopback,
        archive=home.settings.archive,
    )
    report = crawl(request, progress)
    with home.database() as db:
        keep(db, list(health(db)))  # the table tells what is not well also where nobody asks
    return report


def tell(report: CrawlReport) -> int:
    """Names the portals that were not searched to the end, and sums up the rest. The exit status."""
    for portal in report.portals:
        if portal.state != "complete":
            say(f"{portal.municipality} ({portal.base_url}): {portal.state}: {portal.reason or 'no reason given'}")
    meetings = sum(portal.meetings for portal in report.portals)
    say(
        f"{len(report.portals)} portal(s), {meetings} meeting(s), {report.documents} new or changed "
        f"document(s), {report.requests} request(s)"
    )
    return 0 if report.ok else 1


def grant(home: Home, url: str, source: str, *, allowed: bool = True) -> None:
    """Records a permission, or a refusal, that a municipality gave in writing."""
    with home.database(create=True) as db:
        Permissions(db).fill()  # first, so that what is recorded now is newer
        Permissions(db).letter(url, allowed=allowed, source=source)
    say(f"{url}: {'may' if allowed else 'may not'} be crawled from now on ({source})")


def _chosen(db: "Database", wish: Wish) -> Sequence[HomePortal]:
    if wish.register:
        add_municipalities(db, read_register(wish.register), str(wish.register))
    given = None
    if wish.portals:
        given = give_portals(db, [plain(portal) for portal in read_portals(wish.portals)])
    fill_portals(db, bundled())
    found = list(portals(db, given))
    if not wish.municipalities:
        return found
    codes = {name: code_of(db, name) for name in wish.municipalities}
    for name, code in codes.items():
        if code is None:
            raise RegisterError(f"{name} is not in the register of municipalities; give its name as in the register")
        if not any(portal.municipality_code == code for portal in found):
            raise RegisterError(f"no portal of {name} is known; name it in a CSV file and give that with --portals")
    return [portal for portal in found if portal.municipality_code in codes.values()]


def _since(db: "Database", today: date) -> str:
    """By default back to when councils began to decide on the season that runs today."""
    row = next(
        db.query(
            "SELECT decided_from FROM seasons WHERE first_year <= ? ORDER BY first_year DESC LIMIT 1",
            [today.year],
        )
    )
    return str(row["decided_from"])
