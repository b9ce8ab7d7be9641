"""Findings of `uso health` as Finnish office workers read them; what portals said stays as it is."""

import re

from db.words import day, reason

_DAY = r"(\d{4}-\d\d-\d\d)"
_SENTENCES = (
    (rf"last searched {_DAY}", r"haettu viimeksi \1"),
    (rf"failed (\d+) times in a row since {_DAY}: (.*)", r"epäonnistunut \1 kertaa peräkkäin \2 alkaen: \3"),
    (
        rf"no minutes newer than {_DAY}; one came every (\d+) days before",
        r"ei pöytäkirjoja \1 jälkeen; aiemmin yksi \2 päivässä",
    ),
    (
        rf"(\d+) meetings in the (\d+) weeks to {_DAY}, (\d+) by its own weekly median",
        r"\1 kokousta \2 viikossa (\3 asti), oman viikkomediaanin mukaan \4",
    ),
    (
        r"none of its (\d+) documents holds text: scanned, or no minutes at all",
        r"yhdessäkään sen \1 asiakirjasta ei ole tekstiä: skannattuja, tai ei pöytäkirjoja lainkaan",
    ),
    (
        rf"leads to (\S+) since {_DAY} or earlier: correct the address",
        r"ohjaa osoitteeseen \1 (viimeistään \2): korjaa osoite",
    ),
    (
        rf"(.*) {_DAY} is listed, but its documents do not come",
        r"\1 \2 on luettelossa, mutta asiakirjat eivät tule",
    ),
    (
        rf"(.*): the minutes of {_DAY} are not published, only the agenda",
        r"\1: kokouksesta \2 on vain esityslista, pöytäkirja puuttuu",
    ),
    (
        rf"(.*): (meeting|§) (\S+) is not published, a hole between {_DAY} and {_DAY}",
        r"\1: \2 \3 puuttuu, aukko \4 ja \5 välillä",
    ),
    (r"not fetched: (.*)", r"ei saatu haettua: \1"),
)


def finding(what: str) -> str:
    """A finding's sentence in Finnish, days as Finns write them."""
    for pattern, words in _SENTENCES:
        if match := re.fullmatch(pattern, what, re.DOTALL):
            return _days(match.expand(words)).replace(": meeting ", ": kokous ")
    return reason(what) or what


def _days(text: str) -> str:
    return re.sub(_DAY, lambda found: day(found[1]), text)
