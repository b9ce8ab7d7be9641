"""Erases a document everywhere in a home: working database, archive, public database."""

from db.erase import Erasure, erase, scrub
from uso.home import Home
from uso.publishing import sweep


def erase_everywhere(home: Home, what: str, reason: str) -> Erasure:
    """Erases by SHA-256 or address. Raises NotHeld when the home holds no such document.

    The bytes go first: were the process killed after the database forgot the document, nobody could find
    them again.
    """
    archive = home.archive()
    with home.database() as db:
        with db.atomic():
            erased = erase(db, what, reason)
            for digest in erased.digests:
                archive.remove(digest)
        scrub(db)
    for path in (home.public_path, home.database_path):
        sweep(path)
    archive.sweep()
    if home.public_path.exists():
        from publish.builder import publish

        publish(home.database_path, home.public_path)
    return erased
