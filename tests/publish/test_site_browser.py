"""In a real browser: markup in scraped text never runs, a phone is wide enough, each desk's task is done by clicking."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from publish_browser import violations, wide
from publish_sample import Sample, fill
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from publish.builder import publish
from publish.server import datasette_app

if TYPE_CHECKING:
    from datasette.app import Datasette

SCRIPT = (
    "<script>window.caught = 1</script><img src=x onerror='window.caught = 1'>\"><svg onload=window.caught=1>"
)
PAGES = [
    "/", "/?_lang=sv", "/?kausi=8&_lang=en", "/kunta/X0", "/kunta/X9", "/kunta?nimi=ala", "/tilanne", "/seuranta",
    "/uutiset", "/tutkijoille", "/koodikirja", "/uso", "/uso/status?season=9", "/uso/decisions", "/uso/decisions/d5",
    "/uso/searches", "/uso/evidence", "/uso/kauden-tilanne", "/uso/paatokset-ja-maksut", "/uso/seurantalista",
    "/uso/mita-ei-tiedeta", "/uso/hae-paatoksia?haku=uso", "/uso/olematon",
]  # fmt: skip


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, serve: Callable[["Datasette"], str]) -> str:
    folder = tmp_path_factory.mktemp("hostile")
    sample = Sample(folder / "uso.db")
    fill(sample)
    sample.municipality("X9", f"Ilkeälä {SCRIPT}", f"Maakunta {SCRIPT}")
    sample.decision(
        "X9", title=f"USO {SCRIPT}", body=f"Kunnanhallitus {SCRIPT}", conditions=SCRIPT,
        quotes={"outcome": f"Päätettiin {SCRIPT}"},
    )  # fmt: skip
    sample.searched("X9", "failed", SCRIPT)
    sample.close()
    publish(folder / "uso.db", folder / "public.db")
    return serve(datasette_app(folder / "public.db"))


@pytest.mark.parametrize("path", PAGES)
def test_script_like_text_never_runs_the_page_fits_a_phone_and_is_accessible(
    phone: webdriver.Chrome, address: str, path: str
) -> None:
    phone.get(address + path)
    assert phone.find_element(By.TAG_NAME, "h1").text
    assert phone.execute_script("return window.caught") is None
    assert phone.find_elements(By.CSS_SELECTOR, "main script, main svg:not(.map), main img[src='x']") == []
    assert phone.execute_script("return document.documentElement.scrollWidth") <= 375
    assert violations(phone) == []
    wide(phone, 1280)
    assert phone.execute_script("return document.documentElement.scrollWidth") <= 1280
    assert violations(phone) == []


def test_the_hostile_text_was_really_there(browser: webdriver.Chrome, address: str) -> None:
    browser.get(f"{address}/uso/kauden-tilanne?kunta=Ilke")
    assert "<script>window.caught = 1</script>" in browser.find_element(By.TAG_NAME, "main").text


def test_a_salesperson_filters_the_list_by_clicking(browser: webdriver.Chrome, address: str) -> None:
    browser.get(address)
    browser.find_element(By.LINK_TEXT, "Seurantalista").click()
    browser.find_element(By.XPATH, "//select[@name='syy']/option[text()='Mukana aiemmin']").click()
    browser.find_element(By.XPATH, "//button[text()='Näytä']").click()
    WebDriverWait(browser, 10).until(lambda page: "syy=member_before" in page.current_url)
    assert [cell.text for cell in browser.find_elements(By.CSS_SELECTOR, "td.col-Kunta a")] == ["Vanhakylä"]


def at(browser: webdriver.Chrome, words: str) -> None:
    """Waits until the address holds the words."""
    WebDriverWait(browser, 10).until(lambda page: words in page.current_url)


def test_staff_find_a_municipality_and_its_proof_in_two_steps(browser: webdriver.Chrome, address: str) -> None:
    browser.get(address)
    browser.find_element(By.ID, "nimi").send_keys("kuusikoski")
    browser.find_element(By.XPATH, "//button[text()='Avaa']").click()
    at(browser, "/kunta/X0")
    assert "osallistuu verkostoon" in browser.find_element(By.CSS_SELECTOR, "blockquote mark").text
    assert "18 019,16 €" in browser.find_element(By.TAG_NAME, "main").text
    assert browser.find_element(By.LINK_TEXT, "Avaa pöytäkirja").get_attribute("href").endswith("/item/1")


def test_the_figure_of_a_group_leads_to_its_municipalities(browser: webdriver.Chrome, address: str) -> None:
    browser.get(address)
    browser.find_element(By.CSS_SELECTOR, ".counts .declined a").click()
    at(browser, "tila=declined")
    assert [cell.text for cell in browser.find_elements(By.CSS_SELECTOR, "td.col-Kunta a")] == ["Hopealampi"]


def test_the_board_is_filtered_and_sorted_and_its_address_kept(browser: webdriver.Chrome, address: str) -> None:
    browser.get(f"{address}/tilanne?_lang=sv")
    browser.find_element(By.XPATH, "//select[@id='maakunta']/option[text()='Mallimaa']").click()
    browser.find_element(By.XPATH, "//button[text()='Visa']").click()
    at(browser, "maakunta=Mallimaa")
    browser.find_element(By.PARTIAL_LINK_TEXT, "Invånare").click()
    at(browser, "jarjesta=asukkaita")
    assert "_lang=sv" in browser.current_url
    assert "maakunta=Mallimaa" in browser.current_url
    names = [cell.text for cell in browser.find_elements(By.CSS_SELECTOR, "td.col-Kunta a")]
    assert names == ["Suljettu", "Puuttila", "Vanhakylä"]


def test_the_language_stays_from_page_to_page(browser: webdriver.Chrome, address: str) -> None:
    browser.get(address)
    browser.find_element(By.LINK_TEXT, "English").click()
    browser.find_element(By.LINK_TEXT, "Follow-up list").click()
    at(browser, "_lang=en")
    assert browser.find_element(By.TAG_NAME, "html").get_attribute("lang") == "en"
    assert browser.find_element(By.TAG_NAME, "h1").text == "Follow-up list"
    browser.find_element(By.LINK_TEXT, "For researchers").click()
    browser.find_element(By.PARTIAL_LINK_TEXT, "Codebook").click()
    assert browser.find_element(By.TAG_NAME, "h1").text == "Codebook"


def test_a_researcher_searches_by_another_form_of_the_word(browser: webdriver.Chrome, address: str) -> None:
    browser.get(address)
    browser.find_element(By.ID, "haku").send_keys("osallistumisesta kuusikoskella")
    browser.find_element(By.XPATH, "//button[text()='Hae']").click()
    at(browser, "hae-paatoksia")
    assert [c.text for c in browser.find_elements(By.CSS_SELECTOR, "td.col-Kunta")] == ["Kuusikoski"]


def test_the_map_leads_to_a_municipality(browser: webdriver.Chrome, address: str, tmp_path: Path) -> None:
    browser.get(address)
    shapes = browser.find_elements(By.CSS_SELECTOR, ".map path, .map circle")
    assert len(shapes) == len(browser.find_elements(By.CSS_SELECTOR, ".map title"))
