"""Municipality names to codes of the home's register."""

from dataclasses import fields
from typing import TYPE_CHECKING

from db.reference import Municipality

if TYPE_CHECKING:
    from sqlite_utils import Database

# Names alone are no key among merged municipalities (db/data/README.md: Parainen), so: the one that the
# ledger
# names, else the one in force on the day, else any in force today.
_CODE = """
SELECT code FROM municipalities WHERE name_fi = :name OR name_sv = :name
ORDER BY code = :hint DESC,
         (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day) DESC,
         name_fi = :name DESC, valid_to IS NULL DESC, valid_to DESC, code
LIMIT 1"""


def code_of(db: "Database", name: str | None, day: str | None = None, hint: str | None = None) -> str | None:
    """The code of the municipality of that Finnish or Swedish name; None when the register has none.

    `day` picks among namesakes the one in force then; `hint` is a code to prefer.
    """
    if name is None:
        return None
    values = {"name": name, "day": day or "9999", "hint": hint or ""}
    row = next(db.query(_CODE, values), None)
    return None if row is None else str(row["code"])


def register(db: "Database") -> tuple[Municipality, ...]:
    """The home's register: the bundled municipalities and those added to it."""
    columns = [field.name for field in fields(Municipality)]
    rows = db.query(f"SELECT {', '.join(columns)} FROM municipalities ORDER BY code")
    return tuple(Municipality(**row) for row in rows)
