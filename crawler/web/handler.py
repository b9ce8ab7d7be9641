"""Scrapy's own HTTP download handler, let through one request at a time per host."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawler.addresses import lane_of
from crawler.web.certificates import Policy
from crawler.web.gate import GATE
from crawler.web.middlewares import Robots


class PoliteHandler(HTTP11DownloadHandler):
    """Downloads when the host's lane is free, and counts what is really sent."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        # Twisted would send a request anew at once when the host drops the connection: without the pause, and uncounted.
        self._pool.retryAutomatically = False
        # Scrapy's setting for another policy is deprecated (2.19); its own is kept for all but named hosts.
        self._contextFactory: Any = Policy(self._contextFactory, Path(crawler.settings["USO_CERTIFICATES"]))

    async def download_request(self, request: Request) -> Response:
        """The response to a request. Raises as Scrapy's handler does."""
        visit = self._visit(request)
        async with GATE.lane(lane_of(request.url)).turn():
            if visit is not None:
                visit.requests += 1
            return await super().download_request(request)

    def _visit(self, request: Request) -> Any:
        """Whose request it is; the host's robots.txt is asked for by the portal that came to it first."""
        robots = self._crawler.get_downloader_middleware(Robots)
        return request.meta.get("visit") or (robots and robots.asked_by.get(urlsplit(request.url).netloc))
