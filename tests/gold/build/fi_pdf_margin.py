"""Hand 2 (reportlab): section numbers and headings stand in the margin and are drawn after the page's text.

fi_pdf_004 whole meeting, fi_pdf_005 single item, fi_pdf_006 whole council meeting without USO. Samples, not real minutes.
"""
from fi_label import fee, label, rec, vote
from fi_pdf_sheet import Sheet, fonts

fonts("LiberationSerif")
REG, BOLD, ITAL = "LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSerif-Italic"
MARGIN, TEXT, WIDTH = 48, 140, 390


def build(name, town, body, date, heading_of_page, blocks):
    waiting = []                                  # margin words of the page, drawn when it is full

    def header(s):
        s.at(TEXT, s.h - 40, f"{town}, {heading_of_page}", ITAL, 9)
        s.at(530, s.h - 40, f"{body} {date}", ITAL, 9, right=True)

    def footer(s):
        for y, words, font in waiting:
            for i, line in enumerate(words.split("|")):
                s.at(MARGIN, y - 12 * i, line, font, 9.5)
        waiting.clear()
        s.at(290, 36, f"– {s.page} –", REG, 9)

    s = Sheet(name, f"{town} {body} {date}", header, footer, top=76, bottom=60)
    for margin, text, *more in blocks:
        s.room(40)
        if margin.startswith("#"):                # an agenda item: its number in the margin, its title beside it
            s.y -= 10
            waiting.append((s.y, margin[1:], BOLD))
            s.flow(text, TEXT, WIDTH, BOLD, 12, lead=14.5, after=3)
            for line in more:
                s.flow(line, TEXT, WIDTH, REG, 10, after=5)
        else:
            if margin:
                waiting.append((s.y, margin, ITAL))
            top, page = s.y, s.page
            s.flow(text, TEXT, WIDTH, REG, 11, lead=13.6, hyphenate=True)
            if s.page == page:
                s.y = min(s.y, top - 12 * (margin.count("|") + 1) - 5)
    s.save()


