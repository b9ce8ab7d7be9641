"""What a price covers: a year, a season, one payment; with or without VAT and travel. The words nearest to the sum decide."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from extract.fee.candidates import Candidate, cues
from extract.fee.money import sums
from extract.language.sentences import sentences
from extract.model import Period, Travel, Vat

FOLLOWING = 220  # characters after a price's sentence that may go on about it
_GOES_ON = re.compile(
    r"(?i)\s*(?:\(|-\s|\+|hin(?:ta|taan)|maksu\w*|summa\w*|veloitu\w*|siihen|se\b|tämän|lisäksi|alv|arvonlisä\w*|matka\w*|asiantunt\w*|kulu\w*|kustannu\w*|priset|avgiften|summan|till\b|moms\w*|därtill|res\w+|sakkunn\w*|"
    r"molemm\w+|laskutu\w*|lasku\w*|verkosto(?:n hinta|maksu)\w*|den\b|det\b|hinnat|hinnan|edellä|vuosittain|kausi|- (?:alv|matkat)|niin|yhteensä|avgift\w*|\*|vero\w*|toteutun\w*|fakturer\w*|pris\w*)"
)


_PRONOUN = re.compile(r"(?i)\s*(?:se|maksu|summa|hinta|den|det|avgiften|priset)\b")


@dataclass(frozen=True, slots=True)
class Terms:
    period: Period
    vat: Vat
    travel: Travel


def terms(mentions: Sequence[Candidate], zones: Sequence[str]) -> Terms:
    """The terms of a price from all sentences that print it, the plainest mention first, then from the rest of the item."""
    periods = [found for mention in mentions if (found := period(mention)) != "unknown"]
    near = [_around(mention) for mention in mentions]
    return Terms(periods[0] if periods else "unknown", vat(near, zones), travel(near, zones))


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
            return name  # type: ignore[return-value]
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
            if re.fullmatch(r"\s?2\s?[x×*]\s?", match[0]) and not between.strip():
                distance = -20.0  # "2 x 8 400 €": the price of one year
            distance += handicap + 60 * sum(1 for _ in sums(between)) + 30 * len(re.findall(r"[,;](?!\d)", between))
            if _WEAK.match(match[0]):
                distance += 15
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


_WEAK = re.compile(r"(?i)yhteensä|sammanlagt|kahdessa|för \w*period|kausi|kau(?:delle|desta|deksi|den)\b|kaksivuoti")  # may only name the season


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


def vat(near: Sequence[str], zones: Sequence[str]) -> Vat:
    """Whether VAT is in the price, by the words nearest to VAT in a mention's sentences, else anywhere in the item."""
    for text in (*near, *zones):
        for a, b in sentences(text):
            found = _burden(text[a:b], "vat", "vat_excluded", "vat_included")
            if found is not None:
                return "excluded" if found == "extra" else "included"
    return "unknown"


def travel(near: Sequence[str], zones: Sequence[str]) -> Travel:
    """Whether experts' travel is paid beside the price; the words nearest to the word for travel decide."""
    for text in (*near, *zones):
        for a, b in sentences(text):
            found = _burden(text[a:b], "travel", "travel_excluded", "travel_included")
            if found is not None:
                return found
    return "unknown"


_DENIED_BEFORE = re.compile(r"(?i)\b(?:ei|eivät|eikä|eivätkä|ej|inte|inga?|ikke)\s+(?:\w+\s+){0,2}$")
_DENIED_AFTER = re.compile(r"(?i)\s*(?:inte|ej)\b")


def _burden(sentence: str, what: str, alone_extra: str, alone_included: str) -> Literal["extra", "included"] | None:
    """Whether what a sentence speaks of comes on top of the price or is in it; None where it does not say."""
    for name, kind in ((alone_extra, "extra"), (alone_included, "included")):
        if cues()[name].search(sentence):
            return kind  # type: ignore[return-value]
    best: tuple[float, Literal["extra", "included"]] | None = None
    for place in cues()[what].finditer(sentence):
        for cue, said, turned in (("on_top", "extra", "included"), ("in_it", "included", "extra")):
            for match in cues()[cue].finditer(sentence):
                distance = _distance(sentence, place, match)
                denied = _DENIED_BEFORE.search(sentence[: match.start()]) or _DENIED_AFTER.match(sentence, match.end())
                if distance <= 70 and (best is None or distance < best[0]):
                    best = (distance, turned if denied else said)  # type: ignore[assignment]
    return best[1] if best else None


_CONJUNCTION = re.compile(r"(?i)(?:ja|och|sekä|samt|jämte|\+|plus|ilman|utan|med)$")


def _distance(sentence: str, place: re.Match[str], cue: re.Match[str]) -> float:
    """How far a word stands from what it speaks of; conjunctions only reach what follows them, sums between count as distance."""
    after = cue.start() >= place.end()
    gap = sentence[place.end() : cue.start()] if after else sentence[cue.end() : place.start()]
    if _CONJUNCTION.match(cue[0]) and (after or len(gap) > 25):
        return 999.0
    return len(gap) + 40.0 * sum(1 for _ in sums(gap)) + 25.0 * len(re.findall(r"[;:]|,(?!\d)", gap))
