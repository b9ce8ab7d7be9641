"""The pages, asked in-process: described, in Finnish, complete, limited, not for search engines."""

import csv
import io
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from publish.cells import cell, euros, finnish_date
from publish.lemmas import lemmas, search_terms
from publish.server import ServeError, datasette_app, metadata_path, prepare
from publish.tables import LABELS, PUBLICATION, SOURCES, TABLES

if TYPE_CHECKING:
    from datasette.app import Datasette

METADATA: dict[str, Any] = yaml.safe_load(metadata_path().read_text(encoding="utf-8"))["databases"]["uso"]


@pytest.mark.parametrize("table", [*TABLES, LABELS, SOURCES, PUBLICATION], ids=lambda table: table.name)
def test_every_published_table_and_column_is_described(table: Any) -> None:
    described = METADATA["tables"][table.name]
    assert described["title"]
    assert "| På svenska: " in described["description"]
    assert "| In English: " in described["description"]
    assert list(described["columns"]) == [column.name for column in table.columns]
    assert all(re.match(r"[A-ZÅÄÖ][\w -]+: \S.* – [A-Z]", words) for words in described["columns"].values())


def test_facets_and_sorts_name_columns_that_exist() -> None:
    for table in TABLES:
        described = METADATA["tables"][table.name]
        names = {column.name for column in table.columns}
        wanted = [
            *described.get("facets", []),
            *(described[k] for k in ("sort", "sort_desc", "label_column") if k in described),
        ]
        assert set(wanted) <= names, table.name


@pytest.mark.parametrize("query", METADATA["queries"])
async def test_each_ready_question_answers_without_a_parameter(site: "Datasette", query: str) -> None:
    answer = (await site.client.get(f"/uso/{query}.json?_shape=array")).json()
    assert answer, query
    page = await site.client.get(f"/uso/{query}")
    assert page.status_code == 200
    assert METADATA["queries"][query]["title"] in page.text


@pytest.mark.parametrize(
    ("path", "towns"),
    [
        ("kauden-tilanne.json?kausi=9&tila=joined", ["Kuusikoski"]),
        ("kauden-tilanne.json?kausi=8&tila=joined", ["Vanhakylä"]),
        ("kauden-tilanne.json?kunta=Hopea", ["Hopealampi"]),
        ("kauden-tilanne.json?maakunta=Mallimaa&tila=missing", ["Puuttila"]),
        ("paatokset-ja-maksut.json?paatos=declined", ["Hopealampi"]),
        ("seurantalista.json?kausi=9", ["Tervajoki", "Vanhakylä", "Hopealampi"]),
        ("seurantalista.json?syy=member_before", ["Vanhakylä"]),
        ("mita-ei-tiedeta.json?tila=blocked", ["Suljettu"]),
        ("hae-paatoksia.json?haku=osallistuminen+Kuusikosken", ["Kuusikoski"]),
        ("hae-paatoksia.json?haku=jatkaminen", []),
        ("hae-paatoksia.json?haku=jatkaa", ["Vanhakylä"]),
        ("hae-paatoksia.json?haku=pöytä", ["Tervajoki"]),
        ("hae-paatoksia.json?haku=poyta", []),
        ("hae-paatoksia.json?haku=osallistumismaks*", ["Kuusikoski"]),
        ("hae-paatoksia.json?haku=%22+OR+*+(", []),
    ],
)
async def test_a_ready_question_is_narrowed_by_its_parameters(
    site: "Datasette", path: str, towns: list[str]
) -> None:
    answer = (await site.client.get(f"/uso/{path}&_shape=array")).json()
    assert [row["Kunta"] for row in answer] == towns


async def test_fees_come_with_the_words_that_state_them(site: "Datasette") -> None:
    answer = (await site.client.get("/uso/paatokset-ja-maksut.json?kunta=Kuusi&_shape=array")).json()[0]
    assert (answer["Maksu"], answer["Maksukausi"], answer["Vuosimaksu"]) == (
        18019.16,
        "Koko kaudelta",
        9009.58,
    )
    assert "18 019,16 euroa" in answer["Lainaus maksusta"]


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/uso",
        "/uso/status",
        "/uso/decisions",
        "/uso/decisions/d1",
        "/uso/follow_up",
        "/uso/labels",
        "/uso/evidence",
        "/uso/seasons/9",
        "/uso/kauden-tilanne",
        "/uso?sql=select+1",
    ],
)
async def test_every_page_is_finnish_credited_and_asks_nothing_from_elsewhere(
    site: "Datasette", path: str
) -> None:
    page = await site.client.get(path)
    assert page.status_code == 200
    assert '<html lang="fi">' in page.text
    assert (
        "Kuntatiedot: Tilastokeskus (CC BY 4.0); "
        "taajamien sijainnit: Maanmittauslaitos, Maastotietokanta 4/2025 (CC BY 4.0)" in page.text
    )
    assert not re.search(
        r"<script|<iframe|(?:src|<link rel=\"(?!alternate)[^>]* href)=\"(?:https?:)?//", page.text
    )
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert not re.search(
        r">\s*(?:Run SQL|Custom SQL query|Advanced export|Next page|Suggested facets|0 records)", page.text
    )


async def test_the_research_page_leads_to_every_ready_question_and_table(site: "Datasette") -> None:
    page = (await site.client.get("/tutkijoille")).text
    for query, words in METADATA["queries"].items():
        assert f'href="/uso/{query}">{words["title"]}</a>' in page
    for name, table in METADATA["tables"].items():
        assert f'href="/uso/{name}">{table["title"]}</a>' in page
        assert all(f"/taulut/{name}.{form}" in page for form in ("csv", "excel", "xlsx"))


