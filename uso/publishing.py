"""Writes the public database of a home."""

from pathlib import Path

from uso.console import say
from uso.home import Home


def publish_home(home: Home, target: Path) -> None:
    """Builds the public database at a path, whole or not at all.

    Raises FileNotFoundError when there is nothing yet.
    """
    from publish.builder import publish

    sweep(target)
    with home.database():  # brings schema and views up to date, and says what to do when there is none
        pass
    publish(home.database_path, target)
    say(f"{target}: the public database is written; `uso serve` shows it")


def sweep(target: Path) -> None:
    """Removes what a killed run left half written beside a file; called by whoever holds the home alone."""
    for left in target.parent.glob(f".{target.name}.*.new*"):
        left.unlink(missing_ok=True)
