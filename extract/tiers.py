"""Fee ladders by population: "alle 9 000 asukkaan kunnissa 9 000 e", "10 000-20 000 as. 11 000 €", in text or table rows."""

import re
from dataclasses import dataclass

from extract.money import MONEY, sums
from extract.numbers import digits, words_to_number

_N = r"\d{1,3}(?:[ .\u00a0]\d{3})+|\d{3,6}|(?:yhden|kahden|kolmen|neljän|viiden|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|kahdenkymmenen|kymmen|viisi|kaksikymmen|tio|fem|tjugo)\s?(?:tuhannen|tuhatta|tusen)"
_HEADS = r"(?:asuk(?:asta|kaan|kaiden|as)?\w*|as\.|as\b|invånare|inv\.?|hlöä|henkeä|henkilöä)"
_LIMIT = re.compile(
    rf"(?P<below>(?:alle|enintään|korkeintaan|under|färre än|högst|mindre än|upp till|max(?:imissaan)?|<)\s*(?P<b>{_N})(?:\s*{_HEADS})?)(?!\s*(?:€|e\b|eur))"
    rf"|(?P<range>(?P<lo>[01](?=\s*[–—-])|{_N})\s*[–—-]\s*(?P<hi>{_N})(?!\d)(?:(?<=[ .]\d{{3}})|\s*(?={_HEADS}))\s*{_HEADS}?)(?!\s*(?:€|e\b|eur))"
    rf"|(?P<above>(?:yli|vähintään|över|mer än|minst|fler än|>)\s*(?P<a>{_N})(?:\s*{_HEADS})?)(?!\s*(?:€|e\b|eur))"
    rf"|(?P<over>(?P<o>{_N})\s*{_HEADS}\s*(?:ylittäv\w+|över(?:stig|skrid)\w+))"
    rf"|(?P<atmost>(?P<m>{_N})\s*{_HEADS}\s*(?:alittav\w+|kun\w+ ja sitä pienem\w+|ja sitä pienem\w+|tai (?:alle|pienem\w+|vähemmän)|eller (?:färre|mindre)))"
    rf"|(?P<open>(?P<p>{_N})\s*[–—-]\s*{_HEADS})"
    rf"|(?P<up>(?P<u>{_N})\s*{_HEADS}\s*(?:tai enemmän|ja enemmän|ja yli|tai yli|eller fler|eller mer))"
    r"|(?P<larger>(?:sitä|tätä|niitä)\s+suurem\w+|muu(?:t)\b(?=\s+\d)|muil(?:le|ta|la)\b(?!\s*kuin)|suurem(?:mille|milla|milta|mat|missa)\w*(?:\s+kun\w+)?|större\s+(?:kommuner|städer)|för större|övriga|muissa kunnissa)"
    r"|(?P<smaller>(?:sitä|tätä|niitä)\s+pienem\w+|pienem(?:mille|millä|miltä|mät)\w*(?:\s+kun\w+)?|mindre\s+(?:kommuner|städer))",
    re.IGNORECASE,
)
_TABLE_SUM = re.compile(
    r"(?<![\d.,])(?P<n>\d{1,3}(?:[ .]\d{3})|\d{4,5})(?:,-|\s*(?:€|e|eur\w*))?(?![\d.])", re.IGNORECASE
)
_POPULATION = (
    re.compile(rf"(?i)asukkaita\s+(?:\w+\s){{0,3}}?(?:on|oli)\s+(?:\w+\s){{0,2}}?(?P<n>{_N})"),
    re.compile(
        rf"(?i)(?:asukas(?:luku|määrä)\w*|väkiluku\w*|väestö\w*|invånarantal\w*|folkmängd\w*|invånartal\w*)[^.;\n]{{0,60}}?(?P<n>{_N})(?!\s*(?:€|e\b|eur)|\s*[–-]\s*\d)"
    ),
    re.compile(
        rf"(?i)(?:(?:kunnassa(?:mme)?|kaupungissa(?:mme)?|meillä|kunnan|kaupungin|[A-ZÅÄÖ][a-zåäö-]+(?:ssa|ssä|lla|llä))\s+(?:on|oli|asuu|asui|asuivat)|har(?:\s+\w+)?|(?:kommunen|staden)\s+har)\s+(?:[\w.]+\s){{0,4}}?(?P<n>{_N})\s*{_HEADS}"
    ),
    re.compile(
        rf"(?i)(?:(?P<n>{_N})\s+(?:asukkaan|invånares?)\s+(?:kunta\w*|kunnal\w*|kaupun\w*|kommun\w*|Siikajo\w*)|\((?P<m>{_N})\s*{_HEADS}(?:\s*[^)]{{0,25}})?\))"
    ),
)


@dataclass(frozen=True, slots=True)
class Tier:
    """A rung: populations `above` < n <= `below` pay `amount` euros; None is open."""

    above: int | None
    below: int | None
    amount: float
    start: int
    end: int
    money_start: int
    money_end: int
    low: float | None = None


