"""A home folder for tests that crawl."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from crawler.messages import CrawlReport, CrawlRequest, Target
from crawler.run import crawl


@dataclass(frozen=True)
class Home:
    """A home folder with its open database, for looking at what a crawl left."""

    path: Path
    db: Database

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return list(self.db.execute(sql).fetchall())

    def request(self, *addresses: str, since: str = "2022-01-01", **options: Any) -> CrawlRequest:
        """A request for portals of the sample towns T01, T02 ..., in order."""
        targets = tuple(
            Target(f"T0{number}", f"Testila {number}", address)
            for number, address in enumerate(addresses, start=1)
        )
        return CrawlRequest(
            self.path, targets, since, **{"delay": 0.0, "allow_loopback": True, "timeout": 10.0, **options}
        )

    def crawl(self, *addresses: str, **options: Any) -> CrawlReport:
        """Crawls portals into the home."""
        return crawl(self.request(*addresses, **options))
