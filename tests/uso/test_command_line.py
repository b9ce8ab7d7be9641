"""The commands as users and checks call them: output on stdout, words on stderr, exit status as in cli.md."""

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from uso.cli import COMMANDS, cli
from uso.docs import TARGET, text

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
MINUTES = """USO 8 -verkosto

Kunnanhallitus 13.01.2025 § 12
44/00.04.01/2025

Kuntaliitto kutsuu kuntia Uuden sukupolven organisaatiot (USO) -verkoston kaudelle 2025-2026.
Osallistumismaksu on Siikajoen kunnalle 8 000 euroa vuodessa (alv 0 %).

Päätösehdotus
Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026.

Päätös
Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.
"""
PAGE = """USO-verkoston 8. kausi käynnistyy

Kuntaliiton USO-verkostossa on kaudella 2025-2026 mukana yli 20 kuntaa.
"""
Uso = Callable[..., Result]


@pytest.fixture
def uso(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Uso:
    """Calls `uso` in a home of its own; no setting comes from outside."""
    monkeypatch.delenv("USO_CONTACT", raising=False)

    def call(*arguments: object) -> Result:
        return CliRunner().invoke(cli, ["--home", str(tmp_path / "home"), *map(str, arguments)])

    return call


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def write(path: Path, content: str = MINUTES) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def taken(uso: Uso, tmp_path: Path) -> None:
    """Imports the sample minutes as Siikajoki's."""
    done = uso(
        "import",
        write(tmp_path / "p.txt"),
        "--municipality",
        "Siikajoki",
        "--url",
        "https://x.example/1",
        "--workers",
        0,
    )
    assert done.exit_code == 0, done.output


# --- files named, without a home
# ------------------------------------------------------------------------------------


def test_files_give_decisions_and_those_that_cannot_be_read_are_named(uso: Uso, tmp_path: Path) -> None:
    write(tmp_path / "in" / "good.txt")
    write(tmp_path / "in" / "empty.txt", "")
    write(tmp_path / "in" / "deep" / "broken.pdf", "%PDF-1.4 nothing more")
    done = uso(
        "extract",
        tmp_path / "in",
        tmp_path / "not-there.pdf",
        "--jsonl",
        "--errors",
        tmp_path / "errors.jsonl",
    )
    assert done.exit_code == 1
    assert [line["source"]["path"] for line in lines(done)] == [str(tmp_path / "in" / "good.txt")]
    errors = [json.loads(line) for line in (tmp_path / "errors.jsonl").read_text().splitlines()]
    assert [sorted(error) for error in errors] == [["error", "message", "path"]] * 3
    assert {Path(error["path"]).name: error["error"] for error in errors} == {
        "broken.pdf": "damaged", "empty.txt": "empty", "not-there.pdf": "cannot-open"
    }  # fmt: skip
    assert not (tmp_path / "home").exists()


def test_the_number_of_workers_does_not_show_in_the_result(uso: Uso, tmp_path: Path) -> None:
    for number in range(6):
        write(tmp_path / "in" / f"{number}.txt", MINUTES.replace("§ 12", f"§ {number + 1}"))
    outputs = {uso("extract", tmp_path / "in", "--jsonl", "--workers", n).stdout for n in (0, 1, 3)}
    assert len(outputs) == 1


def test_items_are_shown_whatever_their_subject(uso: Uso, tmp_path: Path) -> None:
    done = uso("items", write(tmp_path / "a.txt", MINUTES.replace("USO", "KEHYS")), "--jsonl", "--workers", 0)
    assert done.exit_code == 0
    assert {
        "municipality",
        "body",
        "meeting_date",
        "section",
        "title",
        "diary_number",
        "page",
        "language",
        "parts",
    } <= set(lines(done)[0])


# --- a home
# ---------------------------------------------------------------------------------------------------------


def test_an_import_gives_decisions_status_and_follow_up(uso: Uso, tmp_path: Path) -> None:
    taken(uso, tmp_path)
    [decision] = lines(uso("decisions", "--jsonl"))
    assert (decision["municipality"], decision["outcome"], decision["season"]) == ("Siikajoki", "joined", 8)
    [document] = lines(uso("documents", "--jsonl"))
    assert list(document) == [
        "municipality",
        "url",
        "kind",
        "body",
        "meeting_date",
        "sha256",
        "fetched_at",
        "state",
    ]
    rows = {row["municipality"]: row for row in lines(uso("status", "--season", 8, "--json"))}
    assert len(rows) == 308
    assert (rows["Siikajoki"]["status"], rows["Siikajoki"]["url"]) == ("joined", "https://x.example/1")
    assert rows["Siikajoki"]["fee"]["annual_eur"] == 8000
    assert rows["Kemi"]["status"] == "not_searched" and rows["Kemi"]["reason"] == "portal not crawled yet"
    table = uso("status", "--season", 8).stdout
    assert "Mukana" in table and "13.1.2025" in table and "8\u00a0000\u00a0€ / vuosi" in table
    assert uso("export", "follow-up", "--season", 9, "-o", tmp_path / "f.csv").exit_code == 0
    with (tmp_path / "f.csv").open(encoding="utf-8", newline="") as file:
        assert [(r["municipality"], r["reason_code"]) for r in csv.DictReader(file)] == [
            ("Siikajoki", "member_before")
        ]
    manifest = json.loads((tmp_path / "f.csv.manifest.json").read_text())
    assert (manifest["rows"], manifest["season"]) == (1, 9)


def test_the_same_import_again_changes_nothing(uso: Uso, tmp_path: Path) -> None:
    taken(uso, tmp_path)
    before = uso("decisions").stdout, uso("documents").stdout
    taken(uso, tmp_path)
    assert (uso("decisions").stdout, uso("documents").stdout) == before
    assert "0 document(s) read" in uso("extract").stderr


def test_a_page_of_the_network_fills_the_season_and_gives_no_decision(uso: Uso, tmp_path: Path) -> None:
    assert uso("import", write(tmp_path / "sivu.txt", PAGE), "--workers", 0).exit_code == 0
    assert uso("decisions").stdout == ""
    assert [document["kind"] for document in lines(uso("documents"))] == ["programme"]
    assert _season(tmp_path, 8) == (20, "over")
    assert "0 document(s) read" in uso("extract").stderr, "noting its kind is no reason to read it again"


def _season(tmp_path: Path, number: int) -> tuple[int, str]:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(tmp_path / "home" / "uso.db")) as db:
        found: tuple[int, str] = db.execute(
            "SELECT municipalities, municipalities_qualifier FROM seasons WHERE number = ?", [number]
        ).fetchone()
    return found


