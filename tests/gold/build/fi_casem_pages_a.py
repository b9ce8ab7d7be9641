"""CaseM item pages fi_casem_001 - fi_casem_010. Text and labels by hand; samples, not real minutes."""
from fi_casem_frame import page
from fi_label import fee, label, rec, vote

# 001 ---------------------------------------------------------------------------------------------------
page("fi_casem_001", "Hankasalmen kunta", "Osallistuminen_USOverkostoon(8812)", "Kunnanhallitus", "Kokous 14.11.2022",
     "Osallistuminen Kuntaliiton ja FCG:n johtamisverkostoon",
     ["Kokouksen laillisuus ja päätösvaltaisuus", "Talousarvio 2023 ja taloussuunnitelma 2024–2025", "USO-verkostosta irtisanoutuminen, Laukaan lausunto",
      "Osallistuminen Kuntaliiton ja FCG:n johtamisverkostoon", "Pöytäkirjantarkastajien valinta", "Lausunto maakuntakaavaan"],
     """
<p class='header-info'>Kunnanhallitus, kokous 14.11.2022</p>
<p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 287 Osallistuminen Kuntaliiton ja FCG:n johtamisverkostoon</h1>
<p>HanDno-2022-412</p>
<h2>Valmistelija</h2>
<ul><li>Kaisu Rautanen, hallintojohtaja, kaisu.rautanen@example.fi</li></ul>
<h2>Kuvaus</h2>
<p>Uuden sukupolven organisaatiot eli USO on kuntien johdolle tarkoitettu vertaisverkosto, jonka takana ovat Kuntaliitto ja FCG Finnish Consulting Group. Sote-uudistus muuttaa kunnan tehtäväkenttää vuodenvaihteessa niin paljon, että johtoryhmä on kaivannut tukea sekä organisaation uudelleen rakentamiseen että luottamushenkilöiden roolin pohtimiseen.</p>
<p>Seuraava toimintajakso ajoittuu vuosiin 2023&ndash;2024. Verkostossa pidetään yhteisiä seminaareja, ja lisäksi jokainen mukana oleva kunta saa viisi omaa työpajaa. Mukaan ovat jo ilmoittautuneet mm. Juva, Viitasaari ja Rautalampi.</p>
<p>Hankasalmelta perittäisiin 9&nbsp;500 € vuodessa, mihin lisätään arvonlisävero. Kouluttajien matkat laskutetaan toteutuneen mukaan erikseen. Meno on huomioitu hallintopalvelujen talousarvioesityksessä kohdassa asiantuntijapalvelut (kokonaisvaraus 31&nbsp;000 euroa).</p>
<h2>Päätösehdotus</h2>
<h3>Esittelijä</h3>
<ul><li>Jouni Keskitalo, kunnanjohtaja</li></ul>
<p>Kunnanhallitus päättää, että Hankasalmen kunta ilmoittautuu mukaan alkavalle kaudelle. Yhdyshenkilönä toimii hallintojohtaja.</p>
<h2>Päätös</h2>
<p>Ehdotus hyväksyttiin.</p>
<h2>Tiedoksi</h2>
<p>Kuntaliitto, FCG, hallintojohtaja</p>
<h2>Muutoksenhaku</h2>
<p>Oikaisuvaatimus</p>
<p>Päätökseen tyytymätön saa tehdä kirjallisen oikaisuvaatimuksen. Oikaisuvaatimuksen saa tehdä se, johon päätös on kohdistettu tai jonka oikeuteen, velvollisuuteen tai etuun päätös välittömästi vaikuttaa (asianosainen), sekä kunnan jäsen. Oikaisuvaatimus on toimitettava Hankasalmen kunnan kirjaamoon 14 päivän kuluessa päätöksen tiedoksisaannista.</p>
""", right="<h4>Liitteet</h4><p class='attachment'><a href='/download/noname/{3F2A}/5512'>USO-esite.pdf</a></p>")
label("fi_casem_001", [rec("Hankasalmi", "Kunnanhallitus", "board", "2022-11-14", 287, "HanDno-2022-412",
      "Osallistuminen Kuntaliiton ja FCG:n johtamisverkostoon", 7, "joined", "joined",
      price=fee(9500, "year", "stated", "excluded", 9500, "extra"))],
      ["casem", "joined", "fee", "side-column"], "USO not in the title; side column speaks of leaving USO; other municipalities named; a budget total beside the fee.")

