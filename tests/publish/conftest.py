"""Each test builds its own working database, or shares the filled and published one; one browser for all."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from publish_browser import wide
from publish_sample import Sample, fill
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from publish.builder import publish

if TYPE_CHECKING:
    from datasette.app import Datasette


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    made = Sample(tmp_path / "uso.db")
    yield made
    made.db.conn.close()


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published")
    sample = Sample(folder / "uso.db")
    fill(sample)
    sample.close()
    publish(folder / "uso.db", folder / "public.db")
    return folder / "public.db"


@pytest.fixture
def site(published: Path) -> "Datasette":
    from publish.server import datasette_app

    return datasette_app(published)


@contextmanager
def answering(app: "Datasette") -> Iterator[str]:
    """The address at which an app answers, on loopback, until the block ends."""
    from publish.server import listening

    server, listener = listening(app, 0, "127.0.0.1")
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()


@pytest.fixture(scope="module")
def serve() -> Iterator[Callable[["Datasette"], str]]:
    """Serves apps until the module's tests are done; each call gives an address."""
    with ExitStack() as stack:
        yield lambda app: stack.enter_context(answering(app))


@pytest.fixture(scope="session")
def chrome() -> Iterator[webdriver.Chrome]:
    if not Path("/usr/bin/chromedriver").exists():
        pytest.skip("Chromium is not installed: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--no-sandbox", "--headless=new", "--disable-dev-shm-usage", "--lang=fi"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    yield driver
    driver.quit()


@pytest.fixture
def browser(chrome: webdriver.Chrome) -> webdriver.Chrome:
    """The browser as wide as a desk's screen, without cookies."""
    wide(chrome, 1280)
    chrome.delete_all_cookies()
    return chrome


@pytest.fixture
def phone(chrome: webdriver.Chrome) -> webdriver.Chrome:
    """The browser as wide as a small phone, without cookies."""
    wide(chrome, 375)
    chrome.delete_all_cookies()
    return chrome
