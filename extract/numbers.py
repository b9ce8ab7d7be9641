"""Numbers as minutes write them: 9 000, 9.000, yhdeksäntuhatta, viittä, niotusen."""

import re

_FI = {
    1: "yksi yhtä yhden yhdellä yhdeltä", 2: "kaksi kahta kahden kahdella kahdelta", 3: "kolme kolmea kolmen kolmella",
    4: "neljä neljää neljän neljällä", 5: "viisi viittä viiden viidellä", 6: "kuusi kuutta kuuden kuudella",
    7: "seitsemän seitsemää seitsemällä", 8: "kahdeksan kahdeksaa kahdeksalla", 9: "yhdeksän yhdeksää yhdeksällä",
    10: "kymmenen kymmentä kymmenellä", 11: "yksitoista yhtätoista", 12: "kaksitoista kahtatoista", 13: "kolmetoista kolmeatoista",
    14: "neljätoista neljäätoista", 15: "viisitoista viittätoista", 16: "kuusitoista kuuttatoista", 17: "seitsemäntoista seitsemäätoista",
    18: "kahdeksantoista kahdeksaatoista", 19: "yhdeksäntoista yhdeksäätoista", 20: "kaksikymmentä kahtakymmentä",
}  # fmt: skip
_SV = [
    "noll",
    "en",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
    "tretton",
    "fjorton",
    "femton",
    "sexton",
    "sjutton",
    "arton",
    "nitton",
    "tjugo",
]
UNITS: dict[str, int] = {word: n for n, words in _FI.items() for word in words.split()}
UNITS |= {word: n for n, word in enumerate(_SV)} | {"ett": 1, "nolla": 0, "ei yhtään": 0}
_TENS_FI = {
    f"{word}kymmentä": 10 * n for n, words in _FI.items() if 2 <= n <= 9 for word in words.split()[:1]
}
_TENS_SV = {
    "tjugo": 20,
    "trettio": 30,
    "fyrtio": 40,
    "femtio": 50,
    "sextio": 60,
    "sjuttio": 70,
    "åttio": 80,
    "nittio": 90,
}
_PART = re.compile(
    r"(?P<thousand>tuhatta|tuhannen|tuhat|tusen)|(?P<hundred>sataa|sata|hundra)|(?P<word>"
    + "|".join(sorted(map(re.escape, (UNITS | _TENS_FI | _TENS_SV).keys()), key=len, reverse=True))
    + r")|(?P<and>och|ja)"
)
WORD = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
COUNT = rf"(?:\d{{1,3}}|(?:{WORD})(?![\wäöå]))"


def count(text: str) -> int | None:
    """A small number in digits or words; None for anything else."""
    stripped = text.strip().lower()
    return int(stripped) if stripped.isdigit() else UNITS.get(stripped)


def words_to_number(text: str) -> int | None:
    """A number written out, as in "kaksitoistatuhatta viisisataa"; None when a part is no number word."""
    rest = re.sub(r"[\s-]+", "", text.lower()).replace("viidentoista", "viisitoista")
    total = current = 0
    seen = False
    while rest:
        match = _PART.match(rest)
        if not match:
            return None
        if match["thousand"]:
            total += (current or 1) * 1000
            current = 0
        elif match["hundred"]:
            current = (current or 1) * 100
        elif match["word"]:
            current += (UNITS | _TENS_FI | _TENS_SV)[match["word"]]
        seen = seen or not match["and"]
        rest = rest[match.end() :]
    return total + current if seen else None


def digits(text: str) -> float:
    """The value of a printed number: spaces and full stops before three digits part thousands, a comma the cents.

    "9 000" and "9.000" are 9000, "9000,50" is 9000.5, "0.5" is 0.5, "9000,-" is 9000.
    """
    cleaned = re.sub(r"[\s\u00a0\u2009\u202f]", "", text).rstrip("-–").rstrip(",.:")
    whole = re.sub(r"\.(?=\d{3}(?:\D|$))", "", cleaned)
    return float(whole.replace(",", "."))
