"""What may go wrong outside the program, and what to tell a person about it."""

import errno
import sqlite3
from pathlib import Path


def known() -> tuple[type[BaseException], ...]:
    """Errors whose text says what happened, to what, and what to do."""
    from crawler.archive import ArchiveDamaged
    from crawler.messages import CrawlError
    from crawler.portals import PortalsError
    from db.check import DatabaseDamaged
    from db.corrections import CorrectionError
    from db.database import DatabaseNewer
    from db.erase import NotHeld
    from db.imports import Erased
    from db.reference import RegisterError
    from db.sheets import TooManyRows
    from db.status import SeasonUnknown
    from publish.builder import PublicDataError
    from publish.server import ServeError
    from uso.backup import BackupError
    from uso.cluster import ClusterError
    from uso.home import Busy, SettingsError
    from uso.labels import LabelError

    return (
        ArchiveDamaged,
        BackupError,
        ClusterError,
        CrawlError,
        PortalsError,
        CorrectionError,
        DatabaseDamaged,
        DatabaseNewer,
        NotHeld,
        Erased,
        RegisterError,
        SeasonUnknown,
        TooManyRows,
        Busy,
        SettingsError,
        LabelError,
        PublicDataError,
        ServeError,
    )


def explain(error: BaseException, home: Path) -> str:
    """What happened, to what, and what to do."""
    if isinstance(error, sqlite3.Error):
        return (
            f"the database {home / 'uso.db'} cannot be used: {error}; see that the disk has room, that "
            "the file may be written, and that no other program holds it"
        )
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return (
            f"the disk of {error.filename or home} is full ({error.strerror}); nothing is torn: make room "
            "and run the same command again"
        )
    if isinstance(error, OSError) and error.strerror and error.filename:
        return f"{error.filename}: {error.strerror}; see that the path is right, may be written and the disk has room"
    return str(error)


def is_trouble(error: BaseException) -> bool:
    """Whether an error is the world's and not the program's: those end in a message, the program's in a
    traceback.
    """
    if isinstance(error, sqlite3.Error):
        # A damaged or foreign file is a plain DatabaseError; IntegrityError and the like are ours.
        return isinstance(error, sqlite3.OperationalError) or type(error) is sqlite3.DatabaseError
    return isinstance(error, (OSError, *known()))