# 002 ---------------------------------------------------------------------------------------------------
page("fi_casem_002", "Loimaan kaupunki", "USO8(22119)", "Kaupunginhallitus", "Kokous 7.10.2024", "USO 8 -verkoston toimintaan osallistuminen",
     ["Talouden toteumaraportti 1.1.–31.8.2024", "USO 8 -verkoston toimintaan osallistuminen", "Vanhustenviikon juhlan järjestelyt", "Hyväksyttiin: Hulevesimaksun korotus"],
     """
<div class='header-info'>Kaupunginhallitus, kokous 7.10.2024<br />Pöytäkirja on tarkastettu</div>
<h1>&sect; 341 USO 8 -verkoston toimintaan osallistuminen</h1>
<div>LoiDno-2024-905</div>
<p><strong>Valmistelija</strong></p><p>Veera Alhonen, kehittämispäällikkö</p>
<p><strong>Kuvaus</strong></p>
<p>Kaupunki on ollut mukana Uuden sukupolven organisaatiot -verkostossa kahdella edellisellä kaudella. Kokemukset ovat olleet vaihtelevia: valtuustosali on täyttynyt työpajoissa, mutta seminaareihin on lähtenyt vain kourallinen väkeä.</p>
<p>Kaudella 2025&ndash;2026 teemoina ovat kuntien uusi työllisyysvastuu, johtamisjärjestelmät ja päätöksenteon laatu. Hinnasto: asukasluvultaan alle 10&nbsp;000 kunnat 9&nbsp;900 euroa, 10&nbsp;000&ndash;30&nbsp;000 asukkaan kunnat 13&nbsp;900 euroa ja tätä suuremmat 17&nbsp;900 euroa vuodessa. Summat ovat verottomia. Loimaalla asuu noin 15&nbsp;300 ihmistä.</p>
<p><strong>Päätösehdotus</strong></p>
<p><em>Esittelijä</em><br />Ilmari Tuohimaa, vs. kaupunginjohtaja</p>
<p>Päätetään jatkaa jäsenyyttä USO-verkostossa myös kahdeksannella kaudella.</p>
<p><strong>Kokouskäsittely</strong></p>
<p>Keskustelun kuluessa Reijo Nummela ehdotti Anne Koiviston kannattamana, että kaupunki jää tällä kertaa verkostosta pois ja että säästyvä summa ohjataan työllisyysalueen käynnistämiseen. Koska esittelijän ehdotusta ei hyväksytty yksimielisesti, toimitettiin äänestys. Ne, jotka kannattavat pohjaehdotusta, äänestävät JAA; Nummelan vastaehdotuksen kannattajat EI.</p>
<p>JAA: 4 (Lehtinen, Mäkelä, Oja, Rinne)<br />EI: 6 (Aaltonen, Heino, Koivisto, Nummela, Salo, Vainio)<br />TYHJIÄ: 1 (Elo)</p>
<p><strong>Päätös</strong></p>
<p>Äänestyksen tulos huomioiden kaupunginhallitus päätti hyväksyä Nummelan ehdotuksen.</p>
<p><strong>Tiedoksi</strong></p>
<p>FCG Finnish Consulting Group Oy, johtoryhmä</p>
""")
label("fi_casem_002", [rec("Loimaa", "Kaupunginhallitus", "board", "2024-10-07", 341, "LoiDno-2024-905",
      "USO 8 -verkoston toimintaan osallistuminen", 8, "declined", "joined", v=vote(False, 4, 6, 1),
      price=fee(13900, "year", "tier", "excluded", 13900))],
      ["casem", "declined", "vote", "counter-proposal", "tier"], "Decision names only the mover of the counter-proposal; 'ei hyväksytty yksimielisesti'; three tiers.")

