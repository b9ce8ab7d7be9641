"""The public database: only what the allow-list says, cleaned, whole or not at all."""

import re
import sqlite3
import zlib
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from publish_sample import PORTAL, Sample, fill, json_review

from publish.builder import PublicReport, publish
from publish.tables import LABELS, PUBLICATION, SOURCES, TABLES

NOW = datetime(2026, 11, 2, 6, 0, tzinfo=UTC)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def build(sample: Sample) -> PublicReport:
    sample.db.conn.commit()
    return publish(sample.path, sample.path.with_name("public.db"), now=NOW)


def test_exactly_the_allow_listed_tables_and_columns_are_published(published: Path) -> None:
    found = {}
    with closing(sqlite3.connect(published)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if not name.startswith(("sqlite_", "decisions_fts")):
                found[name] = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
    assert found == {
        table.name: [c.name for c in table.columns] for table in (*TABLES, LABELS, SOURCES, PUBLICATION)
    }


def test_working_text_archive_hashes_and_reviewers_are_not_on_the_allow_list() -> None:
    names = {table.name for table in TABLES} | {column.name for table in TABLES for column in table.columns}
    assert not names & {
        "texts",
        "corrections",
        "refusals",
        "tombstones",
        "extractions",
        "who",
        "note",
        "sha256",
        "etag",
        "frame",
    }


def test_every_column_with_scraped_words_is_cleaned() -> None:
    scraped = {
        "title",
        "quote",
        "conditions",
        "body",
        "value",
        "theme",
        "themes",
        "quotes",
        "reason",
        "url",
        "portal",
        "diary_number",
    }
    loose = [
        f"{t.name}.{c.name}" for t in TABLES for c in t.columns if c.name in scraped and c.cleaning == "as_is"
    ]
    assert loose == ["follow_up.reason"]  # the view's own words


def test_planted_personal_data_is_nowhere_in_the_file(sample: Sample) -> None:
    planted = ("Keksitynen", "Esimerkkilä", "maija.m@", "0401234567", "040 123 4567", "010190-123A")
    text = "Maija Keksitynen ehdotti Esimerkkilän kannattamana, puh. 040 123 4567, "
    text += "maija.m@kunta.example, 010190-123A."
    sample.municipality("X0", "Kuusikoski")
    sample.searched("X0", "failed", "mail maija.m@kunta.example or 0401234567")
    sample.decision(
        "X0",
        title=f"USO: {text}",
        body="Kunnanjohtaja Maija Keksitynen",
        conditions=text,
        diary_number="010190-123A",
        quotes={"outcome": text, "fee": text},
        url=f"{PORTAL}/?to=maija.m@kunta.example",
    )
    sample.insert("season_facts", season=9, fact="member", value=text, quote=text, url="https://example.org/")
    sample.db.execute(
        "UPDATE seasons SET theme = ?, quotes = json_object('theme', json_object('quote', ?))", [text, text]
    )
    held = build(sample).path.read_bytes()
    assert not [word for word in planted if word.encode() in held or word.lower().encode() in held]
    assert b"Kuusikoski" in held


def test_the_search_index_holds_no_word_that_the_tables_do_not(sample: Sample) -> None:
    sample.municipality("X0", "Kuusikoski")
    sample.decision("X0", quotes={"outcome": "Maija Keksitynen ehdotti liittymistä."})
    path = build(sample).path
    assert rows(path, "SELECT count(*) FROM decisions_fts WHERE decisions_fts MATCH 'keksitynen'") == [(0,)]
    assert rows(path, "SELECT count(*) FROM decisions_fts WHERE decisions_fts MATCH 'liittyminen'") == [(1,)]


def test_an_erased_document_and_its_decisions_are_gone(sample: Sample) -> None:
    sample.municipality("X0", "Kuusikoski")
    sample.decision("X0", state="erased", quotes={"outcome": "Kunta liittyy."})
    report = build(sample)
    assert (report.rows["documents"], report.rows["decisions"], report.rows["evidence"]) == (0, 0, 0)


def test_the_same_input_gives_the_same_rows_in_the_same_order(sample: Sample) -> None:
    fill(sample)
    dumps = []
    for _ in range(2):
        with closing(sqlite3.connect(build(sample).path)) as connection:
            dumps.append("\n".join(connection.iterdump()))
    assert dumps[0] == dumps[1]


def test_no_reference_leads_nowhere(published: Path) -> None:
    assert rows(published, "PRAGMA foreign_key_check") == []


def test_every_code_that_the_schema_allows_has_a_label(sample: Sample, published: Path) -> None:
    labels = {str(code) for (code,) in rows(published, "SELECT code FROM labels")}
    schema = "\n".join(
        str(sql)
        for (sql,) in sample.db.execute(
            "SELECT sql FROM sqlite_master WHERE name IN ('decisions', 'documents', 'searches')"
        )
    )
    codes = {
        code
        for group in re.findall(r"IN \(([^)]*'[^)]*)\)", schema)
        for code in re.findall(r"'([\w-]+)'", group)
    }
    assert len(codes) > 30
    assert codes - labels <= {"erased"}  # erased documents are not published


def test_the_publication_table_tells_when_and_how_many(sample: Sample) -> None:
    sample.municipality("X0", "Kuusikoski")
    sample.decision("X0")
    report = build(sample)
    assert report.built_at == "2026-11-02T06:00:00Z"
    assert dict(rows(report.path, "SELECT table_name, rows FROM publication")) == dict(report.rows)  # type: ignore[arg-type]
    assert report.rows["decisions"] == 1


def test_the_old_file_stays_when_building_fails(sample: Sample) -> None:
    sample.municipality("X0", "Kuusikoski")
    path = build(sample).path
    before = path.read_bytes()
    sample.db.execute("UPDATE seasons SET quotes = 'no json' WHERE number = 9")
    with pytest.raises(Exception, match=r"table seasons.*9.*cannot be published"):
        build(sample)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir() if file.name.endswith(".new")] == []


