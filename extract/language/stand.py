"""A clause's stand on taking part: joined, declined or withdrew, by counting what turns the statement round.

"ei jätetä osallistumatta" takes part, "päätti olla liittymättä" does not (decision_language.md 9). Where no
listed verb speaks, Finnish cases tell the direction: into the network (verkostoon) or out of it (verkostosta).
"""

import re
from dataclasses import dataclass

from extract.language.grammar import Grammar
from extract.model import Outcome

_INTO = re.compile(
    r"(?<![\wäöå])(?:uso(?:\s?\d{1,2})?:?(?:on|hon|aan|ään|een|iin)\b|uso\S*verkosto\w*oon|\w*verkostoon|(?:till|i|med i) (?:\w+ )?(?:uso\S*|nätverket)|uso\s?\d{0,2}[- ]\w*(?:verkostoon|kauteen|kaudelle))"
)
_OUT_OF = re.compile(
    r"(?<![\wäöå])(?:uso(?:\s?\d{1,2})?:?(?:sta|stä)\b|\w*verkostosta|(?:från|ur) (?:\w+ )?(?:uso\S*|nätverket))"
)
_FAVOUR = re.compile(r"myöntei|myöntäv|puoltav")
_NETWORK = re.compile(
    r"(?<![\wäöå])(?:uso\S*|\w*verkosto\w*|\w*hank(?:e|ke)\w*|\w*projekti\w*|jäsenyy\w*|\w*tarjou\w*|kutsu\w*|\w*kau(?:si|de|te)\w*|\w*sopimu\w*|"
    r"\w*nätverk\w*|organisation\w*|erbjudand\w*|inbjud\w*|medlemskap\w*|\w*avtal\w*|siihen|siinä|siitä)"
)
_USO = re.compile(
    r"(?<![\wäöå])uso(?![a-zåäö]{3})\S*|sukupolven organisaatio|generationens organisation|\w*verkosto|\w*nätverk"
)
_ABOUT = re.compile(
    r"(?:osallistumis|liittymis|jatkamis|mukaanlähdö|ilmoittautumis|jäsenyyde|mukanaolo)\w*st[aä]\b"
)


@dataclass(frozen=True, slots=True)
class Stand:
    """What a clause says of taking part; not `sure` where only direction or a bare noun tells it, or turns pile up."""

    outcome: Outcome
    sure: bool = True


def stand_of(
    text: str, grammar: Grammar, negated: bool, previous_stand: bool, wide: str = "", lacks: str = ""
) -> Stand | None:
    """joined, declined or withdrew, by counting what turns the statement round; None without a statement of taking part."""
    wide = wide or text
    part = grammar.has("participate", text) or grammar.has("participate", wide)
    paired = grammar.pair("participate_with", wide)
    lacking = lacks and (grammar.has("participate", lacks) or grammar.has("lackable", lacks))
    without = grammar.has("without", text) is not None or bool(lacking)
    refuse = grammar.has("refuse", text) or grammar.has("refuse", wide)
    outside = grammar.has("outside", text) is not None
    against = grammar.has("against_adjectives", text) is not None
    network = _NETWORK.search(text)
    if part and not paired and grammar.has("objects_elsewhere", text) and not _USO.search(text):
        part = None
    if withdraw := grammar.has("withdraw", text) or grammar.has("withdraw", wide):
        if not (network or part or re.search(r"kunta|kaupunki|sopimu|jäsen|kommun|stad", text)):
            return None
        if negated or withdraw[0].endswith(("matta", "mättä")):
            return Stand("joined")
        return Stand(
            "declined"
            if grammar.has("coming", text)
            and not grammar.has("running", text)
            and not re.match(r"irtisan|ero|säg|sas|utträ", withdraw[0])
            else "withdrew"
        )
    judged = grammar.pair("judge_with", text) if negated or against else None
    if part is None and paired is None and judged is None and not without and not (refuse and network):
        if negated and _USO.search(text) and previous_stand:
            return Stand("declined", sure=False)
        return _by_case(text, grammar, negated, outside, against)
    turns = sum((negated, without, refuse is not None, outside, against))
    if (
        part
        and _ABOUT.search(part[0])
        and not refuse
        and turns == 0
        and not _FAVOUR.search(text)
        and paired is None
    ):
        return (
            Stand("joined", sure=False)
            if re.search(r"\bpäätti\b|päätettiin|beslöt|siten että", text)
            and not re.search(r"myöhemmin|erikseen|viranhaltijapäätö|siirret|\bkun\b", text)
            else None
        )
    if turns % 2 == 0:
        return Stand("joined", sure=turns == 0) if part or paired or without or refuse else None
    leaves = (refuse is not None and re.match(r"luop|luov|luopi|avst", refuse[0])) or (
        outside and _OUT_OF.search(text)
    )
    if leaves and grammar.has("running", text):
        return Stand("withdrew")
    return Stand("declined", sure=turns == 1)


def _by_case(text: str, grammar: Grammar, negated: bool, outside: bool, against: bool) -> Stand | None:
    """A verb no list knows: Finnish cases tell the direction, into the network or out of it."""
    into, out_of = _INTO.search(text), _OUT_OF.search(text)
    if re.search(
        r"edustaj|yhteyshenkil|yhdyshenkil|esite|esittely|tieto|raport|seminaar|representant|kontaktperson|kustannu|kostnad|kutsu\b|tutustu",
        text,
    ):
        return None
    if (
        into
        and not out_of
        and re.search(
            r"kun(?:ta|nan|nalle)|kaupun(?:ki|gin)|kommun|stad|mukaan|päät|liikkeelle|beslö?t", text
        )
    ):
        return Stand("declined" if (negated + outside + against) % 2 else "joined", sure=False)
    if (
        out_of
        and re.search(r"kun(?:ta|nan)|kaupun(?:ki|gin)|kommun|stad|pois|erossa|päät", text)
        and not re.search(r"jatk|sopimu|päätö[kst]|keskustel|kerto", text)
    ):
        return Stand("joined" if (negated + against) % 2 else "declined", sure=False)
    return None
