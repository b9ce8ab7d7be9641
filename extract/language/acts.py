"""Clauses to acts: what each clause does - takes a stance, tables, returns, approves - and who does it."""

from dataclasses import dataclass, replace
from typing import Literal

from extract.clean import Clean
from extract.language.clauses import Clause, clauses, joined
from extract.language.lexicon import Hit
from extract.language.rulings import ruling, whose
from extract.language.speech import Part, Speech, Subject, name, spoken, subject
from extract.language.stance import Stance, stance
from extract.language.words import Word
from extract.model import Language, Outcome

Kind = Literal["stand", "procedure", "delegate", "appoint", "note", "accept", "reject", "lapse", "appeal", "upward", "later"]
Mode = Literal["decide", "motion", "told", "background", "condition"]
Whose = Literal["presenter", "counter", "amended"]


@dataclass(frozen=True, slots=True)
class Act:
    """What a clause does; `start` and `end` are places in the cleaned text."""

    kind: Kind
    outcome: Outcome | None  # None for rulings, but for those on a motion to table or return
    mode: Mode
    start: int
    end: int
    sentence: int
    upward: bool = False  # proposed to a higher body
    by_presenter: bool = False  # of a motion
    mover: str = ""  # of a motion and of a ruling on it: the first letters of the member's name
    whose: Whose = "presenter"  # of accept and reject
    amended: bool = False
    bare: bool = False  # of a ruling: "the proposal", whose is not said
    partial: bool = False  # on a point of the proposal only, or on naming people
    upheld: bool = False  # of an appeal
    past: bool = False
    content: bool = False  # of a clause under another: "päätti, että ..."
    concludes: bool = False  # "joten kunta ei osallistu"
    weight: int = 2  # how plainly it is said: 3 plain, 1 only hinted at, 0 of some other time
    turns: int = 0


def acts(clean: Clean, language: Language, part: Part) -> list[Act]:
    """The acts of a part's text, in order."""
    found: list[Act] = []
    speech, who, sentence, denied, dissent = Speech("decide"), Subject(), -1, False, -1
    before: Clause | None = None
    told_past = turned_away = False
    for clause in clauses(clean, language):
        if clause.sentence != sentence:
            speech = _carried(speech, clause, found, sentence)
            sentence, denied, who, before, turned_away = clause.sentence, False, Subject(), None, False
        if clause.kind == "reason" and clause.has("coming") and not clause.has("running") and found and found[-1].sentence == sentence and found[-1].outcome == "withdrew":
            found[-1] = replace(found[-1], outcome="declined")  # "eroaa verkostosta, kun kausi päättyy"
        if clause.kind == "question" and before is not None and _leaves_open(before):
            found.append(_delegated(before, speech))
        if before is not None and _rules_on(before, clause):
            clause = joined(before, clause)
        before = clause
        if clause.has("dissent"):
            dissent = clause.sentence
        if dissent == clause.sentence or _ballot(clause):
            continue
        if clause.kind in ("main", "content") or clause.lead in ("joten", "så"):
            who = subject(clause, who)
            speech = spoken(clause, part, speech, who) or speech
        turned_away = turned_away or clause.lead in ("vaan", "utan")
        told_past = clause.kind == "content" and (told_past or (clause.has("past_time") and clause.has("decide_verb") and not clause.has("join", "joining")))
        act = _act(clause, speech, denied and clause.kind == "content", language) or _elliptic(clause, speech, found)
        if part != "proposal" and _aligns(clause):
            act = Act("accept", None, "motion", clause.start, clause.end, clause.sentence, by_presenter=True, whose="counter")
        if part != "proposal" and clause.has("takes_back") and who.person is not None and who.officer is None:
            act = Act("lapse", None, "motion", clause.start, clause.end, clause.sentence, whose="counter", mover=who.name)
        # "ei nähdä tarvetta sille, että kunta liittyisi": the denial stands before the one clause it denies.
        denied = clause.kind == "main" and act is None and _denies_what_follows(clause)
        if act is None:
            continue
        if part != "proposal" and act.kind == "accept" and act.whose == "counter" and _takes_over(clause):
            act = replace(act, mode="motion", by_presenter=True)
        if turned_away and act.content:
            act = replace(act, content=False)
        if told_past and act.kind == "stand":
            act = replace(act, weight=0)  # "konstaterades att styrelsen redan beslutat att kommunen deltar"
        found.append(act)
        if act.kind == "note" and clause.kind == "main" and speech.mode != "motion":
            speech = Speech("told")  # "merkittiin tiedoksi, että kunnanjohtaja on päättänyt ..."
    return found


