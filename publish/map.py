"""The map of Finland: municipalities' outlines as SVG paths, dots for places without one. Pure."""

import math
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from db.geography import areas

# EPSG:3067 in metres; a unit of the drawing is a kilometre, north is up.
_WEST, _EAST, _SOUTH, _NORTH = 83_000, 733_000, 6_636_000, 7_777_000
_KM = 1000
WIDTH, HEIGHT = (_EAST - _WEST) // _KM, (_NORTH - _SOUTH) // _KM
# ETRS-TM35FIN: transverse Mercator on GRS80, central meridian 27 degrees east, scale 0.9996 (JHS 197).
_A, _F, _SCALE, _MERIDIAN, _EASTING = 6_378_137.0, 1 / 298.257222101, 0.9996, 27.0, 500_000.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A place without an outline: an invented town of the samples."""

    x: float
    y: float


@cache
def outlines() -> MappingProxyType[str, str]:
    """Each municipality's code and its outline as the `d` of an SVG path."""
    return MappingProxyType({area.code: "".join(map(_path, area.rings)) for area in areas()})


def _path(ring: tuple[tuple[float, float], ...]) -> str:
    points = [(round((x - _WEST) / _KM), round((_NORTH - y) / _KM)) for x, y in ring]
    steps = [f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in pairwise(points[:-1]) if a != b]
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps)}z"


def dot(lat: float, lon: float) -> Dot:
    """Where a place of that latitude and longitude (degrees, WGS84) stands in the drawing."""
    east, north = grid(lat, lon)
    return Dot(round((east - _WEST) / _KM, 1), round((_NORTH - north) / _KM, 1))


def grid(lat: float, lon: float) -> tuple[float, float]:
    """Metres east and north in ETRS-TM35FIN; Krüger's series, exact to a metre in Finland."""
    n = _F / (2 - _F)
    radius = _A / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    series = (n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16, 13 * n**2 / 48 - 3 * n**3 / 5, 61 * n**3 / 240)
    eccentricity = 2 * math.sqrt(n) / (1 + n)
    phi, away = math.radians(lat), math.radians(lon - _MERIDIAN)
    t = math.sinh(math.atanh(math.sin(phi)) - eccentricity * math.atanh(eccentricity * math.sin(phi)))
    xi, eta = math.atan2(t, math.cos(away)), math.atanh(math.sin(away) / math.hypot(1, t))
    north, east = xi, eta
    for turn, factor in enumerate(series, start=1):
        north += factor * math.sin(2 * turn * xi) * math.cosh(2 * turn * eta)
        east += factor * math.cos(2 * turn * xi) * math.sinh(2 * turn * eta)
    return _EASTING + _SCALE * radius * east, _SCALE * radius * north
