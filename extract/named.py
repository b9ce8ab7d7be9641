"""From a document's text to the items that name USO: the step between the reader of bytes and the rules for decisions."""

from extract.items import Item, Named
from extract.model import Facts, Reading
from extract.network import names_uso
from extract.structure import structure
from extract.triage import may_speak_of_uso


def items_named(reading: Reading, facts: Facts) -> Named:
    """The items of a text in which USO is named, in printed order, and the letterhead above them."""
    found = structure(reading, facts, may_speak_of_uso)
    # The model is kept off items that do not name it: minutes have some forty, USO is named in one.
    items = tuple(item for item in found.items if names_uso(_letters(item, reading)))
    return Named(items, found.letterhead)


def _letters(item: Item, reading: Reading) -> str:
    spans = [span for handling in item.handlings for part in handling.parts for span in part.spans]
    return "\n".join([item.title or "", *(reading.text[start:end] for start, end in spans)])
