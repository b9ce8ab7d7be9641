"""The archive.

Raw documents as they came, each under the SHA-256 of its bytes, written once and never changed.
"""

import os
import tempfile
from contextlib import suppress
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Protocol


class ArchiveDamaged(Exception):
    """Stored bytes do not have the name they lie under; the message says which file and what to do."""


class Store(Protocol):
    """What keeps raw documents under their digests."""

    def place(self, digest: str) -> str:
        """The path or address under which a reader finds the bytes of a digest."""

    def __contains__(self, digest: str) -> bool: ...

    def put(self, body: bytes) -> str:
        """Stores bytes whole or not at all, and gives their digest."""

    def get(self, digest: str) -> bytes:
        """The bytes of a digest. Raises FileNotFoundError, ArchiveDamaged."""

    def remove(self, digest: str) -> None:
        """Forgets the bytes of a digest; nothing happens where there are none."""

    def sweep(self) -> None:
        """Removes what a killed run left half written."""


def open_archive(home: Path, address: str | None = None) -> Store:
    """The archive of a home: its folder `archive/`, or where an address such as s3://bucket/prefix points."""
    if address is None:
        return Archive(home / "archive")
    from crawler.remote_archive import RemoteArchive

    return RemoteArchive(address)


def relative(digest: str) -> str:
    """Where a digest lies in any archive. Raises ValueError for what is no digest."""
    if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
        raise ValueError(f"{digest!r} is not a SHA-256 in small hexadecimal digits")
    return f"{digest[:2]}/{digest}"


class Archive:
    """The folder `archive/` of a home: `archive/ab/abcdef…`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, digest: str) -> Path:
        """Where the bytes of a digest lie, whether or not they are there."""
        return self.folder / relative(digest)

    def place(self, digest: str) -> str:
        """The path of a digest's bytes, as text."""
        return str(self.path(digest))

    def __contains__(self, digest: str) -> bool:
        return self.path(digest).is_file()

    def put(self, body: bytes) -> str:
        """Stores bytes and gives their digest; a file is there whole and on disk, or not at all.

        The temporary file lies in the same folder, so that renaming is atomic, and is synced before it gets
        its name.
        """
        digest = sha256(body).hexdigest()
        path = self.path(digest)
        if path.is_file() and _digest(path) == digest:  # a damaged copy is written anew
            return digest
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(0o600)  # minutes hold personal data: the archive is its owner's alone
            if _digest(Path(name)) != digest:
                raise ArchiveDamaged(f"{path} was not written as sent: check the disk of {self.folder}")
            Path(name).replace(path)
        finally:
            with suppress(FileNotFoundError):
                Path(name).unlink()
        _sync_folder(path.parent)
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes of a digest.

        Raises FileNotFoundError, or ArchiveDamaged when they are not what was stored.
        """
        path = self.path(digest)
        body = path.read_bytes()
        if sha256(body).hexdigest() != digest:
            raise ArchiveDamaged(
                f"{path} is damaged (its bytes have another SHA-256): restore it, or delete it and crawl "
                f"again"
            )
        return body

    def remove(self, digest: str) -> None:
        """Forgets the bytes of a digest; nothing happens where there are none."""
        self.path(digest).unlink(missing_ok=True)

    def sweep(self) -> None:
        """Removes what a killed run left half written."""
        for left in self.folder.glob("??/.new-*"):
            with suppress(FileNotFoundError):
                left.unlink()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _sync_folder(folder: Path) -> None:
    """Makes a new name last through a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
