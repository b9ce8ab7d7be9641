"""A portal that behaves like Innofactor Dynasty 10: pages by `?page=`, documents under `/kokous/`."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from urllib.parse import parse_qs, urlsplit

from demo import feeds, minipdf
from demo.dynasty_lists import bodies_html, meeting_html, meetings_html, officers_html
from demo.exchange import Request, Response, not_found
from demo.load import meetings_of
from demo.model import Item, Meeting, SiteData
from demo.render import handling_html, mark, template, word

DOCUMENT = re.compile(r"/kokous/(?P<id>[0-9A-Za-z]+)(?:-(?P<n>\d+))?(?:-(?P<a>\d+))?\.PDF", re.IGNORECASE)
EMPTY_PAGES = {"search", "fsearch", "search_start", "asiakirjahaku"}


@dataclass(frozen=True)
class DynastySite:
    """One municipality's Dynasty; `origin` is scheme, host and port, which its own links spell out."""

    data: SiteData
    origin: str

    @property
    def base(self) -> str:
        """The address that stands in portals.csv, port and all."""
        return f"{self.origin}{self.data.base_path}"

    def covers(self, path: str) -> bool:
        """Whether the path lies under this municipality's prefix on a shared host; the case is free."""
        return path.lower().startswith(f"{self.data.prefix.lower()}/")

    def answer(self, request: Request, stage: int) -> Response:
        """The response to a request at a stage of the story."""
        parts = urlsplit(request.path)
        path = parts.path[len(self.data.prefix) :]
        shown = meetings_of(self.data.municipality, stage)
        if path.lower() == "/cgi/drequest.php":
            query = {key: values[0] for key, values in parse_qs(parts.query).items()}
            return self._page(query.get("page", "meeting_frames"), query, shown)
        if found := DOCUMENT.fullmatch(path):
            return self._document(found, shown)
        if path == "/":
            return Response()  # real roots answer 200 with nothing
        return not_found()

    def _page(self, page: str, query: dict[str, str], shown: Sequence[Meeting]) -> Response:
        if page in EMPTY_PAGES:
            return Response()
        if page.startswith("rss/"):
            return self._feed(page, query, shown)
        asked = query.get("id", "")
        boards = [m for m in shown if m.kind != "officer"]
        pages: dict[str, Callable[[], str | None]] = {
            "meeting_frames": lambda: bodies_html(self.data, boards),
            "meeting_handlers": lambda: bodies_html(self.data, boards),
            "meetings": lambda: meetings_html(self.data, boards, asked, self.base),
            "official_frames": lambda: officers_html(self.data, shown),
            "official_handlers": lambda: officers_html(self.data, shown),
            "official_search": lambda: officers_html(self.data, shown),
        }
        if page in pages:
            content = pages[page]()
            return self._framed(content, self.data.organisation) if content else not_found()
        if page == "meeting":
            meeting = next((m for m in boards if m.id == asked), None)
            if not meeting:
                return not_found()
            content = meeting_html(self.data, meeting, self.base)
            return self._framed(content, f"{meeting.body} {meeting.date:%d.%m.%Y}", meeting)
        if page in ("meetingitem", "official_decision"):
            return self._item(asked, shown)
        return Response()

    def _item(self, asked: str, shown: Sequence[Meeting]) -> Response:
        for meeting in shown:
            for item in meeting.items:
                if f"{meeting.id}-{item.number}" == asked and not (meeting.gone or meeting.pdf_only):
                    return self._framed(self._item_html(meeting, item), item.title, meeting)
        return not_found()

    def _item_html(self, meeting: Meeting, item: Item) -> str:
        """One item's page in the real order: body, banner, navigation, files, title, handlings."""
        lang, new = meeting.language, self.data.markup == "new"
        place = (
            f"{word('order', lang)} {item.number}"
            if meeting.kind == "agenda"
            else f"{word('section', lang)} {item.own.section}"
        )
        banner = f"{meeting.word} {item.own.date:%d.%m.%Y}/{place}"
        spaced = "".join(handling_html(h, item, meeting.hand, spaced=new) for h in item.handlings)
        files = self._files_html(meeting, item) if item.attachments else ""
        if new:
            return (
                f'<div class="h1title"><h1>{escape(meeting.body)}<br>{banner}</h1></div>\n'
                f'<div class="data-part page-navigation"><table class="data-part-table">'
                f"<caption>Navigointi</caption><tr><td>{self._steps(meeting, item)}</td></tr></table>"
                f"</div>\n{files}"
                f'<div class="data-part meetingitem">\n<h2>{escape(item.title)}</h2>\n'
                f'<div class="data-part-block-htm">\n{spaced}</div>\n</div>'
            )
        return (
            f'<table class="tbl"><tr><td align="center"><label class="h3">{escape(meeting.body)}'
            f"<br />{banner}"
            f'</label></td></tr></table>\n<table class="tbl navigation"><caption>Navigointi</caption><tr><td>'
            f"{self._steps(meeting, item)}</td></tr></table>\n{files}"
            f'<table class="tbl" width="100%"><tr><td class="tcDat"><b>{escape(item.title)}</b>\n'
            f'<div class="Section1">'
            f"\n{spaced}</div></td></tr></table>"
        )

    def _steps(self, meeting: Meeting, item: Item) -> str:
        """Links to the neighbours and the copy, in the mixed forms that real pages hold."""
        if meeting.kind == "officer":
            return '<a href="?page=official_handlers&amp;id=">Viranhaltijat</a>'
        links = []
        if item.number > 1:
            href = f"?page=meetingitem&amp;id={meeting.id}-{item.number - 1}"
            links.append(f'<a href="{href}">{word("previous", meeting.language)}</a>')
        if item.number < len(meeting.items):
            href = f"{self.base}?page=meetingitem&amp;id={meeting.id}-{item.number + 1}"
            links.append(f'<a href="{href}">{word("next", meeting.language)}</a>')
        links.append(
            f'<a href="../kokous/{meeting.id}-{item.number}.PDF">{word("pdf", meeting.language)}</a>'
        )
        return " | ".join(links)

    def _files_html(self, meeting: Meeting, item: Item) -> str:
        caption = word("attachments", meeting.language)
        rows = "".join(
            f'<tr><td><a href="../kokous/{meeting.id}-{item.number}-{a.serial}.PDF">'
            f"{escape(a.title)}</a></td></tr>"
            for a in item.attachments
        )
        kind = "data-part-table" if self.data.markup == "new" else "tbl attachments"
        return f'<table class="{kind}"><caption>{caption}</caption>{rows}</table>\n'

    def _document(self, found: re.Match[str], shown: Sequence[Meeting]) -> Response:
        """A PDF: the committed whole minutes, or a plain copy of one item or attachment."""
        meeting = next((m for m in shown if m.id == found["id"]), None)
        if not meeting or meeting.gone or meeting.kind == "officer":
            return not_found()
        if not found["n"]:
            body = meeting.pdf_file.read_bytes() if meeting.pdf_file.exists() else b""
            return pdf_response(body, meeting) if body else not_found()
        item = next((i for i in meeting.items if i.number == int(found["n"])), None)
        if not item:
            return not_found()
        if found["a"]:
            file = next((a for a in item.attachments if a.serial == int(found["a"])), None)
            return (
                pdf_response(minipdf.write(file.title, ["Liite."], meeting.date), meeting)
                if file
                else not_found()
            )
        lines = [f"{meeting.body} {meeting.word} {meeting.date:%d.%m.%Y}", item.title, item.diary or ""]
        for handling in item.handlings:
            lines += [handling.head] + [f"{p.heading}\n{p.text}".strip() for p in handling.parts]
        return pdf_response(minipdf.write(self.data.organisation, lines, meeting.date), meeting)

    def _feed(self, page: str, query: dict[str, str], shown: Sequence[Meeting]) -> Response:
        makers = {
            "rss/meetingitems": ("Kokousasiat", feeds.item_entries),
            "rss/meetings": ("Kokoukset", feeds.meeting_entries),
            "rss/official_decisions": ("Viranhaltijapäätökset", feeds.officer_entries),
        }
        if page not in makers:
            return Response()
        name, entries = makers[page]
        show = int(query.get("show", "30")) if query.get("show", "30").isdigit() else 30
        body = feeds.feed(entries(shown, self.base)[:show], name, self.base, mark("fi"))
        return Response(body, content_type="text/xml")

    def _framed(self, content: str, title: str, meeting: Meeting | None = None) -> Response:
        lang = meeting.language if meeting else self.data.language
        text = template(f"dynasty_{self.data.markup}.html").substitute(
            lang=lang,
            mark=mark(lang),
            title=escape(title),
            organisation=escape(self.data.organisation),
            w_search=word("search", lang),
            w_officers=word("officers", lang),
            content=content,
            feed_items=f"{self.base}?page=rss/meetingitems&amp;show=30",
            feed_meetings=f"{self.base}?page=rss/meetings&amp;show=30",
        )
        cookie = {"Set-Cookie": "PHPSESSID=naytenayte0123456789; path=/"}
        when = published(meeting) if meeting else None
        return Response(text.encode(), headers=cookie, published=when)

    def robots(self) -> Response:
        """Measured Dynasty hosts have none."""
        return not_found()


def published(meeting: Meeting) -> date:
    """Minutes come out four days after the meeting, agendas five days before it."""
    return meeting.date + timedelta(days=-5 if meeting.kind == "agenda" else 4)


def pdf_response(body: bytes, meeting: Meeting, headers: dict[str, str] | None = None) -> Response:
    """A PDF as sent by either platform."""
    return Response(body, content_type="application/pdf", headers=headers or {}, published=published(meeting))
