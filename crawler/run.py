"""Runs a crawl: `crawl(request, progress)` gives the report.

Each crawl is a process of its own, since Twisted's reactor starts only once a process; it also keeps Scrapy
out of everything else's start-up time.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from crawler.addresses import is_inner_host, is_loopback_host
from crawler.hours import Hours, HoursError
from crawler.messages import CrawlError, CrawlReport, CrawlRequest, PortalReport, Progress, Target

__all__ = ["CrawlError", "CrawlReport", "CrawlRequest", "PortalReport", "Progress", "Target", "crawl"]

LOG = "crawl.log"
SECONDS_TO_END = 10.0


def crawl(request: CrawlRequest, progress: Callable[[Progress], None] = lambda told: None) -> CrawlReport:
    """Collects what the portals have published since a day into the home's archive and ledger.

    Raises CrawlError before anything is sent when the request cannot be done as it stands, and when the crawl
    as a whole fails. A portal that fails costs only itself: its state and reason are in the report.
    """
    check(request)
    request.home.mkdir(parents=True, exist_ok=True)
    log = request.home / LOG
    with log.open("wb") as errors:
        child = subprocess.Popen(
            [sys.executable, "-m", "crawler"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            encoding="utf-8",
            cwd=Path(__file__).resolve().parent.parent,  # where `-m crawler` is found, installed or not
        )
        try:
            return _followed(child, request, progress, log)
        finally:
            _ended(child)


def check(request: CrawlRequest) -> None:
    """Raises CrawlError when a request may not be sent out.

    No contact for a portal that is not on this machine, a wrong day or delay.
    """
    try:
        date.fromisoformat(request.since)
    except ValueError as error:
        raise CrawlError(f"since is {request.since!r}; a day such as 2022-01-01 is expected") from error
    if request.delay is not None and not 0 <= request.delay <= 3600:
        raise CrawlError(f"delay is {request.delay}; a number of seconds from 0 to 3600 is expected")
    if request.hours is not None:
        try:
            hours = Hours.read(request.hours)
        except HoursError as error:
            raise CrawlError(str(error)) from error
        if not hours.hold():
            raise CrawlError(
                f"it is outside the hours {hours} in which portals are asked: wait, or leave --hours out"
            )
    contact = request.contact or ""
    if not contact.isascii() or not contact.isprintable():
        raise CrawlError(
            f"contact is {contact!r}; a mail address or the address of a page is expected, in plain ASCII"
        )
    others = [
        target for target in request.targets if not is_loopback_host(urlsplit(target.base_url).hostname or "")
    ]
    if others and not contact.strip():
        raise CrawlError(_contact_rule(others[0]))


def _contact_rule(target: Target) -> str:
    """Why a portal is not asked without a contact, and what to do."""
    inner = is_inner_host(urlsplit(target.base_url).hostname or "")
    rule = (
        "a private or reserved address is asked with --allow-loopback and a contact in the user agent; only "
        "loopback (127.0.0.0/8, ::1) is asked without a contact"
        if inner
        else "no real portal is asked without a contact in the user agent"
    )
    return (
        f"{rule} ({target.municipality}, {target.base_url}): "
        "set USO_CONTACT or `contact` in uso.toml to your mail address or a page about your crawl"
    )


def _followed(
    child: "subprocess.Popen[str]", request: CrawlRequest, progress: Callable[[Progress], None], log: Path
) -> CrawlReport:
    """Reads the child's events to the end."""
    assert child.stdin is not None
    assert child.stdout is not None
    with suppress(BrokenPipeError):  # a child that died at once is told of below
        child.stdin.write(request.to_json() + "\n")
        child.stdin.flush()
    report: CrawlReport | None = None
    for line in child.stdout:
        event = json.loads(line)
        kind = event.pop("event")
        if kind == "progress":
            progress(Progress(**event))
        elif kind == "report":
            report = CrawlReport.from_event(event)
        elif kind == "error":
            raise CrawlError(event["message"])
    child.wait()
    if report is None:
        tail = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-5:])
        raise CrawlError(
            f"the crawl's process ended with status {child.returncode} before it was done; what it brought "
            f"is kept, "
            f"crawl again to go on. Its last words ({log}):\n{tail}"
        )
    return report


def _ended(child: "subprocess.Popen[str]") -> None:
    """Ends the child if it still runs: closing its stdin is enough, killing it is safe."""
    with suppress(BrokenPipeError):
        assert child.stdin is not None
        child.stdin.close()
    try:
        child.wait(SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    assert child.stdout is not None
    child.stdout.close()
