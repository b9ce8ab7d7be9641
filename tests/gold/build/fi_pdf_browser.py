"""Hand 6 (Chromium print): a portal's print view, repeated table head as page head, headings over their text.

fi_pdf_013 whole meeting, fi_pdf_014 single item, fi_pdf_015 an officer's decision of another matter. Samples, not real minutes.
"""
import subprocess
import tempfile
from pathlib import Path
import pymupdf
from fi_label import DEV, fee, label, rec, vote

CSS = """@page { size: A4; margin: 14mm 16mm 14mm 20mm } body { font: 13px/1.5 'Liberation Sans', sans-serif } table.page { width: 100% }
thead td { font-size: 9px; color: #444; border-bottom: 1px solid #999; padding-bottom: 10px } tfoot td { font-size: 8px; padding-top: 14px }
h2 { font-size: 14px; margin: 26px 0 4px } h3 { font-size: 11px; margin: 12px 0 2px; color: #003b71 } p { margin: 0 0 7px } .cols { columns: 2 } ul { margin: 0 0 8px } .break { break-before: page }"""


def build(name, head, foot, content):
    html = f"""<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>{head.replace("&nbsp;", "").replace("  ", " ")}</title><style>{CSS}</style></head><body>
<table class="page"><thead><tr><td>{head}</td></tr></thead><tfoot><tr><td>{foot}</td></tr></tfoot><tbody><tr><td>{content}</td></tr></tbody></table></body></html>"""
    target = DEV / f"{name}.pdf"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(html, encoding="utf-8")
        raw = Path(folder) / "page.pdf"
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile", "--no-pdf-header-footer",
                        f"--print-to-pdf={raw}", source.as_uri()], check=True, capture_output=True, timeout=120)
        pdf = pymupdf.open(raw)
        pdf.set_metadata({**pdf.metadata, "subject": "sample, not real minutes"})
        pdf.save(target)


