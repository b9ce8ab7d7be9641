"""Labels of the whole-meeting plain texts fi_meet_001 - fi_meet_008 (the texts are kept as they are in dev/)."""
from fi_label import fee, label, rec, vote

label("fi_meet_001", [rec("Kärsämäki", "Kunnanhallitus", "board", "2023-01-30", 16, "31/00.04.01/2023", "USO-VERKOSTON TARJOUS KUNNALLE", 7, "declined", "declined",
      price=fee(6900, "year", "stated", "excluded", 6900, "extra"))],
      ["meeting", "declined", "fee"], "'Hyväksyttiin.' after a proposal not to join; page heads between the items; another item's 'Hyväksyttiin yksimielisesti' follows.")
label("fi_meet_002", [], ["meeting", "negative", "budget-line"], "Council; USO 7 is a line in the budget with a fee; votes on other things; OIKEUS compounds.")
label("fi_meet_003", [
    rec("Muurame", "Kunnanhallitus", "board", "2021-03-30", 41, "MuuDno-2020-517", "Muuramen jatko Uuden sukupolven organisaatiot -verkostossa", 6, "joined", "joined",
        price=fee(10400, "year", "tier", "excluded", 10400, "included")),
    rec("Muurame", "Kunnanhallitus", "board", "2021-03-30", 42, "MuuDno-2020-517", "Yhteyshenkilöt ja edustus USO-verkoston teemaryhmissä", 6, "appointed", "appointed", v=vote(True))],
    ["meeting", "two-items", "joined", "appointed", "tier"], "Two USO items; counter-proposal lapsed unsupported, so unanimity is not said; tier limit lies just under the printed population.")
label("fi_meet_004", [rec("Liperi", "Kunnanhallitus", "board", "2024-09-02", 127, "LipDno-2024-509", "LIITTYMINEN USO-VERKOSTOON KAUDELLE 2025-2026", 8, "tabled", "joined",
      v=vote(False, 3, 5), price=fee(23600, "season", "stated", "excluded", 11800))],
      ["meeting", "contents", "tabled", "vote", "season-total"], "Contents page carries the title too; tabled by vote; decision headed by the body's name; extra workshop's price beside the fee.")
label("fi_meet_005", [], ["meeting", "negative", "hyphenation"], "Line breaks cut rakennusoikeus, oikaisuvaatimusohje and valitusosoitus before USO; water and heating networks with joining, fees and seasons.")
label("fi_meet_006", [rec("Kokemäki", "Kaupunginhallitus", "board", "2019-02-18", 27, "78/00.01.05/2019", "USO-VERKOSTO VUOSINA 2019-2020", 5, "joined", "joined",
      price=fee(9000, "year", "tier", "unknown", 9000))],
      ["meeting", "no-section-sign", "joined", "page-break", "tier"], "No section signs, hyphenated lines, page head in the middle of the deciding sentence; another network with a larger fee in the same minutes.")
T7 = "Osallistuminen Uuden sukupolven organisaatiot -verkoston kahdeksanteen kauteen"
label("fi_meet_007", [
    rec("Sonkajärvi", "Kunnanhallitus", "board", "2024-10-28", 193, "SonkDno-2024-347", T7, 8, "joined", "joined", level="proposal", v=vote(False, 6, 1),
        price=fee(7500, "year", "stated", "excluded", 7500, "extra")),
    rec("Sonkajärvi", "Kunnanvaltuusto", "council", "2024-11-11", 50, "SonkDno-2024-347", T7, 8, "joined", "joined", v=vote(False, 12, 7, 2))],
    ["meeting", "two-stage", "joined", "vote-words", "fee-words"], "Votes and fee in words; each item has its own earlier handling; another item is returned.")
label("fi_meet_008", [], ["meeting", "negative", "passing-mention"], "Seminar, invoices, strategy, news of others joining, KunTeko and Hinku in one meeting; no USO item.")