def _aligns(clause: Clause) -> bool:
    """Whether the presenter gives the proposal the text of a member's: "ilmoitti muuttavansa esityksensä samansisältöiseksi"."""
    return clause.has("same_as") and clause.has("amend", "change") and clause.has("presenter") and clause.has("proposal") and not clause.denials


def _takes_over(clause: Clause) -> bool:
    """Whether the presenter makes a member's proposal the presented one: "Föredraganden omfattade Mallströms förslag"."""
    who = subject(clause, Subject())
    return who.officer is not None and who.body is None and clause.kind == "main" and not clause.denials


_ANSWERS: dict[Language, tuple[str, ...]] = {"fi": ("kyllä", "ei"), "sv": ("ja", "jo", "nej")}


def _leaves_open(clause: Clause) -> bool:
    """Whether an officer is to decide on the question that follows: "kunnanjohtaja päättää, lähteekö kunta mukaan"."""
    officer = clause.has("leading") and not clause.has("propose_verb", "upward_verb") and not clause.past
    return officer and clause.has("decide_verb", "to_decide", "judgement") and not clause.has("board", "council")


def _delegated(clause: Clause, speech: Speech) -> Act:
    return Act("delegate", "delegated", speech.mode, clause.start, clause.end, clause.sentence, upward=speech.upward, by_presenter=speech.presenter)


def _rules_on(before: Clause, clause: Clause) -> bool:
    """Whether a relative clause tells what became of the motion it speaks of."""
    motion = before.has("proposal", "counter", "return_motion", "table_motion") and not before.has("decide_verb", "join", "joining")
    return clause.kind == "relative" and motion and clause.has("accept", "reject", "became") and clause.past


def _elliptic(clause: Clause, speech: Speech, found: list[Act]) -> Act | None:
    """A negative verb alone turns the stance before it: "eikä USO:ssa", "meidän kuntamme ei"."""
    alone = clause.denials and not any((w.finite and not w.denies) or w.participle or w.infinitive for w in clause.words)
    before = found[-1] if found and found[-1].sentence == clause.sentence and found[-1].kind == "stand" else None
    if not alone or before is None or not clause.has("network", "own_town"):
        return None
    turned: Outcome = "declined" if before.outcome == "joined" else "joined"
    return replace(before, outcome=turned, mode=_mode(clause, speech), start=clause.start, end=clause.end)


def _carried(speech: Speech, clause: Clause, found: list[Act], sentence: int) -> Speech:
    """A motion's text may go on in the next sentence: "muutti esitystään: ... Kunta ei osallistu."."""
    silent = not any(act.sentence == sentence and act.kind in ("stand", "procedure", "delegate") for act in found)
    quoted = clause.has("own_town") or not clause.past
    if speech.mode == "motion" and silent and quoted and not clause.has("accept", "according", "reject"):
        return speech
    return Speech("decide")


def _denies_what_follows(clause: Clause) -> bool:
    turns = clause.denials + clause.has("refuse", "hardly") + bool(clause.denials and clause.has("obstacle"))
    return bool(turns % 2) and not clause.has("not_only", "decide_verb")


def _act(clause: Clause, speech: Speech, denied: bool, language: Language) -> Act | None:
    if clause.kind == "question":
        return None
    negated = bool(clause.denials % 2) != denied
    base = Act(
        "stand", None, _mode(clause, speech), clause.start, clause.end, clause.sentence, upward=speech.upward,
        by_presenter=speech.presenter, amended=speech.amended, past=clause.past, content=clause.kind == "content", whose=whose(clause), mover=_mover(clause, speech),
        bare=_bare(clause), partial=clause.has("appoint", "person_task", "point"), concludes=clause.lead in ("joten", "så"),
    )  # fmt: skip
    if clause.has("placeholder") or _promised(clause):
        return replace(base, kind="later")
    if clause.has("appeal"):
        return _appeal(clause, base, negated)
    if clause.lower in _ANSWERS[language]:
        return replace(base, kind="reject" if clause.lower in ("ei", "nej") else "accept", weight=1)
    unsupported = negated and clause.has("support_verb")  # "Esitystä ei kannatettu, joten se raukesi"
    lapses = (clause.has("lapse") or unsupported) and clause.has("proposal", "counter", "propose_verb", "support_verb")
    if (clause.has("goes_on") and not clause.has("table")) or (lapses and not (clause.has("votes") and clause.has("reject"))):
        return replace(base, kind="lapse", whose="counter")
    if (clause.has("no_action") and negated and not clause.has("join", "decline")) or (_noted(clause) and not negated):
        return replace(base, kind="note", outcome="noted")
    procedure = _procedure(clause, negated)
    if procedure:
        return replace(base, kind="procedure", outcome=procedure)
    if clause.has("delegate") and not negated and not _only_carried_out(clause):
        return replace(base, kind="delegate", outcome="delegated")
    said = _stated(clause, base, negated, denied, language)
    return None if said is not None and said.kind == "upward" and speech.tacit else said


