"""Dates as minutes print them: 9.1.2023, 09.01.2023, 9. tammikuuta 2023, den 9 januari 2023."""

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "tammikuu januari", "helmikuu februari", "maaliskuu mars", "huhtikuu april", "toukokuu maj", "kesäkuu juni",
            "heinäkuu juli", "elokuu augusti", "syyskuu september", "lokakuu oktober", "marraskuu november", "joulukuu december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_NAMED = "|".join(_MONTHS)
# Not part of a longer number: "10.4.0.250317" is a version, not a date (platforms.md 1.1).
DATE = re.compile(
    rf"(?<![\d.])(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>(?:19|20)\d\d)(?![\d]|\.\d)"
    rf"|(?<![\d.-])(?P<dh>\d{{1,2}})-(?P<mh>\d{{1,2}})-(?P<yh>(?:19|20)\d\d)(?![\d-])"  # Swedish CaseM pages: 17-1-2023
    rf"|(?<![\d.])(?P<dn>\d{{1,2}})\.?\s+(?P<mn>{_NAMED})(?:ta|n)?\s+(?P<yn>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def iso(match: re.Match[str]) -> str | None:
    """The ISO date of a match of DATE; None for a day that does not exist."""
    try:
        if match["d"]:
            return date(int(match["y"]), int(match["m"]), int(match["d"])).isoformat()
        if match["dh"]:
            return date(int(match["yh"]), int(match["mh"]), int(match["dh"])).isoformat()
        return date(int(match["yn"]), _MONTHS[match["mn"].lower()], int(match["dn"])).isoformat()
    except ValueError:
        return None


def first_date(text: str) -> str | None:
    """The first possible date of a text, ISO; None without one."""
    return next((found for match in DATE.finditer(text) if (found := iso(match))), None)
