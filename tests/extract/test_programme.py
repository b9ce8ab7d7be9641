"""The programme reader: what the network's own pages say of a season, and nothing else."""

from pathlib import Path

import pytest

from extract.model import Reading
from extract.programme import is_programme_page, read_programme
from extract.reading import read

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
PAGE = "USO-verkosto uutisoi\n\nKuntaliiton ja FCG:n USO-verkostoprojekti.\n\n"

# (text, expected facts as (season, fact, value, qualifier), why)
SENTENCES = [
    ("USO 7 -verkostossa on mukana 28 kuntaa.", [(7, "municipalities", 28, None)], "season number"),
    (
        "USO:n neljännellä toimikaudella mukana on 28 kuntaa.",
        [(4, "municipalities", 28, None)],
        "ordinal, adessive",
    ),
    (
        "Verkoston kuudenteen kauteen osallistuu 31 kaupunkia.",
        [(6, "municipalities", 31, None)],
        "ordinal, illative",
    ),
    (
        "Kahdeksannen kauden verkostossa on mukana kaksikymmentäviisi kuntaa.",
        [(8, "municipalities", 25, None)],
        "number in words",
    ),
    (
        "Neljäs toimikausi käynnistettiin 26 osallistujakunnan voimin.",
        [(4, "municipalities", 26, None)],
        "voimin",
    ),
    (
        "Vuonna 2011 alkoi ensimmäinen kaksivuotinen USO, jossa oli mukana 30 kuntaa.",
        [(1, "municipalities", 30, None)],
        "ordinal before USO",
    ),
    ("USO 8 -kaudelle on lähtenyt mukaan yli 20 kuntaa.", [(8, "municipalities", 20, "over")], "yli"),
    ("USO 8 -kaudella mukana on noin 20 kuntaa.", [], "about right is no number"),
    ("USO 8 -kaudella mukana on lähes kolmekymmentä kuntaa.", [], "nearly is no number"),
    ("USO 8 -kaudelle lähti mukaan 6 uutta kuntaa.", [], "only the new ones"),
    (
        "USO-verkosto on tarjonnut tukea jo yli 60 kunnalle kahdeksan vuoden ajan, ja kausi 5 on mukana.",
        [],
        "all the years",
    ),
    ("USO 7 -kauden seminaari pidettiin 14.3. Tampereella.", [], "a date is no count"),
    (
        "USO 7 -kaudella järjestetään kuusi seminaaria ja kunta voi käyttää viisi työpajaa.",
        [(7, "seminars", 6, None), (7, "workshops", 5, None)],
        "two counts in one sentence",
    ),
    (
        "USO 7 -kaudella järjestetään neljä työseminaaria.",
        [(7, "working_seminars", 4, None)],
        "a kind of its own",
    ),
    ("USO 7 -kaudella järjestetään neljä seminaaria vuodessa.", [], "a year's number is not the season's"),
    ("USO 7 -kauden neljännessä seminaarissa puhuttiin sotesta.", [], "the fourth is not four"),
    (
        "Verkosto on käynnistynyt kuudennen kerran vuosille 2021–2022 teemanaan kestävä kuntajohtaminen.",
        [(6, "years", "2021-2022", None), (6, "theme", "kestävä kuntajohtaminen", None)],
        "teemanaan",
    ),
    (
        "USO 8 -kausi käynnistyy kuntien johtamisen teemalla.",
        [(8, "theme", "kuntien johtaminen", None)],
        "teemalla",
    ),
    ("USO 8 -kausi käynnistyy rohkean johtamisen teemalla.", [], "teemalla, no sure nominative"),
    ("USO-verkoston kausi 2024-2025 on alkanut.", [], "an even first year is no season"),
    ("Kaupungin strategia 2021-2025 hyväksyttiin.", [], "five years are no season"),
    ("USO 6 ja USO 7 -kausilla on ollut mukana 30 kuntaa.", [], "two seasons: it is unclear whose"),
    (
        "Kauden 2027-2028 teemat ovat ilmasto, talous ja johtaminen.",
        [(9, "years", "2027-2028", None), (9, "themes", ("ilmasto", "talous", "johtaminen"), None)],
        "list in a sentence",
    ),
    ("USO4 har 29 kommuner med i nätverket.", [(4, "municipalities", 29, None)], "Swedish"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SENTENCES, ids=[row[2] for row in SENTENCES])
def test_one_sentence_says_what_it_says(text: str, expected: list[tuple[object, ...]], why: str) -> None:
    found = [(f.season, f.fact, f.value, f.qualifier) for f in read_programme(Reading(PAGE + text))]
    assert sorted(found, key=str) == sorted(expected, key=str), why


def test_quotes_stand_where_they_say() -> None:
    text = (
        PAGE + "USO 7 -kaudella mukana on 28 kuntaa. Kauden 2023-2024 teemat ovat:\n\n"
        "- Talous\n- Johtaminen\n\nMuuta."
    )
    facts = read_programme(Reading(text))
    assert {f.fact for f in facts} == {"municipalities", "years", "themes"}
    assert all(text[f.start : f.end] == f.quote for f in facts)


def test_themes_are_the_bullets_of_one_indent() -> None:
    text = (
        PAGE + "Kauden 2023-2024 teemat ovat:\n\n • Talous,\n   • ei tämä\n • Johtaminen.\n\n • Ei tämäkään?"
    )
    assert next(f.value for f in read_programme(Reading(text)) if f.fact == "themes")[:2] == (
        "Talous",
        "Johtaminen",
    )


def test_a_sentence_without_season_takes_the_page_s() -> None:
    text = (
        PAGE + "USO 5 alkaa. Viides kausi tuo uutta.\n\n"
        "Mukana on 22 kuntaa. Edellisellä kaudella mukana oli 31 kuntaa."
    )
    facts = [(f.season, f.fact, f.value) for f in read_programme(Reading(text))]
    assert facts == [(5, "municipalities", 22)]


def test_a_page_without_season_gives_nothing() -> None:
    assert (
        read_programme(Reading(PAGE + "Verkostossa on mukana 28 kuntaa. Seminaareja on 4 seminaaria.")) == []
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("USO-verkoston 7. kausi käynnistyy\n\nUSO-verkosto on Kuntaliiton verkosto.\n", True),
        (
            "Kunnanhallitus 9.1.2023 § 21\nUSO-verkoston 7. kausi. USO-verkosto on Kuntaliiton verkosto.\n",
            False,
        ),
        ("Päätösehdotus\nUSO-verkoston 7. kausi. USO-verkosto on Kuntaliiton verkosto.\n", False),
        ("Kuntamme liittyi USO-verkostoon. USO 7 alkaa.\n", False),
        ("Kuntaliiton kehyskuntaverkosto kokoontui.\n", False),
    ],
)
def test_the_network_s_pages_are_told_from_minutes_and_town_news(text: str, expected: bool) -> None:
    assert is_programme_page(Reading(text)) is expected


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.exists(), reason="../shared/seeds is not here")
@pytest.mark.parametrize(
    ("seed", "expected"),
    [
        ("000", {(4, "municipalities", 28, None)}),
        ("001", {
            (7, "years", "2023-2024", None), (7, "theme", "uudistuvien kuntien johtaminen", None),
            (7, "themes", ("Strateginen ja kestävä johtaminen",
                           "Uudistuvat kuntaorganisaatiot ja poikkihallinnollinen johtaminen",
                           "Yhdyspinnoilla johtaminen ja yhteistyö hyvinvointialueiden kanssa"), None),
            (7, "seminars", 4, None), (7, "working_seminars", 4, None), (7, "workshops", 5, None),
        }),
        ("002", {(7, "years", "2023-2024", None), (7, "theme", "uudistuvien kuntien johtaminen", None)}),
        ("003", {(5, "years", "2019-2020", None), (5, "municipalities", 20, "over")}),
    ],
)  # fmt: skip
def test_seeds_of_the_network_say_these_facts(seed: str, expected: set[tuple[object, ...]]) -> None:
    reading = read(next(SEEDS.glob(f"{seed}_*")).read_bytes())
    assert is_programme_page(reading)
    assert {(f.season, f.fact, f.value, f.qualifier) for f in read_programme(reading)} == expected


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.exists(), reason="../shared/seeds is not here")
def test_minutes_are_no_programme_page() -> None:
    assert not is_programme_page(read(next(SEEDS.glob("004_*")).read_bytes()))
