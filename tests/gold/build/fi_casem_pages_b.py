"""CaseM item pages fi_casem_011 - fi_casem_020. Text and labels by hand; samples, not real minutes."""
from fi_casem_frame import page
from fi_label import fee, label, rec, vote

# 011 ---------------------------------------------------------------------------------------------------
page("fi_casem_011", "Kempeleen kunta", "Valtuustoaloite(20411)", "Kunnanvaltuusto", "Kokous 17.6.2024", "Vastaus valtuustoaloitteeseen kokouskäytäntöjen uudistamisesta",
     ["Tilinpäätös 2023", "Vastaus valtuustoaloitteeseen kokouskäytäntöjen uudistamisesta", "Arviointikertomus", "USO 8, liittyminen"],
     """
<p class='header-info'>Kunnanvaltuusto, kokous 17.6.2024</p><p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 41 Vastaus valtuustoaloitteeseen kokouskäytäntöjen uudistamisesta</h1>
<p>KemDno-2024-88</p>
<h2>Kuvaus</h2>
<p>Valtuutettu Hanna Mikkola ja 14 muuta allekirjoittajaa jättivät 12.2.2024 aloitteen, jossa toivotaan lyhyempiä esityslistoja, etäosallistumista ja valtuuston iltakouluja.</p>
<p>Aloitteen vaatimuksia on jo osittain toteutettu: kunta on ollut mukana Kuntaliiton ja FCG:n USO-verkostossa, jonka pajoissa laadittiin luonnos uudeksi kokousmalliksi. Etäkokouksia koskeva hallintosäännön muutos tuli voimaan 1.3.2024. Iltakouluja on pidetty neljä.</p>
<h2>Päätösehdotus</h2>
<h3>Kunnanhallitus ehdottaa</h3>
<p>Valtuusto merkitsee selvityksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.</p>
<h2>Käsittely</h2>
<p>Mikkola kiitti vastauksesta mutta piti sitä ympäripyöreänä. Valtuutettu Pentti Karsikas kysyi, onko kunta jatkamassa verkostossa; kunnanjohtaja vastasi, että siitä päätetään syksyllä.</p>
<h2>Päätös</h2>
<p>Valtuusto hyväksyi ehdotuksen.</p>
<h2>Muutoksenhaku</h2><p>Kunnallisvalitus</p>
""")
label("fi_casem_011", [], ["casem", "negative", "passing-mention"], "Answer to a motion mentions the network and a coming decision; USO 8 in the side column.")

# 012 ---------------------------------------------------------------------------------------------------
page("fi_casem_012", "Mänttä-Vilppulan kaupunki", "Sopimuksen_irtisanominen(6604)", "Kaupunginhallitus", "Kokous 9.12.2019", "Verkostosopimuksen irtisanominen",
     ["Yhteistoimintamenettelyn päättäminen", "Verkostosopimuksen irtisanominen", "USO: Kaupungin osallistuminen Hinku-verkostoon", "Taidekaupungin markkinointi"],
     """
<p class='header-info'>Kaupunginhallitus, kokous 9.12.2019</p>
<p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 339 Verkostosopimuksen irtisanominen</h1>
<p>MäntDno-2018-1201</p>
<h2>Valmistelija</h2><p>Talousjohtaja Ritva Suojanen</p>
<h2>Kuvaus</h2>
<p>Kaupunki solmi marraskuussa 2018 sopimuksen osallistumisesta FCG:n vetämään Uuden sukupolven organisaatiot -verkostoon (USO 2019–2020). Vuotuinen maksu on 10 800 euroa, johon ei sisälly arvonlisäveroa. Sopimuksen mukaan osapuoli voi irtisanoutua ensimmäisen toimintavuoden päättyessä.</p>
<p>Talouden tasapainottamisohjelma edellyttää, että kaikki vapaaehtoiset jäsenmaksut perataan. Kuntaliiton jäsenmaksuun (24 310 €) ei puututa.</p>
<h2>Päätösehdotus</h2>
<h3>Esittelijä</h3><p>Kaupunginjohtaja Lauri Hakkarainen</p>
<p>Kaupunginhallitus irtisanoo verkostosopimuksen päättymään 31.12.2019, jolloin jälkimmäisen vuoden maksua ei enää synny.</p>
<h2>Päätös</h2>
<p>Päätösehdotus hyväksyttiin yksimielisesti.</p>
<h2>Tiedoksi</h2><p>FCG, taloustoimisto</p>
""", entities="numbered")
label("fi_casem_012", [rec("Mänttä-Vilppula", "Kaupunginhallitus", "board", "2019-12-09", 339, "MäntDno-2018-1201", "Verkostosopimuksen irtisanominen", 5,
      "withdrew", "withdrew", v=vote(True), price=fee(10800, "year", "stated", "excluded", 10800))],
      ["casem", "withdrew", "fee"], "Title without USO; running fee kept; Kuntaliitto membership fee beside it.")

