"""`uso portals`, `uso health` and `uso changes` on loopback portals, as a person calls them."""

import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from db.database import open_database
from db.health import Finding, health, keep
from db.health_words import finding
from uso.cli import cli

sys.path.append(str(Path(__file__).resolve().parent.parent / "crawler"))  # its loopback portals
from crawler_platforms import Mfiles, OldTurku, Plain, StaticDynasty, Turku, Tweb
from crawler_portals import PDF, Casem, Dynasty, Portal, Reply, Sitting, serving

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def call(home: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), *arguments])


def portal(kind: type[Portal]) -> Portal:
    return kind({"Kunnanhallitus": [Sitting("20261", "7.9.2026", pdf=PDF)]})


DETECTED = [
    (Dynasty, "dynasty", "address"), (StaticDynasty, "dynasty-static", "address"), (Tweb, "tweb", "address"),
    (Casem, "casem", "address"), (Mfiles, "mfiles", "address"), (OldTurku, "turku", "address"), (Plain, "wordpress", "files"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "platform", "by"), DETECTED)
def test_detect(kind: type[Portal], platform: str, by: str, tmp_path: Path) -> None:
    with serving(portal(kind)) as found:
        told = json.loads(call(tmp_path, "portals", "detect", found.base, "--allow-loopback").stdout)
    assert (told["platform"], told["by"]) == (platform, by)
    if kind is Plain:
        assert told["base_url"].endswith("/hallinto/esityslistat-ja-poytakirjat/")


@pytest.mark.parametrize("kind", [Dynasty, StaticDynasty, Tweb, Casem, Mfiles])
def test_a_home_page_is_followed_to_the_portal(kind: type[Portal], tmp_path: Path) -> None:
    """By two clicks, past the links to other things; robots.txt of the home page is asked first."""
    with serving(portal(kind)) as found, serving(portal(Plain)) as home:
        link = f'<a href="https://alue.oncloudos.com/cgi/DREQUEST.PHP">Alue</a><a href="{found.base}">Siirry pöytäkirjoihin</a>'
        home.instead["poytakirjat/$"] = Reply(f"<html><body>{link}</body></html>".encode())
        told = call(tmp_path, "portals", "detect", home.base, "--allow-loopback")
        assert told.exit_code == 0
        line = json.loads(told.stdout)
        assert (line["by"], line["base_url"].rstrip("/")) == ("link", found.base.rstrip("/"))
        assert line["via"].endswith("/hallinto/esityslistat-ja-poytakirjat/")
        assert home.asked[0].path == "/robots.txt"
        assert found.asked == []


def test_a_page_that_leads_nowhere_is_told_in_words(tmp_path: Path) -> None:
    with serving(portal(Plain)) as found:
        found.instead["."] = Reply(b"<html><body><a href='/x'>x</a></body></html>")
        told = call(tmp_path, "portals", "detect", found.base, "--allow-loopback")
    assert told.exit_code == 1
    assert "no publication system" in json.loads(told.stdout)["error"]


def test_a_crawl_goes_on_where_the_home_page_leads(tmp_path: Path) -> None:
    with serving(portal(Casem)) as found, serving(portal(Plain)) as home:
        home.instead["poytakirjat/$"] = Reply(
            f'<html><body><a href="{found.base}">Pöytäkirjat</a></body></html>'.encode()
        )
        portals = tmp_path / "portals.csv"
        portals.write_text(f"municipality,platform,base_url\nAkaa,,{home.base}\n", encoding="utf-8")
        told = call(
            tmp_path,
            "crawl",
            "--portals",
            str(portals),
            "--since",
            "2026-01-01",
            "--delay",
            "0",
            "--allow-loopback",
        )
        assert told.exit_code == 0, told.stderr
        assert "1 meeting(s), 1 new" in told.stderr


