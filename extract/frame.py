"""What a document says of itself as a whole: whose meeting, when, agenda or minutes, one item or many."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extract.bodies import Body, body_at, body_of_meeting, only_meeting
from extract.dates import DATE, first_date, iso
from extract.headings import heading
from extract.heads import AGENDA, Head, head
from extract.lines import Cell, Line
from extract.model import Facts, Reading

CONTENTS_GAP = 2  # lines between two entries of a list of contents
TOP = 45  # lines in which a document names its meeting
_TIME = re.compile(
    r"(?:kokous|sammanträdes?|mötes?)?-?(?:aika|päivä|pvm|päivämäärä|ajankohta|tid|dag|datum)\b|\bklo\b|\bkl\.",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(r"(?i)julkais|publicera|nähtävä|framlag|tulostettu|muokattu|päivitetty")
_BODY_LABEL = re.compile(r"(?i)^(?:toimielin|päättävä toimielin|päättäjä|päätöksentekijä|viranhaltija|beslutsfattare|tjänsteinnehavare|organ|beslutande organ|instans)\s*:?\s+(?=[A-ZÅÄÖ])")
_MINUTES = re.compile(r"(?i)pöytäkirja|protokoll|viranhaltijapäätös|tjänsteinnehavarbeslut")


@dataclass(frozen=True, slots=True)
class Frame:
    """The document's own meeting; None where it does not say."""

    body: Body | None
    date: str | None
    section: int | None
    agenda: bool
    single: bool  # one item's page
    begins: int = 0  # index of the line with the page's own head; what stands before it is the page's frame


def frame(reading: Reading, all_lines: Sequence[Line], heads: dict[int, Head], facts: Facts, titled: frozenset[int]) -> Frame:
    """Reads the document's own body, date and kind from its first lines, the page's title and what the portal said.

    `titled` are the indexes of the lines that an HTML page's heading elements hold.
    """
    body: Body | None = None
    day: str | None = None
    section: int | None = None
    agenda, minutes, banner = False, False, False
    begins = 0
    if titled:
        body, day = _in_heading([line.text for i, line in enumerate(all_lines[:TOP]) if i in titled])
    numbered = [h for h in heads.values() if h.section is not None or h.order is not None]
    for index, line in enumerate(all_lines[:TOP]):
        found = heads.get(index)
        text = line.text.replace("\t", " ")
        if _MINUTES.search(text[:60]) and len(text) < 120 and not agenda:
            minutes = True
        if AGENDA.search(text[:60]) and not agenda and not minutes:
            agenda = len(text) < 120
        if found and found.kind and (found.section is not None or found.order is not None):
            if not banner:
                begins = index
            banner, section = True, found.section  # Pöytäkirja 04.12.2023/Pykälä 303
        if found and (found.section is None or found.kind or line.frame):
            body, day = body or found.body, day or found.date
            continue
        if found:
            if numbered and found is numbered[0] and not banner and (found.staged or reading.media_type != "text/html"):
                break
            continue
        if body is None and len(text) < 80:
            pieces = [_BODY_LABEL.sub("", piece) for cell in line.cells[:2] for piece in re.split(r"\s[·|•/]\s", cell.text)]
            alone = next((named for piece in pieces if (named := _whole_body(piece))), None)
            body = alone or body_of_meeting(text)
        if body is None and index < 5 and len(text) < 300 and _MINUTES.search(text[:80]):
            body = _body_in(text)
        if day is None and len(text) < 120 and not _PUBLISHED.match(text):
            only = DATE.search(text)
            own_cell = any(_only_day(piece.strip()) for cell in line.cells for piece in re.split(r"\s[·|•]\s", cell.text))
            if only and (own_cell or _TIME.search(text) or AGENDA.search(text[:60]) or len(text) - len(only[0]) < 30 or only_meeting(text)):
                day = iso(only)
    if reading.media_type == "text/html" and reading.frame and (body is None or day is None):
        body, day = _breadcrumb(reading.frame, body, day)
    if html_title := reading.title if reading.media_type == "text/html" and (body is None or day is None) else None:
        body, day = _page_title(html_title, body, day)
    if facts.meeting_date and day is None:
        day = facts.meeting_date
    if facts.body and body is None and (given := body_at(facts.body)):
        body = given[0]
    if facts.kind in ("agenda", "agenda_item"):
        agenda = not minutes
    own = {h.section for h in numbered if h.section is not None and not h.staged} or _running_on(numbered, body)
    html = reading.media_type == "text/html"
    if html and not own:  # an agenda of numbered matters with their titles: "Asia 5. Talousarvio", "Asia 6. USO-verkosto"
        own = {h.order for h in numbered if h.order and h.rest is not None and not h.staged}
    elif html and _only_lists(reading, all_lines, heads, titled):
        own = set()
    # A PDF's running head may look like an item's banner; several sections of its own say that it is a meeting.
    single = (banner and (html or len(own) <= 1)) or (html and len(own) <= 1)
    return Frame(
        body, day, section if single else None, agenda and not minutes, single, begins if html else 0
    )