async def test_cells_are_finnish(site: "Datasette") -> None:
    page = (await site.client.get("/uso/decisions?id=d1")).text
    assert "5.10.2026</time>" in page
    assert "9\u00a0009,58\u00a0€" in page
    assert ">Avaa pöytäkirja</a>" in page
    assert ">Mukana</span>" in page
    assert "Kokouspäivä" in page


async def test_facets_show_finnish_labels(site: "Datasette") -> None:
    page = (await site.client.get("/uso/status")).text
    assert re.search(r"status=not_searched[^>]*>Ei haettu</a>", page)


async def test_a_large_table_is_downloaded_whole_as_csv(site: "Datasette") -> None:
    page = (await site.client.get("/uso/status?_size=10")).text
    link = re.search(r'href="(/uso/status\.csv[^"]*_stream=on[^"]*)"', page)
    assert link
    text = (await site.client.get(link[1].replace("&amp;", "&"))).text
    assert len(list(csv.DictReader(io.StringIO(text)))) == 72


async def test_search_engines_are_kept_out_unless_let_in(published: Path) -> None:
    closed, opened = datasette_app(published), datasette_app(published, index=True)
    page = await closed.client.get("/")
    assert page.headers["x-robots-tag"] == "noindex, nofollow"
    assert "noindex" in page.text
    assert "Disallow: /" in (await closed.client.get("/robots.txt")).text
    page = await opened.client.get("/")
    assert "x-robots-tag" not in page.headers
    assert "noindex" not in page.text
    assert "Disallow" not in (await opened.client.get("/robots.txt")).text


async def test_the_database_cannot_be_written_or_taken_whole(site: "Datasette") -> None:
    assert (await site.client.get("/uso.db")).status_code == 403
    answer = await site.client.get("/uso.json?sql=delete+from+status")
    assert answer.status_code == 400
    assert site.databases.keys() == {"uso", "_internal"}


async def test_a_query_that_runs_too_long_is_stopped(site: "Datasette") -> None:
    endless = "with recursive c(x) as (select 1 union all select x+1 from c) select count(*) from c"
    answer = await site.client.get("/uso.json", params={"sql": endless})
    assert answer.status_code == 400


async def test_hiding_the_sorted_column_is_no_server_error(site: "Datasette") -> None:
    assert (await site.client.get("/uso/decisions?_nocol=meeting_date")).status_code < 500


async def test_a_page_that_is_not_there_says_so_in_finnish(site: "Datasette") -> None:
    page = await site.client.get("/uso/olematon")
    assert page.status_code == 404
    assert "Sivua ei löydy" in page.text


async def test_a_plain_datasette_in_the_same_process_stays_plain(site: "Datasette", published: Path) -> None:
    from datasette.app import Datasette

    plain = await Datasette([str(published)]).client.get("/public/decisions?id=d1")
    assert plain.status_code == 200
    assert "x-robots-tag" not in plain.headers
    assert "Avaa pöytäkirja" not in plain.text


def test_the_working_database_is_never_served(sample: Any) -> None:
    sample.db.conn.commit()
    with pytest.raises(ServeError, match="not a public database"):
        datasette_app(sample.path)


def test_a_missing_or_broken_public_database_is_named(tmp_path: Path) -> None:
    with pytest.raises(ServeError, match="run `uso publish` first"):
        datasette_app(tmp_path / "none.db")
    (tmp_path / "broken.db").write_bytes(b"no database" * 100)
    with pytest.raises(ServeError, match="is not a database"):
        datasette_app(tmp_path / "broken.db")


def test_a_taken_port_is_named(published: Path) -> None:
    server, listener = prepare(published, 0)
    with listener, pytest.raises(ServeError, match=f"port {listener.getsockname()[1]}.*--port"):
        prepare(published, listener.getsockname()[1])
    assert server.started is False


def test_money_and_dates_are_written_the_finnish_way() -> None:
    assert euros(2509.58) == "2\u00a0509,58\u00a0€"
    assert euros(9000) == "9\u00a0000\u00a0€"
    assert finnish_date("2025-12-03") == "3.12.2025"
    assert finnish_date("2025-12-03T06:00:00Z") == "3.12.2025"
    assert finnish_date("KH 3/2025") == "KH 3/2025"


@pytest.mark.parametrize(
    "value", ["javascript:alert(1)", 'https://x.example/"onmouseover=alert(1)//', "<b>x</b>"]
)
def test_a_cell_never_lets_markup_in(value: str) -> None:
    shown = str(cell(value, "url", "decisions") or "")
    assert "<b>" not in shown
    assert 'href="javascript' not in shown
    assert '"onmouseover' not in shown


def test_an_inflected_word_gets_its_base_form() -> None:
    assert lemmas("osallistumisesta verkostoon kehittämispajaa") == "osallistuminen verkosto kehittämispaja"
    assert lemmas("deltagandet i nätverket", "sv") == "deltagande i nätverk"


def test_no_search_words_are_a_syntax_error() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(words)")
        for text in ("", '"', "a AND", "NEAR(", "x* OR -y", "ä:ö", "^", "'; DROP"):
            connection.execute("SELECT * FROM t WHERE t MATCH ?", [search_terms(text)]).fetchall()