# 003 ---------------------------------------------------------------------------------------------------
page("fi_casem_003", "Sastamalan kaupunki", "Uuden_sukupolven(31002)", "Kaupunginhallitus", "Kokous 1.3.2021", "Uuden sukupolven organisaatiot -verkosto, kuudes kausi",
     ["Edellisen pöytäkirjan tarkastus", "Uuden sukupolven organisaatiot -verkosto, kuudes kausi", "Koronatilanne", "Konsernijaoston asiat jätettiin pöydälle", "Muut asiat"],
     """
<p class='header-info'>Kaupunginhallitus, kokous 1.3.2021</p><p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 96 Uuden sukupolven organisaatiot -verkosto, kuudes kausi</h1>
<p>SasDno-2020-1337</p>
<h2>Aikaisempi käsittely</h2>
<h3>Ehdotus</h3>
<p>Kaupunki lähtee verkoston kuudennelle kaudelle 2021&ndash;2022. Kustannus 12&nbsp;000 euroa vuodelta (alv 0 %) otetaan keskushallinnon kehittämisrahasta.</p>
<h3>Päätös</h3>
<p>Asia pantiin yksimielisesti pöydälle ja pyydettiin selvitys siitä, mitä viidennellä kaudella saatiin aikaan.</p>
<h2>Valmistelija</h2>
<p>Tuula Harjunpää, strategiapäällikkö</p>
<h2>Perustelut</h2>
<p>Pyydetty selvitys on liitteenä. Sen mukaan viidennen kauden viisi työpajaa koskivat lautakuntarakennetta ja etätyötä; kyselyyn vastanneista 71 prosenttia piti niitä hyödyllisinä. Kuudes kausi keskittyy kestävään kuntajohtamiseen. Liittyminen on mahdollista vielä kevään kuluessa.</p>
<h2>Ehdotus</h2>
<p><b>Esittelijä:</b> Jarkko Malmivaara, kaupunginjohtaja</p>
<p>Merkitään selvitys tiedoksi ja päätetään osallistua kuudennen kauden toimintaan.</p>
<h2>Päätös</h2>
<p>Kaupunginhallitus oli asiasta yksimielinen ja päätti ehdotuksen mukaisesti.</p>
<h2>Liitteet</h2>
<p class='attachment'><a href='/download/noname/{AA1}/881'>Selvitys 5. kauden toiminnasta</a></p>
""", entities="numbered")
label("fi_casem_003", [
    rec("Sastamala", None, None, None, None, "SasDno-2020-1337", "Uuden sukupolven organisaatiot -verkosto, kuudes kausi", 6, "tabled", "joined",
        v=vote(True), price=fee(12000, "year", "stated", "excluded", 12000)),
    rec("Sastamala", "Kaupunginhallitus", "board", "2021-03-01", 96, "SasDno-2020-1337", "Uuden sukupolven organisaatiot -verkosto, kuudes kausi", 6, "joined", "joined", v=vote(True))],
    ["casem", "pairs", "tabled", "joined"], "Earlier pair without body, date or section; its fee is printed only there; an older season named in the account.")