# 013 ---------------------------------------------------------------------------------------------------
page("fi_casem_013", "Keuruun kaupunki", "Oikaisuvaatimus(10933)", "Kaupunginhallitus", "Kokous 6.3.2023", "Oikaisuvaatimus verkostojäsenyyttä koskevasta päätöksestä",
     ["Oikaisuvaatimus rakennuslupapäätöksestä", "Oikaisuvaatimus verkostojäsenyyttä koskevasta päätöksestä", "Hyväksyttiin muutettuna: Liikuntahallin vuorot"],
     """
<p class='header-info'>Kaupunginhallitus, kokous 6.3.2023</p><p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 71 Oikaisuvaatimus verkostojäsenyyttä koskevasta päätöksestä</h1>
<p>KeuDno-2022-745</p>
<h2>Aikaisempi käsittely</h2>
<h3>Päätösehdotus</h3>
<p>Ehdotetaan, että Keuruu jatkaisi Uuden sukupolven organisaatiot -verkostossa seitsemännelle kaudelle 9&nbsp;000 euron vuosimaksulla (alv 0 %, matkakulut erikseen).</p>
<h3>Päätös</h3>
<p>Asiasta äänestettiin. Jatkamisen puolesta annettiin kolme ääntä ja sitä vastaan kuusi ääntä. Näin ollen kaupunki ei jatka verkostossa.</p>
<h2>Valmistelija</h2><p>Kaupunginlakimies Ulla-Maija Renko</p>
<h2>Kuvaus</h2>
<p>Kunnan jäsen Arvo Taipale on määräajassa vaatinut, että päätös kumotaan ja jäsenyyttä jatketaan. Perusteluna hän esittää, ettei äänestysesitystä ollut luettu ääneen ennen äänestystä ja että säästö on kaupungin taloudessa olematon.</p>
<p>Äänestys on toimitettu hallintosäännön 118 §:n mukaisesti. Päätöksen tarkoituksenmukaisuus kuuluu kaupunginhallituksen harkintaan.</p>
<h2>Päätösehdotus</h2>
<p>Esittelijä: kaupunginjohtaja Noora Vesterinen</p>
<p>Kaupunginhallitus hylkää oikaisuvaatimuksen perusteettomana.</p>
<h2>Päätös</h2>
<p>Oikaisuvaatimus hylättiin.</p>
<h2>Muutoksenhaku</h2>
<p>Oikaisuvaatimuksen johdosta annettuun päätökseen saa hakea muutosta valittamalla Hämeenlinnan hallinto-oikeuteen. VALITUSOSOITUS liitteenä.</p>
""")
label("fi_casem_013", [
    rec("Keuruu", None, None, None, None, "KeuDno-2022-745", "Oikaisuvaatimus verkostojäsenyyttä koskevasta päätöksestä", 7, "declined", "joined",
        v=vote(False, 3, 6), price=fee(9000, "year", "stated", "excluded", 9000, "extra")),
    rec("Keuruu", "Kaupunginhallitus", "board", "2023-03-06", 71, "KeuDno-2022-745", "Oikaisuvaatimus verkostojäsenyyttä koskevasta päätöksestä", 7, "declined", "joined")],
    ["casem", "pairs", "appeal", "declined", "vote-words"],
    "Appeal dismissed: outcome and proposal as the decision under appeal; votes in words, counter-proposal wins in the headless pair.")

