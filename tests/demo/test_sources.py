"""The sample minutes are marked, numbered like real ones, and say what truth.json says they say."""

import csv
import json
import re
from collections import defaultdict
from html import unescape
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pypdfium2
import pytest

from demo import truth
from demo.load import meetings, read, sites
from demo.model import ROOT, SAMPLE_MARK, Meeting
from demo.server import serve

SHARED = Path(__file__).parents[3] / "shared" / "data" / "municipalities.csv"
TRUTH: dict[str, Any] = json.loads(truth.PATH.read_text(encoding="utf-8"))["municipalities"]
STATUS = {
    "appointed": "joined",
    "tabled": "open",
    "returned": "open",
    "removed": "open",
    "pending": "open",
    "delegated": "open",
}
PRINTED = [m for m in meetings() if not m.gone and m.kind != "officer"]


def bare(page: str) -> str:
    """Text without markup, white space and hyphens, so that one quote fits page and PDF alike."""
    return re.sub(r"[\s\u00ad\u2010\u2011\ufffe\x02-]+", "", unescape(re.sub(r"<[^>]+>", " ", page)))


def pdf_pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def test_the_samples_are_as_many_as_promised() -> None:
    assert len(TRUTH) >= 14
    assert len(meetings()) >= 70
    assert {m.date.year for m in meetings()} == {2022, 2023, 2024, 2025, 2026}
    platforms = [site.platform for site in sites()]
    assert abs(platforms.count("dynasty") - platforms.count("casem")) <= 2


@pytest.mark.parametrize("season", ["8", "9"])
def test_every_status_occurs(season: str) -> None:
    wanted = {"joined", "declined", "withdrew", "open", "noted", "not_found", "not_searched", "blocked"}
    assert wanted <= {row["status"][season]["status"] for row in TRUTH.values()}


def test_a_document_is_missing_in_the_coming_season() -> None:
    assert [name for name, row in TRUTH.items() if row["status"]["9"]["status"] == "missing"] == [
        "Ulpukkaniemi"
    ]


def test_truth_file_is_up_to_date() -> None:
    assert truth.PATH.read_text(encoding="utf-8") == truth.written(), "run: python -m demo.build truth"


@pytest.mark.parametrize("stage", [1, 2])
def test_statuses_follow_from_the_decisions(stage: int) -> None:
    for name, row in TRUTH.items():
        for season, told in row["status" if stage == 1 else "status_after_advance"].items():
            if told["status"] in ("blocked", "not_searched", "missing"):
                continue
            records = [d for d in row["decisions"] if str(d["season"]) == season and stage in d["stages"]]
            records.sort(key=lambda d: d["meeting_date"])
            final = [d for d in records if d["level"] == "final"]
            last = final[-1]["outcome"] if final else ("pending" if records else "not_found")
            assert STATUS.get(last, last) == told["status"], (name, season)
            fees = [d["fee"] for d in records if d["fee"]]
            kept = {key: fees[-1][key] for key in ("amount_eur", "period", "annual_eur")} if fees else None
            assert kept == told["fee"], (name, season)


@pytest.mark.parametrize("stage", [1, 2])
def test_every_quote_stands_on_its_page_and_in_the_pdf(stage: int) -> None:
    with serve(stage=stage) as running:
        for name, row in TRUTH.items():
            for decision in row["decisions"]:
                if stage not in decision["stages"]:
                    continue
                origin = running.sites[name].origin
                for path in [decision["path"], *decision["also"]]:
                    if path == decision["pdf"] or (stage == 1 and path in decision["also"]):
                        continue  # the PDF is read below; a copy may belong to a meeting of the second stage
                    with urlopen(origin + path, timeout=10) as response:
                        assert bare(decision["quote"]) in bare(response.read().decode("utf-8")), path


def test_every_quote_stands_in_the_committed_pdf() -> None:
    for site in sites():
        for handling, _, meeting in truth.expected(site):
            if meeting.kind != "officer" and handling.expect:
                assert bare(handling.expect["quote"]) in bare(" ".join(pdf_pages(meeting.pdf_file))), (
                    meeting.stem
                )


