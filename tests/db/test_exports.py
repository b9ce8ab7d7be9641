"""CSV files: whole or not at all, quoted by RFC 4180, disarmed for spreadsheets, with a manifest."""

import csv
import json
from hashlib import sha256
from pathlib import Path

import pytest

from db.exports import Column, write_csv, write_manifest
from db.words import readable

Row = tuple[object, ...]
COLUMNS = (Column[Row]("name", "Nimi", lambda r: r[0]), Column[Row]("fee", "Maksu €", lambda r: r[1]))


def test_the_plain_form_is_rfc_4180(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", COLUMNS, [('Sanoi "ei", ja\nlähti', 2509.58), (None, None)])
    assert (
        tmp_path / "a.csv"
    ).read_bytes() == 'name,fee\r\n"Sanoi ""ei"", ja\nlähti",2509.58\r\n,\r\n'.encode()


def test_the_excel_form_is_finnish(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", COLUMNS, [("Ä; ö", 2509.58), (True, 9000.0)], excel=True)
    assert (
        tmp_path / "a.csv"
    ).read_bytes() == '\ufeffNimi;Maksu €\r\n"Ä; ö";2509,58\r\nkyllä;9000\r\n'.encode()


@pytest.mark.parametrize("text", ["=1+1", "+358 40 123", "- kohta", "@SUM(A1)", "\t=1", "\r=1"])
def test_formulas_are_disarmed_for_spreadsheets_only(tmp_path: Path, text: str) -> None:
    for excel, expected in ((True, f"'{text}"), (False, text)):
        write_csv(tmp_path / "a.csv", COLUMNS, [(text, 1)], excel=excel)
        with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
            assert list(csv.reader(file, delimiter=";" if excel else ","))[1] == [expected, "1"]


def test_negative_numbers_are_numbers(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", COLUMNS, [("a", -1.5)], excel=True)
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").endswith("a;-1,5\n")


def test_a_failed_export_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    write_csv(target, COLUMNS, [("old", 1)])
    before = target.read_bytes()

    def broken() -> "list[Row]":
        raise RuntimeError("the database went away")

    with pytest.raises(RuntimeError):
        write_csv(target, COLUMNS, (row for row in broken()))
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_the_manifest_says_what_the_file_holds(tmp_path: Path) -> None:
    written = write_csv(tmp_path / "a.csv", COLUMNS, [("a", 1), ("b", 2)])
    manifest = json.loads(write_manifest(written, season=9).read_text())
    assert manifest == {
        "file": "a.csv",
        "season": 9,
        "rows": 2,
        "sha256": sha256((tmp_path / "a.csv").read_bytes()).hexdigest(),
    }
    assert (tmp_path / "a.csv.manifest.json").exists()


def test_a_folder_as_target_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match="is a folder"):
        write_csv(tmp_path, COLUMNS, [])


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("ei lähde USO-ver‐\nkostoon.", "ei lähde USO-verkostoon."),
        ("talous-\nja hallinto", "talous- ja hallinto"),
        ("päätti\n  osallistua", "päätti osallistua"),
        (None, None),
    ],
)
def test_quotes_in_lists_for_people_read_as_sentences(quote: str | None, shown: str | None) -> None:
    assert readable(quote) == shown
