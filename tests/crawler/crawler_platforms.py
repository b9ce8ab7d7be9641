"""Loopback portals of the other platforms, written after platforms.md 1.7, 3, 4, 5 and 8. Names are invented.

Each answers as the reference says, with its awkward parts: encodings, forms, shells, ids with letters and decimals.
"""

import json
import re
from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit

from crawler_portals import PDF, Portal, Reply, Sitting

HTML_BYTES = "text/html"  # Tweb and the static pages tell no charset in the header (3.5)


def title_of(number: int, sitting: Sitting) -> str:
    """An item's title; the dash and the umlaut differ between windows-1252 and its neighbours."""
    return f"Käsiteltävä asia {number} – kokous {sitting.day}"


def iso(day: str) -> str:
    """D.M.YYYY as an ISO date."""
    return datetime.strptime(day, "%d.%m.%Y").date().isoformat()


class StaticDynasty(Portal):
    """Dynasty's old static generation: windows-1252, TIETUE comments, unclosed rows, a Word style block."""

    @property
    def base(self) -> str:
        return f"{self.origin}/kokous/TELIMET.HTM"

    def reply(self, path: str) -> Reply:
        name = urlsplit(path).path.removeprefix("/kokous/")
        if name == "TELIMET.HTM":
            return self.framed("bodyTelimet", "Kokouslistat", self.rows(self.body_row))
        if found := re.fullmatch(r"TELIN-(\d+)\.HTM", name):
            body = list(self.bodies)[int(found[1]) - 900]
            rows = "".join(self.meeting_row(s) for s in self.bodies[body] if s.listed)
            return self.framed(
                "bodyTelin",
                f"Kokouslistat<br>{body}",
                f"<tr class=trHea><td>&nbsp;Vuosi&nbsp;2026</td>{rows}",
            )
        if (
            (found := re.fullmatch(r"(\w+)\.PDF", name))
            and (sitting := self.find(found[1]))
            and sitting.document
        ):
            return Reply(sitting.document, content_type="application/pdf")
        if (
            (found := re.fullmatch(r"(\w+)\.HTM", name))
            and (sitting := self.find(found[1]))
            and not sitting.gone
        ):
            return self.framed(
                "bodyKokous", self.head(sitting, "klo 15:30 / Tarkastettu"), self.items(sitting)
            )
        if (found := re.fullmatch(r"(\w+)-(\d+)\.HTM", name)) and (sitting := self.find(found[1])):
            return self.item(sitting, int(found[2]))
        return Reply(status=404)

    def find(self, identifier: str) -> Sitting | None:
        """The meeting of an id."""
        return next((s for own in self.bodies.values() for s in own if s.id == identifier), None)

    def before(self, sitting: Sitting) -> int:
        """The last § of the meeting before; a portal whose sections do not run on says always the same."""
        return 40

    def name_of(self, sitting: Sitting) -> str:
        """The name of a meeting's body."""
        return next(name for name, own in self.bodies.items() if sitting in own)

    def head(self, sitting: Sitting, rest: str) -> str:
        """The heading of a meeting or item."""
        return f"{self.name_of(sitting)}<br>{sitting.kind} {sitting.day} {rest}"

    def framed(self, body: str, head: str, content: str) -> Reply:
        """A page of the generation."""
        return Reply(
            f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
            <meta name="robots" content="noindex"><link href="x/DJULKAISU.CSS"></head><body class="{body}">
            <center><a href="TELIMET.HTM">Toimielimet</a></center><label class="h3"><!-- RSPEAK_START -->{head}<!-- RSPEAK_STOP --></label>
            <!--DATA_BEGIN--><table class=tbl><tbody>{content}</table><!--DATA_END--></body></html>""".encode(
                "cp1252"
            ),
            content_type=HTML_BYTES,
        )

    def rows(self, row: object) -> str:
        """One row for each body."""
        return "".join(self.body_row(900 + n, name) for n, name in enumerate(self.bodies))

    def body_row(self, number: int, name: str) -> str:
        """A body with its newest meeting."""
        newest = next((s for s in self.bodies[name] if s.listed), None)
        told = (
            f'{newest.day}&nbsp;&nbsp;<a href="{newest.id}.HTM">{newest.kind}</a>'
            if newest
            else "Ei julkaistuja kokouksia"
        )
        return (
            f"<!--TIETUE:TELIN-{number}--><!--{name}--></tr><tr><td class=tcDat><a href='{self.origin}/kokous/TELIN-{number}.HTM'>"
            f"{name}</a></td><td></td><td class=tcDat>{told}</td><!--TIETUE-->"
        )

    def meeting_row(self, sitting: Sitting) -> str:
        """A meeting in its body's list."""
        return (
            f"<!--TIETUE:{sitting.id}--><!--{iso(sitting.day)}--><!--{sitting.id}.HTM--><!--7--></tr><tr class=trDat>"
            f"<td class=tcDat>{sitting.day}</td><td><a href='{sitting.id}.HTM'>{sitting.kind}</a></td><!--TIETUE-->"
        )

    def items(self, sitting: Sitting) -> str:
        """The item table of a meeting; the whole PDF stands in its header."""
        link = (
            f'<a href="{sitting.id}.PDF" class="linkMListPDF">{sitting.kind}&nbsp;PDF-muodossa</a>'
            if sitting.pdf
            else ""
        )
        rows = "".join(
            f"</tr><tr><td class=tcDat>&nbsp;{self.before(sitting) + n}</td><td>&nbsp;</td><td><a href='{sitting.id}-{n}.HTM'>{title_of(n, sitting)}</a></td>"
            for n in range(1, sitting.items + 1)
        )
        return f"<tr class=trHea><td>&nbsp;Pykälä</td><td>Otsikko</td><td>{link}</td>{rows}"

    def item(self, sitting: Sitting, number: int) -> Reply:
        """An item's page with the style block that Word left."""
        content = (
            f"<div class=tblDoc><a href='{sitting.id}-{number}.PDF'>Kokousasia PDF-muodossa</a><hr><meta charset=windows-1252>"
            f"<style><!-- p.MsoNormal 1.1.2001 --></style><div class=WordSection1><b>{title_of(number, sitting)}</b>"
            f"<p>Päätös: hyväksyttiin {sitting.version}</p></div></div>"
        )
        return self.framed(
            "bodyKokousasia", self.head(sitting, f"Pykälä {self.before(sitting) + number}"), content
        )


class Tweb(Portal):
    """Tweb: a form without meetings, POST for lists, windows-1252 untold, ids with decimals, no rights by default."""

    old = False
    columns = ("§", "Otsikko", "Liitteet")
    by_get = False

    @property
    def base(self) -> str:
        return f"{self.origin}{self.folder}/"

    @property
    def folder(self) -> str:
        """The folder of pages in this layout."""
        return "/ktwebbin/dbisa.dll/ktwebscr" if self.old else "/ktwebscr"

    @property
    def files(self) -> str:
        """The program that gives documents in this layout."""
        return "/ktwebbin/ktproxy2.dll" if self.old else "/ktwebscr/fileshow"

    def reply(self, path: str) -> Reply:
        parts = urlsplit(path)
        query = {key.strip(" +"): values[0] for key, values in parse_qs(parts.query).items()}
        name = parts.path.rpartition("/")[2]
        if name in ("pk_tek_tweb.htm", "epj_tek_tweb.htm") or (
            name.endswith("_kokl_tweb.htm") and not self.by_get
        ):
            return self.framed(self.form(name.split("_")[0]))
        if name.endswith("_kokl_tweb.htm"):
            return self.list(name.split("_")[0], query)
        if name.endswith("_asil_tweb.htm") and (sitting := self.find(query.get("bid", ""))):
            return self.framed(self.items(sitting))
        if parts.path == self.files and query.get("doctype") == "3":
            return self.item(query.get("docid", ""))
        return Reply(status=404)

    def post(self, path: str, body: bytes) -> Reply:
        """A list, with the form's fields as the browser sends them."""
        name = urlsplit(path).path.rpartition("/")[2]
        fields = {key: values[0] for key, values in parse_qs(body.decode()).items()}
        if name.endswith("_kokl_tweb.htm") and fields.get("oper") == "where" and not self.by_get:
            return self.list(name.split("_")[0], fields)
        return Reply(status=405)

    def find(self, bid: str) -> Sitting | None:
        """The meeting of an id."""
        return next((s for own in self.bodies.values() for s in own if s.id == bid), None)

    def form(self, prefix: str) -> str:
        """The search form with the bodies' values."""
        options = "".join(
            f'<option value="{55000 + n}.000000">{name}</option>' for n, name in enumerate(self.bodies)
        )
        return (
            f'<form class="meet" action="{self.folder}/{prefix}_kokl_tweb.htm" name="form1" method="POST">'
            f'<input name="oper" value="where" type="hidden"><select name="kirjaamo"><option value="">Kaikki toimielimet</option>{options}'
            f'</select><input name="pvm1"><input name="pvm2"></form>'
        )

    def list(self, prefix: str, fields: dict[str, str]) -> Reply:
        """The meetings of the fields' body and days."""
        since = datetime.strptime(fields.get("pvm1") or "1.1.1990", "%d.%m.%Y").date().isoformat()
        plus = "+" if self.old else ""
        rows = "".join(
            f'<tr class="data{n % 2}"><td class="data"><a href="{self.folder}/{prefix}_asil_tweb.htm?{plus}bid={s.id}">{s.day} 17:00</a></td>'
            f'<td class="data">{name}: {n + 1}/{s.day[-4:]}</td></tr>'
            for place, (name, own) in enumerate(self.bodies.items())
            for n, s in enumerate(reversed([one for one in own if one.listed]))
            if (s.kind == "Pöytäkirja") == (prefix == "pk")
            and iso(s.day) >= since
            and fields.get("kirjaamo", "") in ("", f"{55000 + place}.000000")
        )
        head = '<tr class="colheader"><td class="colheader">Kokouspvm</td><td class="colheader">Toimielin</td></tr>'
        return self.framed(f'<h1>Pöytäkirjat</h1><table class="list">{head}{rows}</table>')

    def items(self, sitting: Sitting) -> str:
        """The items of a meeting, and the second table that holds none."""
        name = next(name for name, own in self.bodies.items() if sitting in own)
        head = "".join(f'<td class="colheader">{title}</td>' for title in self.columns)
        rows = "".join(
            f'<tr class="data{n % 2}">{self.cells(sitting, n)}</tr>' for n in range(sitting.items + 1)
        )
        more = f'<table class="list"><tr><td class="colheader">Kokousmateriaali:</td></tr><tr><td><a href="{self.folder}/epj_asil_tweb.htm?bid={sitting.id}">Hae esityslista</a></td></tr></table>'
        return (
            f'<table class="list"><tr class="header"><td class="Header" colspan="3">{name}: {name}<br>{sitting.day} 17:00<br>{sitting.kind}</td></tr>'
            f'<tr class="colheader">{head}</tr>{rows}</table>{more}'
        )

    def cells(self, sitting: Sitting, number: int) -> str:
        """A row's cells; the cover sheet has no §."""
        doc = f"{sitting.id}{number:02}"
        title = "Pöytäkirjan kansilehti" if number == 0 else title_of(number, sitting)
        cells = {
            "§": str(40 + number) if number else "",
            "Liitteet": f'<a href="{self.folder}/epjattn_tweb.htm?{doc}">3 kpl</a>' if number == 1 else "-",
            "Otsikko": f'<a target="_blank" href="{self.files}?doctype=3&amp;docid={doc}">{title}</a>',
        }
        return "".join(f'<td class="data">{cells[title]}</td>' for title in self.columns)

    def item(self, doc: str) -> Reply:
        """An item: a PDF, the second of each meeting a memo in UTF-16 without a mark."""
        sitting = self.find(doc[:-2])
        if sitting is None or sitting.gone:
            return Reply(status=404)
        if doc.endswith("02"):
            spaced = title_of(2, sitting).replace("asia", "a s i a")
            return Reply(
                f"<html><body><p>{spaced}</p><p>Päätös</p></body></html>".encode("utf-16-le"),
                content_type=HTML_BYTES,
            )
        return Reply(PDF + doc.encode() + sitting.version.encode(), content_type="application/pdf")

    def framed(self, content: str) -> Reply:
        """A page that tells its charset only inside, and forbids robots everything."""
        head = '<meta http-equiv="content-type" content="text/html; charset=windows-1252"><meta name="robots" content="noindex, nofollow"><link href="ktweb.css">'
        return Reply(
            f"<html><head>{head}</head><body>{content}</body></html>".encode("cp1252"),
            content_type=HTML_BYTES,
        )


class OldTweb(Tweb):
    """The old layout, with Vantaa's column order."""

    old = True
    columns = ("§", "Liitteet", "Otsikko")


class GetTweb(Tweb):
    """An installation whose lists answer GET only."""

    by_get = True


class Mfiles(Portal):
    """M-Files publishing: bodies, then rows of date and document."""

    @property
    def base(self) -> str:
        return f"{self.origin}/Kokoukset/testila"

    def reply(self, path: str) -> Reply:
        steps = [step for step in urlsplit(path).path.split("/") if step]
        if steps[:2] != ["Kokoukset", "testila"] or len(steps) > 4:
            return Reply(status=404)
        if len(steps) == 2:
            rows = "".join(
                f'<tr><td><a href="/Kokoukset/testila/{n}">{name}</a></td></tr>'
                for n, name in enumerate(self.bodies)
            )
            return Reply(f"<html><head><title>M-Files</title><table>{rows}</table>".encode())
        name = list(self.bodies)[int(steps[2])]
        if len(steps) == 3:
            rows = "".join(
                f'<tr><td>{s.day}</td><td><a href="{steps[2]}/{s.id}">{s.kind}</a></td></tr>'
                for s in self.bodies[name]
                if s.listed
            )
            return Reply(f"<h1>{name}</h1><table>{rows or '<tr><td>Ei kokouksia'}</table>".encode())
        sitting = next((s for s in self.bodies[name] if s.id == steps[3]), None)
        return (
            Reply(sitting.document, content_type="application/pdf")
            if sitting and sitting.document
            else Reply(status=404)
        )


class Turku(Portal):
    """Turku's interface: JSON below /api, a script shell with 200 for anything else, a search that is broken."""

    shell = Reply(
        b"<!doctype html><html><head><script src=/app.js></script></head><body><div id=root></div></body></html>"
    )

    @property
    def base(self) -> str:
        return f"{self.origin}/api"

    def reply(self, path: str) -> Reply:
        steps = [unquote(step) for step in urlsplit(path).path.split("/") if step]
        if steps[:1] != ["api"] or len(steps) < 2:
            return self.shell
        if steps[1] == "toimielimet":
            rows = [{"lyhenne": f"T{n}", "nimi": name} for n, name in enumerate(self.bodies)]
            return self.json(
                [
                    {"ryhma": "Toimielimet", "toimielimet": rows[:1]},
                    {"ryhma": "Lakkautetut", "toimielimet": rows[1:]},
                ]
            )
        if steps[1] == "toimielin":
            own = list(self.bodies.values())[int(steps[2][1:])]
            return self.json(
                [{"tktviiteId": s.id, "kokPvm": f"{iso(s.day)}T00:00:00"} for s in own if s.listed]
            )
        sitting = next(
            (s for own in self.bodies.values() for s in own if s.id == steps[-1] and not s.gone), None
        )
        if steps[1] == "poytakirja" and sitting:
            return self.json(
                {
                    "poytakirja": {"tktviiteId": sitting.id},
                    "pykalat": [self.section(sitting, n) for n in range(1, sitting.items + 1)],
                }
            )
        return Reply(status=500) if steps[1] == "haku" else self.shell

    def section(self, sitting: Sitting, number: int) -> dict[str, str]:
        """One § of a meeting."""
        html = f"<p>Kh § {40 + number}</p><span class='ehdotuspaatos'>Ehdotus {sitting.version}</span><p>Päätös: hyväksyttiin</p>"
        return {"tktNimi": title_of(number, sitting), "html": html, "tktviiteId": f"{sitting.id}-{number}"}

    def json(self, told: object) -> Reply:
        """An answer of the interface."""
        return Reply(json.dumps(told).encode(), content_type="application/json")


class OldTurku(Portal):
    """Turku's old static pages: years, meetings, a § cell with the link and the title without one."""

    @property
    def base(self) -> str:
        return f"{self.origin}/kh/welcome.htm"

    def reply(self, path: str) -> Reply:
        body, own = next(iter(self.bodies.items()))
        steps = urlsplit(path).path.strip("/").split("/")
        years = sorted({s.day[-4:] for s in own}, reverse=True)
        if steps == ["kh", "welcome.htm"]:
            rows = "".join(f'<li><a href="/kh/{year}/welcome.htm">{year}</a>' for year in years)
            return self.framed(f"<h1>{body}</h1><ul>{rows}</ul>")
        if steps[-1] == "welcome.htm" and len(steps) == 3:
            rows = "".join(
                f'<li><a href="{self.folder(s, n)}/welcome.htm">{s.day} - {s.kind} - {n:03}/{s.day[-4:]}</a>'
                for n, s in reversed(list(enumerate(reversed([one for one in own if one.listed]), start=1)))
                if s.day.endswith(steps[1])
            )
            return self.framed(f"<ul>{rows}</ul>")
        listed = [one for one in own if one.listed]
        sitting = next(
            (
                s
                for n, s in enumerate(reversed(listed), start=1)
                if len(steps) > 2 and self.folder(s, n) == steps[2]
            ),
            None,
        )
        if sitting is None:
            return Reply(status=404)
        if steps[-1] == "welcome.htm":
            rows = "".join(
                f'<tr delete="{n}"><td><a href="{sitting.id}{n}.htm">{40 + n} §</a></td><td></td><td>{title_of(n, sitting)}</td></tr>'
                for n in range(1, sitting.items + 1)
            )
            return self.framed(f'<table>{rows}</table><a href="lasnaolo.htm">Läsnäolo</a>')
        number = int(steps[-1].removeprefix(sitting.id).removesuffix(".htm"))
        return self.framed(
            f'<table class="ytt"><tr><td>{body}</td></tr></table><p class="ots">{title_of(number, sitting)}</p>'
        )

    def folder(self, sitting: Sitting, number: int) -> str:
        """A meeting's folder: month, day, number, sort."""
        return f"{iso(sitting.day)[5:7]}{iso(sitting.day)[8:]}{number:03}{'x' if sitting.kind == 'Pöytäkirja' else 'l'}"

    def framed(self, content: str) -> Reply:
        """A page of the generation."""
        return Reply(
            f'<html><head><meta charset="utf-8"><link href="Inetview.css"></head><body>{content}'.encode(),
            content_type=HTML_BYTES,
        )


class Helsinki(Portal):
    """Helsinki's index: lists for values, seconds for dates, ISO strings in ranges, a depth limit, two languages."""

    deepest = 10_000

    @property
    def base(self) -> str:
        return self.origin

    def reply(self, path: str) -> Reply:
        return (
            Reply(b'<html><a href="/fi/paattajat/x">P\xc3\xa4\xc3\xa4tt\xc3\xa4j\xc3\xa4t</a></html>')
            if path == "/"
            else Reply(status=404)
        )

    def post(self, path: str, body: bytes) -> Reply:
        """The index; refuses what the real one refuses."""
        if urlsplit(path).path != "/paatokset_decisions/_search":
            return Reply(status=404)
        asked = json.loads(body)
        start, size = asked.get("from", 0), asked.get("size", 10)
        filters = asked["query"]["bool"]["filter"]
        span = next(one["range"]["meeting_date"] for one in filters if "range" in one)
        if start + size > self.deepest or not all(isinstance(value, str) for value in span.values()):
            return Reply(
                b'{"error":"Result window is too large"}', status=400, content_type="application/json"
            )
        language = next((one["term"]["_language"] for one in filters if "term" in one), None)
        rows = [
            row
            for row in sorted(self.rows(), key=lambda row: row["meeting_date"], reverse=True)
            if (language is None or row["_language"] == [language])
            and span["gte"]
            <= datetime.fromtimestamp(row["meeting_date"][0], UTC).date().isoformat()
            <= span.get("lte", "9999")
        ]
        hits = [{"_id": row["id"][0], "_source": row} for row in rows[start : start + size]]
        told = {"hits": {"total": {"value": min(len(rows), self.deepest), "relation": "eq"}, "hits": hits}}
        return Reply(json.dumps(told).encode(), content_type="application/json")

    def rows(self) -> list[dict[str, list[object]]]:
        """Every decision in two languages."""
        return [
            {
                "id": [f"{s.id}-{n}-{language}"], "_language": [language], "organization_name": [name], "subject": [title_of(n, s)],
                "meeting_date": [int(datetime.fromisoformat(f"{iso(s.day)}T12:00:00+00:00").timestamp())],
                "unique_issue_id": [f"HEL-2026-{s.id}"], "decision_content": [f"<h3>Päätös</h3><p>Hyväksyttiin {s.version}</p>"],
                "decision_motion": ["<p>Esitys</p>"], "decision_url": [f"/{language}/asia/hel-2026-{s.id}?paatos={n}"],
                "field_decision_section": [str(40 + n)], "field_policymaker_id": [f"P-{name}"],
            }
            for name, own in self.bodies.items()
            for s in own
            if s.listed
            for n in range(1, s.items + 1)
            for language in ("fi", "sv")
        ]  # fmt: skip


class HelsinkiSite(Portal):
    """Helsinki's site alone, when the index does not answer: paged lists with time elements."""

    @property
    def base(self) -> str:
        return f"{self.origin}/fi/paattajat"

    def reply(self, path: str) -> Reply:
        parts = urlsplit(path)
        steps = [step for step in parts.path.split("/") if step]
        if steps == ["fi", "paattajat"]:
            rows = "".join(f'<a href="/fi/paattajat/b{n}">{name}</a>' for n, name in enumerate(self.bodies))
            return Reply(rows.encode())
        if steps[:2] == ["fi", "paattajat"] and steps[3:4] == ["asiakirjat"]:
            own = [s for s in list(self.bodies.values())[int(steps[2][1:])] if s.listed]
            if len(steps) == 5:
                sitting = next(s for s in own if s.id == steps[4])
                rows = "".join(
                    f'<div class="agenda-item"><span class="agenda-item__index-number">{40 + n} §</span>'
                    f'<a class="agenda-item__subject" href="/fi/asia/hel-2026-{sitting.id}?paatos={n}">{title_of(n, sitting)}</a></div>'
                    for n in range(1, sitting.items + 1)
                )
                return Reply(f"<h1>{sitting.kind} {sitting.day}</h1>{rows}".encode())
            number = int((parse_qs(parts.query).get("page") or ["0"])[0])
            rows = "".join(
                f'<div class="views-row"><time datetime="{iso(s.day)}T12:00:00Z">x</time><a href="/fi/paattajat/{steps[2]}/asiakirjat/{s.id}">{s.kind}</a></div>'
                for s in own[number * 2 : number * 2 + 2]
            )
            more = f'<a href="?page={number + 1}">Seuraava</a>' if len(own) > number * 2 + 2 else ""
            return Reply(f"<div>{rows or 'Ei asiakirjoja'}{more}</div>".encode())
        if steps[:2] == ["fi", "asia"]:
            found = next(s for own in self.bodies.values() for s in own if steps[2].endswith(s.id))
            number = int(parse_qs(parts.query)["paatos"][0])
            return Reply(f"<h1>{title_of(number, found)}</h1><p>Päätös {found.version}</p>".encode())
        return Reply(status=404)


class Plain(Portal):
    """A municipality's own pages: home, decision making, lists where year, body and kind are written in three ways."""

    wordpress = True

    @property
    def base(self) -> str:
        return f"{self.origin}/"

    def reply(self, path: str) -> Reply:
        parts = unquote(urlsplit(path).path)
        names = list(self.bodies)
        if parts == "/":
            return self.framed('<a href="/matkailu/">Matkailu</a> <a href="/hallinto/">Päätöksenteko</a>')
        if parts == "/hallinto/":
            return self.framed(
                '<a href="/hallinto/esityslistat-ja-poytakirjat/">Esityslistat ja pöytäkirjat</a><a href="/esite.pdf">Esite</a>'
            )
        if parts == "/hallinto/esityslistat-ja-poytakirjat/":
            return self.framed("".join(self.listed(n, name) for n, name in enumerate(names)))
        found = next((s for own in self.bodies.values() for s in own if f"/{s.id}" in parts), None)
        if found and found.document:
            return Reply(found.document, content_type="application/pdf")
        return Reply(status=404)

    def listed(self, place: int, name: str) -> str:
        """A body's files, written in one of three ways."""
        rows = []
        for s in self.bodies[name]:
            if not s.listed:
                continue
            day = iso(s.day)
            if place % 3 == 0:
                rows.append(f'<li><a href="/wp-content/uploads/{s.id}.pdf">{s.kind} {s.day}</a> (PDF)</li>')
            elif place % 3 == 1:
                kind = "ptk" if s.kind == "Pöytäkirja" else "esl"
                rows.append(f'<li><a href="/files/{s.id}/{name.split()[0]}_{kind}_{day}.pdf">lataa</a></li>')
            else:
                short = ".".join(s.day.split(".")[:2]) + "."
                rows.append(f'<p><a href="/files/{s.id}.pdf">{short} {s.kind.lower()}</a></p>')
        year = self.bodies[name][0].day[-4:] if self.bodies[name] else "2026"
        return f"<h2>{name}</h2><h3>{year}</h3><ul>{''.join(rows)}</ul>"

    def framed(self, content: str) -> Reply:
        """A page of the site."""
        return Reply(
            f"<html><head><link href='/wp-content/themes/x.css'></head><body>{content}</body></html>".encode()
        )
