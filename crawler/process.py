"""The crawl's own process.

Reads a request on stdin, runs the spiders, writes progress and report as JSON lines.
"""

import fcntl
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from crawler.archive import open_archive
from crawler.ledger import Counts, Ledger
from crawler.messages import CrawlError, CrawlReport, CrawlRequest, PortalReport, Progress, State, Target
from crawler.permission import Permissions
from crawler.portals import READERS, base_of, platform_of
from db.database import DatabaseNewer, working_database

if TYPE_CHECKING:
    from crawler.spiders.base import Crew

LOCK_SECONDS = 10.0


def main() -> int:
    """Runs one crawl; what goes wrong as a whole is an event `error`, never a traceback alone."""
    # Scrapy and Twisted may print; only events belong on the channel.
    events = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with events:
        request = CrawlRequest.from_json(sys.stdin.readline())
        threading.Thread(target=_end_with_parent, daemon=True).start()
        try:
            with _alone(request.home), working_database(request.home) as db:
                report = _crawl(request, Ledger(db), Permissions(db), events)
        except (CrawlError, DatabaseNewer) as error:
            _emit(events, "error", {"message": str(error)})
            return 1
        except OSError as error:
            _emit(events, "error", {"message": f"the crawl cannot write in {request.home}: {error}"})
            return 1
        _emit(events, "report", report.to_event())
    return 0


def _crawl(request: CrawlRequest, ledger: Ledger, permissions: Permissions, events: TextIO) -> CrawlReport:
    from scrapy.crawler import CrawlerProcess

    from crawler.spiders.base import Crew
    from crawler.web.settings import settings, user_agent

    open_archive(request.home, request.archive).sweep()
    crawl = ledger.begin(request.since, user_agent(request.contact))
    reports: list[PortalReport] = []
    crew = Crew(
        request, ledger, permissions, crawl, lambda told: _emit(events, "progress", asdict(told)), reports
    )
    process = CrawlerProcess(settings(request, 0.0))
    groups = grouped(request, permissions, lambda *told: _set_aside(crew, *told))
    for platform, targets in groups.items():
        crawler = process.create_crawler(platform)
        crawler.settings.setdict(settings(request, request.delay_of(platform)), priority="spider")
        process.crawl(crawler, crew=crew, targets=targets)
    if groups:
        process.start()
    counts = ledger.end(crawl)
    order = [target.municipality_code for target in request.targets]
    reports.sort(key=lambda report: order.index(report.municipality_code))
    return CrawlReport(crawl, tuple(reports), counts.requests, counts.documents)


def grouped(
    request: CrawlRequest, permissions: Permissions, set_aside: Callable[[Target, State, str], None]
) -> dict[str, list[Target]]:
    """The portals by the spider that crawls them, each once.

    Those that may or can not be crawled are set aside.
    """
    groups: dict[str, list[Target]] = {}
    seen: set[tuple[str, str]] = set()
    for given in request.targets:
        platform = platform_of(given.platform, given.base_url)
        target = replace(given, platform=platform, base_url=base_of(platform, given.base_url))
        if (target.municipality_code, target.base_url) in seen:
            continue
        seen.add((target.municipality_code, target.base_url))
        permission = permissions.may(target.base_url, platform)
        if not permission.allowed:
            set_aside(target, "blocked", permission.source)
        elif target.evidence == "pattern-guess":
            set_aside(
                target,
                "unsupported",
                "the address is a guess: check it by hand, then name it in a --portals file",
            )
        elif platform not in (*READERS, None):
            set_aside(
                target,
                "unsupported",
                f"{platform} portals cannot be read yet; `uso import` takes what was fetched by hand",
            )
        else:
            groups.setdefault(platform or "unknown", []).append(target)
    return groups


def _set_aside(crew: "Crew", target: Target, state: State, reason: str) -> None:
    """Writes down a portal that no request is sent to."""
    portal = crew.ledger.portal(target, target.base_url)
    crew.ledger.end_search(
        crew.ledger.begin_search(crew.crawl, portal, crew.request.since), state, reason, Counts()
    )
    crew.reports.append(
        PortalReport(
            target.municipality_code,
            target.municipality,
            target.base_url,
            target.platform,
            state,
            reason,
            0,
            0,
            0,
            0,
            0,
        )
    )
    crew.progress(Progress(target.municipality, target.base_url, 0, 0, reason, state))


def _emit(events: TextIO, kind: str, record: dict[str, Any]) -> None:
    events.write(json.dumps({"event": kind, **record}) + "\n")
    events.flush()


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Holds the home's crawl lock: two crawls at once would ask the same hosts twice as often."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / "crawl.lock").open("w") as lock:
        end = time.monotonic() + LOCK_SECONDS  # a crawl whose parent was just killed needs a moment to end
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as error:
                if time.monotonic() > end:
                    raise CrawlError(
                        f"another crawl is running in {home}: wait for it to end, or use another --home"
                    ) from error
                time.sleep(0.05)
        yield


def _end_with_parent() -> None:
    """Ends this process when the one that started it is gone.

    Its end of stdin closes. The ledger bears it.
    """
    # os.read, not sys.stdin: a thread that waits inside Python's buffered reader stops the interpreter from
    # ending.
    while os.read(0, 4096):
        pass
    os._exit(75)
