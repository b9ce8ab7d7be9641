"""A portal that behaves like CaseM / CloudNC: `/fi-FI` pages full of entities, documents by GUID."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qs, quote, unquote, urlsplit
from uuid import NAMESPACE_URL, uuid5

from demo import minipdf
from demo.casem_pages import (
    body_html,
    content_id,
    front_html,
    item_html,
    meeting_html,
    meeting_slug,
    officers_html,
    search_html,
    side_html,
)
from demo.dynasty import pdf_response, published
from demo.exchange import Request, Response, not_found
from demo.load import meetings_of
from demo.model import Item, Meeting, SiteData
from demo.render import entities, mark, slug, template

ROBOTS = """User-agent: *
Disallow: /rss
Disallow: /fi-FI/rss
Disallow: /*/rss
Disallow: /meetingrss
Disallow: /WebResource.axd
Disallow: /ScriptResource.axd
"""
DOWNLOAD = re.compile(r"/download/noname/\{(?P<guid>[0-9A-F-]{36})\}/(?P<id>\d+)", re.IGNORECASE)
CONTENT = re.compile(r"/fi-FI/content/(\d+)/(\d+)", re.IGNORECASE)
ITEM_ID = re.compile(r"\((\d+)\)$")


@dataclass(frozen=True)
class CasemSite:
    """One municipality's CaseM; its links carry no host, but the main PDF link does, port and all."""

    data: SiteData
    origin: str

    @property
    def base(self) -> str:
        """The address that stands in portals.csv."""
        return f"{self.origin}{self.data.base_path}"

    def covers(self, path: str) -> bool:
        """A CaseM host serves one municipality."""
        return True

    def robots(self) -> Response:
        """RSS and ASP.NET resources are disallowed, or what the sample portal says instead."""
        return Response((self.data.robots or ROBOTS).encode(), content_type="text/plain")

    def answer(self, request: Request, stage: int) -> Response:
        """The response to a request at a stage of the story."""
        parts = urlsplit(request.path)
        path = unquote(parts.path).rstrip("/")
        shown = meetings_of(self.data.municipality, stage)
        boards = [m for m in shown if m.kind != "officer"]
        if path.lower() in ("", "/fi-fi"):
            return self._framed(front_html(boards), "Etusivu", path)
        if found := DOWNLOAD.fullmatch(path):
            return self._download(found["guid"].upper(), int(found["id"]), shown)
        if found := CONTENT.fullmatch(path):
            return self._item(int(found[1]), shown, path)
        if path.lower() == "/fi-fi/haku":
            query = {key: values[0] for key, values in parse_qs(parts.query).items()}
            return self._framed(
                search_html(shown, query.get("s", ""), int(query.get("page", "1"))), "Haku", path
            )
        if path.lower() == "/fi-fi/viranhaltijat":
            return self._framed(officers_html(shown), "Viranhaltijat", path)
        if path.lower().startswith("/fi-fi/toimielimet"):
            return self._bodies(path, boards)
        return not_found()

    def _bodies(self, path: str, boards: Sequence[Meeting]) -> Response:
        """The tree under /Toimielimet: bodies, a body's meetings, a meeting, an item."""
        steps = path.split("/")[3:]
        if not steps:
            listed = "".join(
                f"<li><a href='/fi-FI/Toimielimet/{slug(body)}'>{escape(body)}</a></li>"
                for body in self.data.bodies
            )
            return self._framed(
                f"<h1>Toimielimet</h1><ul>{listed}</ul>{front_html(boards)}", "Toimielimet", path
            )
        body = next((b for b in self.data.bodies if slug(b) == steps[0]), None)
        if not body:
            return not_found()
        own = [m for m in boards if m.body == body]
        if len(steps) == 1:
            return self._framed(body_html(body, own), body, path)
        meeting = next((m for m in own if meeting_slug(m) == steps[1]), None)
        if not meeting:
            return not_found()
        if len(steps) == 2:
            return self._framed(
                meeting_html(meeting, self.pdf_link(meeting)),
                f"Kokous {meeting.date:%-d.%-m.%Y}",
                path,
                meeting,
            )
        found = ITEM_ID.search(steps[2])
        return self._item(int(found[1]), own, path) if found else not_found()

    def _item(self, content: int, shown: Sequence[Meeting], path: str) -> Response:
        for meeting in shown:
            for item in meeting.items:
                if content_id(meeting, item) == content and not (meeting.gone or meeting.pdf_only):
                    links = [(a.title, self._file_link(meeting, a.serial)) for a in item.attachments]
                    return self._framed(item_html(meeting, item, links), item.title, path, meeting, item)
        return not_found()

    def guid(self, meeting: Meeting, serial: int) -> str:
        """The GUID of a file, the same at every start."""
        return str(uuid5(NAMESPACE_URL, f"{self.data.municipality}/{meeting.stem}/{serial}")).upper()

    def pdf_path(self, meeting: Meeting) -> str:
        """The path of a meeting's whole PDF."""
        return f"/download/noname/{{{self.guid(meeting, 0)}}}/{int(meeting.id) * 100}"

    def pdf_link(self, meeting: Meeting) -> str:
        """The same with host and port, as the real pages give it."""
        return f"{self.origin}{self.pdf_path(meeting)}"

    def _file_link(self, meeting: Meeting, serial: int) -> str:
        return f"/download/noname/{{{self.guid(meeting, serial)}}}/{serial}"

    def _download(self, guid: str, number: int, shown: Sequence[Meeting]) -> Response:
        """A file by GUID; its name stands only in Content-Disposition."""
        for meeting in shown:
            if meeting.gone:
                continue
            if self.guid(meeting, 0) == guid and meeting.pdf_file.exists():
                name = f"{meeting.word} {meeting.body} {meeting.date:%-d.%-m.%Y}.pdf"
                return pdf_response(meeting.pdf_file.read_bytes(), meeting, _disposition(name))
            for item in meeting.items:
                for file in item.attachments:
                    if file.serial == number and self.guid(meeting, number) == guid:
                        body = minipdf.write(file.title, ["Liite."], meeting.date)
                        return pdf_response(body, meeting, _disposition(f"{file.title}.pdf"))
        return not_found()

    def _framed(
        self, content: str, title: str, path: str, meeting: Meeting | None = None, item: Item | None = None
    ) -> Response:
        crumbs = [meeting.body, f"Kokous {meeting.date:%-d.%-m.%Y}"] if meeting else []
        crumbs += [item.title] if item else []
        text = template("casem.html").substitute(
            mark=entities(mark(meeting.language if meeting else self.data.language)),
            title=entities(escape(title)),
            organisation=entities(escape(self.data.organisation)),
            path=escape(path, quote=True),
            breadcrumb=entities(escape(" > ".join(crumbs))),
            side=entities(side_html(self.data.municipality)),
            content=entities(content),
        )
        cookie = {"Set-Cookie": "ASP.NET_SessionId=nayte4ev1cusd0naytelkqhm; path=/; HttpOnly; SameSite=Lax"}
        return Response(text.encode(), headers=cookie, published=published(meeting) if meeting else None)


def _disposition(name: str) -> dict[str, str]:
    plain = name.encode("ascii", errors="replace").decode().replace("?", "_")
    return {"Content-Disposition": f"inline; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"}
