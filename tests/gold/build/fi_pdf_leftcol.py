"""Hand 1 (reportlab): headings in a left column beside their text, page head with the town's name and the page number.

fi_pdf_001 whole meeting, fi_pdf_002 single item, fi_pdf_003 whole meeting without USO. Samples, not real minutes.
"""
from fi_label import fee, label, rec, vote
from fi_pdf_sheet import Sheet, fonts

fonts("LiberationSans")
REG, BOLD, ITAL = "LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic"
LEFT, TEXT, WIDTH = 57, 172, 360


def build(name, town, kind, number, body, date, blocks, hyphenate=False):
    def header(s):
        s.at(LEFT, s.h - 42, town, BOLD, 11)
        s.at(300, s.h - 42, kind, BOLD, 11)
        s.at(430, s.h - 42, number, REG, 10)
        s.at(532, s.h - 42, str(s.page + 3), REG, 10, right=True)
        s.at(LEFT, s.h - 60, body, REG, 10)
        s.at(300, s.h - 60, date, REG, 10)
        s.c.line(LEFT, s.h - 66, 532, s.h - 66)

    def footer(s):
        s.at(LEFT, 44, "Pöytäkirjan tarkastus:", REG, 8)
        s.at(330, 44, "Otteen oikeaksi todistaa:", REG, 8)

    s = Sheet(name, f"{body} {date}", header, footer, top=98, bottom=130)
    for block in blocks:
        kind_, *rest = block
        if kind_ == "item":                       # section line, then the title in bold over the whole width
            s.room(60)
            s.y -= 8
            s.flow(rest[0], LEFT, 475, REG, 10.5, after=2)
            s.flow(rest[1], TEXT, 300, BOLD, 11, after=3)
            if len(rest) > 2:
                s.flow(rest[2], TEXT, 300, REG, 9.5, after=6)
        elif kind_ == "table":                    # columns at fixed places
            for row in rest[0]:
                s.room(14)
                for x, cell in zip((TEXT, TEXT + 150, TEXT + 250), row):
                    s.at(x, s.y, cell, REG, 10)
                s.y -= 14
            s.y -= 6
        else:                                     # heading in the left column, beside its text
            heading, text = block
            s.room(30)
            y = s.y
            for part in heading.split("|"):      # "|" is where this hand breaks a heading
                for line in s.wrap(part, BOLD, 10, TEXT - LEFT - 8):
                    s.at(LEFT, y, line, BOLD, 10)
                    y -= 13
            page = s.page
            s.flow(text, TEXT, WIDTH, REG, 10, lead=13, hyphenate=hyphenate)
            if s.page == page:
                s.y = min(s.y, y - 4)
    s.save()


