"""`uso export`: CSV files."""

from datetime import UTC, datetime
from pathlib import Path

import click

from uso.home import home_of

_OUTPUT = click.option(
    "-o",
    "--output",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    metavar="FILE",
    help="The file to write; it appears whole or not at all.",
)
_EXCEL = click.option("--excel", is_flag=True, help="The Finnish Excel form: semicolons, decimal commas, Finnish headings.")


@click.group("export", short_help="CSV files: follow-up list, decisions")
def command() -> None:
    """CSV files of the follow-up list and of the decisions."""


@command.command("follow-up")
@click.option("--season", type=click.IntRange(1), help="The season's number, e.g. 9 for 2027-2028.")
@_OUTPUT
@_EXCEL
@click.pass_context
def follow_up_(ctx: click.Context, season: int | None, path: Path, excel: bool) -> None:
    """Whom to call for a season and why, with the quote; a manifest stands beside it."""
    from db.exports import write_csv, write_manifest
    from db.status import follow_up
    from db.tables import FOLLOW_UP
    from uso.console import say

    home = home_of(ctx)
    number = home.season(season)
    with home.database() as db:
        written = write_csv(path, FOLLOW_UP, follow_up(db, number), excel=excel)
        note = "text that begins with = + - @ tab or CR has a ' before it" if excel else "text is as it was read"
        manifest = write_manifest(
            written,
            what="follow-up list",
            season=number,
            source=str(home.database_path),
            form="excel" if excel else "plain",
            note=note,
            written_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )
    say(f"{path}: {written.rows} municipalities; {manifest.name} says when, from what and its hash")


@command.command("decisions")
@_OUTPUT
@_EXCEL
@click.pass_context
def decisions_(ctx: click.Context, path: Path, excel: bool) -> None:
    """Every decision with its quote, fee, vote and link."""
    from db.decisions import kept
    from db.exports import write_csv
    from db.tables import DECISIONS
    from uso.console import say

    with home_of(ctx).database() as db:
        written = write_csv(path, DECISIONS, kept(db), excel=excel)
    say(f"{path}: {written.rows} decisions")
