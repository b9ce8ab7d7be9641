"""One portal in one crawl: asks its addresses in order and sorts answers from failures."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, TypeVar

from scrapy import FormRequest, Request, Spider
from scrapy.exceptions import DownloadCancelledError, IgnoreRequest
from scrapy.http import Response

from crawler.addresses import lane_of
from crawler.hours import Hours
from crawler.pages.html import decode
from crawler.pages.model import Page, Unparsed
from crawler.permission import Permission, Permissions
from crawler.robots import marks_of
from crawler.web.gate import GATE
from crawler.web.middlewares import Forbidden, Refused, Robots
from crawler.web.troubles import NETWORK, in_words

T = TypeVar("T")

TRIES = 3
"""How often a page is asked for when another page, or nothing, comes in its place (platforms.md 1.8)."""
PATIENCE = 9
"""Faults in a row before the portal is left alone until the next crawl. A failed document is one fault ..."""
REFUSAL = 3
"""... and a refusal, or no answer at all after every retry, weighs as much as three."""


class Failed(Exception):
    """One page or document did not come; the rest of the portal goes on."""


class Blocked(Exception):
    """An address may not be asked, or its links not followed; the message is the portal's or the
    municipality's own line. Whether the portal as a whole is blocked is for the caller to judge.
    """


class PortalFailed(Exception):
    """The portal cannot be searched in this crawl."""


class Unsupported(Exception):
    """No way to read the portal is known; the message says what was found, and what to do."""


class Elsewhere(Exception):
    """The municipality's own pages lead to a publication system at another address."""

    def __init__(self, url: str, platform: str) -> None:
        super().__init__(f"the minutes are published at {url} ({platform})")
        self.url = url
        self.platform = platform


class NotThere(Failed):
    """The portal says that the address holds nothing (404, 410)."""


