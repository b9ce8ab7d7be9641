"""The desks' pages and files, asked in-process: the right figures, complete files, feeds that parse."""

import csv
import io
import json
import re
import sqlite3
import zipfile
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook
from publish_sample import PORTAL, Sample, fill

from db.geography import areas, neighbours
from publish.builder import publish
from publish.desks.feeds import digest
from publish.desks.groups import GROUPS
from publish.desks.news import noticed
from publish.language import messages
from publish.map import grid, outlines
from publish.server import datasette_app
from publish.snapshots import snapshot, snapshots
from publish.tables import TABLES

if TYPE_CHECKING:
    from datasette.app import Datasette

ATOM = "{http://www.w3.org/2005/Atom}"


async def text(site: "Datasette", path: str) -> str:
    answer = await site.client.get(path)
    assert answer.status_code == 200, path
    return str(answer.text)


@pytest.mark.parametrize(
    ("path", "group", "count"),
    [
        ("/", "joined", 1), ("/", "declined", 1), ("/", "open", 1), ("/", "not_found", 2), ("/", "not_searched", 3),
        ("/?kausi=8", "joined", 1), ("/?kausi=8&_lang=sv", "joined", 1), ("/?kausi=99", "declined", 1),
    ],
)  # fmt: skip
async def test_the_front_page_counts_each_group(site: "Datasette", path: str, group: str, count: int) -> None:
    page = await text(site, path)
    found = re.search(rf'<li class="{group}">.*?<b>(\d+)</b>', page, re.DOTALL)
    assert found
    assert int(found[1]) == count


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "Tilanne kaudella USO 9"), ("sv", "Läget under säsongen USO 9"), ("en", "The situation in season USO 9")],
)
async def test_the_front_page_speaks_the_language_of_its_address(
    site: "Datasette", language: str, words: str
) -> None:
    page = await text(site, f"/?_lang={language}")
    assert words in page
    assert f'<html lang="{language}">' in page
    if language != "fi":
        inside = re.findall(r'<a (?![^>]*hreflang)[^>]*href="(/[^"]*)"', page)
        assert len(inside) > 20
        assert [address for address in inside if f"_lang={language}" not in address] == []


def test_every_text_of_the_pages_stands_in_three_languages() -> None:
    assert all(all(texts) for texts in messages().values())


def test_every_status_belongs_to_one_group(published: Path) -> None:
    with closing(sqlite3.connect(published)) as connection:
        known = {code for (code,) in connection.execute(
            "SELECT code FROM labels WHERE ' ' || used_for || ' ' LIKE '% status %'")}  # fmt: skip
    assert sorted(status for group in GROUPS.values() for status in group) == sorted(known)


async def test_a_municipalitys_page_tells_quote_fee_vote_link_and_how_far_it_was_searched(site: "Datasette") -> None:
    page = await text(site, "/kunta/X0")
    assert "<mark>Kunnanhallitus päätti, että Kuusikosken kunta osallistuu verkostoon.</mark>" in page
    for words in ("18\u00a0019,16\u00a0€", "9\u00a0009,58\u00a0€ vuodessa", "yksimielinen", f"{PORTAL}/X0/item/1"):
        assert words in page
    assert "Haettu 1.1.2022 – 1.11.2026" in page
    assert (await site.client.get("/kunta/nolla")).status_code == 404


async def test_a_name_leads_to_its_municipality(site: "Datasette") -> None:
    answer = await site.client.get("/kunta?nimi=kuusikoski&_lang=sv")
    assert answer.headers["location"] == "/kunta/X0?_lang=sv"
    assert "Usea kunta sopii hakuun" in await text(site, "/kunta?nimi=la")
    assert "ei ole rekisterissä" in await text(site, "/kunta?nimi=<b>")


