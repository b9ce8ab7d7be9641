"""Hand 4 (LibreOffice Writer): word-processor minutes; heading, tab and text in one hanging paragraph, page head and foot.

fi_pdf_007 whole council meeting, fi_pdf_008 single item, fi_pdf_009 single item of another programme. Samples, not real minutes.
Needs soffice (libreoffice-writer). "¶" starts a new page inside a sentence.
"""
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape
from fi_label import DEV, fee, label, rec, vote

NS = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in
              [("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible"), ("meta", "meta")])


def style(name, para="", text="", size="10.5pt"):
    return (f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {para}/>'
            f'<style:text-properties style:font-name="Liberation Sans" fo:font-family="Liberation Sans" fo:font-size="{size}" {text}/></style:style>')


def hanging(cm, extra=""):
    return f'fo:margin-left="{cm}cm" fo:text-indent="-{cm}cm" fo:margin-bottom="0.25cm" fo:text-align="justify" {extra}'


def build(name, town, kind, number, body, date, blocks, foot, indent=4.2):
    tabs = lambda *cms: "<style:tab-stops>" + "".join(f'<style:tab-stop style:position="{c}cm"/>' for c in cms) + "</style:tab-stops>"
    styles = "".join([
        style("H", f'fo:margin-left="{indent}cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', 'fo:font-weight="bold"'),
        style("S", 'fo:margin-top="0.7cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"'),
        style("SB", 'fo:margin-bottom="0.1cm" fo:break-before="page"'),
        style("R", hanging(indent)), style("RB", hanging(indent, 'fo:break-before="page"').replace(f'fo:text-indent="-{indent}cm"', "")),
        style("T", f'fo:margin-left="{indent}cm" fo:margin-bottom="0.25cm" fo:text-align="justify"'),
        style("Header"), style("Footer", size="8pt"),
    ])
    styles = styles.replace('<style:style style:name="Header" style:family="paragraph"><style:paragraph-properties />',
                            f'<style:style style:name="Header" style:family="paragraph"><style:paragraph-properties>{tabs(8, 12, 16)}</style:paragraph-properties>')
    body_xml = []
    p = lambda s, t: body_xml.append(f'<text:p text:style-name="{s}">{t}</text:p>')
    for block in blocks:
        if len(block) == 1:                       # text without a heading
            p("T", escape(block[0]))
        elif block[0].startswith("#"):            # section line, title, diary number
            p("SB" if "¶" in block[0] else "S", escape(block[0][1:].replace("¶", "")))
            for line in block[1:]:
                p("H", escape(line))
        else:
            heading, text = block
            for i, para in enumerate(text.split("\n")):
                first, *rest = para.split("¶")
                if i == 0:
                    p("R", f"{escape(heading)}<text:tab/>{escape(first)}")
                else:
                    p("T", escape(first))
                for piece in rest:
                    p("RB", escape(piece))
    xml = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NS} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{escape(body)} {date}</dc:title><dc:subject>sample, not real minutes</dc:subject></office:meta>