# 004 ---------------------------------------------------------------------------------------------------
page("fi_casem_004", "Raahen kaupunki", "Seutukaupunki(14477)", "Kaupunginhallitus", "Kokous 28.11.2022", "Seutukaupunkiverkoston jäsenyys vuosina 2023–2024",
     ["USO-verkosto 2023–2024, osallistumisesta päättäminen", "Seutukaupunkiverkoston jäsenyys vuosina 2023–2024", "USO 7: edustajien nimeäminen", "Veroprosentit 2023", "Kuntaliiton kirjeet"],
     """
<p class='header-info'>Kaupunginhallitus, kokous 28.11.2022</p>
<p class='header-info'>Pöytäkirja on nähtävänä 5.12.2022 alkaen</p>
<h1>§ 402 Seutukaupunkiverkoston jäsenyys vuosina 2023–2024</h1>
<p>1604/00.04.01/2022</p>
<h2>Valmistelu</h2>
<p>Kaupunginsihteeri Olavi Perkkiö, p. 040 555 0199</p>
<p>Suomen Kuntaliitto on pyytänyt seutukaupunkeja vahvistamaan osallistumisensa verkostoon uudelle kaksivuotiskaudelle. Verkosto valvoo noin viidenkymmenen seutukaupungin etuja, järjestää tapaamisia ministeriöiden kanssa ja kokoaa tilastoja. Jäsenkaupunki maksaa 3&nbsp;500 euroa kalenterivuodessa (alv 0 %). FCG:n konsultit avustavat verkostoa tapaamisten fasilitoinnissa.</p>
<p>Kaupungin muista verkostojäsenyyksistä päätetään erikseen.</p>
<h2>Ehdotus</h2>
<p>Kaupunginjohtajan esitys:</p>
<p>Kaupunginhallitus päättää, että Raahe jatkaa Seutukaupunkiverkostossa kauden 2023–2024 ja nimeää yhteyshenkilökseen kehitysjohtajan.</p>
<h2>Päätös</h2>
<p>Hyväksyttiin yksimielisesti.</p>
<h2>Jakelu</h2>
<p>Kuntaliitto / seutukaupunkiverkosto</p>
<p>MUUTOKSENHAKUOHJE: oikaisuvaatimus, ks. OIKAISUVAATIMUSOHJEET</p>
""")
label("fi_casem_004", [], ["casem", "negative", "other-network", "side-column"], "Seutukaupunkiverkosto with fee, FCG and a season-like range; USO titles stand only in the side column.")

# 005 ---------------------------------------------------------------------------------------------------
page("fi_casem_005", "Kiuruveden kaupunki", "Esityslista_USO(9071)", "Kaupunginhallitus", "Kokous 9.12.2024", "Kuntaliiton USO 8 -verkostokausi 2025–2026",
     ["Päätösvaltaisuus", "Kuntaliiton USO 8 -verkostokausi 2025–2026", "Vuokra-asuntojen myynti", "Päätös: Nuorisovaltuuston kokoonpano"],
     """
<p class='header-info'>Kaupunginhallitus, kokous 9.12.2024</p>
<p class='header-info'>Esityslista</p>
<h1>14. Kuntaliiton USO 8 -verkostokausi 2025–2026</h1>
<p>KIUDno-2024-655</p>
<h2>Valmistelija</h2>
<ul><li>Marjo Huttunen, vt. hallintojohtaja</li></ul>
<h2>Selostus</h2>
<p>Kaupunki on saanut tarjouksen kahdeksannesta verkostokaudesta. Kun valtuusto syksyllä 2022 teetti arvion edellisestä jaksosta, kaupunginhallitus päätti silloin olla lähtemättä seitsemännelle kaudelle. Uusi valtuusto aloittaa ensi kesänä, ja juuri sen perehdyttämiseen verkosto antaisi välineitä.</p>
<p>Kaksivuotisen kauden kokonaishinta Kiuruvedelle on 19&nbsp;000 €. Hintaan sisältyvät asiantuntijoiden matkat; arvonlisävero tulee päälle.</p>
<h2>Päätösehdotus</h2>
<h3>Esittelijä</h3><ul><li>Eero Savolainen, kaupunginjohtaja</li></ul>
<p>Kaupunginhallitus päättää lähteä USO 8 -kaudelle ja vahvistaa, että menoa varten osoitetaan kumpanakin vuonna määräraha yleisjohdon kustannuspaikalta.</p>
<h2>Liitteet</h2>
<p class='attachment'><a href='/download/noname/{B-55}/10'>Tarjous 12.11.2024</a></p>
<p>Lisätietoja antaa hallintojohtaja p. 044 555 0133.</p>
""", entities="")
label("fi_casem_005", [rec("Kiuruvesi", "Kaupunginhallitus", "board", "2024-12-09", None, "KIUDno-2024-655", "Kuntaliiton USO 8 -verkostokausi 2025–2026", 8,
      "pending", "joined", price=fee(19000, "season", "stated", "excluded", 9500, "included"))],
      ["casem", "agenda", "pending", "season-total"], "Agenda: item number is no section; an older decline told of in prose; side column has 'Päätös:'.")