# 014 ---------------------------------------------------------------------------------------------------
page("fi_casem_014", "Lempäälän kunta", "Viranhaltijapaatokset(41022)", "Kunnanhallitus", "Kokous 19.12.2022", "Viranhaltijapäätökset, otto-oikeuden käyttäminen",
     ["Ilmoitusasiat", "Viranhaltijapäätökset, otto-oikeuden käyttäminen", "Ideaparkin asemakaavan rakennusoikeus"],
     """
<p class='header-info'>Kunnanhallitus, kokous 19.12.2022</p><p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 388 Viranhaltijapäätökset, otto-oikeuden käyttäminen</h1>
<h2>Kuvaus</h2>
<p>Kuntalain 92 §:n nojalla kunnanhallitus voi ottaa käsiteltäväkseen asian, jossa alainen viranhaltija on tehnyt päätöksen. Seuraavat päätökset on saatettu tietoon:</p>
<p><b>Kunnanjohtaja</b></p>
<ul><li>§ 61 Harkinnanvarainen palkaton vapaa</li><li>§ 62 Osallistuminen USO 7 -verkostoon 2023–2024, 14 500 €/v</li><li>§ 63 Edustaja Pirkan Opiston yhtymäkokoukseen</li><li>§ 64 Joulumuistaminen</li></ul>
<p><b>Hallintojohtaja</b></p>
<ul><li>§ 112 Määräaikaisen asianhallintasuunnittelijan valinta</li><li>§ 113 Puhelinliittymien kilpailutus, hankintapäätös</li></ul>
<p><b>Tekninen johtaja</b></p>
<ul><li>§ 240 Maa-aineslupa</li><li>§ 241 Katuvalaistuksen saneeraus, Moisio</li><li>§ 242 Poikkeaminen sallitusta rakennusoikeudesta</li></ul>
<h2>Päätösehdotus</h2>
<h3>Esittelijä</h3><p>Kunnanjohtaja Mikael Tiainen</p>
<p>Kunnanhallitus päättää, ettei se käytä otto-oikeuttaan lueteltuihin päätöksiin.</p>
<h2>Päätös</h2>
<p>Kunnanhallitus päätti, että otto-oikeutta ei käytetä.</p>
""")
label("fi_casem_014", [], ["casem", "negative", "officer-list"], "USO joining with its price is one line in a list of officers' decisions.")

# 015 ---------------------------------------------------------------------------------------------------
page("fi_casem_015", "Uuraisten kunta", "USO_asia(2004)", "Kunnanhallitus", "Kokous 5.10.2020", "Uuden sukupolven organisaatiot ja johtaminen -verkosto",
     ["Uuden sukupolven organisaatiot ja johtaminen -verkosto", "Viisari-hanke", "Kokouksen päättäminen"],
     """
<div class='header-info'>Kunnanhallitus, kokous 5.10.2020</div>
<div class='header-info'>Esityslista – alustava</div>
<h1>Asia 9 Uuden sukupolven organisaatiot ja johtaminen -verkosto</h1>
<p>UurDno-2020-166</p>
<h2>Valmistelija</h2><p>kunnansihteeri Mirja Kautto</p>
<h2>Kuvaus</h2>
<p>Kuntaliitosta on saapunut kysely, olisiko Uurainen kiinnostunut verkostosta, joka on toiminut vuodesta 2011 ja jossa on ollut kaikkiaan yli 60 kuntaa. Pienimmiltä, alle 5&nbsp;000 asukkaan kunnilta pyydetään 7&nbsp;500 €/vuosi. Muille hinta on 9&nbsp;500 €/vuosi.</p>
<p>Verkoston edustaja on kutsuttu kokoukseen esittelemään toimintaa klo 17.15.</p>
<h2>Päätösehdotus</h2>
<h3>Esittelijä</h3><p>kunnanjohtaja Ossi Lahtela</p>
<p>Annetaan kokouksessa.</p>
<h2>Oheismateriaali</h2>
<p class='attachment'><a href='/download/noname/{77}/2'>USO-kirje 21.9.2020</a></p>
""", entities="numbered")
label("fi_casem_015", [rec("Uurainen", "Kunnanhallitus", "board", "2020-10-05", None, "UurDno-2020-166", "Uuden sukupolven organisaatiot ja johtaminen -verkosto", None,
      "pending", None, price=fee(7500, "year", "tier", "unknown", 7500))],
      ["casem", "agenda", "pending", "season-unclear", "tier"], "Agenda; proposal given at the meeting; no season in the text; tier by the register's population.")

