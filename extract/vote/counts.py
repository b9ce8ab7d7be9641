"""Counts of a vote in a text: ballots (jaa, ei), "äänin 6-3", sides by name, lists of names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from extract.fee.numerals import numeral
from extract.model import Language
from extract.tables import table


@cache
def cues() -> dict[str, re.Pattern[str]]:
    """The vote words as compiled patterns, by name."""
    data = table("vote/cues.yml")
    return {name: re.compile(expression.strip(), re.IGNORECASE) for name, expression in data.items()}


@dataclass(frozen=True, slots=True)
class Counts:
    """Votes by side; `pair` where only the numbers are known ("äänin 6-3") and the winner tells whose they are."""

    for_: int | None = None
    against: int | None = None
    blank: int | None = None
    pair: tuple[int, int] | None = None

    @property
    def whole(self) -> bool:
        return self.pair is not None or (self.for_ is not None and self.against is not None)


_SIDES = {"jaata": "yes", "jaa'ta": "yes", "eitä": "no", "jaa": "yes", "ja": "yes", "kyllä": "yes", "ei": "no", "nej": "no", "tyhjä": "blank", "tyhjiä": "blank", "tyhjää": "blank",
          "tyhjät": "blank", "blank": "blank", "blanka": "blank", "blankt": "blank", "poissa": "absent", "frånvarande": "absent"}  # fmt: skip
_SIDE = {"fi": r"(?P<side>jaata|jaa'ta|eitä|jaa|kyllä|ei|tyhj(?:ä|iä|ää|ät)|poissa)", "sv": r"(?P<side>ja|nej|blank[at]?|frånvarande)"}
_BALLOT_WORD = r"(?:[-\s]?(?:ään\w+|röst\w*|vaihtoeh\w+|puolen?|sidan))?"
_NUMBER = r"(?P<n>\d{1,3}|(?!(?:jaa|ei|ja|nej|tyhjiä|blanka)\b)[a-zåäö]{2,30})"
_VERB = r"(?:(?:valtuutettua|jäsentä|ledamöter|lippua|edustajaa|fullmäktige(?:ledamöter)?),?\s|(?:röster?|ääntä)\s(?:(?:av)?gavs\s|gick\s|annettiin\s|meni\s)?(?:för\s|till\s|på\s)?)?(?:(?:(?:valtuutettua|jäsentä|ledamöter|lippua),?\s)?(?:äänesti(?:vät)?|vastasi(?:vat)?|röstade|joissa luki|oli|olivat|var)\s)?"
_BEFORE = {
    language: re.compile(rf"(?<![\w.,/-]){_NUMBER},?\s*(?:kpl\s*)?{_VERB}[\"”]?{side}[\"”]?{_BALLOT_WORD}(?![\wäöå])", re.IGNORECASE)
    for language, side in _SIDE.items()
}
_AFTER = {
    language: re.compile(
        rf"(?<![\wäöå]){side}{_BALLOT_WORD}[\"”]?\)?(?:\s*\([^)\d]{{0,80}}\))?\s*(?:[:=–-]|\w+tiin|annettu|oli|tuli|kertyi|äänesti(?:vät)?|antoi(?:vat)?|avgavs|gavs|röstade|sai|fick)?"
        rf"\s*(?:yhteensä\s*|kaikkiaan\s*)?\(?{_NUMBER}(?![\w%]|:\w|[.,]\d|\s*(?:§|€|eur|%))",
        re.IGNORECASE,
    )
    for language, side in _SIDE.items()
}
_LISTED = {language: re.compile(rf"(?<![\wäöå]){side},?\s*\(?(?P<n>\d{{1,3}})\s*(?:st|kpl)\b", re.IGNORECASE) for language, side in _SIDE.items()}
_NONE_BLANK = re.compile(
    r"(?i)tyhj\w+\s+(?:ääniä\s+|lippuja\s+)?(?:ei|0\b)|ei (?:annettu |ollut |yhtään )?(?:yhtään )?tyhj\w+|kukaan ei äänestänyt tyhj\w+|inga blanka|ingen (?:ledamot )?avsto[dg]|kukaan ei pidättäytynyt|ingen röstade blankt|blanka:?\s*0\b|tyhjiä:?\s*0\b"
)
_PAIR = re.compile(
    r"(?<![\d.,/§-])(?P<a>\d{1,3})\s?(?:[–—-]|mot|vs\.?|vastaan)\s?(?P<b>\d{1,3})(?!\d|\.\d|%|\s?(?:€|eur|vuo|kau|§|v\b))"
)
_PAIR_WORDS = re.compile(
    r"(?<![\wäöå])(?P<a>\d{1,3}|[a-zåäö]{3,30})\s*(?:ääntä|äänellä|äänen|äänin|jäsentä|röster(?:na)?|puolesta)?\s*(?:[–—-]|mot\b|emot\b|vastaan\b)\s*(?P<b>\d{1,3}|[a-zåäö]{2,30})(?![\wäöå])"
    r"|(?<![\wäöå])(?P<c>\d{1,3}|[a-zåäö]{3,30})\s*(?:ääntä|äänellä|äänen|äänin|jäsentä|puolesta|kannattavaa|puoltavaa)?\s*(?:,|ja\s)?\s*(?P<d>\d{1,3}|[a-zåäö]{3,30})(?::\w+)?\s*(?:ääntä\s*|äänestä\s*)?(?:vastaan|vastustava\w*)",
    re.IGNORECASE,
)
_PERSON = re.compile(r"(?:^|[,/\n:;])\s*(?P<name>[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?(?:,\s(?:pj|vpj)\.?)?)\s*[–:-]?\s*(?P<side>jaa|ei|tyhjä|ja|nej|blank)\b(?=\s*(?:$|[,;./\n]))", re.MULTILINE)
_LIST_HEAD = {
    language: re.compile(
        rf"(?<![\wäöå])(?:(?i:{side})(?:[-\s]?(?:ään\w+|röst\w*)\s*:?|\s*:|\s(?:antoivat|antoi|äänestivät|äänesti|röstade))|(?P<side2>JAA|EI|TYHJÄ|POISSA|JA|NEJ|BLANK))\s*(?:antoivat|antoi|äänestivät|röstade)?\s*(?=[A-ZÅÄÖ]|puheenjohtaja|jäsen|ordförande)"
    )
    for language, side in _SIDE.items()
}
_COLUMNS = re.compile(r"(?im)^\W*(?P<head>(?:(?:jaa|ei|ja|nej|tyhj\w*|blank\w*|poissa|frånv\w*|yht\w*\.?|summa)[\t ]+){1,5}(?:jaa|ei|ja|nej|tyhj\w*|blank\w*|poissa|frånv\w*|yht\w*\.?|summa))\s*\n\s*(?P<row>(?:\d{1,3}[\t ]+){1,5}\d{1,3})\s*$")
_MASK = re.compile(
    r"(?i)\([^()\d]*\b(?:jaa|ja)\b[^()\d]*\b(?:ei|nej)\b[^()\d]*\)|\buso[\s-]?\d{1,2}(?!\s*(?:röst|ään|jäsen))\S*|\b(?:19|20)\d\d\b|§\s*\d+|\d+\s*§|\b(?:yhden?|yksi|en|ett|kahden|kaksi|kahdeksi|två|ensimmäi\w+|toise\w+)\s+(?:asia\w*|ärende\w*|vuo\w+|kau\w+|år\b|period\w*|kerta\w*|viiko\w*)|(?:\d{1,3}[ .\u00a0])?\d+\s?(?:€|euro\w*|vuo\w+|%|prosent\w*)|\bnro\s\d+|liite\w*\s\d+|\b\d{1,2}\.\d{1,2}\.(?:\d{4})?|\bklo\s[\d.:]+|\b(?:läsnä|paikalla|närvarande)\s(?:oli\s|var\s)?\w+\s(?:valtuutet|jäsen|ledam|fullm)\w+|\b\w+\s(?:valtuutet|jäsen|ledam|fullm)\w+\s(?:oli|var)\s(?:läsnä|paikalla|närvarande)\b|\d+\.\s(?=\w)"
)
_REPEATED = re.compile(r"(?P<word>[a-zåäö]{3,30})\s*\((?P<n>\d{1,3})\)", re.IGNORECASE)


def counts(text: str, language: Language) -> Counts | None:
    """The counts of one vote in a stretch of text; None where it holds none."""
    text = _MASK.sub(lambda m: " " * len(m[0]), text)
    text = _REPEATED.sub(lambda m: m["n"] if numeral(m["word"]) == int(m["n"]) else m[0], text)
    blank = _blank(text)
    for reader in (_columns, _closed, _ballot, _dashed, _persons, _lists, _numbers, _sides):
        found = reader(text, language)
        if found is not None and found.whole:
            return replace(found, blank=found.blank if found.blank is not None else blank)
    return None


def tells_blanks(text: str) -> bool:
    """Whether a text says how many ballots were blank, or that none was."""
    return cues()["blank"].search(text) is not None or _NONE_BLANK.search(text) is not None


def _value(word: str) -> int | None:
    if word.isdigit():
        return int(word)
    value = numeral(word) if word.lower() not in ("en", "ett") else None
    return value if value is not None and value <= 200 else None


def _blank(text: str) -> int | None:
    if _NONE_BLANK.search(text):
        return 0
    for piece in re.split(r"[,;.\n]\s|\s(?:ja|och|sekä|samt)\s(?=\w+\s)", text):
        mark = cues()["blank"].search(piece)
        if mark is None:
            continue
        near = sorted(_numbers_in(piece), key=lambda found: min(abs(found[1] - mark.end()), abs(mark.start() - found[2])))
        if near:
            return near[0][0]
    return None


def _numbers_in(piece: str) -> list[tuple[int, int, int]]:
    """(value, start, end) of the numbers of a piece, in digits or words."""
    found = []
    for match in re.finditer(r"(?<![\w.,/–-])(?:\d{1,3}(?![\d%]|[.,]\d)|[a-zåäöA-ZÅÄÖ]{2,30})(?![\wäöå])|(?<![\w.,/–-])\d{1,3}(?=:[a-zåäö]{1,3}\b)", piece):
        one = match[0].lower() in ("en", "ett") and re.match(r"\s(?:avsto|enda|röst|ledam|blank|person|fullm|var\b)", piece[match.end() :])
        surname = match[0][0].isupper() and re.search(r"\w[,\s]\s*$", piece[: match.start()])  # "Halonen, Viita ja Ojala"
        value = 1 if one else None if surname else _value(match[0])
        if value is not None:
            found.append((value, match.start(), match.end()))
    return found


def _columns(text: str, _: Language) -> Counts | None:
    """A table's head of sides over a row of numbers."""
    match = _COLUMNS.search(text)
    if match is None:
        return _summed_columns(text)
    heads, row = match["head"].lower().split(), [int(n) for n in match["row"].split()]
    sides = {_SIDES.get(head.strip("."), head): n for head, n in zip(heads, row, strict=False)}
    return Counts(sides.get("yes"), sides.get("no"), sides.get("blank"))