def test_what_cannot_be_read_is_named_once_and_kept_in_mind(uso: Uso, tmp_path: Path) -> None:
    done = uso("import", write(tmp_path / "p.pdf", "%PDF-1.4 x"), write(tmp_path / "a.txt"), "--workers", 0)
    assert done.exit_code == 1 and "file:p.pdf: damaged" in done.stderr
    assert len(lines(uso("decisions"))) == 1
    again = uso("extract")
    assert again.exit_code == 0 and "1 document(s) could not be read earlier" in again.stderr
    health = uso("health", "--json")
    assert health.exit_code == 1 and [line["kind"] for line in lines(health)] == ["broken"]


def test_a_person_s_word_is_kept_through_a_new_reading(uso: Uso, tmp_path: Path) -> None:
    taken(uso, tmp_path)
    said = ("--note", "soitettu", "--who", "Maija")
    key = _ids(tmp_path)[0]
    assert uso("review", "correct", key[:8], "outcome", "declined", *said).exit_code == 0
    assert uso("review", "accept", key, *said).exit_code == 0
    assert uso("extract", "--all", "--workers", 0).exit_code == 0
    assert [d["outcome"] for d in lines(uso("decisions"))] == ["declined"]
    shown = uso("review", "show", key).stdout
    assert "Maija" in shown and "»" in shown
    assert uso("review", "correct", key, "outcome", "perhaps", *said).exit_code == 2


def _ids(tmp_path: Path) -> list[str]:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(tmp_path / "home" / "uso.db")) as db:
        return [key for (key,) in db.execute("SELECT id FROM decisions ORDER BY id")]


def test_what_is_erased_is_gone_and_not_taken_again(uso: Uso, tmp_path: Path) -> None:
    taken(uso, tmp_path)
    assert uso("publish").exit_code == 0
    assert uso("erase", "https://x.example/1", "--reason", "pyyntö").exit_code == 0
    assert uso("decisions").stdout == ""
    held = b"".join(path.read_bytes() for path in (tmp_path / "home").rglob("*") if path.is_file())
    assert b"Siikajoen kunta osallistuu" not in held
    again = uso("import", tmp_path / "p.txt", "--workers", 0)
    assert again.exit_code == 1 and "erased" in again.stderr


# --- wrong usage
# ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["frobnicate"], "No such command"),
        (["status", "--season", "9"], "run `uso crawl` or `uso import` first"),
        (["status", "--season", "nine"], "not a valid integer"),
        (["extract", "--jsonl"], "need a PATH"),
        (["extract", "--scheduler", "tcp://x:1"], "goes with --engine dask"),
        (
            ["extract", ".", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9"],
            "no dask scheduler answers",
        ),
        (["import", "x.pdf", "--url", "ftp://x"], "starts with http"),
        (["import", "x.pdf", "--municipality", "Atlantis"], "Atlantis is not in the register"),
        (["crawl", "--municipality", "Atlantis"], "Atlantis is not in the register"),
        (["crawl", "--municipality", "Siikajoki"], "set USO_CONTACT"),
        (["crawl", "--since", "yesterday"], "a day such as"),
        (["crawl", "--grant", "https://x.example/"], "go together"),
        (["crawl", "--portals", "not-there.csv"], "not-there.csv"),
        (["portals", "detect", "kemi"], "starts with http"),
        (["evaluate", "not-there"], "not-there is not a folder"),
        (["serve"], "write it with `uso publish`"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage_is_said_and_is_status_2(uso: Uso, arguments: list[str], message: str) -> None:
    done = uso(*arguments)
    assert done.exit_code == 2, done.output
    assert message in " ".join(done.stderr.split())
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("contakt = 'x'", "contakt is not a setting"),
        ("delay = 'slow'", "delay is 'slow'"),
        ("delay =", "is not TOML"),
        ("seasons = ['x']", "season numbers"),
        ("since = '1.1.2024'", "a day such as"),
    ],
)
def test_settings_that_cannot_be_used_are_named(uso: Uso, tmp_path: Path, toml: str, message: str) -> None:
    write(tmp_path / "home" / "uso.toml", toml)
    done = uso("status", "--season", 9)
    assert done.exit_code == 2 and message in done.stderr and "uso.toml" in done.stderr