def _only_day(text: str) -> bool:
    return DATE.fullmatch(text) is not None or (DATE.search(text) is not None and only_meeting(text))


def _in_heading(texts: Sequence[str]) -> tuple[Body | None, str | None]:
    """Body and date where one of the page's headings names both: "Kaupunginhallitus, kokous 20.1.2025 (esityslista)"."""
    for text in texts:
        named, day = body_at(text), DATE.search(text)
        if named is not None and day is not None and "§" not in text and len(text) < 80:
            return named[0], iso(day)
    return None, None


def _running_on(numbered: Sequence[Head], body: Body | None) -> set[int]:
    """Sections of one body's undated heads that run on by one, of a meeting then: "KHALL § 233", "KHALL § 234"."""
    sections = [h.section for h in numbered if h.section is not None and h.date is None and h.body is not None and body is not None and h.body.type == body.type]
    return set(sections) if any(b == a + 1 for a, b in pairwise(sections)) else set()


def _only_lists(reading: Reading, all_lines: Sequence[Line], heads: dict[int, Head], titled: frozenset[int]) -> bool:
    """Whether numbers on a page of one item are those of a list in it, officers' decisions say: no two hold proposal or decision."""
    numbered = [i for i, h in heads.items() if h.section is not None and not h.staged]
    if sum(i in titled for i in numbered) > 1:
        return False
    stretches = pairwise([*numbered, len(all_lines)])
    return bool(reading.frame) and sum(any(_opens_act(line) for line in all_lines[a + 1 : b]) for a, b in stretches) < 2


def _opens_act(line: Line) -> bool:
    opens = heading(line)
    return opens is not None and not opens.label and opens.role in ("proposal", "decision")


def _body_in(text: str) -> Body | None:
    """The body that a page's one-line head names: "KANNUKSEN KAUPUNKI PÖYTÄKIRJA 17/2011 Kaupunginhallitus Maanantai ..."."""
    named = (body_at(text, match.start()) for match in re.finditer(r"\b[A-ZÅÄÖ]", text))
    return next((body for body, _ in filter(None, named) if body.type in ("council", "board", "committee")), None)


def _whole_body(text: str) -> Body | None:
    named = body_at(text)
    return named[0] if named and only_meeting(text) else None


def _breadcrumb(text: str, body: Body | None, day: str | None) -> tuple[Body | None, str | None]:
    """Body and date from "Kaupunginhallitus > Kokous 7.9.2022 > Otsikko"."""
    for line in text.splitlines():
        if ">" in line or "»" in line:
            for piece in re.split(r"[>»]", line):
                piece = piece.strip()
                found = body_at(piece)
                if body is None and found and found[1] >= len(piece):
                    body = found[0]
                if day is None and re.match(r"(?i)kokous|möte|sammanträde", piece):
                    day = first_date(piece)
    return body, day


def _page_title(title: str, body: Body | None, day: str | None) -> tuple[Body | None, str | None]:
    """Body and date from a web page's title: "Pöytäkirja: kunnanhallitus 27.1.2025, § 20 - Nakkilan kunta"."""
    dated = DATE.search(title)
    if dated is None or not (_MINUTES.search(title) or AGENDA.search(title) or "§" in title):
        return body, day
    before = title[: dated.start()].rstrip(" ,:-–")
    named = next((named[0] for at in re.finditer(r"\b\w", before) if (named := body_at(before[at.start() :].capitalize())) and named[1] >= len(before) - at.start()), None)
    return body or named, day or (iso(dated) if named or body else None)


