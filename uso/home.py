"""The home folder: working database, archive of raw documents, settings."""

import os
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from sqlite_utils import Database

    from crawler.archive import Store

DEFAULT_HOME = "./uso-data"


class SettingsError(Exception):
    """`uso.toml` cannot be used; the message names the file and the key."""


class Busy(Exception):
    """Another `uso` is at work in the home."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What `uso.toml` in the home may say; None where it says nothing."""

    contact: str | None = None  # mail address or page, named in the user agent; USO_CONTACT wins
    delay: float | None = None  # seconds between two requests to one host
    hours: str | None = None  # ask portals only within these hours of Finland's time, e.g. "22-6"
    since: str | None = None  # crawl back to this day
    seasons: tuple[int, ...] = ()  # the seasons that are followed; the last is what status and export take
    retention: int | None = None  # days that raw documents are kept; text and decisions stay
    model: str | None = None  # spaCy's Finnish model, by the name of its package; not applied yet
    workers: int | None = None  # processes that read documents
    archive: str | None = None  # where the raw documents lie, e.g. s3://bucket/uso; else archive/ in the home


_KINDS: dict[str, tuple[type, ...]] = {
    "contact": (str,), "delay": (int, float), "hours": (str,), "since": (str, date), "seasons": (list,),
    "retention": (int,), "model": (str,), "workers": (int,), "archive": (str,),
}  # fmt: skip


def read_settings(path: Path) -> Settings:
    """The settings of a file, empty where there is none.

    Raises SettingsError for an unknown key or a wrong value.
    """
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not TOML: {error}") from error
    known = [f.name for f in fields(Settings)]
    values: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in known:
            raise SettingsError(f"{path}: {key} is not a setting; these are: {', '.join(known)}")
        if not isinstance(value, _KINDS[key]) or isinstance(value, bool):
            raise SettingsError(f"{path}: {key} is {value!r}; {_KINDS[key][0].__name__} is expected")
        values[key] = tuple(raw["seasons"]) if key == "seasons" else str(value) if key == "since" else value
    if not all(isinstance(season, int) and 1 <= season <= 99 for season in values.get("seasons", ())):
        raise SettingsError(f"{path}: seasons is {raw['seasons']!r}; season numbers such as [8, 9] are expected")
    if values.get("retention", 1) < 1:
        raise SettingsError(f"{path}: retention is {raw['retention']}; a number of days from 1 on is expected")
    if "since" in values:
        values["since"] = iso_date(values["since"], f"{path}: since")
    values["contact"] = os.environ.get("USO_CONTACT") or values.get("contact")
    return Settings(**values)


def iso_date(text: str, name: str) -> str:
    """The day as YYYY-MM-DD. Raises SettingsError naming what held it."""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError as error:
        raise SettingsError(f"{name} is {text!r}; a day such as 2024-07-01 is expected") from error


@dataclass(frozen=True, slots=True)
class Home:
    """Where everything of a run lies; nothing is made before it is needed."""

    folder: Path
    settings: Settings = field(default_factory=Settings)

    @classmethod
    def open(cls, folder: str | Path) -> "Home":
        """The home at a folder with its settings. Raises SettingsError."""
        path = Path(folder).absolute()
        return cls(path, read_settings(path / "uso.toml"))

    @property
    def database_path(self) -> Path:
        return self.folder / "uso.db"

    @property
    def archive_path(self) -> Path:
        return self.folder / "archive"

    def archive(self) -> "Store":
        """The archive of raw documents: the home's own folder, or where the settings say."""
        from crawler.archive import open_archive

        return open_archive(self.folder, self.settings.archive)

    @property
    def public_path(self) -> Path:
        return self.folder / "public.db"

    def season(self, wanted: int | None) -> int:
        """The season asked for, else the last that the settings follow.

        Raises SettingsError where neither says.
        """
        if wanted is not None:
            return wanted
        if not self.settings.seasons:
            raise SettingsError(f"which season? give --season N, or set seasons = [9] in {self.folder / 'uso.toml'}")
        return self.settings.seasons[-1]

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keeps other runs that write out of the home until the block ends.

        The lock file names the process while it is at work; when it still does at the next start, that one
        was killed, and the database is checked first. Raises Busy when one is at work, DatabaseDamaged.
        """
        import fcntl

        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".lock").open("a+") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise Busy(f"another uso is at work in {self.folder}; wait for it, or name another --home") from error
            lock.seek(0)
            if lock.read().strip() and self.database_path.exists():
                from db.check import check

                check(self.database_path)
            lock.truncate(0)
            lock.write(f"{os.getpid()}\n")
            lock.flush()
            try:
                yield
            finally:
                lock.truncate(0)

    @contextmanager
    def database(self, *, create: bool = False) -> Iterator["Database"]:
        """The working database, closed again. Raises FileNotFoundError with what to do when there is none."""
        from db.database import working_database

        with working_database(self.folder, create=create) as db:
            yield db


def home_of(ctx: click.Context) -> Home:
    """The home a command was called with; its settings are read now, so `--help` never fails on them."""
    home: Home = ctx.find_root().obj()
    return home
