"""Hand 3 (reportlab, Courier): an old minutes program; section signs lost, lines hyphenated by hand, page head inside the text.

fi_pdf_016 whole meeting, fi_pdf_017 whole meeting without USO. The text is laid out as it stands, page by page
(pages parted by a line of '====='). Samples, not real minutes.
"""
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from fi_label import fee, label, rec, vote
from fi_pdf_sheet import DEV, SUBJECT


def build(name, title, head, text, producer_note):
    c = Canvas(str(DEV / f"{name}.pdf"), pagesize=A4, invariant=1)
    c.setTitle(title), c.setSubject(SUBJECT), c.setCreator(producer_note)
    for number, page in enumerate(text.strip("\n").split("=====\n"), 1):
        t = c.beginText(62, 800)
        t.setFont("Courier", 10)
        t.setLeading(12.2)
        t.textLine(f"{head:<62}{number + 30:>6}")
        t.textLine("")
        for line in page.rstrip("\n").split("\n"):
            t.textLine(line)
        c.drawText(t)
        c.showPage()
    c.save()


# 016 ---------------------------------------------------------------------------------------------------
build("fi_pdf_016", "Poytakirja 2/2017", "POLVIJÄRVEN KUNTA   Kunnanhallitus   27.2.2017", """
PÖYTÄKIRJA 2/2017

Kokousaika     27.2.2017 kello 14.00-16.35
Kokouspaikka   Kunnantalo, Polvijärventie 15

Jäsenet        Hassinen Yrjö, puheenjohtaja    saapui 14.10
               Kettunen Mervi
               Lappalainen Raimo
               Martikainen Pirjo
               Nevalainen Aku
Muut           Turunen Osmo, kunnanjohtaja
               Väistö Annikki, hallintosihteeri


21   KOKOUKSEN LAILLISUUS

     Kutsu on postitettu 21.2.2017.

     PÄÄTÖS: Laillinen.

22   PÖYTÄKIRJAN TARKASTUS

     PÄÄTÖS: Martikainen, Nevalainen.

23   RUVASLAHDEN KOULUKIINTEISTÖN VUOKRAUS

     Kyläyhdistys on anonut tiloja käyttöönsä.

     EHDOTUS: Vuokrataan kolmeksi vuodeksi, vuokra 1 euro/vuosi.

     PÄÄTÖS: Hyväksyttiin.

24   VUODEN 2017 KÄYTTÖSUUNNITELMA

     EHDOTUS: Käyttösuunnitelma vahvistetaan. Asiantuntijapalvelui-
     hin on varattu 22.500 euroa.

     PÄÄTÖS: Hyväksyttiin.
=====
25   LIITTYMINEN UUDEN SUKUPOLVEN ORGANISAATIOT -VERKOSTOON
     KAUDELLE 2017-2018
     Dnro 41/00.01.04/2017

     Suomen Kuntaliitto tiedustelee, haluaako kunta vielä tulla mu-
     kaan kuntajohdon verkostoon, jonka neljäs kausi pyörähtää käyn-
     tiin 14.3.2017 pidettävällä seminaarilla. Kunnat, joissa on
     enintään 5.000 asukasta, maksavat kahdelta vuodelta 13.000 eu-
     roa. Kunnat, joissa on 5.001-20.000 asukasta, maksavat 18.000
     euroa. Vero lisätään. Kunnassamme asui vuodenvaihteessa 4.548
     henkilöä.

     Kunnanjohtaja ja valtuuston puheenjohtaja kävivät tammikuus-
     sa tutustumassa verkoston toimintaan Kontiolahdella, joka on
     ollut mukana toiselta kaudelta lähtien. Maakuntauudistuksen
     valmistelu pakottaa joka tapauksessa miettimään, mitä kunnal-
     le jää. Kontiolahti jatkaa verkostossa.

     EHDOTUS: Polvijärvi liittyy verkostoon ja ilmoittaa seminaariin
     neljä osanottajaa.

     KÄSITTELY: Lappalainen vastaesitys, ettei liitytä, kannattaja
     Kettunen. Suoritettiin kädennostoäänestys, jossa jaa tarkoit-
     ti ehdotusta. Tulos 2 jaa, 2 ei, yksi tyhjä (Nevalainen). Pu-
     heenjohtajan jaa-ääni ratkaisi.

     PÄÄTÖS: Äänestyksen perusteella päätettiin, että kunta liit-
=====
     tyy Uuden sukupolven organisaatiot -verkostoon. Kettunen jätti
     eriävän mielipiteen.

26   ANOMUS TIEVALAISTUKSESTA, SOTKUMA

     EHDOTUS: Anomus hylätään, koska määräraha on sidottu.

     PÄÄTÖS: Anomus hylättiin yksimielisesti.

27   KUNTIEN TAPATURMAVAKUUTUS

     EHDOTUS: Irtisanotaan nykyinen sopimus 31.12.2017.

     PÄÄTÖS: Irtisanottiin.

28   HEINÄVEDEN KUNNAN PYYNTÖ

     Heinävesi kysyy Polvijärven kantaa maakunnan vaihtoon.

     PÄÄTÖS: Ei anna aihetta toimenpiteisiin.

29   ILMOITUSASIAT

     Maakuntaliiton tiedote. Lomituspalvelut, raportti.

     PÄÄTÖS: Tiedoksi.

30   KOKOUKSEN PÄÄTTÄMINEN

     Kello 16.35.


     OIKAISUVAATIMUSOHJEET JA VALITUSOSOITUS

     MUUTOKSENHAKUKIELLOT: pykälät 21, 22, 28-30.
     OIKAISUVAATIMUS: pykälät 23-27. Oikaisuvaatimusviranomainen on
     Polvijärven kunnanhallitus, 83700 Polvijärvi.
""", "KuntaToimisto 6.1")
label("fi_pdf_016", [rec("Polvijärvi", "Kunnanhallitus", "board", "2017-02-27", 25, "41/00.01.04/2017",
      "LIITTYMINEN UUDEN SUKUPOLVEN ORGANISAATIOT -VERKOSTOON KAUDELLE 2017-2018", 4, "joined", "joined", v=vote(False, 2, 2, 1),
      price=fee(13000, "season", "tier", "excluded", 6500))],
      ["pdf", "meeting", "no-section-sign", "hyphenation", "page-break", "vote", "tier"],
      "No section signs; tie broken by the chair; deciding word cut by the page break; season totals by population.")

