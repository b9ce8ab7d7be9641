"""Heads: lines that open an item or a handling by body, date and section (pykälä), in any order minutes use.

Shapes and their sources are listed in decision_language.md 3: `KHALL 09.01.2023 § 21`, `Kunnanhallitus Pöytäkirja
04.12.2023/Pykälä 303`, `§ 47 Otsikko`, `149 § OTSIKKO`, `Khall § 463/19.12.2016`, `KST 24`, `265, STST`, `7. / 184 §`.
"""

import re
from dataclasses import dataclass

from extract.bodies import Body, body_at
from extract.dates import DATE, iso
from extract.diary import is_diary_line
from extract.lines import Cell, Line

_SECTION = re.compile(
    r"(?:§|[Pp]ykälä|PYKÄLÄ|[Pp]aragraf)[\s\u0001]*(?P<after>\d{1,4})(?:/(?:19|20)\d\d(?![.\d]))?(?!\d|\.\d|/\d{4}\b)|(?P<before>\d{1,4})\s*§(?!\s*\d{1,4}(?![\d.]))"
)
_ORDER = re.compile(
    r"(?:Asianro|Asia nro|Asia|Ärende(?:\s+nr)?|Ärendenr|ASIA|Asiakohta|Listaasia)\.?\s*(?P<n>\d{1,3})\b(?![/-]\d)\.?|(?P<lead>\d{1,3})\.\s*(?:(?=/)|asia\b|kohta\b|ärendet\b)"
)
_KIND = re.compile(
    r"(?P<kind>(?i:tjänsteinnehavarbeslut|viranhaltijapäätös)|Pöytäkirja|PÖYTÄKIRJA|pöytäkirja|protokoll|Esityslista|ESITYSLISTA|Protokoll|PROTOKOLL|Föredragningslista|FÖREDRAGNINGSLISTA|Viranhaltijapäätös|"
    r"VIRANHALTIJAPÄÄTÖS|Tjänsteinnehavarbeslut|Sammanträdesprotokoll|Päätöspöytäkirja|PÖYTÄKIRJAOTE|Ote pöytäkirjasta|OTE PÖYTÄKIRJASTA|Utdrag ur protokoll(?:et)?|UTDRAG UR PROTOKOLL|Pöytäkirjaote|PÖYTÄKIRJAN OTE|Pöytäkirjan ote|Protokollsutdrag|PROTOKOLLSUTDRAG|KOKOUSPÖYTÄKIRJA|Kokouspöytäkirja|Pöytäkirjanote|pöytäkirjanote|Pöytäkirjanotteet|PÖYTÄKIRJANOTE)(?![\wäöåÄÖÅ])"
)
_MAY_BE_KIND = re.compile(r"(?i)kirja|protok|lista|päätös|beslut")  # part of every kind's name, and quick to miss
_FILLER = re.compile(
    r"(?:[Pp]ykälä|PYKÄLÄ|[Pp]aragraf)(?=[\s\u0001]*§)|\((?=§?\s*\d{1,4}\s*§?\))|(?<=[§\d])\)|(?:klo|kl\.?|kello)\s*\d{1,2}[.:]\d\d(?:\s*[–-]\s*\d{1,2}[.:]\d\d)?|[Ss]ammanträdesdatum|[Kk]okouspäivä(?:määrä)?|[Kk]okouspvm|[Mm]ötesdag|[Mm]ötesdatum|[Pp]vm|[Pp]äivämäärä|[Yy]leinen päätös|[Pp]äätöspäivä(?: ja pykälä)?|[Bb]eslutsdatum|[Aa]llmänt beslut|[Hh]ankintapäätös(?=\s)|[Uu]pphandlingsbeslut|[A-ZÅÄÖ][a-zåäö]+n päätökset(?=\s+\d)|[Kk]okousasia|[Kk]okous|[Mm]öte|[Ss]ammanträde|n:o|nro|[Nn]r|\d{1,3}/(?:19|20)\d\d|[,/|:;–—-]|\s+"
)
_ONLY_FILLER = re.compile(rf"(?:{_FILLER.pattern})+")
# "Leppävirran kunta", "BORGÅ STAD" before the body; "Laitilan" before "kaupunginhallitus".
_TOWN = re.compile(
    r"(?:[A-ZÅÄÖ][\wåäöÅÄÖ:-]+\s){1,2}(?i:kunta|kaupunki|stad|kommun)\b[\s,\u0001]*|[A-ZÅÄÖ][a-zåäö-]+n\s(?=(?:kunnan|kaupungin)(?:hallitus|valtuusto))"
)
_SHORT_NUMBER = re.compile(r"[\s\u0001]*(?P<n>\d{1,4})(?![\d./:]|\s*§)")
_UNKNOWN = re.compile(r"(?!Pykälä|Paragraf)[A-ZÅÄÖ][\wåäöÅÄÖ]{1,13}\.?\s+(?=\d{1,2}\.\d{1,2}\.\d{4}\s+§\s*\d+\s*$)|(?!PYKÄLÄ|PARAGRAF)[A-ZÅÄÖ]{2,9}\.?\s+(?=§\s*\d{1,4}\s*$)")  # a body's short form that no list knows
_WIDE_AFTER = re.compile(r"\s*\u0001(?=[A-ZÅÄÖ])")
_NUMBERED = re.compile(r"\d")
_LONG = 60  # letters; a head without a number is shorter: "Kunnanhallitus   Pöytäkirja"
# A running head's page number: "Kunnanhallitus 23.1.2023 Sivu 2 (4)".
_PAGE_MARK = re.compile(r"[\s\u0001,]*\b(?:Sivu|Sida|Sid\.|s\.)\s*\d+(?:\s*(?:\(\s*\d+\s*\)|/\s*\d+))?\s*$")
_MARK_ENDS = frozenset("0123456789)")
UNNUMBERED = 0  # the order of an item whose head is a bare section sign, on an agenda
_LAST_NUMBER = re.compile(r"(?P<n>\d{1,4})$")
_NUMBER_FIRST = re.compile(r"(?P<n>\d{1,4}),\s(?=[A-ZÅÄÖ]{2,}\b)")  # 265, STST
AGENDA = re.compile(r"(?i)(?<!- )(?:esityslista(?:n|lla)?|föredragningslista(?:n|s)?)(?![\wäöå])")


