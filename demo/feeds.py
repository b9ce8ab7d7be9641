"""Dynasty's RSS: ISO-8859-1 bytes, entities doubly encoded inside CDATA, neither guid nor pubDate."""

from collections.abc import Iterable
from html import escape

from demo.model import Meeting
from demo.render import entities

Entry = tuple[str, str, str]


def item_entries(meetings: Iterable[Meeting], base: str) -> list[Entry]:
    """Title, description and link of every item, newest meeting first."""
    return [
        (
            f"{m.body} {m.date:%d.%m.%Y} / {item.title}",
            item.title,
            f"{base}?page=meetingitem&id={m.id}-{item.number}",
        )
        for m in meetings
        for item in m.items
        if m.kind != "officer"
    ]


def meeting_entries(meetings: Iterable[Meeting], base: str) -> list[Entry]:
    """Title, description and link of every meeting, newest first."""
    return [
        (f"{m.body} {m.date:%d.%m.%Y} / {m.word}", m.word, f"{base}?page=meeting&id={m.id}")
        for m in meetings
        if m.kind != "officer"
    ]


def officer_entries(meetings: Iterable[Meeting], base: str) -> list[Entry]:
    """Title, description and link of every officer's decision."""
    return [
        (
            f"{m.body} {item.own.date:%d.%m.%Y} / {item.title}",
            item.title,
            f"{base}?page=official_decision&id={m.id}-{item.number}",
        )
        for m in meetings
        for item in m.items
        if m.kind == "officer"
    ]


def feed(entries: Iterable[Entry], description: str, base: str, note: str) -> bytes:
    """The feed as bytes; a character that ISO-8859-1 lacks is an entity too (the real dash is `&ndash;`)."""
    rows = "".join(
        f"<item>\n<title><![CDATA[{_twice(title)}]]></title>\n<description><![CDATA[{_twice(subject)}]]></description>\n"
        f"<link><![CDATA[{link}]]></link>\n</item>\n"
        for title, subject, link in entries
    )
    text = (
        f'<?xml version="1.0" encoding="iso-8859-1"?>\n<!-- {note} -->\n<rss version="2.0">\n<channel>\n'
        f"<title>Dynasty</title>\n<link>{base}?page=meeting_frames</link>\n"
        f"<description>Dynasty - {description}</description>\n{rows}</channel>\n</rss>\n"
    )
    return text.encode("iso-8859-1", errors="xmlcharrefreplace")


def _twice(text: str) -> str:
    return entities(escape(text, quote=False))
