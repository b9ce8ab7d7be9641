"""Whole documents: the seeds, samples of their shape, and what a document must never give."""

import json
from pathlib import Path

import jsonschema
import pytest

from db.reference import municipalities
from extract.core import extract, extract_text
from extract.listing import item_json, items
from extract.model import Decision, Facts
from extract.output import decision_dict
from extract.register import Register

SHARED = Path(__file__).parents[3] / "shared"
REGISTER = Register.of(municipalities())

# A sample of seed 004's shape, written for this test: not real minutes.
SAMPLE = """

USO 8 -verkosto: Arjen johtaminen

KHALL 13.01.2025 § 7
44/00.04.01/2025

USO on kuntajohdon verkosto. USO 2024-2025 -kauden kärkiteema on arki.
Verkoston teemat kaudella 2025-2026 on luettelossa.

Osallistumismaksu määräytyy asukasluvun mukaan. Alle 8 000 asukkaan kunnissa se on 8 000 e / vuosi (+ matkakustannukset).

Veikko Näytenen / FCG esittelee asiaa

Esittelijä

Kunnanjohtaja Maija Mallikas

Päätösehdotus

Päätösesitys annetaan kokouksessa.

Päätös

Veikko Näytenen, FCG, esitteli asiaa 17:30-17:45 ja poistui kokouksesta ennen päätöksentekoa.

Kunnanhallitus päätti yksimielisesti, ettei Puumalan kunta osallistu verkoston toimintaan.
"""


def decisions(text: str, **facts: str) -> tuple[Decision, ...]:
    return extract(text.encode(), Facts(**facts), REGISTER).decisions


def test_a_sample_of_the_seeds_shape_gives_one_record() -> None:
    (found,) = decisions(SAMPLE)
    assert (found.municipality, found.body, found.body_type, found.meeting_date, found.section) == (
        "Puumala", "Kunnanhallitus", "board", "2025-01-13", 7,
    )  # fmt: skip
    assert (found.season, found.outcome, found.level, found.proposal) == (8, "declined", "final", None)
    assert found.vote.unanimous is True and found.review == ()
    assert found.fee is not None
    assert (found.fee.amount_eur, found.fee.period, found.fee.basis, found.fee.travel_costs) == (
        8000,
        "year",
        "tier",
        "extra",
    )


@pytest.mark.parametrize("body", ["Yhtymähallitus", "Kuntayhtymän hallitus", "Aluevaltuusto", "Maakuntahallitus"])
def test_what_a_joint_authority_decides_is_given_to_no_municipality(body: str) -> None:
    """Their minutes stand on portals of towns too, and whoever phones the mayor must not be told that the town joined."""
    (found,) = decisions(SAMPLE.replace("KHALL 13.01.2025 § 7", f"{body} 13.01.2025 § 7"), municipality="Puumala")
    assert found.municipality is None and "municipality-unclear" in found.review


@pytest.mark.skipif(not SHARED.exists(), reason="../shared is not beside the project")
@pytest.mark.seeds
def test_seed_004_gives_the_record_of_the_contract() -> None:
    wanted = json.loads((SHARED / "contract/example_siikajoki.json").read_text(encoding="utf-8"))
    (found,) = extract((SHARED / "seeds/004_dda761851c41ccc1.txt").read_bytes(), Facts(), REGISTER).decisions
    got = decision_dict(found)
    for field in wanted.keys() - {"evidence", "confidence", "source"}:
        assert got[field] == wanted[field], field


@pytest.mark.skipif(not SHARED.exists(), reason="../shared is not beside the project")
@pytest.mark.seeds
@pytest.mark.parametrize("seed", ["000", "001", "002", "003"])
def test_the_networks_own_pages_give_no_decision(seed: str) -> None:
    (path,) = (SHARED / "seeds").glob(f"{seed}_*.txt")
    assert extract(path.read_bytes(), Facts(), REGISTER).decisions == ()


@pytest.mark.skipif(not SHARED.exists(), reason="../shared is not beside the project")
@pytest.mark.seeds
def test_real_pages_of_espoo_fall_into_the_parts_another_project_read() -> None:
    (item,) = items((SHARED / "samples/espoo/2013262303-5.HTM").read_bytes(), Facts(), REGISTER)
    found = item_json(item)
    assert (found["body"], found["meeting_date"], found["section"]) == (
        "Ympäristölautakunta",
        "2013-01-17",
        5,
    )
    assert [part["heading"] for part in found["parts"]] == [
        "Valmistelijat / lisätiedot", "Päätösehdotus", "Päätös", "Selostus",
    ]  # fmt: skip


def test_every_quote_stands_at_its_offsets() -> None:
    found = extract(SAMPLE.encode(), Facts(), REGISTER)
    for entry in found.decisions[0].evidence:
        assert found.reading.text[entry.start : entry.end] == entry.quote


def test_a_decision_has_the_shape_of_the_contract() -> None:
    schema = SHARED / "contract/decision.schema.json"
    if not schema.exists():
        pytest.skip("../shared is not beside the project")
    jsonschema.validate(decision_dict(decisions(SAMPLE)[0]), json.loads(schema.read_text(encoding="utf-8")))


def test_stored_text_reads_the_same_as_the_bytes() -> None:
    first = extract(SAMPLE.encode(), Facts(), REGISTER)
    again = extract_text(first.reading, Facts(), REGISTER, first.sha256)
    assert again == first


def test_the_portals_word_on_the_municipality_wins() -> None:
    assert decisions(SAMPLE, municipality="Juva")[0].municipality == "Juva"


def test_an_agenda_is_pending_whatever_it_proposes() -> None:
    agenda = SAMPLE.replace("KHALL 13.01.2025 § 7", "Esityslista\nKHALL 13.01.2025 § 7")
    assert decisions(agenda)[0].outcome == "pending"


def test_a_season_is_never_told_from_the_meetings_date() -> None:
    bare = (
        SAMPLE.replace("USO 8", "USO")
        .replace("USO 2024-2025 -kauden", "Verkoston")
        .replace("kaudella 2025-2026", "")
    )
    (found,) = decisions(bare)
    assert found.season is None and "season-unclear" in found.review


@pytest.mark.parametrize(
    "text",
    [
        "OIKAISUVAATIMUSOHJEET JA VALITUSOSOITUS\n\nKunnanhallitus 1.2.2023 § 3\nPäätös\nHyväksyttiin.",
        "Kunnanhallitus 1.2.2023 § 3\nKehyskuntaverkostoon liittyminen\nEhdotus\nKunta liittyy verkostoon, maksu 1 000 €/v.\nPäätös\nHyväksyttiin.",
        "Kunnanhallitus 1.2.2023 § 3\nSaapuneet ilmoitusasiat\nKuntaliitto: USO-verkoston seminaari 3.3.\nPäätös\nMerkittiin tiedoksi.",
    ],
    ids=["letters only", "another network", "a line among notices"],
)
def test_a_mention_is_no_decision(text: str) -> None:
    assert decisions(text) == ()
