"""The ledger of crawls and searches: which portal was looked through when, how far, and with what result."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlite_utils import Database

from crawler.messages import State, Target


@dataclass(frozen=True, slots=True)
class Counts:
    """What one search did."""

    requests: int = 0
    bodies: int = 0
    meetings: int = 0
    documents: int = 0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class LastSearch:
    """The newest finished search of a portal, and how many requests its largest one took.

    `finished_at`: see `Ledger.end_search`, everything published until then was seen.
    """

    since: str
    finished_at: str
    state: str
    failures: int
    most_requests: int
    reason: str | None = None

    def holds_for(self, since: str) -> bool:
        """Whether every list back to `since` was read then: nothing failed, and it looked back as far.

        Every list but the forbidden ones, for which `lacked` is to be asked.
        """
        return self.state in ("complete", "incomplete") and not self.failures and self.since <= since

    def lacked(self, what: str) -> bool:
        """Whether the reason names something as forbidden or failed."""
        return any(part in (self.reason or "") for part in (forbidden(what, ""), f"{what}: "))


def forbidden(what: str, why: str) -> str:
    """How a reason names what may not be searched; without `why` the words that it begins with."""
    return f"{what} may not be searched: {why}"


def now() -> str:
    """This moment in UTC, as the ledger writes times."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def before(days: float) -> str:
    """The moment so many days ago."""
    return (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")


class Ledger:
    """All SQL on crawls, searches and portals; meetings and documents are in `crawler.holdings`."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def begin(self, since: str, user_agent: str) -> int:
        """Opens a crawl. Searches that a killed run left open are closed as failed."""
        with self.db.atomic():
            self.db.execute(
                "UPDATE searches SET state = 'failed', reason = 'the crawl ended before this portal was "
                "done; crawl again' "
                "WHERE state = 'running'"
            )
            return self._insert(
                "INSERT INTO crawls (started_at, since, user_agent) VALUES (?, ?, ?)",
                [now(), since, user_agent],
            )

    def end(self, crawl: int) -> Counts:
        """Closes a crawl and sums it up from its searches."""
        with self.db.atomic():
            requests, documents = self.db.execute(
                "SELECT coalesce(sum(requests), 0), coalesce(sum(documents), 0) FROM searches WHERE crawl_id "
                "= ?",
                [crawl],
            ).fetchone()
            self.db.execute(
                "UPDATE crawls SET finished_at = ?, requests = ?, documents = ? WHERE id = ?",
                [now(), requests, documents, crawl],
            )
        return Counts(requests=requests, documents=documents)

    def portal(self, target: Target, base_url: str) -> int:
        """The portal's row, made or brought up to date; a detected platform is kept."""
        with self.db.atomic():
            self.db.execute(
                "INSERT INTO portals (municipality_code, platform, base_url, evidence, source, added_at) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (municipality_code, base_url) DO UPDATE SET "
                "platform = coalesce(excluded.platform, platform), evidence = excluded.evidence, source = "
                "excluded.source",
                [target.municipality_code, target.platform, base_url, target.evidence, target.source, now()],
            )
            row = self.db.execute(
                "SELECT id FROM portals WHERE municipality_code = ? AND base_url = ?",
                [target.municipality_code, base_url],
            ).fetchone()
        return int(row[0])

    def detected(self, portal: int, platform: str) -> None:
        """Keeps the platform that the portal's page showed."""
        self.db.execute("UPDATE portals SET platform = ? WHERE id = ?", [platform, portal])

    def platform(self, portal: int) -> str | None:
        """The platform that is known of a portal, from its file or by detection."""
        row = self.db.execute("SELECT platform FROM portals WHERE id = ?", [portal]).fetchone()
        return str(row[0]) if row and row[0] else None

    def last_search(self, portal: int) -> LastSearch | None:
        """The newest finished search of a portal."""
        row = self.db.execute(
            "SELECT since, finished_at, state, failures, (SELECT max(requests) FROM searches WHERE portal_id "
            "= s.portal_id), reason "
            "FROM searches s WHERE portal_id = ? AND state <> 'running' AND finished_at IS NOT NULL ORDER BY "
            "id DESC LIMIT 1",
            [portal],
        ).fetchone()
        return LastSearch(*row) if row else None

    def begin_search(self, crawl: int, portal: int, since: str) -> int:
        """Opens the search of one portal."""
        return self._insert(
            "INSERT INTO searches (crawl_id, portal_id, since, state) VALUES (?, ?, ?, 'running')",
            [crawl, portal, since],
        )

    def end_search(
        self,
        search: int,
        state: State,
        reason: str | None,
        counts: Counts,
        covered_until: str | None = None,
        *,
        only_gaps: bool = False,
    ) -> None:
        """Closes a search with its state, and in words why it is not complete.

        `covered_until`: when the lists that this search passed over were last read, None where it read all.
        It becomes the search's `finished_at`, from which `searched_to` and `not_found` follow: nothing may be
        claimed for days that nobody looked at. When the crawl itself ended stands in `crawls`.
        """
        self.db.execute(
            "UPDATE searches SET finished_at = ?, state = ?, reason = ?, requests = ?, bodies = ?, meetings "
            "= ?, "
            "documents = ?, failures = ?, only_gaps = ? WHERE id = ?",
            [
                covered_until or now(),
                state,
                reason,
                counts.requests,
                counts.bodies,
                counts.meetings,
                counts.documents,
                counts.failures,
                int(only_gaps),
                search,
            ],
        )

    def _insert(self, sql: str, values: list[str | int]) -> int:
        found = self.db.execute(sql, values).lastrowid
        assert found is not None  # sqlite gives one for every INSERT of a row
        return int(found)
