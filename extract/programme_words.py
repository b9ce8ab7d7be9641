"""Words of the network's own pages: seasons, numbers, what a season holds. Patterns for re, case aside.

Sources: seeds 000-003, ../shared/data/uso_facts.csv (Kuntaliitto's and FCG's news), FCG's English page.
"""

import re

# Ordinals in every case, Finnish, then Swedish and English.
ORDINALS: dict[str, int] = {
    r"ensimmäi\w+": 1,
    r"toi(?:nen|se\w*|sta|sena)": 2,
    r"kolmas|kolman\w+|kolmat\w+": 3,
    r"neljäs|neljän[nt]\w+|neljättä": 4,
    r"viides|viiden[nt]\w+|viidettä": 5,
    r"kuudes|kuuden[nt]\w+|kuudetta": 6,
    r"seitsemäs|seitsemän[nt]\w+|seitsemättä": 7,
    r"kahdeksas|kahdeksan[nt]\w+|kahdeksatta": 8,
    r"yhdeksäs|yhdeksän[nt]\w+|yhdeksättä": 9,
    r"kymmenes|kymmenen[nt]\w+|kymmenettä": 10,
    r"första|first": 1,
    r"andra|second": 2,
    r"tredje|third": 3,
    r"fjärde|fourth": 4,
    r"femte|fifth": 5,
    r"sjätte|sixth": 6,
    r"sjunde|seventh": 7,
    r"åttonde|eighth": 8,
    r"nionde|ninth": 9,
    r"tionde|tenth": 10,
}
_UNITS: dict[str, int] = {
    r"yksi|yhtä|yhden|yhdestä": 1,
    r"kaksi|kahta|kahden|kahdesta": 2,
    r"kolm(?:e|ea|en|esta)": 3,
    r"neljä(?:ä|n|stä)?": 4,
    r"viisi|viittä|viiden|viidestä": 5,
    r"kuusi|kuutta|kuuden|kuudesta": 6,
    r"seitsemä(?:n|ä|stä)": 7,
    r"kahdeksa(?:n|a|sta)": 8,
    r"yhdeksä(?:n|ä|stä)": 9,
    r"kymmen(?:en|tä|estä)": 10,
    r"två|two": 2,
    r"tre|three": 3,
    r"fyra|four": 4,
    r"fem|five": 5,
    r"sex|six": 6,
    r"sju|seven": 7,
    r"åtta|eight": 8,
    r"nio|nine": 9,
    r"tio|ten": 10,
}
_TENS = {"kaksi": 20, "kolme": 30, "neljä": 40, "viisi": 50, "kuusi": 60}
_ENDS = ("", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän")
NUMBERS: dict[str, int] = (
    {rf"{tens}kymmentä{end}": value + unit for tens, value in _TENS.items() for unit, end in enumerate(_ENDS)}
    | {rf"{end}toista": 10 + unit for unit, end in enumerate(_ENDS) if unit}
    | _UNITS
)

_KAUSI = r"(?:toimi|verkosto|hanke|projekti|ohjelma|verkostoprojekti)?-?kau(?:si|de|te|tta|t\b)\w*"
_PERIOD = r"(?:verksamhets|program|projekt|nätverks)?(?:period|omgång)\w*|season"
SEASON_WORD = rf"(?:{_KAUSI}|{_PERIOD})"
DASH = r"\s?[-\u2010-\u2015\u2212/]\s?"
_ORDINAL = "|".join(ORDINALS)

# How a page names a season: USO 7, USO7-, 7. kausi, neljännen kaksivuotisen toimikautensa, kuudennen
# kerran, 2023-2024.
SEASON = re.compile(
    rf"\bUSO(?:-verkosto(?:n|projektin)?)?\s?[-\u2010-\u2015]?\s?(?P<number>\d{{1,2}})(?![\d.])"
    rf"|(?<![\d.])(?P<dotted>\d{{1,2}})(?:\.|:\w{{1,3}})\s?(?:kaksivuoti\w+\s)?{SEASON_WORD}"
    rf"|\b(?P<ordinal>{_ORDINAL})\s(?:kaksivuoti\w+\s|uso-?\s?)?(?:{SEASON_WORD}|USO\w*|kerran\b)"
    rf"|(?<![\d-])(?P<first>20\d\d){DASH}(?P<last>20\d\d|\d\d)(?![\d-])"
    rf"|\bUSO\s?(?P<year>20\d\d)(?!\d|{DASH}\d)",
    re.IGNORECASE,
)
NUMBER = (
    rf"(?P<number>(?<![\d.,:/-])\d{{1,3}}(?![\d.:,/]\d|\.?\s?%|\.\s?[a-zåäö])|\b(?:{'|'.join(NUMBERS)})\b)"
)
# Words that may stand between a number and what it counts: adjectives and genitives, no other number, no
# comma.
_BETWEEN = r"(?:\s+[^\W\d_][\w\u2010-]*){0,%d}?\s+"
COUNTED = {
    "municipalities": re.compile(
        NUMBER + _BETWEEN % 3 + r"(?:osallistuja|kehittäjä|jäsen|verkosto|uso-?)?"
        r"(?:kun(?:taa|nan|nasta|tien|nalla)|kaupunkia|kommuner|"
        r"municipalities)\b",
        re.IGNORECASE,
    ),
    "working_seminars": re.compile(
        NUMBER + _BETWEEN % 6 + r"(?:työseminaari(?:a|sta|n|t)?|arbetsseminari(?:er|um)|working seminars?)\b",
        re.IGNORECASE,
    ),
    "seminars": re.compile(
        NUMBER + _BETWEEN % 4 + r"(?:seminaari(?:a|sta|n|t)?|seminari(?:er|um)|seminars?)\b", re.IGNORECASE
    ),
    "workshops": re.compile(
        NUMBER + _BETWEEN % 4 + r"(?:kehittämis|kunta|kehitys)?-?(?:työ)?"
        r"(?:paja(?:a|n|sta|t)?|verkstäder|workshoppar|workshops?)\b",
        re.IGNORECASE,
    ),
}
OVER = re.compile(r"\b(?:yli|över|more than|over)\s+$", re.IGNORECASE)
# A number that is only about right is not the number.
ABOUT = re.compile(
    r"\b(?:noin|n\.|lähes|alle|vajaa\w*|melkein|liki|vähintään|enintään|nearly|about|almost|cirka|ca\.?|omkring|under|nästan)\s+$",
    re.IGNORECASE,
)
# Where the counted municipalities are the season's members ...
MEMBERS = re.compile(
    r"mukana|osallistu|koko(?:on|ssa)|voimin|verkostossa on|muodost|lähteny|\bdeltar|\bmed i\b|"
    r"\bmedlem|participat|taking part",
    re.IGNORECASE,
)
# ... and where they are not: through the years, only the new ones, a part of them, another season's.
NOT_NOW = re.compile(
    r"edelli[ns]|viime kau|aiem|aikaisem|seuraav|ensi kau|vuoden ajan|vuosien (?:aikana|varrella)|"
    r"tähän mennessä|historian? aikana|"
    r"\buu(?:tta|den|sia)\b|ensikertala|föregående|förra|nästa|previous|next season|over the years|tidigare",
    re.IGNORECASE,
)
A_YEAR = re.compile(
    r"vuodessa|vuosittain|vuotta kohti|joka vuosi|årligen|per år|om året|(?:a|per|each|every) year|annually",
    re.IGNORECASE,
)
# A workshop of the municipality's own, not of all together.
OWN = re.compile(
    r"\bkunta voi|kuntakohtai|kunnan oma|kuntaa kohd|per kunta|kunnalle|kunnan käyt|oma\w+ kehittämi|"
    r"kommunspecifik|"
    r"per kommun|municipality[- ]specific|each municipality|per municipality",
    re.IGNORECASE,
)

_END = r"(?=\s*(?:[.;:!?\n]|,|\s[–-]\s|\(|$|\bjoss?a\b|\bjoka\b|\bjonka\b))"
# The season's theme, best form first: "kärkiteema on X", "teemanaan X", "X:n johtamisen teemalla".
THEMES = (
    re.compile(
        rf"\b(?:kärki|pää|yhteinen\s)?teema(?:na|nsa|naan|ksi)?\s+(?:kau(?:delle|della)\s+)?(?:on|oli)\s+(?P<theme>[^\n.,;:(]{{4,90}}?){_END}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:kärki|pää)?teema(?:na|naan|nansa)\s+(?P<theme>[^\n.,;:(]{{4,90}}?){_END}", re.IGNORECASE
    ),
    # Only plural genitives stand unchanged before the nominative: "kestävän johtamisen" would need
    # "kestävä johtaminen".
    re.compile(
        r"(?<!n\s)\b(?P<theme>(?:[^\W\d_][\w-]*(?:ien|jen|iden|tten)\s){0,4}[^\W\d_][\w-]*misen)\s(?:kärki|pää)?teemalla\b",
        re.IGNORECASE,
    ),
)
THEME_LIST = re.compile(
    r"\bteemat\b(?P<between>[^.\n]{0,90}?)(?:\bovat\b|\bolivat\b)?\s*:?\s*$|\bteemat\b[^.\n]{0,60}?\bovat\s+(?P<inline>[^\n.]{8,300})",
    re.IGNORECASE,
)
BULLET = re.compile(r"^(?P<indent>\s*)(?:[•●▪◦·*○\u2010-\u2015-]|\d{1,2}[.)])\s+(?P<text>\S.*?)\s*$")

# Marks of minutes: what is in them is the municipality's business, not the network's page.
MINUTES = re.compile(
    r"§\s?\d|\d\s?§|^\s*(?:päätösehdotus|päätösesitys|ehdotus|päätös|esittelijä|valmistelija|beslutsförslag|beslut|föredragande)\s*:?\s*$|"
    r"\b(?:pöytäkirja|esityslista|protokoll|föredragningslista|viranhaltijapäätös)\b",
    re.IGNORECASE | re.MULTILINE,
)
KEEPERS = re.compile(r"kuntaliit|\bFCG\b|kommunförbund", re.IGNORECASE)
