"""USO's names: Uuden sukupolven organisaatiot, Nya generationens organisationer, in every form minutes print.

Letters alone cannot carry it: VALITUSOSOITUS and oikaisuvaatimusohje hold the letters in nearly every set of minutes, and
a line break may put them at the start of a word. So the abbreviation counts only as a token of its own, with a listed
ending (decision_language.md 8).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from extract.triage import may_speak_of_uso

# Between the letters of a long name: hyphens, soft hyphens, line breaks (pdf_and_nlp.md 2.3).
_J = r"(?:[\u00ad\u2010\u2011\-\x02\ufffe]\s*)?"
_S = r"[\s\u00a0\u00ad\-\u2010\u2013\"'”’]+"


def _broken(word: str) -> str:
    return _J.join(word)


_FULL = re.compile(
    rf"\b{_broken('uu')}(?:{_broken('den')}|{_broken('si')}|{_broken('sien')}|{_broken('tta')}){_S}"
    rf"{_broken('sukupolv')}\w*{_J}\w*{_S}{_broken('organisaatio')}\w*"
    rf"|\b(?:{_broken('nya')}|{_broken('nästa')}|{_broken('ny')}){_S}{_broken('generation')}\w*{_S}{_broken('organisation')}\w*"
    rf"|\bnew{_S}generation{_S}organi[sz]ations?\b",
    re.IGNORECASE,
)

# Endings of the abbreviation: USOn, USO:n, USOsta, USOon, USOlle ... and the same in capitals.
_ENDING = r"(?:n|ssa|sta|on|hon|lla|lta|lle|ksi|ta|a|na|tta|ssä|s|ksen|kseen|ssakin|nkin)"
_KIND = (
    r"(?:verkost|hank|projekt|kun[nt]|kau[ds]|johtami|toimin|ohjelm|työpaj|paj|jäsen|tapaami|nätverk|projekt|program|period|"
    r"omgång|medlem|kommun|network|semina|tilaisuu|vuo[sd]|sopimu|asia|yhteis|avgift|maksu|osallistu|mukana|koordin|ohjau|teema|"
    r"edustaj|yhteyshenkil|yhdyshenkil|kontakt|samarbet|avtal|delta|kehittä|prosess|seminarium|toimikau|aktiv|arbet|kehitys|"
    r"kumppan|valmennu|konsult|medverk|säsong|material|materiaal|avtal|tema|styrgrupp|kaupun[kg]|peril|esit|sihteer|tiimi)"
)
_ABBREVIATION = re.compile(
    r"(?<![\w@/.:_])(?<![A-ZÅÄÖa-zåäö]-)(?<![A-ZÅÄÖa-zåäö]-\n)(?<![A-ZÅÄÖa-zåäö]\u00ad)"
    r"(?:"
    rf"USO(?:\s?-?\s?\d{{1,2}}(?![\d.]\d))?(?::?(?:{_ENDING}|{_ENDING.upper()}|N|ään|aan|een|iin|ään|:?(?:än|an|en))\b|(?=[^\w]|$))"
    rf"|USO[-\u2010\u2011\u2013]?\s*{_KIND}\w*"
    rf"|(?i:USO)[-\u2010\u2011\u2013]\s*\n?\s*(?i:{_KIND})\w*"
    r"|(?i:uso)\d{1,2}\b"
    r"|U S O\b(?! [A-ZÅÄÖ]\b)"
    r")(?! (?:[A-ZÅÄÖ][\w-]+ )?(?:Oy|Ab|Oyj|Ltd|ry|rf)\b)"  # a firm of that name
)
_FORMS = ("USO", "Uso", "uso", "U S O")
# What else is called USO, named beside it.
_OTHERS = re.compile(
    r"united\s+service|underwater\s+society|unidentified|tunnistamat\w+\s+(?:veden|sukeltav|uppo)|oidentifiera|vedenalai|detaljplan|asemakaava|kaavamuuto|planändring",
    re.IGNORECASE,
)
_NEAR = 120  # letters between the beginnings of the abbreviation and of what else bears it
# What a text itself shortens so: "Ulkosaaristo-ohjelma (USO)". The network's own words before it say nothing.
_DEFINED = re.compile(r"(?P<name>[\w-]+(?:\s[\w:-]+){0,4})\s\(USO(?:\sr[yf])?\)")
_DEFINES, _NAME = "(USO", 160  # a search of all the text for a name before the sign would take longer than pdfium
_OWN_WORDS = re.compile(r"sukupol|generation|organisa|verkost|nätverk|network|kuntalii|kommunförb|johtam|ledarsk|FCG|kehittäm|hanke|hankk|ohjelm\w* kun", re.IGNORECASE)
# One organisation of the next generation is a town's own reform; the network's name is told of many, or as a network.
_ONE = re.compile(r"organisa(?:atio|tion)$", re.IGNORECASE)
_OLD_NAME = re.compile(r"\s+(?:ja\s+johtami|och\s+ledarsk|och\s+ledning)", re.IGNORECASE)  # "Uuden sukupolven organisaatio ja johtaminen -hanke" of 2011
_NETWORKS = re.compile(r"\bUSO|verkost|nätverk|network|kuntalii|kommunförb", re.IGNORECASE)
# "OIKAISUVAATIM" / "USO" / "HJEET": a word parted without a hyphen.
_CUT = re.compile(r"(?:VAATIM|VALIT|vaatim|valit)\s*$")
# What shows that the abbreviation is the network's: its keepers, its kind, its seasons.
_CONTEXT = re.compile(
    r"kuntaliit|kommunförbund|\bFCG|verkost|nätverk|network|\bkau(?:si|de|te)|johtami|organisaatio|kehittämis|omgång|period\b|"
    r"seminaar|työpaj|hanke|hankke|projekt|jäsen|medlem|\bUSO\s?-?\s?\d|organisation|toimikau|osallistu|deltag|liitty|kunnat\b|kommuner",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    start: int
    end: int
    full: bool  # the long name, which needs no context


def mentions(text: str) -> Iterator[Mention]:
    """Where a text names USO, in order; `full` for the long name. Offsets are into `text`."""
    if not may_speak_of_uso(text):
        return
    found = [Mention(m.start(), m.end(), True) for m in _FULL.finditer(text) if not _own_reform(text, m)]
    if not found and (named := _defined(text)) and not _OWN_WORDS.search(named["name"]):
        return
    for match in _abbreviations(text):
        if _another(text, match):
            continue
        if _CUT.search(text[max(0, match.start() - 12) : match.start()]):
            continue
        if not any(f.start <= match.start() < f.end for f in found) and _has_context(text, match, found):
            found.append(Mention(match.start(), match.end(), False))
    yield from sorted(found, key=lambda mention: mention.start)


def _abbreviations(text: str) -> Iterator[re.Match[str]]:
    """The abbreviation's places, in order; sought from its letters on, which takes a tenth of a search of all the text."""
    for spot in sorted({spot for form in _FORMS for spot in _spots(text, form)}):
        if match := _ABBREVIATION.match(text, spot):
            yield match


