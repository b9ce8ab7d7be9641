"""The database's stable words as Finnish office workers read them."""

from db.reason_words import told

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


def reason(text: str | None) -> str | None:
    """A status's reason in Finnish; words of others unchanged."""
    return None if text is None else told(text)


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