# 001 ---------------------------------------------------------------------------------------------------
build("fi_pdf_001", "LAUKAAN KUNTA", "PÖYTÄKIRJA", "17/2022", "Kunnanhallitus", "21.11.2022", [
    ("Kokousaika", "21.11.2022 klo 16.00 - 19.20"),
    ("Kokouspaikka", "Kunnantalo, kunnanhallituksen huone"),
    ("Läsnä olleet jäsenet", "Jääskeläinen Veijo, puheenjohtaja\nArola Sisko, varapuheenjohtaja\nHyvönen Tarmo\nKautto Elina\nLiimatainen Oskari\nPaananen Riina\nTarvainen Jouko (poistui klo 18.40, § 305)"),
    ("Muut läsnä olleet", "Vehmas Kari, kunnanjohtaja, esittelijä\nSiltanen Outi, hallintojohtaja, pöytäkirjanpitäjä"),
    ("item", "Khall 21.11.2022 § 297", "Kokouksen laillisuus ja päätösvaltaisuus"),
    ("Päätös", "Kokous on kutsuttu koolle neljä päivää aikaisemmin. Todettiin laillinen ja päätösvaltainen."),
    ("item", "Khall 21.11.2022 § 298", "Pöytäkirjantarkastajien valinta"),
    ("Päätös", "Kautto ja Liimatainen valittiin."),
    ("item", "Khall 21.11.2022 § 299", "Tuloslaskelman ja investointien toteutuma lokakuun lopussa", "77/02.02.02/2022"),
    ("Selostus", "Vuosikate on 6,1 miljoonaa euroa. Toimintatuotot ylittävät talousarvion 3 prosenttia, henkilöstömenot jäävät alle."),
    ("Kunnanjohtajan päätösesitys", "Kunnanhallitus merkitsee raportin tietoonsa saatetuksi ja lähettää sen valtuustolle."),
    ("Päätös", "Päätösesitys hyväksyttiin."),
    ("item", "Khall 21.11.2022 § 300", "Vihtavuoren päiväkodin irtokalusteet", "402/02.08.00/2022"),
    ("Selostus", "Tarjouspyyntöön vastasi kuusi yritystä. Halvin tarjous, 48 210 euroa (alv 0 %), ei täyttänyt paloluokkaa."),
    ("Kunnanjohtajan päätösesitys", "Hankinta tehdään toiseksi edullisimman tarjouksen jättäneeltä hintaan 51 900 euroa (alv 0 %)."),
    ("Päätös", "Päätösesitys hyväksyttiin yksimielisesti."),
    ("item", "Khall 21.11.2022 § 301", "Uuden sukupolven organisaatiot -verkostoon osallistuminen vuosina 2023 ja 2024 (USO 7)", "588/00.04.01/2022"),
    ("Selostus", "Kuntaliiton ja FCG:n USO-verkosto hakee jäseniä seitsemännelle jaksolleen, jota rytmittävät seminaarit ja kuntakohtaiset pajat. Laukaa on osallistunut edelliseen jaksoon yhdessä Muuramen kanssa. Palaute johtoryhmältä on kiittävää, joskin pajojen ajankohtia on pidetty hankalina.\nJäsenkunnat maksavat vuotuisen maksun väkilukunsa mukaan:"),
    ("table", [("Asukkaita", "euroa/vuosi"), ("alle 5 000", "8 000"), ("5 000 - 9 999", "9 500"), ("10 000 - 19 999", "12 500"), ("20 000 tai enemmän", "16 000")]),
    ("", "Maksuihin lisätään arvonlisävero. Kouluttajien matkoista ei laskuteta erikseen, vaan ne kuuluvat hintaan."),
    ("Kunnanjohtajan päätösesitys", "Laukaa osallistuu verkoston toimintaan myös kahtena seuraavana vuotena. Pajojen aiheista sovitaan johtoryhmän ja kunnanhallituksen yhteisessä tilaisuudessa tammikuussa."),
    ("Päätös", "Päätösesityksen mukaan yksimielisesti."),
    ("Tiedoksi", "FCG, johtoryhmä"),
    ("item", "Khall 21.11.2022 § 302", "Keski-Suomen pelastuslaitoksen tilojen vuokrasopimus", "350/10.00.02/2022"),
    ("Kunnanjohtajan päätösesitys", "Asemarakennuksen vuokrasopimus siirtyy hyvinvointialueelle 16 000 euron vuosivuokralla."),
    ("Päätös", "Asia jätettiin pöydälle seuraavaan kokoukseen."),
    ("item", "Khall 21.11.2022 § 303", "Lievestuoreen jäähallin vuorot"),
    ("Päätös", "Jaettiin seuroille liitteen mukaisesti. Paananen ei osallistunut esteellisenä käsittelyyn."),
    ("item", "Khall 21.11.2022 § 304", "Otto-oikeuden käyttö"),
    ("Päätös", "Lautakuntien pöytäkirjoihin ei ole huomautettavaa."),
    ("item", "Khall 21.11.2022 § 305", "Ilmoitusasiat ja kokouksen päättäminen"),
    ("Päätös", "Merkittiin tiedoksi Keski-Suomen liiton kutsu. Puheenjohtaja lopetti kokouksen."),
])
label("fi_pdf_001", [rec("Laukaa", "Kunnanhallitus", "board", "2022-11-21", 301, "588/00.04.01/2022",
      "Uuden sukupolven organisaatiot -verkostoon osallistuminen vuosina 2023 ja 2024 (USO 7)", 7, "joined", "joined", v=vote(True),
      price=fee(12500, "year", "tier", "excluded", 12500, "included"))],
      ["pdf", "meeting", "left-column", "joined", "tier"], "Headings in a left column, one wrapped over two lines; tiers in a table; population only in the register; title over two lines.")

