"""Words that portals print, Finnish and Swedish, as data.

Source: platforms.md 1.2, 1.3, 1.6, 2.3 and 7. Class names and icons differ by installation, words do not
(1.3).
"""

import re
from typing import Literal

Kind = Literal["minutes", "agenda"]

KIND_WORDS: dict[str, Kind] = {
    "pöytäkirja": "minutes",
    "pöytäkirjat": "minutes",
    "protokoll": "minutes",
    "protokollet": "minutes",
    "esityslista": "agenda",
    "esityslistat": "agenda",
    "föredragningslista": "agenda",
    "föredragningslistan": "agenda",
}
"""What a portal calls a meeting's document, and what it is."""

MONTHS = (
    ("tammikuu", "januari"), ("helmikuu", "februari"), ("maaliskuu", "mars"), ("huhtikuu", "april"), ("toukokuu", "maj"),
    ("kesäkuu", "juni"), ("heinäkuu", "juli"), ("elokuu", "augusti"), ("syyskuu", "september"), ("lokakuu", "oktober"),
    ("marraskuu", "november"), ("joulukuu", "december"),
)  # fmt: skip
"""The months' names, as dates in words have them: 22. huhtikuuta 2025, den 22 april 2025."""

CANCELLED = re.compile(
    r"\b(?:kokous|mötet|sammanträdet)\b[^.\n]{0,40}?\b(?:peruttu|peruutettu|peruuntu\w+|inställ[td]\w*)", re.IGNORECASE
)
"""How a meeting's page says that the meeting was called off."""

NOTHING_PUBLISHED = (
    "ei julkaistuja kokouksia",
    "ei julkaistuja pöytäkirjoja",
    "ei julkaistuja esityslistoja",
    "ei julkaistuja asiakirjoja",
    "ei kokouksia",
    "ei pöytäkirjoja",
    "ei esityslistoja",
    "inga publicerade möten",
    "inga publicerade sammanträden",
    "inga publicerade protokoll",
    "inga möten",
    "inga sammanträden",
    "inga protokoll",
)
"""A portal's own words for an empty list; without them an empty list is a failure, never "no meetings"."""

OTHER_DATES = (
    "julkaistu",
    "julkaisupvm",
    "julkaisuaika",
    "julkaisupäivä",
    "publicerad",
    "publicerat",
    "nähtävillä",
    "nähtävänä",
    "framlagd",
    "tarkastettu",
    "justerad",
    "justerat",
    "päivitetty",
    "uppdaterad",
    "tulostettu",
)
"""Words before a date that is not the meeting's: publication, checking, display."""

DRAFT = ("tarkastamaton", "tarkastamatta", "ei ole tarkastettu", "luonnos", "ojusterad", "utkast")
APPROVED = ("tarkastettu", "justerad", "justerat", "hyväksytty pöytäkirja")
"""Words beside a meeting's heading that tell draft minutes from checked ones (platforms.md 1.7, 2.3)."""

WHOLE_DOCUMENT = ("koko pöytäkirja", "koko esityslista", "hela protokollet", "hela föredragningslistan")
"""A link's words for the whole meeting in one file; a bare kind word says the same."""

ATTACHMENT = (
    "liite",
    "liitteet",
    "oheismateriaali",
    "bilaga",
    "bilagor",
    "tilläggsmaterial",
    "kuulutus",
    "ote ",
    "utdrag",
)
"""First words of links to files beside an item, which are never fetched (reliability.md 3.5)."""

OFFICER_TITLES = (
    "uso",
    "sukupolven organisaati",
    "nya generationens organisation",
    "kuntaliit",
    "kommunförbund",
    "fcg",
    "verkosto",
    "nätverk",
)
"""Word beginnings in titles of officers' decisions worth reading; a town has thousands of others a year."""

_KIND = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted(KIND_WORDS, key=len, reverse=True)) + r")(?!\w)", re.IGNORECASE
)
# A kind word also ends compounds ("kokouspöytäkirja") and takes endings ("pöytäkirjan"), but those name a
# document less surely, so they count only where no bare word stands.
_KIND_LOOSE = re.compile(r"pöytäkirja|esityslista|protokoll|föredragningslista", re.IGNORECASE)
_OFFICER = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, OFFICER_TITLES)) + ")", re.IGNORECASE)


def kind_of(text: str) -> Kind | None:
    """Which document a text names; minutes where it names both, since they replace the agenda."""
    found = {KIND_WORDS[word.lower()] for word in _KIND.findall(text)}
    if not found:
        found = {KIND_WORDS[word.lower()] for word in _KIND_LOOSE.findall(text)}
    if "minutes" in found:
        return "minutes"
    return "agenda" if found else None


def approval_of(text: str) -> bool | None:
    """Whether minutes are checked, by the words beside their heading; None where nothing is said."""
    low = " ".join(text.split()).lower()
    if any(word in low for word in DRAFT):
        return False
    return True if any(word in low for word in APPROVED) else None


def nothing_published(text: str) -> bool:
    """Whether a page or row says in words that there is nothing."""
    low = " ".join(text.split()).lower()
    return any(words in low for words in NOTHING_PUBLISHED)


def speaks_of_network(title: str) -> bool:
    """Whether an officer's decision may be about the network, by its title."""
    return bool(_OFFICER.search(title))