def _summed_columns(text: str) -> Counts | None:
    """A table of names by side with the sums in its last row: "JAA (esitys) | EI (Martiskaisen esitys)" ... "Yhteensä 3 | Yhteensä 5"."""
    lines = [line.strip() for line in text.split("\n")]
    heads = next((_HEAD.findall(row[0]) for line in lines if (row := _HEADS.match(line))), None)
    sums = next((re.findall(r"\d{1,3}", line) for line in reversed(lines) if _SUMS.fullmatch(line)), None)
    if heads is None or sums is None or len(heads) != len(sums):
        return None
    sides = {_SIDES[head.lower()]: int(number) for head, number in zip(heads, sums, strict=True)}
    return Counts(sides.get("yes"), sides.get("no"), sides.get("blank"))


_SIDE_WORD = r"\b(?:jaa|ei|ja|nej|tyhj(?:ä|iä|ää)|blank[at]?|poissa|frånvarande)\b"
_HEAD = re.compile(rf"({_SIDE_WORD})(?:\s*\([^)]*\))?", re.IGNORECASE)
_HEADS = re.compile(rf"(?i:(?:nimi|jäsen|valtuutettu|namn|ledamot)\s+)?(?i:{_SIDE_WORD}(?:\s*\([^)]*\))?\s*){{2,5}}(?=$|[A-ZÅÄÖ])")  # names may follow in the same row
_SUMS = re.compile(r"(?i)(?:(?:yhteensä|yht\.?|summa|sammanlagt|totalt|tillsammans)?\s*:?\s*\d{1,3}\s*){2,5}")


