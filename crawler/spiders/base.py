"""What all spiders share: every portal of the spider is a coroutine of its own, and fails alone."""

import asyncio
import pkgutil
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, ClassVar
from urllib.parse import urlsplit

from scrapy import Spider

from crawler import spiders
from crawler.addresses import lane_of
from crawler.archive import open_archive
from crawler.holdings import Holdings
from crawler.hours import Hours
from crawler.ledger import Counts, Ledger
from crawler.messages import CrawlRequest, PortalReport, Progress, State, Target
from crawler.permission import Permissions
from crawler.portals import base_of
from crawler.robots import says
from crawler.spiders.harvest import Harvest
from crawler.spiders.reasons import has_only_holes, why_not_complete
from crawler.spiders.visit import Blocked, Elsewhere, PortalFailed, Unsupported, Visit
from crawler.web.gate import GATE
from crawler.web.middlewares import Robots


@dataclass(frozen=True, slots=True)
class Crew:
    """What the spiders of one crawl share."""

    request: CrawlRequest
    ledger: Ledger
    permissions: Permissions
    crawl: int
    progress: Callable[[Progress], None]
    reports: list[PortalReport]


class PortalSpider(Spider):
    """Crawls all portals of one platform side by side, each host one request at a time."""

    name = "portal"
    harvest: ClassVar[type[Harvest] | None] = None

    def __init__(self, crew: Crew, targets: list[Target], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.crew = crew
        self.targets = targets

    async def start(self) -> AsyncIterator[Any]:
        """Runs the portals to their end.

        Documents go to the archive at once, so that nothing is left to yield.
        """
        # return_exceptions: a fault in this program that one strange page brings to light must not stop the
        # others.
        results = await asyncio.gather(*map(self.crawl_portal, self.targets), return_exceptions=True)
        for target, result in zip(self.targets, results, strict=True):
            if isinstance(result, asyncio.CancelledError):
                raise result
            if isinstance(result, BaseException):
                self.logger.error("%s: %r", target.base_url, result, exc_info=result)
        return
        yield  # makes this an asynchronous generator, as Scrapy expects

    async def crawl_portal(self, target: Target) -> None:
        """Searches one portal and writes down how that ended."""
        base = base_of(target.platform, target.base_url)
        portal = self.crew.ledger.portal(target, base)
        search = self.crew.ledger.begin_search(self.crew.crawl, portal, self.crew.request.since)
        last = self.crew.ledger.last_search(portal)
        hours = Hours.read(self.crew.request.hours) if self.crew.request.hours else None
        visit = Visit(self, base, target.platform, self.crew.permissions, hours)
        GATE.lane(lane_of(base)).slow_to(self.crew.request.delay_of(target.platform))
        holdings = Holdings(
            self.crew.ledger.db,
            open_archive(self.crew.request.home, self.crew.request.archive),
            portal,
            target.municipality_code,
        )

        def progress(done: int, total: int, message: str) -> None:
            self.crew.progress(Progress(target.municipality, base, done, total, message))

        harvest: Harvest | None = None
        state: State = "failed"
        reason: str | None = "this program failed on the portal; crawl.log in the home says where"
        try:
            permission = visit.permission(base)
            if not permission.allowed:
                raise Blocked(permission.source)
            kind = await self.harvest_for(visit, portal)
            harvest = kind(visit, holdings, last, self.crew.request.since, progress)
            try:
                await harvest.run()
            except Elsewhere as found:
                harvest = self._elsewhere(found, visit)(
                    visit, holdings, last, self.crew.request.since, progress
                )
                await harvest.run()
            reason = why_not_complete(harvest)
            state = "incomplete" if reason else "complete"
        except Blocked as error:
            state, reason = "blocked", str(error)
        except Unsupported as error:
            state, reason = "unsupported", str(error)
        except PortalFailed as error:
            state, reason = "failed", str(error)
        except asyncio.CancelledError:
            reason = "the crawl was ended before this portal was done; crawl again"
            raise
        finally:
            self._note_robots(base, state)
            counts = harvest.counts() if harvest else Counts(requests=visit.requests)
            self.crew.ledger.end_search(
                search, state, reason, counts, harvest.covered_until() if harvest else None,
                only_gaps=bool(harvest and state == "incomplete" and has_only_holes(harvest)),
            )  # fmt: skip
            self.crew.reports.append(_report(target, base, visit.platform, state, reason, counts))
            done, total = (harvest.done, harvest.total) if harvest else (0, 0)
            self.crew.progress(Progress(target.municipality, base, done, total, reason or "complete", state))

    async def harvest_for(self, visit: Visit, portal: int) -> type[Harvest]:
        """How a portal is read; a spider without a fixed way finds out. Raises Unsupported."""
        if self.harvest is None:
            raise Unsupported("this platform cannot be read yet")
        return self.harvest

    def _elsewhere(self, found: Elsewhere, visit: Visit) -> type[Harvest]:
        """The way to read the system that a municipality's own pages name. Raises Blocked and Unsupported."""
        permission = self.crew.permissions.may(found.url, found.platform)
        if not permission.allowed:
            raise Blocked(f"{found}: {permission.source}")
        kind = harvests().get(found.platform)
        if kind is None:
            raise Unsupported(f"{found}; `uso import` takes documents fetched by hand")
        visit.moves(found.url, found.platform, self.crew.request.delay_of(found.platform))
        return kind

    def _note_robots(self, base: str, state: State) -> None:
        """Records that robots.txt, if it was read, permits the portal, and what it forbids no longer.

        What it forbids is recorded by the visit, path by path.
        """
        robots = self.crawler.get_downloader_middleware(Robots)
        netloc = urlsplit(base).netloc
        verdict = robots.verdicts.get(netloc) if robots else None
        if robots is None or verdict is None or netloc in robots.unreachable:
            return
        for prefix, source in self.crew.permissions.forbidden_by_robots(netloc):
            line = source.removeprefix("robots.txt: ")
            if line != "robots.txt" and not says(robots.texts[netloc], line):
                self.crew.permissions.record(prefix, allowed=True, basis="robots", source=verdict)
        if state not in ("failed", "blocked"):
            self.crew.permissions.record(base, allowed=True, basis="robots", source=verdict)


def harvests() -> dict[str, type[Harvest]]:
    """The way to read each platform, by its name: whatever spiders there are in this package."""
    for module in pkgutil.iter_modules(spiders.__path__):
        import_module(f"{spiders.__name__}.{module.name}")
    found: dict[str, type[Harvest]] = {}
    waiting = PortalSpider.__subclasses__()
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.harvest is not None:
            found[kind.name] = kind.harvest
    return found


def _report(
    target: Target, base: str, platform: str | None, state: State, reason: str | None, counts: Counts
) -> PortalReport:
    return PortalReport(
        target.municipality_code, target.municipality, base, platform, state, reason,
        counts.requests, counts.bodies, counts.meetings, counts.documents, counts.failures,
    )  # fmt: skip
