"""What the browser tests do with a page: its width, and what axe-core finds on it."""

from importlib.resources import files

from selenium import webdriver


def wide(driver: webdriver.Chrome, pixels: int) -> None:
    size = {"width": pixels, "height": 900, "deviceScaleFactor": 1, "mobile": pixels < 600}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def violations(driver: webdriver.Chrome) -> list[tuple[str, str, str]]:
    """What axe-core finds serious or critical on the page: impact, rule, the first node's markup."""
    driver.execute_script((files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8"))
    found = driver.execute_async_script(
        "const done = arguments[0]; axe.run().then(r => done(r.violations.map("
        "v => [v.impact, v.id, v.nodes[0].html])))"
    )
    return [(impact, rule, html) for impact, rule, html in found if impact in ("serious", "critical")]
