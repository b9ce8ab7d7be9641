"""Downloader middlewares.

Permission and hosts before each request, robots.txt with its reason, retries that wait.
"""

import random
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from twisted.internet.defer import Deferred

from crawler.addresses import is_inner_host, lane_of
from crawler.robots import AGENT, forbidding_line, place_of
from crawler.web.gate import GATE
from crawler.web.troubles import in_words

LONGEST_WAIT = 600.0
"""A host that asks to be left alone for longer than this is left alone until the next crawl."""
MOST_BACKOFF = 120.0


class Refused(IgnoreRequest):
    """This program does not ask the address.

    Another host, an inner address, a scheme, no robots.txt to be had.
    """


class Forbidden(IgnoreRequest):
    """The portal or its municipality does not want the address to be asked; the message is its own line.

    `place`: where robots.txt says so; empty where a letter or a default does.
    """

    def __init__(self, message: str, place: str = "") -> None:
        super().__init__(message)
        self.place = place


class AskedToWait(IgnoreRequest):
    """The host asks to be left alone for longer than a crawl lasts."""


def is_own_host(url: str, base: str) -> bool:
    """Whether an address lies on the portal's own host and port; 80 and 443 are one host's two doors."""
    mine, other = urlsplit(base), urlsplit(url)
    doors = {None, 80, 443}
    same_port = mine.port == other.port or {mine.port, other.port} <= doors
    return other.scheme in ("http", "https") and mine.hostname == other.hostname and same_port


class Guard:
    """Lets only requests to a portal's own host through, redirects too, and asks for permission each time."""

    def __init__(self, allow_inner: bool) -> None:
        self.allow_inner = allow_inner

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "Guard":
        """Scrapy's way of making one."""
        return cls(crawler.settings.getbool("USO_ALLOW_LOOPBACK"))

    def process_request(self, request: Request) -> None:
        """Raises Refused or Forbidden; None lets the request go on."""
        url: str = request.url
        host = urlsplit(url).hostname or ""
        if urlsplit(url).scheme not in ("http", "https"):
            raise Refused(f"{url} is neither http nor https")
        if is_inner_host(host) and not self.allow_inner:
            raise Refused(f"{host} is a loopback, private or reserved address; --allow-loopback permits it")
        visit: Any = request.meta.get("visit")
        before = request.meta.get("redirect_urls")
        base = visit.base if visit is not None else (before or [url])[0]
        services = visit.services if visit is not None else ()
        if not any(is_own_host(url, own) for own in (base, *services)):
            raise Refused(
                f"{(before or [base])[-1]} leads to another host, {url}; if the portal has moved, correct "
                f"its address"
            )
        if visit is not None:
            answer = visit.permission(url)
            if not answer.allowed:
                raise Forbidden(answer.source)


class Robots(RobotsTxtMiddleware):
    """Scrapy's robots.txt middleware that also tells why, keeps the text, and obeys Crawl-delay.

    Where robots.txt cannot be had (5xx, no answer, another host) nothing is asked: RFC 9309 2.3.1.4 reads an
    unreachable robots.txt as a complete disallow, while Scrapy alone would read it as a yes.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.texts: dict[str, str] = {}
        self.verdicts: dict[str, str] = {}
        self.unreachable: dict[str, str] = {}
        self.asked_by: dict[str, Any] = {}  # the visit that came to a host first

    async def robot_parser(self, request: Request) -> Any:
        """The parser of the host's robots.txt; its requests count for the portal that came first."""
        netloc = urlsplit(request.url).netloc
        visit: Any = request.meta.get("visit")
        self.asked_by.setdefault(netloc, visit)
        parser = await super().robot_parser(request)
        if parser is not None and visit is not None:
            pause = parser.crawl_delay(AGENT)
            if pause:
                GATE.lane(lane_of(request.url)).slow_to(float(pause))
        return parser

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500 or response.status == 429:
            self.unreachable[netloc] = f"robots.txt answers {response.status}"
        self.verdicts[netloc] = f"robots.txt answers {response.status}"
        if response.status >= 300:
            # "Unavailable" (4xx) permits everything; an error page's text must not be read as rules.
            response = response.replace(body=b"")
        self.texts[netloc] = (
            response.text if hasattr(response, "text") else response.body.decode("utf-8", "replace")
        )
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        reason = str(exc) if isinstance(exc, IgnoreRequest) else in_words(exc, f"//{netloc}")
        self.unreachable[netloc] = f"robots.txt cannot be had: {reason}"
        super()._robots_error(exc, netloc)

    def process_request_2(self, rp: Any, request: Request) -> None:
        """Raises Refused where robots.txt is not to be had, Forbidden with its line where it says no."""
        netloc = urlsplit(request.url).netloc
        if netloc in self.unreachable:
            raise Refused(self.unreachable[netloc])
        if told := self._verdict(rp, request.url):
            self._stats.inc_value("robotstxt/forbidden")
            raise told

    def forbids(self, url: str) -> Forbidden | None:
        """What robots.txt says against an address, without a request; None before it was read, too."""
        parser = self._parsers.get(urlsplit(url).netloc)
        return None if isinstance(parser, Deferred) else self._verdict(parser, url)

    def _verdict(self, parser: Any, url: str) -> Forbidden | None:
        if parser is None or parser.allowed(url, AGENT):
            return None
        line = forbidding_line(self.texts.get(urlsplit(url).netloc, ""), url)
        return Forbidden(f"robots.txt: {line}", place_of(line, url))


class PatientRetry(RetryMiddleware):
    """Scrapy's retries, with a longer pause before each and with Retry-After obeyed.

    Scrapy leaves that to its users (scrapy#3849).
    """

    def process_response(
        self, request: Request, response: Response, spider: Spider | None = None
    ) -> Request | Response:
        """A request to be made again when the host is free, or the response when enough was tried."""
        if response.status in (429, 503):
            wait = retry_after(response.headers)
            if wait > LONGEST_WAIT:
                raise AskedToWait(
                    f"answers {response.status} and asks to wait {wait:.0f} s: crawl again later"
                )
            GATE.lane(lane_of(request.url)).hold(wait)
        return super().process_response(request, response)

    def _retry(self, request: Request, reason: Any) -> Request | None:
        again = super()._retry(request, reason)
        if again is not None:
            lane = GATE.lane(lane_of(request.url))
            pause = min(max(lane.delay, 0.05) * 2 ** int(again.meta["retry_times"]), MOST_BACKOFF)
            lane.hold(pause * random.uniform(1.0, 1.25))  # spread, not secrecy
        return again


def retry_after(headers: Mapping[str, bytes | None]) -> float:
    """The seconds that Retry-After asks for, as number or date; 0 where it asks for nothing."""
    text = (headers.get("Retry-After") or b"").decode("latin-1").strip()
    if text.isdigit():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return 0.0
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
