"""Serves the sample portals on loopback: `with serve() as demo: …`, or `python -m demo.server [PORT]`."""

import sys
import threading
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.robotparser import RobotFileParser

from demo.casem import CasemSite
from demo.dynasty import DynastySite
from demo.exchange import Request, Response, not_found
from demo.listener import handler, listen
from demo.load import sites
from demo.model import ROOT, SiteData

Site = DynastySite | CasemSite


class Demo:
    """The running sample portals: where they are, what they were asked, what disturbs them."""

    def __init__(self, stage: int, stateful: int, down: Collection[str], slow: Mapping[str, float]) -> None:
        self.stage = stage
        self.stateful = stateful
        self.down = set(down)
        self.slow = dict(slow)
        self.requests: list[Request] = []
        self.sites: dict[str, Site] = {}
        self._lock = threading.Lock()
        self._previous: dict[str, Response] = {}
        self._count: dict[str, int] = {}

    @property
    def base_urls(self) -> dict[str, str]:
        """The base URL of each municipality that has a portal."""
        return {name: site.base for name, site in self.sites.items()}

    @property
    def register(self) -> Path:
        """The sample municipalities, columns as in the real register."""
        return ROOT / "data" / "municipalities.csv"

    def portals_csv(self) -> str:
        """The portals file for the crawler, with this run's hosts filled in."""
        lines = (ROOT / "data" / "portals.csv").read_text(encoding="utf-8").splitlines()
        filled = [lines[0]]
        for line in lines[1:]:
            name = line.split(",", 1)[0]
            filled.append(line.replace("{host}", self.sites[name].origin.removeprefix("http://")))
        return "\n".join(filled) + "\n"

    def advance(self) -> None:
        """Goes to the second stage: minutes replace agendas under the same id, new meetings appear."""
        self.stage = 2

    def site_at(self, host: str, path: str) -> Site | None:
        """Which municipality's portal a request meets: the host, and the prefix on a shared host."""
        here = [site for site in self.sites.values() if site.origin.removeprefix("http://") == host]
        return next((site for site in here if site.covers(path)), None)

    def answer(self, request: Request) -> Response | None:
        """The response to a request, disturbed as the switches say; None is a connection reset."""
        site = self.site_at(request.host, request.path)
        if site and site.data.municipality in self.down:
            return None
        if request.path == "/robots.txt":
            owner = site or next(s for s in self.sites.values() if s.origin.endswith(f"//{request.host}"))
            return owner.robots()
        if not site:
            # The root of a shared host refuses, as the regional ones do; anything else there is unknown.
            return Response(status=403) if request.path == "/" else not_found()
        if delay := self.slow.get(site.data.municipality, 0.0):
            time.sleep(delay)
        response = site.answer(request, self.stage)
        return self._muddled(site, response) if self.stateful else response

    def _muddled(self, site: Site, response: Response) -> Response:
        """Every nth answer of a Dynasty portal is the page before, as its sessions do under load."""
        name = site.data.municipality
        if site.data.platform != "dynasty":
            return response
        with self._lock:
            self._count[name] = self._count.get(name, 0) + 1
            stale = self._previous.get(name) if self._count[name] % self.stateful == 0 else None
            self._previous[name] = response
        return stale or response

    def violations(self) -> list[Request]:
        """Requests that the asked portal's own robots.txt forbids; a polite crawler leaves this empty."""
        rules: dict[str, RobotFileParser] = {}
        for site in self.sites.values():
            parser = RobotFileParser()
            answer = site.robots()
            parser.parse(answer.body.decode().splitlines() if answer.status == 200 else [])
            rules[site.origin.removeprefix("http://")] = parser
        return [
            asked
            for asked in self.requests
            if asked.path != "/robots.txt" and not rules[asked.host].can_fetch("*", asked.path)
        ]

    def record(self, request: Request) -> None:
        """Keeps a request for the tests that check manners."""
        with self._lock:
            self.requests.append(request)


def _site(data: SiteData, origin: str) -> Site:
    return DynastySite(data, origin) if data.platform == "dynasty" else CasemSite(data, origin)


@contextmanager
def serve(
    *,
    port: int = 0,
    stage: int = 1,
    stateful: int = 0,
    down: Collection[str] = (),
    slow: Mapping[str, float] | None = None,
) -> Iterator[Demo]:
    """Runs every sample portal until the block ends.

    `stateful=n`: a Dynasty portal answers every nth request with the page before; `down`: municipalities
    whose portal resets connections; `slow`: seconds that a municipality's portal waits with each answer.
    """
    demo = Demo(stage, stateful, down, slow or {})
    listeners = listen({data.address for data in sites()}, port)
    with ExitStack() as stack:
        for number, listener in listeners.items():
            host = f"{listener.server_address[0]!s}:{listener.server_port}"
            listener.RequestHandlerClass = handler(demo.answer, demo.record, host)
            for data in sites():
                if data.address == number:
                    demo.sites[data.municipality] = _site(data, f"http://{host}")
            thread = threading.Thread(
                target=listener.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
            )
            thread.start()
            stack.callback(thread.join)
            stack.callback(listener.close)
        yield demo


def main() -> None:
    """Serves until Ctrl-C, with the portals file on stdout."""
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    with serve(port=port) as demo:
        print(demo.portals_csv(), end="", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
