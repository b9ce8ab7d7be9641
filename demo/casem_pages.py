"""What stands in the main column of CaseM pages, and the misleading titles beside it."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from demo.model import Handling, Item, Meeting
from demo.render import section_html, slug, word

ROOT_NODE = 23
HITS_PER_PAGE = 20
SIDE_TITLES = (
    "USO-verkoston kevätseminaariin osallistuminen, kehittämispäällikkö",
    "Uuden sukupolven organisaatiot -verkosto, matkakustannusten hyväksyminen",
    "Koulutuspäivä, talouspalvelut",
    "Määräaikaisen viranhaltijan valinta, varhaiskasvatus",
    "Poikkeamislupa, rakennusoikeuden ylitys",
    "Sijaisuusjärjestelyt kesällä",
    "USO 8 -kauden työpaja, tilan varaus",
    "Hankinta, ruokapalvelujen kuljetukset",
    "Venepaikkamaksujen tarkistus",
    "Viranhaltijapäätös: edustajan lähettäminen verkostopäivään",
)


def content_id(meeting: Meeting, item: Item) -> int:
    """The content id of an item, the only part of its address that identifies it."""
    return int(meeting.id) * 20 + item.number


def meeting_slug(meeting: Meeting) -> str:
    """`Kokous_<dmyyyy>`: neither day nor month is padded, so some are ambiguous."""
    return f"Kokous_{meeting.date.day}{meeting.date.month}{meeting.date.year}"


def meeting_path(meeting: Meeting) -> str:
    """The path of a meeting's page."""
    return f"/fi-FI/Toimielimet/{slug(meeting.body)}/{meeting_slug(meeting)}"


def item_path(meeting: Meeting, item: Item) -> str:
    """The long path of an item's page."""
    return f"{meeting_path(meeting)}/{slug(item.title)}({content_id(meeting, item)})"


def side_html(municipality: str) -> str:
    """The side column: officers' titles that have nothing to do with the page."""
    shift = len(municipality) % len(SIDE_TITLES)
    titles = SIDE_TITLES[shift:] + SIDE_TITLES[:shift]
    return "\n".join(
        f"<li class='decision-title'><a href='/fi-FI/Viranhaltijat#{number}'>{escape(title)}</a></li>"
        for number, title in enumerate(titles, start=4100)
    )


def front_html(boards: Sequence[Meeting]) -> str:
    """The front page's boxes: newest minutes, newest agendas, notices, officers."""

    def box(number: int, title: str, kind: str) -> str:
        rows = "".join(
            f"<li><a href='{meeting_path(m)}'>{_label(m)}</a></li>" for m in boards if m.kind == kind
        )
        return f"<div id='Content_ctl0{number}_ncContainer'><h2>{title}</h2><ul>{rows}</ul></div>\n"

    return (
        box(0, "Pöytäkirjat", "minutes")
        + box(1, "Esityslistat", "agenda")
        + "<div id='Content_ctl02_ncContainer'><h2>Kuulutukset</h2><p>Ei kuulutuksia.</p></div>\n"
        + "<div id='Content_ctl03_ncContainer'><h2>Viranhaltijapäätökset</h2>"
        "<a href='/fi-FI/Viranhaltijat'>Kaikki</a></div>\n"
    )


def _label(meeting: Meeting) -> str:
    return escape(f"{meeting.body} - Kokous {meeting.date:%-d.%-m.%Y} {meeting.word}")


def body_html(body: str, own: Sequence[Meeting]) -> str:
    """Every meeting of a body by year, newest first."""
    years = "".join(
        f"<h2>{year}</h2><ul>"
        + "".join(
            f"<li><a href='{meeting_path(m)}'>Kokous {m.date:%-d.%-m.%Y}</a> {m.word}</li>" for m in group
        )
        + "</ul>\n"
        for year, group in groupby(own, key=lambda m: m.date.year)
    )
    return f"<h1>{escape(body)}</h1>\n{years}"


