"""A portal for the tests with markup that the demo's portals do not have: another hand than the parsers' examples.

Names are invented. What it does is platforms.md 1 and 2; how it looks is not: boxes instead of tables, capitals, Swedish
words, links in the other forms.
"""

import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

PDF = b"%PDF-1.4\n% sample "


@dataclass
class Reply:
    """What the server sends."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """What the server was asked."""

    path: str
    at: float
    headers: Mapping[str, str]


@dataclass
class Sitting:
    """One meeting of a test portal."""

    id: str
    day: str  # D.M.YYYY
    kind: str = "Pöytäkirja"
    items: int = 2
    pdf: bytes | None = None
    version: str = ""
    listed: bool = True
    gone: bool = False

    @property
    def document(self) -> bytes | None:
        """The whole document's bytes."""
        return (
            None
            if self.pdf is None or self.gone
            else self.pdf + f"{self.id} {self.kind} {self.version}".encode()
        )


class Portal:
    """Bodies with their meetings, and the answers that a test puts in the way."""

    def __init__(self, bodies: dict[str, list[Sitting]]) -> None:
        self.bodies = bodies
        self.asked: list[Asked] = []
        self.instead: dict[str, Reply | Callable[[], Reply]] = {}
        self.robots = Reply(status=404)
        self.origin = ""

    @property
    def base(self) -> str:
        """The portal's address."""
        raise NotImplementedError

    def reply(self, path: str) -> Reply:
        """The portal's own answer."""
        raise NotImplementedError

    def post(self, path: str, body: bytes) -> Reply:
        """The portal's own answer to a form."""
        return Reply(status=405)

    def answer(self, path: str, body: bytes | None = None) -> Reply:
        """The answer to a request, after what a test puts in the way; a key is a pattern for the path."""
        if path == "/robots.txt":
            return self.robots
        for pattern, other in self.instead.items():
            if re.search(pattern, unquote(path)):
                return other() if callable(other) else other
        return self.reply(path) if body is None else self.post(path, body)

    def paths(self) -> list[str]:
        """The paths asked for so far, without robots.txt."""
        return [one.path for one in self.asked if one.path != "/robots.txt"]