@pytest.mark.parametrize(
    ("query", "towns"),
    [
        ("tila=declined", ["Hopealampi"]),
        ("tila=not_searched", ["Outoniemi", "Suljettu", "Puuttila"]),
        ("tila=blocked", ["Suljettu"]),
        ("koko=alle-5000", ["Kuusikoski", "Hopealampi"]),
        ("maakunta=Mallimaa&jarjesta=kunta&suunta=laskeva", ["Vanhakylä", "Suljettu", "Puuttila"]),
        ("kunta=LAMPI", ["Hopealampi"]),
        ("kieli=sv", []),
        ("kausi=8&tila=joined", ["Vanhakylä"]),
        ("tila=';DROP&jarjesta=x&koko=y", None),
    ],
)
async def test_the_board_filters_and_its_files_hold_the_same_rows(
    site: "Datasette", query: str, towns: list[str] | None
) -> None:
    plain = csv.DictReader(io.StringIO(await text(site, f"/tilanne/lataa.csv?{query}")))
    names = [row["municipality"] for row in plain]
    assert len(names) == 8 if towns is None else names == towns
    book = load_workbook(io.BytesIO((await site.client.get(f"/tilanne/lataa.xlsx?{query}")).content)).active
    assert book is not None
    assert [row[1] for row in book.iter_rows(min_row=2, values_only=True)] == names
    page = await text(site, f"/tilanne?{query}")
    assert re.findall(r'class="col-Kunta"[^>]*><a[^>]*>([^<]+)<', page) == names


async def test_finnish_excel_gets_its_own_csv(site: "Datasette") -> None:
    data = (await site.client.get("/tilanne/lataa.excel?tila=joined")).content
    assert data.startswith("\ufeffKuntanumero;Kunta;".encode())
    assert b";9009,58;" in data
    assert b";5.10.2026;" in data


async def test_files_for_spreadsheets_are_disarmed_and_hold_every_row(sample: Sample) -> None:
    fill(sample)
    for number in range(600):
        sample.municipality(f"Z{number}", f"=HYPERLINK({number})")
    sample.db.conn.commit()
    publish(sample.path, sample.path.with_name("public.db"))
    site = datasette_app(sample.path.with_name("public.db"))
    rows = list(csv.reader(io.StringIO((await text(site, "/tilanne/lataa.excel")).lstrip("\ufeff")), delimiter=";"))
    assert len(rows) == 609
    assert sum(row[1].startswith("'=HYPERLINK") for row in rows) == 600
    book = load_workbook(io.BytesIO((await site.client.get("/tilanne/lataa.xlsx")).content)).active
    assert book is not None
    cells = [cell for row in book.iter_rows() for cell in row]
    assert book.max_row == 609
    assert [cell for cell in cells if cell.data_type == "f" or str(cell.value).startswith("=")] == []


@pytest.mark.parametrize("form", ["csv", "excel", "xlsx"])
async def test_the_follow_up_lists_manifest_tells_of_the_very_file(site: "Datasette", form: str) -> None:
    answer = await site.client.get(f"/seuranta/lataa.{form}?kausi=9")
    manifest = json.loads(await text(site, f"/seuranta/lataa.{form}.manifest.json?kausi=9"))
    assert manifest["sha256"] == sha256(answer.content).hexdigest() == answer.headers["x-sha256"]
    assert manifest["rows"] == 3
    assert manifest["query"] == {"kausi": "9"}
    assert manifest["file"] in answer.headers["content-disposition"]
    assert manifest["built_at"].startswith("20")