def test_a_missing_working_database_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="uso crawl"):
        publish(tmp_path / "none.db", tmp_path / "public.db")


def test_a_record_that_waits_for_a_person_is_not_shown_as_settled(sample: Sample) -> None:
    sample.municipality("X0", "Kuusikoski")
    sample.decision("X0", review=json_review("fee-range"), confidence=0.6)
    assert rows(build(sample).path, "SELECT settled, review FROM decisions") == [(0, '["fee-range"]')]


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("X0", "joined"),
        ("X1", "declined"),
        ("X2", "open"),
        ("X3", "not_found"),
        ("X4", "not_searched"),
        ("X5", "blocked"),
        ("X6", "missing"),
    ],
)
def test_each_kind_of_knowing_and_not_knowing_is_kept_apart(published: Path, code: str, status: str) -> None:
    assert rows(
        published, f"SELECT status FROM status WHERE season = 9 AND municipality_code = '{code}'"
    ) == [(status,)]


def test_the_status_views_reasons_are_told_in_finnish(published: Path) -> None:
    query = "SELECT reason FROM status WHERE season = 9 AND municipality_code = 'X4'"
    assert rows(published, query) == [("Kunnan julkaisusivustoa ei tunneta",)]


def test_importing_the_room_does_not_import_datasette() -> None:
    import subprocess
    import sys

    heavy = "{'datasette', 'simplemma', 'uvicorn'}"
    code = f"import publish.builder, publish.server, sys; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def with_text(sample: Sample, text: str, quote: str) -> Path:
    """The public database of one decision whose quote stands in that text."""
    sample.municipality("X0", "Kuusikoski")
    start = text.index(quote)
    sample.insert(
        "texts", sha256=f"{1:064}", reader="1", media_type="text/plain", page_starts="[0]", characters=len(text),
        body=zlib.compress(text.encode()), speaks_of_uso=1, read_at="2026-11-01T06:00:00Z",
    )  # fmt: skip
    sample.decision("X0", quotes={"outcome": quote})
    sample.db.execute('UPDATE evidence SET start = ?, "end" = ?', [start, start + len(quote)])
    return build(sample).path


def test_a_quote_comes_with_its_place_in_the_item_and_in_no_other(sample: Sample) -> None:
    text = "§ 4 Muu asia\nEi tätä.\n\n§ 5 USO\nPerustelut tässä.\n\nPäätös\nKunta liittyy. Toimeenpano heti.\n\n§ 6 Loppu\nEi tätäkään."
    path = with_text(sample, text, "Kunta liittyy.")
    ((before, quote, after),) = rows(path, "SELECT before, quote, after FROM evidence")
    assert before == "§ 5 USO\nPerustelut tässä.\n\nPäätös\n"
    assert (quote, after) == ("Kunta liittyy.", " Toimeenpano heti.")


# Names are invented. What stands around the quote is published too, so it is searched for as hard as the quote.
@pytest.mark.parametrize(
    "text",
    [
        "§ 5 USO\nValmistelija: hallintojohtaja Maija Keksitynen, puh. 040 123 4567, maija.m@kunta.example\n\n{}\n",
        "§ 5 USO\nJäsen Keksitynen ehdotti Esimerkkilän kannattamana hylkäämistä. {} Keksitynen jätti eriävän mielipiteen.",
        "§ 5 USO\n{} Lisätietoja: Maija Keksitynen, 0401234567\nmaija.m@kunta.example",
        "§ 5 USO\nHakijan henkilötunnus 010190-123A. {} Otteen oikeaksi todistaa Maija Keksitynen",
        "§ 5 USO\nPuheenjohtajana toimi Maija {} Keksitynen poistui.",
    ],
)
def test_what_stands_around_a_quote_is_cleaned_as_the_quote_is(sample: Sample, text: str) -> None:
    held = with_text(sample, text.format("Kunnanhallitus päätti, että kunta liittyy."), "Kunnanhallitus päätti, että kunta liittyy.")
    data = held.read_bytes().lower()
    for planted in ("keksity", "esimerkkilä", "maija", "040 123", "0401234567", "010190", "kunta.example"):
        if planted != "kunta.example" or "maija.m@" in text:
            assert planted.encode() not in data.replace(b"naytekunta.example", b""), planted
