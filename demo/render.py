"""Turns sample texts into the HTML of portals; pages are put together in `dynasty` and `casem`."""

import re
from collections.abc import Mapping
from functools import cache
from html import escape
from html.entities import codepoint2name
from string import Template

from demo.load import hands
from demo.model import ROOT, SAMPLE_MARK, SAMPLE_MARK_SV, Handling, Item, Meeting, Part

LETTERS = {c: n for c, n in codepoint2name.items() if c >= 0xA0}
WORDS: Mapping[str, tuple[str, str]] = {
    "search": ("Haku", "Sök"),
    "officers": ("Viranhaltijapäätökset", "Tjänsteinnehavarbeslut"),
    "section": ("Pykälä", "Paragraf"),
    "order": ("Asianro", "Ärende nr"),
    "title": ("Otsikko", "Rubrik"),
    "previous": ("Edellinen asia", "Föregående ärende"),
    "next": ("Seuraava asia", "Nästa ärende"),
    "appeal": ("Muutoksenhakuohje", "Besvärsanvisning"),
    "pdf": ("Kokousasia PDF-muodossa", "Ärendet i PDF-format"),
    "whole": ("Koko pöytäkirja PDF-muodossa", "Hela protokollet i PDF-format"),
    "attachments": ("Liitteet", "Bilagor"),
    "published": ("Julkaistu", "Publicerad"),
    "none": ("Ei julkaistuja kokouksia", "Inga publicerade möten"),
    "has_files": ("Sisältää liitteitä", "Innehåller bilagor"),
    "history": ("Aikaisempi käsittely", "Tidigare behandling"),
}


def word(key: str, language: str) -> str:
    """A label of the portal in its language."""
    return WORDS[key][language == "sv"]


def mark(language: str) -> str:
    """The sentence that says that a page is a sample; the Finnish one stands on every page."""
    return f"{SAMPLE_MARK} / {SAMPLE_MARK_SV}" if language == "sv" else SAMPLE_MARK


@cache
def template(name: str) -> Template:
    """A page frame or a style sheet with `$names` to fill in."""
    return Template((ROOT / "templates" / name).read_text(encoding="utf-8"))


def entities(markup: str) -> str:
    """Letters outside ASCII as named entities, as CaseM and the Dynasty feed write them."""
    return "".join(f"&{LETTERS[ord(c)]};" if ord(c) in LETTERS else c for c in markup)


def slug(title: str) -> str:
    """A title as CaseM writes it in an address: letters as bare entity names, cut at forty characters."""
    plain = re.sub(r"[&;]", "", entities(title))
    return re.sub(r"[^0-9A-Za-z]+", "_", plain)[:40].strip("_")


def breaks(text: str) -> str:
    """Escaped text with its line breaks kept."""
    return escape(text, quote=False).replace("\n", "<br>")


def word_html(parts: tuple[Part, ...], hand: str, *, spaced: bool) -> str:
    """Parts as Word leaves them: headings are only bold paragraphs, empty paragraphs make the air."""
    air = '<p class="MsoNormal"><span>&#xa0;</span></p>\n' if spaced else "<p>&#xa0;</p>\n"
    run_in = hands()[hand].get("run_in", False)
    out: list[str] = []
    for part in parts:
        pieces = [breaks(p) for p in part.paragraphs]
        if part.heading and run_in:
            pieces[:1] = [f"<b>{escape(part.heading)}</b> {pieces[0] if pieces else ''}"]
        elif part.heading:
            pieces.insert(0, f"<b><span>{escape(part.heading)}</span></b>")
        out.extend(f'<p class="MsoNormal">{piece}</p>\n' for piece in pieces)
        out.append(air)
    return "".join(out)


def handling_html(handling: Handling, item: Item, hand: str, *, spaced: bool) -> str:
    """One handling as Dynasty prints it: head line, diary number with the first one, then the parts."""
    head = f'<p class="MsoNormal"><b>{escape(handling.head)}</b></p>\n'
    diary = f'<p class="MsoNormal">{escape(item.diary)}</p>\n' if item.diary else ""
    first = item.handlings[0] is handling
    return head + (diary if first else "") + word_html(handling.parts, hand, spaced=spaced)


def section_html(part: Part) -> str:
    """One part as CaseM prints it: a heading element and paragraphs, or a list where lines are bulleted."""
    heading = f"<h3>{escape(part.heading)}</h3>\n" if part.heading else ""
    return heading + "".join(_paragraph(p) for p in part.paragraphs)


def _paragraph(text: str) -> str:
    lines = text.split("\n")
    if all(line.startswith(("- ", "• ")) for line in lines):
        return "<ul>" + "".join(f"<li>{escape(line[2:], quote=False)}</li>" for line in lines) + "</ul>\n"
    return f"<p>{breaks(text)}</p>\n"


def heading_of(meeting: Meeting) -> str:
    """The heading of a Dynasty meeting page, double space included."""
    clock = "kl." if meeting.language == "sv" else "klo"
    return f"{meeting.body}  {meeting.word} {meeting.date:%d.%m.%Y} {clock} {meeting.time} - {meeting.place}"