def test_check_keeps_what_answers_moved_and_permits(tmp_path: Path) -> None:
    with (
        serving(portal(Dynasty)) as good,
        serving(portal(Casem)) as moved,
        serving(portal(Tweb)) as off,
        serving(portal(Turku)) as shut,
    ):
        moved.instead["fi-FI"] = Reply(
            status=301, headers={"Location": f"{good.base}?page=meeting_handlers&id="}
        )
        good.instead[r"PHP$"] = good.reply(f"{Dynasty.prefix}/cgi/DREQUEST.PHP?page=meeting_handlers&id=")
        shut.robots = Reply(b"User-agent: *\nDisallow: /api\n")
        rows = [("Akaa", good), ("Alavus", moved), ("Espoo", off), ("Turku", shut)]
        portals = tmp_path / "portals.csv"
        lines = "".join(f"{name},,{one.base}\n" for name, one in rows)
        portals.write_text(
            f"municipality,platform,base_url\n{lines}Kemi,casem,http://127.0.0.1:9/fi-FI\n", encoding="utf-8"
        )
        call(
            tmp_path,
            "crawl",
            "--portals",
            str(portals),
            "--since",
            "2026-01-01",
            "--delay",
            "0",
            "--allow-loopback",
        )
        names = [
            part for name in ("Akaa", "Alavus", "Espoo", "Turku", "Kemi") for part in ("--municipality", name)
        ]
        told = call(tmp_path, "portals", "check", "--allow-loopback", *names)
    found = {line["municipality"]: line for line in map(json.loads, told.stdout.splitlines())}
    assert told.exit_code == 1
    assert (found["Akaa"]["answers"], found["Akaa"]["looks_like"]) == (True, "dynasty")
    assert found["Alavus"]["moved_to"].startswith(good.origin)
    assert (found["Espoo"]["permitted"], found["Espoo"]["answers"]) == (False, None)
    assert (found["Turku"]["permitted"], found["Turku"]["why"]) == (False, "robots.txt: Disallow: /api")
    assert (found["Kemi"]["answers"], "error" in found["Kemi"]) == (False, True)
    db = open_database(tmp_path / "uso.db")
    assert {row[0] for row in db.execute("SELECT answers FROM portal_checks")} == {0, 1, None}
    assert "moved" in {one.kind for one in health(db)}
    db.conn.close()


def test_every_municipality_has_a_row_with_a_reason(tmp_path: Path) -> None:
    open_database(tmp_path / "uso.db").conn.close()
    told = call(tmp_path, "status", "--season", "9", "--json")
    rows = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(rows) == 308
    assert all(row["reason"] for row in rows)
    reasons = {row["municipality"]: (row["status"], row["reason"]) for row in rows}
    assert reasons["Akaa"] == ("blocked", "tweb is off unless the municipality permits")
    assert reasons["Lappeenranta"] == ("blocked", "mfiles is off unless the municipality permits")
    assert reasons["Siikajoki"] == ("not_searched", "portal not crawled yet")
    assert reasons["Sottunga"] == ("not_searched", "no portal known")


MEETINGS = {
    "weekly, then silence": ([7 * n + 120 for n in range(40)], "silent"),
    "weekly until now": ([7 * n + 10 for n in range(40)], None),
    "two a week, then one in a month": ([20, *[50 + 3 * n for n in range(120)]], "fewer"),
    "too few to have a rhythm": ([200, 260, 300], None),
}