def tiers(text: str) -> list[Tier]:
    """The rungs of a ladder in printed order; empty where no price hangs on a population limit."""
    limits = list(_LIMIT.finditer(text))
    if not limits or all(m["larger"] or m["smaller"] for m in limits):
        return []
    found: list[Tier] = []
    opening = _before(text, max(0, limits[0].start() - 60), limits[0].start())
    trailing = next(sums(text[limits[-1].end() : limits[-1].end() + 60].split("\n")[0].split(". ")[0]), None)
    backwards = (
        opening is not None and trailing is None
    )  # "8 000 e alle 10 000 asukkaan ja 12 000 e suuremmille"
    for index, limit in enumerate(limits):
        stop = limits[index + 1].start() if index + 1 < len(limits) else min(len(text), limit.end() + 120)
        window = text[limit.end() : stop]
        money = next(sums(window), None)
        if backwards:
            money = None
        if (
            money is not None
            and ("\n" not in window[: money.start] or money.start < 40)
            and money.start < 110
        ):
            where = (limit.end() + money.start, limit.end() + money.end)
            amount, low = money.amount, money.low
        elif (
            not backwards
            and (bare := _TABLE_SUM.search(window))
            and bare.start() < 25
            and MONEY.search(text) is None
        ) or (
            not backwards
            and (
                (bare := _TABLE_SUM.search(window))
                and bare.start() < 12
                and re.search(r"€|eur", text[max(0, limit.start() - 200) : limit.start()], re.IGNORECASE)
            )
        ):
            assert bare is not None
            where = (limit.end() + bare.start(), limit.end() + bare.end())
            amount, low = digits(bare["n"]), None
        else:
            before = _before(
                text, limits[index - 1].end() if index else max(0, limit.start() - 60), limit.start()
            )
            if before is None or any(t.money_start == before[1] for t in found):
                continue
            amount, low = before[0], None
            where = (before[1], before[2])
        lower, upper = _bounds(limit, found)
        found.append(
            Tier(lower, upper, amount, min(limit.start(), where[0]), max(limit.end(), where[1]), *where, low)
        )
    return found


def _before(text: str, start: int, end: int) -> tuple[float, int, int] | None:
    """A sum just before its limit: "9 000 euroa alle 10 000 asukkaan kunnilta"."""
    last = None
    for money in sums(text[start:end]):
        if end - start - money.end < 30 and "." not in text[start + money.end : end]:
            last = (money.amount, start + money.start, start + money.end)
    return last


def _bounds(limit: re.Match[str], found: list[Tier]) -> tuple[int | None, int | None]:
    if limit["below"]:
        number = _number(limit["b"])
        inclusive = re.match(r"(?i)enint|korkeint|högst|upp till|max", limit["below"]) is not None
        return (
            found[-1].below if found and found[-1].below is not None and found[-1].below < number else None
        ), number if inclusive else number - 1
    if limit["range"]:
        return _number(limit["lo"]) - 1, _number(limit["hi"])
    if limit["open"]:
        return _number(limit["p"]) - 1, None
    if limit["over"]:
        return _number(limit["o"]), None
    if limit["atmost"]:
        return None, _number(limit["m"]) - (1 if "alittav" in limit["atmost"].lower() else 0)
    if limit["above"]:
        number = _number(limit["a"])
        return (number - 1 if re.match(r"(?i)vähint|minst", limit["above"]) else number), None
    if limit["up"]:
        return _number(limit["u"]) - 1, None
    if limit["larger"]:
        return (found[-1].below if found else None), None
    return None, (found[-1].above if found else None)


def _number(text: str) -> int:
    """A population limit in digits or words: "10 000", "viiden tuhannen"."""
    return (
        int(digits(text))
        if text[0].isdigit()
        else words_to_number(text.replace("kymmen", "kymmenen").replace("kymmenenen", "kymmenen")) or 0
    )


def chosen_tier(ladder: list[Tier], population: int | None) -> Tier | None:
    """The rung a population stands on; a lone rung stands for itself where the population is not above it."""
    if population is None:
        return (
            ladder[0]
            if len(ladder) == 1 and ladder[0].below is not None and ladder[0].above is None
            else None
        )
    fitting = [
        t
        for t in ladder
        if (t.above is None or population > t.above) and (t.below is None or population <= t.below)
    ]
    if fitting:
        return min(fitting, key=lambda t: (t.below or 10**9) - (t.above or 0))
    return None


def printed_population(text: str) -> int | None:
    """The municipality's population where the item prints it; population limits of fee ladders are not that."""
    for pattern in _POPULATION:
        for match in pattern.finditer(text):
            number = match["n"] if match["n"] else match["m"]
            value = _number(number)
            before = text[max(0, match.start() - 25) : match.start(match.lastgroup or 0)]
            if 50 <= value <= 700_000 and not re.search(
                r"(?i)alle|yli|enintään|vähintään|under|över|högst|minst",
                before[-30:] + match[0][: match[0].find(number)][-12:],
            ):
                return value
    return None