# 016 ---------------------------------------------------------------------------------------------------
page("fi_casem_016", "Valkeakosken kaupunki", "Ennakkotieto(17720)", "Kaupunginhallitus", "Kokous 16.3.2026", "Ennakkotieto yhdeksännestä USO-kaudesta",
     ["Ennakkotieto yhdeksännestä USO-kaudesta", "Tilinpäätös 2025", "Kaupunki liittyi Kesärauha-julistukseen"],
     """
<p class='header-info'>Kaupunginhallitus, kokous 16.3.2026</p><p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 88 Ennakkotieto yhdeksännestä USO-kaudesta</h1>
<p>VLK/402/00.04.00/2026</p>
<p><b>Valmistelija:</b> kehitysjohtaja Satu Niinistö-Hakala</p>
<p><b>Selostus:</b> Kuntaliitto on lähettänyt kaupungeille ennakkotiedon yhdeksännestä USO-kaudesta (2027–2028). Varsinainen tarjous tulee elokuussa. Alustavan hinta-arvion mukaan Valkeakosken kokoiselta kaupungilta veloitettaisiin 14 000–16 000 euroa vuodessa. Kaupunki ei ole aiemmin ollut mukana.</p>
<p><b>Ehdotus:</b> Kaupunginhallitus merkitsee ennakkotiedon tiedoksi.</p>
<p><b>Päätös:</b> Merkittiin tiedoksi.</p>
<p><b>Tiedoksianto:</b> ei ole</p>
""")
label("fi_casem_016", [rec("Valkeakoski", "Kaupunginhallitus", "board", "2026-03-16", 88, "VLK/402/00.04.00/2026", "Ennakkotieto yhdeksännestä USO-kaudesta", 9,
      "noted", "noted", price=fee(16000, "year", "stated", "unknown", 16000))],
      ["casem", "noted", "fee-range", "run-in-headings"], "Run-in headings; fee range: upper end; advance notice as an item of its own.")

