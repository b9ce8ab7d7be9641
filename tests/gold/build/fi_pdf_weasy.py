"""Hand 5 (WeasyPrint): justified text with syllable hyphenation, running heads in the page margin, a contents page.

fi_pdf_010 and fi_pdf_012 whole meetings, fi_pdf_011 single item, fi_pdf_018 an officer's decision whose headings float in a
left column. Samples, not real minutes. "¶" in a text forces a page break in the middle of the sentence.
"""
import re
from html import escape
from weasyprint import HTML
from fi_label import DEV, fee, label, rec, vote
from fi_pdf_sheet import SUBJECT, syllables

CSS = """
@page { size: A4; margin: 28mm 24mm 30mm 26mm;
  @top-left { content: "%(town)s"; font: bold 9pt 'DejaVu Serif' } @top-center { content: "%(body)s\\A %(date)s"; white-space: pre; font: 9pt 'DejaVu Serif' }
  @top-right { content: "Pöytäkirja %(number)s\\A Sivu " counter(page) " (" counter(pages) ")"; white-space: pre; font: 9pt 'DejaVu Serif' }
  @bottom-left { content: "%(foot)s"; font: 7.5pt 'DejaVu Serif' } }
body { font: 9.5pt/1.38 'DejaVu Serif'; text-align: justify; hyphens: manual }
h1 { font-size: 15pt; text-align: left } h2 { font-size: 11pt; margin: 1.1em 0 .2em; text-align: left } h3 { font-size: 10pt; margin: .5em 0 0; text-align: left }
p { margin: 0 0 .6em } .no { color: #333 } table { border-collapse: collapse; margin: .5em 0 } td, th { border: .4pt solid #888; padding: 2pt 9pt; text-align: left }
.toc td { border: 0; padding: 1pt 6pt } .toc td:first-child { white-space: nowrap } .toc td.p { text-align: right } section.toc { break-after: page }
.cont { break-before: page }
dl.left { margin: 0 } dl.left dt { float: left; clear: left; width: 30mm; font-weight: bold; text-align: left; hyphens: manual } dl.left dd { margin: 0 0 2.8em 36mm }
"""


def soft(text):
    """Soft hyphens at the syllables of longer words; markup is left alone."""
    def word(m):
        w = m.group()
        cuts = [0] + syllables(w) + [len(w)]
        return "\u00ad".join(w[a:b] for a, b in zip(cuts, cuts[1:])) if len(w) > 6 else w
    return "".join(p if p.startswith("<") else re.sub(r"[^\W\d_]+", word, p) for p in re.split(r"(<[^>]*>)", text))


def paragraphs(text, hyphenate=True):
    out = []
    for para in text.strip().split("\n"):
        for i, piece in enumerate(para.split("¶")):
            html = piece if piece.startswith("<table") else f"<p{' class=cont' if i else ''}>{soft(piece) if hyphenate else piece}</p>"
            out.append(html)
    return "".join(out)


def build(name, town, body, date, number, foot, content):
    head = f'<html lang="fi"><head><title>{escape(body)} {date}</title><meta name="description" content="{SUBJECT}"><style>{CSS % locals()}</style></head><body>'
    HTML(string=head + content + "</body></html>").write_pdf(str(DEV / f"{name}.pdf"))


def contents(title, rows):
    return f"<section class=toc><h1>{title}</h1><table class=toc>" + "".join(f"<tr><td>{a}</td><td>{b}</td><td class=p>{c}</td></tr>" for a, b, c in rows) + "</table>%s</section>"


def item(number, title, *parts, dno=""):
    html = f"<h2>{number} {title}</h2>" + (f"<p class=no>{dno}</p>" if dno else "")
    return html + "".join((f"<h3>{h}</h3>" if h else "") + paragraphs(t) for h, t in parts)


