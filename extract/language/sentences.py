"""Where a sentence ends: a line's end is one, an abbreviation's or ordinal's full stop is none."""

import re
from collections.abc import Iterator

_ABBREVIATIONS = re.compile(
    r"(?:\b(?:mm|esim|ns|nk|klo|kl|n|s|ks|vrt|em|ao|tms|jne|ym|yms|ko|vs|vt|os|alv|eur|milj|puh|t\.f|tf|bl\.a|t\.ex|ca|enl|dvs|osv|m\.m|"
    r"moms|inkl|exkl|hyv|yksim|yksimiel|as|inv|kpl|nro|dnro|dnr|st|kh|kv|khall|kvalt|N|Oy|Ab|J|A|K|M|kj|varaj|pj|pvm|v|muk|vpj|kaupj)|(?<!\w)[A-ZÅÄÖ])\.$"
)
_ORDINAL, _SHOUTED = re.compile(r"\(?\d{1,2}\."), re.compile(r"\s*[A-ZÅÄÖ]{4}")
_END = re.compile(r"[.!?](?=[\s\"”')\]]|$)[\"”')\]]*|\n+")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The places of the sentences of a cleaned text."""
    start = 0
    for match in _END.finditer(text):
        if match[0].startswith("."):
            before = text[start : match.end()].split(None)[-1] if text[start : match.end()].split() else ""
            following = text[match.end() :].lstrip()[:1]
            if _ORDINAL.fullmatch(before) and _SHOUTED.match(text, match.end()):
                continue  # "USO, 6. KAUSI"
            if (
                following
                and (following.islower() or following.isdigit() or _ABBREVIATIONS.search(before))
                and not (following.isupper() and re.search(r"\d{4}\.$", before))
            ):
                continue
        if text[start : match.end()].strip():
            yield start, match.end()
        start = match.end()
    if text[start:].strip():
        yield start, len(text)


def sentence_at(text: str, place: int) -> tuple[int, int] | None:
    """The sentence that a place of a cleaned text stands in; None between sentences."""
    return next(((start, end) for start, end in sentences(text) if start <= place < end), None)


def sentence_begin(text: str, place: int) -> int:
    """Where the sentence at a place begins; the place itself where none is."""
    found = sentence_at(text, place)
    return found[0] if found else place