# 017 ---------------------------------------------------------------------------------------------------
page("fi_casem_017", "Orimattilan kaupunki", "Verkosto(29115)", "Kaupunginvaltuusto", "Kokous 14.11.2022", "Kaupungin jatkaminen USO-verkostossa",
     ["Tuloveroprosentti vuodelle 2023", "Kaupungin jatkaminen USO-verkostossa", "Henkilövaalit"],
     """
<p class='header-info'>Kaupunginvaltuusto, kokous 14.11.2022</p>
<p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 104 Kaupungin jatkaminen USO-verkostossa</h1>
<p>ORIMDno-2022-563</p>
<h2>Aikaisempi käsittely</h2>
<h3>Kuvaus</h3>
<p>Valtuusto on budjettiraamia vahvistaessaan pidättänyt itselleen päätösvallan kaikista yli 10&nbsp;000 euron verkostomaksuista. USO 7 maksaisi noin 13 t€ vuodessa sis. alv.</p>
<h3>Päätösehdotus</h3>
<p>Esitetään edelleen valtuustolle, että kaupunki ei jatka kuntajohdon USO-verkostossa kuluvan vuoden jälkeen.</p>
<h3>Päätös</h3>
<p>Hyväksyttiin yksimielisesti.</p>
<h2>Käsittely</h2>
<p>Ryhmänjohtaja Sanna Ahokas teki useiden valtuutettujen kannattaman muutosesityksen: kaupunki jatkaa verkostossa ja raportoi hyödyistä puolivuosittain.</p>
<p>Sähköisessä äänestyksessä JAA tarkoitti kaupunginhallituksen esitystä ja EI Ahokkaan esitystä. Äänestystulos: JAA 16, EI 19, poissa 0.</p>
<h2>Päätös</h2>
<p>Valtuusto päätti äänin 19–16 Ahokkaan muutosesityksen mukaisesti. Eriävän mielipiteen jätti Juhani Kyllönen.</p>
<h2>Äänestykset</h2>
<p class='attachment'><a href='/download/noname/{9}/44'>Äänestysluettelo 1</a></p>
<h2>Muutoksenhaku</h2>
<p>Kunnallisvalitus, Hämeenlinnan hallinto-oikeus. Valitusaika 30 päivää.</p>
""")
label("fi_casem_017", [
    rec("Orimattila", None, None, None, None, "ORIMDno-2022-563", "Kaupungin jatkaminen USO-verkostossa", 7, "declined", "declined", level="proposal", v=vote(True),
        price=fee(13000, "year", "stated", "included", 13000)),
    rec("Orimattila", "Kaupunginvaltuusto", "council", "2022-11-14", 104, "ORIMDno-2022-563", "Kaupungin jatkaminen USO-verkostossa", 7, "joined", "declined",
        v=vote(False, 16, 19))],
    ["casem", "pairs", "counter-proposal", "vote", "level-proposal"], "Headless pair proposes not to continue; the council turns it round by 19-16; fee '13 t€ sis. alv'.")

# 018 ---------------------------------------------------------------------------------------------------
page("fi_casem_018", "Laitilan kaupunki", "Strategia(5150)", "Kaupunginvaltuusto", "Kokous 13.12.2021", "Kaupunkistrategia 2022–2029",
     ["Kaupunkistrategia 2022–2029", "Uuden sukupolven lähikirjasto", "USO-verkosto: jatkopäätös", "Verkostomaksut 2022"],
     """
<p class='header-info'>Kaupunginvaltuusto, kokous 13.12.2021</p><p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 119 Kaupunkistrategia 2022–2029</h1>
<p>LaiDno-2021-402</p>
<h2>Kuvaus</h2>
<p>Strategiatyötä on ohjannut valtuuston puheenjohtajista koottu työryhmä, jonka kolme ensimmäistä tilaisuutta pidettiin USO-hankkeen työpajoina FCG:n konsultin vetäminä. Verkoston kautta saatiin vertailutietoa Eurajoelta, Uudestakaupungista ja Loimaalta; viimeksi mainittu on päättänyt jatkaa verkostossa myös seuraavan kauden.</p>
<p>Strategialuonnoksen kärjet ovat: Munamarkkinoiden kaupunki, Sujuva arki, Rohkea uudistuja. Mittareita on kaksitoista. Kolmannen kärjen tavoitteena on &quot;kuulua aktiivisesti valtakunnallisiin kehittäjäverkostoihin&quot;.</p>
<h2>Päätösehdotus</h2>
<h3>Kaupunginhallitus</h3>
<p>Valtuusto hyväksyy strategian liitteen mukaisena.</p>
<h2>Päätös</h2>
<p>Strategia hyväksyttiin yksimielisesti seuraavin lisäyksin: kohtaan 2.3 lisätään maininta saaristosta. Lisäksi hyväksyttiin toivomusponsi, että toteutumisesta raportoidaan vuosittain.</p>
<h2>Tiedoksi</h2><p>Lautakunnat, johtoryhmä</p>
""", entities="numbered")
label("fi_casem_018", [], ["casem", "negative", "strategy", "passing-mention"], "Strategy text with USO workshops, and another municipality's decision to continue.")