# 006 ---------------------------------------------------------------------------------------------------
page("fi_casem_006", "Pellon kunta", "USO_verkosto(3310)", "Kunnanhallitus", "Kokous 3.12.2018", "USO-verkostoprojekti, viides kausi",
     ["Perussopimuksen muutos", "USO-verkostoprojekti, viides kausi", "Tornionlaakson Neuvosto", "Pellon kunta eroaa Lapin kesäyliopistosta"],
     """
<p class='header-info'>Kunnanhallitus, kokous 3.12.2018</p><p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 311 USO-verkostoprojekti, viides kausi</h1>
<p>PelDno-2018-290</p>
<p><b>Valmistelija</b> kunnansihteeri Aino Kenttälä</p>
<p><b>Kuvaus</b></p>
<p>FCG Konsultointi tarjoaa Pellolle ja Ylitorniolle paikkoja viidennelle Uuden sukupolven organisaatiot -kaudelle, joka alkaa tammikuussa. Ajatuksena on, että Tornionlaakson kunnat kävisivät pajat läpi yhdessä, jolloin matkoja tulisi vähemmän. Projektiin lähtevä kunta maksaa 0,80 euroa asukasta kohden vuodessa; laskentaperusteena on Tilastokeskuksen vuodenvaihteen luku, Pellossa 3&nbsp;500 asukasta. Laskutus on arvonlisäveroton.</p>
<p>Ylitornio käsittelee asiaa 10.12.</p>
<p><b>Kunnanjohtajan ehdotus:</b></p>
<p>Kunta lähtee mukaan USO-verkostoprojektin viidennelle kaudelle edellyttäen, että myös Ylitornion kunta tekee samansisältöisen päätöksen vuoden loppuun mennessä.</p>
<p><b>Päätös</b></p>
<p>Kj:n ehdotus hyväksyttiin kaikilta osin.</p>
<p><b>Täytäntöönpano</b></p>
<p>Pöytäkirjanote: Ylitornion kunta, FCG</p>
""")
label("fi_casem_006", [rec("Pello", "Kunnanhallitus", "board", "2018-12-03", 311, "PelDno-2018-290", "USO-verkostoprojekti, viides kausi", 5, "joined", "joined",
      price=fee(0.8, "year", "per_inhabitant", "excluded", 2800.0),
      cond="edellyttäen, että myös Ylitornion kunta tekee samansisältöisen päätöksen vuoden loppuun mennessä")],
      ["casem", "joined", "condition", "per-inhabitant"], "Fee per inhabitant with the population printed; condition on a neighbour; side column says the municipality leaves something else.")

