"""Of long minutes only what is near a mention is walked through; the item must come out as if all had been."""

import pytest

from extract.frame import find_heads
from extract.lines import lines
from extract.model import Facts, Reading
from extract.stretches import near
from extract.structure import structure
from extract.triage import may_speak_of_uso

TOP = "Mallilan kunta\nKunnanhallitus\nPÖYTÄKIRJA\n13.1.2025\n\n"


def item(number: int, title: str, text: str) -> str:
    return f"\n\n§ {number}\n\n{title}\n\n{text}\n\nPäätösehdotus:\n\nHyväksytään.\n\nPäätös:\n\nHyväksyttiin.\n"


def others(numbers: range) -> str:
    return "".join(item(n, f"Tiehoitokunnan {n} avustus", "Hoitokunta on pyytänyt avustusta.") for n in numbers)


def meeting(own: str, place: int = 15) -> Reading:
    return Reading(TOP + others(range(1, place)) + own + others(range(place + 1, 30)))


USO = "Kunta liittyy USO-verkostoon."
LONG = "Kuntaliitto on lähettänyt kirjeen.\n" * 80
MEETINGS = [
    ("the mention in the text", meeting(item(15, "Verkostoon liittyminen", USO))),
    ("the mention in the title alone", meeting(item(15, "USO-verkostoon liittyminen", "Kunnille on tarjottu paikkaa."))),
    ("the title above its head", meeting("\n\nUSO-verkostoon liittyminen\n\n15 §\n\nTarjous on saatu.\n\nPäätös:\n\nHyväksyttiin.\n")),
    ("the head again on each page, the mention on the last", meeting(
        item(15, "Verkostoon liittyminen", LONG) + "".join(f"\f\n§ 15 jatkuu\n\n§ 15\n\n{LONG}" for _ in range(4)) + USO)),
    ("an earlier handling copied in", meeting(item(15, "Verkostoon liittyminen", f"Kunnanhallitus 2.12.2024 § 401\n\n{USO}\n\nPäätös:\n\nSiirrettiin."))),
    ("the first item", meeting(item(1, "Verkostoon liittyminen", USO), 1)),
    ("the last item", meeting(item(29, "Verkostoon liittyminen", USO), 29)),
]  # fmt: skip


def speaking(reading: Reading, *, whole: bool) -> list[object]:
    found = structure(reading, Facts(), None if whole else may_speak_of_uso)
    texts = [(i, [reading.text[a:b] for h in i.handlings for p in h.parts for a, b in p.spans]) for i in found.items]
    return [one for one, text in texts if may_speak_of_uso("\n".join([one.title or "", *text]))]


@pytest.mark.parametrize(("reason", "reading"), MEETINGS, ids=[reason for reason, _ in MEETINGS])
def test_an_item_that_speaks_is_the_same_whether_all_is_walked_or_only_what_is_near(reason: str, reading: Reading) -> None:
    assert speaking(reading, whole=False) == speaking(reading, whole=True) != []


def test_what_stands_far_from_a_mention_is_not_looked_at() -> None:
    reading = meeting(item(15, "Verkostoon liittyminen", USO))
    found = lines(reading)
    wanted = near(found, find_heads(found), reading.text, may_speak_of_uso)
    kept = {line.text for line, read in zip(found, wanted, strict=True) if read}
    assert "Tiehoitokunnan 13 avustus" in kept
    assert "Tiehoitokunnan 5 avustus" not in kept and "Tiehoitokunnan 25 avustus" not in kept