# 004 ---------------------------------------------------------------------------------------------------
build("fi_pdf_004", "Karstulan kunta", "Kunnanhallitus", "2.11.2020", "pöytäkirja 14/2020", [
    ("Aika", "maanantai 2. marraskuuta 2020 kello 16.30–18.55"),
    ("Paikka", "kunnanvirasto, Virastotie 4, sekä etäyhteys"),
    ("Jäsenet", "Martti Ahola puheenjohtajana, Kaija Hämäläinen, Seppo Kinnunen, Ulla Leppänen, Jarmo Piispanen, Aila Sorvala, Tero Vesterinen (etänä)"),
    ("Muut", "kunnanjohtaja Niina Pasanen esittelijänä, hallintosihteeri Raija Kotilainen sihteerinä, valtuuston puheenjohtaja Onni Hakkarainen"),
    ("#Kh § 181", "Kokouksen järjestäytyminen"),
    ("", "Kokous katsottiin lailliseksi. Pöytäkirjan tarkastavat Kinnunen ja Leppänen."),
    ("#Kh § 182", "Koronarahan käyttö", "KarDno-2020-290"),
    ("Selostus", "Valtio korvaa kunnille epidemian kuluja. Karstulan osuus on 411 000 euroa, josta on kohdentamatta 120 000."),
    ("Ehdotus", "Loput ohjataan perusopetuksen tukeen."),
    ("Päätös", "Kunnanhallitus hyväksyi ehdotuksen."),
    ("#Kh § 183", "Metsäsuunnitelma 2021–2030"),
    ("Ehdotus", "Vuotuinen hakkuukertymä asetetaan 5 200 kuutiometriin."),
    ("Päätös", "Palautettiin, jotta virkistysarvot voidaan kartoittaa. Päätös tehtiin äänin 4–3."),
    ("#Kh § 184", "Saarijärven–Viitasaaren seudun TE-palvelujen kokeilu"),
    ("Ehdotus", "Kunta ilmoittaa kiinnostuksensa kuntakokeiluun."),
    ("Päätös", "Hyväksyttiin yksimielisesti."),
    ("#Kh § 185", "Päätösvallan antaminen kunnanjohtajalle USO-verkoston kuudennen kauden osallistumisasiassa", "KarDno-2020-318"),
    ("Valmiste-|lija", "Raija Kotilainen"),
    ("Selostus", "Uuden sukupolven organisaatiot -verkosto kutsuu kuntia kaudelle 2021–2022. Karstulan, Kyyjärven ja Kivijärven kunnanjohtajat ovat neuvotelleet FCG:n kanssa yhteispaikasta, jossa kolme kuntaa jakaisi samat pajat. Sopimusluonnos ei ole vielä valmis, ja hinta ratkeaa vasta sen yhteydessä. Kauden avaustilaisuus on jo tammikuun puolivälissä, mistä syystä ratkaisua ei voida jättää seuraavan kokouksen varaan.\nHallintosäännön 30 §:n mukaan jäsenyyksistä päättää kunnanhallitus, joka voi siirtää ratkaisuvaltaansa."),
    ("Kunnan-|johtajan|ehdotus", "Kunnanhallitus siirtää kunnanjohtajalle oikeuden ratkaista, osallistuuko Karstula kuudennelle kaudelle, ja tarvittaessa allekirjoittaa sopimuksen."),
    ("Päätös", "Kunnanhallitus oikeutti kunnanjohtajan päättämään osallistumisesta ehdotuk-¶sen mukaisesti. Päätös oli yksimielinen."),
    ("Tiedoksi", "kunnanjohtaja; Kyyjärvi, Kivijärvi"),
    ("#Kh § 186", "Vanhan meijerin myynti", "KarDno-2019-44"),
    ("Ehdotus", "Kiinteistö myydään 9 000 eurolla ainoalle tarjoajalle."),
    ("Päätös", "Asia jäi pöydälle."),
    ("#Kh § 187", "Henkilöstön joululahja"),
    ("Päätös", "Lahjakortti, arvoltaan 40 euroa."),
    ("#Kh § 188", "Lautakuntien pöytäkirjat"),
    ("Päätös", "Ei käytetä otto-oikeutta."),
    ("#Kh § 189", "Kokouksen loppu"),
    ("", "Puheenjohtaja kiitti osanottajia viittä vaille seitsemän."),
    ("Muutok-|senhaku", "Muutoksenhakukielto §:issä 181, 183, 184 ja 187–189. Oikaisuvaatimuksen voi tehdä §:istä 182, 185 ja 186. OIKAISUVAATIMUSOHJE on erillisellä lehdellä."),
])
label("fi_pdf_004", [rec("Karstula", "Kunnanhallitus", "board", "2020-11-02", 185, "KarDno-2020-318",
      "Päätösvallan antaminen kunnanjohtajalle USO-verkoston kuudennen kauden osallistumisasiassa", 6, "delegated", "delegated", v=vote(True))],
      ["pdf", "meeting", "margin-heads", "delegated", "page-break"],
      "Section numbers and headings in the margin, drawn after the text; title over two lines; page break inside a word of the deciding sentence; no fee in the item, 9 000 euros in the next.")

# 005 ---------------------------------------------------------------------------------------------------
build("fi_pdf_005", "Hyrynsalmen kunta", "Kunnanhallitus", "12.12.2022", "pöytäkirjanote", [
    ("#§ 244", "Kuntajohtamisen verkostohanke USO, hankekausi 2023–2024", "HySDno-2022-300"),
    ("Päätös", "Kunnanhallitus päätti panna asian pöydälle.\nHyrynsalmi ilmoittautuu hankekaudelle 2023–2024 ja sitoutuu maksamaan kummaltakin vuodelta 7 200 euroa sekä arvonlisäveron. Maksu osoitetaan kunnanhallituksen käyttövarauksesta, ja yhteyshenkilönä toimii kunnansihteeri."),
    ("Käsittely", "Antti Kemppainen ehdotti Salme Moilasen ja Pauli Heikkisen tukemana, että asia jätetään pöydälle siksi, kunnes valtionosuuspäätös on saapunut. Puheenjohtajan tiedusteluun, voidaanko asia jättää pöydälle, vastattiin myöntävästi."),
    ("Esittelijä", "vt. kunnanjohtaja Arja Tolonen"),
    ("Esittelijän|perustelut", "Kuntaliiton ja FCG:n Uuden sukupolven organisaatiot -hanke on suunnattu kunnille, jotka hakevat asemaansa hyvinvointialueiden aloitettua. Kainuussa sote on ollut kuntayhtymän vastuulla jo pitkään, joten muutos ei ole täällä yhtä jyrkkä kuin muualla. Siitä huolimatta tehtäväkenttä ja etenkin elinvoimatyö on järjesteltävä uudestaan.\nHankkeessa mukana olevat kunnat saavat kauden aikana viisi työpajaa sekä vertaistukea. Kainuun kunnista Kuhmo ja Sotkamo selvittävät osallistumistaan. Alueella on myös Kainuun liiton rahoittama johtamisvalmennus, johon osallistuminen on maksutonta."),
    ("Liite", "Kirje 18.10.2022"),
    ("Lisätiedot", "kunnansihteeri, puh. 044 555 0108"),
])
label("fi_pdf_005", [rec("Hyrynsalmi", "Kunnanhallitus", "board", "2022-12-12", 244, "HySDno-2022-300", "Kuntajohtamisen verkostohanke USO, hankekausi 2023–2024", 7,
      "tabled", "joined", price=fee(7200, "year", "stated", "excluded", 7200))],
      ["pdf", "margin-heads", "tabled", "decision-first"], "Decision first; tabled, and the old proposal follows without a heading in the present tense; nobody objected, yet not called unanimous.")

