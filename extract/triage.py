"""Which pages may speak of USO: letters only, no model; a later stage looks closer."""

from extract.network import names_uso

_MARKS = ("suk", "polv", "gener")


def speaks_of_uso(text: str) -> bool:
    """Whether the text may name the network. Quick to say no; a yes is checked again on the item."""
    if "USO" not in text and "U S O" not in text and "uso" not in text:
        folded = text.casefold()
        if not any(mark in folded for mark in _MARKS):
            return False
    return names_uso(text)
