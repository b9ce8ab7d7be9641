"""Clauses to acts: what each clause does - takes a stand, tables, returns, approves - and who does it.

Polarity is counted, not listed: each negation, "-matta" form, refusing verb and "ulkopuolelle" turns the stand round, so
"ei jätetä osallistumatta" takes part and "päätti olla liittymättä" does not (decision_language.md 9).
"""

import re
from dataclasses import dataclass, replace
from typing import Literal

from extract.clean import Clean
from extract.language.clauses import Clause, clauses
from extract.language.grammar import Grammar
from extract.language.stand import stand_of
from extract.model import Outcome

Kind = Literal["stand", "procedure", "delegate", "appoint", "note", "approve", "reject", "appeal"]
Mode = Literal["decide", "motion", "told", "background", "condition"]
Whose = Literal["presenter", "counter", "amended"]


@dataclass(frozen=True, slots=True)
class Act:
    """What a clause does; `start` and `end` are places in the cleaned text."""

    kind: Kind
    outcome: Outcome | None  # None for approve and reject; of an appeal: the decision under appeal
    mode: Mode
    start: int
    end: int
    sentence: int
    upward: bool = False  # proposed to a higher body
    by_presenter: bool = False  # of a motion
    whose: Whose = "presenter"  # of approve and reject
    amended: bool = False
    upheld: bool = False  # of an appeal
    past: bool = False
    sure: bool = True


_UNCHANGED = re.compile(
    r"\bei\s+(?:ole|nähdä|näe)\s+(?:\w+\s+)?estettä|\bei\s+(?:\w+\s+){0,2}?(?:muuta|muuteta|kumoa|kumota|oikaise|oikaista)\b"
)
_NO_STAND = re.compile(
    r"\bei\s+(?:ote(?:ttu|ta)|otettaisi)\s+(?:\w+\s+){0,4}?kantaa|ingen ståndpunkt|tar inte ställning|ta inte ställning|tog inte ställning"
)
_ANSWER = re.compile(r"\W*(?:(?P<yes>kyllä|joo|ja|jo)|ei|nej)\W*")
_DISSENT = re.compile(r"eriävä\w* mielipi|avvikande (?:mening|åsikt)|vastalause|reserverade sig|reservation")
_WHETHER = re.compile(r"\b(?:eller (?:inte|ej)|vai ei|tai ei|vai eikö)\b")
_BARE = re.compile(
    r"\W*(?:(?:tämä|tehty|kyseinen|detta) )?(?:ehdotus|esitys|ehdotusta|esitystä|förslaget) (?:hyväksy|hylät|godkän|förkast|bifö)\w+"
)
_APPEAL = re.compile(r"oikaisuvaatimu|rättelseyrkand|omprövning|valitu(?:s|ks)|besvär")
_UNEXAMINED = re.compile(r"tutkimatta|utan prövning|prövas inte")
_BALLOT = re.compile(
    r"\b(?:jaa|ei|ja|nej)\s*[=:]|\(\s*(?:jaa|ja)\b|äänestysesity|omröstningsproposition|(?:jotka|de som)\s.{0,60}(?:äänestävät|röstar)|äänestää\s+(?:jaa|ei)|röstar\s+(?:ja|nej)"
)
_PERSON_PROPOSAL = re.compile(
    r"(?P<who>[A-ZÅÄÖ][\w.-]*?(?:[aeiouyäöå]n|in|:n|\.n|s|:s))\s+(?:(?:tekem\w+|esittäm\w+|kannattam\w+|ändrade|muutettu)\s+)?(?:\w*ehdotu\w*|\w*esity\w*|förslag\w*)"
)
_NOT_PERSON = re.compile(
    r"(?i)(?:johtaja|esittelijä|hallitu|valtuusto|lautakun|jaosto|puheenjohtaj|päällikö|pohja|päätös|kj|kh\b|kv|styrelse|fullmäktig|direktör|föredragand|"
    r"ordförand|sihteeri|nämnd|chef|kunnan|kaupungin|stadens|kommunens|sektion|usos?\b|fcg|kuntaliit|kokou|\w+(?:ttiin|taan|tään|daan)$|alkuperäi|annet|tehty|edellä|oheis|ovan|detta|pormestari|tämän|käydyn|asian|ärendets|mötets|beslut)"
)