# 007 ---------------------------------------------------------------------------------------------------
page("fi_casem_007", "Nakkilan kunta", "Verkostojasenyys(7719)", "Kunnanvaltuusto", "Kokous 12.12.2016", "Verkostoyhteistyön jatkaminen (USO 4)",
     ["Vuoden 2017 tuloveroprosentti", "Verkostoyhteistyön jatkaminen (USO 4)", "Valtuustoaloite: Villilän pihapiiri", "Poistettiin esityslistalta: Maanmyynti"],
     """
<p class='header-info'>Kunnanvaltuusto, kokous 12.12.2016</p>
<p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 72 Verkostoyhteistyön jatkaminen (USO 4)</h1>
<p>NakDno-2016-188</p>
<h2>Aikaisempi käsittely</h2>
<h3>Valmistelija</h3>
<p>Kunnanjohtaja Matti Ruohola</p>
<h3>Kuvaus</h3>
<p>Kolmas kausi päättyy joulukuussa. Neljäs kausi käsittää vuodet 2017 ja 2018, ja sen aiheena on tulevaisuuden kunta. Kunnan maksuosuus olisi kaudelta yhteensä 14.000 €, alv 0 %.</p>
<h3>Päätösehdotus</h3>
<p>Esitetään kunnanvaltuustolle, että kunta jatkaa Uuden sukupolven organisaatioissa neljännen kauden.</p>
<h3>Päätös</h3>
<p>Päätösehdotus hyväksyttiin.</p>
<h2>Käsittely</h2>
<p>Valtuutettu Raili Uusitalo esitti, että asia palautetaan takaisin valmisteluun, jotta jäsenyyden vaikuttavuudesta ja Porin seudun yhteisestä vaihtoehdosta saadaan laskelma. Esitystä kannattivat Kimmo Laaksonen ja Sirpa Heikola. Puheenjohtaja totesi, että on äänestettävä siitä, jatketaanko käsittelyä (jaa) vai palautetaanko asia (ei). Annettiin 9 jaa-ääntä ja 17 ei-ääntä; yksi valtuutettu äänesti tyhjää.</p>
<h2>Päätös</h2>
<p>Valtuusto palautti asian uudelleen valmisteltavaksi.</p>
<h2>Tiedoksi</h2>
<p>Kunnanhallitus</p>
""", state="<p>Pöytäkirja päivitetty 19.12.2016</p>")
label("fi_casem_007", [
    rec("Nakkila", None, None, None, None, "NakDno-2016-188", "Verkostoyhteistyön jatkaminen (USO 4)", 4, "joined", "joined", level="proposal",
        price=fee(14000, "season", "stated", "excluded", 7000)),
    rec("Nakkila", "Kunnanvaltuusto", "council", "2016-12-12", 72, "NakDno-2016-188", "Verkostoyhteistyön jatkaminen (USO 4)", 4, "returned", "joined", v=vote(False, 9, 17, 1))],
    ["casem", "pairs", "returned", "vote", "level-proposal"],
    "Earlier pair without a head proposes upwards; council returns by vote; no own proposal printed in the council's handling, the pair's proposal counts.")

