"""Invented minutes for the benchmarks: seeded, so that every run measures the same words.

Among them are those that look like the network's name ("valitusosoitus", "sukupolvien", "organisaatiouudistus"): real minutes
have them, and a triage that only they slow down would be measured too fast.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

_TEXT = """
kunnan hallintosäännön mukaisesti valmistellut esityksen lautakunta talousarvion määräraha vuodelle
toimenpiteisiin ryhdytään selvitys palvelujen järjestämisestä hyvinvointialueen kanssa sopimus
hankinta tarjouspyyntö kaava-alueen rakennusoikeus avustushakemus valitusosoitus
oikaisuvaatimusohjeet koulukuljetukset varhaiskasvatus tekninen johtaja kokouskutsu
pöytäkirjantarkastajat läsnäolo päätösvaltaisuus laillisesti kokoonkutsuttu tilinpäätös
tarkastuslautakunta osavuosikatsaus investointiohjelma maankäyttö elinvoimajohtaja sivistysjohtaja
vesihuolto jäteveden puhdistamo yksityistieavustus henkilöstöraportti tietosuojavastaava kirjaston
aukioloajat liikuntapaikat nuorisovaltuusto asukkaiden toisaalta sukupuolten tasa-arvo kehittäminen
"""
_WORDS = _TEXT.split()
ALIKE = 0.05  # of the paragraphs: a page in three or so
_ALIKE = (
    "Uudistuksen lähtökohtana on sukupolvien välinen vuoropuhelu.", "Organisaatiouudistus etenee suunnitellusti.",
    "Uuden organisaation käynnistyminen siirtyy.", "Sukupolvien organisaatiomuutos kuvataan liitteessä.",
)  # fmt: skip
_TITLES = (
    "Kokouksen laillisuus ja päätösvaltaisuus", "Talousarvion muutos", "Yksityisteiden avustukset",
    "Osavuosikatsaus", "Asemakaavan muutos", "Vesihuollon kehittämissuunnitelma", "Ilmoitusasiat",
)  # fmt: skip
_TOWNS = ("Siikajoki", "Kannus", "Kuhmo", "Puumala", "Akaa", "Raahe", "Nivala", "Kitee")


@dataclass(frozen=True, slots=True)
class Item:
    """One agenda item: its section, title, and parts as (heading, paragraphs)."""

    section: int
    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Minutes:
    """One meeting's minutes."""

    name: str
    town: str
    day: str
    number: int
    items: tuple[Item, ...]
    uso: bool


def minutes(count: int, *, seed: int, share: float, items: tuple[int, int] = (10, 70)) -> Iterator[Minutes]:
    """So many sets of minutes, of which about `share` hold one item on USO, spread evenly."""
    dice = Random(seed)
    every = round(1 / share) if share else 0
    for number in range(count):
        uso = bool(every) and number % every == every // 2
        yield _one(dice, number, uso, dice.randint(*items))


def _one(dice: Random, number: int, uso: bool, size: int) -> Minutes:
    town = dice.choice(_TOWNS)
    first = dice.randint(1, 300)
    place = dice.randrange(1, size) if uso else -1
    items = tuple(_uso_item(first + n, town, dice) if n == place else _item(first + n, dice) for n in range(size))
    day = f"{dice.randint(1, 28)}.{dice.randint(1, 12)}.{dice.choice((2022, 2023, 2024, 2025))}"
    return Minutes(f"{number:05d}", town, day, dice.randint(1, 25), items, uso)


def _item(section: int, dice: Random) -> Item:
    return Item(section, dice.choice(_TITLES), (
        ("Valmistelija", (_sentence(dice, 8),)),
        ("Selostus", tuple(_paragraph(dice) for _ in range(dice.randint(2, 6)))),
        ("Päätösehdotus", (_paragraph(dice),)),
        ("Päätös", ("Hyväksyttiin yksimielisesti.",)),
    ))  # fmt: skip


def _uso_item(section: int, town: str, dice: Random) -> Item:
    fee = dice.choice(("8 000", "9 000", "12 500"))
    yes = dice.random() < 0.6
    what = "osallistuu" if yes else "ei osallistu"
    return Item(section, "USO 8 -verkosto", (
        ("Selostus", (
            "Kuntaliitto kutsuu kuntia Uuden sukupolven organisaatiot (USO) -verkoston kaudelle 2025-2026. "
            + _paragraph(dice),
            f"Osallistumismaksu on kunnalle {fee} euroa vuodessa (alv 0 %).",
        )),
        ("Päätösehdotus", (f"Kunnanhallitus päättää, että kunta {what} USO-verkostoon kaudella 2025-2026.",)),
        ("Päätös", ("Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.",)),
    ))  # fmt: skip


def _paragraph(dice: Random) -> str:
    sentences = [_sentence(dice, dice.randint(9, 20)) for _ in range(dice.randint(2, 5))]
    if dice.random() < ALIKE:
        sentences.append(dice.choice(_ALIKE))
    return " ".join(sentences)


def _sentence(dice: Random, words: int) -> str:
    return " ".join(dice.choices(_WORDS, k=words)).capitalize() + "."
