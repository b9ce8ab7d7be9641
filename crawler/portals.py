"""The portal register: which municipality publishes where, and on which platform."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

NEEDED = ("municipality", "platform", "base_url")
READERS = ("dynasty", "dynasty-static", "casem", "tweb", "ahjo", "turku", "mfiles", "wordpress", "files")
"""The platforms that a spider of the same name reads."""
PLATFORMS = (*READERS, "other")
"""What a portals file may say; `other` is looked at like nothing: its page tells."""
ALIASES = {
    "dynasty10": "dynasty", "dynasty_static": "dynasty-static", "dynasty-old": "dynasty-static",
    "cloudnc": "casem", "ktweb": "tweb", "helsinki": "ahjo", "m-files": "mfiles", "pdf": "files",
    "pdf-list": "files", "html": "files", "unknown": "other",
}  # fmt: skip
"""Other names by which people know the platforms."""

# Detect on path and markup before the host: four in ten Dynasty sites stand under the town's own name
# (platforms.md 0.1). Order matters: the surest signs come first.
URL_SIGNS: tuple[tuple[str, str], ...] = (
    (r"/cgi/DREQUEST\.PHP", "dynasty"),
    (r"/kokous/(?:TELIMET|TELIN-\d+)\.HTM", "dynasty-static"),
    (r"/ktwebscr/|ktproxy2\.dll|/ktwebbin/", "tweb"),
    (r"^https?://[^/]+\.cloudnc\.fi(?:[:/]|$)", "casem"),
    (r"^https?://[^/]+\.oncloudos\.com(?:[:/]|$)", "dynasty"),
    (r"^https?://[^/]+\.k?tweb\.fi(?:[:/]|$)|^https?://[^/]+-julkaisu\.triplancloud\.fi(?:[:/]|$)", "tweb"),
    (r"^https?://paatokset\.hel\.fi(?:[:/]|$)|/paatokset_decisions/|/fi/paattajat(?:/|$)", "ahjo"),
    (r"^https?://(?:paatokset|ah)\.turku\.fi(?:[:/]|$)", "turku"),
    (r"^https?://mfiles\.[^/]+/Kokoukset|^https?://[^/]+/(?-i:Kokoukset)/[^/]+/?$", "mfiles"),
    (r"^https?://[^/]+/[a-z]{2,12}/(?:(?:19|20)\d\d/)?(?:\d{7}\w/)?welcome\.htm$", "turku"),
    (r"/(?:fi-FI|sv-FI)(?:/(?:Toimielimet|content|haku)\b|/?$)", "casem"),
)
PAGE_SIGNS: tuple[tuple[str, str], ...] = (
    (r"<!--\s*DATABEGIN|data-part-block-htm|Dynasty tietopalvelu|DREQUEST\.PHP\?page=", "dynasty"),
    (r"DJULKAISU\.CSS|<!--\s*TIETUE:|bodyTelimet", "dynasty-static"),
    (r"Content_ctl\d+_ncContainer|/fi-FI/Toimielimet", "casem"),
    (r"ktweb\.css|/ktwebscr/|pk_tek_tweb", "tweb"),
    (r"/fi/paattajat/|/fi/asia/hel-|paatokset_decisions", "ahjo"),
    (r"Inetview\.css|class=[\"']?ytt\b", "turku"),
    (r"\bM-Files\b", "mfiles"),
    (r"/wp-json/|/wp-content/", "wordpress"),
)


class PortalsError(Exception):
    """A portals file cannot be used; the message names the file, the line and the column."""


@dataclass(frozen=True, slots=True)
class Portal:
    """One row of the register. `platform` None: not yet detected."""

    municipality: str
    platform: str | None
    base_url: str
    evidence: str = "given"
    source: str = ""


def read_portals(path: Path) -> list[Portal]:
    """The rows of a portals CSV, in its order. Raises PortalsError."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(_rows(file, str(path)))
    except (OSError, UnicodeDecodeError) as error:
        raise PortalsError(f"{path}: cannot be read ({error}); a UTF-8 CSV file is expected") from error


def bundled_portals() -> list[Portal]:
    """The register that comes with the program; see crawler/data/README.md for what its evidence means."""
    text = (files("crawler") / "data/portals.csv").read_text(encoding="utf-8")
    return list(_rows(text.splitlines(), "portals.csv"))


