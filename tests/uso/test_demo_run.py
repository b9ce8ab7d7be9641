"""The whole way on the sample portals: what comes out is what their truth file says."""

import csv
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from uso.cli import cli

TRUTH = json.loads((Path(__file__).parents[2] / "demo" / "data" / "truth.json").read_text(encoding="utf-8"))
TOWNS: dict[str, Any] = TRUTH["municipalities"]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the demo has run."""
    folder = tmp_path_factory.mktemp("demo") / "home"
    done = call(folder, "demo")
    assert done.exit_code == 0, done.output
    assert "USO 9 (2027-2028)" in done.stdout
    return folder


def call(home: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), *arguments])


@cache
def status(home: Path, season: str) -> dict[str, Any]:
    done = call(home, "status", "--season", season, "--json")
    return {row["municipality"]: row for row in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("season", ["8", "9"])
@pytest.mark.parametrize("town", TOWNS)
def test_each_sample_municipality_stands_where_the_truth_says(home: Path, town: str, season: str) -> None:
    wanted, found = TOWNS[town]["status"][season], status(home, season)[town]
    assert found["status"] == wanted["status"], found
    fee = found["fee"] and {key: found["fee"][key] for key in ("amount_eur", "period", "annual_eur")}
    assert fee == wanted.get("fee"), found


def test_the_follow_up_list_names_those_who_may_still_join(home: Path) -> None:
    with (home / "follow-up-9.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["municipality"]: row for row in csv.DictReader(file)}
    joined = {town for town in TOWNS if TOWNS[town]["status"]["9"]["status"] == "joined"}
    waiting = {
        town
        for town in TOWNS
        if TOWNS[town]["status"]["9"]["status"] in ("open", "noted", "declined", "withdrew")
    }
    assert waiting <= set(rows) and not joined & set(rows)
    assert all(row["quote"] and row["url"] and row["reason"] for row in rows.values())
    manifest = json.loads((home / "follow-up-9.csv.manifest.json").read_text())
    assert manifest["rows"] == len(rows)


def test_a_second_extraction_finds_nothing_new(home: Path) -> None:
    before = call(home, "decisions").stdout
    done = call(home, "extract")
    assert done.exit_code == 0 and "0 document(s) read" in done.stderr
    assert call(home, "decisions").stdout == before


def test_a_new_reading_gives_the_same_decisions(home: Path) -> None:
    before = call(home, "decisions").stdout
    assert call(home, "extract", "--all").exit_code == 0
    assert call(home, "decisions").stdout == before


def test_health_names_the_portal_that_forbids_and_the_meeting_that_is_missing(home: Path) -> None:
    done = call(home, "health", "--json")
    kinds = {(line["kind"], line["municipality"]) for line in map(json.loads, done.stdout.splitlines())}
    of = {
        state: {t for t in TOWNS if TOWNS[t]["status"]["9"]["status"] == state}
        for state in ("blocked", "missing")
    }
    assert done.exit_code == 1
    assert kinds >= {("blocked", town) for town in of["blocked"]} | {
        ("missing", town) for town in of["missing"]
    }


def test_the_public_database_is_there(home: Path) -> None:
    assert (home / "public.db").stat().st_size > 100_000


def test_real_data_is_never_cleared(tmp_path: Path) -> None:
    (tmp_path / "uso.db").write_text("somebody's")
    done = call(tmp_path, "demo")
    assert done.exit_code == 2 and "name an empty --home" in done.stderr
    assert (tmp_path / "uso.db").read_text() == "somebody's"


def test_every_decision_of_the_truth_is_found_and_no_other(home: Path) -> None:
    wanted = {
        (
            d["municipality"],
            d["body_type"],
            d["meeting_date"],
            d["section"],
            d["season"],
            d["outcome"],
            d["level"],
        )
        for town in TOWNS.values()
        for d in town["decisions"]
        if 1 in d["stages"]
    }
    found = {
        (
            d["municipality"],
            d["body_type"],
            d["meeting_date"],
            d["section"],
            d["season"],
            d["outcome"],
            d["level"],
        )
        for d in map(json.loads, call(home, "decisions", "--jsonl").stdout.splitlines())
    }
    assert found - wanted == set()
    assert wanted - found == set()
