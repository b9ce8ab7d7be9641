"""Heads, headings and items: who handled what, and where each part begins."""

import pytest

from extract.headings import heading
from extract.heads import head
from extract.lines import lines
from extract.model import Facts, Reading
from extract.reading import read
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
    "Kst 14        Kommunstyrelsen 1.2.2021": ("{sv}styrelsen", "2021-02-01", 14, None),
    "Kunnanhallitus 23          USO-VERKOSTON KOLMAS KAUSI": ("Kunnanhallitus", None, 23, "USO-VERKOSTON KOLMAS KAUSI"),
    "Kehkonsj 08.02.2023 § 8": (None, "2023-02-08", 8, None),
    "TEKJAOS § 8": (None, None, 8, None),
    "STST 281, 28.11.2016 kl. 17.00": ("Stadsstyrelsen", "2016-11-28", 281, None),
    "Kunnanhallitus        Ote pöytäkirjasta        § 24            28.1.2019": ("Kunnanhallitus", "2019-01-28", 24, None),
    "Päätöspäivä ja pykälä   18.12.2020 § 47": (None, "2020-12-18", 47, None),
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
        "12.12.2022 § 244.",
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


PAGE = """<html><head><title>USO | Parkano</title></head><body><header>Parkano</header><main>{}</main></body></html>"""


def titles(text: str, kind: str | None = None) -> list[str | None]:
    return [item.title for item in structure(read(text.encode(), Facts(kind=kind, content_type="text/html" if "<" in text else None)), Facts()).items]


ENTITLED = {
    "a heading element is the title, not the site's name": (
        PAGE.format("<h1>Sopimusten läpikäynti</h1><p>Kaupunginhallitus | 22.1.2024 | § 12</p><p>Sopimus jatkuu.</p><h2>Päätös</h2><p>Hyväksyttiin.</p>"),
        ["Sopimusten läpikäynti"],
    ),
    "each heading of an accordion is an item": (
        PAGE.format(
            "<h1>Kunnanhallitus 7.12.2020, pöytäkirja</h1><details><summary>§ 319 Tontti</summary><p>Myydään. <b>Päätös:</b> Jätettiin pöydälle.</p></details>"
            "<details><summary>§ 320 USO-kausi</summary><p>Päätös: Liitytään.</p></details>"
        ),
        ["Tontti", "USO-kausi"],
    ),
    "beside a head in the margin the text is no title": (
        "NIVALAN KAUPUNKI   PÖYTÄKIRJA\nKAUPUNGINHALLITUS   12.12.2016\n\nVERKOSTOHANKE\n\nKHALL § 311              Kuntaliitto on pyytänyt kaupunkia ilmoittamaan vuoden loppuun\n"
        "12.12.2016               mennessä, tuleeko kaupunki mukaan hankkeen neljänteen vaiheeseen,\n                         joka alkaa keväällä ja päättyy kahden vuoden kuluttua.\n\n"
        "Kaupunginhallitus:       Hyväksyttiin.\n",
        ["VERKOSTOHANKE"],
    ),
    "a title parted in a narrow column goes on": (
        "VÖRÅ KOMMUN\nKommunstyrelsen   12.10.2020   PROTOKOLL\n\n§ 190      Nya genera-\n           tionens organi-\n           sationer\n\n           Beslut:\n\n           Antogs.\n",
        ["Nya generationens organisationer"],
    ),
    "a list of contents is no item": (
        "Kiteen kaupunki   Esityslista\nKaupunginhallitus   10.02.2025\n\nASIALUETTELO\n\n  1   Laillisuus\n  2   Tarkastus\n  3   USO 8 -verkoston jäsenyys\n\n\n"
        "3. USO 8 -VERKOSTON JÄSENYYS\n\nSelostus       Kausi alkaa.\n\nPäätösehdotus  Liitytään.\n",
        ["USO 8 -VERKOSTON JÄSENYYS"],
    ),
    "officers' decisions listed in an item are no items": (
        "KITEEN KAUPUNKI   Pöytäkirja\nKaupunginhallitus   06.02.2023\n\nViranhaltijapäätökset\n\nKHALL § 39\n06.02.2023\n\nIlmoitetaan seuraavat päätökset:\n\nKaupunginjohtaja\n"
        "   § 3   Työmatka\n   § 4   Osallistuminen USO-verkostoon\n\nHallintojohtaja\n   § 7   Lisenssit\n\nPäätös   Ei käytetä otto-oikeutta.\n",
        ["Viranhaltijapäätökset"],
    ),
    "a letter without any head is one item": (
        "KYRKSLÄTTS KOMMUN\nKommundirektören 20.1.2025\n\nÄRENDE      Deltagande i nätverket\n\nBESLUT\n\nJag besluter att kommunen fortsätter.\n",
        ["Deltagande i nätverket"],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), ENTITLED.values(), ids=ENTITLED)
