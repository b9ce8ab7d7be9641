"""Personal data goes, what proves the decision stays."""

import pytest

from db.reference import municipalities
from publish.privacy import EMAIL, IDENTITY_CODE, NAME, PHONE, Redactor, diary_number, identifiers, public_url


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    names = {
        name
        for row in municipalities()
        for name in (row.name_fi, row.name_sv, row.region, row.region_sv)
        if name
    }
    return Redactor(names | {"Kuusiselkä", "Tervalampi", "Rautakangas"})


# Names are invented, but shaped as in minutes. {} is the name's mark.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kunnanjohtaja Pentti Esimerkki esitteli asian.", "Kunnanjohtaja {} esitteli asian."),
        (
            "Pentti Esimerkki, FCG, esitteli USO 7 -asiaa klo 18:30-18:42.",
            "{}, FCG, esitteli USO 7 -asiaa klo 18:30-18:42.",
        ),
        (
            "N.N. ehdotti M.M.:n kannattamana, ettei kunta osallistu.",
            "{} ehdotti {} kannattamana, ettei kunta osallistu.",
        ),
        (
            "Aino Esimerkki ehdotti Esimerkkisen kannattamana pöydällepanoa.",
            "{} ehdotti {} kannattamana pöydällepanoa.",
        ),
        ("Tarina kannatti ehdotusta.", "{} kannatti ehdotusta."),
        ("Hallituksen ehdotus JAA, Tarinan ehdotus EI", "Hallituksen ehdotus JAA, {} ehdotus EI"),
        ("valtuutettu Salo ehdotti", "valtuutettu {} ehdotti"),
        ("Nimetään Matti Salo ja Olli Oulu edustajiksi.", "Nimetään {} ja {} edustajiksi."),
        ("JAA: Meikäläinen, Salo, Koski (3) EI: Oulu Liisa", "JAA: {}, {}, {} (3) EI: {}"),
        ("Esittelijä: Maininta Merkintä, elinvoimajohtaja", "Esittelijä: {}, elinvoimajohtaja"),
        ("Valmistelija: talouspäällikkö Esimerkkinen", "Valmistelija: talouspäällikkö {}"),
        ("Lisätietoja: hallintojohtaja Sirkka\nSaaga", "Lisätietoja: hallintojohtaja {}"),
        ("Kunnanjohtaja Päivi Esimerkki Hollolasta", "Kunnanjohtaja {} Hollolasta"),
        ("J. Esimerkkinen, A.-L. Virtanen ja Carl von Essen", "{}, {} ja {}"),
        ("MATTI MEIKÄLÄISEN OIKAISUVAATIMUS USO-VERKOSTOSTA", "{} OIKAISUVAATIMUS USO-VERKOSTOSTA"),
        ("Matti Meikäläisen oikaisuvaatimus hylättiin.", "{} oikaisuvaatimus hylättiin."),
        ("Ledamot Påhittad Exempelsson föreslog bordläggning.", "Ledamot {} föreslog bordläggning."),
        ("kj. Meikä\u00adläinen selosti", "kj. {} selosti"),
        ("Edustajaksi valittiin Meikä-\nläinen.", "Edustajaksi valittiin {}."),
        ("Sjöberg Leila  Kuusisto Ari  Toivonen Aki  Laine Merja", "{}"),
        ("Hakija\nPekka kertoi asiasta.", "Hakija\n{} kertoi asiasta."),
        ("Turunen ja Lahtinen jättivät eriävän mielipiteen.", "{} ja {} jättivät eriävän mielipiteen."),
    ],
)
def test_a_name_goes(redactor: Redactor, text: str, expected: str) -> None:
    assert redactor.text(text) == expected.replace("{}", NAME)


