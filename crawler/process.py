"""The crawl's own process: reads a request on stdin, runs the spiders, writes progress and report as JSON lines."""

import fcntl
import json
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from db.database import DatabaseNewer, working_database

from crawler.addresses import is_inner_host
from crawler.archive import Archive
from crawler.ledger import Counts, Ledger
from crawler.messages import CrawlError, CrawlReport, CrawlRequest, PortalReport, Progress, State, Target
from crawler.permission import Permissions
from crawler.portals import base_of, platform_of_url

READERS = ("dynasty", "casem")
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

    Archive(request.home / "archive").sweep()
    crawl = ledger.begin(request.since, user_agent(request.contact))
    reports: list[PortalReport] = []
    crew = Crew(
        request, ledger.db, ledger, permissions, crawl, lambda progress: _emit(events, "progress", asdict(progress)), reports
    )
    groups = _grouped(request, crew.ledger, permissions, crawl, reports)
    process = CrawlerProcess(settings(request, 0.0))
    for platform, targets in groups.items():
        delay = request.delay_of(platform)
        spider = process.spider_loader.load(platform)
        process.crawl(_with(process, spider, settings(request, delay)), crew=crew, targets=targets)
    if groups:
        process.start()
    counts = ledger.end(crawl)
    order = {target.base_url: number for number, target in enumerate(request.targets)}
    reports.sort(key=lambda report: order.get(report.base_url, len(order)))
    return CrawlReport(crawl, tuple(reports), counts.requests, counts.documents)
