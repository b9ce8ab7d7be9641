"""May an address be crawled, who says so: written grants and refusals, platform defaults, then robots.txt.

Permission is data (design.md): letters stand in the `permissions` table; robots.txt is read anew in every
crawl by Scrapy's own middleware, and its verdict is recorded here as evidence, never trusted from an earlier
day.
"""

import csv
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from typing import Literal
from urllib.parse import urljoin, urlsplit

from sqlite_utils import Database

from crawler.portals import platform_of_url, scope_of

Basis = Literal["letter", "default", "robots", "page"]

OFF_BY_DEFAULT = {
    "tweb": "Tweb portals are off unless the municipality permits (robots.txt of nearly all forbids "
    "everything)",
    "mfiles": "M-Files portals are off unless the municipality permits (robots.txt forbids everything; "
    "platforms.md 5.2)",
}


@dataclass(frozen=True, slots=True)
class Permission:
    """The answer for one address.

    A letter that allows outranks robots.txt; every other yes is subject to it.
    """

    allowed: bool
    basis: Basis
    source: str


class Permissions:
    """The home's permissions."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def may(self, url: str, platform: str | None = None) -> Permission:
        """Whether the address may be asked, by the newest letter on the longest prefix, else by platform."""
        rows = self.db.execute(
            "SELECT url_prefix, allowed, source FROM permissions WHERE basis = 'letter' ORDER BY id"
        )
        best: tuple[int, bool, str] | None = None
        for prefix, allowed, source in rows.fetchall():
            if _covers(prefix, url) and (best is None or len(_plain(prefix)) >= best[0]):
                best = (len(_plain(prefix)), bool(allowed), source)
        if best:
            return Permission(best[1], "letter", best[2])
        # What the address itself shows counts too: a wrong word in a portals file must not open what is off.
        for name in (platform, platform_of_url(url)):
            if name in OFF_BY_DEFAULT:
                return Permission(False, "default", OFF_BY_DEFAULT[name])
        return Permission(True, "robots", "no letter; as robots.txt and the pages themselves say")

    def letter(self, url: str, *, allowed: bool, source: str) -> None:
        """Records what a municipality wrote about its portal, from today on."""
        scope = scope_of(url)
        self._add(scope, allowed, "letter", source)
        if allowed and platform_of_url(url) == "tweb" and urlsplit(scope).path != "/":
            # Towns side by side: the documents of all lie below the program; which are asked, the forms decide.
            self._add(urljoin(scope, "/ktwebbin/"), True, "letter", source)

    def fill(self) -> None:
        """Takes the letters that come with the program, each once; what a person records later is newer."""
        text = (files("crawler") / "data/permissions.csv").read_text(encoding="utf-8")
        with self.db.atomic():
            for row in csv.DictReader(text.splitlines()):
                known = self.db.execute(
                    "SELECT 1 FROM permissions WHERE basis = 'letter' AND url_prefix = ? AND source = ?",
                    [row["url_prefix"], row["source"]],
                ).fetchone()
                if not known:
                    self._add(
                        row["url_prefix"], row["allowed"] == "1", "letter", row["source"], row["noted_at"]
                    )

    def record(self, url: str, *, allowed: bool, basis: Literal["robots", "page"], source: str) -> None:
        """Records what robots.txt or a page's robots mark said, unless the last note on it says the same."""
        last = self.db.execute(
            "SELECT allowed, source FROM permissions WHERE url_prefix = ? AND basis = ? ORDER BY id DESC "
            "LIMIT 1",
            [url, basis],
        ).fetchone()
        if last != (int(allowed), source):
            self._add(url, allowed, basis, source)

    def forbidden_by_robots(self, netloc: str) -> list[tuple[str, str]]:
        """The prefixes on a host that robots.txt forbade when last noted, with its words."""
        rows = self.db.execute(
            "SELECT url_prefix, source, allowed, max(id) FROM permissions WHERE basis = 'robots' "
            "GROUP BY url_prefix"
        )
        return [
            (prefix, source)
            for prefix, source, allowed, _ in rows.fetchall()
            if not allowed and urlsplit(prefix).netloc == netloc
        ]

    def _add(self, prefix: str, allowed: bool, basis: Basis, source: str, day: str | None = None) -> None:
        self.db.execute(
            "INSERT INTO permissions (url_prefix, allowed, basis, source, noted_at) VALUES (?, ?, ?, ?, ?)",
            [prefix, int(allowed), basis, source, day or datetime.now(UTC).isoformat(timespec="seconds")],
        )


def _plain(url: str) -> str:
    """An address for comparing: without scheme, query and default port, host in small letters."""
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    return f"{parts.hostname or ''}{port}{parts.path or '/'}"


def _covers(prefix: str, url: str) -> bool:
    """Whether the address lies below the prefix, at a whole step of the path."""
    above, below = _plain(prefix), _plain(url)
    # Both Joensuu and joensuu are in use on shared hosts (platforms.md 1.1).
    above, below = above.lower(), below.lower()
    return below == above or below.startswith(above if above.endswith("/") else f"{above}/")