@pytest.mark.parametrize("meeting", PRINTED, ids=lambda m: m.stem)
def test_every_pdf_says_that_it_is_a_sample(meeting: Meeting) -> None:
    document = pypdfium2.PdfDocument(meeting.pdf_file)
    try:
        assert document.get_metadata_value("Subject") == SAMPLE_MARK
    finally:
        document.close()
    for page in pdf_pages(meeting.pdf_file):
        assert SAMPLE_MARK in page


def test_no_pdf_is_left_over_and_all_are_small() -> None:
    files = set((ROOT / "pdf").rglob("*.pdf"))
    assert files == {m.pdf_file for m in PRINTED}
    assert sum(path.stat().st_size for path in files) < 4_000_000
    assert {pypdfium2.PdfDocument(path).get_metadata_value("Producer").split()[0] for path in files} == {
        "ReportLab",
        "WeasyPrint",
        "Skia/PDF",
    }


def test_every_page_says_that_it_is_a_sample() -> None:
    with serve() as running:
        for name in TRUTH:
            if site := running.sites.get(name):
                with urlopen(site.base, timeout=10) as response:
                    page = unescape(response.read().decode("utf-8"))
                assert page.count(SAMPLE_MARK) == 2  # the meta element and the footer
                assert "x-sample" in page


def test_sections_and_meeting_numbers_run_on_through_the_year() -> None:
    rows: dict[tuple[str, str, int], list[Meeting]] = defaultdict(list)
    for meeting in meetings():
        if meeting.kind == "minutes":
            rows[meeting.municipality, meeting.body, meeting.date.year].append(meeting)
    for key, held in rows.items():
        held.sort(key=lambda m: m.date)
        numbers = [m.number for m in held]
        sections = [item.own.section for m in held for item in m.items]
        assert numbers == sorted(set(numbers)), key
        assert sections == sorted(set(filter(None, sections))), key
        for meeting in held:
            first = meeting.items[0].own.section
            assert first is not None
            assert (meeting.number == 1) == (first == 1), meeting.stem


def test_ids_are_unique_in_a_portal() -> None:
    for site in sites():
        for stage in (1, 2):
            ids = [m.id for m in meetings() if m.municipality == site.municipality and stage in m.stages]
            assert len(ids) == len(set(ids)), site.municipality


def test_register_template_and_sites_name_the_same_municipalities() -> None:
    with (ROOT / "data" / "municipalities.csv").open(encoding="utf-8") as file:
        register = {row["name_fi"] for row in csv.DictReader(file)}
    with (ROOT / "data" / "portals.csv").open(encoding="utf-8") as file:
        portals = [row["municipality"] for row in csv.DictReader(file)]
    assert register == set(TRUTH) == set(read(ROOT / "data" / "statuses.yml"))
    assert portals == [site.municipality for site in sites()]
    assert register - set(portals) == {"Hiekkaniemi"}


@pytest.mark.seeds
@pytest.mark.skipif(not SHARED.exists(), reason="the real register is not beside the project")
def test_no_sample_municipality_is_real() -> None:
    with SHARED.open(encoding="utf-8") as file:
        reader = csv.DictReader(file)
        real = list(reader)
        columns = reader.fieldnames
    with (ROOT / "data" / "municipalities.csv").open(encoding="utf-8") as file:
        samples = csv.DictReader(file)
        rows = list(samples)
        assert samples.fieldnames == columns
    names = {row[key].lower() for row in real for key in ("name_fi", "name_sv") if row[key]}
    assert not {row[key].lower() for row in rows for key in ("name_fi", "name_sv")} & names
    assert not {row["code"] for row in rows} & {row["code"] for row in real}


@pytest.mark.seeds
@pytest.mark.skipif(not SHARED.exists(), reason="the real register is not beside the project")
def test_no_real_municipality_is_named_in_the_minutes() -> None:
    with SHARED.open(encoding="utf-8") as file:
        real = {row["name_fi"] for row in csv.DictReader(file)}
    words = set(
        re.findall(
            r"[A-ZÅÄÖ][\wåäö]+",
            " ".join(
                f"{item.title} {part.text}"
                for m in meetings()
                for item in m.items
                for h in item.handlings
                for part in h.parts
            ),
        )
    )
    assert not words & real