class Dynasty(Portal):
    """Dynasty 10 in boxes, with a prefix in the path."""

    prefix = "/D10_Testila"

    @property
    def base(self) -> str:
        return f"{self.origin}{self.prefix}/cgi/DREQUEST.PHP"

    def reply(self, path: str) -> Reply:
        parts = urlsplit(path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        page, asked = query.get("page", ""), query.get("id", "")
        if found := re.fullmatch(rf"{self.prefix}/kokous/(\w+)\.PDF", parts.path):
            sitting = self.find(found[1])
            return (
                Reply(sitting.document, content_type="application/pdf")
                if sitting and sitting.document
                else Reply(status=404)
            )
        if page == "meeting_handlers":
            return self.framed("".join(self.body_box(n, name) for n, name in enumerate(self.bodies)))
        if page == "meetings":
            return self.framed(self.list_box(list(self.bodies)[int(asked)]))
        if page == "meeting" and (sitting := self.find(asked)):
            return self.framed(self.meeting_box(sitting))
        if page == "meetingitem" and (sitting := self.find(asked.rpartition("-")[0])) and not sitting.gone:
            return self.framed(self.item_box(sitting, int(asked.rpartition("-")[2])))
        return Reply(status=404)

    def find(self, identifier: str) -> Sitting | None:
        """The meeting of an id."""
        return next((s for sittings in self.bodies.values() for s in sittings if s.id == identifier), None)

    def name_of(self, sitting: Sitting) -> str:
        """The name of a meeting's body."""
        return next(name for name, sittings in self.bodies.items() if sitting in sittings)

    def framed(self, content: str) -> Reply:
        """The page round a content, its version string looking like a date."""
        return Reply(
            f"<HTML><BODY><DIV>Dynasty tietopalvelu</DIV>{content}<FOOTER>Versio 10.4.0.2603 1.10.4.2026</FOOTER>".encode()
        )

    def body_box(self, number: int, name: str) -> str:
        """A body with its newest meeting."""
        listed = [s for s in self.bodies[name] if s.listed]
        told = "Ei julkaistuja  kokouksia"
        if listed:
            link = f'<a href="?page=meeting&id={listed[0].id}"><img src=icon_doc1.png> {listed[0].kind}</a>'
            told = f"{link} {listed[0].day}"
        return f'<div class=x><a HREF="?page=meetings&amp;id={number}"><b>{name}</b></a><span>{told}</span></div>'

    def list_box(self, name: str) -> str:
        """A body's meetings, links spelling out port 443 as real ones do."""
        host = urlsplit(self.origin).hostname
        rows = "".join(
            f"<div class=r><span>{s.day}</span> <a href='http://{host}:443{self.prefix}/cgi/drequest.php?page=meeting&amp;id={s.id}'>"
            f"Avaa</a> <i>{s.kind}</i> <small>Julkaistu 1.1.2030</small></div>"
            for s in self.bodies[name]
            if s.listed
        )
        return f"<h2>{name}</h2><section>{rows or 'Ei julkaistuja kokouksia'}</section>"

    def meeting_box(self, sitting: Sitting) -> str:
        """A meeting's page."""
        column = "Pykälä" if sitting.kind == "Pöytäkirja" else "Asianro"
        rows = "".join(
            f"<li>{40 + n if column == 'Pykälä' else n} § <a href='DREQUEST.PHP?page=meetingitem&id={sitting.id}-{n}'>"
            f"Asia {n} kokouksessa {sitting.day}</a></li>"
            for n in range(1, sitting.items + 1)
        )
        link = (
            f"<p><a href='../kokous/{sitting.id}.PDF'>Koko {sitting.kind.lower()}</a>" if sitting.pdf else ""
        )
        head = f"<h1>{self.name_of(sitting)}  {sitting.kind} {sitting.day} klo 17:00 - valtuustosali</h1>"
        return f"{head}<p>Julkaistu: 2.2.2030{link}<ol>{rows}</ol>"

    def item_box(self, sitting: Sitting, number: int) -> str:
        """An item's page; it links its neighbours, not itself."""
        place = f"Pykälä {40 + number}" if sitting.kind == "Pöytäkirja" else f"Asianro {number}"
        steps = f"<a href='?page=meetingitem&id={sitting.id}-{number + 1}'>Seuraava asia</a>"
        return (
            f"<h1>{self.name_of(sitting)}<br>{sitting.kind} {sitting.day}/{place}</h1>{steps}"
            f"<h3>Asia {number} kokouksessa {sitting.day}</h3><p>Päätös: hyväksyttiin {sitting.version}</p>"
        )


class Casem(Portal):
    """CaseM with a table for the list and the older form of downloads."""

    @property
    def base(self) -> str:
        return f"{self.origin}/fi-FI"

    def reply(self, path: str) -> Reply:
        parts = urlsplit(path)
        steps = unquote(parts.path).strip("/").split("/")
        if parts.path.lower() == "/download.aspx":
            asked = parse_qs(parts.query)["ID"][0]
            found = next((s for sittings in self.bodies.values() for s in sittings if s.id == asked), None)
            return (
                Reply(found.document, content_type="application/pdf")
                if found and found.document
                else Reply(status=404)
            )
        if steps[:2] != ["fi-FI", "Toimielimet"]:
            return self.framed("<p>Etusivu</p>") if steps == ["fi-FI"] else Reply(status=404)
        if len(steps) == 2:
            rows = "".join(
                f'<p><a href="/fi-FI/Toimielimet/{self.slug(name)}">{name}</a></p>' for name in self.bodies
            )
            newest = "".join(
                self.row(name, s, f"{name} - ")
                for name, own in self.bodies.items()
                for s in own[:3]
                if s.listed
            )
            return self.framed(f"{rows}<div><h3>Uusimmat</h3><table>{newest}</table></div>")
        name = next((n for n in self.bodies if self.slug(n) == steps[2]), "")
        if len(steps) == 3 and name:
            rows = "".join(self.row(name, s, "") for s in self.bodies[name] if s.listed)
            return self.framed(f"<h1>{name}</h1><table>{rows or '<tr><td>Ei kokouksia</td></tr>'}</table>")
        sitting = next((s for s in self.bodies.get(name, []) if self.step(s) == steps[3]), None)
        if not sitting:
            return Reply(status=404)
        return self.framed(
            self.meeting_box(name, sitting) if len(steps) == 4 else self.item_box(name, sitting, steps[4])
        )

    def slug(self, name: str) -> str:
        """A body's name in addresses."""
        return name.replace(" ", "_").replace("ä", "auml")

    def step(self, sitting: Sitting) -> str:
        """A meeting's name in addresses: day and month without zeros, so that it is ambiguous."""
        return f"Kokous_{sitting.day.replace('.', '')}"

    def framed(self, content: str) -> Reply:
        """A page with the misleading side column before the main one."""
        side = "<li><a href='/fi-FI/content/99/98'>§ 7 USO-verkoston seminaari 3.3.2021</a></li>" * 3
        body = f"<div id='Content_sidenaviArea'>{side}</div><div id='ContentStart'>{content}</div><div class='right-content'>x</div>"
        return Reply(f"<html><body>{body.replace('ö', '&ouml;').replace('ä', '&auml;')}".encode())

    def row(self, name: str, sitting: Sitting, prefix: str) -> str:
        """A meeting in a table."""
        path = f"/fi-FI/Toimielimet/{self.slug(name)}/{self.step(sitting)}"
        return f"<tr><td>{prefix}<a href='{path}'>{prefix}Kokous {sitting.day}</a></td><td>{sitting.kind}</td></tr>"

    def meeting_box(self, name: str, sitting: Sitting) -> str:
        """A meeting's page; each item stands under two addresses."""
        path = f"/fi-FI/Toimielimet/{self.slug(name)}/{self.step(sitting)}"
        rows = "".join(
            f"<li><a href='{path}/Asia_{n}({sitting.id}{n})'>{40 + n} § Asia {n}</a>"
            f" <a href='/fi-FI/content/{sitting.id}{n}/{sitting.id}'>Asia {n}</a></li>"
            for n in range(1, sitting.items + 1)
        )
        guid = "{0A1B2C3D-0000-4000-8000-00000000000A}"
        link = (
            f"<a href='/download.aspx?ID={sitting.id}&amp;GUID={guid}'>{sitting.kind}</a>"
            if sitting.pdf
            else ""
        )
        state = "Pöytäkirja on tarkastettu" if sitting.kind == "Pöytäkirja" else "Esityslista"
        extra = (
            "<p class='attachment'><a href='/download.aspx?ID=1&GUID={x}'>Liite 1 Pöytäkirja 1.1.2020</a></p>"
        )
        return f"<h1>{name}, kokous {sitting.day}</h1><p>{state}</p>{link}{extra}<ul>{rows}</ul>"

    def item_box(self, name: str, sitting: Sitting, step: str) -> str:
        """An item's page."""
        number = step.split("(")[0].removeprefix("Asia_")
        return f"<p>{name}, kokous {sitting.day}</p><h1>§ {40 + int(number)} Asia {number}</h1><p>Päätös {sitting.version}</p>"


@contextmanager
def serving(portal: Portal) -> Iterator[Portal]:
    """Runs a portal on a free port of 127.0.0.1 until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 5

        def do_GET(self) -> None:
            self.respond(lambda: portal.answer(self.path))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.respond(lambda: portal.answer(self.path, body))

        def respond(self, answer: Callable[[], Reply]) -> None:
            portal.asked.append(Asked(self.path, time.time(), dict(self.headers.items())))
            reply = answer()
            self.send_response(reply.status)
            for name, value in {"Content-Type": reply.content_type, **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        def log_message(self, format: str, *args: Any) -> None:
            """Silent: `portal.asked` is the log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    portal.origin = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield portal
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
