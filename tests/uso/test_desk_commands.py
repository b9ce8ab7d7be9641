"""The commands of the desks: digest, snapshot, reviewers, workbooks."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook
from test_command_line import MINUTES

from uso.cli import cli

Uso = Callable[..., Result]


@pytest.fixture
def uso(tmp_path: Path) -> Uso:
    def call(*arguments: object, **environment: str) -> Result:
        return CliRunner().invoke(cli, ["--home", str(tmp_path / "home"), *map(str, arguments)], env=environment)

    return call


@pytest.fixture
def published(uso: Uso, tmp_path: Path) -> Uso:
    (tmp_path / "minutes.txt").write_text(MINUTES, encoding="utf-8")
    assert uso("import", tmp_path / "minutes.txt", "--municipality", "Siikajoki").exit_code == 0
    assert uso("publish").exit_code == 0
    return uso


def test_the_digest_tells_of_what_came_since_a_day(published: Uso) -> None:
    told = published("digest", "--since", "2020-01-01")
    assert told.exit_code == 0
    assert "POHJOIS-POHJANMAA" in told.stdout
    assert "Siikajoki: Mukana, USO 8 (Kunnanhallitus 13.1.2025 § 12)" in told.stdout
    assert "Ei uutisia." in published("digest", "--since", "2999-01-01").stdout
    assert "No news." in published("digest", "--since", "2020-01-01", "--region", "Kainuu", "--language", "en").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("digest", "--since", "eilen"), "a day such as"),
        (("digest", "--since", "2020-01-01", "--region", "Kuu"), "Kuu is not a region"),
        (("review", "serve"), "uso review user"),
        (("review", "user", "x y"), "no user name"),
        (("review", "user", "nayte", "--remove"), "not among the reviewers"),
        (("export", "decisions", "-o", "a.csv", "--excel", "--xlsx"), "give one of them"),
    ],
)
def test_a_mistake_is_told_with_what_to_do(published: Uso, arguments: tuple[str, ...], words: str) -> None:
    answer = published(*arguments, USO_REVIEW_PASSWORD="pitkä-salasana-1")
    assert answer.exit_code == 2
    assert words in answer.stderr


@pytest.mark.parametrize("command", [("digest", "--since", "2020-01-01"), ("snapshot",)])
def test_without_a_public_database_publish_is_named(uso: Uso, command: tuple[str, ...]) -> None:
    answer = uso(*command)
    assert answer.exit_code == 2
    assert "uso publish" in answer.stderr


def test_a_snapshot_lies_in_the_home_with_its_checksum(published: Uso, tmp_path: Path) -> None:
    assert published("snapshot").exit_code == 0
    (packed,) = (tmp_path / "home" / "snapshots").glob("uso-*.zip")
    assert packed.with_name(f"{packed.name}.sha256").exists()
    with zipfile.ZipFile(packed) as file:
        assert "CITATION.cff" in file.namelist()


def test_reviewers_are_kept_as_hashes_for_the_owner_only(uso: Uso, tmp_path: Path) -> None:
    assert uso("review", "user", "nayte.tarkastaja", USO_REVIEW_PASSWORD="lyhyt").exit_code == 2
    assert uso("review", "user", "nayte.tarkastaja", USO_REVIEW_PASSWORD="pitkä-salasana-1").exit_code == 0
    path = tmp_path / "home" / "reviewers.json"
    assert path.stat().st_mode & 0o077 == 0
    assert "salasana" not in path.read_text()
    assert list(json.loads(path.read_text())) == ["nayte.tarkastaja"]
    assert uso("review", "user", "nayte.tarkastaja", "--remove").exit_code == 0
    assert json.loads(path.read_text()) == {}


def test_a_workbook_holds_real_dates_and_numbers(published: Uso, tmp_path: Path) -> None:
    assert published("export", "decisions", "-o", tmp_path / "a.xlsx", "--xlsx").exit_code == 0
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    heads, row = (list(values) for values in sheet.iter_rows(values_only=True))
    assert row[heads.index("Maksu €")] == 8000
    assert row[heads.index("Kokouspäivä")].strftime("%Y-%m-%d") == "2025-01-13"