def acts(clean: Clean, grammar: Grammar, *, proposal: bool = False, deep: bool = True) -> list[Act]:
    """The acts of a decision's or (`proposal`) a proposal's text, in order.

    `deep` asks the language's model; backgrounds are read without it, their letters say enough.
    """
    found: list[Act] = []
    mode: Mode = "decide"
    upward, presenter, amended = False, False, False
    sentence, previous_stand, matrix, dissent = -1, False, False, -1
    motioned = False  # a member's motion stands, neither lapsed nor voted on
    for whole in clauses(clean, grammar, deep=deep):
        clause = replace(whole, text=_WHETHER.sub(lambda m: " " * len(m[0]), whole.text))
        text = clause.text
        if clause.sentence != sentence:
            # An amendment may go on in the next sentence: "muutti esitystään kuulumaan: ... Kunta ei osallistu."
            carried = presenter and amended and mode == "motion"
            sentence, mode, upward, presenter, amended = clause.sentence, "decide", False, False, False
        else:
            carried = False
        if _BALLOT.search(text):
            continue
        if _DISSENT.search(text):
            dissent = clause.sentence
        if dissent == clause.sentence:
            continue
        if clause.kind in ("main",) or clause.lead == "":
            said = _speaker(clause, clean, grammar, proposal=proposal)
            if said is not None:
                mode, upward, presenter, amended = said
            elif clause.lead in ("joten", "vaan", "jolloin", "varvid", "utan") or (
                clause.kind == "main" and mode == "told"
            ):
                mode = "decide"
            if (
                carried
                and said is None
                and text.lstrip().startswith(('"', "”", "kunta", "kaupunki", "kommunen", "staden"))
                and not found
            ):
                mode, presenter, amended = "motion", True, True
        if clause.kind == "main":
            matrix = False
        effective: Mode = (
            mode
            if clause.kind in ("main", "content")
            else ("condition" if clause.kind == "condition" else "background")
        )
        act = _act(
            clause, clean, grammar, effective, upward, previous_stand, matrix and clause.kind == "content"
        )
        if clause.kind == "main":
            # "ei nähdä tarvetta sille, että kunta liittyisi": the denial stands before the clause it denies.
            matrix = act is None and (
                grammar.has("negation", text) is not None or grammar.has("refuse", text) is not None
            )
        if act is not None and act.outcome == "removed" and act.mode == "told":
            act = replace(
                act, mode="decide"
            )  # "Kunnanjohtaja ilmoitti vetävänsä asian pois": that removes it
        previous_stand = (act is not None and act.kind == "stand") or (
            previous_stand and clause.kind != "main"
        )
        if re.search(
            r"rauke|rauen|ei (?:\w+ )?kannat|ei saanut|förföll|inget understöd|inte understöd", text
        ):
            motioned = False
        if act is not None:
            if act.kind == "stand" and mode == "motion" and not presenter:
                motioned = True
            elif (
                act.kind in ("approve", "reject")
                and motioned
                and _BARE.match(text)
                and act.whose == "presenter"
            ):
                act = replace(
                    act, whose="counter"
                )  # "N.N. ehdotti ... Ehdotus hyväksyttiin": the motion just made
            found.append(
                Act(act.kind, act.outcome, act.mode, act.start, act.end, act.sentence, act.upward, presenter, act.whose,
                    act.amended or amended, act.upheld, bool(grammar.has("decided_past", text)), act.sure)
            )  # fmt: skip
    return found


