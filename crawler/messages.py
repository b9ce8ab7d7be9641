"""What goes in and out of a crawl, as frozen records with their JSON form.

The crawl runs in a process of its own.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

State = Literal["complete", "incomplete", "failed", "blocked", "unsupported"]

DELAYS: Mapping[str, float] = {"casem": 5.0}
DEFAULT_DELAY = 2.0
"""Seconds between two requests to one host: 2, on CaseM 5 (platforms.md 6.2)."""


class CrawlError(Exception):
    """A crawl could not be done at all; the message says what happened and what to do."""


@dataclass(frozen=True, slots=True)
class Target:
    """One portal to crawl. `platform` None: detected from the address, else from the page."""

    municipality_code: str
    municipality: str
    base_url: str
    platform: str | None = None
    evidence: str = "given"
    source: str = ""


@dataclass(frozen=True, slots=True)
class CrawlRequest:
    """What to crawl and how.

    `since` is an ISO date; `delay` None: each platform's own; `contact` mail or page.
    """

    home: Path
    targets: tuple[Target, ...]
    since: str
    delay: float | None = None
    contact: str | None = None
    allow_loopback: bool = False
    hours: str | None = None  # ask only within these hours of Finland's time, e.g. 22-6
    archive: str | None = None  # an address that fsspec knows; None: the home's own folder
    timeout: float = 120.0  # CaseM answers in one to two minutes at times (platforms.md 2.2, 9.18)

    def delay_of(self, platform: str | None) -> float:
        """Seconds between two requests to a portal of the platform."""
        return self.delay if self.delay is not None else DELAYS.get(platform or "", DEFAULT_DELAY)

    def to_json(self) -> str:
        """One line of JSON."""
        return json.dumps({**asdict(self), "home": str(self.home.absolute())})

    @classmethod
    def from_json(cls, text: str) -> "CrawlRequest":
        """The request that `to_json` wrote."""
        raw = json.loads(text)
        raw["targets"] = tuple(Target(**target) for target in raw["targets"])
        return cls(**{**raw, "home": Path(raw["home"])})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one portal is; `state` is None until the portal is done."""

    municipality: str
    base_url: str
    done: int
    total: int
    message: str
    state: State | None = None


@dataclass(frozen=True, slots=True)
class PortalReport:
    """What became of one portal."""

    municipality_code: str
    municipality: str
    base_url: str
    platform: str | None
    state: State
    reason: str | None
    requests: int
    bodies: int
    meetings: int
    documents: int
    failures: int


@dataclass(frozen=True, slots=True)
class CrawlReport:
    """What became of a crawl; `documents` are new or changed ones."""

    crawl_id: int
    portals: tuple[PortalReport, ...]
    requests: int
    documents: int

    @property
    def ok(self) -> bool:
        """Whether every portal was searched as far as it may be: nothing failed, nothing is missing."""
        return all(portal.state in ("complete", "blocked", "unsupported") for portal in self.portals)

    def to_event(self) -> dict[str, Any]:
        """The record as plain JSON data."""
        return asdict(self)

    @classmethod
    def from_event(cls, raw: Mapping[str, Any]) -> "CrawlReport":
        """The report that `to_event` wrote."""
        return cls(**{**raw, "portals": tuple(PortalReport(**portal) for portal in raw["portals"])})