def meeting_html(meeting: Meeting, pdf: str) -> str:
    """One meeting: state, the whole PDF, its items; a meeting that only has the PDF lists plain titles."""
    state = {"minutes": "Pöytäkirja on tarkastettu", "agenda": "Esityslista"}[meeting.kind]
    rows = []
    for item in meeting.items:
        sign = f"§ {item.own.section}" if item.own.section else f"{item.number}"
        label = f"{sign} {escape(item.title)}"
        rows.append(
            f"<li class='decision-title'><a href='{item_path(meeting, item)}'>{label}</a></li>"
            if not meeting.pdf_only
            else f"<li>{label}</li>"
        )
    link = f"<p class='attachment'><a href='{pdf}'>{meeting.word} (PDF)</a></p>"
    return (
        f"<div class='header-info'>{escape(meeting.body)}, kokous {meeting.date:%-d.%-m.%Y}</div>\n"
        f"<p>{state}</p><p>Kokousaika {meeting.date:%-d.%-m.%Y} klo {meeting.time}, "
        f"{escape(meeting.place)}</p>\n"
        f"{link}<ul>\n" + "\n".join(rows) + "\n</ul>"
    )


def item_html(meeting: Meeting, item: Item, files: Sequence[tuple[str, str]]) -> str:
    """One item in the order of the real pages; earlier handlings stand before the body's own."""
    state = "Pöytäkirja on tarkastettu" if meeting.kind == "minutes" else "Esityslista"
    if meeting.language == "sv":
        state = "Protokollet är justerat" if meeting.kind == "minutes" else "Föredragningslista"
    sign = f"§ {item.own.section} " if item.own.section else ""
    told = "sammanträde" if meeting.language == "sv" else "kokous"
    diary = f"<p>{escape(item.diary)}</p>\n" if item.diary else ""
    history = ""
    if item.earlier:
        told_before = "".join(map(_with_head, item.earlier))
        history = f"<div class='history'><h2>{word('history', meeting.language)}</h2>\n{told_before}</div>\n"
    own = _with_head(item.own) if item.earlier else "".join(map(section_html, item.own.parts))
    links = "".join(
        f"<p class='attachment'><a href='{href}'>{escape(title)}</a></p>\n" for title, href in files
    )
    attached = f"<h3>{word('attachments', meeting.language)}</h3>\n{links}" if links else ""
    return (
        f"<div class='header-info'>{escape(meeting.body)}, {told} {item.own.date:%-d.%-m.%Y}</div>\n"
        f"<p>{state}</p>\n<h1>{sign}{escape(item.title)}</h1>\n{diary}<div class='basic-content'>\n"
        f"{history}{own}{attached}</div>"
    )


def _with_head(handling: Handling) -> str:
    """A handling under its own head line, which an item without a history does not need."""
    sign = f", § {handling.section}" if handling.section else ""
    head = f"<h3>{escape(handling.body)}, {handling.date:%-d.%-m.%Y}{sign}</h3>\n"
    return head + "".join(map(section_html, handling.parts))


def officers_html(shown: Sequence[Meeting]) -> str:
    """Officers' decisions by title."""
    rows = "".join(
        f"<li>{m.body} {i.own.date:%-d.%-m.%Y} § {i.own.section} "
        f"<a href='/fi-FI/content/{content_id(m, i)}/{m.id}'>{escape(i.title)}</a></li>"
        for m in shown
        if m.kind == "officer"
        for i in m.items
    )
    return f"<h1>Viranhaltijapäätökset</h1><ul>{rows or '<li>Ei päätöksiä.</li>'}</ul>"


def search_html(shown: Sequence[Meeting], term: str, page: int) -> str:
    """Items that hold every word of the term, twenty a page; links go by content id under the root node."""
    words = term.lower().split()
    hits = []
    for meeting in shown:
        for item in meeting.items:
            text = " ".join([item.title, *(p.text for h in item.handlings for p in h.parts)]).lower()
            if words and all(w in text for w in words) and not (meeting.gone or meeting.pdf_only):
                hits.append(
                    f"<li><a href='/fi-FI/content/{content_id(meeting, item)}/{ROOT_NODE}'>"
                    f"{escape(item.title)}</a> {meeting.body} {meeting.date:%-d.%-m.%Y}</li>"
                )
    first = (max(page, 1) - 1) * HITS_PER_PAGE
    listed = "\n".join(hits[first : first + HITS_PER_PAGE])
    return f"<h1>Haku</h1><p>Hakutuloksia {len(hits)}</p><ul>{listed}</ul>"
