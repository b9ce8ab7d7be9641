"""In a real browser: markup in scraped text never runs, and a phone's screen is wide enough."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from publish_sample import Sample, fill
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from publish.builder import publish
from publish.server import prepare

SCRIPT = (
    "<script>window.caught = 1</script><img src=x onerror='window.caught = 1'>\"><svg onload=window.caught=1>"
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("hostile")
    sample = Sample(folder / "uso.db")
    fill(sample)
    sample.municipality("X9", f"Ilkeälä {SCRIPT}", f"Maakunta {SCRIPT}")
    sample.decision(
        "X9",
        title=f"USO {SCRIPT}",
        body=f"Kunnanhallitus {SCRIPT}",
        conditions=SCRIPT,
        quotes={"outcome": f"Päätettiin {SCRIPT}"},
    )
    sample.searched("X9", "failed", SCRIPT)
    sample.close()
    publish(folder / "uso.db", folder / "public.db")
    server, listener = prepare(folder / "public.db", 0)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    listener.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[webdriver.Chrome]:
    if not Path("/usr/bin/chromedriver").exists():
        pytest.skip("Chromium is not installed: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--no-sandbox", "--headless=new", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": 375, "height": 800, "deviceScaleFactor": 1, "mobile": True},
    )
    yield driver
    driver.quit()


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/uso",
        "/uso/status?season=9",
        "/uso/decisions",
        "/uso/decisions/d5",
        "/uso/searches",
        "/uso/evidence",
        "/uso/kauden-tilanne",
        "/uso/paatokset-ja-maksut",
        "/uso/seurantalista",
        "/uso/mita-ei-tiedeta",
        "/uso/hae-paatoksia?haku=uso",
    ],
)
def test_script_like_text_never_runs_and_the_page_fits_a_phone(
    browser: webdriver.Chrome, address: str, path: str
) -> None:
    browser.get(address + path)
    assert browser.find_element(By.TAG_NAME, "h1").text
    assert browser.execute_script("return window.caught") is None
    assert browser.find_elements(By.CSS_SELECTOR, "main script, main svg:not(.map), main img[src='x']") == []
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 375


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
