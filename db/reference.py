"""Reference data that comes with the program: municipalities, seasons, what is known of them.

The register is Statistics Finland's (CC BY 4.0, see db/data/README.md); the seasons follow the codebook:
season n covers 2009+2n and 2010+2n.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

FIRST_SEASON_YEAR = 2011
SEASONS = range(1, 10)  # USO 1 (2011-2012) ... USO 9 (2027-2028)


@dataclass(frozen=True, slots=True)
class Municipality:
    """A row of the register (kuntarekisteri); columns as in municipalities.csv."""

    code: str
    name_fi: str
    name_sv: str | None
    region_code: str | None
    region: str | None
    region_sv: str | None
    languages: str | None
    urbanity: str | None
    population: int | None
    population_year: int | None
    lat: float | None
    lon: float | None
    valid_from: str | None
    valid_to: str | None
    merged_into: str | None
    current_code: str


class RegisterError(Exception):
    """A register file cannot be used; the message names the file, the line and the column."""


def municipality(row: Mapping[str, str], where: str) -> Municipality:
    """One register row from CSV text; numbers become numbers, empty fields None.

    Raises RegisterError naming `where` when code or name is missing or a number is not one.
    """
    values: dict[str, str | int | float | None] = {}
    for field in fields(Municipality):
        text = (row.get(field.name) or "").strip()
        try:
            if not text:
                values[field.name] = None
            elif field.name in ("population", "population_year"):
                values[field.name] = int(text)
            elif field.name in ("lat", "lon"):
                values[field.name] = float(text)
            else:
                values[field.name] = text
        except ValueError as error:
            raise RegisterError(f"{where}: {field.name} is {text!r}, a number is expected") from error
    for needed in ("code", "name_fi"):
        if not values[needed]:
            raise RegisterError(f"{where}: {needed} is empty; a municipality needs a code and a Finnish name")
    values["current_code"] = values["current_code"] or values["code"]
    return Municipality(**values)  # type: ignore[arg-type]  # the loop above gave each field its type


def read_register(path: Path) -> list[Municipality]:
    """The register rows of a CSV file with the columns of municipalities.csv, in its order."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(_rows(file, str(path)))
    except (OSError, UnicodeDecodeError) as error:
        raise RegisterError(f"{path}: cannot be read ({error}); a UTF-8 CSV file is expected") from error


def municipalities() -> list[Municipality]:
    """The bundled register: 308 municipalities in force and 115 merged since 2009."""
    return list(_rows(_bundled("municipalities.csv"), "municipalities.csv"))


def _bundled(name: str) -> Iterator[str]:
    """The lines of a data file of this room."""
    return iter((files("db") / "data" / name).read_text(encoding="utf-8").splitlines(keepends=True))


def _rows(file: Iterator[str], name: str) -> Iterator[Municipality]:
    reader = csv.DictReader(file)
    missing = {"code", "name_fi"} - set(reader.fieldnames or ())
    if missing:
        raise RegisterError(
            f"{name}: column {min(missing)} is missing; the columns of municipalities.csv are expected"
        )
    for row in reader:
        yield municipality(row, f"{name} line {reader.line_num}")


def season_years(number: int) -> tuple[int, int]:
    """The two calendar years of a season: (2023, 2024) for 7."""
    first = FIRST_SEASON_YEAR + 2 * (number - 1)
    return first, first + 1


def add_municipalities(db: "Database", rows: list[Municipality], source: str) -> None:
    """Adds rows to the home's register, replacing those of the same code."""
    db["municipalities"].upsert_all(  # type: ignore[union-attr]
        [{**asdict(row), "source": source} for row in rows], pk="code"
    )


def fill_reference(db: "Database") -> None:
    """Fills municipalities, seasons and season facts of a fresh database; does nothing on a filled one."""
    if not db.execute("SELECT 1 FROM neighbours LIMIT 1").fetchone():
        from db.geography import neighbours

        rows = [(code, other) for code, others in sorted(neighbours().items()) for other in sorted(others)]
        with db.atomic():
            db.conn.executemany("INSERT INTO neighbours VALUES (?, ?)", rows)
    if db.execute("SELECT 1 FROM seasons LIMIT 1").fetchone():
        return
    with db.atomic():
        source = "Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet"
        add_municipalities(db, municipalities(), source)
        for number in SEASONS:
            first, last = season_years(number)
            db["seasons"].insert(  # type: ignore[union-attr]
                {
                    "number": number,
                    "first_year": first,
                    "last_year": last,
                    # Councils decide from the summer before a season (Siikajoki: 9.1.2023 for 2023-2024;
                    # Tuusula: December 2016 for 2017-2018) until its end (Tuusula early 2016 for 2015-2016).
                    "decided_from": f"{first - 1}-07-01",
                    "decided_to": f"{last}-12-31",
                    "source": "codebook: season n covers 2009+2n and 2010+2n",
                }
            )
        _season_facts(db)


def _season_facts(db: "Database") -> None:
    codes = {row.name_fi: row.code for row in municipalities() if not row.valid_to}
    for row in csv.DictReader(_bundled("uso_facts.csv")):
        words = row["season"].removeprefix("USO ").split("-")[0]
        db["season_facts"].insert(  # type: ignore[union-attr]
            {
                "season": int(words) if words.isdigit() else None,
                "fact": row["fact"],
                "municipality_code": codes.get(row["municipality"]),
                "value": row["value"],
                "quote": row["quote"],
                "url": row["source_url"],
            },
            ignore=True,
        )