def find_heads(all_lines: Sequence[Line], *, single: bool = False) -> dict[int, Head]:
    """The heads among the lines, by line index, contents pages left out; `single`: likely a page of one item."""
    found = {i: h for i, line in enumerate(all_lines) if (h := head(line) or _told_beside(line))}
    signed = any(h.section is not None and _SIGNED.search(all_lines[i].text) for i, h in found.items())
    found = {i: _without_page(h, all_lines, i, signed=signed) for i, h in found.items()}
    if not any((h.section is not None or h.order) and not all_lines[i].frame for i, h in found.items()):
        found |= _unsigned(all_lines, single=single)
    numbered = [i for i, h in found.items() if h.section is not None and not all_lines[i].frame]
    last = {found[i].section: i for i in numbered}
    dropped = set()
    for i, after in zip(numbered, [*numbered[1:], len(all_lines)], strict=False):
        here, there = found[i], found.get(after)
        listed = _LEADER.search(all_lines[i].text) is not None
        titled = there is not None and (there.date is None or (here.rest is not None and there.rest is not None))
        close = after - i <= 3 and there is not None and titled and there.section != here.section
        again = found[last[here.section]]
        # A short form alone ("Kh 14") stands in contents pages too; with a date and a title, when the same comes again.
        placed = here.date is not None and not (here.rest and again is not here and again.date == here.date)
        if (not placed and last[here.section] != i and (close or listed)) or (
            listed and not placed and here.rest
        ):
            dropped.add(i)
    # The last line of a contents page stands before text; it goes with the others when its number comes again.
    for i in numbered:
        if (
            i not in dropped
            and (not found[i].staged or found[i].rest is not None)
            and last[found[i].section] != i
            and dropped
            and i - max(dropped | {-9}) <= 3
        ):
            dropped.add(i)
    dropped |= {i for i in numbered if i - 1 in found and _in_title(found[i - 1], found[i], all_lines[i])}
    dropped |= _announced({i: h.order for i, h in found.items() if h.section is None and h.order and not all_lines[i].frame})
    kept = {i: h for i, h in found.items() if i not in dropped}
    apart = _listed(kept, all_lines) | _lower(kept, all_lines)
    return _dated({i: h for i, h in kept.items() if i not in apart})


def _dated(heads: dict[int, Head]) -> dict[int, Head]:
    """Heads with the dates that a list at the top gives them: "Kst § 7   09.01.2023" there, "Kst § 7" above the handling."""
    told = {(h.body.name, h.section): h.date for h in heads.values() if h.body is not None and h.section is not None and h.date is not None}
    return {
        i: replace(h, date=told.get((h.body.name, h.section))) if h.body is not None and h.section is not None and h.date is None else h
        for i, h in heads.items()
    }


def _announced(orders: dict[int, int]) -> set[int]:
    """The lines of an agenda's list of contents: numbered one under the other, and one of the numbers comes again further down."""
    places = list(orders)
    ends = next((at for at, (a, b) in enumerate(pairwise(places), start=1) if b - a > CONTENTS_GAP), len(places))
    listed, following = places[:ends], {orders[i] for i in places[ends:]}
    return set(listed) if any(orders[i] in following for i in listed) else set()


def _in_title(above: Head, here: Head, line: Line) -> bool:
    """Whether a section belongs to the title that the line above begins: "§ 94 BEGÄRAN OM OMPRÖVNING AV BESLUT 30.1.2023" / "§ 33 OM ..."."""
    title = above.rest.text if above.rest is not None and above.section is not None else ""
    return not line.gap and not here.staged and re.search(r"(?i)\d{4}$|(?:päätö|beslut)\w*$", title) is not None


_SIGNED = re.compile(r"§|(?i:pykälä|paragraf)")


def _told_beside(line: Line) -> Head | None:
    """The head in a line's second column: "Aiempi käsittely   Kaupunginhallitus 14.1.2019 § 17"."""
    if len(line.cells) != 2 or len(line.cells[0].text) > 40:
        return None
    found = head(Line(line.cells[1:], line.cells[1].start, line.end, line.page, line.gap))
    whole = found is not None and found.body and found.date and found.section is not None and found.rest is None
    return found if whole else None