def test_items_are_found_with_their_titles(text: str, wanted: list[str]) -> None:
    assert titles(text) == wanted


def test_a_heading_broken_over_two_lines_of_the_margin_is_one() -> None:
    item = items("Kunnanhallitus 16.12.2024 § 207\n\nUSO-verkosto\n\nKunnanjohtajan\nesitys             Kunta liittyy.\n\nPäätös             Hyväksyttiin.\n").items[0]
    assert [(part.role, part.heading) for part in item.handlings[0].parts] == [("proposal", "Kunnanjohtajan esitys"), ("decision", "Päätös")]


def test_an_agendas_number_and_the_section_below_it_are_one_item() -> None:
    found = items("KINNULAN KUNTA   ESITYSLISTA\nKunnanhallitus   10.12.2018\n\nAsia 7    USO 5: LIITTYMINEN\nKhall § 163 10.12.2018\nDnro 140/2018\n\nPäätösehdotus: Ei liitytä.\n").items
    assert [(item.title, item.diary_number, item.handlings[0].section) for item in found] == [("USO 5: LIITTYMINEN", "140/2018", 163)]


def test_dates_that_only_a_list_at_the_top_gives_are_the_handlings() -> None:
    text = (
        "Vörå kommun   Sammanträdesprotokoll\nKommunstyrelsen   06.02.2023\n\nKst § 7     09.01.2023\nKst § 31    06.02.2023\n\nUSO-NÄTVERKET\n\n"
        "Kst § 7\n\nBeslut:\nStyrelsen beslöt återremittera ärendet.\n\nKst § 31\n\nBeslut:\nKommunen deltar inte.\n"
    )
    (item,) = items(text).items
    assert [(h.date, h.section, h.copied) for h in item.handlings] == [("2023-01-09", 7, True), ("2023-02-06", 31, False)]


def test_a_label_without_its_value_is_no_title() -> None:
    rows = {"Beslutsfattare": "Stadsdirektören", "Datum och paragraf": "20.01.2025, § 4", "Diarienummer": "KRS:39/2025", "Rubrik": "Medlemskap i USO 8"}
    cells = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows.items())
    page = f"<main><h1>Vasa stad</h1><p>TJÄNSTEINNEHAVARBESLUT</p><dl>{cells}</dl><h2>Redogörelse</h2><p>Staden har deltagit.</p><h2>Beslut</h2><p>Staden fortsätter.</p></main>"
    assert titles(page) == ["Medlemskap i USO 8"]


def test_a_misprinted_year_in_a_head_is_the_meetings() -> None:
    found = items("VIITASAAREN KAUPUNKI   PÖYTÄKIRJA\nKaupunginhallitus   25.1.2021\n\nUSO-verkosto\n\nKHALL 25.1.2012 § 22\nPäätös:\nHyväksyttiin.\n").items
    assert [handling.date for handling in found[0].handlings] == ["2021-01-25"]
