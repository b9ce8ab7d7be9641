"""Through a portal that resets, cuts off, drips and bombs: every good document archived, none torn, nobody else asked."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import sha256

import pytest
from crawler_faults import FAULTS, faulty
from crawler_home import Home
from crawler_portals import PDF, Dynasty, Portal, Reply, Sitting, serving

from crawler.web.settings import BODY_LIMIT


def sittings() -> list[Sitting]:
    """A meeting for each fault, and after each one whose document is good."""
    return [Sitting(f"2026{n:02d}", f"{n + 1}.9.2026", pdf=PDF) for n in range(2 * len(FAULTS))]


def kept(home: Home, portal: Portal) -> None:
    """Every file of the archive lies under its hash and was sent whole."""
    files = [path for path in (home.path / "archive").glob("??/*") if path.is_file()]
    bodies = {sha256(path.read_bytes()).hexdigest(): path.read_bytes() for path in files}
    assert set(bodies) == {path.name for path in files}
    for body in bodies.values():
        assert body.startswith(PDF) or b"Asia" in body, body[:80]
    assert max(map(len, bodies.values())) < BODY_LIMIT


def test_every_good_document_comes_through_and_none_is_torn(home: Home) -> None:
    meetings = sittings()
    faults = {rf"/kokous/{one.id}\.PDF": name for one, name in zip(meetings[::2], FAULTS, strict=True)}
    with serving(Dynasty({"Kunnanhallitus": meetings})) as portal, faulty(portal, faults) as asked:
        told = home.crawl(portal.base, timeout=2.5).portals[0]
        kept(home, portal)
        good = home.rows("SELECT count(*) FROM documents WHERE kind = 'minutes' AND state = 'fetched'")
        assert good == [(len(FAULTS),)], told.reason
        # Where the whole document does not come, its items stand in for it, or the meeting waits to be asked again.
        states = "SELECT m.external_id, m.state, count(d.sha256) FROM meetings m LEFT JOIN documents d ON d.meeting_id = m.id GROUP BY 1"
        for meeting, state, documents in home.rows(states):
            assert (state == "archived") == (documents > 0), (meeting, state, documents)
        assert told.state == "incomplete" and told.failures, told.reason
        faults.clear()
        again = home.crawl(portal.base, timeout=10.0).portals[0]
        kept(home, portal)
        assert again.state == "complete", again.reason
        assert {state for _, state, _ in home.rows(states)} == {"archived"}
        assert asked


@pytest.mark.parametrize("fault", ["reset", "truncated", "silent", "bomb", "nonsense"])
def test_a_list_that_breaks_is_a_failure_not_an_empty_list(fault: str, home: Home) -> None:
    with (
        serving(Dynasty({"Kunnanhallitus": sittings()[:1]})) as portal,
        faulty(portal, {"page=meetings&id": fault}),
    ):
        told = home.crawl(portal.base, timeout=2.0).portals[0]
        assert told.state in ("failed", "incomplete") and told.reason


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:{port}/x.pdf", "http://localhost:{port}/x", "http://2130706433:{port}/"]
)
def test_no_request_is_sent_to_another_host(address: str, home: Home) -> None:
    """A redirect to this machine's other doors, which the switch for loopback does not open."""
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        other.settimeout(0.3)
        target = address.format(port=other.getsockname()[1])
        with serving(Dynasty({"Kunnanhallitus": sittings()[:1]})) as portal:
            portal.instead[r"\.PDF"] = Reply(status=302, headers={"Location": target})
            home.crawl(portal.base, timeout=3.0)
        with pytest.raises(TimeoutError):
            other.accept()


def test_a_name_that_resolves_to_this_machine_is_not_asked(home: Home) -> None:
    """DNS rebinding: what is judged is the address that would be connected to, not the name."""
    name = socket.gethostname()
    try:
        socket.gethostbyname(name)
    except OSError:
        pytest.skip("this machine's own name does not resolve")
    with closing(socket.create_server(("0.0.0.0", 0))) as door:
        door.settimeout(0.3)
        base = f"http://{name}:{door.getsockname()[1]}/D10_Testila/cgi/DREQUEST.PHP?page=meeting_handlers&id="
        request = home.request(base, allow_loopback=False, contact="test@example.org", timeout=3.0)
        from crawler.run import crawl

        told = crawl(request).portals[0]
        assert told.state == "failed" and "inner address" in (told.reason or "")
        with pytest.raises(TimeoutError):
            door.accept()


@contextmanager
def dropping() -> Iterator[tuple[str, list[str]]]:
    """A portal that answers for its robots.txt, keeps the connection, and drops it at the next request; and what it was asked for."""
    asked: list[str] = []

    def serve(peer: socket.socket) -> None:
        with peer, peer.makefile("rb") as lines:
            for line in lines:
                if line.startswith(b"GET "):
                    asked.append(line.split()[1].decode())
                elif line == b"\r\n":
                    if asked[-1] != "/robots.txt":
                        return
                    peer.sendall(b"HTTP/1.1 404 x\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n")

    def accept() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=serve, args=[listener.accept()[0]], daemon=True).start()

    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/cgi/DREQUEST.PHP", asked
        listener.shutdown(socket.SHUT_RDWR)


def test_a_request_whose_connection_is_dropped_is_not_sent_again_unseen(home: Home) -> None:
    """Twisted would send it anew at once: a stranger's portal saw four of 37 requests come without the pause, and uncounted."""
    with dropping() as (address, asked):
        told = home.crawl(address, timeout=3.0).portals[0]
    assert told.state == "failed" and len(asked) == told.requests
