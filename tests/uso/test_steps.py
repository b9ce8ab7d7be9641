"""A step is done again only when its own version or what it is made from has changed."""

import ast
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from reportlab.pdfgen.canvas import Canvas

from db.reference import municipalities
from db.texts import named_by, packed, packed_items, unpacked_items
from extract.core import extract, extract_text
from extract.model import Facts
from extract.register import Register
from extract.version import KEYWORDS, READING, STRUCTURE, steps
from uso.cli import cli
from uso.home import Home

ROOT = Path(__file__).resolve().parents[2]
ABOUT_USO = [
    "Siikajoen kunta", "Kunnanhallitus 13.1.2025 § 12", "", "USO 8 -verkosto", "", "Päätösehdotus",
    "Kunnanhallitus päättää, että kunta osallistuu USO-verkoston kaudelle 2025-2026.", "", "Päätös",
    "Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.",
]  # fmt: skip
SILENT = ["Siikajoen kunta", "Kunnanhallitus 13.1.2025 § 13", "", "Tuulivoima-asia", "", "Päätös", "Kunnanhallitus merkitsi asian tiedoksi."]
Uso = Callable[..., Result]


def pdf(path: Path, lines: list[str]) -> Path:
    page = Canvas(str(path))
    for number, line in enumerate(lines):
        page.drawString(72, 780 - 18 * number, line)
    page.save()
    return path


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def uso(home: Path, tmp_path: Path) -> Uso:
    """A home with three documents, read: a PDF about USO, a PDF that does not name it, a text about USO."""
    (tmp_path / "text.txt").write_text("\n".join(ABOUT_USO).replace("§ 12", "§ 14"), encoding="utf-8")
    paths = [pdf(tmp_path / "speaks.pdf", ABOUT_USO), pdf(tmp_path / "silent.pdf", SILENT), tmp_path / "text.txt"]

    def run(*arguments: object) -> Result:
        return CliRunner().invoke(cli, ["--home", str(home), *map(str, arguments)])

    assert run("import", *paths, "--municipality", "Siikajoki", "--workers", 0).exit_code == 0
    return run


def changed(home: Path, *statements: str) -> None:
    """As if an older release had read the documents: other rules, and what the statements say."""
    with closing(sqlite3.connect(home / "uso.db")) as db, db:
        for statement in (*statements, "UPDATE extractions SET version = substr(version, 1, instr(version, '.')) || 'other'"):
            db.execute(statement)


def bytes_gone(home: Path, like: str) -> None:
    """Takes the archived bytes of the documents whose address ends so: whoever opens them fails."""
    with closing(sqlite3.connect(home / "uso.db")) as db:
        for (digest,) in db.execute("SELECT sha256 FROM documents WHERE url LIKE ?", [f"%{like}"]):
            Path(Home.open(home).archive().place(digest)).unlink()


def sections(home: Path) -> list[int]:
    with closing(sqlite3.connect(home / "uso.db")) as db:
        return [row[0] for row in db.execute("SELECT section FROM decisions ORDER BY section")]


def test_new_rules_begin_from_the_stored_items_and_open_nothing(uso: Uso, home: Path) -> None:
    bytes_gone(home, "")
    changed(home, "UPDATE texts SET named = replace(named, '\"section\":12', '\"section\":99')")
    assert uso("extract", "--workers", 0).exit_code == 0
    assert sections(home) == [14, 99], "the section is the stored item's: no structure was told anew"


def test_another_structure_begins_from_the_stored_text(uso: Uso, home: Path) -> None:
    bytes_gone(home, "")
    changed(home, "UPDATE texts SET named = replace(named, '\"section\":12', '\"section\":99'), named_by = 'other.' || named_by")
    assert uso("extract", "--workers", 0).exit_code == 0
    assert sections(home) == [12, 14]
    with closing(sqlite3.connect(home / "uso.db")) as db:
        kept = dict(db.execute("SELECT named_by, named FROM texts WHERE named IS NOT NULL"))
    assert all(by.startswith(steps().structure) and '"section":99' not in named for by, named in kept.items())


