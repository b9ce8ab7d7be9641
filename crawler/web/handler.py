"""Scrapy's own HTTP download handler, let through one request at a time per host."""

from typing import Any

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.http import Response

from crawler.addresses import lane_of
from crawler.web.gate import GATE


class PoliteHandler(HTTP11DownloadHandler):
    """Downloads when the host's lane is free, and counts what is really sent."""

    async def download_request(self, request: Request) -> Response:
        """The response to a request. Raises as Scrapy's handler does."""
        visit: Any = request.meta.get("visit")
        async with GATE.lane(lane_of(request.url)).turn():
            if visit is not None:
                visit.requests += 1
            return await super().download_request(request)
