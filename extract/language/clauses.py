"""Sentences and clauses: where one statement ends and the next begins, and what kind each clause is."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from extract.clean import Clean
from extract.language.grammar import Grammar
from extract.language.pipeline import analysed, denies, lacking, lemmas

ClauseKind = Literal["main", "content", "reason", "condition", "relative"]

_ABBREVIATIONS = re.compile(
    r"(?:\b(?:mm|esim|ns|nk|klo|kl|n|s|ks|vrt|em|ao|tms|jne|ym|yms|ko|vs|vt|os|alv|eur|milj|puh|t\.f|tf|bl\.a|t\.ex|ca|enl|dvs|osv|m\.m|"
    r"moms|inkl|exkl|hyv|yksim|yksimiel|as|inv|kpl|nro|dnro|dnr|st|kh|kv|khall|kvalt|N|Oy|Ab|J|A|K|M|kj|varaj|pj|pvm|v)|(?<!\w)[A-ZÅÄÖ])\.$"
)
_END = re.compile(r"[.!?](?=[\s\"”')\]]|$)[\"”')\]]*|\n+")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause by its place in a cleaned text; `lead` is the conjunction it began with."""

    start: int
    end: int
    text: str  # lower case
    kind: ClauseKind
    lead: str
    sentence: int
    lemmas: str = ""  # base forms of its words, where the model was asked
    lacks: str = ""  # base forms of its words in the abessive
    denied: bool = False  # has a negative verb, by its morphology

    @property
    def wide(self) -> str:
        """The words as printed and their base forms: a list that knows either finds the clause."""
        return f"{self.text} ¦ {self.lemmas}" if self.lemmas else self.text


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The places of the sentences of a cleaned text; a line's end is one, an abbreviation's or ordinal's full stop is none."""
    start = 0
    for match in _END.finditer(text):
        if match[0].startswith("."):
            before = text[start : match.end()].split(None)[-1] if text[start : match.end()].split() else ""
            following = text[match.end() :].lstrip()[:1]
            if (
                following
                and (following.islower() or following.isdigit() or _ABBREVIATIONS.search(before))
                and not (following.isupper() and re.search(r"\d{4}\.$", before))
            ):
                continue
        if text[start : match.end()].strip():
            yield start, match.end()
        start = match.end()
    if text[start:].strip():
        yield start, len(text)


def clauses(clean: Clean, grammar: Grammar, *, deep: bool = False) -> list[Clause]:
    """The clauses of a text in order; `deep` asks the language's model for base forms and morphology.

    A clause ends at a comma before a conjunction, at "ja" before a new verb, at a colon."""
    found: list[Clause] = []
    doc = analysed(clean.text, grammar.language) if deep else None
    for number, (start, end) in enumerate(sentences(clean.text)):
        cuts = [start, *_cuts(clean.text, start, end, grammar), end]
        for a, b in itertools.pairwise(cuts):
            piece = clean.text[a:b]
            if not piece.strip(" ,.;:–-\n"):
                continue
            lowered = piece.lower()
            kind, lead = _kind(lowered, grammar)
            clause = Clause(a, b, lowered, kind, lead, number)
            span = doc.char_span(a, b, alignment_mode="contract") if doc is not None else None
            if span is not None:
                clause = replace(clause, lemmas=lemmas(span), lacks=lacking(span), denied=denies(span))
            found.append(clause)
    return found


