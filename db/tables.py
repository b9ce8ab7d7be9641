"""Which columns the exported files have, plain and Finnish."""

from db import words
from db.decisions import Kept
from db.exports import Column
from db.status import FollowUp


def _quote(found: Kept) -> str | None:
    return next((e.quote for e in found.decision.evidence if e.field == "outcome"), None)


F, K = Column[FollowUp], Column[Kept]

FOLLOW_UP: tuple[Column[FollowUp], ...] = (
    F("municipality", "Kunta", lambda r: r.municipality),
    F("region", "Maakunta", lambda r: r.region),
    F("population", "Asukasluku", lambda r: r.population),
    F("season", "Kausi", lambda r: r.season),
    F("status", "Tilanne", lambda r: r.status, lambda r: words.STATUS[r.status]),
    F("reason_code", "Syykoodi", lambda r: r.reason_code),
    F("reason", "Miksi", lambda r: r.reason),
    F("quote", "Lainaus pöytäkirjasta", lambda r: words.readable(r.quote)),
    F("last_season", "Edellinen tunnettu kausi", lambda r: r.last_season),
    F("last_outcome", "Silloinen päätös", lambda r: r.last_outcome,
      lambda r: words.STATUS.get(r.last_outcome, r.last_outcome) if r.last_outcome else None),
    F("meeting_date", "Kokouspäivä", lambda r: r.meeting_date, lambda r: words.day(r.meeting_date)),
    F("body", "Toimielin", lambda r: r.body),
    F("fee_annual_eur", "Vuosimaksu €", lambda r: r.fee_annual_eur),
    F("url", "Pöytäkirja", lambda r: r.url),
    F("settled", "Selvä tulkinta", lambda r: r.settled),
    F("promise", "Järjestys", lambda r: r.promise),
    F("until", "Pöydällä asti", lambda r: r.until, lambda r: words.day(r.until)),
    F("neighbours_joined", "Naapurit mukana", lambda r: r.neighbours_joined),
    F("applicable_fee_eur", "Sovellettava vuosimaksu €", lambda r: r.applicable_fee_eur),
    F("applicable_fee_from", "Maksun alkuperä", lambda r: r.applicable_fee_from,
      lambda r: words.FEE_FROM.get(r.applicable_fee_from or "")),
    F("applicable_fee_like", "Maksun vertailukunta", lambda r: r.applicable_fee_like),
    F("applicable_fee_quote", "Lainaus maksusta", lambda r: words.readable(r.applicable_fee_quote)),
)  # fmt: skip

DECISIONS: tuple[Column[Kept], ...] = (
    K("id", "Tunniste", lambda k: k.id),
    K("municipality", "Kunta", lambda k: k.decision.municipality),
    K("body", "Toimielin", lambda k: k.decision.body),
    K(
        "body_type",
        "Toimielimen laji",
        lambda k: k.decision.body_type,
        lambda k: words.BODY_TYPE.get(k.decision.body_type or ""),
    ),
    K(
        "meeting_date",
        "Kokouspäivä",
        lambda k: k.decision.meeting_date,
        lambda k: words.day(k.decision.meeting_date),
    ),
    K("section", "Pykälä", lambda k: k.decision.section),
    K("diary_number", "Diaarinumero", lambda k: k.decision.diary_number),
    K("title", "Asia", lambda k: k.decision.title),
    K("season", "Kausi", lambda k: k.decision.season),
    K("outcome", "Päätös", lambda k: k.decision.outcome, lambda k: words.OUTCOME[k.decision.outcome]),
    K("level", "Taso", lambda k: k.decision.level, lambda k: words.LEVEL[k.decision.level]),
    K(
        "proposal",
        "Ehdotus",
        lambda k: k.decision.proposal,
        lambda k: words.OUTCOME.get(k.decision.proposal or ""),
    ),
    K("unanimous", "Yksimielinen", lambda k: k.decision.vote.unanimous),
    K("votes_for", "Jaa", lambda k: k.decision.vote.for_),
    K("votes_against", "Ei", lambda k: k.decision.vote.against),
    K("votes_blank", "Tyhjää", lambda k: k.decision.vote.blank),
    K("fee_amount_eur", "Maksu €", lambda k: k.decision.fee and k.decision.fee.amount_eur),
    K(
        "fee_period",
        "Maksun kausi",
        lambda k: k.decision.fee and k.decision.fee.period,
        lambda k: k.decision.fee and words.PERIOD[k.decision.fee.period],
    ),
    K(
        "fee_basis",
        "Maksun peruste",
        lambda k: k.decision.fee and k.decision.fee.basis,
        lambda k: k.decision.fee and words.BASIS[k.decision.fee.basis],
    ),
    K(
        "fee_vat",
        "Alv",
        lambda k: k.decision.fee and k.decision.fee.vat,
        lambda k: k.decision.fee and words.VAT[k.decision.fee.vat],
    ),
    K("fee_annual_eur", "Vuosimaksu €", lambda k: k.decision.fee and k.decision.fee.annual_eur),
    K(
        "fee_travel_costs",
        "Matkakulut",
        lambda k: k.decision.fee and k.decision.fee.travel_costs,
        lambda k: k.decision.fee and words.TRAVEL[k.decision.fee.travel_costs],
    ),
    K("conditions", "Ehto", lambda k: k.decision.conditions),
    K("language", "Kieli", lambda k: k.decision.language, lambda k: words.LANGUAGE[k.decision.language]),
    K(
        "quote",
        "Lainaus pöytäkirjasta",
        lambda k: _quote(k),
        lambda k: words.readable(_quote(k)),
    ),
    K("confidence", "Varmuus", lambda k: k.decision.confidence),
    K(
        "review",
        "Tarkistettavaa",
        lambda k: " ".join(k.decision.review),
        lambda k: words.reviews(k.decision.review),
    ),
    K("url", "Pöytäkirja", lambda k: k.decision.source.url),
    K("sha256", "Asiakirjan tiiviste", lambda k: k.decision.source.sha256),
)