@dataclass(frozen=True, slots=True)
class Head:
    """What a head line says; `rest` is what follows on the line, a title or the first words of the text."""

    body: Body | None
    date: str | None
    section: int | None
    order: int | None  # number on an agenda (asianro): no section
    kind: str | None
    rest: Cell | None
    beside: bool  # `rest` stands in a cell of its own
    start: int
    end: int

    @property
    def staged(self) -> bool:
        """Whether it names a body or a date, not only a number."""
        return self.body is not None or self.date is not None


def head(line: Line) -> Head | None:
    """The head that a line is; None for text, for a date or a body alone, and for prose that begins like a head."""
    text = line.text.replace("\t", "\u0001")
    if text[-1:] in _MARK_ENDS:
        text = _PAGE_MARK.sub("", text)
    if text == "§":
        return Head(None, None, None, UNNUMBERED, None, None, False, line.start, line.end)
    if _NUMBERED.search(text) is None and (len(text) > _LONG or _MAY_BE_KIND.search(text) is None or _KIND.search(text) is None):
        return None  # neither section nor date: most lines of a document, told at once
    body, day, section, order, kind = None, None, None, None, None
    position, consumed = 0, 0
    if match := _TOWN.match(text):
        position = match.end()
        text = text[:position] + text[position : position + 1].upper() + text[position + 1 :]
    if (match := _UNKNOWN.match(text)) and body_at(text, 0) is None:
        position = match.end()  # "Kehkonsj 08.02.2023 § 8"
    if match := _NUMBER_FIRST.match(text):
        section, position = int(match["n"]), match.end()
    while position < len(text):
        if text[position] == "(" and body is None:
            break  # "asiasta lähetekeskustelun 5.11.2018 (§ 231)"
        if match := DATE.match(text, position):
            if day is None:
                day = iso(match)
        elif match := _SECTION.match(text, position):
            if section is not None and kind is None and section != int(match["after"] or match["before"]):
                break
            section = int(match["after"] or match["before"])
        elif order is None and (match := _ORDER.match(text, position)):
            order = int(match["n"] or match["lead"])
        elif kind is None and (section is None or body or day) and (match := _KIND.match(text, position)):
            kind = match["kind"]
        elif match := _FILLER.match(text.replace("\u0001", " "), position):
            position = match.end()
            continue
        elif (
            body is None
            and (found := body_at(text.replace("\u0001", " "), position))
            and _ends_word(text, found[1])
            and not (section is not None and found[0].printed != found[0].name and re.match(r"\.?\s+[a-zåäö]", text[found[1] :]))
        ):
            body, end = found
            position = consumed = end
            if section is None and (number := _SHORT_NUMBER.match(text, end)) and (body.printed != body.name or _WIDE_AFTER.match(text, number.end())):
                section = int(number["n"])  # "KST 24": a short form and a number, no sign; "Kunnanhallitus 23   OTSIKKO"
                position = consumed = number.end()
            continue
        elif body is not None and section is not None and (again := body_at(text.replace("\u0001", " "), position)) and _dates(text, again, body):
            position = consumed = again[1]  # "Kst 14   Kommunstyrelsen 1.2.2021": in full beside its short form
            continue
        elif (
            body
            and day
            and section is None
            and kind is None
            and (number := _LAST_NUMBER.match(text, position))
        ):
            section = int(number["n"])  # Kunnanhallitus 14.11.2016 188: the sign was lost
            position = consumed = number.end()
            continue
        else:
            break
        position = consumed = match.end()
    if body is None and day is not None and section is not None and text.endswith("."):
        return None  # the end of a sentence: "... vidhåller sitt beslut" / "12.12.2022 § 244."
    if section is None and order is None and not (body and day) and not (kind and (body or day)):
        return None
    rest = text[consumed:].lstrip(" \u0001,/|:;·•–—-").rstrip()
    rest = "" if rest and _ONLY_FILLER.fullmatch(rest) else rest  # "STST 281, 28.11.2016 kl. 17.00"
    rest = rest[1:].lstrip() if section is not None and re.match(r"\.\s?[A-ZÅÄÖ]", rest) else rest  # "§ 14. Otsikko"
    if rest.isdigit() and ((section is None and kind) or (section is not None and body and day)):
        rest = ""  # a page's number: "Kunnanhallitus Pöytäkirja 28.10.2024 1"; a list's: "Kh   37   23.01.2017   9"
    if order is not None and section is None and _ORDER.match(rest):
        return None  # links to the matters of a meeting: "Asia 5 Asia 6 Asia 7"
    numbered = section is None and body is not None and day is not None and is_diary_line(rest)
    if rest and not numbered and not _may_follow(rest, section, body, day, kind, order):
        return None
    if section is None and order is None and rest and not numbered:
        return None
    begin = line.end - len(rest) if rest else line.end
    beside = (
        len(line.cells) > 1
        and bool(rest)
        and "\u0001" in text[: len(text) - len(rest)]
        and text[: len(text) - len(rest)].rstrip(" ").endswith("\u0001")
    )
    cell = Cell(rest.replace("\u0001", "\t"), begin, line.end) if rest else None
    if cell and len(line.cells) > 1:
        cell = _exact(line, rest.replace("\u0001", "\t"))
    return Head(body, day, section, order, kind, cell, beside, line.start, line.end)