def _without_page(found: Head, all_lines: Sequence[Line], index: int, *, signed: bool) -> Head:
    """A head whose last number is a page's: where other heads have section signs, or the line above says so.

    "Kokouspäivämäärä   Sivu" / "Valtuusto   10.12.2012   211"
    """
    line = all_lines[index]
    above = all_lines[index - 1].cells[-1].text if index else ""
    page = signed or re.fullmatch(r"(?i)sivu|sida|sivunro|sidnr", above) is not None
    bare = found.body is not None and found.date is not None and found.kind is None and not _SIGNED.search(line.text)
    return replace(found, section=None) if page and bare else found


def _listed(found: dict[int, Head], all_lines: Sequence[Line]) -> set[int]:
    """Numbers that do not run on with the meeting's own: "§ 31 ..." in a list of officers' decisions under § 132.

    Sections of one meeting rise; the rising chain that carries the most text is the meeting's.
    """
    numbered = [
        i for i, h in found.items() if h.section is not None and not h.staged and not all_lines[i].frame
    ]
    if len(numbered) < 3:
        return set()
    following = dict(zip(numbered, [*numbered[1:], len(all_lines)], strict=True))
    # Items stand apart where the page has blank lines at all; lines of a list do not.
    apart = any(all_lines[i].gap for i in numbered)
    weight = {
        i: 1.0 + 3 * any(heading(line) for line in all_lines[i + 1 : following[i]]) if all_lines[i].gap or not apart else 0.01
        for i in numbered
    }
    best: dict[int, tuple[float, int | None]] = {}
    for place, i in enumerate(numbered):
        section = found[i].section or 0
        before = [(best[j][0], j) for j in numbered[:place] if (found[j].section or 0) <= section]
        carried, last = max(before, default=(0.0, None), key=lambda pair: pair[0])
        best[i] = (carried + weight[i], last)
    chain: set[int] = set()
    at: int | None = max(numbered, key=lambda i: best[i][0])
    while at is not None:
        chain.add(at)
        at = best[at][1]
    return set(numbered) - chain


def _lower(found: dict[int, Head], all_lines: Sequence[Line]) -> set[int]:
    """Numbers below that of the document's first section, where it is the meeting's own: officers' decisions listed in it.

    "KHALL § 39" / "§ 3 Työmatka" / "§ 4 Osallistuminen USO-verkostoon": sections of one meeting rise.
    """
    numbered = [(i, h) for i, h in found.items() if h.section is not None and not all_lines[i].frame]
    meeting = next((h.date for h in found.values() if h.body is not None and h.date is not None), None)
    if not numbered or numbered[0][1].body is None or numbered[0][1].date not in (None, meeting):
        return set()
    first = numbered[0][1].section or 0
    return {i for i, h in numbered[1:] if not h.staged and (h.section or 0) < first}


def _unsigned(all_lines: Sequence[Line], *, single: bool) -> dict[int, Head]:
    """Heads whose section sign was lost: lines that begin with numbers running on by one ("25 LIITTYMINEN ...").

    On a page of one item, the number in a cell of its own beside the title.
    """
    numbered = [
        (i, int(match[1]), match)
        for i, line in enumerate(all_lines)
        if not line.frame
        and (match := re.match(r"(\d{1,4})[.]?(?:[\t ]+(?=[A-ZÅÄÖ])|$)", line.text))
        and not DATE.match(line.text)
        and (match.end() < len(line.text) or line.gap)
    ]
    best: list[tuple[int, int, re.Match[str]]] = []
    for start in range(len(numbered)):
        run = [numbered[start]]
        for entry in numbered[start + 1 :]:
            if entry[1] == run[-1][1] + 1:
                run.append(entry)
        if len(run) > len(best):
            best = run
    titles = {(number, _letters(all_lines[i].text[match.end() :])) for i, number, match in best}
    again = [entry for entry in numbered if best and entry[0] > best[-1][0] and (entry[1], _letters(all_lines[entry[0]].text[entry[2].end() :])) in titles]
    if len(best) < 3:
        best = [entry for entry in numbered if "\t" in entry[2][0] and len(all_lines[entry[0]].cells) == 2][:1] if single else []
    heads = {}
    for i, number, match in again or best:  # the list of contents names them first
        line = all_lines[i]
        rest = line.text[match.end() :]
        heads[i] = Head(
            None,
            None,
            number,
            None,
            None,
            Cell(rest, line.end - len(rest), line.end) if rest else None,
            "\t" in match[0],
            line.start,
            line.end,
        )
    return heads


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


_LEADER = re.compile(r"(?:\.\s?){4,}\d*\s*$|\t\d{1,3}$")
