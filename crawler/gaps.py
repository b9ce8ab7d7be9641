"""Holes that numbering proves: meetings are numbered by body and year, sections (§) run on through the year.

Pure: meetings in, holes out. What numbering cannot prove is not claimed: numbers that restart, bodies whose
meetings are mostly unnumbered or never follow each other, and what lies before the first or after the last
meeting seen.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import Literal

from crawler.words import Kind

Sort = Literal["number", "section", "minutes"]

MINUTES_DAYS = 60
"""An agenda without minutes after so many days is a hole: minutes come within weeks (platforms.md 6.3)."""
MOST = 3
"""Holes wider than so many times what is there are no holes but another numbering."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """What of a meeting matters for its numbering. `missing`: § that its own page leaves out."""

    external_id: str
    body: str
    kind: Kind
    date: str
    number: int | None = None
    first: int | None = None
    last: int | None = None
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Gap:
    """Numbers `first` to `last` that no meeting between the two days holds."""

    body: str
    year: int
    sort: Sort
    first: int
    last: int
    after: str
    before: str


def gaps(meetings: Iterable[Numbered], today: str) -> list[Gap]:
    """The holes of a portal's bodies, sorted."""
    rows = sorted(meetings, key=lambda one: (one.body, one.date, one.external_id))
    found: list[Gap] = []
    for _, own in groupby(rows, key=lambda one: one.body):
        every = list(own)
        highest: int | None = None  # number of the year before; none before the first year seen
        last_section: int | None = None
        for _, of_year in groupby(every, key=lambda one: one.date[:4]):
            held = list(of_year)
            present = [one.number for one in held if one.number is not None]
            # Numbers that go on from the year before do not begin with 1.
            begins = highest is not None and min(present, default=1) <= highest
            found += _numbers(held, from_one=begins)
            minutes = [one for one in held if one.kind == "minutes"]
            printed = [one.first for one in minutes if one.first is not None]
            found += _sections(minutes, held, from_one=last_section is not None and min(printed, default=1) <= last_section)
            highest = max(present, default=highest)
            last_section = max((one.last for one in minutes if one.last is not None), default=last_section)
        found += _agendas(every, today)
    return sorted(set(found))


def _numbers(held: list[Numbered], *, from_one: bool) -> Iterator[Gap]:
    """Meeting numbers of one body and year that are not there.

    `from_one`: the body met in an earlier year too, so that this year's numbers begin with 1.
    """
    numbered = sorted({(one.number, one.date) for one in held if one.number is not None and one.number > 0})
    present = {number for number, _ in numbered}
    if len(present) < 2 or 2 * sum(one.number is not None for one in held) < len(held):
        return
    runs_on = any(number + 1 in present for number in present)
    most = MOST * len(present) if runs_on else len(present) // 2
    start = [(0, f"{held[0].date[:4]}-01-01")] if from_one and runs_on else []
    unnumbered = [one.date for one in held if one.number is None]
    days = Counter(number for number, _ in numbered)
    for (low, after), (high, before) in pairwise([*start, *numbered]):
        # A meeting that lies there without a number, or with its neighbour's by misprint, is the missing one.
        if any(after <= day <= before for day in unnumbered) or days[low] > 1 or days[high] > 1:
            continue
        if 1 < high - low <= 1 + most:
            yield Gap(held[0].body, int(before[:4]), "number", low + 1, high - 1, min(after, before), before)


def _sections(minutes: list[Numbered], held: list[Numbered], *, from_one: bool) -> Iterator[Gap]:
    """Sections before the year's first meeting, between two, or inside one, that no minutes hold.

    `from_one`: the year before is known, and this year's sections are lower, so that they begin with 1.
    """
    known = [one for one in minutes if one.first is not None and one.last is not None]
    spans = [(one.first or 0, one.last or 0) for one in known]
    # One pair must follow each other without a hole: it proves that the body's sections run on at all.
    runs_on = all(later[0] > earlier[1] for earlier, later in pairwise(spans)) and any(
        later[0] == earlier[1] + 1 for earlier, later in pairwise(spans)
    )
    width = sum(last - first + 1 for first, last in spans)
    for one in known:
        for first, last in _runs(one.missing):
            yield Gap(one.body, int(one.date[:4]), "section", first, last, one.date, one.date)
    if not runs_on or len(known) < 2:
        return
    opening = known[0]
    before = any(one.date <= opening.date and one.external_id != opening.external_id for one in held)
    if from_one and not before and 1 < (first := opening.first or 0) <= 1 + MOST * width:
        yield Gap(opening.body, int(opening.date[:4]), "section", 1, first - 1, f"{opening.date[:4]}-01-01", opening.date)
    for earlier, later in pairwise(known):
        low, high = earlier.last or 0, later.first or 0
        between = any(
            earlier.date <= one.date <= later.date and one.external_id not in
            (earlier.external_id, later.external_id)
            for one in held
        )  # fmt: skip
        # Another meeting lies between whose sections are not known, or whose minutes are still awaited.
        if high - low > 1 and not between and high - low - 1 <= MOST * width:
            yield Gap(
                earlier.body, int(later.date[:4]), "section", low + 1, high - 1, earlier.date, later.date
            )


def _agendas(held: list[Numbered], today: str) -> Iterator[Gap]:
    """Agendas whose minutes should have come long ago."""
    limit = (date.fromisoformat(today) - timedelta(days=MINUTES_DAYS)).isoformat()
    minutes = {(one.external_id, one.date) for one in held if one.kind == "minutes"}
    ids = {identifier for identifier, _ in minutes}
    days = {day for _, day in minutes}
    for one in held:
        if one.kind == "agenda" and one.date < limit and one.external_id not in ids and one.date not in days:
            number = one.number or 0
            yield Gap(one.body, int(one.date[:4]), "minutes", number, number, one.date, one.date)


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Single numbers as runs: 4, 5, 6, 9 are 4-6 and 9."""
    start = end = None
    for number in sorted(numbers):
        if end is not None and number == end + 1:
            end = number
            continue
        if start is not None and end is not None:
            yield start, end
        start = end = number
    if start is not None and end is not None:
        yield start, end


def in_words(gap: Gap) -> str:
    """A hole as a person reads it."""
    span = f"{gap.first}" if gap.first == gap.last else f"{gap.first}-{gap.last}"
    if gap.sort == "number":
        return f"{gap.body}: meeting {span}/{gap.year} is not published (hole in the numbering)"
    if gap.sort == "section":
        return f"{gap.body}: § {span}/{gap.year} is not published (between {gap.after} and {gap.before})"
    return f"{gap.body}: the minutes of {gap.after} are not published, only the agenda"
