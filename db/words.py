"""The database's stable words as Finnish office workers read them."""

import re

STATUS = {
    "joined": "Mukana", "declined": "Ei osallistu", "withdrew": "Irtautunut", "open": "Kesken",
    "noted": "Merkitty tiedoksi", "not_found": "Ei löydetty päätöstä", "not_searched": "Ei etsitty",
    "blocked": "Etsintä estetty", "missing": "Pöytäkirjoja puuttuu",
}  # fmt: skip
OUTCOME = {
    "joined": "osallistuu",
    "declined": "ei osallistu",
    "withdrew": "irtautuu",
    "appointed": "nimesi edustajat",
    "delegated": "siirsi päätettäväksi",
    "tabled": "pöydällä",
    "returned": "palautettu valmisteluun",
    "removed": "poistettu esityslistalta",
    "noted": "merkitty tiedoksi",
    "pending": "päätös puuttuu",
}
HEALTH = {
    "stale": "vanhentunut", "broken": "rikki", "blocked": "estetty", "missing": "puuttuu",
    "redesigned": "uudistettu", "silent": "hiljentynyt", "fewer": "harventunut", "empty": "tyhjä",
    "moved": "muuttanut", "guess": "arvaus",
}  # fmt: skip
CHANGE = {
    "text": "teksti muuttui", "bytes": "vain tiedosto muuttui, teksti sama",
    "replaced": "esityslistan korvasi pöytäkirja", "withdrawn": "poistettu verkosta",
    "returned": "palasi verkkoon", "approved": "pöytäkirja tarkastettiin", "decision": "päätös muuttui",
}  # fmt: skip
LEVEL = {"final": "päätös", "proposal": "esitys ylemmälle toimielimelle"}
BODY_TYPE = {"council": "valtuusto", "board": "hallitus", "committee": "lautakunta tai jaosto",
             "officer": "viranhaltija", "other": "muu"}  # fmt: skip
PERIOD = {"year": "vuosi", "season": "kausi", "once": "kerta", "unknown": "ei tiedossa"}
BASIS = {
    "stated": "tälle kunnalle ilmoitettu",
    "tier": "asukasluvun mukaan",
    "per_inhabitant": "asukasta kohti",
}
VAT = {"excluded": "alv 0 %", "included": "sis. alv", "unknown": "ei tiedossa"}
TRAVEL = {"extra": "matkakulut lisäksi", "included": "sisältää matkakulut", "unknown": "ei tiedossa"}
FEE_FROM = {
    "own": "kunnan omasta pöytäkirjasta",
    "similar": "arvio samankokoisen kunnan maksusta",
    "earlier": "arvio kunnan aiemmasta maksusta",
}
LANGUAGE = {"fi": "suomi", "sv": "ruotsi"}
YES_NO = {True: "kyllä", False: "ei"}
REVIEW = {
    "season-unclear": "kausi on epäselvä",
    "fee-range": "maksu on annettu vaihteluvälinä",
    "fee-tier-unresolved": "maksuluokka ei selviä",
    "fee-unclear": "maksu on epäselvä",
    "fee-doubtful": "maksusta ei ole varmuutta",
    "outcome-unclear": "päätöksen sisältö on epäselvä",
    "outcome-doubtful": "päätöksen tulkinnasta ei ole varmuutta",
    "decision-missing": "päätöksen teksti puuttuu",
    "contradicting-dates": "päivämäärät ovat ristiriidassa",
    "municipality-unclear": "kunta on epäselvä",
    "text-from-ocr": "teksti on luettu kuvasta",
    "text-cut-off": "teksti katkeaa kesken",
    "fee-differs-by-year": "maksu vaihtelee vuosittain",
    "source-changed": "lähteen teksti on muuttunut tarkistuksen jälkeen",
}

