"""Bodies (toimielimet): their names and short forms as printed, and what kind each is. The words are data (bodies.yml)."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from extract.model import BodyType
from extract.tables import table

# A body's name: capital first word, at most a few words before the one that says what it is.
_LEAD = r"(?!\S*(?:ohje|ohjeet|osoitus|anvisning)\b)(?:[A-ZÅÄÖ][\wäöåÄÖÅ]*-?,?\s(?:(?:ja|och|-)\s)?){0,4}?"
_KIND = (
    r"(?:hallitus|valtuusto|lautakunta|jaosto|toimikunta|johtokunta|valiokunta|styrelsen?|fullmäktige|nämnden|nämnd|sektionen|"
    r"sektion|kommittén|direktionen|utskottet)"
)
NAME = re.compile(
    rf"(?P<name>(?:Stads|Kommun)styrelsens\s(?:[a-zåäö]+\s){{0,2}}(?:sektion|utskott|kommitté)(?:en|et|n)?|{_LEAD}(?:[A-ZÅÄÖ][\wäöå-]*\s?(?:ja\s|och\s)?)?[\wäöåÄÖÅ-]*(?i:{_KIND})(?:\s+(?i:[\wäöå-]*jaosto))?)(?![\wäöå])"
)
OFFICER = re.compile(
    r"(?P<name>(?:(?:[Vv]s|[Vv]t|[Tt]\.?f)\.?\s)?[A-ZÅÄÖ][\wäöå-]*\s?(?:ja\s)?[\wäöå-]*(?i:johtaja|päällikkö|direktören|direktör|sihteeri|chefen))(?![\wäöå])"
)


@dataclass(frozen=True, slots=True)
class Body:
    """A body as found in a text; `name` as a person would write it, {fi}/{sv} still open for kunta or kaupunki."""

    name: str
    type: BodyType | None
    printed: str


def _data() -> dict[str, Any]:
    return cast("dict[str, Any]", table("language/bodies.yml"))


@cache
def cities() -> frozenset[str]:
    """Finnish names of the municipalities that call themselves kaupunki (stad)."""
    return frozenset(_data()["cities"].split())


@cache
def _short_forms() -> dict[str, str]:
    return {short: name for name, shorts in _data()["abbreviations"].items() for short in shorts}


@cache
def short_form() -> re.Pattern[str]:
    """Matches a short form as a token of its own: KHALL, Kh, KST; with a capital first letter."""
    words = "|".join(sorted(map(re.escape, _short_forms()), key=len, reverse=True))
    return re.compile(rf"(?P<short>(?=[A-ZÅÄÖ])(?i:{words}))(?:\.|:n)?(?![\wäöå])")


def body_type(name: str) -> BodyType | None:
    """council, board, committee or officer by the end of the name; None when it tells nothing."""
    lowered = name.casefold().strip(" .:")
    for kind, endings in _data()["types"].items():
        if any(lowered.endswith(ending) for ending in endings):
            return cast("BodyType", kind)
    return None


_JOINT = re.compile(
    r"(?i)yhtymä(?:valtuusto|hallitus|kokous)|kuntayhtymän|samkommun|(?:alue|liitto|maakunta)(?:valtuusto|hallitus)|hyvinvointialue"
    r"|välfärdsområde|(?:förbunds|landskaps)(?:fullmäktige|styrelse)|kirkko(?:valtuusto|neuvosto)|seurakun|kyrko(?:fullmäktige|råd)"
)


def is_joint(name: str) -> bool:
    """Whether a body is of several municipalities or of none: a joint authority (kuntayhtymä), a region, a parish.

    Their minutes stand on portals of municipalities too (platforms.md 10); what they decide is no municipality's own.
    """
    return _JOINT.search(name) is not None


def body_at(text: str, position: int = 0) -> tuple[Body, int] | None:
    """The body named exactly at a place of a line, and where its name ends; None when none is."""
    if (match := short_form().match(text, position)) and not match["short"].islower():
        name = _short_forms()[match["short"].casefold().rstrip(".")]
        return Body(name, body_type(name), match["short"]), match.end()
    for pattern in (NAME, OFFICER):
        if match := pattern.match(text, position):
            printed = _TOWN.sub("", " ".join(match["name"].split()))
            printed = _WHOSE.sub("", printed)
            return Body(written(printed), body_type(printed), printed), match.end()
    return None


# "Laitilan kaupunginhallitus", "LESTIJÄRVI Kunnanhallitus": whose council or board it is.
_WHOSE = re.compile(r"(?i)^.*\s(?=(?:(?:kunnan|kaupungin)(?:hallitus|valtuusto)|(?:kommun|stads)(?:styrelsen?|fullmäktige))$)")
_TOWN = re.compile(r"^(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]+\s){1,2}(?i:kunta|kaupunki|stad|kommun)\s+(?=\S)")
_OF_BODY = re.compile(
    r"(?P<name>(?:[A-ZÅÄÖ][\wäöå-]*\s){0,2}?[A-ZÅÄÖ]?[\wäöåÄÖÅ-]*(?i:hallituksen|valtuuston|lautakunnan|jaoston|toimikunnan|johtokunnan|styrelsens|fullmäktiges|nämndens|sektionens))"
    r"\s+(?i:kokous|kokouskutsu|pöytäkirja|esityslista|sammanträde|möte|protokoll|föredragningslista|kallelse)\w*"
)


_GATHERS = re.compile(r"(?P<name>[A-ZÅÄÖ][\wåäöÅÄÖ-]*(?i:hallitus|valtuusto|lautakunta|jaosto|styrelsen|fullmäktige|nämnden|sektionen))\s+(?:kokoontuu|sammanträder|kallas|kutsutaan)\b")
# "Kaupunginjohtajan viranhaltijapäätös", "Stadsdirektörens tjänsteinnehavarbeslut"
_OF_OFFICER = re.compile(
    r"(?P<name>[A-ZÅÄÖ][\wåäöÅÄÖ-]*(?i:johtaja|sihteeri|rehtori|direktör(?:en)?|chef(?:en)?))(?:n|s)\s+(?:(?i:viranhaltija)?(?i:päätös)|(?i:tjänsteinnehavar)?(?i:beslut))\b"
)


def body_of_meeting(line: str) -> Body | None:
    """The body whose meeting a line announces: "Kunnanhallituksen kokous", "STADSFULLMÄKTIGES SAMMANTRÄDE"."""
    if gathers := _GATHERS.match(line):
        return Body(written(gathers["name"]), body_type(gathers["name"]), gathers["name"])
    match = _OF_BODY.match(line)
    if match is None:
        officer = _OF_OFFICER.match(line)
        return Body(written(officer["name"]), "officer", officer["name"]) if officer else None
    printed = _TOWN.sub("", match["name"])
    nominative = re.sub(r"(?i)ksen$", "s", re.sub(r"(?i)(valtuusto|jaosto)n$", r"\1", re.sub(r"(?i)kunnan$", "kunta", printed)))
    nominative = re.sub(r"(?i)(styrelsen|fullmäktige|nämnden|sektionen)s$", r"\1", nominative)
    nominative = re.sub(r"^[A-ZÅÄÖ][a-zåäö-]+(?:n|s)\s+(?=(?:kunnan|kaupungin|kommun|stads))", "", nominative)
    return Body(written(nominative), body_type(nominative), printed)


# What stands around a meeting's or decision's name in a page's head, and is no title.
_MEETING_WORDS = re.compile(
    r"(?i)\b(?:pöytäkirja\w*|esityslista\w*|viranhaltijapäätö\w*|tjänsteinnehavarbeslut\w*|protokoll\w*|föredragningslist\w*|kokous\w*|sammanträde\w*|möte\w*|kallelse"
    r"|(?:päätös|kokous|besluts|mötes|sammanträdes)?(?:päivä\w*|pvm|datum|dag|aika|tid)|julkaistu|tarkastettu|allekirjoitettu|justera\w*|publicera\w*|klo|kl|nro|nr|sivu|sida|on|har|yleinen|julkinen|offentlig)\b"
)


def only_meeting(text: str) -> bool:
    """Whether a text says only whose meeting or decision it is, when, and of which number: "Kommunstyrelsen: 3/2020 9.3.2020 17:30"."""
    named = body_at(text)
    rest = text[named[1] :] if named else text
    return not re.search(r"[^\W\d_]{2}", _MEETING_WORDS.sub(" ", rest))


def written(printed: str) -> str:
    """A body's name as a person would write it: one capital first, however the head shouts."""
    words = printed.strip(" .,:")
    if words.isupper():
        words = words.capitalize()
    return words[:1].upper() + words[1:]


def resolved(name: str | None, is_city: bool | None) -> str | None:
    """The name with kunta or kaupunki put in; without knowing which, the shorter {fi} forms read Kunnan-."""
    if name is None:
        return None
    finnish, swedish = ("Kaupungin", "Stads") if is_city else ("Kunnan", "Kommun")
    return name.replace("{fi}", finnish).replace("{sv}", swedish)
