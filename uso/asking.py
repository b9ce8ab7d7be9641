"""Asks single pages outside a crawl: with a contact, robots.txt first, a pause per host."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from crawler.addresses import is_inner, is_loopback_host, literal
from crawler.pages.model import Page
from crawler.robots import AGENT
from uso.home import Home, SettingsError

if TYPE_CHECKING:
    import httpx

PAUSE = 2.0  # seconds between two requests to one host; on loopback none
LIMIT = 2_000_000  # a start page is never larger
SECONDS = 60.0


class InnerAddress(Exception):
    """The portal lies on this machine or in a private network."""


@dataclass(frozen=True, slots=True)
class Told:
    """What an address answered, or why it did not. `url`: where redirects led."""

    url: str
    status: int | None = None
    body: bytes = b""
    content_type: str | None = None
    error: str | None = None

    @property
    def page(self) -> Page:
        """The answer for the parsers."""
        return Page(self.body, self.url, self.content_type)


@dataclass(slots=True)
class Asker:
    """Asks pages; made by `asker`, to be closed."""

    client: "httpx.Client"
    _free_at: dict[str, float] = field(default_factory=dict)
    _robots: dict[str, str] = field(default_factory=dict)

    def close(self) -> None:
        """Hangs up."""
        self.client.close()

    def forbidding(self, url: str) -> str | None:
        """What robots.txt says against an address, or None; unreachable rules forbid (RFC 9309)."""
        from protego import Protego

        parts = urlsplit(url)
        if parts.netloc not in self._robots:
            told = self.get(f"{parts.scheme}://{parts.netloc}/robots.txt")
            if told.error or (told.status or 0) >= 500:
                return f"robots.txt cannot be had: {told.error or told.status}"
            text = told.body.decode("utf-8", "replace") if told.status == 200 else ""
            self._robots[parts.netloc] = text
        if Protego.parse(self._robots[parts.netloc]).can_fetch(url, AGENT):
            return None
        from crawler.robots import forbidding_line

        return f"robots.txt: {forbidding_line(self._robots[parts.netloc], url)}"

    def get(self, url: str) -> Told:
        """One page, after the host's pause."""
        import httpx

        host = urlsplit(url).netloc
        time.sleep(max(0.0, self._free_at.get(host, 0.0) - time.monotonic()))
        try:
            with self.client.stream("GET", url) as response:
                body = b""
                for piece in response.iter_bytes():
                    body += piece
                    if len(body) > LIMIT:
                        break
                kind = response.headers.get("content-type")
                return Told(str(response.url), response.status_code, body[:LIMIT], kind)
        except (httpx.HTTPError, httpx.InvalidURL, InnerAddress, LookupError) as error:
            return Told(url, error=f"{type(error).__name__}: {error}")
        finally:
            pause = 0.0 if is_loopback_host(urlsplit(url).hostname or "") else PAUSE
            self._free_at[host] = time.monotonic() + pause


def asker(home: Home, urls: Iterable[str], allow_loopback: bool) -> Asker:
    """An asker for these addresses; only this machine may be asked without a contact address."""
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
    client = httpx.Client(headers={"User-Agent": agent}, timeout=SECONDS, follow_redirects=True,
                          event_hooks={"request": [with_guard]}, trust_env=False)  # fmt: skip
    return Asker(client)