class Unfit(Failed):
    """What came is no use as a whole document: an error, another format, too large. Items may still come."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is sent along where a portal answers only to POST: the fields of a form, or JSON."""

    form: Mapping[str, str] | None = None
    data: Mapping[str, Any] | None = None

    def request(self, url: str, headers: Mapping[str, str], meta: dict[str, Any]) -> Request:
        """The request that carries it."""
        if self.form is not None:
            return FormRequest(url, formdata=dict(self.form), headers=headers, meta=meta)
        return Request(
            url,
            method="POST",
            body=json.dumps(self.data),
            headers={**headers, "Content-Type": "application/json", "Accept": "application/json"},
            meta=meta,
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address gave; `status` is 200 or 304."""

    url: str
    status: int
    body: bytes
    content_type: str | None
    etag: str | None
    last_modified: str | None
    robots: tuple[str, ...] = ()  # X-Robots-Tag

    @property
    def page(self) -> Page:
        """The answer for the parsers."""
        return Page(self.body, self.url, self.content_type)


class Visit:
    """Asks one portal. Every request carries the visit, so that the middlewares know whose it is."""

    def __init__(
        self,
        spider: Spider,
        base: str,
        platform: str | None,
        permissions: Permissions,
        hours: Hours | None = None,
    ) -> None:
        self.spider = spider
        self.base = base
        self.platform = platform
        self.permissions = permissions
        self.hours = hours
        self.requests = 0
        self.services: tuple[str, ...] = ()  # addresses on other hosts that belong to the portal
        self._lane = GATE.lane(lane_of(base))
        self._streak = 0
        self._last: tuple[str, str] | None = None  # address and digest of the last answer

    def permission(self, url: str) -> Permission:
        """Whether an address may be asked, by letters and platform defaults."""
        return self.permissions.may(url, self.platform)

    def forbids(self, url: str) -> str | None:
        """Why an address may not be asked, or None; found without asking, from letters and robots.txt.

        Of robots.txt only after the portal's first page, with which it was read.
        """
        answer = self.permission(url)
        if not answer.allowed:
            return answer.source
        robots = self.spider.crawler.get_downloader_middleware(Robots)
        told = robots.forbids(Request(url).url) if robots and answer.basis != "letter" else None
        if told is None:
            return None
        self._note(told)
        return str(told)

    def moves(self, base: str, platform: str, delay: float) -> None:
        """Goes on at another address, which the municipality's own page names, with that platform's pause."""
        self.base, self.platform = base, platform
        self._lane = GATE.lane(lane_of(base))
        self._lane.slow_to(delay)

    def serves(self, service: str) -> None:
        """Takes an address on another host as the portal's own, with the same pause between requests."""
        self.services = (*self.services, service)
        GATE.lane(lane_of(service)).slow_to(self._lane.delay)

    async def ask(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        query: Query | None = None,
    ) -> Answer:
        """The answer of an address.

        Raises NotThere, Unfit, Failed, Blocked (by a mark or robots.txt), PortalFailed.
        """
        if self.hours is not None and not self.hours.hold():
            raise PortalFailed(f"the hours {self.hours} are over; the next crawl goes on from here")
        headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        # A letter that permits outranks robots.txt, which on some platforms is the vendor's default
        # (platforms.md 3.6).
        free = (answer := self.permission(url)).allowed and answer.basis == "letter"
        sent = {name: value for name, value in headers.items() if value}
        meta = {"visit": self, "dont_obey_robotstxt": free}
        request = query.request(url, sent, meta) if query else Request(url, headers=sent, meta=meta)
        try:
            response = await self.spider.crawler.engine.download_async(request)
        except Forbidden as error:
            self._note(error)
            raise Blocked(f"{error} ({url})") from error
        except Refused as error:
            raise Failed(str(error)) from error
        except IgnoreRequest as error:
            raise self._failure(f"{url}: {error}", REFUSAL) from error
        except DownloadCancelledError as error:
            raise Unfit(f"{url} is larger than this program takes ({error})") from error
        except NETWORK as error:
            raise self._failure(f"{url}: {in_words(error, url)}", REFUSAL) from error
        return self._sorted(response, url)

    async def page(self, url: str, read: Callable[[Page], T], query: Query | None = None) -> T:
        """What a parser reads from a page. Raises as `read_page` does."""
        return (await self.read_page(url, read, query))[0]

    async def read_page(
        self, url: str, read: Callable[[Page], T], query: Query | None = None
    ) -> tuple[T, Answer]:
        """What a parser reads from a page, and the page; asked again when another page or nothing came.

        Raises as `ask` does, and Failed when the parser's page does not come.
        """
        reason = ""
        for attempt in range(TRIES):
            if attempt:
                self._lane.hold(self._lane.delay * attempt)
            before = self._last
            answer = await self.ask(url, query=query)
            if not answer.body.strip():
                reason = f"{url} answers 200 with nothing in it"
                continue
            # The same bytes as for the address before: a server that mixes sessions up repeats itself (1.8).
            if (
                attempt + 1 < TRIES
                and before
                and before[0] != url
                and before[1] == sha256(answer.body).hexdigest()
            ):
                reason = f"{url} gives the page of {before[0]}"
                continue
            try:
                found = read(answer.page)
            except Unparsed as error:
                reason = str(error)
                continue
            self._obey_marks(answer)
            return found, answer
        raise Failed(f"{reason} (asked {TRIES} times)")

    async def whole(self, url: str, known_elsewhere: Callable[[str], bool]) -> Answer:
        """A whole document, a PDF.

        Raises NotThere or Unfit when it does not come as one, and as `ask` does.
        """
        for attempt in range(TRIES):
            if attempt:
                self._lane.hold(self._lane.delay * attempt)
            before = self._last
            answer = await self.ask(url)
            digest = sha256(answer.body).hexdigest()
            repeated = bool(before) and before is not None and before[0] != url and before[1] == digest
            if attempt + 1 < TRIES and (repeated or known_elsewhere(digest)):
                continue
            if b"%PDF-" not in answer.body[:1024]:
                raise Unfit(f"{url} is not a PDF (it begins with {answer.body[:16]!r})")
            if (told := marks_of(answer.robots, "")).noindex:
                self.permissions.record(
                    self.base, allowed=True, basis="page", source=f"{told.source} (noindex)"
                )
            return answer
        raise AssertionError("the last attempt returns or raises")

    def _sorted(self, response: Response, url: str) -> Answer:
        """The answer, or the exception for its status."""
        status = response.status
        if status in (404, 410):
            self._streak = 0
            self._last = (url, "")
            raise NotThere(f"{url} answers {status}")
        if status not in (200, 304):
            weight = REFUSAL if status in (401, 403, 429, 503) else 1
            raise self._failure(f"{url} answers {status}", weight, Unfit)
        self._streak = 0
        self._last = (url, sha256(response.body).hexdigest())
        return Answer(
            url, status, response.body, _header(response, "Content-Type"), _header(response, "ETag"),
            _header(response, "Last-Modified"), tuple(_headers(response, "X-Robots-Tag")),
        )  # fmt: skip

    def _failure(self, reason: str, weight: int, kind: type[Failed] = Failed) -> Failed | PortalFailed:
        """The exception for a failed request; after too many in a row the portal is left alone."""
        self._streak += weight
        if self._streak >= PATIENCE:
            return PortalFailed(
                f"nothing but failures for some time, the last: {reason}; the portal is left alone"
            )
        return kind(reason)

    def _note(self, told: Forbidden) -> None:
        """Records what robots.txt forbids, for that path only; a letter is on record already."""
        if told.place:
            self.permissions.record(told.place, allowed=False, basis="robots", source=str(told))

    def _obey_marks(self, answer: Answer) -> None:
        """Records a page's noindex, and stops at its nofollow: the links just read may not be followed.

        A letter that permits outranks the mark, as it outranks robots.txt: Tweb's pages all carry one
        (platforms.md 3.6).
        """
        told = marks_of(answer.robots, decode(answer.page))
        if told.nofollow and self.permission(answer.url).basis != "letter":
            self.permissions.record(
                answer.url, allowed=False, basis="page", source=f"{told.source} at {answer.url}"
            )
            raise Blocked(f"{told.source} ({answer.url})")
        if told.noindex:
            self.permissions.record(self.base, allowed=True, basis="page", source=f"{told.source} (noindex)")


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None


def _headers(response: Response, name: str) -> list[str]:
    return [value.decode("latin-1") for value in response.headers.getlist(name)]