# 010 ---------------------------------------------------------------------------------------------------
build("fi_pdf_010", "NOUSIAISTEN KUNTA", "Kunnanhallitus", "5.12.2022", "13/2022", "Sähköisesti allekirjoitettu",
      contents("Käsitellyt asiat", [
          ("§ 249", "Kokouksen avaus", "2"), ("§ 250", "Tarkastajien nimeäminen", "2"), ("§ 251", "Henkilöstösuunnitelma 2023", "2"),
          ("§ 252", "Uuden sukupolven organisaatiot, osallistuminen USO 7 -verkostokauteen", "2"), ("§ 253", "Kaukolämpöyhtiön lainan takaus", "3"),
          ("§ 254", "Nummen koulun ilmanvaihto", "3"), ("§ 255", "Itsenäisyyspäivän vastaanotto", "3"), ("§ 256", "Ilmoitukset", "3"), ("§ 257", "Päättäminen", "3")])
      % "<p>Läsnä: Aro Sami (pj), Hakala Marja, Jalonen Tuomas, Kaivola Inka, Laiho Pertti, Nurmi Eija, Rauhala Jukka. Poissa: –. Muut: Juha Virtamo, kunnanjohtaja; Suvi Lindroos, hallintojohtaja, sihteeri. Aika: 5.12.2022 klo 17–19.10. Paikka: Kunnantalo, Moisiontie 19.</p>"
      + item("§ 249", "Kokouksen avaus", ("Päätös", "Puheenjohtaja avasi kokouksen ja totesi päätösvaltaisuuden."))
      + item("§ 250", "Tarkastajien nimeäminen", ("Päätös", "Jalonen ja Kaivola."))
      + item("§ 251", "Henkilöstösuunnitelma 2023", ("Selostus", "Kunnan palveluksessa on vuodenvaihteen jälkeen 214 henkilöä. Suunnitelmassa esitetään kahden koulunkäynninohjaajan vakinaistamista."),
             ("Ehdotus", "Hyväksytään suunnitelma."), ("Päätös", "Hyväksyttiin yksimielisesti."))
      + item("§ 252", "Uuden sukupolven organisaatiot, osallistuminen USO 7 -verkostokauteen",
             ("Valmistelija", "Suvi Lindroos"),
             ("Selostus", "Lounais-Suomen kunnista verkoston toiminnassa ovat edellisellä kaudella olleet mukana Salo ja Loimaa. Verkostokaudella paneudutaan johtamiseen tilanteessa, jossa kunnan menoista poistuu yli puolet ja jossa päättäjien on etsittävä kunnalle uusi perustehtävä.\nOsallistumisesta laskutettaisiin € 8 500 vuotta kohti ilman arvonlisäveroa. Lasku tulisi helmikuussa. Talousarvioesityksessä ei ole kuluun varauduttu."),
             ("Ehdotus", "Kunnanjohtaja: Nousiainen lähtee verkostokauteen, ja kulu katetaan ylittämällä hallinnon määrärahaa."),
             ("Käsittely", "Yleiskeskustelussa nostettiin esiin, ettei menoa ole budjetoitu. Rauhala ehdotti Nurmen kannattamana, että tällä kaudella ei osallistuta. Muita ehdotuksia ei esitetty, ja puheenjohtaja tiedusteli, voidaanko Rauhalan ehdotus hyväksyä yksimielisesti. Näin todettiin voitavan tehdä."),
             ("Päätös", "Kunnanhallitus päätti kunnanjohtajan ehdotuksesta poiketen yksimielisesti olla osallistu-¶matta verkoston toimintaan kaudella 2023–2024."), dno="NouDno-2022-401")
      + item("§ 253", "Kaukolämpöyhtiön lainan takaus", ("Ehdotus", "Esitetään valtuustolle, että kunta takaa 900 000 euron lainan."), ("Päätös", "Ehdotus hyväksyttiin äänin 5–2."), dno="NouDno-2022-388")
      + item("§ 254", "Nummen koulun ilmanvaihto", ("Ehdotus", "Tilataan kuntotutkimus."), ("Päätös", "Hyväksyttiin."))
      + item("§ 255", "Itsenäisyyspäivän vastaanotto", ("Päätös", "Merkittiin tiedoksi, että kutsuja on lähetetty sata."))
      + item("§ 256", "Ilmoitukset", ("Päätös", "Varhan tiedotteet 41–44. Tiedoksi."))
      + item("§ 257", "Päättäminen", ("", "Kokous päättyi 19.10.")) + "<h3>MUUTOKSENHAKU</h3>" + paragraphs("Kuntalain mukaan päätöksiin 251, 252 ja 254 haetaan muutosta oikaisuvaatimuksella. Pykälissä 249, 250, 253 ja 255–257 muutosta ei saa hakea. Oikaisuvaatimusohje on nähtävänä kunnan verkkosivuilla."))
label("fi_pdf_010", [rec("Nousiainen", "Kunnanhallitus", "board", "2022-12-05", 252, "NouDno-2022-401",
      "Uuden sukupolven organisaatiot, osallistuminen USO 7 -verkostokauteen", 7, "declined", "joined", v=vote(True),
      price=fee(8500, "year", "stated", "excluded", 8500))],
      ["pdf", "meeting", "contents", "declined", "page-break", "hyphenation"],
      "'olla osallistumatta' broken over the page; counter-proposal accepted unanimously; contents page; '€ 8 500'.")

