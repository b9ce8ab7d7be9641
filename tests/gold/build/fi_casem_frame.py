"""The frame of a CaseM/CloudNC item page: everything round the item's own text.

page() takes the item's text as HTML written by hand; the frame adds the front matter, the
breadcrumb, the side column (which stands before the main column and holds titles of other
matters), the right column and the footer. Finnish letters become entities where asked.
"""
import re
from fi_label import DEV, label

NAMED = {"ä": "&auml;", "ö": "&ouml;", "Ä": "&Auml;", "Ö": "&Ouml;", "å": "&aring;", "§": "&sect;", "€": "&euro;",
         "–": "&ndash;", "”": "&rdquo;", "\u00a0": "&nbsp;", "é": "&eacute;", "½": "&frac12;"}
NUMBERED = {c: f"&#{ord(c)};" for c in NAMED}

OFFICERS = """Apulaisrehtori|Asuntosihteeri|Controller|Elinvoimajohtaja|Hallintojohtaja|Hallintopäällikkö|Henkilöstöpäällikkö|Hyvinvointijohtaja
Kaavoitusarkkitehti|Kansalaisopiston rehtori|Kiinteistöpäällikkö|Kirjastotoimenjohtaja|Koulukuljetussihteeri|Kulttuurituottaja|Lomituspäällikkö
Maankäyttöpäällikkö|Maaseutuasiamies|Mittausteknikko|Nuorisopäällikkö|Palvelujohtaja|Rakennustarkastaja|Ruokapalvelupäällikkö|Sivistysjohtaja
Talousjohtaja|Tekninen johtaja|Tietohallintopäällikkö|Varhaiskasvatusjohtaja|Vesihuoltoinsinööri|Ympäristönsuojelusihteeri|Yhtenäiskoulun rehtori"""


def _entities(html, table):
    parts = re.split(r"(<[^>]*>)", html)
    return "".join(p if p.startswith("<") else "".join(table.get(c, c) for c in p) for p in parts)


def page(name, town, host, body, meeting, crumb, side, main, right="", entities="named", state="", uppercase_town=False):
    """town: 'Juvan kunta'; meeting: 'Kokous 7.9.2022'; side: titles of other matters in the side column."""
    officers = OFFICERS.replace("\n", "|").split("|")
    start = sum(map(ord, name)) % 9
    side_html = "".join(f"<li><a href='/fi-FI/Viranhaltijat/{i + start}'>{o}</a></li>\n" for i, o in enumerate(officers[start:start + 19]))
    side_html += "".join(f"<li class='current-level'><a href='/fi-FI/content/{7000 + 13 * i + start}/{910 + start}' title='{t}'>{t}</a></li>\n" for i, t in enumerate(side))
    head = town.upper() if uppercase_town else town
    html = f"""<body class='nc-item'>
<form method='post' action='./{host}' id='form1'>
<input type='hidden' name='__VIEWSTATE' id='__VIEWSTATE' value='/wEPDwUKMTY1NDU2MTA1MmRk' />
<div id='header' class='container'><a class='logo' href='/fi-FI' title='Etusivulle'>{head}</a>
<ul class='nav'><li><a href='/fi-FI/Toimielimet'>Toimielimet</a></li><li><a href='/fi-FI/Viranhaltijat'>Viranhaltijat</a></li><li><a href='/fi-FI/Kuulutukset'>Kuulutukset</a></li><li><a href='/fi-FI/haku?n=23'>Haku</a></li></ul></div>
<div class='breadcrumb'><a href='/fi-FI/Toimielimet/{body.replace(" ", "_")}'>{body}</a> &gt; <a href='#'>{meeting}</a> &gt; {crumb}</div>
<div class='row'>
<div id="Content_sidenaviArea" class='col-md-3'>
<ul class='sidenav'>
{side_html}</ul>
</div>
<div id="ContentStart" class='col-md-6' role='main'>
<div class='basic-content'>
{main.strip()}
</div>
</div>
<div class='col-md-3 right-content'>
{right.strip()}
</div>
</div>
<div id='footer'><p>{town} &nbsp;|&nbsp; <a href='/fi-FI/Saavutettavuus'>Saavutettavuusseloste</a></p>{state}</div>
</form>
</body>
"""
    if entities:
        html = _entities(html, NAMED if entities == "named" else NUMBERED)
    top = f"""<!DOCTYPE html>
<html lang='fi'>
<head>
<meta charset="utf-8">
<meta name="x-sample" content="written for tests, not real minutes">
<title>{crumb} - {town}</title>
</head>
"""
    (DEV / f"{name}.html").write_text(top + html + "</html>\n", encoding="utf-8")
