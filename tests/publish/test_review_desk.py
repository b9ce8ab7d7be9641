"""The review desk: nobody without a password, every attempt counted, answers kept with who and when."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from db_samples import NAMED
from publish_browser import violations, wide
from publish_sample import Sample
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from db.database import open_database
from db.load import Version, load
from extract.model import Decision, Evidence, Extraction, Reading, Source, Vote
from extract.version import Steps
from publish.review.app import review_app
from publish.review.login import ATTEMPTS
from publish.server import ServeError

if TYPE_CHECKING:
    from datasette.app import Datasette

# A hash of "oikea-salasana-1" with few rounds: the tests log in often.
USERS = {"tarkastaja": "pbkdf2_sha256$1000$suola$ynWE57KMPs+azSGjq2mOhhz/J1GrOh/6mUexnxZtR48="}
PASSWORD = "oikea-salasana-1"
TEXT = (
    "§ 101 USO-verkostoon osallistuminen\n\nMaksu on 9 000–10 000 euroa vuodessa.\n\nPäätös\n"
    "Kunnanhallitus päätti <b>liittyä</b> verkostoon kaudelle 2027–2028.\n\n§ 102 Muut asiat\nEi muita."
)


def reading(text: str, outcome: str = "joined", digest: str = "a" * 64) -> Extraction:
    """What a reader would make of the text: one decision that waits for a person."""
    quote = text[text.index("Kunnanhallitus päätti") :].split("\n")[0]
    start = text.index(quote)
    decision = Decision(
        municipality="Kuusikoski", body="Kunnanhallitus", body_type="board", meeting_date="2026-10-05",
        section=101, diary_number=None, title="USO-verkostoon osallistuminen", season=9, outcome=outcome,
        level="final", proposal=None, vote=Vote(), fee=None, conditions=None, language="fi",
        evidence=(Evidence("outcome", quote, start, start + len(quote), None),), confidence=0.6,
        review=("outcome-unclear",), source=Source(None, "https://naytekunta.example/1", digest),
    )  # type: ignore[arg-type]  # fmt: skip
    made = Reading(text=text, page_starts=(0,), media_type="text/plain", title=None, frame="")
    return Extraction(reading=made, decisions=(decision,), sha256=digest, named=NAMED)


def put(path: Path, text: str = TEXT, digest: str = "a" * 64, outcome: str = "joined") -> None:
    """Reads the document anew, as a run of `uso extract` does."""
    with closing(open_database(path).conn) as connection:
        from sqlite_utils import Database

        db = Database(connection)
        db.execute("UPDATE documents SET sha256 = ? WHERE id = 100", [digest])
        load(db, 100, reading(text, outcome, digest), Version(Steps("1", "1", "1", "rules"), "{}"))
        connection.commit()


@pytest.fixture
def working(tmp_path: Path) -> Path:
    sample = Sample(tmp_path / "uso.db")
    sample.municipality("X0", "Kuusikoski")
    sample.insert(
        "documents", id=100, url="https://naytekunta.example/1", kind="item", municipality_code="X0",
        body="Kunnanhallitus", meeting_date="2026-10-05", sha256="a" * 64,
        first_seen="2026-11-01T06:00:00Z", state="fetched",
    )  # fmt: skip
    sample.close()
    put(tmp_path / "uso.db")
    return tmp_path / "uso.db"


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture
def desk(working: Path) -> "Datasette":
    return review_app(working, USERS, nullcontext)


async def login(desk: "Datasette", password: str = PASSWORD) -> tuple[int, dict[str, str]]:
    """Fills in the login form: the answer's status, and the cookies to go on with."""
    page = await desk.client.get("/-/login")
    token = page.cookies["ds_csrftoken"]
    answer = await desk.client.post(
        "/-/login",
        data={"username": "tarkastaja", "password": password, "csrftoken": token},
        cookies={"ds_csrftoken": token},
    )
    cookies = {"ds_csrftoken": token, **{name: answer.cookies[name] for name in answer.cookies}}
    return answer.status_code, cookies


@pytest.mark.parametrize("path", ["/", "/tietue/abcdef"])
async def test_nothing_is_shown_without_a_password(desk: "Datasette", path: str) -> None:
    answer = await desk.client.get(path)
    assert answer.status_code == 302
    assert answer.headers["location"] == "/-/login"


@pytest.mark.parametrize(
    "path", ["/-/metadata.json", "/-/databases.json", "/-/password-tool", "/-/plugins.json", "/_internal", "/uso"]
)
async def test_no_other_page_of_datasette_is_there(desk: "Datasette", path: str) -> None:
    _, cookies = await login(desk)
    assert (await desk.client.get(path, cookies=cookies)).status_code == 404


async def test_logins_and_failures_leave_a_row_of_audit_without_the_password(
    desk: "Datasette", working: Path
) -> None:
    assert (await login(desk, "väärä salasana"))[0] == 200
    assert (await login(desk))[0] == 302
    assert rows(working, "SELECT who, action FROM audit ORDER BY id") == [
        ("tarkastaja", "login-failed"), ("tarkastaja", "login"),
    ]  # fmt: skip
    assert "väärä salasana".encode() not in working.read_bytes()