# 011 ---------------------------------------------------------------------------------------------------
build("fi_pdf_011", "PYHÄNNÄN KUNTA", "Kunnanhallitus", "21.8.2023", "9/2023", "Pyhännän kunta, Manuntie 2, 92930 Pyhäntä",
      item("§ 140", "Luottamushenkilöiden osallistuminen USO-verkoston avoimeen seminaariin",
           ("Selostus", "USO-verkosto (Uuden sukupolven organisaatiot) pitää Tampereella 14.9.2023 seminaarin, johon voi tulla myös verkoston ulkopuolelta. Ohjelmassa on puheenvuoroja luottamushenkilöjohtamisesta. Pyhäntä ei ole verkoston jäsen. Verkoston ulkopuolisilta osallistujilta peritään 390 euroa (alv 0 %) hengeltä; jäsenkunnille seminaari sisältyy vuosimaksuun.\nVuonna 2022 kunnanhallitus lähetti kaksi edustajaa Kuntamarkkinoille. Koulutusmäärärahaa on käyttämättä 4 150 euroa. Seminaariin kuljetaan kimppakyydillä, ja ansionmenetykset korvataan palkkiosäännön mukaan."),
           ("Kunnanjohtajan ehdotus", "Kunnanhallitus nimeää keskuudestaan kaksi osallistujaa seminaariin ja hyväksyy matkasta syntyvät kulut."),
           ("Päätös", "Seminaariin päätettiin lähettää Heli Juntunen ja Kauko Määttä. Heidän varalleen ei nimetty ketään. Päätös oli yksimielinen."),
           ("Tiedoksi", "Juntunen, Määttä, taloussihteeri"),
           ("OIKAISUVAATIMUSOHJEET", "Oikaisuvaatimuksen saa tehdä se, johon päätös on kohdistettu tai jonka oikeuteen, velvollisuuteen tai etuun päätös välittömästi vaikuttaa, sekä kunnan jäsen. Oikaisuvaatimusviranomainen on Pyhännän kunnanhallitus. Oikaisuvaatimus on tehtävä 14 päivän kuluessa päätöksen tiedoksisaannista."), dno="118/00.01.01/2023"))
label("fi_pdf_011", [], ["pdf", "negative", "seminar", "hyphenation"], "Title speaks of participating in USO, but it is who travels to one seminar; 'ei ole verkoston jäsen'; price by head.")

# 012 ---------------------------------------------------------------------------------------------------
build("fi_pdf_012", "PARKANON KAUPUNKI", "Kaupunginhallitus", "2.10.2023", "15/2023", "Tarkastettu ja hyväksytty",
      contents("ASIALISTA", [("201", "Laillisuus", "2"), ("202", "Tarkastajat", "2"), ("203", "Kaupunginjohtajan ajankohtaiskatsaus", "2"), ("204", "Strategian päivitys", "2"),
                             ("205", "Seutukaupunkien kehittämisverkosto", "2"), ("206", "Rakennusoikeuden ylitys, Kihniöntie", "2"), ("207", "Viranhaltijapäätökset", "3"), ("208", "Ansiomerkit", "3"), ("209", "Päättäminen", "3")])
      % "<p>Läsnä olivat Ala-Fossi Kimmo, puheenjohtaja; Kuusijärvi Henna; Levonperä Ossi; Mansikkamäki Arja; Sillanpää Reetta; Vainionpää Jouni. Kaupunginjohtaja Petteri Järvensivu esitteli asiat. Pöytäkirjaa piti Leena Korpi.</p>"
      + item("§ 201", "Laillisuus", ("Päätös", "Kokous todettiin lailliseksi."))
      + item("§ 202", "Tarkastajat", ("Päätös", "Levonperä ja Sillanpää."))
      + item("§ 203", "Kaupunginjohtajan ajankohtaiskatsaus",
             ("", "Kaupunginjohtaja kertoi seuraavista asioista: TE24-uudistuksen neuvottelut Ikaalisten kanssa; kolmostien liittymät; USO-verkoston syysseminaari, johon Parkanosta osallistui kolme henkilöä ja jossa kuultiin, että Ikaalinen ei jatka verkostossa; lukion sähköiset kirjoitukset; Käenkosken retkeilyalue."),
             ("Ehdotus", "Katsaus merkitään tiedoksi."), ("Päätös", "Merkittiin tiedoksi."))
      + item("§ 204", "Strategian päivitys", ("Selostus", "Valtuustoseminaari 15.9. järjestettiin FCG:n johdolla yhtenä kaupungille kuuluvista USO-pajoista. Tuloksena syntyi viisi kärkeä."),
             ("Ehdotus", "Esitetään valtuustolle, että päivitetty strategia hyväksytään."), ("Päätös", "Hyväksyttiin yksimielisesti pienin kielellisin korjauksin."), dno="PARDno-2023-250")
      + item("§ 205", "Seutukaupunkien kehittämisverkosto", ("Selostus", "Verkoston kausimaksu 2024–2025 on 7 000 euroa + alv."),
             ("Ehdotus", "Parkano jatkaa verkostossa uuden kauden ja nimeää edustajakseen elinvoimapäällikön."), ("Päätös", "Ehdotuksen mukaan."), dno="PARDno-2023-261")
      + item("§ 206", "Rakennusoikeuden ylitys, Kihniöntie", ("Ehdotus", "Puolletaan 40 kerrosneliömetrin ylitystä. Rakennusoikeus on jaettu kahdelle rakennukselle, ja naapureilla on ollut oikaisuvaatimusoikeus."), ("Päätös", "Pöydälle."))
      + item("§ 207", "Viranhaltijapäätökset", ("", "Kaupunginjohtaja 18.9. § 44: USO-yhdyshenkilön sijaisen määrääminen. Kaupunginjohtaja 20.9. § 45: edustuskulut. Tekninen johtaja 21.9. § 130: lumenaurauksen optio."), ("Päätös", "Otto-oikeutta ei käytetty."))
      + item("§ 208", "Ansiomerkit", ("Päätös", "Anotaan kuusi Kuntaliiton kultaista merkkiä."))
      + item("§ 209", "Päättäminen", ("", "Puheenjohtaja päätti kokouksen kello 18.04."))
      + "<h3>OIKAISUVAATIMUSOHJEET JA VALITUSOSOITUS</h3>" + paragraphs("Muutoksenhakukielto: 201–204, 207, 209. Oikaisuvaatimus: 205, 206, 208. Osoite: Parkanontie 37, 39700 Parkano."))