# 002 ---------------------------------------------------------------------------------------------------
build("fi_pdf_002", "RUOVEDEN KUNTA", "PÖYTÄKIRJANOTE", "11/2024", "Kunnanhallitus", "16.12.2024", [
    ("item", "KHALL 16.12.2024 § 212", "Kunnan mahdollinen osallistuminen USO 8:aan", "RuoDno-2024-261"),
    ("Valmistelija", "kunnansihteeri Leena Hakosalmi, puh. 050 555 0160"),
    ("Kuvaus", "Uuden sukupolven organisaatiot (USO) on Kuntaliiton ja FCG:n vuodesta 2011 alkaen ylläpitämä verkosto, jonka kahdeksas toimintakausi alkaa ensi kuussa. Kunnalle lähetetyssä kirjeessä kuvataan kauden pääteemoja: TE-palvelujen siirto kunnille, elinvoimajohtaminen ja kuntavaalien jälkeinen perehdyttäminen. Verkostossa on kirjeen mukaan mukana 28 kuntaa, joista pienimmässä on 1 900 asukasta ja suurimmassa yli 100 000.\nTarjouksen mukaan Ruoveden maksu olisi 8 900 euroa/vuosi (alv 0 %), ja sen lisäksi korvattaisiin kouluttajien matkakustannukset. Toimintaan voisi lähteä myös yhden vuoden kokeilulla, jolloin hinta olisi 10 900 euroa.\nKunnassa on juuri toteutettu organisaatiouudistus, jota luotsasi oma hankejohtaja. Uudistuksen vakiinnuttaminen vie arviolta puolitoista vuotta, eikä rinnakkaista kehittämistä pidetä johtoryhmässä tarkoituksenmukaisena. Kunta on tänä vuonna lomauttanut henkilöstöään, ja talouden sopeuttamisohjelmassa kaikki uudet jäsenyydet on asetettu tarkasteluun. Sopeuttamisohjelman ohjausryhmä on 2.12.2024 käsitellyt verkostojäsenyydet ja ryhmitellyt ne kolmeen koriin: välttämättömät, hyödylliset ja sellaiset, joista voidaan toistaiseksi luopua. USO on sijoitettu viimeksi mainittuun.\nJohtoryhmän mielestä verkostoon on mahdollista palata yhdeksännellä kaudella, mikäli siihen silloin on aihetta."),
    ("Toimivalta", "Hallintosääntö 21 §"),
    ("Kunnan-|johtajan ehdotus", "Kunnanhallitus keskustelee asiasta ja päättää osallistumisesta."),
    ("Asian käsittely", "Käydyn keskustelun jälkeen esittelijä täsmensi ehdotustaan niin, että Ruovesi ei osallistu kahdeksannelle kaudelle."),
    ("Päätös", "Kunnanhallitus päätti yksimielisesti esittelijän täsmennetyn ehdotuksen mukai-¶sesti, ettei Ruoveden kunta lähde mukaan USO-verkoston kahdeksannelle kaudelle."),
    ("Muutoksen-|haku", "Oikaisuvaatimus kunnanhallitukselle 14 päivässä. OIKAISUVAATIMUSOHJEET ovat tämän otteen liitteenä.\nOikaisuvaatimus on tehtävä kirjallisesti, ja siitä on käytävä ilmi päätös, johon haetaan oikaisua, miten päätöstä halutaan oikaistavaksi ja millä perusteella."),
    ("Tiedoksi", "Kuntaliitto"),
], hyphenate=True)
label("fi_pdf_002", [rec("Ruovesi", "Kunnanhallitus", "board", "2024-12-16", 212, "RuoDno-2024-261", "Kunnan mahdollinen osallistuminen USO 8:aan", 8,
      "declined", "declined", v=vote(True), price=fee(8900, "year", "stated", "excluded", 8900, "extra"))],
      ["pdf", "left-column", "declined", "page-break", "hyphenation", "amended-proposal"],
      "Page foot and head stand in the middle of a hyphenated word of the deciding sentence; headings hyphenated over two lines; trial year's price beside the fee; proposal sharpened at the meeting.")