def _closed(text: str, _: Language) -> Counts | None:
    """Lists of names with the sum after them: "JAA: Rissanen, Kuosmala (2 ääntä)"."""
    sides: dict[str, int] = {}
    for match in _SUM_CLOSES.finditer(text):
        sides.setdefault(_SIDES[match["side"].lower()], int(match["n"]))
    return Counts(sides["yes"], sides["no"], sides.get("blank")) if "yes" in sides and "no" in sides else None


_SUM_CLOSES = re.compile(
    r"(?<![\wäöå])(?P<side>JAA|EI|JA|NEJ|TYHJ(?:Ä|IÄ|ÄÄ)|BLANK[AT]?)\b\s*:\s*(?=[A-ZÅÄÖ])(?:(?!\b(?:JAA|EI|JA|NEJ|TYHJ|BLANK))[^()\d])*?\((?P<n>\d{1,3})(?:\s*(?:ääntä|ään\.?|röst\w*|kpl|st))?\)"
)


def _ballot(text: str, language: Language) -> Counts | None:
    """"3 jaa-ääntä ja 6 ei-ääntä", "JAA: 3, EI: 6": the way that is used first is the way meant."""
    ways = []
    for pattern in (_LISTED[language], _AFTER[language], _BEFORE[language]):
        sides: dict[str, int] = {}
        first = len(text)
        for match in pattern.finditer(text):
            value, side = _value(match["n"]), _SIDES[match["side"].lower()]
            if value is not None and side not in sides:
                sides[side] = value
                first = min(first, match.start())
        if "yes" in sides and "no" in sides:
            ways.append((first, sides))
    if not ways:
        return None
    sides = min(ways, key=lambda way: way[0])[1]
    return Counts(sides["yes"], sides["no"], sides.get("blank"))