def _only_carried_out(clause: Clause) -> bool:
    """Whether an officer is only to do what has been decided, or people are named: "allekirjoittaa sopimuksen"."""
    if clause.has("appoint"):
        return not clause.has("naming")
    return clause.has("carry_out") and not clause.has("to_decide", "judgement")


def _promised(clause: Clause) -> bool:
    """Whether a proposal is only promised: "Päätösehdotus annetaan kokouksessa"."""
    return clause.has("later") and clause.has("proposal") and not clause.past and not clause.has("according", "as_proposed", "accept")


def _mode(clause: Clause, speech: Speech) -> Mode:
    if clause.kind == "condition":
        return "condition"
    if clause.kind not in ("main", "content"):
        return "background"
    if speech.mode == "decide" and _of_others(clause) and not clause.has("own_town", "decide_verb", "propose_verb"):
        return "told"  # neighbours and other municipalities
    return speech.mode


def _of_others(clause: Clause) -> bool:
    """Whether other municipalities take part: "naapurikunnat osallistuvat"."""
    verb = clause.first("join", "joining")
    return verb is not None and any(hit.first < verb and clause.words[hit.first].case in ("", "Nom") for hit in clause.all("other_town"))


def _mover(clause: Clause, speech: Speech) -> str:
    own = clause.has("propose_verb", "support_verb", "proposal", "counter")
    if speech.mover and not own:
        return speech.mover  # the motion's text names the town: "eikä Vieremä lähde verkostoon"
    return name(clause) or speech.mover


def _stated(clause: Clause, base: Act, negated: bool, denied: bool, language: Language) -> Act | None:
    """A stance, a ruling, an appointment or a note, by what outweighs what."""
    ruled = ruling(clause, bool(clause.ruled_denials % 2) != denied if negated else negated, language)
    stand = stance(clause, denied=denied)
    if stand is not None and _elsewhen(clause):
        stand = replace(stand, weight=0)
    if ruled and ruled[1] < 2 and clause.has("appoint", "note"):
        ruled = None
    if ruled and (stand is None or stand.weight < 2 or base.whose == "counter" or clause.has("became")):
        return replace(base, kind=ruled[0], outcome=_procedural(clause), weight=ruled[1])
    if clause.has("appoint") and not negated and (stand is None or not _plainly_joins(clause, stand)):
        return replace(base, kind="appoint", outcome="appointed")
    if stand is None and not negated and _elects(clause):
        return replace(base, kind="appoint", outcome="appointed")
    if clause.has("note") and not negated and not clause.has("instead") and (stand is None or stand.weight < 2):
        return replace(base, kind="note", outcome="noted")
    if stand is not None:
        return replace(base, kind="stand", outcome=stand.outcome, weight=stand.weight, turns=stand.turns)
    if base.mode == "motion" and clause.has("reject") and not clause.has("accept"):
        return replace(base, kind="reject")
    upward = base.upward or (clause.has("council_decides") and base.mode == "decide")
    return replace(base, kind="upward") if upward else None


def _elects(clause: Clause) -> bool:
    """Whether a body chooses some people by name only, two names each: "Stadsstyrelsen valde Hjördis Provell och Ove Exempelfors"."""
    verb = next((i for i, word in enumerate(clause.words) if word.finite and word.past and word.means("appoint_verb")), None)
    names = [i for i, word in enumerate(clause.words) if word.name]
    return verb is not None and clause.has("body") and sum(i > verb for i in names) > 3 and not clause.has("network", "join", "joining", "offer")


def _noted(clause: Clause) -> bool:
    return (clause.has("note_plain") and not clause.has("instead")) or clause.lower in ("tiedoksi", "för kännedom", "till kännedom")


def _procedural(clause: Clause) -> Outcome | None:
    """What a motion on procedure asks for."""
    return "returned" if clause.has("return_motion") else "tabled" if clause.has("table_motion") else None


def _bare(clause: Clause) -> bool:
    """Whether a ruling names no owner of the proposal: "Ehdotus hyväksyttiin", "Näin päätettiin", "Pyyntöön suostuttiin"."""
    if clause.has("it") and not clause.has("proposal", "counter", "amend", "as_proposed"):
        return True  # "valtuusto hyväksyi sen yksimielisesti"
    owned = clause.has("presenter", "body", "counter", "amend", "votes", "as_proposed")
    return clause.has("bare_proposal", "so") and not owned


