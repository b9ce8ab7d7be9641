"""Names of bodies (toimielin) as file names, headings and sentences write them: inflected, short, Swedish.

Source: platforms.md 5.3 and codebook.md (who, when, where). Data with a table of tests.
"""

import re

STEMS: tuple[tuple[str, str], ...] = (
    # ending as written, inflected or not -> ending in the nominative
    (r"hallitus|hallituksen", "hallitus"),
    (r"valtuusto|valtuuston", "valtuusto"),
    (r"lautakunta|lautakunnan", "lautakunta"),
    (r"jaosto|jaoston", "jaosto"),
    (r"johtokunta|johtokunnan", "johtokunta"),
    (r"toimikunta|toimikunnan", "toimikunta"),
    (r"neuvosto|neuvoston", "neuvosto"),
    (r"yhtymäkokous|yhtymäkokouksen", "yhtymäkokous"),
    (r"styrelsen|styrelse", "styrelsen"),
    (r"fullmäktige|fullmäktiges", "fullmäktige"),
    (r"nämnden|nämnd", "nämnden"),
    (r"sektionen|sektion", "sektionen"),
)
SHORT: tuple[tuple[str, str], ...] = (
    (r"kh|khall|kunnanhall", "Kunnanhallitus"),
    (r"kaupunginhall|khal", "Kaupunginhallitus"),
    (r"kv|kvalt|kunnanvalt", "Kunnanvaltuusto"),
    (r"valt", "Valtuusto"),
    (r"tekn?ltk|tekla", "Tekninen lautakunta"),
    (r"sivltk|siv\.?ltk", "Sivistyslautakunta"),
    (r"tarkltk|tark\.?ltk", "Tarkastuslautakunta"),
    (r"ympltk|ymp\.?ltk", "Ympäristölautakunta"),
    (r"hyvltk", "Hyvinvointilautakunta"),
    (r"vaalltk|keskusvaalltk", "Keskusvaalilautakunta"),
    (r"ks|kst", "Kommunstyrelsen"),
    (r"fge|kfge", "Kommunfullmäktige"),
)
"""Short forms that stand as words of their own."""

_LETTERS = "A-Za-zÅÄÖåäö"
_LONG = [
    (
        re.compile(
            # One adjective may stand before: "Tekninen lautakunta", "teknisen lautakunnan".
            rf"(?:(?<![{_LETTERS}])(?P<adjective>[{_LETTERS}]+(?:nen|sen|llinen|llisen))[ _-]+)?"
            rf"(?<![{_LETTERS}])(?P<front>(?:[{_LETTERS}][{_LETTERS}-]*?)?)(?:{ending})(?![{_LETTERS}])",
            re.IGNORECASE,
        ),
        stem,
    )
    for ending, stem in STEMS
]
_SHORT = [
    (re.compile(rf"(?<![{_LETTERS}])(?:{words})(?![{_LETTERS}])", re.IGNORECASE), name)
    for words, name in SHORT
]


def body_of(text: str) -> str | None:
    """The first body that a text names, in the nominative with a capital; None where it names none."""
    plain = text.replace("_", " ")
    if " " not in text.strip() and re.search(r"\d|\.pdf$", text, re.IGNORECASE):
        plain = plain.replace("-", " ")  # a file's name: "20250207-kunnanvaltuusto-poytakirja.PDF"
    best: tuple[int, str] | None = None
    for shape, stem in _LONG:
        if found := shape.search(plain):
            adjective = re.sub(r"sen$", "nen", found["adjective"] or "", flags=re.IGNORECASE)
            name = f"{adjective} {found['front']}{stem}".strip().lower()
            if best is None or found.start() < best[0]:
                best = (found.start(), name[:1].upper() + name[1:])
    if best:
        return best[1]
    return next((name for shape, name in _SHORT if shape.search(plain)), None)