# 013 ---------------------------------------------------------------------------------------------------
build("fi_pdf_013", "Kuhmon kaupunki &nbsp;·&nbsp; Kaupunginhallitus &nbsp;·&nbsp; Pöytäkirja 18.1.2021 &nbsp;·&nbsp; 1/2021", "Kuhmo, Kainuuntie 82, 88900 Kuhmo &nbsp;&nbsp; Allekirjoitettu sähköisesti", """
<h2>Kokoustiedot</h2>
<p>Aika 18.1.2021, 15:30 - 17:58<br>Paikka Kaupungintalo, hallituksen kokoustila</p>
<h3>Saapuvilla olleet jäsenet</h3>
<div class="cols"><p>Anja Heikkinen, puheenjohtaja<br>Tauno Kähkönen, 1. varapuheenjohtaja<br>Riitta Kyllönen<br>Juho Malinen</p><p>Tarja Oikarinen<br>Ahti Piirainen<br>Marko Tervonen, saapui 15:41</p></div>
<h3>Muut saapuvilla olleet</h3><p>Kaupunginjohtaja Sinikka Komulainen, esittelijä; hallintojohtaja Eetu Karjalainen, sihteeri; talousjohtaja Birgitta Huusko § 5</p>
<h3>Käsitellyt asiat</h3>
<ul><li>§ 1 Avaus ja päätösvaltaisuus</li><li>§ 2 Pöytäkirjan tarkastaminen</li><li>§ 3 Vuoden 2021 kokoukset</li><li>§ 4 Lentiiran kyläkoulun myynti</li><li>§ 5 Kassalainan limiitti</li><li>§ 6 Jatkaminen Uuden sukupolven organisaatiot -verkostossa 2021–2022</li><li>§ 7 Kamarimusiikin avustussopimus</li><li>§ 8 Poronhoitoalueen lausunto</li><li>§ 9 Tiedoksi saatettavat asiat</li></ul>
<h2 class="break">§ 1 Avaus ja päätösvaltaisuus</h2><h3>Päätös</h3><p>Kokous on laillinen.</p>
<h2>§ 2 Pöytäkirjan tarkastaminen</h2><h3>Päätös</h3><p>Tarkastajat ovat Riitta Kyllönen ja Juho Malinen.</p>
<h2>§ 3 Vuoden 2021 kokoukset</h2><h3>Päätösehdotus</h3><p>Kokoonnutaan joka toinen maanantai klo 15.30.</p><h3>Päätös</h3><p>Hyväksyttiin.</p>
<h2>§ 4 Lentiiran kyläkoulun myynti</h2><p>KuhDno-2020-702</p><h3>Päätösehdotus</h3><p>Hyväksytään 17 000 euron ostotarjous.</p><h3>Päätös</h3><p>Kaupunginhallitus jätti tarjouksen hyväksymättä äänin 4–3 ja päätti jatkaa myyntiä.</p>
<h2>§ 5 Kassalainan limiitti</h2><h3>Päätösehdotus</h3><p>Limiitti korotetaan kahdeksaan miljoonaan.</p><h3>Päätös</h3><p>Päätösehdotus hyväksyttiin yksimielisesti. Huusko poistui tämän pykälän jälkeen.</p>
<h2>§ 6 Jatkaminen Uuden sukupolven organisaatiot -verkostossa 2021–2022</h2><p>KuhDno-2020-688</p>
<h3>Valmistelija</h3><p>Eetu Karjalainen</p>
<h3>Kuvaus</h3>
<p>Kaupunki on kuulunut Kuntaliiton ja FCG:n USO-verkostoon vuosina 2017–2018 ja 2019–2020. Koronavuonna toiminta oli vaisua: kolme viidestä pajasta jouduttiin perumaan. Verkosto on luvannut pitää perutut pajat uudella kaudella ilman lisämaksua.</p>
<p>Uuden kauden hinta on Kuhmon kokoiselle kaupungille 17 000,00 euroa koko kaudelta (sisältää arvonlisäveron). Edellisellä kaudella hinta oli 18 600 euroa.</p>
<h3>Päätösehdotus</h3><p>Kaupunki ei jatka verkostossa, vaan johdon kehittäminen toteutetaan omana työnä.</p>
<h3>Käsittely</h3><p>Esittelijä muutti keskustelun aikana päätösehdotuksensa seuraavaksi: Kuhmo jatkaa verkostossa kauden 2021–2022, ja perutut pajat pidetään kesäkuun loppuun mennessä.</p>
<h3>Päätös</h3><p>Esittelijän muuttama päätösehdotus hyväksyttiin.</p>
<h3>Tiedoksi</h3><p>FCG, tulosaluejohtajat</p>
<h2>§ 7 Kamarimusiikin avustussopimus</h2><p>KuhDno-2020-655</p><h3>Päätösehdotus</h3><p>Sopimus 2021–2022, avustus 95 000 euroa vuodessa.</p><h3>Päätös</h3><p>Hyväksyttiin yksimielisesti. Ahti Piirainen poistui kokoushuoneesta yhteisöjäävinä.</p>
<h2>§ 8 Poronhoitoalueen lausunto</h2><h3>Päätösehdotus</h3><p>Kaupunki yhtyy Suomussalmen lausuntoon.</p><h3>Päätös</h3><p>Esittelijä poisti asian esityslistalta.</p>
<h2>§ 9 Tiedoksi saatettavat asiat</h2><p>Kainuun liitto 14.12.2020; Kuntaliiton uutiskirje, jossa kerrotaan USO-verkoston uusista jäsenistä (mm. Paltamo ja Ristijärvi); Metsähallitus.</p><h3>Päätös</h3><p>Tiedoksi.</p>
<h2>Muutoksenhaku</h2><h3>OIKAISUVAATIMUSOHJEET</h3><p>§ 3, § 4, § 6, § 7. Oikaisuvaatimus tehdään Kuhmon kaupunginhallitukselle 14 päivän kuluessa.</p><h3>MUUTOKSENHAKUKIELTO</h3><p>§ 1, § 2, § 5, § 8, § 9. Kuntalaki 136 §.</p>
""")
label("fi_pdf_013", [rec("Kuhmo", "Kaupunginhallitus", "board", "2021-01-18", 6, "KuhDno-2020-688", "Jatkaminen Uuden sukupolven organisaatiot -verkostossa 2021–2022", 6,
      "joined", "joined", price=fee(17000, "season", "stated", "included", 8500))],
      ["pdf", "meeting", "contents", "joined", "amended-proposal", "season-total"],
      "First proposal not to continue, amended at the meeting; earlier seasons and their price named; USO news in another item.")

