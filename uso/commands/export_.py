"""`uso export`: files for spreadsheets and programs."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from uso.home import home_of

if TYPE_CHECKING:
    from db.exports import Column, Written

T = TypeVar("T")

_OUTPUT = click.option(
    "-o",
    "--output",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    metavar="FILE",
    help="The file to write; it appears whole or not at all.",
)
_EXCEL = click.option(
    "--excel", is_flag=True, help="The Finnish Excel form: semicolons, decimal commas, Finnish headings."
)


_XLSX = click.option("--xlsx", is_flag=True, help="An Excel workbook instead of CSV.")


def _write(
    path: Path, columns: "Sequence[Column[T]]", records: "Iterable[T]", *, excel: bool, xlsx: bool, name: str
) -> "Written":
    """The file in the form asked for. Raises UsageError for two forms at once."""
    from db.exports import write_csv
    from db.sheets import write_xlsx

    if excel and xlsx:
        raise click.UsageError("--excel and --xlsx are two forms; give one of them")
    if xlsx:
        return write_xlsx(path, columns, records, name=name, made=datetime.now(UTC))
    return write_csv(path, columns, records, excel=excel)


@click.group("export", short_help="CSV files: follow-up list, decisions")
def command() -> None:
    """CSV files of the follow-up list and of the decisions."""


@command.command("follow-up")
@click.option("--season", type=click.IntRange(1), help="The season's number, e.g. 9 for 2027-2028.")
@_OUTPUT
@_EXCEL
@_XLSX
@click.pass_context
def follow_up_(ctx: click.Context, season: int | None, path: Path, excel: bool, xlsx: bool) -> None:
    """Whom to call for a season and why, with the quote; a manifest stands beside it."""
    from db.exports import write_manifest
    from db.status import follow_up
    from db.tables import FOLLOW_UP
    from uso.console import say

    home = home_of(ctx)
    number = home.season(season)
    with home.database() as db:
        records = follow_up(db, number)
        written = _write(path, FOLLOW_UP, records, excel=excel, xlsx=xlsx, name="Seurantalista")
        note = (
            "text that begins with = + - @ tab or CR has a ' before it"
            if excel or xlsx
            else "text is as it was read"
        )
        manifest = write_manifest(
            written,
            what="follow-up list",
            season=number,
            source=str(home.database_path),
            form="xlsx" if xlsx else "excel" if excel else "plain",
            note=note,
            written_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )
    say(f"{path}: {written.rows} municipalities; {manifest.name} says when, from what and its hash")


@command.command("decisions")
@_OUTPUT
@_EXCEL
@_XLSX
@click.pass_context
def decisions_(ctx: click.Context, path: Path, excel: bool, xlsx: bool) -> None:
    """Every decision with its quote, fee, vote and link."""
    from db.decisions import kept
    from db.tables import DECISIONS
    from uso.console import say

    with home_of(ctx).database() as db:
        written = _write(path, DECISIONS, kept(db), excel=excel, xlsx=xlsx, name="Päätökset")
    say(f"{path}: {written.rows} decisions")
