"""The map as markup: made once for each season and language, since a published database does not change."""

from collections.abc import Sequence
from functools import lru_cache

from markupsafe import Markup

from publish.desks.front import Shape
from publish.language import Language, label, link, place
from publish.map import HEIGHT, WIDTH

_RADIUS = 13  # of a dot, in kilometres: large enough for a finger
_OUTLINE = Markup('<a href="{}" tabindex="-1"><path class="{}" d="{}"><title>{}</title></path></a>\n')
_DOT = Markup(
    '<a href="{}" tabindex="-1"><circle class="{}" cx="{}" cy="{}" r="{}"><title>{}</title></circle></a>\n'
)


@lru_cache(maxsize=64)
def drawing(shapes: tuple[Shape, ...], _language: Language) -> Markup:
    """The SVG of the map in the page's language, which is named so that each keeps its own.

    Hidden from screen readers and the keyboard: 308 stops of the tab key help nobody, and the tables beside
    it say the same.
    """
    return (
        Markup('<svg class="map" viewBox="0 0 {} {}" aria-hidden="true" focusable="false">\n').format(
            WIDTH, HEIGHT
        )
        + Markup("").join(_drawn(shape) for shape in shapes)
        + Markup("</svg>")
    )


def _drawn(shape: Shape) -> Markup:
    address = link(f"/kunta/{shape.code}")
    words = f"{place(shape.name, shape.name_sv)}: {label(shape.status)}"
    if shape.path:
        return _OUTLINE.format(address, shape.group, shape.path, words)
    return _DOT.format(address, shape.group, shape.x, shape.y, _RADIUS, words)


@lru_cache(maxsize=8)
def options(names: Sequence[tuple[str, str | None]], _language: Language) -> Markup:
    """The options of the municipality box: each municipality as the page's language calls it."""
    return Markup("").join(Markup('<option value="{}"></option>').format(place(*pair)) for pair in names)
