"""Heads, headings and items: who handled what, and where each part begins."""

import pytest

from extract.headings import heading
from extract.heads import head
from extract.lines import lines
from extract.model import Facts, Reading
from extract.structure import Structure, structure

HEADS: dict[str, tuple[str | None, str | None, int | None, str | None]] = {
    # printed: (body, date, section, title); shapes from decision_language.md 3
    "KHALL 09.01.2023 § 21": ("{fi}hallitus", "2023-01-09", 21, None),
    "Kaupunginhallitus Pöytäkirja 04.12.2023/Pykälä 303": ("Kaupunginhallitus", "2023-12-04", 303, None),
    "Kunnanhallitus, kokous 25.3.2019": ("Kunnanhallitus", "2019-03-25", None, None),
    "§ 47 USO-verkosto": (None, None, 47, "USO-verkosto"),
    "149 § OTSIKKO": (None, None, 149, "OTSIKKO"),
    "Khall § 463/19.12.2016": ("{fi}hallitus", "2016-12-19", 463, None),
    "Kh 58 18.03.2019": ("{fi}hallitus", "2019-03-18", 58, None),
    "KST 24      Nätverket USO": ("{sv}styrelsen", None, 24, "Nätverket USO"),
    "265, STST": ("Stadsstyrelsen", None, 265, None),
    "7. / 184 §": (None, None, 184, None),
    "Ärende 5. / 86 §": (None, None, 86, None),
    "47 § 29.4.2014": (None, "2014-04-29", 47, None),
    "Kunnanhallitus 14.11.2016 188": ("Kunnanhallitus", "2016-11-14", 188, None),
    "Leppävirran kunta    Kunnanhallitus    § 9    16.01.2023": ("Kunnanhallitus", "2023-01-16", 9, None),
    "Rautjärven kunta, kunnanhallitus 23.1.2017 § 15": ("Kunnanhallitus", "2017-01-23", 15, None),
}


@pytest.mark.parametrize("printed", HEADS)
def test_a_head_tells_body_date_and_section(printed: str) -> None:
    found = head(lines(Reading(printed))[0])
    assert found is not None
    title = found.rest.text if found.rest else None
    assert (found.body.name if found.body else None, found.date, found.section, title) == HEADS[printed]


@pytest.mark.parametrize(
    "prose",
    [
        "Kunnanhallitus päätti 9.1.2023 § 21, että kunta liittyy.",
        "Kunnanhallitus 9.1.2023 § 21 päätti asiasta.",
        "Kuntalain 29 §:n mukaan valtuusto päättää.",
        "5.11.2018 (§ 231).",
        "Versio 10.4.0.250317",
    ],
)
def test_prose_that_begins_like_a_head_is_none(prose: str) -> None:
    assert head(lines(Reading(prose))[0]) is None


HEADINGS = {
    "Päätösehdotus": ("proposal", "Päätösehdotus", None),
    "Kunnanjohtajan ehdotus:": ("proposal", "Kunnanjohtajan ehdotus", None),
    "KJ ehd.": ("proposal", "KJ ehd", None),
    "Esitys (kj)": ("proposal", "Esitys", None),
    "Päätös: Hyväksyttiin.": ("decision", "Päätös", "Hyväksyttiin."),
    "Päätös Hyväksyttiin yksimielisesti.": ("decision", "Päätös", "Hyväksyttiin yksimielisesti."),
    "Päätös\tHyväksyttiin.": ("decision", "Päätös", "Hyväksyttiin."),
    "Kunnanhallituksen päätös": ("decision", "Kunnanhallituksen päätös", None),
    "Stadsdirektörens förslag:": ("proposal", "Stadsdirektörens förslag", None),
    "Aikaisempi käsittely": ("history", "Aikaisempi käsittely", None),
    "Oikaisuvaatimusohje": ("appeal", "Oikaisuvaatimusohje", None),
}


@pytest.mark.parametrize("printed", HEADINGS)
def test_a_heading_opens_its_part(printed: str) -> None:
    found = heading(lines(Reading(printed))[0])
    assert found is not None
    assert (found.role, found.text, found.rest.text if found.rest else None) == HEADINGS[printed]