@pytest.mark.parametrize("what", MEETINGS)
def test_a_portals_own_rhythm(what: str, tmp_path: Path) -> None:
    ago, kind = MEETINGS[what]
    db = open_database(tmp_path / "uso.db")
    db.execute(
        "INSERT INTO portals (municipality_code, base_url, added_at) VALUES ('020', 'http://x', '2026')"
    )
    db.execute("INSERT INTO crawls (started_at, since, user_agent) VALUES ('2026-11-25', '2025-01-01', 'x')")
    db.execute(
        "INSERT INTO searches (crawl_id, portal_id, since, finished_at, state) VALUES (1, 1, '2025-01-01', '2026-11-25', 'complete')"
    )
    for days in ago:
        day = (NOW - timedelta(days=days)).date().isoformat()
        db.execute(
            "INSERT INTO meetings (portal_id, external_id, kind, body, meeting_date, url, state, first_seen, last_seen) "
            "VALUES (1, ?, 'minutes', 'Kunnanhallitus', ?, 'http://x', 'archived', '2026', '2026')",
            [str(days), day],
        )
    assert [one.kind for one in health(db, NOW)] == ([kind] if kind else [])
    db.conn.close()


SENTENCES = [
    ("no minutes newer than 2026-07-28; one came every 7 days before", "ei pöytäkirjoja 28.7.2026 jälkeen; aiemmin yksi 7 päivässä"),
    ("Kunnanhallitus: meeting 3/2026 is not published, a hole between 2026-02-02 and 2026-03-02", "Kunnanhallitus: kokous 3/2026 puuttuu, aukko 2.2.2026 ja 2.3.2026 välillä"),
    ("Kunnanhallitus: § 22-30/2026 is not published, a hole between 2026-02-02 and 2026-03-02", "Kunnanhallitus: § 22-30/2026 puuttuu, aukko 2.2.2026 ja 2.3.2026 välillä"),
    ("robots.txt: Disallow: /", "robots.txt kieltää: Disallow: /"),
    ("http://x answers 500", "http://x vastaa koodilla 500"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "told"), SENTENCES)
def test_findings_are_told_in_finnish(what: str, told: str) -> None:
    assert finding(what) == told


def test_findings_are_opened_seen_again_and_closed(tmp_path: Path) -> None:
    db = open_database(tmp_path / "uso.db")
    one, other = (Finding("broken", "Akaa", url, "ei vastaa") for url in ("http://a", "http://b"))
    keep(db, [one, other], NOW)
    keep(db, [one], NOW + timedelta(days=7))
    rows = db.execute(
        "SELECT url, closed_at IS NULL, substr(last_seen, 1, 10) FROM health ORDER BY url"
    ).fetchall()
    assert rows == [("http://a", 1, "2026-12-02"), ("http://b", 0, "2026-11-25")]
    keep(db, [one, other], NOW + timedelta(days=14))
    assert db.execute("SELECT count(*) FROM health").fetchone() == (3,)
    db.conn.close()


def test_changes_are_listed(tmp_path: Path) -> None:
    sitting = Sitting("20261", "7.9.2026", kind="Esityslista", pdf=PDF)
    with serving(Dynasty({"Kunnanhallitus": [sitting]})) as found:
        portals = tmp_path / "portals.csv"
        portals.write_text(f"municipality,platform,base_url\nAkaa,,{found.base}\n", encoding="utf-8")
        crawl = (
            "crawl",
            "--portals",
            str(portals),
            "--since",
            "2026-01-01",
            "--delay",
            "0",
            "--allow-loopback",
        )
        call(tmp_path, *crawl)
        sitting.kind = "Pöytäkirja"
        call(tmp_path, *crawl)
    line = json.loads(call(tmp_path, "changes", "--json").stdout)
    assert (line["what"], line["municipality"], line["field"]) == ("replaced", "Akaa", "agenda")
    assert "esityslistan korvasi pöytäkirja" in call(tmp_path, "changes").stdout


def test_night_hours_are_kept(tmp_path: Path) -> None:
    hour = datetime.now().astimezone().hour
    other = f"{(hour + 11) % 24}-{(hour + 13) % 24}"
    told = call(tmp_path, "crawl", "--municipality", "Siikajoki", "--hours", other, "--allow-loopback")
    assert told.exit_code == 2
    assert "outside the hours" in told.stderr
    assert (
        "full hours such as 22-6"
        in call(tmp_path, "crawl", "--municipality", "Siikajoki", "--hours", "yö").stderr
    )