label("fi_pdf_012", [], ["pdf", "meeting", "negative", "contents", "passing-mention"], "A member of USO whose meeting touches it in a review, a strategy and a list of officers' decisions; another network is the one that is continued.")

# 018 ---------------------------------------------------------------------------------------------------
build("fi_pdf_018", "PORNAISTEN KUNTA", "Kunnanjohtaja", "3.2.2023", "", "Kunnantalo, Kirkkotie 176, 07170 Pornainen",
      "<h1>VIRANHALTIJAPÄÄTÖS § 14</h1><p>3.2.2023 &nbsp; PorDno-2023-29</p><dl class=left>"
      + "".join(f"<dt>{h}</dt><dd>{paragraphs(t)}</dd>" for h, t in [
          ("Asian nimi", "Liittyminen kuntien johtamisverkostoon USO 7"),
          ("Päätöksen perustelut", "Kunnanhallitus käsitteli Uuden sukupolven organisaatiot -verkostoa iltakoulussaan 16.1.2023 ja antoi asialle kannatuksensa. Päätösvalta alle 20 000 euron sopimuksissa on kunnanjohtajalla.\nVerkoston hinnasto vuotta kohden, matkat sisältyvät, alv lisätään:\n<table><tr><th>Asukasluku</th><th>Vuosimaksu, €</th></tr><tr><td>0–4 999</td><td>7 900</td></tr><tr><td>5 000–9 999</td><td>9 300</td></tr><tr><td>10 000–24 999</td><td>11 700</td></tr></table>\nPornaisissa asui 31.12.2022 ennakkotiedon mukaan 5 038 henkilöä."),
          ("Toimivallan<br>peruste", "Hallintosääntö, luku 4, 25 §"),
          ("Päätös", "Liitän Pornaisten kunnan verkostoon sen seitsemännen kauden ajaksi. Laskut hyväksyy hallintojohtaja."),
          ("Lisätieto-<br>jen antaja", "hallintojohtaja Katja Eerola, puh. 040 555 0172"),
          ("Allekirjoitus", "Jaakko Malinen, kunnanjohtaja"),
          ("Nähtä-<br>vänäpito", "Yleisessä tietoverkossa 6.2.2023 alkaen"),
          ("Muutoksen-<br>haku", "Tähän päätökseen haetaan oikaisua kunnanhallitukselta. Oikaisuvaatimusohje liitteenä."),
      ]) + "</dl>")
label("fi_pdf_018", [rec("Pornainen", "Kunnanjohtaja", "officer", "2023-02-03", 14, "PorDno-2023-29", "Liittyminen kuntien johtamisverkostoon USO 7", 7, "joined", None,
      price=fee(9300, "year", "tier", "excluded", 9300, "included"))],
      ["pdf", "officer", "joined", "tier", "left-column"], "Officer's decision in the first person; tiers in a table, printed population differs from the register's; headings in a left column broken over two lines.")
