"""How fast the first page answers with a whole country's data: `python -m bench.front_page`.

308 municipalities, 9 seasons, 1 000 000 documents, invented decisions; the public database is built by the
program itself. The figures are printed as JSON: the 95th percentile in milliseconds of the front page, of
other pages, and of a plain Datasette's page of the table `status` on the same file beside it.
"""

import argparse
import asyncio
import json
import sqlite3
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from datasette.app import Datasette

from db.database import open_database
from publish.builder import publish
from publish.server import datasette_app

SEASONS, REQUESTS, WARM = range(1, 10), 100, 3
DAY = "2026-11-01T06:00:00+00:00"
PAGES = {
    "front": "/", "front_sv": "/?_lang=sv", "board": "/tilanne", "town": "/kunta/091", "calls": "/seuranta",
}  # fmt: skip


def fill(path: Path, documents: int) -> None:
    """A working database with that many documents and a decision for most municipalities and seasons."""
    db = open_database(path)
    codes = [code for (code,) in db.execute("SELECT code FROM municipalities WHERE valid_to IS NULL ORDER BY code")]
    outcomes = ("joined", "declined", "tabled", "noted", "joined", "withdrew")
    rows, decisions, evidence = [], [], []
    for number in range(1, documents + 1):
        code = codes[number % len(codes)]
        day = f"{2011 + number % 16}-{1 + number % 12:02}-{1 + number % 28:02}"
        rows.append((number, f"https://naytteet.example/{code}/{number}", "item", code, day, f"{number:064x}"))
        season = 1 + number // len(codes) % 12
        if number <= len(codes) * 12 and season in SEASONS:
            key = f"{number:020}"
            decisions.append((key, number, f"{number:064x}", code, day, number % 300, season, outcomes[number % 6]))
            evidence.append((key, "Kunnanhallitus päätti asiasta esityksen mukaan."))
    connection: sqlite3.Connection = db.conn
    with connection:
        connection.executemany(
            "INSERT INTO documents (id, url, kind, municipality_code, meeting_date, sha256, first_seen, "
            f"fetched_at, state) VALUES (?, ?, ?, ?, ?, ?, '{DAY}', '{DAY}', 'fetched')",
            rows,
        )
        connection.execute(
            "INSERT INTO extractions (document_id, sha256, version, facts, state, extracted_at) "
            f"SELECT id, sha256, '1', '{{}}', 'read', '{DAY}' FROM documents"
        )
        connection.executemany(
            "INSERT INTO decisions (id, document_id, sha256, position, municipality_code, meeting_date, "
            "section, season, outcome, level, body, body_type, title, language, confidence, fee_amount_eur, "
            "fee_period, fee_basis, fee_vat, fee_annual_eur, fee_travel_costs) "
            "VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, 'final', 'Kunnanhallitus', 'board', 'USO-verkosto', 'fi', "
            "0.97, 9000, 'year', 'stated', 'excluded', 9000, 'extra')",
            decisions,
        )
        connection.executemany(
            "INSERT INTO evidence (decision_id, position, field, quote, start, \"end\") VALUES (?, 0, 'outcome', ?, 0, 47)",
            evidence,
        )
    connection.close()


async def percentile(ask: Callable[[], Awaitable[Any]]) -> float:
    """The 95th percentile of the milliseconds that an answer takes, one after the other."""
    times = []
    for turn in range(REQUESTS + WARM):
        begun = time.perf_counter()
        answer = await ask()
        if answer.status_code != 200:
            raise SystemExit(f"{answer.url} answered {answer.status_code}; the figure would mean nothing")
        if turn >= WARM:
            times.append((time.perf_counter() - begun) * 1000)
    return round(sorted(times)[int(len(times) * 0.95) - 1], 1)


async def measure(public: Path) -> dict[str, Any]:
    """The figures of each page, and the front page's ratio to the plain page beside it."""
    site, plain = datasette_app(public), Datasette([], immutables=[str(public)])
    beside = await percentile(lambda: plain.client.get(f"/{public.stem}/status"))
    found: dict[str, Any] = {"plain_table_p95_ms": beside}
    for name, address in PAGES.items():
        found[f"{name}_p95_ms"] = await percentile(partial(site.client.get, address))
    found["front_to_plain"] = round(found["front_p95_ms"] / beside, 2)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of the public pages")
    parser.add_argument("--documents", type=int, default=1_000_000)
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="uso-bench-") as folder:
        begun = time.perf_counter()
        fill(Path(folder) / "uso.db", asked.documents)
        filled = time.perf_counter()
        report = publish(Path(folder) / "uso.db", Path(folder) / "public.db")
        found: dict[str, Any] = {
            "documents": report.rows["documents"], "decisions": report.rows["decisions"],
            "status": report.rows["status"], "fill_s": round(filled - begun, 1),
            "publish_s": round(time.perf_counter() - filled, 1),
        }  # fmt: skip
        found |= asyncio.run(measure(Path(folder) / "public.db"))
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