# 019 ---------------------------------------------------------------------------------------------------
page("fi_casem_019", "Iitin kunta", "Poisto(8119)", "Kunnanhallitus", "Kokous 23.1.2017", "Liittyminen Uuden Sukupolven Organisaatiot -verkostoon (USO4)",
     ["Liittyminen Uuden Sukupolven Organisaatiot -verkostoon (USO4)", "Maakunnan vaihtoa koskeva kansanäänestys", "Jätelautakunnan jäsenet"],
     """
<p class='header-info'>Kunnanhallitus, kokous 23.1.2017</p>
<p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 14 Liittyminen Uuden Sukupolven Organisaatiot -verkostoon (USO4)</h1>
<p>IiDno-2017-21</p>
<p><u>Valmistelija</u><br>Hallintojohtaja Kirsi Lehtovaara</p>
<p><u>Kuvaus</u><br>USO4-verkoston käynnistysseminaari on maaliskuussa. Iitille, jossa on n. 6&nbsp;900 asukasta, on tarjottu paikkaa hintaan 8.900 euroa / vuosi. Tarjous on voimassa helmikuun loppuun, minkä jälkeen hinnasta neuvotellaan uudelleen.</p>
<p><u>Päätösehdotus</u><br>Esittelijä: kunnanjohtaja Risto Vainikka</p>
<p>Kunnanhallitus päättää liittymisestä USO4-verkostoon vuosiksi 2017–18.</p>
<p><u>Päätös</u><br>Kokouksen työjärjestystä hyväksyttäessä (§ 9) kunnanjohtaja veti asian pois listalta. Pykälää ei käsitelty.</p>
<p><u>Tiedoksi</u><br>-</p>
""")
label("fi_casem_019", [rec("Iitti", "Kunnanhallitus", "board", "2017-01-23", 14, "IiDno-2017-21", "Liittyminen Uuden Sukupolven Organisaatiot -verkostoon (USO4)", 4,
      "removed", "joined", price=fee(8900, "year", "stated", "unknown", 8900))],
      ["casem", "removed", "br-headings"], "Headings and text in one paragraph parted by br; drawn from the list in an earlier section; population beside the fee.")

# 020 ---------------------------------------------------------------------------------------------------
page("fi_casem_020", "Akaan kaupunki", "Kehyskunnat(12001)", "Kaupunginhallitus", "Kokous 8.2.2021", "Kehyskuntaverkostoon liittyminen",
     ["Kehyskuntaverkostoon liittyminen", "Uuden sukupolven organisaatiot, ei osallistuta", "Toijalan aseman seutu"],
     """
<p class='header-info'>Kaupunginhallitus, kokous 8.2.2021</p><p class='header-info'>Pöytäkirja on tarkastettu</p>
<h1>§ 44 Kehyskuntaverkostoon liittyminen</h1>
<p>AkaDno-2021-130</p>
<h2>Valmistelija</h2><p>hallintosihteeri Tiina Ojanperä</p>
<h2>Kuvaus</h2>
<p>Kehyskuntaverkosto kokoaa suurten kaupunkien naapurikunnat ajamaan yhteisiä liikenne- ja maankäyttötavoitteita. Kuntaliitto koordinoi verkostoa samaan tapaan kuin USO-verkostoa, johon Akaa ei kuulu. Verkostoon liittyvä kunta maksaa rahoitusosuutta 1&nbsp;200 euroa vuodessa, ja se nimeää edustajansa verkoston kokouksiin. Toimintakausi on kaksivuotinen, 2021–2022.</p>
<h2>Päätösehdotus</h2>
<h3>Esittelijä</h3><p>Kaupunginjohtaja Antti Peltoniemi-Raita</p>
<p>Kaupunginhallitus päättää, että Akaa liittyy verkostoon kaudeksi 2021–2022 ja että edustajana toimii kaupunginjohtaja.</p>
<h2>Päätös</h2><p>Hyväksyttiin yksimielisesti ehdotuksen mukaan.</p>
<h2>Tiedoksi</h2><p>Kuntaliitto</p>
""")
label("fi_casem_020", [], ["casem", "negative", "other-network", "passing-mention"], "Kehyskuntaverkosto with fee, season and joining; a sentence says the town is not in USO; side column title 'ei osallistuta'.")