def test_the_settings_season_stands_in(uso: Uso, tmp_path: Path) -> None:
    taken(uso, tmp_path)
    write(tmp_path / "home" / "uso.toml", "seasons = [7, 8]\nworkers = 1\n")
    assert len(lines(uso("status", "--json"))) == 308


def test_a_database_of_a_newer_version_is_left_alone(uso: Uso, tmp_path: Path) -> None:
    taken(uso, tmp_path)
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(tmp_path / "home" / "uso.db")) as db, db:
        [(table,)] = db.execute(
            "SELECT name FROM sqlite_master WHERE name LIKE '%migrations%' AND type = 'table'"
        ).fetchall()
        columns = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
        values = {"migration_set": "uso", "name": "from_the_future", "applied_at": "2030-01-01"}
        names = [name for name in columns if name in values]
        marks = ", ".join("?" for _ in names)
        db.execute(
            f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({marks})', [values[name] for name in names]
        )
    done = uso("status", "--season", 8)
    assert done.exit_code == 2 and "newer version" in done.stderr and "from_the_future" in done.stderr


def test_a_file_that_is_no_database_is_named(uso: Uso, tmp_path: Path) -> None:
    write(tmp_path / "home" / "uso.db", "this is no database, but it is long enough to be looked at")
    done = uso("status", "--season", 9)
    assert done.exit_code == 2 and "uso.db cannot be used" in done.stderr


def test_a_second_run_in_the_same_home_says_so_and_leaves(uso: Uso, tmp_path: Path) -> None:
    from uso.home import Home

    with Home(tmp_path / "home").alone():
        done = uso("import", write(tmp_path / "p.txt"))
    assert done.exit_code == 2 and "another uso is at work" in done.stderr


# --- help and documents
# ---------------------------------------------------------------------------------------------


def test_every_command_and_option_has_help() -> None:
    def silent(command: click.Command, path: str) -> list[str]:
        found = [] if command.help else [path]
        found += [f"{path} {p.name}" for p in command.params if isinstance(p, click.Option) and not p.help]
        children = command.list_commands(click.Context(command)) if isinstance(command, click.Group) else []
        for name in children:
            assert isinstance(command, click.Group)
            child = command.get_command(click.Context(command), name)
            assert child is not None
            found += silent(child, f"{path} {name}")
        return found

    assert silent(cli, "uso") == []


def test_the_commands_document_is_current() -> None:
    assert TARGET.read_text(encoding="utf-8") == text(), "run `make docs`"


def test_asking_for_help_imports_nothing_heavy() -> None:
    heavy = ("spacy", "scrapy", "datasette", "pdfplumber", "sqlite_utils", "rich", "lxml", "httpx")
    program = (
        "import sys; from uso.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert all(name in done.stdout for name in COMMANDS)


# --- the seeds
# ------------------------------------------------------------------------------------------------------


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.exists(), reason="../shared/seeds is not here")
def test_the_seeds_give_one_decision_and_the_seasons(uso: Uso, tmp_path: Path) -> None:
    assert uso("import", *sorted(SEEDS.glob("*.txt"))).exit_code == 0
    [found] = lines(uso("decisions", "--jsonl"))
    assert (found["municipality"], found["body"], found["body_type"]) == (
        "Siikajoki",
        "Kunnanhallitus",
        "board",
    )
    assert (found["meeting_date"], found["section"], found["diary_number"]) == (
        "2023-01-09",
        21,
        "13/00.04.01/2023",
    )
    assert (found["season"], found["outcome"], found["level"], found["proposal"]) == (
        7,
        "declined",
        "final",
        None,
    )
    assert found["vote"] == {"unanimous": True, "for": None, "against": None, "blank": None}
    assert found["fee"] == {
        "amount_eur": 9000,
        "period": "year",
        "basis": "tier",
        "vat": "unknown",
        "annual_eur": 9000,
        "travel_costs": "extra",
    }
    assert _season(tmp_path, 4) == (28, None)
    assert _season(tmp_path, 5) == (20, "over")
