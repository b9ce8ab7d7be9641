"""Fee ladders by population: "alle 9 000 asukkaan kunnissa 9 000 e", "10 000-20 000 as. 11 000 €", in text or table rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extract.fee.money import Money, sums
from extract.fee.population import HEADS, LIMIT, Limits, limits

REACH = 110  # characters between a limit and its price
LEAST = 100  # euros: less is a price per inhabitant
Way = Literal["after", "before", "nearest"]


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung of a ladder: who pays what; places are of the limit and price together."""

    limits: Limits
    money: Money
    start: int
    end: int


def ladder(text: str) -> list[Rung]:
    """The rungs of a ladder in printed order; empty where no price hangs on a population limit."""
    found = [match for match in LIMIT.finditer(text) if not _money_range(text, match)]
    named = any(match.lastgroup and re.search(HEADS, match[0], re.IGNORECASE) for match in found)
    if not found or not (named or re.search(r"(?i)asuk|väkilu|invånar|\bas\b|\bas\.|kuntako|folkmängd", text)):
        return []
    if not any(_numbered(match) for match in found):
        return []
    masked = text
    for match in found:
        masked = masked[: match.start()] + "\x00" * (match.end() - match.start()) + masked[match.end() :]
    prices = [money for money in sums(masked, bare=True) if money.amount >= LEAST]
    ways = [_paired(text, found, prices, way) for way in ("after", "before", "nearest")]
    return max(ways, key=len)


def _numbered(match: re.Match[str]) -> bool:
    return not (match["larger"] or match["smaller"])


def _money_range(text: str, match: re.Match[str]) -> bool:
    """A range of prices or years, no range of populations: "9 000-12 000 euroa", "2023-2024"."""
    if not (match["range"] or match["open"] or match["start"]):
        return False
    if re.fullmatch(r"(?:19|20)\d\d\s*[–—-]\s*(?:(?:19|20)\d\d)?", match[0].strip()):
        return True
    headed = re.search(HEADS, match[0], re.IGNORECASE)
    return headed is None and re.match(r"\s*(?:€|e\b|eur|tuhatta e|t€)", text[match.end() :], re.IGNORECASE) is not None


def _paired(text: str, found: Sequence[re.Match[str]], prices: Sequence[Money], way: Way) -> list[Rung]:
    """Each limit with its price: the next one after it, the last one before it, or the nearest; no limit stands between."""
    rungs: list[Rung] = []
    numbered: Limits | None = None
    for index, match in enumerate(found):
        start = found[index - 1].end() if index else 0
        stop = found[index + 1].start() if index + 1 < len(found) else len(text)
        after = [p for p in prices if match.end() <= p.start < min(stop, match.end() + REACH) and not _parted(text, match, p)][:1]
        before = [p for p in prices if max(start, match.start() - REACH) <= p.start and p.end <= match.start() and not _parted(text, match, p)][-1:]
        near = {"after": after, "before": before, "nearest": sorted(after + before, key=lambda p: _distance(match, p))}[way]
        price = next((p for p in near if not any(rung.money == p for rung in rungs)), None)
        if price is None:
            continue
        bounds = limits(match, numbered)
        numbered = bounds if _numbered(match) else numbered
        rungs.append(Rung(bounds, price, min(match.start(), price.start), max(match.end(), price.end)))
    return rungs


def _distance(match: re.Match[str], price: Money) -> int:
    return price.start - match.end() if price.start >= match.end() else match.start() - price.end


def _parted(text: str, match: re.Match[str], price: Money) -> bool:
    """Whether a sentence ends between a limit and a price."""
    between = text[match.end() : price.start] if price.start >= match.end() else text[price.end : match.start()]
    return bool(re.search(r"[.!?]\s+[A-ZÅÄÖ]|\n\s*\n", between))


def chosen(rungs: Sequence[Rung], population: int | None) -> Rung | None:
    """The rung a population stands on; a lone lowest rung stands for itself where the population is not known."""
    if population is None:
        lone = len(rungs) == 1 and rungs[0].limits.below is not None and rungs[0].limits.above is None
        return rungs[0] if lone else None
    fitting = [rung for rung in rungs if rung.limits.holds(population)]
    return min(fitting, key=lambda r: (r.limits.below or 10**9) - (r.limits.above or 0)) if fitting else None
