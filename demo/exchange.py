"""A request and a response of the sample portals, and the answer 304 to a conditional request."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from email.utils import format_datetime, parsedate_to_datetime


@dataclass(frozen=True)
class Request:
    """What a portal was asked; the server adds `time`, and `status` once it has answered."""

    host: str
    path: str
    headers: Mapping[str, str]
    method: str = "GET"
    time: float = 0.0
    status: int = 0


@dataclass(frozen=True)
class Response:
    """What a portal answers; `published` is the day that Last-Modified tells."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    published: date | None = None

    @property
    def etag(self) -> str:
        """Strong validator over the bytes, so a replaced agenda gets another one."""
        return f'"{hashlib.sha1(self.body, usedforsecurity=False).hexdigest()[:20]}"'

    @property
    def modified(self) -> datetime | None:
        """Noon of the day of publication."""
        return datetime.combine(self.published, time(12, 0), UTC) if self.published else None

    def all_headers(self) -> dict[str, str]:
        """The headers as sent, validators included; an error or an empty page has no validators."""
        sent = {"Content-Type": self.content_type, **self.headers}
        if self.status in (200, 304) and self.body:
            sent["ETag"] = self.etag
            if self.modified:
                sent["Last-Modified"] = format_datetime(self.modified, usegmt=True)
        return sent


def not_found() -> Response:
    """A plain 404."""
    return Response(
        b"<html><head><title>404</title></head><body>404 - File or directory not found.</body></html>",
        status=404,
        content_type="text/html",
    )


def is_unchanged(request: Request, response: Response) -> bool:
    """Whether the asker has these bytes already; If-None-Match wins over If-Modified-Since (RFC 9110)."""
    if response.status != 200 or not response.body:
        return False
    asked = {name.lower(): value for name, value in request.headers.items()}
    if tags := asked.get("if-none-match"):
        return response.etag in (tag.strip().removeprefix("W/") for tag in tags.split(","))
    since = asked.get("if-modified-since")
    if not since or not response.modified:
        return False
    try:
        return response.modified <= parsedate_to_datetime(since)
    except (ValueError, TypeError):  # an unreadable date counts as not sent
        return False