<office:styles>{styles}</office:styles>
<office:automatic-styles><style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="1.6cm" fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="2cm" fo:margin-top="0.6cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl">
<style:header><text:p text:style-name="Header">{escape(town)}<text:tab/>{kind}<text:tab/>{number}<text:tab/><text:page-number>1</text:page-number></text:p><text:p text:style-name="Header">{escape(body)}<text:tab/>{date}</text:p></style:header>
<style:footer><text:p text:style-name="Footer">{escape(foot)}</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{"".join(body_xml)}</office:text></office:body></office:document>"""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{name}.fodt"
        source.write_text(xml, encoding="utf-8")
        r = subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf:writer_pdf_Export",
                        "--outdir", str(DEV), str(source)], check=True, capture_output=True, text=True)
        if not (DEV / f"{name}.pdf").exists():
            raise SystemExit(f"soffice made no PDF: {r.stdout} {r.stderr}")


# 007 ---------------------------------------------------------------------------------------------------
build("fi_pdf_007", "ÄHTÄRIN KAUPUNKI", "PÖYTÄKIRJA", "6/2016", "Kaupunginvaltuusto", "19.12.2016", [
    ("AIKA", "Maanantai 19.12.2016 klo 18.00–20.50"),
    ("PAIKKA", "Valtuustosali, Ostolantie 17"),
    ("SAAPUVILLA", "27 valtuutettua, joista varajäseniä kaksi. Nimiluettelo on pöytäkirjan liitteenä nro 1.\nKaupunginjohtaja Jarmo Valkama, kaupunginsihteeri Marketta Ruuhela (pöytäkirjanpitäjä)"),
    ("#Kv 19.12.2016 § 80", "KOKOUKSEN LAILLISUUS JA PÄÄTÖSVALTAISUUS"),
    ("Päätös", "Todettiin."),
    ("#Kv 19.12.2016 § 81", "PÖYTÄKIRJAN TARKASTUS"),
    ("Päätös", "Valittiin Sari Hokkanen ja Erkki Niemelä, jotka toimivat myös ääntenlaskijoina."),
    ("#Kv 19.12.2016 § 82", "LISÄMÄÄRÄRAHA ERIKOISSAIRAANHOITOON"),
    ("Khall 28.11.2016 § 290", ""),
    ("Ehdotus", "Kaupunginhallitus ehdottaa valtuustolle, että erikoissairaanhoitoon myönnetään 450.000 euron lisämääräraha."),
    ("Päätös", "Hyväksyttiin."),
    ("Kv 19.12.2016 § 82", ""),
    ("Päätös", "Valtuusto hyväksyi ehdotuksen."),
    ("#Kv 19.12.2016 § 83", "VUODEN 2017 TALOUSARVIO"),
    ("Päätös", "Talousarvio hyväksyttiin kaupunginhallituksen esittämänä kolmen äänestyksen jälkeen. Äänestysten tulokset 19–8, 22–5 ja 14–13."),
    ("#Kv 19.12.2016 § 84", "ELÄINPUISTON OSAKEANTI"),
    ("Päätös", "Kaupunki merkitsee osakkeita 300.000 eurolla. Niemelä ja neljä muuta jätti eriävän mielipiteen."),
    ("#¶Kv 19.12.2016 § 85", "UUDEN SUKUPOLVEN ORGANISAATIOT –VERKOSTOON OSALLISTU-", "MINEN VUOSINA 2017–2018", "1055/00.01.02/2016"),
    ("Khall 28.11.2016 § 297", ""),
    ("Selostus", "Verkoston edellinen kausi on päättymässä, ja Kuntaliitto on avannut neljännen kauden haun. Ähtäri ei ole tähän mennessä osallistunut. Kuusiokuntien johtajien kokouksessa todettiin, että maakuntauudistus koskee jokaista alueen kuntaa samalla tavalla ja että yhteinen keskustelupohja olisi eduksi.\nMaksu on yhdeksäntuhatta kaksisataa (9.200) euroa vuodessa, eikä alv sisälly siihen. Maksun lisäksi kaupunki korvaa vetäjien matkat."),
    ("Kaupunginjohtajan ehdotus", "Kaupunginhallitus ehdottaa valtuustolle, että Ähtäri osallistuu neljänteen kauteen."),
    ("Päätös", "Ehdotus hyväksyttiin."),
    ("Kv 19.12.2016 § 85", ""),
    ("Käsittely", "Valtuutettu Hilkka Koskela esitti, että päätökseen lisätään ehto Alavuden mukanaolosta. Hokkanen, Niemelä ja Salonen kannattivat lisäystä. Puheenjohtaja kysyi, voidaanko lisäys hyväksyä, ja totesi valtuuston olevan siitä yhtä mieltä."),
    ("Päätös", "Valtuusto päätti yksimielisesti Koskelan esityksen mukaisessa muodossa, että kaupunki osallistuu verkoston neljänteen ¶kauteen sillä ehdolla, että myös Alavuden kaupunki lähtee siihen."),
    ("#Kv 19.12.2016 § 86", "HALLINTOSÄÄNNÖN UUDISTAMINEN"),
    ("Päätös", "Palautettiin kaupunginhallitukselle, koska luottamushenkilöiden palkkiot puuttuivat luonnoksesta."),
    ("#Kv 19.12.2016 § 87", "ALOITE: PANDATALON LIIKENNEJÄRJESTELYT"),
    ("Päätös", "Lähetettiin kaupunginhallituksen valmisteltavaksi."),
    ("#Kv 19.12.2016 § 88", "KOKOUKSEN PÄÄTTÄMINEN"),
    ("Päätös", "Puheenjohtaja toivotti hyvää joulua kello 20.50."),
    ("VALITUSOSOITUS", "Valtuuston päätöksistä valitetaan Vaasan hallinto-oikeuteen. Valitusaika on kolmekymmentä päivää."),
], "Pöytäkirjantarkastajat                                  Nähtävänä 27.12.2016 klo 9–15, kaupungintalo")
T7 = "UUDEN SUKUPOLVEN ORGANISAATIOT –VERKOSTOON OSALLISTUMINEN VUOSINA 2017–2018"
label("fi_pdf_007", [
    rec("Ähtäri", "Kaupunginhallitus", "board", "2016-11-28", 297, "1055/00.01.02/2016", T7, 4, "joined", "joined", level="proposal",
        price=fee(9200, "year", "stated", "excluded", 9200, "extra")),
    rec("Ähtäri", "Kaupunginvaltuusto", "council", "2016-12-19", 85, "1055/00.01.02/2016", T7, 4, "joined", "joined", v=vote(True),
        cond="sillä ehdolla, että myös Alavuden kaupunki lähtee siihen")],
    ["pdf", "meeting", "two-stage", "joined", "condition", "page-break"],
    "Board proposes, council adds a condition unanimously; title hyphenated over two lines; page foot and head inside the deciding sentence; amount in words and digits.")

# 008 ---------------------------------------------------------------------------------------------------
build("fi_pdf_008", "NURMEKSEN KAUPUNKI", "PÖYTÄKIRJA", "21/2021", "Kaupunginhallitus", "22.11.2021", [
    ("#Kaupunginhallitus § 377", "Eroaminen USO-verkostosta", "NurDno-2020-611"),
    ("Valmistelu", "kaupunginsihteeri Ilkka Pyykkö"),
    ("Taustaa", "Nurmes lähti viime vuodenvaihteessa kuntajohdon verkostoon (USO, Uuden sukupolven organisaatiot), jonka kuudes kausi kestää vuoden 2022 loppuun. Kausimaksu, 21.000 € alv 0 %, on jaettu kahteen yhtä suureen erään, joista ensimmäinen on suoritettu helmikuussa.\nValtimon ja Nurmeksen kuntaliitoksen jälkeinen siirtymäaika on sitonut johdon työajan. Kaupunki on kyennyt lähettämään edustajan vain yhteen seminaariin, eikä yhtäkään viidestä pajasta ole saatu aikataulutettua. Kuntaliitto on ilmoittanut sähköpostitse 3.11.2021 hyväksyvänsä sen, että kaupunki jättäytyy pois kesken kauden, jolloin toista erää ei laskuteta."),
    ("Oheisaineisto", "Sähköposti 3.11.2021"),
    ("Esittelijä", "kaupunginjohtaja Anneli Tolvanen-Rissanen"),
    ("Päätösesitys", "Kaupunginhallitus päättää, että Nurmes eroaa USO-verkostosta vuoden 2021 lopussa. Vapautuva erä siirretään elinvoimapalvelujen käyttöön."),
    ("Kaupunginhallitus", "Päätösesitys hyväksyttiin kaikkien läsnä olleiden yksimielisellä päätöksellä."),
    ("Täytäntöönpano", "Ilmoitus Kuntaliitolle ja FCG:lle. Talousyksikkö."),
    ("Muutoksenhaku", "Päätökseen tyytymätön voi hakea siihen oikaisua Nurmeksen kaupunginhallitukselta. Oikaisuvaatimuksessa on mainittava vaatimuksen tekijä, hänen yhteystietonsa sekä päätös, johon oikaisua haetaan. Postiosoite: Kirkkokatu 14, 75500 Nurmes. Oikaisuvaatimusaika alkaa kulua seitsemän päivän kuluttua kirjeen lähettämisestä tai kolmantena päivänä sähköisen viestin lähettämisestä."),
], "Oikeaksi todistettu 26.11.2021", indent=3.6)
label("fi_pdf_008", [rec("Nurmes", "Kaupunginhallitus", "board", "2021-11-22", 377, "NurDno-2020-611", "Eroaminen USO-verkostosta", 6, "withdrew", "withdrew",
      v=vote(True), price=fee(21000, "season", "stated", "excluded", 10500))],
      ["pdf", "withdrew", "season-total"], "Decision headed by the body's name with a hyphen; season fee half paid.")

# 009 ---------------------------------------------------------------------------------------------------
build("fi_pdf_009", "ILOMANTSIN KUNTA", "PÖYTÄKIRJANOTE", "4/2014", "Kunnanhallitus", "17.3.2014", [
    ("#Kunnanhallitus § 72", "ARTTU2-tutkimusohjelmaan osallistuminen", "D/88/00.01.05/2014"),
    ("Valmistelija", "kunnansihteeri Pauli Mutka"),
    ("", "Suomen Kuntaliitto käynnistää arviointitutkimusohjelman, jossa seurataan kuntauudistuksen vaikutuksia vuosina 2014–2018. Tutkimuskunniksi haetaan neljääkymmentä erikokoista kuntaa. Verkostoon liittyvä kunta maksaa 4.500 euroa vuodessa + alv ja nimeää yhdyshenkilön. Ohjelmaa toteuttavat yliopistot; FCG ei ole osapuolena.\nUseat tutkimuskunnat ovat myös muiden Kuntaliiton verkostojen jäseniä. Kunta on saanut ohjelmasta esittelyn 3.3.2014. Organisaatiot, joihin tutkimus kohdistuu, ovat kunta ja sen tytäryhteisöt, ja erityisesti tarkastellaan uuden sukupolven luottamushenkilöitä."),
    ("Kj:n esitys", "Ilomantsi ei osallistu tutkimusohjelmaan."),
    ("Käsittely", "Jäsen Pentti Sivonen ehdotti Helvi Kuikan kannattamana osallistumista. Äänestys: jaa 3, ei 4."),
    ("Kh:n päätös", "Ilomantsin kunta osallistuu ohjelmaan äänestyksen tuloksen mukaan."),
    ("OIKAISUVAATIMUSOHJEET", "Tämän päätöksen osalta: kunnanhallitus, Soihtulantie 7, 82900 Ilomantsi. VALITUSOSOITUS: ei."),
], "Ilomantsi", indent=4.4)
label("fi_pdf_009", [], ["pdf", "negative", "other-network"], "ARTTU2 research programme with joining, fee and vote; 'uuden sukupolven' and 'organisaatiot' near each other; USO not in the item.")