# 003 ---------------------------------------------------------------------------------------------------
build("fi_pdf_003", "JOROISTEN KUNTA", "PÖYTÄKIRJA", "3/2023", "Hyvinvointilautakunta", "18.4.2023", [
    ("Aika", "tiistai 18.4.2023 klo 15.00 - 17.10"),
    ("Paikka", "Joroisten yhtenäiskoulu, ruokasali"),
    ("Päätöksen-|tekijät", "Auvinen Kaarlo, pj\nHaatanen Mirva\nKupiainen Otto\nLaitinen Sointu\nTirkkonen Jani"),
    ("Esittelijä", "Sivistysjohtaja Berit Nykänen"),
    ("item", "Hyvltk 18.4.2023 § 19", "Kokouksen avaaminen"),
    ("Päätös", "Avattiin. Kokous on päätösvaltainen."),
    ("item", "Hyvltk 18.4.2023 § 20", "Tarkastajat"),
    ("Päätös", "Haatanen ja Tirkkonen."),
    ("item", "Hyvltk 18.4.2023 § 21", "Uuden sukupolven oppimisympäristöt -verkostoon liittyminen kaudelle 2023-2024", "JorDno-2023-98"),
    ("Selostus", "Opetushallituksen tukema verkosto kehittää koulutiloja. Osallistuvat organisaatiot maksavat 2 000 euroa vuodessa. Joroinen on aiemmin ollut mukana innovatiivisten koulujen verkostossa."),
    ("Ehdotus", "Lautakunta päättää liittyä verkostoon ja nimeää yhteyshenkilöksi rehtorin."),
    ("Päätös", "Hyväksyttiin yksimielisesti."),
    ("item", "Hyvltk 18.4.2023 § 22", "Liikunta-avustukset"),
    ("Ehdotus", "Jaetaan 11 400 euroa kahdeksalle seuralle."),
    ("Päätös", "Hyväksyttiin muutettuna: Joroisten Urheilijoille 300 euroa lisää. Kupiainen ei jäävinä osallistunut."),
    ("item", "Hyvltk 18.4.2023 § 23", "Uuden sukupolven kirjastoauto"),
    ("Selostus", "Auton yhteiskäyttö Juvan kanssa. Juva on hakenut tukea johtamisen kehittämiseen Kuntaliitolta."),
    ("Ehdotus", "Hanke jätetään tältä erää sikseen."),
    ("Päätös", "Hyväksyttiin."),
    ("item", "Hyvltk 18.4.2023 § 24", "Koulukuljetusperiaatteet"),
    ("Ehdotus", "Hyväksytään periaatteet 1.8. alkaen."),
    ("Päätös", "Palautettiin valmisteluun äänin 3-2."),
    ("item", "Hyvltk 18.4.2023 § 25", "Museon aukioloajat kesällä"),
    ("Päätös", "Avoinna tiistaista sunnuntaihin klo 11 - 17."),
    ("item", "Hyvltk 18.4.2023 § 26", "Tiedoksi annettavat asiat"),
    ("Päätös", "OPH:n päätökset; AVIn kertomus; nuorisovaltuuston muistio."),
    ("item", "Hyvltk 18.4.2023 § 27", "Kokouksen päättäminen"),
    ("Päätös", "Klo 17.10."),
    ("OIKAISUVAATIM-|USOHJE", "Pykälät 21 - 25. Oikaisuvaatimus osoitetaan hyvinvointilautakunnalle, Mutalantie 2, 79600 Joroinen."),
    ("VALIT-|USOSOITUS", "Ei sovelleta tämän kokouksen päätöksiin."),
])
label("fi_pdf_003", [], ["pdf", "meeting", "negative", "left-column", "hyphenation"],
      "'Uuden sukupolven oppimisympäristöt -verkostoon liittyminen' with season and fee; left-column headings cut so that a line begins USOHJE, USOSOITUS.")
