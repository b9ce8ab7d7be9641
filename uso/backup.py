"""A home in one file, and back: the working database at one moment, the archive, the settings.

The file holds personal data as the home does, and what was not yet erased when it was written.
"""

import os
import re
import sqlite3
import tarfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from db.check import check
from uso.home import Home

# The only names that a backup may hold; nothing else is written to disk (a tar file may name any path).
_NAMES = re.compile(r"uso\.db|uso\.toml|archive/[0-9a-f]{2}/[0-9a-f]{64}")
Advance = Callable[[int, int], None]


class BackupError(Exception):
    """A backup cannot be written or used; nothing was changed."""


def back_up(home: Home, target: Path, progress: Advance) -> int:
    """Writes a home to a tar file, whole or not at all; how many documents it holds.

    Others may read and write meanwhile: the database is copied as it stood at one moment, and every document
    that it names was archived before. An archive at an address of its own stays where it is.
    """
    if not home.database_path.exists():
        raise BackupError(f"no database at {home.database_path}; name the home to back up with --home")
    found = sorted(path for path in home.archive_path.glob("??/*") if not path.name.startswith("."))
    with _beside(target) as path, _beside(target.with_name(f"{target.name}.db")) as copy:
        with closing(sqlite3.connect(home.database_path)) as source, closing(sqlite3.connect(copy)) as held:
            source.backup(held)
        with path.open("wb") as file:
            with tarfile.open(fileobj=file, mode="w") as tar:
                tar.add(copy, "uso.db")
                if (home.folder / "uso.toml").exists():
                    tar.add(home.folder / "uso.toml", "uso.toml")
                for done, document in enumerate(found, start=1):
                    tar.add(document, f"archive/{document.parent.name}/{document.name}")
                    progress(done, len(found))
            file.flush()
            os.fsync(file.fileno())
        path.chmod(0o600)
        path.replace(target)
    return len(found)


def restore(home: Home, source: Path, progress: Advance) -> int:
    """Puts a backup into a home that is empty; how many documents it held.

    Every document is held against its name, the database checked; the database comes last, so that a home
    whose restore was cut off holds none. Raises BackupError.
    """
    if home.database_path.exists() or any(home.archive_path.glob("??/*")):
        raise BackupError(f"{home.folder} is not empty; name another --home to restore into")
    documents = 0
    size = source.stat().st_size
    try:
        with tarfile.open(source, "r:") as tar, _beside(home.database_path) as database:
            for member in tar:
                if not member.isreg() or not _NAMES.fullmatch(member.name):
                    raise BackupError(f"{source} holds {member.name!r}, which no backup of uso does")
                content = tar.extractfile(member)
                assert content is not None  # it is a regular file
                body = content.read()
                if member.name == "uso.db":
                    database.write_bytes(body)
                elif member.name == "uso.toml":
                    (home.folder / "uso.toml").write_bytes(body)
                else:
                    documents += 1
                    if home.archive().put(body) != member.name[-64:]:
                        raise BackupError(f"{source} is damaged: {member.name} has another SHA-256")
                progress(member.offset_data + member.size, size)
            if not database.exists():
                raise BackupError(f"{source} holds no database")
            check(database)
            database.replace(home.database_path)
    except (tarfile.TarError, EOFError) as error:
        raise BackupError(f"{source} is not a whole backup ({error}); use another one") from error
    return documents


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A path beside a file for what may still fail; removed at the end unless it took the file's place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    path = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        yield path
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + end).unlink(missing_ok=True)