def _another(text: str, match: re.Match[str]) -> bool:
    """Whether the first other bearer of the name in a text stands near; one that comes again is another item's."""
    near = _OTHERS.search(text, max(0, match.start() - _NEAR + 1), match.start() + _NEAR + 30)
    return near is not None and near.start() - match.start() < _NEAR and _OTHERS.search(text, 0, near.start()) is None


def _spots(text: str, form: str) -> Iterator[int]:
    spot = text.find(form)
    while spot >= 0:
        yield spot
        spot = text.find(form, spot + 1)


def _defined(text: str) -> re.Match[str] | None:
    """What the text itself shortens as USO, told by the first definition."""
    places = (_DEFINED.search(text, max(0, at - _NAME), at + 2 * len(_DEFINES)) for at in _spots(text, _DEFINES))
    return next((match for match in places if match), None)


def _own_reform(text: str, match: re.Match[str]) -> bool:
    """Whether a long name is of one organisation, and no network stands near it."""
    if _OLD_NAME.match(text, match.end()):
        return False
    return bool(_ONE.search(match[0])) and not _NETWORKS.search(text[max(0, match.start() - 200) : match.end() + 200])


def _has_context(text: str, match: re.Match[str], found: list[Mention]) -> bool:
    if any(mention.full for mention in found) or match[0] not in ("USO", "U S O"):
        return True  # an ending, a number or "verkosto" says enough
    around = (
        text[max(0, match.start() - 1500) : match.start()] + " " + text[match.start() : match.end() + 1500]
    )
    return bool(_CONTEXT.search(around))


@lru_cache(maxsize=1)  # the same document is asked when its pages are chosen and when it is read
def names_uso(text: str) -> bool:
    """Whether the text names the network; quick to say no."""
    return next(mentions(text), None) is not None
