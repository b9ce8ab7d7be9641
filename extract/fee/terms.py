"""What a price covers: a year, a season, one payment; with or without VAT and travel. The words nearest to the sum decide."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.fee.candidates import Candidate, cues
from extract.fee.money import sums
from extract.language.sentences import sentences
from extract.model import Period, Travel, Vat

LISTED = 130  # letters: "hintaan sisältyvät pajat, tilanneanalyysi sekä asiantuntijoiden matkat"
FOLLOWING = 220  # characters after a price's sentence that may go on about it
_GOES_ON = re.compile(
    r"(?i)\s*(?:\(|-\s|\+|hin(?:ta|taan)|maksu\w*|summa\w*|veloitu\w*|siihen|se\b|tämän|lisäksi|alv|arvonlisä\w*|matka\w*|asiantunt\w*|kulu\w*|kustannu\w*|priset|avgiften|summan|till\b|moms\w*|därtill|res\w+|sakkunn\w*|"
    r"molemm\w+|laskutu\w*|lasku\w*|verkosto(?:n hinta|maksu)\w*|den\b|det\b|hinnat|hinnan|edellä|vuosittain|kausi|- (?:alv|matkat)|niin|yhteensä|avgift\w*|\*|vero\w*|toteutun\w*|fakturer\w*|pris\w*)"
)


_PRONOUN = re.compile(r"(?i)\s*(?:se|sen|maksu|summa|hinta|den|det|dess|avgiften|priset)\b")


@dataclass(frozen=True, slots=True)
class Terms:
    period: Period
    vat: Vat
    travel: Travel


def terms(mentions: Sequence[Candidate], zones: Sequence[str], amount: float | None = None) -> Terms:
    """The terms of a price from all sentences that print it, the plainest mention first, then from the rest of the item.

    `amount` is the price in euros, None for a ladder of prices: what is said of other sums does not count.
    """
    periods = [found for mention in mentions if (found := period(mention)) != "unknown"]
    near = [_around(mention) for mention in mentions]
    return Terms(periods[0] if periods else "unknown", vat(near, zones, amount), travel(near, zones, amount))


def period(mention: Candidate) -> Period:
    """year, season or once by the cue nearest to the sum; a word after it is nearer than one before."""
    sentence, start, end = mention.sentence, mention.money.start - mention.start, mention.money.end - mention.start
    best = _nearest(sentence, start, end)
    if best is not None:
        return best
    following = mention.zone.text[mention.end : mention.end + FOLLOWING]
    goes_on = next(iter(_following(following)), "")
    found = next((name for name in ("once", "season", "year") if goes_on and cues()[name].search(goes_on)), None)
    if found is not None:
        return found  # type: ignore[return-value]
    previous = mention.zone.text[max(0, mention.start - 160) : mention.start]
    goes_back = previous.rstrip().endswith(":") or "\n" in previous[-3:] or _PRONOUN.match(sentence)
    headed = re.split(r"(?<=[.!?])\s", previous.rstrip())[-1] if goes_back else ""
    for name in ("once", "season", "year"):
        if headed and cues()[name].search(headed):
            return name
    return "unknown"


def _nearest(sentence: str, start: int, end: int) -> Period | None:
    """The period of the nearest cue, other sums between counting as distance."""
    best: tuple[float, Period] | None = None
    names: tuple[tuple[str, Period, float], ...] = (("once", "once", 0), ("season", "season", 0), ("year", "year", 0), ("one_year", "year", 25))
    for cue, name, handicap in names:
        for match in cues()[cue].finditer(sentence):
            if match.start() >= end:
                distance, between = float(match.start() - end), sentence[end : match.start()]
            elif match.end() <= start:
                distance, between = 10.0 + start - match.end(), sentence[match.end() : start]
            else:
                continue
            if re.search(r"(?i)\b(?:ei|eikä|inga?|inte)\s+(?:\w+\s)?$", sentence[: match.start()]) and cue != "one_year":
                continue  # "eikä vuosimaksuja peritä"
            if name == "year" and _TWO.search(sentence[: match.start()]):
                continue  # "kahdelta toimintavuodelta"
            if re.fullmatch(r"\s?2\s?[x×*]\s?", match[0]) and not between.strip():
                distance = -20.0  # "2 x 8 400 €": the price of one year
            distance += handicap + 60 * sum(1 for _ in sums(between)) + 30 * len(re.findall(r"[,;](?!\d)", between))
            if _WEAK.match(match[0]):
                distance += 15
            if name == "year" and match.start() >= end and match.start() - end < 3:
                distance = -10.0  # "9 000 euroa vuosi" beside the season's name
            if distance <= 190 and (best is None or distance < best[0]):
                best = (distance, name)
    return best[1] if best else None


def ladder_period(text: str, before: int, start: int, last: int) -> Period:
    """The period of a whole ladder: the cue inside it or right after it, else the nearest before it; a season's name says least."""
    best: tuple[float, Period] | None = None
    names: tuple[tuple[str, Period], ...] = (("once", "once"), ("season", "season"), ("year", "year"), ("one_year", "year"))
    for cue, name in names:
        for match in cues()[cue].finditer(text, before, last + 60):
            distance = 0.0 if start <= match.start() < last else float(match.start() - last if match.start() >= last else start - match.end())
            distance += 20.0 if cue == "one_year" else 60.0 if _WEAK.match(match[0]) else 0.0
            if best is None or distance < best[0]:
                best = (distance, name)
    return best[1] if best else "unknown"


