"""Takes the guides' pictures from the demo's result: `python docs/guides/take_pictures.py HOME`.

HOME is a home that `uso --home HOME demo` made. Each picture is a task's page as it is, in headless Chromium;
a picture that cannot be taken stops the script, so the guides never show something else than the program.
"""

import json
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from datasette_auth_passwords.utils import hash_password
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from publish.review.app import review_app
from publish.server import datasette_app, listening

if TYPE_CHECKING:
    from datasette.app import Datasette

TARGET = Path(__file__).parent / "pictures"
FRONT = Path(__file__).parents[1] / "front.png"
HIGHEST = 1500
# name, address, width, the most pixels of height
PUBLIC = (
    ("etusivu", "/", 1280, 1250),
    ("etusivu-puhelin", "/", 375, 900),
    ("kunta", "/kunta/S03", 1280, 1100),
    ("tilannetaulu", "/tilanne?maakunta=Näytemaakunta", 1280, 1000),
    ("seurantalista", "/seuranta", 1280, 1100),
    ("uutta", "/uutiset", 1280, 800),
    ("haku", "/uso/hae-paatoksia?haku=osallistumisesta", 1280, 800),
    ("tutkijoille", "/tutkijoille", 1280, 1000),
    ("researchers", "/tutkijoille?_lang=en", 1280, 1000),
    ("codebook", "/koodikirja?_lang=en", 1280, 900),
)
PASSWORD = "vain-kuvia-varten"  # of a desk that lives as long as this script


@contextmanager
def answering(app: "Datasette") -> Iterator[str]:
    """The address at which the app answers until the block ends."""
    server, listener = listening(app, 0, "127.0.0.1")
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()


def browser() -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--no-sandbox", "--headless=new", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def take(driver: webdriver.Chrome, path: Path, width: int, highest: int = HIGHEST) -> None:
    """A picture of the page that is open."""
    size = {"width": width, "height": highest, "deviceScaleFactor": 1, "mobile": width < 600}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    time.sleep(0.3)  # fonts and layout settle
    if not driver.find_elements(By.TAG_NAME, "h1"):
        raise SystemExit(f"{driver.current_url} shows no page; {path.name} is not taken")
    driver.save_screenshot(str(path))
    print(json.dumps({"picture": path.name, "address": driver.current_url.partition("/")[2]}))


def main(home: Path) -> None:
    TARGET.mkdir(exist_ok=True)
    driver = browser()
    try:
        with answering(datasette_app(home / "public.db", snapshots=home / "snapshots")) as address:
            for name, page, width, highest in PUBLIC:
                driver.get(address + page)
                take(driver, TARGET / f"{name}.png", width, highest)
            driver.get(address)
            take(driver, FRONT, 1280, 1100)
        users = {"nayte.tarkastaja": hash_password(PASSWORD)}
        with answering(review_app(home / "uso.db", users, nullcontext)) as address:
            driver.get(address)
            driver.find_element(By.ID, "username").send_keys("nayte.tarkastaja")
            driver.find_element(By.ID, "password").send_keys(PASSWORD)
            driver.find_element(By.CSS_SELECTOR, "main button").click()
            time.sleep(1)
            take(driver, TARGET / "tarkistuspoyta.png", 1280, 700)
            driver.find_element(By.CSS_SELECTOR, "table.rows a").click()
            time.sleep(0.5)
            take(driver, TARGET / "tietue.png", 1280, 1150)
    finally:
        driver.quit()


if __name__ == "__main__":
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "public.db").exists():
        raise SystemExit("give a home that `uso --home HOME demo` made, as the only argument")
    main(Path(sys.argv[1]))