# 008 ---------------------------------------------------------------------------------------------------
page("fi_casem_008", "Kauhavan kaupunki", "Edustajat(18200)", "Kaupunginhallitus", "Kokous 20.2.2023", "Kaupungin edustajat USO-verkostossa 2023-2024",
     ["Jäsenen valinta vaalitoimikuntaan", "Kaupungin edustajat USO-verkostossa 2023-2024", "Lentosotakoulun alueen ideakilpailu"],
     """
<div class='header-info'>Kaupunginhallitus, kokous 20.2.2023</div>
<h1>§ 58 Kaupungin edustajat USO-verkostossa 2023-2024</h1>
<p>KauDno-2022-981</p>
<h3>Valmistelijat ja lisätiedot</h3>
<p>Hallintosihteeri Päivi Ketola, 050 555 0117</p>
<h3>Asiaselostus</h3>
<p>Kauhava on kaupunginhallituksen päätöksellä 5.12.2022 § 411 liittynyt USO-verkoston seitsemännelle kaudelle. Verkoston koordinaattorit pyytävät nimeämään ohjausryhmään yhden luottamushenkilön sekä virkamiesjohdosta kaksi yhdyshenkilöä, joista toinen vastaa kehittämispajojen käytännön järjestelyistä.</p>
<h3>Päätösehdotus</h3>
<p>Ehdotus tehdään kokouksessa.</p>
<h3>Asian käsittely</h3>
<p>Esittelijä ehdotti, että ohjausryhmään nimetään kaupunginhallituksen puheenjohtaja Vesa Hautala sekä yhdyshenkilöiksi hallintojohtaja Riikka Saarimaa ja henkilöstöpäällikkö Teemu Lampinen. Muita ehdotuksia ei tehty.</p>
<h3>Päätös</h3>
<p>Nimettiin ohjausryhmään Vesa Hautala ja yhdyshenkilöiksi Riikka Saarimaa sekä Teemu Lampinen. Päätös oli yksimielinen.</p>
<h3>Otteet</h3>
<p>Nimetyt, Kuntaliitto</p>
""")
label("fi_casem_008", [rec("Kauhava", "Kaupunginhallitus", "board", "2023-02-20", 58, "KauDno-2022-981", "Kaupungin edustajat USO-verkostossa 2023-2024", 7,
      "appointed", "appointed", v=vote(True))],
      ["casem", "appointed", "proposal-at-meeting"], "Participation decided earlier and only told of; proposal given at the meeting and printed in the handling.")

# 009 ---------------------------------------------------------------------------------------------------
page("fi_casem_009", "Tyrnävän kunta", "Lapsiystavallinen(4521)", "Kunnanhallitus", "Kokous 13.9.2021", "Hakeminen Unicefin Lapsiystävällinen kunta -malliin",
     ["Uuden valtuuston perehdytys", "Hakeminen Unicefin Lapsiystävällinen kunta -malliin", "Perunatärkkelyksen viemärisopimus"],
     """
<p class='header-info'>Kunnanhallitus, kokous 13.9.2021</p><p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 203 Hakeminen Unicefin Lapsiystävällinen kunta -malliin</h1>
<p>TyrDno-2021-377</p>
<h2>Valmistelija</h2><p>Hyvinvointikoordinaattori Elli Pohjanen</p>
<h2>Kuvaus</h2>
<p>Suomen UNICEFin toimintamalliin hakeutuva kunta sitoutuu arvioimaan palvelujaan lapsen oikeuksien näkökulmasta vähintään kahden vuoden ajan. Osallistuminen maksaa ensimmäiseltä vuodelta 2&nbsp;500 euroa ja sen jälkeen 1&nbsp;000 euroa vuodessa. Kunta nimeää yhteyshenkilön ja monialaisen koordinaatioryhmän. Uusi sukupolvi on tyrnäväläisille – yli kolmasosa asukkaista on alle 18-vuotiaita – luonteva painopiste, ja organisaatiot lastensuojelujärjestöistä seurakuntaan ovat luvanneet tukensa.</p>
<h2>Päätösehdotus</h2>
<h3>Esittelijä</h3><p>Kunnanjohtaja Sakari Moilanen</p>
<p>Kunnanhallitus päättää, että Tyrnävän kunta hakee mukaan Lapsiystävällinen kunta -malliin syksyn hakukierroksella.</p>
<h2>Päätös</h2>
<p>Päätösehdotus hyväksyttiin yksimielisesti.</p>
<h2>OIKAISUVAATIMUSOHJEET JA VALITUSOSOITUS</h2>
<h3>MUUTOKSENHAKUKIELLOT</h3>
<p>Kuntalain 136 §:n mukaan päätöksestä, joka koskee vain valmistelua tai täytäntöönpanoa, ei saa tehdä oikaisuvaatimusta eikä kunnallisvalitusta. Pykälät: 196–199, 205.</p>
<h3>OIKAISUVAATIMUSOHJEET</h3>
<p>Seuraaviin päätöksiin tyytymätön voi tehdä kirjallisen oikaisuvaatimuksen. Pykälät: 200–204. OIKAISUVAATIMUSAIKA 14 päivää.</p>
<h3>VALITUSOSOITUS</h3>
<p>VALITUSOIKEUS, VALITUSVIRANOMAINEN JA VALITUSAIKA: Pohjois-Pohjanmaan hallinto-oikeus, Isokatu 4, Oulu. Pykälät: –</p>
""", uppercase_town=True)
label("fi_casem_009", [], ["casem", "negative", "other-network", "capitals"], "UNICEF model with joining and fee; 'uusi sukupolvi' and 'organisaatiot' in one sentence; capital compounds holding USO.")

