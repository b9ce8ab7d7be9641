"""The ledger of meetings and documents: idempotent, and versions, replacements and losses told apart."""

import pytest
from crawler_home import Home

from crawler.archive import Archive
from crawler.holdings import Document, Holdings, Sent
from crawler.ledger import Counts, Ledger
from crawler.messages import CrawlReport, CrawlRequest, PortalReport, Target

URL = "https://t.fi/kokous/1.PDF"


@pytest.fixture
def holdings(home: Home) -> Holdings:
    portal = Ledger(home.db).portal(Target("T01", "Testila 1", "https://t.fi", "dynasty"), "https://t.fi")
    return Holdings(home.db, Archive(home.path / "archive"), portal, "T01")


def whole(holdings: Holdings, kind: str = "minutes") -> Document:
    held = holdings.list_meeting("1", kind, "Kunnanhallitus", "2026-09-07", 5, "https://t.fi/1")  # type: ignore[arg-type]
    return Document(URL, kind, held.body, held.date, "Pöytäkirja 7.9.2026", held.id)  # type: ignore[arg-type]


def test_keeping_twice_is_keeping_once(holdings: Holdings, home: Home) -> None:
    document = whole(holdings)
    assert holdings.keep(document, Sent(b"a", "application/pdf", '"1"'), completes=True)
    assert not holdings.keep(document, Sent(b"a", "application/pdf", '"2"'), completes=True)
    assert home.rows("SELECT size, etag, state FROM documents") == [(1, '"2"', "fetched")]
    assert home.rows("SELECT state, number FROM meetings") == [("archived", 5)]
    assert len(home.rows("SELECT 1 FROM document_versions")) == 1


def test_new_bytes_are_a_new_version(holdings: Holdings, home: Home) -> None:
    holdings.keep(whole(holdings), Sent(b"a"), completes=True)
    assert holdings.keep(whole(holdings), Sent(b"b"), completes=True)
    assert len(home.rows("SELECT 1 FROM document_versions")) == 2
    assert len(home.rows("SELECT 1 FROM documents")) == 1


def test_the_whole_document_replaces_items_and_minutes_the_agenda(holdings: Holdings, home: Home) -> None:
    holdings.keep(whole(holdings, "agenda"), Sent(b"agenda"), completes=True)
    document = whole(holdings)
    holdings.keep(
        Document("https://t.fi/1-1", "item", "KH", "2026-09-07", "Avaus", document.meeting), Sent(b"item")
    )
    holdings.not_come(
        Document("https://t.fi/1-2", "item", "KH", "2026-09-07", "Asia", document.meeting), "missing", "404"
    )
    holdings.keep(document, Sent(b"minutes"), completes=True)
    assert home.rows("SELECT kind, state FROM documents ORDER BY kind") == [
        ("agenda", "replaced"), ("item", "replaced"), ("minutes", "fetched"),
    ]  # fmt: skip


def test_a_failure_never_hides_bytes_of_an_earlier_day(holdings: Holdings, home: Home) -> None:
    holdings.keep(whole(holdings), Sent(b"a"), completes=True)
    holdings.not_come(whole(holdings), "failed", "500")
    assert home.rows("SELECT state, error FROM documents") == [("fetched", None)]


def test_what_is_taken_down_is_marked_and_may_come_back(holdings: Holdings, home: Home) -> None:
    holdings.keep(whole(holdings), Sent(b"a"), completes=True)
    assert holdings.withdrawn("Kunnanhallitus", "2022-01-01", set()) == 1
    assert holdings.withdrawn("Kunnanhallitus", "2022-01-01", set()) == 0
    ((state, error, digest),) = home.rows("SELECT state, error, sha256 FROM documents")
    assert (state, digest is not None) == ("gone", True)
    assert "no longer listed" in error
    stored = holdings.stored(URL, "minutes")
    assert stored is not None
    holdings.checked(stored)
    assert home.rows("SELECT state, error FROM documents") == [("fetched", None)]


def test_erased_for_good(holdings: Holdings, home: Home) -> None:
    holdings.keep(whole(holdings), Sent(b"a"), completes=True)
    digest = home.rows("SELECT sha256 FROM documents")[0][0]
    home.db.execute("INSERT INTO tombstones VALUES (?, NULL, 'pyyntö', '2026-01-01')", [digest])
    (home.path / "archive" / digest[:2] / digest).unlink()
    assert not holdings.keep(whole(holdings), Sent(b"a"), completes=True)
    assert not (home.path / "archive" / digest[:2] / digest).exists()
    assert home.rows("SELECT state FROM documents") == [("erased",)]


def test_searches_left_open_are_closed_by_the_next_crawl(holdings: Holdings, home: Home) -> None:
    ledger = Ledger(home.db)
    first = ledger.begin_search(ledger.begin("2022-01-01", "x"), holdings.portal, "2022-01-01")
    assert ledger.last_search(holdings.portal) is None
    second = ledger.begin_search(ledger.begin("2022-01-01", "x"), holdings.portal, "2022-01-01")
    ledger.end_search(second, "complete", None, Counts(requests=40))
    assert home.rows(f"SELECT state FROM searches WHERE id = {first}") == [("failed",)]
    last = ledger.last_search(holdings.portal)
    assert last is not None
    assert last.most_requests == 40
    assert last.holds_for("2022-01-01")
    assert not last.holds_for("2021-01-01")


def test_messages_survive_json(home: Home) -> None:
    request = home.request("http://127.0.0.1/fi-FI", delay=1.5, contact="x@y.fi")
    assert CrawlRequest.from_json(request.to_json()) == request
    report = CrawlReport(
        1, (PortalReport("T01", "T", "http://t", "casem", "failed", "syy", 1, 2, 3, 4, 5),), 1, 4
    )
    assert CrawlReport.from_event(report.to_event()) == report
    assert not report.ok