@pytest.mark.parametrize(
    "prose", ["Päätös on ehdotuksen mukainen.", "Ehdotusta ei kannatettu.", "Asia jätettiin pöydälle."]
)
def test_a_sentence_that_begins_with_a_headings_word_is_text(prose: str) -> None:
    assert heading(lines(Reading(prose))[0]) is None


def items(text: str) -> Structure:
    return structure(Reading(text), Facts())


TWO_STAGES = """\
Kunnanhallitus 5.12.2022 § 300
Kunnanvaltuusto 19.12.2022 § 12

USO-verkostoon liittyminen

KH 5.12.2022 § 300
Ehdotus
Kunnanhallitus esittää valtuustolle, että kunta liittyy.
Päätös
Hyväksyttiin.

KV 19.12.2022 § 12
Päätös
Hyväksyttiin yksimielisesti.
"""


def test_an_item_copied_with_its_earlier_handling_has_both() -> None:
    (item,) = items(TWO_STAGES).items
    assert item.title == "USO-verkostoon liittyminen"
    assert [(h.date, h.section, h.copied) for h in item.handlings] == [
        ("2022-12-05", 300, True),
        ("2022-12-19", 12, False),
    ]


MEETING = """\
Kunnanhallitus PÖYTÄKIRJA 1/2023 9.1.2023

SISÄLLYS
§ 1 Kokouksen avaus .......... 2
§ 2 Talousarvio .............. 3
§ 3 USO-verkosto ............. 4

§ 1 Kokouksen avaus
Päätös
Todettiin.

§ 2 Talousarvio
Ehdotus
Hyväksytään.
Päätös
Hyväksyttiin.

§ 3 USO-verkosto
Ehdotus
Kunta liittyy.
Päätös
Hyväksyttiin.
"""


def test_a_contents_page_gives_no_items() -> None:
    assert [item.title for item in items(MEETING).items] == ["Kokouksen avaus", "Talousarvio", "USO-verkosto"]


def test_an_item_ends_where_the_next_begins() -> None:
    text = MEETING
    budget = items(text).items[1]
    assert [(p.role, text[slice(*p.spans[0])]) for p in budget.handlings[0].parts] == [
        ("proposal", "Hyväksytään."),
        ("decision", "Hyväksyttiin."),
    ]


def test_numbers_alone_are_sections_where_the_sign_was_lost() -> None:
    text = "Kunnanhallitus 27.2.2017\n\n21 KOKOUKSEN AVAUS\nPÄÄTÖS: Todettiin.\n22 USO-VERKOSTO\nPÄÄTÖS: Liitytään.\n23 MUUT ASIAT\nPÄÄTÖS: Ei ollut.\n"
    assert [item.handlings[-1].section for item in items(text).items] == [21, 22, 23]


def test_a_page_number_after_the_running_head_is_no_section() -> None:
    text = "Kunnanhallitus Pöytäkirja 28.10.2024 1\n\n§ 213 Avaus\nPäätös\nTodettiin.\n\n§ 214 USO-verkosto\nPäätös\nLiitytään.\n"
    assert [item.handlings[-1].section for item in items(text).items] == [213, 214]


def test_numbers_in_a_list_of_officers_decisions_are_no_items() -> None:
    listed = (
        "§ 29 Etätyö\n§ 30 Palkkiot\n§ 31 Osallistuminen USO-verkoston 9. kaudelle\nRehtori\n§ 8 Sijaisuus\n"
    )
    text = (
        "Kunnanhallitus 26.10.2026\n\n§ 131 Avaus\nPäätös\nTodettiin.\n\n§ 132 Viranhaltijapäätökset\n"
        f"{listed}Päätös\nMerkittiin tiedoksi.\n\n§ 133 Avustus\nPäätös\nMyönnettiin.\n"
    )
    assert [item.handlings[-1].section for item in items(text).items] == [131, 132, 133]


@pytest.mark.parametrize(
    "title", ["Pöytäkirjan tarkastaminen", "Pöytäkirjan tarkastajat", "Esityslistan hyväksyminen"]
)
def test_an_item_about_the_minutes_is_an_item(title: str) -> None:
    text = f"Kunnanhallitus 13.10.2026\n\n§ 62 USO-verkosto\nPäätös\nHylättiin.\n\n§ 63 {title}\nPäätös\nHyväksyttiin.\n"
    assert [item.title for item in items(text).items] == ["USO-verkosto", title]
