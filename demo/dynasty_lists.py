"""The lists of a Dynasty portal: bodies, meetings of a body, items of a meeting, officers' decisions."""

from collections.abc import Sequence
from datetime import timedelta
from html import escape

from demo.load import TERM_START
from demo.model import Meeting, SiteData
from demo.render import heading_of, word


def body_ids(data: SiteData, meeting: Meeting) -> str:
    """The id of a meeting's body; where the body has two ids, the second one belongs to the new term."""
    ids = data.bodies[meeting.body]
    return ids[-1] if meeting.date >= TERM_START else ids[0]


def bodies_html(data: SiteData, shown: Sequence[Meeting]) -> str:
    """Bodies, each with its newest document; the same body twice where it has an id for each term."""
    rows = []
    for body, ids in data.bodies.items():
        for body_id in ids:
            newest = next((m for m in shown if m.body == body and body_ids(data, m) == body_id), None)
            name = f'<a href="?page=meetings&amp;id={body_id}">{escape(body)}</a>'
            if newest:
                link = (
                    f'<a href="DREQUEST.PHP?page=meeting&amp;id={newest.id}">{newest.word}</a> '
                    f"{newest.date:%d.%m.%Y}"
                )
            else:
                link = word("none", data.language)
            rows.append(f'<tr><td class="handler">{name}</td><td>{link}</td></tr>')
    return _table(data, "handlers", "\n".join(rows))


def meetings_html(data: SiteData, shown: Sequence[Meeting], asked: str, base: str) -> str | None:
    """Every published meeting of one body, newest first, on one page."""
    body = next((b for b, ids in data.bodies.items() if asked in ids), None)
    if body is None:
        return None
    rows, year = [], 0
    for m in shown:
        if m.body != body or body_ids(data, m) != asked:
            continue
        if m.date.year != year:
            year = m.date.year
            rows.append(f'<tr class="year"><td colspan="3">{year}</td></tr>')
        pdf = f'<a href="../kokous/{m.id}.PDF">PDF</a>' if m.kind == "minutes" else ""
        rows.append(
            f'<tr><td>{m.date:%d.%m.%Y}</td><td><a href="{base}?page=meeting&amp;id={m.id}">{m.word}</a></td>'
            f"<td>{pdf}</td></tr>"
        )
    listed = "\n".join(rows) if rows else f"<tr><td>{word('none', data.language)}</td></tr>"
    return f'<div class="h1title">{escape(body)}</div>\n' + _table(data, "meetings", listed)


def meeting_html(data: SiteData, meeting: Meeting, base: str) -> str:
    """One meeting: heading, day of publication, the whole PDF, the table of items."""
    lang, agenda = meeting.language, meeting.kind == "agenda"
    days = -5 if agenda else 4
    column = word("order" if agenda else "section", lang)
    rows = [f"<tr><th>{column}</th><th>&#xa0;</th><th>{word('title', lang)}</th></tr>"]
    for item in meeting.items:
        icon = (
            f'<img src="../img/icon_attach.png" alt="{word("has_files", lang)}">' if item.attachments else ""
        )
        shown = item.number if agenda else item.own.section
        title = escape(item.title)
        if not meeting.pdf_only:
            start = base if item.number % 2 else ""  # both forms of link stand side by side
            title = f'<a href="{start}?page=meetingitem&amp;id={meeting.id}-{item.number}">{title}</a>'
        rows.append(f"<tr><td>{shown}</td><td>{icon}</td><td>{title}</td></tr>")
    heading = escape(heading_of(meeting))
    tag = (
        f'<h1 class="h1title">{heading}</h1>'
        if data.markup == "new"
        else f'<div class="h1title">{heading}</div>'
    )
    return (
        f"{tag}\n<p>{word('published', lang)}: {meeting.date + timedelta(days=days):%d.%m.%Y}</p>\n"
        f'<p><a class="linkMListPDF" href="../kokous/{meeting.id}.PDF">{word("whole", lang)}</a></p>\n'
        + _table(data, "meeting", "\n".join(rows))
    )


def officers_html(data: SiteData, shown: Sequence[Meeting]) -> str:
    """Officers' decisions, newest first; a portal without them says so."""
    rows = [
        f"<tr><td>{item.own.date:%d.%m.%Y}</td><td>{escape(m.body)}</td><td>§ {item.own.section}</td>"
        f'<td><a href="?page=official_decision&amp;id={m.id}-{item.number}">'
        f"{escape(item.title)}</a></td></tr>"
        for m in shown
        if m.kind == "officer"
        for item in reversed(m.items)
    ]
    listed = "\n".join(rows) if rows else "<tr><td>Ei julkaistuja viranhaltijapäätöksiä</td></tr>"
    return '<div class="h1title">Viranhaltijapäätökset</div>\n' + _table(data, "official", listed)


def _table(data: SiteData, name: str, rows: str) -> str:
    if data.markup == "new":
        return f'<div class="data-part {name}"><table class="data-part-table">\n{rows}\n</table></div>'
    return f'<table class="tbl {name}" width="100%">\n{rows}\n</table>'
