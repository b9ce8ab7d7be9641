"""What every PDF layout shares: cover facts, head lines and Finnish hyphenation."""

import re

from demo.load import hands
from demo.model import Handling, Item, Meeting
from demo.render import mark

VOWELS = "aeiouyåäöAEIOUYÅÄÖ"
SYLLABLE = re.compile(rf"(?<=[^\W\d_]{{2}})(?=[^\W\d_{VOWELS}][{VOWELS}])(?=[^\W\d_]{{3}})")
PEOPLE = {
    "fi": (
        "Esimerkki Aino, puheenjohtaja",
        "Keksitty Veikko, varapuheenjohtaja",
        "Sepitelmä Saimi, jäsen",
        "Näytenen Mallikas, jäsen",
        "Olematon Olli, jäsen",
    ),
    "sv": ("Exempelsson Påhittad, ordförande", "Alls-Näyte Ingen, viceordförande", "Fantasi Fia, ledamot"),
}


def hyphenated(text: str, hyphen: str = "\u00ad") -> str:
    """Text with a break allowed before each consonant and vowel, as old word processors broke Finnish."""
    return SYLLABLE.sub(hyphen, text)


def cover(meeting: Meeting) -> list[tuple[str, str]]:
    """The facts of the cover: label and text."""
    sv = meeting.language == "sv"
    words = ("TID", "PLATS", "NÄRVARANDE", "SAMMANTRÄDE") if sv else ("AIKA", "PAIKKA", "LÄSNÄ", "KOKOUS")
    clock = "kl." if sv else "klo"
    return [
        (words[3], f"{meeting.body} {meeting.number}/{meeting.date.year}"),
        (words[0], f"{meeting.date:%-d.%-m.%Y} {clock} {meeting.time}"),
        (words[1], meeting.place),
        (words[2], "\n".join(PEOPLE[meeting.language])),
    ]


def footer(meeting: Meeting) -> str:
    """The line at the foot of each page."""
    return mark(meeting.language)


def section_line(meeting: Meeting, item: Item) -> str:
    """The line above an item's title: body, section, date as this municipality prints them."""
    if item.own.section is None:
        return f"{meeting.body} {meeting.date:%-d.%-m.%Y}  {item.number}. asia"
    return f"{meeting.body} § {item.own.section} {meeting.date:%-d.%-m.%Y}"


def head_of(handling: Handling, item: Item) -> str | None:
    """The head line inside an item; an item without a history needs none."""
    return handling.head if item.earlier else None


def runs_in(meeting: Meeting) -> bool:
    """Whether headings stand on the same line as their text."""
    return bool(hands()[meeting.hand].get("run_in", False))