def _rows(file: Iterable[str], name: str) -> Iterator[Portal]:
    reader = csv.DictReader(file)
    missing = [column for column in NEEDED if column not in (reader.fieldnames or ())]
    if missing:
        raise PortalsError(
            f"{name} line 1: column {missing[0]} is missing; expected at least {','.join(NEEDED)}"
        )
    try:
        for row in reader:
            if any((value or "").strip() for key, value in row.items() if key):
                yield _portal(
                    {key: (value or "").strip() for key, value in row.items() if key},
                    f"{name} line {reader.line_num}",
                )
    except csv.Error as error:
        raise PortalsError(f"{name} line {reader.line_num}: not CSV ({error})") from error


def _portal(row: dict[str, str], where: str) -> Portal:
    if not row["municipality"]:
        raise PortalsError(f"{where}: municipality is empty; every portal belongs to a municipality")
    url = row["base_url"]
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable:
        raise PortalsError(
            f"{where}: base_url is {url!r}; an address that starts with http:// or https:// is expected"
        )
    platform = row["platform"].lower() or None
    platform = ALIASES.get(platform or "", platform)
    if platform and platform not in PLATFORMS:
        raise PortalsError(
            f"{where}: platform is {platform!r}; expected one of {', '.join(PLATFORMS)}, or nothing"
        )
    return Portal(
        row["municipality"], platform, url, row.get("evidence") or "given", row.get("source") or where
    )


def platform_of_url(url: str) -> str | None:
    """The platform that an address shows, or None where only the page can tell."""
    return next((name for sign, name in URL_SIGNS if re.search(sign, url, re.IGNORECASE)), None)


def platform_of(given: str | None, url: str) -> str | None:
    """The platform of a portal by the file's word and the address, or None where only the page can tell.

    Lists call both generations of Dynasty by one name; the address tells the static one.
    """
    shown = platform_of_url(url)
    if given in (None, "other"):
        return shown
    if given == "dynasty" and (shown == "dynasty-static" or re.search(r"/kokous/?$", url, re.IGNORECASE)):
        return "dynasty-static"
    return given


def platform_of_page(text: str) -> str | None:
    """The platform that a page's markup shows."""
    return next((name for sign, name in PAGE_SIGNS if re.search(sign, text, re.IGNORECASE)), None)


def base_of(platform: str | None, url: str) -> str:
    """The address in the form the platform's reader starts from: `…/DREQUEST.PHP`, `…/fi-FI`."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    if platform == "dynasty":
        found = re.search(r"^.*?/cgi/DREQUEST\.PHP", path, re.IGNORECASE)
        path = found[0] if found else re.sub(r"/cgi$", "", path, flags=re.IGNORECASE) + "/cgi/DREQUEST.PHP"
    elif platform == "casem":
        found = re.search(r"^.*?/[a-z]{2}-[A-Z]{2}(?=/|$)", path, re.IGNORECASE)
        path = found[0] if found else f"{path}/fi-FI"
    elif platform == "dynasty-static":
        found = re.search(r"^.*?/kokous(?=/|$)", path, re.IGNORECASE)
        page = re.search(r"/(TELIMET\.HTML?)$", path, re.IGNORECASE)
        path = f"{found[0] if found else f'{path}/kokous'}/{page[1] if page else 'TELIMET.HTM'}"
    elif platform == "tweb":
        found = re.search(r"^.*?/ktwebscr(?=/|$)", path, re.IGNORECASE)
        path = f"{found[0] if found else path}/"
    elif platform == "turku":
        found = re.search(r"^.*?/api(?=/|$)", path, re.IGNORECASE)
        path = path if path.lower().endswith((".htm", ".html")) else found[0] if found else f"{path}/api"
    else:
        return url
    return f"{parts.scheme}://{parts.netloc}{path}"


def scope_of(url: str) -> str:
    """The prefix that a portal's pages and documents share; permissions for the portal are written on it."""
    parts = urlsplit(url)
    found = re.search(r"^(.*?)/cgi/DREQUEST\.PHP", parts.path, re.IGNORECASE)
    if (
        found
    ):  # on shared hosts the municipality is in the path, and documents lie beside /cgi (platforms.md 1.1)
        return f"{parts.scheme}://{parts.netloc}{found[1]}/"
    if shared := re.search(r"^(/(?!ktweb)[^/]+/)ktweb", parts.path, re.IGNORECASE):  # towns side by side on a host
        return f"{parts.scheme}://{parts.netloc}{shared[1]}"
    if platform_of_url(url) in ("casem", "tweb", "ahjo", "turku", "mfiles"):
        return f"{parts.scheme}://{parts.netloc}/"
    return f"{parts.scheme}://{parts.netloc}{parts.path}"
