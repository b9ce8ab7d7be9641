"""Borders of municipalities (Statistics Finland, CC BY 4.0): shapes, and who borders whom."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

Point = tuple[float, float]  # metres east and north, ETRS-TM35FIN (EPSG:3067)
_SHARED = 2  # points: two areas that only touch at a corner are no neighbours


@dataclass(frozen=True, slots=True)
class Area:
    """A municipality of 2025: its code and the rings of its outline, holes included."""

    code: str
    rings: tuple[tuple[Point, ...], ...]


@cache
def areas() -> tuple[Area, ...]:
    """The 308 municipalities of 2025, generalised, in the order of the file."""
    text = (files("db") / "data" / "kunnat_2025_epsg3067.geojson").read_text(encoding="utf-8")
    return tuple(
        Area(feature["properties"]["code"], tuple(_rings(feature["geometry"]["coordinates"])))
        for feature in json.loads(text)["features"]
    )


def _rings(coordinates: list[Any]) -> Iterator[tuple[Point, ...]]:
    """The rings of a polygon or of several."""
    if isinstance(coordinates[0][0], int | float):
        yield tuple((x, y) for x, y in coordinates)
        return
    for part in coordinates:
        yield from _rings(part)


def neighbours() -> Mapping[str, frozenset[str]]:
    """The codes that share a border with each code; islands have none."""
    at: dict[Point, set[str]] = defaultdict(set)
    for area in areas():
        for ring in area.rings:
            for point in ring:
                at[point].add(area.code)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for codes in at.values():
        for code in codes:
            for other in codes - {code}:
                shared[code, other] += 1
    found: dict[str, set[str]] = {area.code: set() for area in areas()}
    for (code, other), points in shared.items():
        if points >= _SHARED:
            found[code].add(other)
    return MappingProxyType({code: frozenset(others) for code, others in found.items()})