async def test_after_too_many_failures_even_the_right_password_waits(desk: "Datasette", working: Path) -> None:
    for _ in range(ATTEMPTS):
        await login(desk, "väärä")
    assert (await login(desk))[0] == 429
    assert rows(working, "SELECT count(*) FROM audit WHERE action = 'login-blocked'") == [(1,)]
    with closing(sqlite3.connect(working)) as connection:
        connection.execute("UPDATE audit SET at = '2026-01-01T00:00:00+00:00'")
        connection.commit()
    assert (await login(desk))[0] == 302


async def test_a_password_in_a_header_opens_nothing(desk: "Datasette") -> None:
    answer = await desk.client.get("/", auth=("tarkastaja", PASSWORD))
    assert answer.status_code == 302


async def test_a_form_from_elsewhere_is_refused(desk: "Datasette", working: Path) -> None:
    _, cookies = await login(desk)
    key = str(rows(working, "SELECT id FROM decisions")[0][0])
    answer = await desk.client.post(
        f"/tietue/{key}", data={"outcome": "declined", "note": "x", "action": "accept"}, cookies=cookies
    )
    assert answer.status_code == 403
    assert rows(working, "SELECT count(*) FROM corrections") == [(0,)]


async def test_an_answer_to_a_record_that_changed_meanwhile_is_refused(
    desk: "Datasette", working: Path
) -> None:
    _, cookies = await login(desk)
    key = str(rows(working, "SELECT id FROM decisions")[0][0])
    form = {"version": "old", "note": "katsottu", "action": "accept", "csrftoken": cookies["ds_csrftoken"]}
    answer = await desk.client.post(f"/tietue/{key}", data=form, cookies=cookies)
    assert answer.status_code == 409
    assert rows(working, "SELECT count(*) FROM corrections") == [(0,)]


def test_without_reviewers_there_is_no_desk(working: Path) -> None:
    with pytest.raises(ServeError, match="uso review user"):
        review_app(working, {}, nullcontext)


@pytest.fixture
def address(working: Path, serve: Callable[["Datasette"], str]) -> Iterator[str]:
    yield serve(review_app(working, USERS, nullcontext))


def enter(browser: webdriver.Chrome, address: str) -> None:
    browser.get(address)
    browser.find_element(By.ID, "username").send_keys("tarkastaja")
    browser.find_element(By.ID, "password").send_keys(PASSWORD)
    browser.find_element(By.CSS_SELECTOR, "main button").click()
    WebDriverWait(browser, 10).until(lambda page: page.find_elements(By.LINK_TEXT, "Kuusikoski"))


def test_a_person_corrects_and_accepts_by_clicking_and_it_outlives_a_new_reading(
    browser: webdriver.Chrome, address: str, working: Path
) -> None:
    enter(browser, address)
    browser.find_element(By.LINK_TEXT, "Kuusikoski").click()
    assert "Kunnanhallitus päätti <b>liittyä</b>" in browser.find_element(By.CSS_SELECTOR, ".itemtext mark").text
    assert "§ 102" not in browser.find_element(By.CSS_SELECTOR, ".itemtext").text
    browser.find_element(By.XPATH, "//select[@id='f-outcome']/option[@value='declined']").click()
    browser.find_element(By.ID, "f-fee_amount_eur").send_keys("9 000,50")
    browser.find_element(By.ID, "note").send_keys("Luettu pöytäkirjasta.")
    browser.find_element(By.XPATH, "//button[@value='accept']").click()
    WebDriverWait(browser, 10).until(lambda page: "Tallennettu" in page.page_source)
    query = "SELECT outcome, fee_amount_eur, review FROM decisions"
    assert rows(working, query) == [("declined", 9000.5, "[]")]
    said = rows(working, "SELECT action, field, who, note FROM corrections ORDER BY id")
    assert ("correct", "outcome", "tarkastaja", "Luettu pöytäkirjasta.") in said
    assert said[-1][:3] == ("accept", None, "tarkastaja")
    put(working)  # the same text, read again
    assert rows(working, query) == [("declined", 9000.5, "[]")]
    put(working, TEXT.replace("\n", "\n "), "b" * 64)  # other bytes, the same words
    assert rows(working, query) == [("declined", 9000.5, "[]")]
    put(working, TEXT.replace("Maksu on", "Hinta on"), "c" * 64)
    ((outcome, _, review),) = rows(working, query)
    assert (outcome, json.loads(str(review))) == ("joined", ["outcome-unclear", "source-changed"])


@pytest.mark.parametrize("pixels", [375, 1280])
def test_the_desk_is_accessible_and_fits_a_phone(browser: webdriver.Chrome, address: str, pixels: int) -> None:
    wide(browser, pixels)
    browser.get(address)
    assert violations(browser) == []
    enter(browser, address)
    assert violations(browser) == []
    assert browser.execute_script("return document.documentElement.scrollWidth") <= pixels
    browser.find_element(By.LINK_TEXT, "Kuusikoski").click()
    assert violations(browser) == []
    assert browser.execute_script("return document.documentElement.scrollWidth") <= pixels


@pytest.mark.parametrize("path", ["/-/login", "/-/password-tool", "/tietue/abcdef"])
async def test_the_desks_addresses_are_nowhere_on_the_public_pages(site: "Datasette", path: str) -> None:
    assert (await site.client.get(path)).status_code == 404