# 017 ---------------------------------------------------------------------------------------------------
build("fi_pdf_017", "Poytakirja 9/2018", "TOHMAJÄRVEN KUNTA   Kunnanhallitus   15.10.2018", """
PÖYTÄKIRJA 9/2018

Aika     15.10.2018 kello 17.30-19.45
Paikka   Tohmajärven kunnantalo

Saapuvilla               Poissa
Hakkarainen Aune, pj     Varonen Kalle
Ikonen Pekka
Kurki Leo
Nykänen Helmi
Sivonen Ari              Kunnanjohtaja Sorjonen Risto, esitt.
Tolvanen Tuija           Hallintojoht. Mutanen Kaarina, pöytäk.

191  PÄÄTÖSVALTAISUUS
     Päätös: On.

192  TARKASTUS
     Päätös: Ikonen ja Kurki.

193  KEHITTÄMISHANKKEIDEN TILANNE

     Kehittämispäällikön yhteenveto hankkeista, joissa kunta on
     mukana tai joihin sitä on kysytty:
       a) Kuntien yhteinen digiopastus, jatkuu vuoteen 2020
       b) USO-verkosto, tilaisuuksia seurattu verkkolähetyksinä,
          ei jäsenyyttä
       c) Jänisjoen kunnostus, haetaan ELY-rahaa
       d) Kesämökkineuvonta, päättynyt
     Ehdotus: Merkitään yhteenveto tiedoksi.
     Päätös: Merkittiin.

194  RAJAKYLÄN HANKE
     Ehdotus: Osallistutaan hankkeeseen 4.000 eurolla vuosina
     2019-2020.
     Päätös: Hyväksyttiin ehdotus.

195  PIENTEN KUNTIEN VERKOSTO
     Kuntaliitto kutsuu pieniä kuntia verkostokaudelle 2019-2020.
     Osallistumisesta ei peritä maksua.
     Ehdotus: Ilmoittaudutaan mukaan, edustajana kunnanjohtaja.
     Päätös: Yksimielisesti ehdotuksen mukaan.
=====
196  OIKAISUVAATIMUS KUNNAN VUOKRATONTIN LUOVUTUKSESTA
     Oikaisuvaatimuksen tekijä arvostelee rakenn-
     usoikeuden laskentaa ja sitä, ettei oikaisuvaatim-
     usohjetta ole ollut päätöksessä.
     Ehdotus: Oikaisuvaatimus hylätään.
     Päätös: Ehdotus raukesi, kun Sivosen vastaehdotus voitti äänin
     4-2. Luovutus kumottiin.

197  KIRJASTON AUKIOLO
     Päätös: Jätettiin pöydälle.

198  VIERAAT
     FCG:n konsultti esitteli kuntaliitosselvityksen tarjouksen
     klo 18.20-18.41 ja poistui ennen keskustelua.
     Ehdotus: Selvitystä ei tilata.
     Päätös: Ei tilata.

199  UUDEN SUKUPOLVEN MAATALOUSYRITTÄJÄT -TAPAHTUMA
     Tapahtuman järjestävät MTK ja paikalliset organisaatiot.
     Ehdotus: Kunta tukee 300 eurolla.
     Päätös: Hyväksyttiin.

200  TALOUSARVIOKEHYS 2019
     Ehdotus: Kehys lautakunnille -1,5 %.
     Päätös: Hyväksyttiin.

201  TIEDOKSI
     Päätös: Tiedoksi saatettiin yhdeksän kirjettä.

202  PÄÄTTÄMINEN
     Hakkarainen päätti kokouksen.

     OIKAISUVAATIMUSOHJEET JA VALIT-
     USOSOITUS
     Valitus Itä-Suomen hallinto-oikeuteen.
""", "KuntaToimisto 6.1")
label("fi_pdf_017", [], ["pdf", "meeting", "negative", "no-section-sign", "hyphenation", "passing-mention"],
      "USO is one line in a list of projects, 'ei jäsenyyttä'; FCG guest; Pienten kuntien verkosto joined; hyphenated compounds.")
