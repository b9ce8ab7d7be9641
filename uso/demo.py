"""The demo: sample portals on loopback, and the whole way from them to the follow-up list."""

import shutil
from pathlib import Path

from db.reference import SEASONS
from uso.console import bar, say
from uso.crawl_bar import crawl_bar
from uso.crawling import Wish, crawl_home
from uso.crawling import tell as tell_crawl
from uso.home import Home, SettingsError
from uso.pipeline import extract_home
from uso.publishing import publish_home
from uso.report import tell

MARK = "SAMPLES"  # a file that says: everything in this home is the demo's
DELAY = 0.01  # the portals are on this machine and ours
SINCE = "2022-01-01"


def run_demo(folder: Path, season: int) -> int:
    """Runs the demo in a fresh home at a folder. The exit status.

    The samples hold portals that fail or forbid on purpose; only documents that cannot be read count
    against it.
    """
    from demo.server import serve

    if season not in SEASONS:
        raise SettingsError(f"there is no season {season}; USO has seasons {SEASONS[0]} to {SEASONS[-1]}")
    home = _fresh(folder)
    with home.alone(), serve() as demo:
        portals = home.folder / "portals.csv"
        portals.write_text(demo.portals_csv(), encoding="utf-8")
        wish = Wish(portals, demo.register, since=SINCE, delay=DELAY, allow_loopback=True)
        say(f"sample portals of {len(demo.base_urls)} invented municipalities are served on this machine")
        with crawl_bar() as progress:
            crawled = crawl_home(home, wish, progress)
        tell_crawl(crawled)
    with home.alone():
        with bar("read", unit="documents") as advance:
            status = tell(home, extract_home(home, progress=advance))
        _show(home, demo.register, season)
        publish_home(home, home.public_path)
    say(f"look closer: uso --home {home.folder} serve   (status, export, review ... with the same --home)")
    return status


def _fresh(folder: Path) -> Home:
    """An empty home; an earlier demo's is cleared, anything else is left alone."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARK).exists():
            raise SettingsError(f"{folder} holds something else than the demo's samples; name an empty --home")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text("All of this is made by `uso demo` from invented minutes, and cleared by the next run.\n")
    return Home(folder)


def _show(home: Home, register: Path, season: int) -> None:
    """The season's table of the sample municipalities, and the follow-up list."""
    from db.exports import write_csv, write_manifest
    from db.reference import read_register
    from db.status import follow_up, status
    from db.tables import FOLLOW_UP
    from uso.status_table import table

    codes = {row.code for row in read_register(register)}
    target = home.folder / f"follow-up-{season}.csv"
    with home.database() as db:
        table([row for row in status(db, season) if row.municipality_code in codes])
        written = write_csv(target, FOLLOW_UP, follow_up(db, season))
        write_manifest(written, what="follow-up list of samples", season=season, source=str(home.database_path))
    say(f"{target}: {written.rows} municipalities to call")