@pytest.mark.parametrize("table", [table.name for table in TABLES])
async def test_every_table_can_be_taken_whole(site: "Datasette", published: Path, table: str) -> None:
    with closing(sqlite3.connect(published)) as connection:
        (count,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    assert len(list(csv.DictReader(io.StringIO(await text(site, f"/taulut/{table}.csv"))))) == count


@pytest.mark.parametrize("table", ["decisions_fts", "decisions_fts_data", "sqlite_master", "olematon"])
async def test_no_other_table_can_be_taken(site: "Datasette", table: str) -> None:
    assert (await site.client.get(f"/taulut/{table}.csv")).status_code == 404


async def test_the_table_of_decisions_finds_inflected_words(site: "Datasette") -> None:
    page = (await site.client.get("/uso/decisions.json?_haku=osallistua+kuusikoskella&_shape=array")).json()
    assert [row["municipality"] for row in page] == ["Kuusikoski"]
    assert (await site.client.get("/uso/decisions.json?_haku=poyta&_shape=array")).json() == []


@pytest.mark.parametrize(("query", "count"), [("", 4), ("?maakunta=Mallimaa", 1), ("?maakunta=Ei", 0)])
async def test_feeds_are_atom(site: "Datasette", query: str, count: int) -> None:
    answer = await site.client.get(f"/uutiset.atom{query}")
    assert answer.headers["content-type"].startswith("application/atom+xml")
    feed = ElementTree.fromstring(answer.text)
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == count
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == count
    assert all(entry.findtext(f"{ATOM}updated") for entry in [feed, *entries])


def test_the_digest_tells_the_same_as_the_feed_and_a_change_in_words(sample: Sample) -> None:
    fill(sample)
    sample.insert("changes", decision_id="d1", noticed_at="2026-11-20T06:00:00+00:00", field="outcome",
                  old="tabled", new="joined")  # fmt: skip
    sample.db.conn.commit()
    publish(sample.path, sample.path.with_name("public.db"))
    with closing(sqlite3.connect(sample.path.with_name("public.db"))) as connection:
        all_news = digest(noticed(connection, since="2026-11-01"), since="2026-11-01", built="2026-11-21")
        later = digest(noticed(connection, since="2026-11-15"), since="2026-11-15", built="2026-11-21")
    assert "Kuusikoski: Mukana, USO 9 (Kunnanhallitus 5.10.2026 § 101)" in all_news
    assert "Hopealampi" in all_news
    assert "Hopealampi" not in later
    assert "Päätös muuttui: Jätti pöydälle → Mukana" in later


async def test_control_characters_do_not_break_a_feed(sample: Sample) -> None:
    sample.municipality("X0", "Kuusikoski")
    sample.decision("X0", quotes={"outcome": "Kunta \x0b liittyy \x1b <b>&"})
    sample.db.conn.commit()
    publish(sample.path, sample.path.with_name("public.db"))
    site = datasette_app(sample.path.with_name("public.db"))
    assert len(ElementTree.fromstring(await text(site, "/uutiset.atom")).findall(f"{ATOM}entry")) == 1


def test_a_snapshot_is_the_same_each_time_and_its_sums_hold(published: Path, tmp_path: Path) -> None:
    first, second = snapshot(published, tmp_path / "a"), snapshot(published, tmp_path / "b")
    assert first.sha256 == second.sha256 == sha256(first.path.read_bytes()).hexdigest()
    assert [found.path for found in snapshots(tmp_path / "a")] == [first.path]
    with zipfile.ZipFile(first.path) as packed:
        sums = dict(reversed(line.split("  ")) for line in packed.read("SHA256SUMS").decode().splitlines())
        assert all(sha256(packed.read(name)).hexdigest() == digest for name, digest in sums.items())
        assert {"uso.db", "CITATION.cff", "codebook.json", "headline-figures.ipynb"} <= set(sums)
        assert f'version: "{first.day}"' in packed.read("CITATION.cff").decode()


def test_the_notebook_reproduces_the_front_pages_figures(
    published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(snapshot(published, tmp_path).path) as packed:
        packed.extractall(tmp_path)
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for cell in json.loads((tmp_path / "headline-figures.ipynb").read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
    assert names["figures"] == {"joined": 1, "declined": 1, "open": 1, "not_found": 2, "not_searched": 3}


async def test_snapshots_are_served_and_nothing_beside_them(published: Path, tmp_path: Path) -> None:
    made = snapshot(published, tmp_path)
    (tmp_path / "uso-9999.zip").write_text("not a snapshot")
    site = datasette_app(published, snapshots=tmp_path)
    assert made.path.name in await text(site, "/tutkijoille")
    assert (await site.client.get(f"/kopiot/{made.path.name}")).content == made.path.read_bytes()
    assert made.sha256 in await text(site, f"/kopiot/{made.path.name}.sha256")
    for name in ("uso-9999.zip", "uso.db", made.path.name + ".manifest"):
        assert (await site.client.get(f"/kopiot/{name}")).status_code == 404


def test_the_map_has_every_municipality_of_the_register_in_its_place() -> None:
    from db.reference import municipalities

    assert set(outlines()) == {row.code for row in municipalities() if not row.valid_to}
    inside = {area.code: area.rings for area in areas()}
    for row in municipalities():
        if row.code in ("091", "148", "837"):  # Helsinki, Inari, Tampere
            assert row.lat
            assert row.lon
            east, north = grid(row.lat, row.lon)
            xs, ys = zip(*(point for ring in inside[row.code] for point in ring), strict=True)
            assert min(xs) < east < max(xs)
            assert min(ys) < north < max(ys)


@pytest.mark.parametrize(
    ("code", "beside", "apart"), [("091", "049", "837"), ("748", "678", "091"), ("318", None, "049")]
)
def test_neighbours_share_a_border(code: str, beside: str | None, apart: str) -> None:
    assert (beside in neighbours()[code]) if beside else neighbours()[code] == frozenset()
    assert apart not in neighbours()[code]
    assert all(code in neighbours()[other] for other in neighbours()[code])