# The view `status` gives its reasons as sentences of its own; what a portal or the crawler said passes as
# it is.
_REASONS = (
    (
        r"season not stated in the minutes; waits for a person",
        r"kautta ei sanota pöytäkirjassa; odottaa tarkistusta",
    ),
    (r"no portal known", r"pöytäkirjasivustoa ei tunneta"),
    (r"portal not crawled yet", r"sivustoa ei ole vielä käyty läpi"),
    (r"searched only from (\d{4})-(\d\d)-(\d\d)", r"etsitty vasta \3.\2.\1 alkaen"),
    (r"searched only until (\d{4})-(\d\d)-(\d\d)", r"etsitty vain \3.\2.\1 asti"),
    (
        r"1 meeting is listed without documents: (.*?) (\d{4})-(\d\d)-(\d\d) at (\S+) .*",
        r"1 kokous luettelossa ilman asiakirjoja: \1 \4.\3.\2 (\5)",
    ),
    (
        r"(\d+) meetings are listed without documents: (.*?) (\d{4})-(\d\d)-(\d\d) at (\S+) .*",
        r"\1 kokousta luettelossa ilman asiakirjoja, esim. \2 \5.\4.\3 (\6)",
    ),
    (r"the portal lists no minutes", r"sivustolla ei ole pöytäkirjoja"),
    (
        r"minutes are published only from (\d{4})-(\d\d)-(\d\d)",
        r"pöytäkirjoja on verkossa vasta \3.\2.\1 alkaen",
    ),
    (r"(\d+) document\(s\) not read, e\.g\. (.*)", r"\1 asiakirjaa lukematta, esim. \2"),
    (r"the address is a guess.*", r"osoite on arvaus: tarkista se ja anna se tiedostossa (--portals)"),
    (r"tweb is off.*|Tweb portals are off.*", r"Tweb-sivustoa ei haeta ilman kunnan lupaa"),
    (r"mfiles is off.*|M-Files portals are off.*", r"M-Files-sivustoa ei haeta ilman kunnan lupaa"),
    (
        r"(\d+) hole\(s\) in the numbering, e\.g\. (.*): meeting (\d+)-(\d+)/(\d+) not published",
        r"\1 aukko numeroinnissa, esim. \2: kokous \3-\4/\5 puuttuu",
    ),
    (
        r"(\d+) hole\(s\) in the numbering, e\.g\. (.*): section (\d+)-(\d+)/(\d+) not published",
        r"\1 aukko numeroinnissa, esim. \2: § \3-\4/\5 puuttuu",
    ),
    (
        r"(\d+) hole\(s\) in the numbering, e\.g\. (.*): minutes of (\d{4})-(\d\d)-(\d\d) not published",
        r"\1 aukko, esim. \2: pöytäkirja \5.\4.\3 puuttuu",
    ),
    (r"robots\.txt: (.*)", r"robots.txt kieltää: \1"),
)


def reason(text: str | None) -> str | None:
    """A status's reason in Finnish; words of others unchanged."""
    if text is None:
        return None
    for pattern, words in _REASONS:
        if match := re.fullmatch(pattern, text, re.DOTALL):
            return match.expand(words)
    return text


def reviews(reasons: tuple[str, ...]) -> str:
    """Review reasons in Finnish; a word that is not known here stays as it is."""
    return "; ".join(REVIEW.get(word, word) for word in reasons)


def day(iso: str | None) -> str:
    """A day as Finns write it: 9.1.2023; nothing for none."""
    if not iso:
        return ""
    year, month, date = iso[:10].split("-")
    return f"{int(date)}.{int(month)}.{year}"


def euros(amount: float | None) -> str:
    """A sum as Finns write it: 9 000 €, 2 509,58 €; nothing for none."""
    if amount is None:
        return ""
    text = f"{amount:,.2f}".replace(",", "\u00a0").replace(".", ",").removesuffix(",00")
    return f"{text}\u00a0€"


def readable(quote: str | None) -> str | None:
    """A quote as a person reads it: hyphenation at line ends undone, line breaks gone."""
    if quote is None:
        return None
    from extract.clean import clean

    return " ".join(clean(quote, [(0, len(quote))]).text.split())
