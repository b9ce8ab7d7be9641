"""Which USO season an item is about (codebook, season): number or ordinal, else a range that is a season, else USO's year."""

from collections.abc import Sequence

from extract.clean import Clean
from extract.season.names import Candidate, Strength, candidates

_STRENGTHS: tuple[Strength, ...] = ("number", "range", "year")


def read_season(zones: Sequence[Clean], background: Sequence[Clean] = ()) -> tuple[Candidate, Clean] | None:
    """The season an item is about, and the text that names it.

    `zones` come in the order of their weight: title, then decisions and proposals; the background counts last. Within a zone a
    number beats a range and a range a single year. Seasons told of as past, running or foreseen count only when nothing else is
    said. Of several coming seasons the latest is the one being decided on; a number in a zone of weight settles a contradiction.
    """
    found = [(zone, candidate) for zone in (*zones, *background) for candidate in candidates(zone.text)]
    weighty = [(zone, c) for zone, c in found if c.strength == "number" and not c.earlier and any(zone is z for z in zones)]
    for aside in (False, True):
        for zone in (*zones, *background):
            here = [c for z, c in found if z is zone and c.earlier == aside]
            for strength in _STRENGTHS:
                chosen = [c for c in here if c.strength == strength]
                if not chosen:
                    continue
                if strength != "number" and not aside and len({c.season for _, c in weighty}) == 1:
                    return weighty[0][1], weighty[0][0]
                return max(chosen, key=lambda c: c.season), zone
    return None
