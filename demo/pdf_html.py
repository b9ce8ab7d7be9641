"""Whole minutes as HTML for the two producers that print HTML: margin heads, and a browser's print."""

from html import escape

from demo.model import Handling, Item, Meeting, SiteData
from demo.pdf_text import cover, footer, head_of, hyphenated, section_line
from demo.render import breaks, template


def _margin_handling(handling: Handling, item: Item) -> str:
    head = head_of(handling, item)
    out = [f"<p><b>{escape(head)}</b></p>"] if head else []
    for part in handling.parts:
        title = f'<div class="head">{escape(part.heading)}</div>' if part.heading else ""
        text = "".join(f"<p>{breaks(hyphenated(p))}</p>" for p in part.paragraphs)
        out.append(f'<div class="part">{title}{text}</div>')
    return "".join(out)


def margin_heads(meeting: Meeting, site: SiteData) -> str:
    """Headings hang in the left margin, words are hyphenated, each page has a header and a footer."""
    css = template("pdf_margin.css").substitute(
        org=site.organisation,
        foot=footer(meeting),
        word=f"{meeting.word.upper()} {meeting.number}/{meeting.date.year}",
    )
    facts = "".join(
        f'<div class="part"><div class="head">{k}</div><p>{breaks(v)}</p></div>' for k, v in cover(meeting)
    )
    items = "".join(
        f'<div class="item"><div class="sign">{escape(section_line(meeting, item))}</div>'
        + f"<h2>{escape(item.title)}</h2>"
        + (f"<p>{escape(item.diary)}</p>" if item.diary else "")
        + "".join(_margin_handling(h, item) for h in item.handlings)
        + "</div>"
        for item in meeting.items
    )
    return (
        f'<html lang="{meeting.language}"><head><meta charset="utf-8"><style>{css}</style></head>'
        f"<body><h1>{escape(meeting.body)}</h1>{facts}{items}</body></html>"
    )


def _browser_handling(handling: Handling, item: Item) -> str:
    head = head_of(handling, item)
    out = [f"<p><u>{escape(head)}</u></p>"] if head else []
    for part in handling.parts:
        out.append(f"<h3>{escape(part.heading)}</h3>" if part.heading else "")
        out.extend(f"<p>{breaks(p)}</p>" for p in part.paragraphs)
    return "".join(out)


def browser_print(meeting: Meeting, site: SiteData) -> str:
    """A web page's print: repeated table head and foot, headings above their text."""
    facts = "".join(f"<p><b>{k}:</b> {breaks(v)}</p>" for k, v in cover(meeting))
    items = "".join(_browser_item(item) for item in meeting.items)
    css = template("pdf_browser.css").substitute()
    top = f"{escape(site.organisation)} | {escape(meeting.body)} | {meeting.word} {meeting.date:%-d.%-m.%Y}"
    return (
        f'<html lang="{meeting.language}"><head><meta charset="utf-8"><style>{css}</style>'
        "</head><body>"
        f'<table class="page"><thead><tr><td>{top}</td></tr></thead>'
        f"<tfoot><tr><td>{escape(footer(meeting))}</td></tr></tfoot>"
        f"<tbody><tr><td>{facts}{items}</td></tr></tbody></table></body></html>"
    )


def _browser_item(item: Item) -> str:
    sign = f"§ {item.own.section}" if item.own.section else f"{item.number}."
    diary = f'<p class="dnro">{escape(item.diary)}</p>' if item.diary else ""
    return f"<h2>{sign} {escape(item.title)}</h2>{diary}" + "".join(
        _browser_handling(h, item) for h in item.handlings
    )
