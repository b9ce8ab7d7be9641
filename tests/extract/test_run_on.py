"""Pages whose line breaks were lost (docplayer) are cut again; paragraphs as they were written are not."""

from itertools import pairwise

import pytest

from extract.run_on import LONG, cuts

FILL = "Verkostossa johto pohtii kunnan tehtäviä. " * 8
RUN_ON = [
    ("a head of a short form and a title in capitals, a proposal, a decision",
     f"4 MALLILAN KUNTA PÖYTÄKIRJA 4/ Kunnanhallitus Kh 40 USO-VERKOSTON KAUSI {FILL}Kunnanjohtajan esitys: Kunta liittyy. Kh: Hyväksyttiin.",
     ["Kh 40 USO-VERKOSTON KAUSI", FILL.strip(), "Kunnanjohtajan esitys: Kunta liittyy.", "Kh: Hyväksyttiin."]),
    ("a section sign before the number, words without a colon as headings",
     f"{FILL}§ 12 LIITTYMINEN USO 7 -VERKOSTOON {FILL}Päätösehdotus Kunta liittyy. Päätös Hyväksyttiin.",
     ["§ 12 LIITTYMINEN USO 7 -VERKOSTOON", FILL.strip(), "Päätösehdotus Kunta liittyy.", "Päätös Hyväksyttiin."]),
    ("two items on a page",
     f"Kh 40 USO-VERKOSTON KAUSI {FILL}Kh: Hyväksyttiin. Kh 41 ILMOITUSASIAT Merkittiin.",
     [FILL.strip(), "Kh: Hyväksyttiin.", "Kh 41 ILMOITUSASIAT", "Merkittiin."]),
    ("in Swedish",
     f"Kst 24 ANSLUTNING TILL USO-NÄTVERKET {FILL}Kommundirektörens förslag: Kommunen ansluter sig. Kst: Godkändes.",
     [FILL.strip(), "Kommundirektörens förslag: Kommunen ansluter sig.", "Kst: Godkändes."]),
    ("a front page",
     f"1 MALLILAN KUNTA PÖYTÄKIRJA 4/ Kunnanhallitus Kokousaika 20.2.2017 klo Kokouspaikka Kunnantalo Läsnä {FILL}",
     ["Kokousaika 20.2.2017 klo", "Kokouspaikka Kunnantalo", f"Läsnä {FILL.strip()}"]),
]  # fmt: skip
PRINTED = [
    ("prose that tells of a section", f"{FILL}Kunnanhallitus päätti 9.1.2023 § 21 liittyä verkostoon. Kunnanhallitus: Hyväksyttiin. {FILL}"),
    ("prose with an abbreviation after a section", f"{FILL}Kh § 21 USO-verkostoon liittymisestä päätti viime vuonna. {FILL}"),
    ("a statute", f"{FILL}Kuntalain 14 § on voimassa. USO-verkosto jatkuu. {FILL}"),
    ("a head on its own line", "Kh 40 USO-VERKOSTON NELJÄS TOIMIKAUSI"),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "line", "last"), RUN_ON, ids=[reason for reason, *_ in RUN_ON])
def test_a_page_in_one_line_is_cut_at_heads_titles_and_labels(reason: str, line: str, last: list[str]) -> None:
    assert len(line) > LONG
    pieces = [line[begin:end].strip() for begin, end in pairwise([0, *cuts(line), len(line)])]
    assert pieces[-len(last) :] == last


@pytest.mark.parametrize(("reason", "line"), PRINTED, ids=[reason for reason, _ in PRINTED])
def test_a_line_as_it_was_written_stays_whole(reason: str, line: str) -> None:
    assert list(cuts(line)) == []
