"""An archive that other machines reach too: any file system that fsspec knows (s3://, gs://, sftp://, file://)."""

from contextlib import suppress
from hashlib import sha256

from crawler.archive import ArchiveDamaged, relative


class RemoteArchive:
    """Raw documents under their digests at an address; the same names as in a folder.

    Object stores show an object only when it is whole; a file system gets it by renaming.
    """

    def __init__(self, address: str) -> None:
        from fsspec.core import url_to_fs

        self.address = address.rstrip("/")
        self._system, self._root = url_to_fs(self.address)

    def place(self, digest: str) -> str:
        """The address of a digest's bytes."""
        return f"{self.address}/{relative(digest)}"

    def __contains__(self, digest: str) -> bool:
        return bool(self._system.isfile(self._path(digest)))

    def put(self, body: bytes) -> str:
        """Stores bytes and gives their digest; bytes that lie there whole are left alone."""
        digest = sha256(body).hexdigest()
        path = self._path(digest)
        with suppress(FileNotFoundError):
            if sha256(self._system.cat_file(path)).hexdigest() == digest:
                return digest
        self._system.makedirs(path.rpartition("/")[0], exist_ok=True)
        with self._system.transaction:  # a temporary object that gets its name at the end
            self._system.pipe_file(path, body)
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes of a digest. Raises FileNotFoundError, or ArchiveDamaged when they are others."""
        body = bytes(self._system.cat_file(self._path(digest)))
        if sha256(body).hexdigest() != digest:
            raise ArchiveDamaged(
                f"{self.place(digest)} is damaged (its bytes have another SHA-256): restore it"
            )
        return body

    def remove(self, digest: str) -> None:
        """Forgets the bytes of a digest; nothing happens where there are none."""
        with suppress(FileNotFoundError):
            self._system.rm_file(self._path(digest))

    def sweep(self) -> None:
        """Nothing: what was not whole got no name."""

    def _path(self, digest: str) -> str:
        return f"{self._root}/{relative(digest)}"
