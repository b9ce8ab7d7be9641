"""Lists read in turns: a repeat crawl's way where the first page does not show which body has something new.

Reading every list costs a request a body, on a small portal far more than a repeat crawl should take. So each
crawl reads as many as are cheap, those unread for longest first; one that shows something new opens the rest.
No list stays unread for longer than `LOOK_AGAIN_DAYS`, and no search claims more than its oldest list shows.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from crawler.list_ledger import ListLedger
from crawler.pages.model import Body, Listed
from crawler.spiders.second_look import REPEAT_LEAST

if TYPE_CHECKING:
    from crawler.spiders.harvest import Harvest


class Turns:
    """Whose turn it is in one harvest."""

    def __init__(self, harvest: "Harvest") -> None:
        self.way = harvest
        self.ledger = ListLedger(harvest.holdings.db, harvest.holdings.portal)
        self._times = self.ledger.times()
        self._started = self._open = False
        self._most = 0

    def order(self, bodies: Sequence[Body]) -> list[Body]:
        """The bodies, those first whose lists were unread for longest; of these the busiest first."""
        counts = Counter(held.body for held in self.way.known.values() if held.date >= self.way.since)
        return sorted(bodies, key=lambda body: (self._times.get(body.url, ""), -counts[body.name]))

    def passes(self, body: Body) -> bool:
        """Whether a body's list waits for a later crawl; at least one list is read in any case."""
        if not self._started:
            self._started = True
            self._most = self._room()
            return False
        return not self._open and self.way.visit.requests >= self._most

    def read_at(self, body: Body) -> str | None:
        """When a body's list was last read, where that was ever noted."""
        return self._times.get(body.url)

    def note(self, body: Body, listed: Sequence[Listed]) -> None:
        """Notes that a list was read; something new on it opens the others, since minutes come in waves."""
        self.ledger.note(body.url)
        known = {external_id for external_id, _ in self.way.known}
        self._open = self._open or any(
            one.external_id not in known and (one.date or "9999") >= self.way.since for one in listed
        )

    def _room(self) -> int:
        """Up to how many requests lists are read: all of the share but one, which is for a second look.

        On a portal so small that not even one list is in its share, a share is nothing to keep to.
        """
        share, asked = self.way.share(), self.way.visit.requests
        if share <= asked:
            return REPEAT_LEAST
        return max(share - 1, asked + 1)
