"""The archive: whole files under their own digest, whatever happens between."""

from hashlib import sha256
from pathlib import Path

import pytest

from crawler.archive import Archive, ArchiveDamaged


def test_bytes_lie_under_their_digest(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    digest = archive.put(b"sample")
    assert digest == sha256(b"sample").hexdigest()
    assert archive.path(digest) == tmp_path / "archive" / digest[:2] / digest
    assert archive.get(digest) == b"sample"
    assert digest in archive
    assert archive.put(b"sample") == digest
    assert [path.name for path in (tmp_path / "archive").rglob("*") if path.is_file()] == [digest]
    assert archive.path(digest).stat().st_mode & 0o077 == 0


def test_damage_is_noticed_and_healed_by_the_next_crawl(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    digest = archive.put(b"sample")
    archive.path(digest).write_bytes(b"sampl")
    with pytest.raises(ArchiveDamaged, match="crawl again"):
        archive.get(digest)
    archive.put(b"sample")
    assert archive.get(digest) == b"sample"


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        Archive(tmp_path).put(b"sample")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_leftovers_of_a_killed_run_are_swept(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    folder = archive.path(archive.put(b"sample")).parent
    (folder / ".new-x").write_bytes(b"sam")
    archive.sweep()
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "a" * 63])
def test_only_digests_are_paths(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        Archive(tmp_path).path(name)