def _conjunctions(grammar: Grammar) -> re.Pattern[str]:
    sub = "|".join(grammar.words[name].pattern for name in ("reason", "condition", "relative", "content"))
    if grammar.language == "fi":
        return re.compile(
            rf",\s*(?=(?:ja |sekä |mutta |vaan )?(?:{sub})(?![\wäöå]))|,\s*(?=(?:joten|jolloin|vaan|mutta|eikä|eivätkä|ja|sekä|minkä)\b)|[:;]\s|\s(?=(?:vaan|mutta|eikä|joten|edellyttäen|mikäli|sillä ehdolla|sillä edellytyksellä|siinä tapauksessa|jos)\s)|\s(?=(?:edellyttäen|sillä ehdolla|sillä edellytyksellä),)|\s[–-]\s|,\s(?=(?:\w+\s){{0,4}}(?:päätti|päätettiin|ehdotti|esitti|totesi|katsoi)\b)"
        )
    # An infinitive after "att" belongs to the verb before it ("låta bli att förnya"); a subject begins a clause.
    subject = r"(?=att (?:inte |ej )?(?:kommunen|staden|man|det|den|ärende|frågan|[\wåäö-]+(?:en|et)\b|[A-ZÅÄÖ]|vi\b|uso))"
    others = "|".join(grammar.words[name].pattern for name in ("reason", "condition", "relative"))
    return re.compile(
        rf",?\s{subject}|,\s(?=att\b)|,\s(?=(?:och |samt |men |utan )?(?:{others})(?![\wäöå]))|\s(?=(?:eftersom|emedan|under förutsättning|förutsatt|ifall|såvida)\b)|,\s*(?=(?:varvid|utan|men|så|och|samt|varför|dock)\b)|[:;]\s|\s(?=(?:men|utan att|varför)\s)|\s[–-]\s"
    )


_NEW_VERB = {
    "fi": re.compile(
        r"\s(?=(?:ja|sekä|että)\s(?:(?:samalla|lisäksi|edelleen|myös|samassa yhteydessä)\s)?(?:esittä\w*|esitti|esitet\w+|ehdot\w+|nime\w+|valit\w+|valtuut\w+|oikeut\w+|päät(?:ti|tää|tänyt|et\w+)|hyväks\w+|merkit\w+|"
        r"osallistu\w*|osallistutaan|liitty\w*|liitytään|jatk(?:aa|oi|etaan|ettiin)|lähte\w*|lähde\w*|palaut\w+|jätt\w+|jätet\w+|että|ettei|toteaa|totesi|todet\w+|hylkä\w+|hylät\w+|luopu\w+|irtisano\w+|pyyt\w+|pyys\w+|pyydet\w+|varaa|varata\w*|maksa\w*|ilmoit\w+|(?:\w+n\s)?(?:pohja|päätös)?(?:ehdotuksen|esityksen)|vahvist\w+|kutsu\w+|asett\w+|pysyt\w+|kumo\w+|katso\w*|tulla|tulee|tullaan)\b)"
    ),
    "sv": re.compile(
        r"\s(?=(?:och|samt)\s(?:att|föresl\w+|utse\w*|utsåg|bemyndig\w+|beslut\w*|beslö?t\w*|godkän\w+|anteckn\w+|delta\w*|anslut\w*|återremit\w+|bordl\w+|befullm\w+|konstater\w*|avslå\w*|förkast\w*|uppdra\w*|reserver\w*|meddel\w*|ge\w*|välj\w*)\b)"
    ),
}


def _cuts(text: str, start: int, end: int, grammar: Grammar) -> list[int]:
    piece = text[start:end].lower()
    places = {start + m.end() for m in _conjunctions(grammar).finditer(piece)}
    if opening := re.match(
        r"\s*(?:mikäli|jos|koska|ellei|kun|vaikka|huolimatta siitä,|om|eftersom|ifall|då|även om|trots att|fastän)\s[^,.]{3,160},\s",
        piece,
    ):
        places.add(start + opening.end())  # "Mikäli ..., kunta osallistuu"
    places |= {start + m.end() for m in _NEW_VERB[grammar.language].finditer(piece)}
    return sorted(p for p in places if start < p < end)


def _kind(lowered: str, grammar: Grammar) -> tuple[ClauseKind, str]:
    words = re.sub(r"^[\s,;:–\"”'(-]*(?:(?:ja|sekä|mutta|vaan|och|samt|men|utan)\s)?", "", lowered)
    for kind in ("condition", "reason", "relative", "content"):
        match = grammar.words[kind].match(words)
        if (
            match
            and kind == "relative"
            and re.match(r"jonka mukaan|jossa (?:ehdotetaan|esitetään)|enligt vilket", words)
        ):
            return "content", "että"  # "esitys, jonka mukaan osallistumisesta luovutaan"
        if match:
            return kind, match[0]
    first = lowered.strip(" ,").split(" ")[0] if lowered.strip(" ,") else ""
    return "main", first if first in (
        "joten",
        "vaan",
        "mutta",
        "eikä",
        "ja",
        "men",
        "utan",
        "jolloin",
        "varvid",
    ) else ""
