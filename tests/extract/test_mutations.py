"""Broken minutes: cut, shuffled, merged and garbled documents give quotes that stand, or a named refusal, never a crash."""

import random
from pathlib import Path

import pytest

from db.reference import municipalities
from extract.core import extract
from extract.model import Facts
from extract.reading import Unreadable
from extract.register import Register

GOLD = Path(__file__).parents[1] / "gold" / "dev"
DOCUMENTS = [path.read_bytes() for path in sorted(GOLD.glob("*.txt")) + sorted(GOLD.glob("*.html"))]
REGISTER = Register.of(municipalities())


def mutated(dice: random.Random) -> bytes:
    """A labelled document with something done to it that printers, portals or networks do."""
    data = dice.choice(DOCUMENTS)
    way = dice.randrange(5)
    lines = data.split(b"\n")
    if way == 0:
        return data[: dice.randint(0, len(data))]
    if way == 1:
        dice.shuffle(lines)
        return b"\n".join(lines)
    if way == 2:
        garbled = bytearray(data)
        for _ in range(dice.randint(1, 60)):
            garbled[dice.randrange(len(garbled))] = dice.randrange(256)
        return bytes(garbled)
    if way == 3:
        return b"\n".join(line for line in lines if dice.random() > 0.3)
    other = dice.choice(DOCUMENTS)
    return data[: dice.randint(0, len(data))] + other[dice.randint(0, len(other)) :]


@pytest.mark.parametrize("seed", range(8))
def test_a_broken_document_gives_standing_quotes_or_a_named_refusal(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(40):
        try:
            found = extract(mutated(dice), Facts(), REGISTER)
        except Unreadable as refusal:
            assert refusal.code and refusal.message
            continue
        for decision in found.decisions:
            assert decision.evidence
            for entry in decision.evidence:
                assert found.reading.text[entry.start : entry.end] == entry.quote