def _plainly_joins(clause: Clause, stand: Stance) -> bool:
    """Whether a clause that names people also decides on taking part: with a verb of its own."""
    if stand.outcome != "joined":
        return True
    verbs = [clause.words[i] for hit in clause.all("join") for i in (hit.first, hit.last)]
    persons = any(word.means("person_task") and word.case in ("", "Nom") for word in clause.words)
    own = [word for word in verbs if not word.means("appoint_verb") and not (persons and word.lemma in _BEING)]
    names = any(word.finite and word.means("appoint_verb") for word in clause.words)  # "utsåg X att delta": what for
    return stand.weight > 1 and any(word.finite or (word.infinitive and word.lower == word.lemma and not names) for word in own)


_BEING = ("olla", "toimia", "jatkaa", "vara", "fungera", "fortsätta")  # of persons: "edustajat verkostossa ovat ..."


def _ballot(clause: Clause) -> bool:
    """What a ballot's sides mean ("JAA: esittelijän ehdotus", "Heiskasen ehdotus EI") decides nothing."""
    sides = ("jaa", "ei", "ja", "nej")
    first, last = clause.words[0].lower, clause.words[-1].lower
    if (len(clause.words) > 1 and first == "jaa") or (first in sides and clause.after in (":", "=", "-", "–")):
        return True
    side = last in sides and len(clause.words) > 1 and not clause.has("own_town", "network")
    return clause.has("ballot") or (side and not any(word.finite for word in clause.words[:-1]))


def _elsewhen(clause: Clause) -> bool:
    """A stance of some other time: what may be done later, what was done before."""
    if clause.perfect and (clause.has("past_time") or not clause.has("body")):
        return True
    if clause.has("decide_verb", "propose_verb"):
        return False
    taking_part = {hit.first for hit in clause.all("join", "joining")}
    if not clause.denials and any(hit.first not in taking_part for hit in clause.all("prospect")):
        return True
    return any(word.finite and word.past and not word.passive for word in clause.words) and not clause.has("body")


def _appeal(clause: Clause, base: Act, negated: bool) -> Act | None:
    reject, accept = clause.has("reject", "refuse", "unexamined"), clause.has("accept")
    lacking = any(word.lacks for word in clause.words)
    if accept and not negated and not reject and not lacking:
        return replace(base, kind="appeal", upheld=True, outcome=_under_appeal(clause))
    return replace(base, kind="appeal", outcome=_under_appeal(clause)) if reject or negated or lacking else None


def _under_appeal(clause: Clause) -> Outcome | None:
    """The decision under appeal, where the same clause tells it: "päätös olla liittymättä", "beslutet att inte delta"."""
    named = next((i for i, word in enumerate(clause.words) if word.means("decision_noun")), None)
    if named is None:
        return None
    ruled = next((i for i in range(named + 1, len(clause.words)) if _rules(clause.words[i])), len(clause.words))
    tail = Clause(clause.words[named + 1 : ruled], "main", "", clause.sentence, tuple(
        Hit(hit.concept, hit.first - named - 1, hit.last - named - 1) for hit in clause.hits if named < hit.first <= hit.last < ruled
    ), "")  # fmt: skip
    found = stance(tail) if tail.words else None
    return found.outcome if found else None


def _rules(word: Word) -> bool:
    """Whether a word is the verb that rules on an appeal, not one of the decision under appeal."""
    return word.finite and word.means("reject", "accept")


def _procedure(clause: Clause, negated: bool) -> Outcome | None:
    """Taken off the list, returned or tabled, by what the clause names first."""
    done = any(clause.words[i].finite for hit in clause.all("table", "return", "remove") for i in (hit.first, hit.last))
    voted = clause.has("vote_verb") and not clause.has("accept", "became") and not done
    if (negated and not clause.has("remove")) or clause.has("reject", "lapse") or voted:
        return None
    if clause.has("untable") or (clause.has("past_time") and clause.has("table")):
        return None  # "det vid förra mötet bordlagda ärendet avgjordes"
    kinds: tuple[tuple[str, Outcome], ...] = (("remove", "removed"), ("return", "returned"), ("table", "tabled"))
    found = [(at, outcome) for concept, outcome in kinds if (at := clause.first(concept)) is not None]
    if not found or (clause.has("delegate") and min(found)[1] == "tabled"):
        return None
    return min(found)[1]
