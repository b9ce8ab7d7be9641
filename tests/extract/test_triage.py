"""Triage: which texts are looked at closer. Every name must pass; look-alikes, of which minutes are full, must not."""

import pytest

from extract.network import names_uso
from extract.triage import may_speak_of_uso

NAMES = {
    "the long name": "Uuden sukupolven organisaatiot -verkosto",
    "in capitals": "UUDEN SUKUPOLVEN ORGANISAATIOT",
    "parted by a hyphen at a line's end": "Uuden suku-\npolven organisaa-\ntiot -verkosto",
    "parted by pdfium's own mark": "Uuden sukupol\x02\nven organisaatiot -verkosto",
    "with soft hyphens": "Uuden suku\u00adpolven organi\u00adsaatiot",
    "each word on a line of its own": "Uuden\nsukupolven\norganisaatiot",
    "with a hyphen for the space": "Uuden sukupolven-organisaatiot",
    "in quotation marks": "”Uuden sukupolven” organisaatiot",
    "Swedish": "Nya generationens organisationer",
    "Swedish, the next": "NÄSTA GENERATIONS ORGANISATIONER",
    "English": "New Generation Organizations",
    "the short name": "USO 8 -verkosto",
    "the short name in small letters": "uso-verkosto",
    "the short name with a line break": "Uso-\nhanke",
    "the short name with a number": "uso7",
    "the short name, spaced": "verkosto U S O",
    "right behind another generation": "Nuoren sukupolven asialla\n§ 12 Uuden sukupolven organisaatiot",
}
ALIKE = {
    "an appeal": "Valitusosoitus ja oikaisuvaatimusohje",
    "other generations": "Uuden sukupolven kirjasto ja sukupolvien välinen vuoropuhelu",
    "an organisation's reform": "Uuden organisaation käynnistyminen, organisaatiouudistus",
    "both, far apart": "Sukupolvenvaihdos maatilalla. " + "Talousarvion toteutuminen. " * 4 + "Uuden organisaation esittely.",
    "both, but not of the new": "Sukupolvien organisaatiomuutos kuvataan liitteessä",
    "inhabitants and advice": "Asukkaiden ja lisäksi toisaalta asukastoiminta, asukasluku",
}


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES)
def test_every_name_passes(text: str) -> None:
    assert may_speak_of_uso(text)


def test_letters_within_a_word_in_capitals_are_looked_at_and_found_to_be_no_name() -> None:
    assert may_speak_of_uso("VALITUSOSOITUS") and not names_uso("VALITUSOSOITUS")


@pytest.mark.parametrize("text", ALIKE.values(), ids=ALIKE)
def test_what_only_looks_alike_is_told_by_its_letters(text: str) -> None:
    assert not may_speak_of_uso(text) and not names_uso(text)