def _persons(text: str, _: Language) -> Counts | None:
    """A list of persons, each with the vote given: "Aalto Marja - jaa, Berg Nils - ei"."""
    votes = [_SIDES[match["side"].lower()] for match in _PERSON.finditer(text) if match["name"][0].isupper()]
    if len(votes) < 3 or len(set(votes)) < 2:
        return None
    return Counts(votes.count("yes"), votes.count("no"), votes.count("blank") or None)


def is_person_line(line: str) -> bool:
    """Whether a line names one person and the vote given, or only a person, as lists of votes do."""
    return bool(_PERSON.match(line) or re.fullmatch(r"\s*[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?,?\s*", line))


def _lists(text: str, language: Language) -> Counts | None:
    """Lists of names after JAA and EI, without totals."""
    heads = list(_LIST_HEAD[language].finditer(text))
    sides: dict[str, int] = {}
    for head, following in pairwise([*heads, None]):
        assert head is not None
        stop = following.start() if following is not None else len(text)
        sides.setdefault(_SIDES[(head["side"] or head["side2"]).lower()], _names(text[head.end() : stop]))
    if not sides.get("yes") or not sides.get("no"):
        return None
    return Counts(sides["yes"], sides["no"], sides.get("blank"))


def _names(listed: str) -> int:
    """How many persons a list names."""
    plain = re.sub(r"\s*\([^)]*\)|\b(?:puheenjohtaja|jäsenet?|ledamöterna|pj\.?|vpj\.?|ordföranden?)(?![\wäöå])", "", listed)
    number = 0
    for chunk in re.split(r",\s|\s(?:ja|sekä|och|samt)\s|\n", re.split(r"[;](?:\s|$)|(?<=[a-zåäö)])\.(?:\s|$)", plain)[0]):
        if re.match(r"\s*(?:[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]*\.?)?|(?:[A-ZÅÄÖ]\.\s?){2})\s*$", chunk):
            number += 1
        elif number and chunk.strip():
            break
    return number