def test_another_word_of_the_ledger_makes_other_items() -> None:
    assert named_by(steps(), '{"body":"Kunnanhallitus"}') != named_by(steps(), '{"body":"Valtuusto"}')


def test_a_new_keyword_opens_only_the_pdfs_that_name_uso(uso: Uso, home: Path) -> None:
    bytes_gone(home, "silent.pdf")
    bytes_gone(home, "text.txt")
    changed(home, "UPDATE texts SET keywords = 'other'")
    assert uso("extract", "--workers", 0).exit_code == 0
    assert sections(home) == [12, 14]
    with closing(sqlite3.connect(home / "uso.db")) as db:
        assert {row[0] for row in db.execute("SELECT keywords FROM texts")} == {steps().keywords}
    bytes_gone(home, "speaks.pdf")
    changed(home, "UPDATE texts SET keywords = 'other'")
    assert "speaks.pdf" in uso("extract", "--workers", 0).stderr, "its pages were laid out by other keywords"


def test_a_pdf_that_a_new_keyword_finds_is_opened_for_its_layout(uso: Uso, home: Path) -> None:
    changed(home, "PRAGMA foreign_keys = ON", "DELETE FROM decisions")
    with closing(sqlite3.connect(home / "uso.db")) as db, db:
        db.execute(
            "UPDATE texts SET keywords = 'other', speaks_of_uso = 0, named = NULL, named_by = NULL, body = ? WHERE media_type LIKE '%pdf'",
            [packed("Uuden sukupolven organisaatiot, by pdfium alone")],
        )
    assert uso("extract", "--workers", 0).exit_code == 0
    assert sections(home) == [12, 14]


def test_where_the_bytes_are_gone_the_text_serves_new_keywords_too(uso: Uso, home: Path) -> None:
    (home / "uso.toml").write_text("retention = 30\n")
    bytes_gone(home, "")
    changed(home, "UPDATE texts SET keywords = 'other', reader = 'other'")
    assert uso("extract", "--workers", 0).exit_code == 0
    assert sections(home) == [12, 14]


@pytest.mark.parametrize("path", [path for path in sorted((ROOT / "tests" / "gold" / "dev").glob("w4*.*")) if path.suffix != ".json"], ids=lambda path: path.name)
def test_items_come_back_as_they_were_kept(path: Path) -> None:
    register = Register.of(tuple(municipalities()))
    first = extract(path.read_bytes(), Facts(), register)
    if first.named is None:
        return
    named = unpacked_items(packed_items(first.named))
    assert named == first.named
    assert extract_text(first.reading, Facts(), register, first.sha256, named) == replace(first, named=named)


def imported(module: str) -> Iterator[str]:
    """The modules of extract/ that a module of it imports, within functions too; not those for types alone."""
    text = (ROOT / module).read_text(encoding="utf-8")
    alone = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)]
    skipped = {ast.dump(inner) for node in alone for inner in ast.walk(node)}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("extract"):
            if ast.dump(node) in skipped:
                continue
            base = node.module.replace(".", "/")
            yield f"{base}.py" if (ROOT / f"{base}.py").exists() else f"{base}/__init__.py"


def data_of(module: str) -> Iterator[str]:
    """The word lists that a module names, of both languages where it says {language}."""
    for name in re.findall(r"table\(f?\"([^\"]+)\"", (ROOT / module).read_text(encoding="utf-8")):
        yield from {name.format(language=language) for language in ("fi", "sv")}


@pytest.mark.parametrize(
    ("start", "listed"),
    [("extract/named.py", READING + KEYWORDS + STRUCTURE), ("extract/reading/pdf.py", READING + KEYWORDS), ("extract/network.py", KEYWORDS)],
)
def test_all_that_a_step_is_made_of_is_in_its_version(start: str, listed: tuple[str, ...]) -> None:
    """A module that a step imports and its version leaves out could change without anything being done again."""
    seen, waiting = set(), [start]
    while waiting:
        module = waiting.pop()
        if module not in seen:
            seen.add(module)
            waiting += imported(module)
    files = {module.removeprefix("extract/") for module in seen}
    files |= {name for module in seen for name in data_of(module)}
    assert {name for name in files if not any(name == one or name.startswith(f"{one}/") for one in listed)} == set()
