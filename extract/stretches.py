"""Stretches: the lines from one numbered head to the next; the walk reads only those that may matter to it.

Minutes have some forty items and USO is named in one; what stands far from it opens no part and carries no title of it.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from extract.heads import Head
from extract.lines import Line

NEIGHBOURS = 2  # stretches on either side: a title above its head, a head repeated, an item that the page parts


def near(lines: Sequence[Line], heads: Mapping[int, Head], text: str, speaks: Callable[[str], bool]) -> bytearray:
    """For each line 1 if it stands in or near a stretch that speaks, or in one with the same number as such; else 0.

    `text` is the document's, in which the lines have their places. What stands before the first head always counts.
    """
    opens = [index for index in sorted(heads) if heads[index].section is not None or heads[index].order is not None]
    bounds = [0, *opens, len(lines)]
    stretches = list(pairwise(bounds))  # the first has no head
    numbers = [None, *((heads[index].section, heads[index].order) for index in opens)]
    chosen = {
        place for place, (first, end) in enumerate(stretches)
        if first < end and speaks(text[lines[first].start : lines[end - 1].end])
    }
    same = {numbers[place] for place in chosen} - {None}
    chosen |= {place for place, number in enumerate(numbers) if number in same}
    wanted = bytearray(len(lines))
    for place in chosen | {0}:
        first, last = max(0, place - NEIGHBOURS), min(len(stretches) - 1, place + NEIGHBOURS)
        wanted[stretches[first][0] : stretches[last][1]] = b"\1" * (stretches[last][1] - stretches[first][0])
    return wanted