def _speaker(
    clause: Clause, clean: Clean, grammar: Grammar, *, proposal: bool
) -> tuple[Mode, bool, bool, bool] | None:
    """Who says what follows: (mode, upward, by the presenter, amended); None when the clause has no verb of saying."""
    text = clause.text
    decides = grammar.has("decide_verb", text)
    proposes = grammar.has("propose_verb", text)
    upward_verb = grammar.has("upward_verb", text)
    amended = _amends(text, grammar)
    officer = grammar.has("presenter", text)
    if (
        upward_verb
        and grammar.has("higher_body", text)
        and not re.search(r"määräraha|anslag", text[: upward_verb.start()])
    ):
        return "decide", True, False, False
    if amended and not grammar.has("accept", text) and not grammar.has("according", text):
        return (
            "motion",
            False,
            officer is not None or not _named(clean.text[clause.start : clause.end]),
            True,
        )
    if proposes and (not decides or proposes.start() < decides.start()):
        if proposal:
            return "decide", False, True, False
        body = grammar.has("body_subject", text)
        if body and body.start() < proposes.start() and not officer:
            return (
                "decide",
                upward_verb is not None and grammar.has("higher_body", text) is not None,
                False,
                False,
            )
        return "motion", False, officer is not None and officer.start() < proposes.start() + 40, amended
    if decides:
        return "decide", False, False, False
    if (
        text.rstrip().endswith(":")
        and grammar.has("proposal_noun", text)
        and officer
        and not _according(text, grammar)
    ):
        return (
            ("decide" if proposal else "motion"),
            False,
            True,
            "kokou" in text or "möte" in text or "sammanträd" in text,
        )
    told = grammar.has("told", text)
    if (
        told
        and re.match(r"ilmoit|meddela", told[0])
        and re.search(
            r"^\W*(?:\w+\W+){0,2}?(?:\w*hallitus|\w*valtuusto|kunta|kaupunki|\w*lautakunta|kommunen|staden|\w*styrelsen|päätän)\b",
            text,
        )
    ):
        return "decide", False, False, False  # "Kunnanhallitus ilmoittaa kunnan tulevan mukaan"
    if told:
        chair = re.search(
            r"puheenjohtaja\w*\W+(?:\w+\W+){0,3}?(?:ilmoitti|totesi)|ordföranden?\W+(?:\w+\W+){0,3}?meddelade",
            text,
        )
        return ("decide" if chair else "told"), False, False, False
    return None


def _amends(text: str, grammar: Grammar) -> bool:
    """Whether a proposal is being changed here: the two words stand close together."""
    change, noun = grammar.words["amended"].pattern, grammar.words["proposal_noun"].pattern
    return bool(re.search(rf"{change}(?:\W+\w+){{0,3}}\W+{noun}|{noun}(?:\W+\w+){{0,3}}\W+{change}", text))


def _named(text: str) -> bool:
    match = re.search(r"\b[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+", text)
    return match is not None


def _act(
    clause: Clause,
    clean: Clean,
    grammar: Grammar,
    mode: Mode,
    upward: bool,
    previous_stand: bool,
    denied: bool,
) -> Act | None:
    text = clause.text
    # "ei muuta päätöstään olla osallistumatta": the denial is of a change, the stand stays.
    text = _UNCHANGED.sub(lambda m: " " * len(m[0]), text)
    negated = (grammar.has("negation", text) is not None or (clause.denied and text == clause.text)) != denied
    wide = f"{text} ¦ {clause.lemmas}" if clause.lemmas else text

    def act(kind: Kind, outcome: Outcome | None = None, **more: object) -> Act:
        return Act(kind, outcome, mode, clause.start, clause.end, clause.sentence, upward, **more)  # type: ignore[arg-type]

    if _APPEAL.search(text):
        accept, reject = grammar.has("accept", text), grammar.has("reject", text)
        if accept and not negated and not (reject and reject.start() < accept.start()):
            return act("appeal", upheld=True)
        if reject or _UNEXAMINED.search(text):
            return act("appeal", _under_appeal(text, grammar), upheld=False)
    if _NO_STAND.search(text):
        return act("note", "noted")
    if answer := _ANSWER.fullmatch(text):
        return act("approve" if answer["yes"] else "reject")
    procedure = None if negated else _procedure(text, grammar)
    if procedure is not None:
        return act("procedure", procedure)
    if (match := grammar.pair("delegate", wide)) and not negated and not (upward and match):
        return act("delegate", "delegated")
    ruling = _ruling(clause, clean, grammar, negated)
    stand = stand_of(text, grammar, negated, previous_stand, wide, clause.lacks)
    if ruling is not None and (stand is None or ruling[2]):
        return act(ruling[0], None, whose=ruling[1], amended=ruling[1] == "amended")
    if (
        (appoints := grammar.pair("appoint", wide))
        and not negated
        and (stand is None or stand.outcome == "joined")
    ):
        return act("appoint", "appointed")
    del appoints
    if stand is not None:
        return act("stand", stand.outcome, sure=stand.sure)
    if _notes(text, grammar, negated):
        return act("note", "noted")
    return None


def _under_appeal(text: str, grammar: Grammar) -> Outcome | None:
    """The decision that an appeal in the same clause is about: "rättelseyrkandet mot beslutet att inte ansluta sig avslås"."""
    rest = grammar.words["reject"].sub(" ", grammar.words["refuse"].sub(" ", text))
    found = stand_of(rest, grammar, grammar.has("negation", rest) is not None, False)
    return found.outcome if found else None