# 010 ---------------------------------------------------------------------------------------------------
page("fi_casem_010", "Äänekosken kaupunki", "USOverkosto(55120)", "Kaupunginhallitus", "Kokous 30.1.2023", "Kuntajohtamisen vertaisverkosto USO 7, asian uusi käsittely",
     ["Henkilöstöraportti", "Oikaisuvaatimus: rakennusoikeuden siirto", "Kuntajohtamisen vertaisverkosto USO 7, asian uusi käsittely", "Biotuotetehtaan tieyhteys"],
     """
<p class='header-info'>Kaupunginhallitus, kokous 30.1.2023</p>
<p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 27 Kuntajohtamisen vertaisverkosto USO 7, asian uusi käsittely</h1>
<p>AanDno-2022-1120</p>
<h2>Aikaisempi käsittely</h2>
<h3>Ehdotus</h3>
<p>Kaupunki ei osallistu verkoston seuraavaan kauteen, koska hallinnon resurssit menevät hyvinvointialueen siirtoihin.</p>
<h3>Päätös</h3>
<p>Hyväksyttiin.</p>
<h3>Ehdotus</h3>
<p>Otetaan asia uudelleen ratkaistavaksi ja lähdetään USO 7:ään.</p>
<h3>Päätös</h3>
<p>Esittelijän pyynnöstä asia poistettiin esityslistalta.</p>
<h2>Valmistelija</h2>
<p>Johanna Pakarinen, johdon asiantuntija</p>
<h2>Perustelut</h2>
<p>Kuntaliitto on myöntynyt siihen, että kaupunki voi liittyä kauden jo alettua, jolloin vuodelta 2023 veloitetaan 13 500 euroa ja vuodelta 2024 saman verran (+ alv 24 %). Valtuuston puheenjohtajisto puoltaa osallistumista.</p>
<h2>Ehdotus</h2>
<p>Esittelijä: kaupunginjohtaja Heikki Tanskanen</p>
<p>Osallistutaan USO 7 -verkostoon 1.2.2023 lukien.</p>
<h2>Päätös</h2>
<p>Ehdotuksen mukaan.</p>
<p>Merkittiin, että jäsen Outi Kalliomäki poistui kokouksesta tämän asian käsittelyn aikana klo 17.42.</p>
""", entities="numbered")
label("fi_casem_010", [
    rec("Äänekoski", None, None, None, None, "AanDno-2022-1120", "Kuntajohtamisen vertaisverkosto USO 7, asian uusi käsittely", 7, "declined", "declined"),
    rec("Äänekoski", None, None, None, None, "AanDno-2022-1120", "Kuntajohtamisen vertaisverkosto USO 7, asian uusi käsittely", 7, "removed", "joined"),
    rec("Äänekoski", "Kaupunginhallitus", "board", "2023-01-30", 27, "AanDno-2022-1120", "Kuntajohtamisen vertaisverkosto USO 7, asian uusi käsittely", 7, "joined", "joined",
        price=fee(13500, "year", "stated", "excluded", 13500))],
    ["casem", "pairs", "declined", "removed", "joined"], "Two earlier pairs without heads, first declined by 'Hyväksyttiin.', second removed; 'saman verran' makes the fee yearly.")
