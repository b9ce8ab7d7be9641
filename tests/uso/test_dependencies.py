"""No library with a known flaw, and a crawl whose doors are shut."""

from importlib.metadata import version
from pathlib import Path

import pytest

from crawler.messages import CrawlRequest
from crawler.web.settings import settings

# The first version without the flaw; `make audit` asks pip-audit, where its data can be reached.
FLOORS = {
    "pdfminer.six": ("20251230", "CVE-2025-64512 and CVE-2025-70559: a PDF could have a pickle loaded"),
    "pdfplumber": ("0.11.10", "pins pdfminer.six without these flaws"),
    "scrapy": (
        "2.11.2",
        "CVE-2024-3574, CVE-2024-1892 and others: credentials over redirects, slow expressions",
    ),
    "lxml": ("4.9.1", "CVE-2022-2309: a crash on broken input"),
    "twisted": ("24.7", "CVE-2024-41671: answers out of order"),
    "jinja2": ("3.1.6", "CVE-2025-27516: out of the sandbox"),
    "httpx": ("0.23", "CVE-2021-41945: addresses mistaken"),
    "pyyaml": ("5.4", "CVE-2020-14343: code from YAML"),
}


def number(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdigit())


@pytest.mark.parametrize("name", FLOORS)
def test_known_flaws_are_not_installed(name: str) -> None:
    floor, why = FLOORS[name]
    assert number(version(name)) >= number(floor), why


def test_the_lock_names_every_library_with_its_hash() -> None:
    lock = (Path(__file__).parents[2] / "requirements" / "lock.txt").read_text(encoding="utf-8")
    names = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(names) > 50 and all(line.rstrip().endswith("\\") and "==" in line for line in names)


HARD = {
    "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False, "DOWNLOAD_VERIFY_CERTIFICATES": True,
    "HTTPPROXY_ENABLED": False, "METAREFRESH_ENABLED": False, "COOKIES_ENABLED": False, "ROBOTSTXT_OBEY": True,
    "TWISTED_DNS_RESOLVER": "crawler.web.resolver.GuardedResolver",
}  # fmt: skip


def test_the_crawl_is_hardened(tmp_path: Path) -> None:
    found = settings(CrawlRequest(tmp_path, (), "2024-01-01"), 2.0)
    assert {name: found[name] for name in HARD} == HARD
    assert {scheme for scheme, handler in found["DOWNLOAD_HANDLERS"].items() if handler} == {"http", "https"}
    assert found["DOWNLOAD_MAXSIZE"] <= 64 * 1024 * 1024 and 0 < found["DOWNLOAD_TIMEOUT"] <= 300
    assert not found["USO_ALLOW_LOOPBACK"]
