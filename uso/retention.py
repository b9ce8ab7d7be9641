"""Raw documents that have been kept for long enough: their bytes go, text, quotes and decisions stay."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

    from crawler.archive import Store

# Bytes that were read, and that no younger document or unread version needs.
_OLD = """
SELECT v.sha256 FROM document_versions v JOIN documents d ON d.id = v.document_id
LEFT JOIN extractions e ON e.document_id = d.id
GROUP BY v.sha256
HAVING max(v.fetched_at) < :limit
   AND min(d.sha256 IS NOT v.sha256 OR coalesce(e.state = 'read' AND e.sha256 = v.sha256, 0))"""


def expire(db: "Database", archive: "Store", days: int, now: datetime | None = None) -> int:
    """Removes raw documents fetched more than so many days ago, once they are read; how many went.

    A later reader takes the stored text in their stead.
    """
    limit = ((now or datetime.now(UTC)) - timedelta(days=days)).isoformat(timespec="seconds")
    gone = [digest for (digest,) in db.execute(_OLD, {"limit": limit}).fetchall() if digest in archive]
    for digest in gone:
        archive.remove(digest)
    return len(gone)
