"""XLSX files for people: Finnish headings, real dates and numbers, no formula anywhere."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from db.exports import Column, Written, disarmed, replacing, written

T = TypeVar("T")
MOST_ROWS = 1_048_575  # what a sheet of Excel holds beside its headings
_LONGEST = 32_767  # characters that a cell of Excel holds
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WIDTHS = {
    "quote": 60,
    "applicable_fee_quote": 50,
    "reason": 40,
    "title": 40,
    "municipality": 18,
    "region": 20,
}


class TooManyRows(Exception):
    """More rows than a sheet holds; the message says what would do."""


def write_xlsx(
    path: Path, columns: Sequence[Column[T]], records: Iterable[T], *, name: str, made: datetime
) -> Written:
    """Writes records as one sheet called `name`; the file appears whole, or the old one stays.

    `made` is the moment that the file names as its own, so that the same records give the same bytes.
    Raises TooManyRows.
    """
    import xlsxwriter

    with replacing(path) as file:
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with xlsxwriter.Workbook(file, options) as book:
            book.set_properties({"created": made.replace(tzinfo=None)})
            head = book.add_format({"bold": True, "bg_color": "#eaf0f6", "bottom": 1})
            day = book.add_format({"num_format": "d.m.yyyy", "align": "left"})
            sheet = book.add_worksheet(re.sub(r"[\[\]:*?/\\]", " ", name)[:31])
            sheet.freeze_panes(1, 0)
            for place, column in enumerate(columns):
                sheet.set_column(place, place, _WIDTHS.get(column.name, max(12, len(column.heading) + 3)))
                sheet.write_string(0, place, column.heading, head)
            rows = 0
            for rows, record in enumerate(records, start=1):
                if rows > MOST_ROWS:
                    raise TooManyRows(
                        f"{name}: more than {MOST_ROWS} rows do not fit in an Excel sheet; "
                        "narrow the choice, or take the CSV, which holds them all"
                    )
                for place, column in enumerate(columns):
                    _write(sheet, rows, place, column, record, day)
            sheet.autofilter(0, 0, max(rows, 1), len(columns) - 1)
    return written(path, rows)


def _write(sheet: Any, row: int, place: int, column: Column[T], record: T, day: Any) -> None:
    value = column.value(record)
    if isinstance(value, str) and _DAY.fullmatch(value):
        sheet.write_datetime(
            row, place, datetime.combine(date.fromisoformat(value), datetime.min.time()), day
        )
        return
    value = (column.shown or column.value)(record)
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_string(row, place, "kyllä" if value else "ei")
    elif isinstance(value, int | float):
        sheet.write_number(row, place, value)
    else:
        sheet.write_string(row, place, disarmed(str(value))[:_LONGEST])