def _procedure(text: str, grammar: Grammar) -> Outcome | None:
    if grammar.has("reject", text) or re.search(r"ei saanut|inget understöd", text):
        return None  # "pöydällepanoehdotus hylättiin": the matter goes on
    if (match := grammar.has("table", text)) and (
        not re.match(r"siir|lyk|lykk|skjut|sköt|uppskj|framfl", match[0])
        or grammar.has("table_companions", text)
    ):
        if re.match(r"siir", match[0]) and re.search(
            r"määräraha|valtuustolle|kustannu|ratkais|harki|päätösval|toimival|päätettäv", text
        ):
            return None
        return "tabled"
    if grammar.has("return", text) and grammar.has("return_companions", text):
        return "returned"
    if grammar.pair("remove", text):
        return "removed"
    return None


def _notes(text: str, grammar: Grammar, negated: bool) -> bool:
    match = grammar.pair("note", text)
    if match is None:
        return False
    if re.match(r"ann?a|antan|aiheu|annet|antane|föranl", match[0]):
        return negated
    return not negated and not re.match(
        r"\W*(?:merkit\w+,? että|merkittiin\b.{0,30}\bettä|det antecknades att)", text
    )


def _ruling(clause: Clause, clean: Clean, grammar: Grammar, negated: bool) -> tuple[Kind, Whose, bool] | None:
    """approve or reject, whose proposal, and whether it outweighs a stand in the same clause."""
    text = clause.text
    noun = grammar.has("proposal_noun", text)
    accept, reject = grammar.has("accept", text), grammar.has("reject", text)
    whose = _whose(clause, clean, grammar)
    if _according(text, grammar):
        return ("reject" if negated and not _according(text, grammar) else "approve"), whose, False
    if (became := grammar.has("became", text)) and grammar.has("decision_noun", text) and noun:
        return ("reject" if _denied_near(text, became, grammar) else "approve"), whose, True
    if reject and not accept and (noun or re.search(r"\basia|ärende", text)):
        return ("approve" if _denied_near(text, reject, grammar) else "reject"), whose, True
    if accept and noun:
        return ("reject" if _denied_near(text, accept, grammar) else "approve"), whose, True
    if (
        accept
        and not negated
        and re.match(
            r"\W*(?:\w+\W+){0,4}(?:hyväksyttiin|hyväksytään|hyväksyi|hyv\.|godkän\w+|bifölls?)\b", text
        )
        and not grammar.pair("participate_with", text)
        and not re.search(r"pöytäkirja|työjärjesty|kokoukseen|föredragningslista|protokoll", text)
    ):
        return "approve", whose, False
    if re.fullmatch(
        r"\W*(?:(?:päätettiin|päätös|kunnanhallitus|kaupunginhallitus|valtuusto|oli|päätti|asiasta|beslut|beslöts|styrelsen|fattades|var|beslutet|enhälligt)\W+){0,4}(?:yksimiel\w*|enhällig\w*|enig\w*)\W*",
        text,
    ):
        return "approve", "presenter", False
    return None


def _denied_near(text: str, verb: re.Match[str], grammar: Grammar) -> bool:
    """Whether a negation belongs to the verb: "ei kuitenkaan hyväksytty", not "hyväksyttiin, ettei liitytä"."""
    return any(0 <= verb.start() - m.end() < 30 for m in grammar.words["negation"].finditer(text))


def _according(text: str, grammar: Grammar) -> bool:
    noun, according = grammar.words["proposal_noun"].pattern, grammar.words["according"].pattern
    if grammar.language == "fi":
        if re.search(r"poike(?:ten|tessa|ava)|vastoin", text):
            return False
        return (
            bool(re.search(rf"{noun}\W+(?:\w+\W+){{0,2}}?{according}", text))
            or grammar.has("as_proposed", text) is not None
        )
    return (
        bool(re.search(rf"{according}\W+(?:\w+\W+){{0,4}}?{noun}", text))
        or grammar.has("as_proposed", text) is not None
    )


def _whose(clause: Clause, clean: Clean, grammar: Grammar) -> Whose:
    text = clause.text
    if grammar.has("counter_noun", text):
        return "counter"
    if re.search(r"rauke|rauen|kannattamattoma|förföll|förfaller|\bföll\b", text):
        return "counter"  # only a motion can lapse for want of support
    if _amends(text, grammar):
        return "amended"
    for match in _PERSON_PROPOSAL.finditer(clean.text[clause.start : clause.end]):
        if not _NOT_PERSON.match(match["who"]) and not _NOT_PERSON.search(match["who"]):
            return "counter"
    return "presenter"