def _dates(text: str, again: tuple[Body, int], body: Body) -> bool:
    """Whether a body named again is the same and a date ends the line."""
    named, end = again
    match = DATE.match(text[end:].strip())
    return named.type == body.type and match is not None and match.end() == len(text[end:].strip())


def _exact(line: Line, rest: str) -> Cell:
    """Where the rest of a line of several cells starts in the document."""
    for index, cell in enumerate(line.cells):
        tail = "\t".join(c.text for c in line.cells[index:])
        if len(tail) <= len(rest):
            return Cell(rest, cell.start, line.end)
        if tail.endswith(rest):
            inside = len(tail) - len(rest)
            if inside < len(cell.text):
                return Cell(rest, min(cell.start + inside, cell.end), line.end)
    return Cell(rest, line.start, line.end)


def _ends_word(text: str, position: int) -> bool:
    return position >= len(text) or not (text[position].isalnum())


def _may_follow(
    rest: str, section: int | None, body: Body | None, day: str | None, kind: str | None, order: int | None
) -> bool:
    """Whether words after the number can be a title: prose goes on in small letters ("Kunnanhallitus 9.1.2023 § 21 päätti")."""
    first = rest.lstrip("\u0001 \"”'(")[:1]
    if not first:
        return True
    if first.islower():
        return bool(re.match(r"[a-zåäö]+\d|e-\w", rest))
    if (
        section is not None
        and not body
        and not day
        and re.match(r"(?:momentti|mom\.|kohta)", rest, re.IGNORECASE)
    ):
        return False
    return not (section is None and order is None)