# 014 ---------------------------------------------------------------------------------------------------
build("fi_pdf_014", "VIITASAAREN KAUPUNKI – Pöytäkirjan ote – Kaupunginhallitus 10.12.2018 § 275", "https://viitasaari.example.fi/print?id=275", """
<h2>USO 2019-2020, verkostoon mukaan lähteminen</h2>
<p>Kaupunginhallitus 10.12.2018 § 275<br>VIIDno-2018-377</p>
<h3>Valmistelu</h3><p>Kehittämispäällikkö Hannes Lintula</p>
<p>Uuden sukupolven organisaatiot on kuntien muutosjohtamisen verkosto, joka pyörii kahden vuoden jaksoissa. Jaksosta 2019-2020 tehdyn tarjouksen mukaan Viitasaari maksaisi 9.500,00 € + alv 24 % / vuosi. Summalla kaupunki saisi omat pajat, tilannekuvan ja pääsyn seminaareihin.</p>
<p>Wiitaunionin purkautumisen jälkeen kaupungin organisaatiota on muokattu pala palalta, eikä kokonaiskuvaa ole. Verkoston pajojen avulla kuva saataisiin aikaan ensi vuoden syksyyn mennessä.</p>
<h3>Esitys</h3><p>Kaupunginjohtaja Emilia Rantala: Viitasaari lähtee mukaan USO 2019-2020 -verkostoon. Rahoitus osoitetaan talousarvion kohdasta 11200.</p>
<h3>Keskustelu</h3><p>Jäsen Raimo Kinnunen piti tarjousta puutteellisena, koska siitä ei selvinnyt, kuinka monta päivää konsultti on paikalla, ja ehdotti palauttamista. Jäsenet Lahti ja Pynnönen yhtyivät tähän. Kaupunginjohtaja ilmoitti, ettei hänellä ole huomautettavaa palauttamista vastaan.</p>
<h3>Päätös</h3><p>Asia palautettiin yksimielisesti. Valmistelussa on selvitettävä konsulttipäivien lukumäärä ja Pihtiputaan kiinnostus yhteisiin pajoihin.</p>
<h3>Toimenpiteet</h3><p>Kehittämispäällikkö</p>
<h3>Muutoksenhaku</h3><p>Valmistelua koskevasta päätöksestä ei saa tehdä oikaisuvaatimusta eikä kunnallisvalitusta (kuntalaki 136 §). VALITUSOIKEUS puuttuu myös viranomaiselta.</p>
""")
label("fi_pdf_014", [rec("Viitasaari", "Kaupunginhallitus", "board", "2018-12-10", 275, "VIIDno-2018-377", "USO 2019-2020, verkostoon mukaan lähteminen", 5, "returned", "joined",
      v=vote(True), price=fee(9500, "year", "stated", "excluded", 9500))],
      ["pdf", "returned", "fee"], "Returned without the word for preparation; proposal named by its presenter in a run-in.")

# 015 ---------------------------------------------------------------------------------------------------
build("fi_pdf_015", "Luumäen kunta – Viranhaltijapäätökset – Kunnanjohtaja", "Luumäki, Linnalantie 33, 54500 Taavetti – tulostettu 5.4.2022", """
<h2>§ 21 Organisaatioselvityksen tilaaminen FCG Finnish Consulting Groupilta</h2>
<p>5.4.2022<br>LuuDno-2022-77</p>
<h3>Kuvaus</h3><p>Hyvinvointialueen aloittaminen edellyttää, että kunnan oma organisaatio mietitään uudelleen. Tarjous pyydettiin kolmelta konsultilta. FCG:n tarjous, 18 000 euroa (alv 0 %), oli kokonaistaloudellisesti edullisin. Hinta kattaa vuodet 2022–2023, ja siihen sisältyvät matkakustannukset.</p>
<p>Tarjouksessa viitataan kokemuksiin, joita konsultti on saanut Uuden sukupolven organisaatiot -verkostosta. Kunta harkitsi myös verkostoon hakeutumista, mutta räätälöity selvitys katsottiin sopivammaksi.</p>
<h3>Päätös</h3><p>Tilaan organisaatioselvityksen FCG Finnish Consulting Group Oy:ltä tarjouksen mukaisesti. Hanke käynnistyy huhtikuussa, ja ohjausryhmään kuuluvat kunnanhallituksen puheenjohtaja Kyösti Ovaska sekä hallintojohtaja Meeri Tiainen.</p>
<h3>Päätöksen peruste</h3><p>Hallintosääntö § 24, hankintavaltuudet</p>
<h3>Allekirjoitus</h3><p>Vilho Partanen, kunnanjohtaja</p>
<h3>Tiedoksi</h3><p>Tarjoajat, kunnanhallitus</p>
<h3>HANKINTAOIKAISUOHJE JA VALITUSOSOITUS</h3><p>Päätökseen tyytymätön asianosainen voi vaatia hankintaoikaisua 14 päivän kuluessa. OIKAISUVAATIMUSOIKEUS, VALITUSOIKEUS ja VALITUSAIKA selviävät erillisestä ohjeesta. Markkinaoikeus, Sörnäistenkatu 1, 00580 Helsinki.</p>
""")
label("fi_pdf_015", [], ["pdf", "negative", "officer", "procurement"],
      "Purchase of a consultant's study from FCG; the network is named as a reference and as an alternative once considered, not decided on.")
