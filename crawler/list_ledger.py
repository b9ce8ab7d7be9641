"""The ledger of lists: when each body's list of meetings was last read."""

from sqlite_utils import Database

from crawler.ledger import now


class ListLedger:
    """The lists of one portal, as one search reads them."""

    def __init__(self, db: Database, portal: int) -> None:
        self.db = db
        self.portal = portal
        self.moment = now()  # one for the whole search, so that its lists are equally old for the next

    def times(self) -> dict[str, str]:
        """When each list was last read, by its address."""
        rows = self.db.execute("SELECT url, read_at FROM lists WHERE portal_id = ?", [self.portal])
        return dict(rows.fetchall())

    def note(self, url: str) -> None:
        """Notes that a list was read to its end."""
        self.db.execute("INSERT OR REPLACE INTO lists VALUES (?, ?, ?)", [self.portal, url, self.moment])
