"""Whether an item is about the municipality's own part in USO, or only mentions the network (codebook, "When a document
yields a record")."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from extract.clean import Clean
from extract.language.acts import Act, acts
from extract.language.sentences import sentences
from extract.model import Language
from extract.network import mentions

# Items that gather many matters: USO is one line among others there.
_COLLECTIONS = re.compile(
    r"(?i)ilmoitusasia|tiedoksi\b.*(?:asiat|saatet|merkit)|tiedoksiannot|tiedonanto|saapune|viranhaltijapäätö(?:s|kset)|viranhaltijoiden päätö|otto-oikeu|talousarvio|tilinpäätös|toimintakertomus|"
    r"arviointikertomus|taloussuunnitel|osavuosi|strategi|säästö|tasapainot|hallintosään|laskut\b|laskujen|laskuluet|ostolasku|faktur|räkningar|ajankohtais|muut asiat|kyselytunti|katsaus|koulutussuunnit|hankesalku|hankintaoikaisu|hankinta\b|"
    r"kokouksen (?:avaus|laillisuus|päättä)|pöytäkirja|esityslista|valtuustoaloit|henkilöstökerto|kokouskutsu|talouden|veropro|määrärahamuuto|lisämäärära|delegointi|"
    r"anmälningsärende|tjänsteinnehavarbeslut|budget|bokslut|strateg|verksamhetsberättelse|delgivning|meddeland|utvärderingsberättelse|aktuell|för kännedom|ekonomiplan|övriga ärenden|sparåtgärd|uppföljning|informationsärend|konsulttipalvelu|kehittämisverkostoj"
)
_EVENTS = re.compile(
    r"(?i)seminaari|seminari|koulutuspäiv|opintomatka|\bmatka|tapahtuma|päivät\b|virkamatka|tutustumis|studieresa|resa\b|kurssi|webinaari|aamukahv"
)
_OTHER_NETWORK = re.compile(
    r"(?i)nätverk\w* för (?:små|medelstora|stora|region)|uuden sukupolven (?!organisaat)|(?:nya|nästa) generationens (?!organisation)|kehyskunta|seutukaupunki|hinku|unicef|lapsiystäv|kunteko|arttu|pienten kuntien|\w{3,}ten (?:ja \w+ten )?kuntien \w*verkosto|kylmakun|ilmastokun|terve kunta|healthy cit|fairtrade|reilun kaupan|kaksikielisten kuntien|elinvoimaverk|"
    r"ikäystäv|digikun|culture|kulttuurikun|kierrätys|livskraft|tvåspråkiga kommuner|barnvänlig|kuntien (?:ilmasto|hyvinvointi)\w*verkosto|matkailu|kylä(?:verkosto)|tekoälyverk|6aika|oma 2"
)
_NETWORK_MATTER = re.compile(
    r"(?i)verkosto|verkostohank|verkostoprojekt|johtamis|nätverk|ledarskap|kehittämisohjelm|utvecklingsprogram|kumppanuus|osallistumi|liittymi|jatkami|jäsenyy|deltag|anslut|medlem|mukaan"
)
# An appeal's title tells the decision it is against, often by section alone; the matter stands in the text.
_APPEAL = re.compile(r"(?i)oikaisuvaatimu|rättelseyrkan|omprövning")
_OPENING = 160  # letters that stand in for a title that was not found
_TAKES_PART = re.compile(
    r"(?i)osallistu|liitty|liity|jatk|mukaan|mukana|jäsen|eroami|eroaa|irtisan|luopumi|edustaj|yhdyshenkil|yhteyshenkil|ilmoittautu|deltag|anslut|medlem|fortsätt|utträd|uppsäg|representant|kontaktperson|medverk|tarjous|kutsu|inbjudan|erbjudande"
)


def about_uso(
    title: str | None, deciding: Sequence[Clean], background: Sequence[Clean], language: Language
) -> bool:
    """Whether the item is about joining, continuing, leaving, representatives or the like; a mere mention is not.

    `deciding` are the proposals, debates and decisions, `background` the rest.
    """
    heading = title or next((text.text[:_OPENING] for text in background if text.text.strip()), "")
    marks = _marks([title or "", *(text.text for text in (*deciding, *background))])
    decided_marks, background_marks = marks[1 : len(deciding) + 1], marks[len(deciding) + 1 :]
    in_title, in_deciding = bool(marks[0]), any(decided_marks)
    places = [place for zone in background_marks for place in zone]
    if not (in_title or in_deciding or places):
        return False
    found = [acts(text, language, "proposal") for text in deciding]
    if in_title:
        return not (_EVENTS.search(heading) and not _takes_part(deciding, language)) and not (
            _COLLECTIONS.search(heading)
            and not re.search(r"(?i)\buso(?![a-zåäö])|sukupolven organis|generationens organis", heading)
        )
    if in_deciding and not _OTHER_NETWORK.search(heading) and _plain_stand(decided_marks, found):
        return True  # whatever gathers it: "Tasapainottamistoimenpiteet: verkostojäsenyydet"
    if _OTHER_NETWORK.search(heading) or _COLLECTIONS.search(heading) or _EVENTS.search(heading):
        return False
    if in_deciding and _named_act(decided_marks, found):
        return True
    if not places:
        return False
    prominent = min(places) < 700 or len(places) > 2
    if _OTHER_NETWORK.search(" ".join(text.text for text in deciding)):
        return False
    if all(_OTHER_NETWORK.search(sentence) for text in background for sentence in _naming(text)):
        return False  # one network among others in a list
    matter = _NETWORK_MATTER.search(heading) is not None or (
        _APPEAL.search(heading) is not None
        and _named_act(background_marks, [acts(text, language, "proposal") for text in background])
    )
    stands = [act for one in found for act in one if act.kind in ("stand", "delegate", "appoint")]
    network_named = any(
        re.search(
            r"(?i)verkosto|nätverk|hankkee|hanke|projekti|kau(?:si|de|te)|toimin|period|omgång", text.text
        )
        for text in deciding
    )
    return (
        prominent
        and matter
        and (
            bool(stands)
            or network_named
            or not any(text.text.strip() for text in deciding)
            or _TAKES_PART.search(heading) is not None
        )
    )


def _marks(zones: Sequence[str]) -> list[list[int]]:
    """Where each text names USO; the texts are read together, for one gives the other's bare "USO" its context."""
    starts = [0]
    for zone in zones:
        starts.append(starts[-1] + len(zone) + 2)
    found: list[list[int]] = [[] for _ in zones]
    for mention in mentions("\n\n".join(zones)):
        at = bisect_right(starts, mention.start) - 1
        found[at].append(mention.start - starts[at])
    return found