_TWO = re.compile(r"(?i)\b(?:kahde(?:lta|lle|lla|ssa|sta|n)|kahtena|två)\s(?:\w+\s)?$")
_WEAK = re.compile(r"(?i)yhteensä|sammanlagt|kahdessa(?!\s\w*vuo)|för \w*period|kausi|kau(?:delle|desta|deksi|den)\b|kaksivuoti")  # may only name the season


def _around(mention: Candidate) -> str:
    """The words that belong to a price: its sentence from a little before it, and what goes on about it."""
    sentence = mention.sentence
    at = mention.money.start - mention.start
    following = mention.zone.text[mention.end : mention.end + FOLLOWING]
    return sentence[max(0, at - 110) :] + " " + " ".join(_following(following))


def _following(text: str) -> Iterator[str]:
    """The sentences right after a price that go on about it."""
    for a, b in sentences(text):
        piece = text[a:b]
        if not _GOES_ON.match(piece) or any(money.amount > 300 for money in sums(piece)):
            return
        yield piece.strip()


def vat(near: Sequence[str], zones: Sequence[str], amount: float | None) -> Vat:
    """Whether VAT is in the price, by the words nearest to VAT in a mention's sentences, else anywhere in the item."""
    for text in (*near, *zones):
        for piece in _pieces(text):
            found = _burden(piece, "vat", "vat_excluded", "vat_included", amount)
            if found is not None:
                return "excluded" if found == "extra" else "included"
    return "unknown"


def travel(near: Sequence[str], zones: Sequence[str], amount: float | None) -> Travel:
    """Whether experts' travel is paid beside the price; the words nearest to the word for travel decide."""
    for text in (*near, *zones):
        for piece in _pieces(text):
            found = _burden(piece, "travel", "travel_excluded", "travel_included", amount)
            if found is not None:
                return found
    return "unknown"


def _pieces(text: str) -> Iterator[str]:
    """The sentences of a text, parted at semicolons too: "13 554 euro inkl. moms; utan moms blir kostnaden ..."."""
    for a, b in sentences(text):
        yield from re.split(r"(?<=;)\s", text[a:b])


_DENIAL = re.compile(r"(?i)\b(?:ei|eivät|eikä|eivätkä|ej|inte|inga?|inget|icke|varken)\b")
_DENIED_AFTER = re.compile(r"(?i)\s*(?:inte|ej)\b")
_PIECE = re.compile(r"[;(]\s?|[:,]\s|\s(?=(?:mutta|vaan|men|utan|eikä|eivätkä)\s)")
_OTHERWISE = re.compile(r"(?i)(?:^|[\s,])(?:mutta|vaan|men|varken)\s")  # a contrast, or "innehåller varken moms eller resekostnader"
_TURNED: dict[Travel, Travel] = {"extra": "included", "included": "extra"}


def _burden(sentence: str, what: str, alone_extra: str, alone_included: str, amount: float | None) -> Travel | None:
    """Whether what a sentence speaks of comes on top of the price or is in it; None where it does not say."""
    for name, kind in ((alone_extra, "extra"), (alone_included, "included")):
        for match in cues()[name].finditer(sentence):
            if not _of_other_sum(sentence, match.start(), amount):
                return _said(sentence, match, kind)  # type: ignore[arg-type]
    best: tuple[float, Travel] | None = None
    for place in cues()[what].finditer(sentence):
        if _of_other_sum(sentence, place.start(), amount):
            continue
        for cue, kind in (("on_top", "extra"), ("in_it", "included")):
            for match in cues()[cue].finditer(sentence):
                distance = _distance(sentence, place, match)
                reach = 70 if match.start() >= place.end() or cue == "on_top" else LISTED
                if distance <= reach and (best is None or distance < best[0]):
                    said = _said(sentence, match, kind)  # type: ignore[arg-type]
                    turned = match.end() <= place.start() and _OTHERWISE.search(sentence[match.end() : place.start()])
                    best = (distance, _TURNED[said] if turned else said)  # "sisältää matkat mutta ei arvonlisäveroa"
    return best[1] if best else None


def _said(sentence: str, cue: re.Match[str], kind: Travel) -> Travel:
    """What a cue says, turned where its piece of the sentence denies it: "Arvonlisäveroa ei hintaan ole laskettu mukaan"."""
    begin = max((m.end() for m in _PIECE.finditer(sentence, 0, cue.start())), default=0)
    denied = _DENIAL.search(sentence, begin, cue.start()) or _DENIED_AFTER.match(sentence, cue.end())
    return _TURNED[kind] if denied else kind


def _of_other_sum(sentence: str, place: int, amount: float | None) -> bool:
    """Whether words belong to another sum than the price: "lisäpajoja voi tilata hintaan 2 100 euroa (alv 0 %)"."""
    if amount is None:
        return False
    nearest = max((money for money in sums(sentence) if money.end <= place), key=lambda money: money.end, default=None)
    if nearest is None or place - nearest.end > 45 or not cues()["elsewhere"].search(sentence[:place]):
        return False
    return all(abs(nearest.amount - own) > 0.01 for own in (amount, amount * 2, amount / 2))


_CONJUNCTION = re.compile(r"(?i)(?:ja|och|sekä|samt|jämte|\+|plus|ilman|utan|med)$")


def _distance(sentence: str, place: re.Match[str], cue: re.Match[str]) -> float:
    """How far a word stands from what it speaks of; conjunctions only reach what follows them, sums between count as distance."""
    after = cue.start() >= place.end()
    gap = sentence[place.end() : cue.start()] if after else sentence[cue.end() : place.start()]
    if _CONJUNCTION.match(cue[0]) and (after or len(gap) > 25):
        return 999.0
    return len(gap) + 40.0 * sum(1 for _ in sums(gap)) + 25.0 * len(re.findall(r"[;:](?!\w)|,(?!\d)", gap))