def _dashed(text: str, _: Language) -> Counts | None:
    """"äänin 6-3": who had which is told by who won."""
    found = [(int(match["a"]), int(match["b"])) for match in _PAIR.finditer(text)]
    return Counts(pair=found[-1]) if found and (_RESULT.search(text) or cues()["vote"].search(text)) else None


_ALONE = re.compile(r"\s*(?:röst\w*|ledamo\w*)?\s*(?:[.,;)]|$)")


def _numbers(text: str, _: Language) -> Counts | None:
    """"6 röster mot 3", "neljä ääntä kolmea vastaan", "yhdeksän-kaksi"."""
    at = 0
    while match := _PAIR_WORDS.search(text, at):
        first, second = _value(match["a"] or match["c"]), _value(match["b"] or match["d"])
        if match["b"] in ("en", "ett") and _ALONE.match(text, match.end()):
            second = 1  # "med sex röster mot en."
        at = match.end() if first is not None else match.start() + 1  # "äänin kuusi vastaan viisi": the first word is no number
        if first is not None and second is not None and (_RESULT.search(text) or cues()["vote"].search(text)):
            if match["c"] and re.search(r"(?i)puolesta|puoltava|kannattava", match[0]):
                return Counts(first, second)
            return Counts(pair=(first, second))
    return None


def _sides(text: str, _: Language) -> Counts | None:
    """"esittelijän ehdotus sai 5 ääntä ja vastaehdotus 4": each piece of the text has its number and its side."""
    if not cues()["vote"].search(text) and not cues()["voted"].search(text):
        return None
    if both := _BOTH.search(text):
        value = _value(both["n"] or both["n2"])
        return Counts(value, value) if value is not None else None
    sides: dict[str, int] = {}
    loose: list[int] = []
    for piece in _pieces(_summed(text)):
        numbers = _numbers_in(piece)
        values = [value for value, _, _ in numbers]
        if not values and (listed := _after_verb(piece)):
            values = [listed]
        if len(values) != 1:
            continue
        colon = piece.rfind(": ", 0, numbers[0][1]) if numbers else -1
        side = (side_of(piece[colon + 1 :]) if colon >= 0 else None) or side_of(piece)
        if _AGAINST_IT.search(piece) and len(sides) == 1:
            side = "for" if "against" in sides else "against"
        if side is None:
            loose.append(values[0])
        else:
            sides.setdefault(side, values[0])
    if len(loose) == 1 and ("for" in sides) != ("against" in sides):
        sides["against" if "for" in sides else "for"] = loose[0]
    if "for" in sides and "against" in sides:
        return Counts(sides["for"], sides["against"], sides.get("blank"))
    return None


def _summed(text: str) -> str:
    """The text with the parts of a printed sum blanked: "keskustan neljä ja SDP:n kaksi edustajaa, yhteensä 6"."""
    for sentence in re.finditer(r"[^.\n]+", text):
        numbers = _numbers_in(sentence[0])
        total = next((i for i, (_, a, _) in enumerate(numbers) if _SUM.search(sentence[0][:a])), None)
        if total:
            for _, a, b in numbers[:total]:
                text = text[: sentence.start() + a] + " " * (b - a) + text[sentence.start() + b :]
    return text


_SUM = re.compile(r"(?i)(?:yhteensä|kaikkiaan|sammanlagt|totalt|tillsammans)\s*:?\s*$")


