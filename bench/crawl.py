"""One crawl process over three hundred hosts at one request a second each, parsing and archiving included."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Claim
from bench.portals import HOSTS, base
from crawler.run import CrawlRequest, Target, crawl
from db.database import open_database
from db.reference import municipalities


def crawling() -> Iterator[Claim]:
    """Requests a second, from the crawl's start to its end."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-m", "bench.portals", str(port)], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    server.stdout.readline()
    try:
        with TemporaryDirectory() as folder:
            open_database(Path(folder) / "uso.db").conn.close()
            towns = [town for town in municipalities() if town.code == town.current_code][: len(HOSTS)]
            targets = tuple(
                Target(town.code, town.name_fi, base(host, port), "dynasty") for town, host in zip(towns, HOSTS, strict=True)
            )
            began = time.perf_counter()
            report = crawl(CrawlRequest(Path(folder), targets, "2024-01-01", delay=1.0, allow_loopback=True))
            took = time.perf_counter() - began
    finally:
        server.terminate()
        server.communicate()
    rate = report.requests / took
    complete = sum(portal.state == "complete" for portal in report.portals)
    how = f"{report.requests} requests, {report.documents} documents of 200 kB archived, {complete} portals complete"
    yield Claim("a crawl of 300 hosts at one second a host", f"{rate:.0f} requests/s", ">= 60", rate >= 60, how)
