"""Writes the public database of a home."""

from pathlib import Path

from uso.console import say
from uso.home import Home


def publish_home(home: Home, target: Path) -> None:
    """Builds the public database at a path, whole or not at all.

    Raises FileNotFoundError when there is nothing yet.
    """
    from publish.builder import publish

    with home.database():  # brings schema and views up to date, and says what to do when there is none
        pass
    publish(home.database_path, target)
    say(f"{target}: the public database is written; `uso serve` shows it")
