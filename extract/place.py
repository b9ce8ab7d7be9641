"""Whose document it is: the municipality, from the portal, the page's own head or address, last from its own words."""

import re
from collections.abc import Sequence

from extract.bodies import cities
from extract.items import Letterhead
from extract.model import Facts, Reading
from extract.register import MunicipalityRow, Register, only


def municipality(
    reading: Reading, printed: Letterhead, facts: Facts, register: Register, own_words: Sequence[str]
) -> tuple[MunicipalityRow | None, bool]:
    """(the municipality, whether it is certain). `own_words` are the item's decision, proposal, title and background.

    Other places that the text names do not count: a page's head speaks first, then its address, and only then "kunta"
    in the item's own decision (seed 004 has no head; "ettei Siikajoen kunta osallistu" tells).
    """
    if facts.municipality and (given := register.named(facts.municipality)):
        return given, True
    if reading.media_type == "text/html":
        for text in (reading.title or "", reading.frame):
            if found := only(register.all_named(_unquoted(text))):
                return found, True
    if found := only(_alone([reading.title or "", reading.frame, *printed.top], register)):
        return found, True
    for text in (*printed.head, *printed.frame):
        if found := register.in_head(text):
            return found, True
    for address in (facts.url, facts.path and re.sub(r".*/", "", facts.path)):
        if address and "://" in address and (found := register.in_address(address)):
            return found, True
    for line in printed.head[:6]:
        bare = re.sub(
            r"(?i)\b(?:pöytäkirja|esityslista|protokoll|sammanträdesprotokoll)\b.*", "", line
        ).strip(" ,\n")
        if found := register.named(bare):
            return found, True
    for words, names in (
        (words, names)
        for names in (register.all_named, lambda w: _inflected(w, register))
        for words in own_words
    ):
        named = names(words)
        if found := only(named):
            return found, True
        if named:
            counts = {row.code: sum(1 for r in named if r.code == row.code) for row in named}
            best = max(named, key=lambda row: counts[row.code])
            return best, False
    return None, False


def calls_itself_city(reading: Reading, name: str | None) -> bool | None:
    """Whether the municipality is a kaupunki (stad): by its own pages, else by the list of cities; None when unknown."""
    if name in cities():
        return True
    own = f"{reading.title or ''} {reading.frame} {reading.text[:20_000]}".lower()
    city, rural = (len(pattern.findall(own)) for pattern in (_CITY, _RURAL))
    if city != rural:
        return city > rural
    return False if name else None


_CITY = re.compile(
    r"kaupungin(?:hallitu|valtuusto|johtaj)|\bkaupunki\b|stads(?:styrelse|fullmäktige|direktör)|(?<=\w)s stad\b"
)
_RURAL = re.compile(
    r"kunnan(?:hallitu|valtuusto|johtaj)|\bkunta\b|kommun(?:styrelse|fullmäktige|direktör)|(?<=\w)s kommun\b"
)


_SYSTEM = re.compile(r"(?i)\bdynasty\s+(?:tietopalvelu|informationstjänst|informationsservice)\b|\bkokousasia\b")


def _alone(texts: Sequence[str], register: Register) -> list[MunicipalityRow]:
    """The municipalities whose name stands alone between marks: "JAKOBSTAD – PIETARSAARI · Stadsstyrelsen", "S:t Michel | Beslut"."""
    pieces = (_SYSTEM.sub("", piece) for text in texts for piece in re.split(r"\s[–—-]\s|[·•|>»,/\n\t]", text[:2_000]))
    return [row for piece in pieces if (row := register.named(piece.strip()))]


def _unquoted(text: str) -> str:
    return re.sub(r"\s[–-]\s|[\n>|]", " \n ", text)


def _inflected(words: str, register: Register) -> list[MunicipalityRow]:
    """Names without "kunta" in the item's own words: "Siikajoelle", "Ruovesi lähtee"."""
    found = []
    for match in re.finditer(
        r"(?<![.!?]\s)(?<!^)\b[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?\b|^[A-ZÅÄÖ][a-zåäö]+\b", words
    ):
        word = match[0]
        if re.search(r"[A-ZÅÄÖ][a-zåäö]+\s$", words[: match.start()]):
            continue  # a surname: Timo Nousiainen
        row = register.named(word)
        if row is None:
            stem = re.sub(r"(?:lle|lla|llä|lta|ltä|ssa|ssä|sta|stä|an|än|n|s)$", "", word)
            row = register.named(stem) or register.named(stem + "n") or register.named(stem + "i")
        if row is not None:
            found.append(row)
    return found
