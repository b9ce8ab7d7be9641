"""Cleaned text: what is undone, and that every letter remembers its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.clean import clean

UNDONE = {
    "a divided word is joined": ("määräai-\nkaan", "määräaikaan"),
    "a compound after the abbreviation keeps its hyphen": ("USO-\nverkostoon", "USO-verkostoon"),
    "a hyphen that stands for a word left out stays": ("talous- ja\nhenkilöstöasiat", "talous- ja henkilöstöasiat"),
    "at a line end too": ("talous-\nja henkilöstöasiat", "talous- ja henkilöstöasiat"),
    "a soft hyphen goes": ("ver\u00adkosto", "verkosto"),
    "a non-breaking space is a space": ("9\u00a0000\u202f€", "9 000 €"),
    "a sum broken over lines is one": ("noin 9\n000 euroa", "noin 9 000 euroa"),
    "a sentence goes on in the next line": ("Kunnanhallitus päätti,\nettei kunta osallistu.", "Kunnanhallitus päätti, ettei kunta osallistu."),
    "a new paragraph is a new line": ("Päätös.\n\nTiedoksi", "Päätös.\nTiedoksi"),
}  # fmt: skip


@pytest.mark.parametrize(("printed", "wanted"), UNDONE.values(), ids=UNDONE)
def test_what_printing_did_is_undone(printed: str, wanted: str) -> None:
    assert clean(printed, [(0, len(printed))]).text.strip() == wanted


def test_a_quote_is_found_where_it_stands() -> None:
    printed = "Kunta lähtee USO-\nverkos\u00adtoon."
    found = clean(printed, [(0, len(printed))])
    start = found.text.index("USO-verkostoon")
    a, b = found.span(start, start + len("USO-verkostoon"))
    assert printed[a:b] == "USO-\nverkos\u00adtoon"


def test_a_page_head_inside_a_sentence_is_left_out() -> None:
    printed = "kunta ei\nSivu 2 (3)\nosallistu"
    cut = printed.index("Sivu")
    assert (
        clean(printed, [(0, cut), (printed.index("osallistu"), len(printed))]).text == "kunta ei osallistu\n"
    )


@given(st.text(alphabet="aäÖ9 -\n\u00ad\u00a0\f.,§", max_size=80))
def test_every_kept_letter_stands_at_its_place(printed: str) -> None:
    found = clean(printed, [(0, len(printed))])
    assert len(found.origin) == len(found.text) + 1
    for character, place in zip(found.text, found.origin, strict=False):
        if not character.isspace() and character != "-":
            assert printed[place] == character
    assert list(found.origin) == sorted(found.origin)