@pytest.mark.parametrize(
    "text",
    [
        "Kunnanhallitus päätti yksimielisesti, ettei Siikajoen kunta osallistu verkoston toimintaan.",
        "Kaupunginhallitus päätti, että Kauniaisten, Haukiputaan ja Rautakankaan kunnat liittyvät.",
        "lähikunnista mm. Kerava, Järvenpää ja Nurmijärvi",
        "Oulun, Porin, Turun, Lahden, Salon, Varkauden ja Kuusiselän kaupungit",
        "Uudenmaan ja Pohjois-Pohjanmaan liitto",
        "USO Uuden sukupolven organisaatiot ja johtaminen, Uuden Sukupolven Organisaatiot -verkosto",
        "Kuntaliiton Uuden sukupolven organisaatiot -verkosto, FCG Finnish Consulting Group Oy",
        "Hinku-verkosto, Kehyskuntaverkosto, KunTeko-ohjelma ja UNICEF Lapsiystävällinen kunta",
        "Alle 9 000 asukkaan kunnissa osallistumismaksu on 9 000 e / vuosi (+ matkakustannukset)",
        "Vuosimaksu on 9.500,00 euroa + alv 25,5 %, asukkaita 5 100 (31.12.2023), 0,90 e/as.",
        "KHALL 09.01.2023 § 21, 13/00.04.01/2023, 478/00.02.10.01/2023, PuuDno-2019-83",
        "Puheenjohtaja totesi, ettei ehdotusta hyväksytä. Kunnanjohtajan ehdotus hyväksyttiin.",
        "Nimetään edustajiksi kunnanhallituksen puheenjohtaja ja hallintojohtaja yhdyshenkilönä.",
        "Äänestyksessä JAA 12, EI 15, tyhjiä 1. Merkittiin tiedoksi.",
        "Stadsstyrelsen beslöt enhälligt att inte delta i nätverket Nya generationens organisationer.",
        "Helsingfors stadsstyrelse, Björneborg och S:t Michel",
        "USO 9 -VERKOSTOON OSALLISTUMINEN KAUDELLA 2027-2028",
        "USO 7 -verkosto: Uudistuvien kuntien johtaminen",
        "Maksu on 10 000–30 000 asukkaan kunnissa 14 500 € ja 9 000 - 20 000 asukkaan 12 000 €.",
        "Päätös Hyväksyttiin yksimielisesti.",
        "Poistettiin esityslistalta.",
        "Merkitään tiedoksi eikä osallistuta USOn toimintaan.",
        "sillä ehdolla, että kaksi muuta Tunturi-Lapin kuntaa lähtee",
        "Edellyttäen, että naapurikunnat Siikajoki ja Kuhmo liittyvät.",
        "Deltagaravgiften för kommuner med mindre än 9 000 invånare är 9 000 euro per år.",
    ],
)
def test_municipalities_bodies_networks_and_numbers_stay(redactor: Redactor, text: str) -> None:
    assert redactor.text(text) == text


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("maija.meikalainen@kunta.fi", EMAIL),
        ("etunimi.sukunimi(at)kunta.fi", EMAIL),
        ("maija.m [ät] kunta.fi", EMAIL),
        ("040 123 4567", PHONE),
        ("+358 40 1234567", PHONE),
        ("(02) 123 4567", PHONE),
        ("0400-123456", PHONE),
        ("puh. 123 4567", PHONE),
        ("050\u00a0123\u00a04567", PHONE),
        ("00358 40 123 4567", PHONE),
        ("010190-123A", IDENTITY_CODE),
        ("311299+999Y", IDENTITY_CODE),
        ("010101A123N", IDENTITY_CODE),
        ("010190 - 123a", IDENTITY_CODE),
    ],
)
def test_an_address_number_or_code_goes(redactor: Redactor, text: str, mark: str) -> None:
    assert redactor.text(f"tiedot {text} kunnasta") == f"tiedot {mark} kunnasta"
    assert identifiers(f"tiedot {text} kunnasta") == f"tiedot {mark} kunnasta"


def test_redacting_twice_changes_nothing_more(redactor: Redactor) -> None:
    once = redactor.text("Nimetään Matti Salo, puh. 040 123 4567, a.b@c.fi, 010190-123A.")
    assert redactor.text(once) == once


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "file:muistio.pdf",
        "ftp://kunta.fi/x",
        "javascript:alert(1)",
        "https://a:b@kunta.fi/",
        "https://kunta.fi/?to=a.b%40kunta.fi",
        "https://kunta.fi/010190-123A.pdf",
    ],
)
def test_an_address_that_is_no_web_page_or_names_somebody_is_not_published(url: str | None) -> None:
    assert public_url(url) is None


def test_a_portals_address_is_published_whole() -> None:
    url = "https://kunta.oncloudos.com/cgi/DREQUEST.PHP?page=meetingitem&id=2022348-4"
    assert public_url(url) == url


@pytest.mark.parametrize(
    "number", ["13/00.04.01/2023", "PuuDno-2019-83", "HEL 2013-015599 T 00 01 00", "551/01.0100.010002/2018"]
)
def test_a_diary_number_stays_and_anything_else_in_its_place_goes(number: str) -> None:
    assert diary_number(number) == number
    assert diary_number("Matti Meikäläinen 12") is None
    assert diary_number("010190-123A") is None