# 006 ---------------------------------------------------------------------------------------------------
build("fi_pdf_006", "Teuvan kunta", "Kunnanvaltuusto", "17.6.2019", "pöytäkirja 3/2019", [
    ("Aika ja|paikka", "17.6.2019 kello 19, Orrelan nuorisoseura"),
    ("Läsnä", "21 valtuutettua nimenhuudon mukaan (luettelo, liite 1). Kunnanjohtaja Veli Kleemola, sihteeri Anne Rintamäki."),
    ("#Kv § 20", "Avaus ja laillisuus"),
    ("", "Todettiin laillisesti kutsutuksi."),
    ("#Kv § 21", "Pöytäkirjantarkastajat"),
    ("", "Valittiin Harri Lehtola ja Saara Yli-Hukkala."),
    ("#Kv § 22", "Arviointikertomus vuodelta 2018", "TeuDno-2019-140"),
    ("Tarkastus-|lautakunta", "Lautakunta on kiinnittänyt huomiota siihen, että USO-verkoston hyödyt näkyvät henkilöstökyselyssä vasta osittain. Verkostossa Teuva oli mukana vuosina 2017–2018, eikä valtuustolle ole tuotu siitä yhteenvetoa. Muita huomioita: sijaisten saatavuus ja kiinteistöjen korjausvelka."),
    ("Ehdotus", "Valtuusto merkitsee kertomuksen tiedoksi ja pyytää kunnanhallitukselta vastineet lokakuun loppuun mennessä."),
    ("Päätös", "Valtuusto päätti ehdotuksen mukaisesti."),
    ("#Kv § 23", "Vuoden 2018 tilinpäätöksen hyväksyminen ja vastuuvapaus"),
    ("Ehdotus", "Hyväksytään tilinpäätös, jonka alijäämä on 602 113,40 euroa, ja myönnetään tilivelvollisille vastuuvapaus."),
    ("Päätös", "Hyväksyttiin yksimielisesti."),
    ("#Kv § 24", "Suupohjan elinkeinotoimen kuntayhtymän purku"),
    ("Ehdotus", "Teuva eroaa kuntayhtymästä 31.12.2020."),
    ("Keskustelu", "Lehtola esitti asian pöydällepanoa. Ehdotus raukesi kannattamattomana."),
    ("Päätös", "Kunnanhallituksen ehdotus hyväksyttiin."),
    ("#Kv § 25", "Kuntaliiton valtuuskunnan kuulumiset"),
    ("", "Rintamäki kertoi, että Kuntaliiton valtuuskunnassa oli puhuttu kuntien uudesta sukupolvesta, organisaatioiden keventämisestä ja maksujen korottamisesta. Ei päätettävää."),
    ("#Kv § 26", "Vaalilautakunnan täydentäminen"),
    ("Päätös", "Varajäseneksi tuli Mikko Viitala."),
    ("#Kv § 27", "Valtuustoaloite verkostoista"),
    ("", "Eeva Kentta jätti aloitteen, jossa vaaditaan luettelo kaikista niistä verkostoista, hankkeista ja jäsenyyksistä, joista kunta maksaa. Aloite lähetettiin kunnanhallitukselle."),
    ("#Kv § 28", "Kokouksen päättäminen"),
    ("", "Valtuuston puheenjohtaja totesi kokouksen päättyneeksi kello 20.31."),
    ("", "VALITUSOSOITUS. Valitusoikeus on sillä, johon päätös on kohdistettu, ja kunnan jäsenellä. VALITUSOIKEUS, VALITUSAIKA 30 päivää, VALITUSVIRANOMAINEN Vaasan hallinto-oikeus, Korsholmanpuistikko 43, 65100 Vaasa."),
])
label("fi_pdf_006", [], ["pdf", "meeting", "negative", "margin-heads", "passing-mention"], "Evaluation report comments on a past USO season; leaving another body; motion on networks; capital VALITUSOSOITUS.")
