"""Section headings: which words open which part of an item. The words are data in each language's folder."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from extract.dates import DATE
from extract.labels import label, speaker
from extract.lines import Cell, Line
from extract.model import Language, Role
from extract.tables import table

# Before a heading's noun: "Kunnanjohtajan", "Kj:n", "Vs. hallintojohtajan", "Stadsdirektörens", "Esittelijän muutettu".
_OWNER = {
    "fi": r"(?:\w*(?:johtaja|päällikkö|sihteeri|pormestari)\s+(?:[\w-]+\s+){0,2})?(?:(?:kj|khj|hj|tj|kaupj|khsj|kh|kv|khall|kvalt)\.?\s+|(?:(?:vs|vt|v\.a|ma)\.?\s+)?[\wäöå.-]{1,40}:?n\s+(?:[\w-]+n\s+)?(?:(?:muutettu|uusi|korjattu|lopullinen|täydennetty|alkuperäinen)\s+)?)?",
    "sv": r"(?:(?:(?:t\.?f|tillf|vik)\.?\s+)?[\wäöå.-]{2,40}s:?\s+(?:(?:ställföreträdares|ersättares|ändrade|nya|korrigerade)\s+)?)?",
}
# After it: "Kunnanhallituksen ehdotus kunnanvaltuustolle".
_TO_WHOM = {
    "fi": r"\s+(?:(?:kunnan|kaupungin)?(?:valtuustolle|hallitukselle)|\w*lautakunnalle|kh:lle|kv:lle)",
    "sv": r"\s+till\s+(?:(?:kommun|stads)?(?:fullmäktige|styrelsen))",
}
_BILINGUAL = re.compile(r"(?P<one>[^–/:-]{3,40}?:?)\s*[–/-]\s*(?P<other>[^–/:-]{3,60}?)\s*(?:$|:$|:\s+(?P<rest>\S.*))")
_LANGUAGES: tuple[Language, ...] = ("fi", "sv")
# Headings that may run into their text without a colon: "Päätös Hyväksyttiin." (WordPress PDFs, Espoo's tables)
_RUN_IN = {
    "fi": "päätösehdotus|päätös|ehdotus|esitys|käsittely|selostus",
    "sv": "beslutsförslag|beslut|förslag|behandling|redogörelse",
}
# A sentence may begin with a heading's word; then a small letter or a verb follows.


@dataclass(frozen=True, slots=True)
class Heading:
    role: Role
    text: str  # as printed
    start: int
    end: int
    rest: Cell | None  # text that follows on the same line
    language: Language
    label: bool = False  # only a body's or officer's name before a colon


@dataclass(frozen=True, slots=True)
class _Rules:
    owned: dict[str, Role]
    plain: dict[str, Role]
    whole: re.Pattern[str]
    officer: re.Pattern[str]
    run_in: re.Pattern[str]


@cache
def vocabulary(language: Language) -> dict[str, Any]:
    """The heading words of a language, as its data file has them."""
    return cast("dict[str, Any]", table(f"language/{language}/headings.yml"))


@cache
def _rules(language: Language) -> _Rules:
    data = vocabulary(language)
    owned = {word: role for role, words in data["owned"].items() for word in words}
    plain = {word: role for role, words in data["plain"].items() for word in words}
    nouns = "|".join(sorted(map(re.escape, owned), key=len, reverse=True))
    words = "|".join(sorted(map(re.escape, plain), key=len, reverse=True))
    head = rf"(?:(?P<owner>{_OWNER[language]})(?P<noun>{nouns})(?:{_TO_WHOM[language]})?|(?P<plain>{words}))"
    officer = data["officers"]
    return _Rules(
        owned,
        plain,
        re.compile(
            rf"{head}(?:\s*\([^)]{{1,40}}\))?(?P<end>\s*[:.]?)(?:$|(?<=:)\s*(?P<rest>\S.*))", re.IGNORECASE
        ),
        re.compile(rf"{head}(?:\.?\s*[,:–-]?\s+|\s*/\s*)(?P<officer>{officer}\b\.?[^.:]{{0,70}})(?P<end>:?)(?:$|(?<=:)\s*(?P<rest>\S.*))", re.IGNORECASE),
        re.compile(rf"(?P<noun>(?i:{_RUN_IN[language]}))(?:\s*\([^)]{{2,40}}\))?\s+(?P<rest>[A-ZÅÄÖ].{{3,}})$"),
    )


def heading(line: Line) -> Heading | None:
    """The heading that a line is or begins with; None for a line of text.

    A heading in the left column has its text in the next cell; one before a colon has it after the colon.
    """
    first = line.cells[0]
    if len(first.text) > 5000 or first.text[:1] in "-–•*(":
        return None
    bare = first.text
    for language in _LANGUAGES:
        rules = _rules(language)
        match = rules.whole.match(bare)
        if match and (match["rest"] is None or len(line.cells) == 1 or match["end"].strip()) and not _tells(match):
            return _found(line, first, match, rules, language)
        match = rules.officer.match(bare)
        if match and (len(bare) < 110 or match["rest"]):
            return _officer(line, first, match, rules, language)
        match = rules.run_in.match(bare)
        if match and len(line.cells) == 1:
            noun = match["noun"]
            return Heading(
                rules.owned[noun.lower()],
                noun,
                first.start,
                first.start + len(noun),
                _rest(first, match),
                language,
            )
    if len(line.cells) > 1 and (beside := _in_margin(line)) is not None:
        return beside
    if (both := _BILINGUAL.fullmatch(bare)) is not None:
        return _bilingual(line, first, both)
    if (named := label(bare)) is not None:
        role, stop = named
        rest = bare[stop:].lstrip(" :")
        cell = Cell(rest, first.end - len(rest), first.end) if rest else _next(line)
        told = re.search(r"(?i)\b(?:päättää|päätti|beslutar|beslöt|beslutade)$", bare[:stop]) is not None
        return Heading(role, f"{bare[:stop]}:", first.start, first.start + stop, cell, "fi", not told)
    if len(line.cells) == 1 and len(bare) < 60 and (alone := speaker(bare)) is not None and (alone == "decision" or " " not in bare):
        return Heading(alone, f"{bare}:", first.start, first.end, None, "fi", True)  # "Kunnanjohtaja" alone: a name after it is the presenter's
    return None


def heading_beside(rest: Cell) -> Heading | None:
    """The heading beside a head, of a proposal or with its text: "KST § 156   Beredning: ekonomichef Disa Lövsund"."""
    opens = heading(Line((rest,), rest.start, rest.end, 0, gap=False))
    return opens if opens is not None and not opens.label and (opens.role == "proposal" or (opens.rest is not None and ":" in rest.text)) else None


def _bilingual(line: Line, cell: Cell, both: re.Match[str]) -> Heading | None:
    """A heading printed in both languages: "Förslag – Ehdotus"."""
    found = []
    for text in (both["one"], both["other"]):
        part = Cell(text, cell.start, cell.end)
        found.append(heading(Line((part,), cell.start, cell.end, line.page, line.gap)))
    one, other = found
    if one is None or other is None or one.role != other.role or one.rest or other.rest:
        return None
    rest = _rest(cell, both) if both["rest"] else _next(line)
    return Heading(one.role, cell.text[: both.end("other")], cell.start, cell.start + both.end("other"), rest, one.language, one.label and other.label)


def _in_margin(line: Line) -> Heading | None:
    """A label in the left margin without a colon: "Kunnanjohtaja   Kunnanhallitus esittää ...", "Khall   Päätös: ..."."""
    rest = _next(line)
    if rest is None or not line.cells[0].text[:1].isupper():
        return None
    role = speaker(line.cells[0].text)
    if role is None:
        return None
    inner = heading(Line(line.cells[1:], line.cells[1].start, line.end, line.page, line.gap))
    if inner is not None and not inner.label:
        return inner
    if (not rest.text.endswith(".") and len(rest.text) < 30) or DATE.search(rest.text[:30]):
        return None  # a person's name, a meeting's date
    return Heading(role, f"{line.cells[0].text}:", line.start, line.cells[0].end, rest, "fi", True)


def _tells(match: re.Match[str]) -> bool:
    """Whether a line like a heading with its owner is a short sentence: "Hyväksyttiin esittelijän ehdotus."."""
    owner = match["owner"] or ""
    short = (match["noun"] or "").lower() in ("ehd", "päätösehd", "päät")  # "Kj:n ehd."
    return bool(owner) and ((match["end"].strip() == "." and not short) or re.search(r"(?i)\w(?:tiin|des)\b", owner) is not None)


def _found(line: Line, cell: Cell, match: re.Match[str], rules: _Rules, language: Language) -> Heading | None:
    role = rules.owned[match["noun"].lower()] if match["noun"] else rules.plain[match["plain"].lower()]
    stop = match.end("noun") if match["noun"] else match.end("plain")
    rest = _rest(cell, match) if match["rest"] else _next(line)
    return Heading(role, cell.text[:stop], cell.start, cell.start + stop, rest, language)


def _officer(
    line: Line, cell: Cell, match: re.Match[str], rules: _Rules, language: Language
) -> Heading | None:
    role = rules.owned[match["noun"].lower()] if match["noun"] else rules.plain[match["plain"].lower()]
    if role not in ("proposal", "presenter", "decision", "preparer"):
        return None
    stop = match.end("noun") if match["noun"] else match.end("plain")
    begin = cell.start + match.start("officer")
    text = "\t".join([match["officer"], *([match["rest"]] if match["rest"] else []), *(c.text for c in line.cells[1:])])
    rest = Cell(text, begin, line.end)
    return Heading(role, cell.text[:stop], cell.start, cell.start + stop, rest, language)


_WHO = re.compile(r"\([\wåäö. -]{2,40}\)\s+(?=[A-ZÅÄÖ])")


def _rest(cell: Cell, match: re.Match[str]) -> Cell:
    return Cell(match["rest"], cell.end - len(match["rest"]), cell.end)


def _next(line: Line) -> Cell | None:
    if len(line.cells) < 2:
        return None
    if len(line.cells) == 2 and (who := _WHO.match(line.cells[1].text)):
        cell = line.cells[1]
        return Cell(cell.text[who.end() :], cell.end - len(cell.text) + who.end(), cell.end)  # "(kaupunginjohtaja) Kaupunginhallitus päättää ..."
    return Cell("\t".join(cell.text for cell in line.cells[1:]), line.cells[1].start, line.cells[-1].end)
