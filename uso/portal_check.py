"""Looks at portals one by one, without crawling them: platform, answer, permission."""

import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from crawler.addresses import is_inner, is_loopback_host, literal
from crawler.portals import base_of, bundled_portals, platform_of_page, platform_of_url
from db.names import code_of
from db.portals import HomePortal, portals
from db.reference import RegisterError
from uso.home import Home, SettingsError

if TYPE_CHECKING:
    import httpx

PAUSE = 2.0  # seconds between two portals on one host
LIMIT = 2_000_000  # a start page is never larger
SECONDS = 60.0


class InnerAddress(Exception):
    """The portal lies on this machine or in a private network."""


def detected(home: Home, url: str, *, allow_loopback: bool) -> dict[str, Any]:
    """The platform of an address: from its shape without asking it, else from its page."""
    if not url.startswith(("http://", "https://")):
        raise SettingsError(f"{url!r} is no address; one that starts with http:// or https:// is expected")
    platform = platform_of_url(url)
    if platform:
        return {"url": url, "platform": platform, "base_url": base_of(platform, url), "by": "address"}
    with _client(home, [url], allow_loopback) as client:
        answer = _get(client, url)
    platform = platform_of_page(answer.get("text", ""))
    found = {
        "url": url,
        "platform": platform,
        "base_url": base_of(platform, answer.get("url", url)),
        "by": "page",
    }
    return found if "status" in answer else {**found, "by": None, "error": answer["error"]}


def register_lines(home: Home) -> Iterator[dict[str, Any]]:
    """The portals of the home, or the bundled ones where there is no home yet."""
    if not home.database_path.exists():
        for portal in bundled_portals():
            yield {
                "municipality": portal.municipality,
                "platform": portal.platform,
                "base_url": portal.base_url,
                "evidence": portal.evidence,
                "source": portal.source,
            }
        return
    with home.database() as db:
        for found in portals(db):
            yield {"municipality": found.municipality, "platform": found.platform, "base_url": found.base_url,
                   "evidence": found.evidence, "source": found.source}  # fmt: skip


def checked(home: Home, municipalities: Sequence[str], *, allow_loopback: bool) -> Iterator[dict[str, Any]]:
    """What each portal's start page answers and what permits: robots.txt is asked first, and obeyed."""
    with home.database() as db:
        codes = [code_of(db, name) for name in municipalities]
        if None in codes:
            raise RegisterError(f"{municipalities[codes.index(None)]} is not in the register of municipalities")
        chosen = [p for p in portals(db) if not codes or p.municipality_code in codes]
        asked: dict[str, float] = {}
        from crawler.permission import Permissions

        permissions = Permissions(db)
        with _client(home, [p.base_url for p in chosen], allow_loopback) as client:
            for portal in chosen:
                host = urlsplit(portal.base_url).netloc
                time.sleep(max(0.0, asked.get(host, 0.0) + PAUSE - time.monotonic()))
                may = permissions.may(portal.base_url, portal.platform)
                line = _line(portal) | {
                    "permitted": may.allowed,
                    "by": may.basis,
                    "why": may.source,
                    "answers": None,
                }
                yield (line if not may.allowed else line | _look(client, portal, by_letter=may.basis == "letter"))
                asked[host] = time.monotonic()


def _line(portal: HomePortal) -> dict[str, Any]:
    return {"municipality": portal.municipality, "platform": portal.platform, "base_url": portal.base_url}


def _look(client: "httpx.Client", portal: HomePortal, *, by_letter: bool) -> dict[str, Any]:
    from protego import Protego

    from crawler.robots import AGENT

    parts = urlsplit(portal.base_url)
    robots = _get(client, f"{parts.scheme}://{parts.netloc}/robots.txt")
    if "error" in robots:
        return {"answers": False, "error": robots["error"]}
    rules = robots["text"] if robots["status"] < 400 else ""
    if not by_letter and not Protego.parse(rules).can_fetch(portal.base_url, AGENT):
        return {"permitted": False, "by": "robots", "why": "robots.txt forbids the start page"}
    answer = _get(client, portal.base_url)
    if "error" in answer:
        return {"answers": False, "error": answer["error"]}
    seen = platform_of_page(answer["text"])
    moved = answer["url"] if answer["url"] != portal.base_url else None
    return {
        "answers": answer["status"] < 400,
        "status": answer["status"],
        "moved_to": moved,
        "looks_like": seen,
    }


def _client(home: Home, urls: list[str], allow_loopback: bool) -> "httpx.Client":
    """A client for these addresses; only this machine may be asked without a contact address."""
    import httpx

    own = allow_loopback and all(is_loopback_host(urlsplit(url).hostname or "") for url in urls)
    if not home.settings.contact and not own:
        raise SettingsError(
            "no portal is asked without a contact address: set USO_CONTACT, or contact in "
            f"{home.folder / 'uso.toml'}, to your mail address or page"
        )

    def guard(event: str, info: dict[str, Any]) -> None:
        """Refuses inner addresses once connected, before anything is sent: what a name resolves to counts."""
        if event == "connection.connect_tcp.complete" and not allow_loopback:
            address = literal(str(info["return_value"].get_extra_info("server_addr")[0]))
            if address is None or is_inner(address):
                raise InnerAddress(f"it lies at the inner address {address}; --allow-loopback permits that")

    def with_guard(request: httpx.Request) -> None:
        request.extensions["trace"] = guard

    agent = f"uso-minutes (+{home.settings.contact or 'loopback only'})"
    return httpx.Client(headers={"User-Agent": agent}, timeout=SECONDS, follow_redirects=True,
                        event_hooks={"request": [with_guard]}, trust_env=False)  # fmt: skip


def _get(client: "httpx.Client", url: str) -> dict[str, Any]:
    """Status, address and text of a page, or the error in words."""
    import httpx

    try:
        with client.stream("GET", url) as response:
            body = b""
            for piece in response.iter_bytes():
                body += piece
                if len(body) > LIMIT:
                    break
            text = body[:LIMIT].decode(response.encoding or "utf-8", "replace")
            return {"status": response.status_code, "url": str(response.url), "text": text}
    except (httpx.HTTPError, httpx.InvalidURL, InnerAddress, LookupError) as error:
        return {"error": f"{type(error).__name__}: {error}", "url": url, "text": ""}