def _after_verb(piece: str) -> int:
    """The number of people named as supporters: "ehdotusta kannattivat Rantanen, Suvanto ja Lahti"."""
    match = re.search(r"(?i)(?:kannattivat|äänestivät|puolsivat|understöddes av|röstade)\s+(?=(?:puheenjohtaja|jäsenet|[A-ZÅÄÖ]))", piece)
    return _names(piece[match.end() :]) if match else 0


def _pieces(text: str) -> Iterator[str]:
    """A vote's text in pieces with one number each: at commas and "ja" between two numbers."""
    marks = [(a, b) for _, a, b in _numbers_in(text)]
    start = 0
    for (_, first_end), (second_start, _) in pairwise(marks):
        between = text[first_end:second_start]
        parts = list(re.finditer(r"(?<!\b[A-ZÅÄÖ])\.\s|[;:]\s|,\s|\n|\s(?:ja|och|sekä|samt|kun taas|medan|mutta|men)\s", between))
        strong = [part for part in parts if part[0][0] in ".;\n"] or parts
        strong = strong or list(re.finditer(r"(?<=\s)\w+\s", between))[:1]  # "kahdeksan vastustavaa kahden äänestäessä tyhjää"
        if strong:
            yield text[start : first_end + strong[0].start()]
            start = first_end + strong[0].end()
    if len(marks) > 1:
        ends = re.search(r"[.;]\s", text[marks[-1][1] :])
        yield text[start : marks[-1][1] + ends.start()] if ends else text[start:]
        return
    for piece in re.split(r"[;.]\s|,\s(?=[a-zåäö]+\s)|\s(?:kun taas|medan)\s|\n", text):
        if cues()["vote"].search(piece):
            yield piece


def side_of(piece: str) -> str | None:
    """for, against, blank or absent, by the words of a piece; None where it has none."""
    piece = _QUESTION.sub(" ", piece)
    if cues()["blank"].search(piece):
        return "blank"
    if cues()["absent"].search(piece):
        return "absent"
    if cues()["procedural_side"].search(piece) and not re.search(r"(?i)vastaan|hylkä", piece):
        return "against"
    if cues()["against"].search(piece) or _MEMBERS_OWN.search(piece):
        return "against"
    if cues()["for"].search(piece) or cues()["going_on"].search(piece):
        return "for"
    return None


_AGAINST_IT = re.compile(r"(?i)\bsitä vastaan\b|\b(?:e?mot) (?:det|förslaget)\b")
_QUESTION = re.compile(r"(?i)\bom (?:återremi\w+|bordlägg\w+)|\b(?:palau|pöydäl|lykkä)\w+sta\s(?:\w+\s){0,2}äänest\w+")
_RESULT = re.compile(r"(?i)\btulos\b|\btulokse\w+|ratkaisu|resultat|hyväksy|hyl[äk]|voit|hävi|kaatu|kumoon|tasatul|niukasti|vann|segra|förlor|förkast|godkän|avslog|föll|\bluvuin|\blukemin|beslöts|beslutades|votering|marginal")
_BOTH = re.compile(
    r"(?i)\b(?:kumpikin|kummatkin|molemmat|båda)\b[^.]{0,40}?\b(?:sai|saivat|fick)\s+(?P<n>\d{1,3}|[a-zåäö]{2,30})|(?P<n2>\d{1,3}|[a-zåäö]{2,30}) kumpikin"
)
_MEMBERS_OWN = re.compile(
    r"(?!Esittelijän|Kunnan|Kaupungin|Stads|Kommun|Föredrag|Pohjae|Hallituksen|Valtuusto|Uso|USO|Beslut|Grund)\b[A-ZÅÄÖ][\wåäö.-]*?"
    r"(?:(?:n|:n|\.n)\s+(?:tekemä\w*\s|esittämä\w*\s|kielteinen\s|kielteistä\s)?(?:\w*ehdotu|\w*esity|kanta|kannan)|(?:s|:s)\s+(?:\w+\s)?(?:förslag|yrkande))"
)