def _naming(text: Clean) -> list[str]:
    """The sentences of a text that name USO."""
    return [text.text[a:b] for a, b in sentences(text.text) if next(mentions(text.text[a:b]), None)]


def _takes_part(deciding: Sequence[Clean], language: Language) -> bool:
    """Whether a decision on an event is really one on the network."""
    return any(
        act.kind == "stand"
        and re.search(
            r"(?i)verkosto(?:on|ssa|n jäsen)|nätverket|kaude(?:lle|lla)", text.text[act.start : act.end]
        )
        for text in deciding
        for act in acts(text, language, "proposal")
    )


def _plain_stand(marks: Sequence[Sequence[int]], found: Sequence[Sequence[Act]]) -> bool:
    """Whether a proposal or decision takes a stance on USO in so many words."""
    return any(act.kind == "stand" and act.mode == "decide" and act.weight > 2 for act in _naming_acts(marks, found))


def _named_act(marks: Sequence[Sequence[int]], found: Sequence[Sequence[Act]]) -> bool:
    """Whether a clause that acts also names USO, or the sentence it stands in does."""
    kinds = ("stand", "delegate", "appoint", "note", "procedure")
    return any(act.kind in kinds for act in _naming_acts(marks, found, before=80, after=40))


def _naming_acts(
    marks: Sequence[Sequence[int]], found: Sequence[Sequence[Act]], *, before: int = 0, after: int = 0
) -> Iterator[Act]:
    """The acts that USO is named in, or so many letters before or after; marks and acts of the same texts."""
    for places, told in zip(marks, found, strict=True):
        yield from (act for act in told if any(act.start - before <= mark <= act.end + after for mark in places))
