"""Who speaks in a clause: the body that decides, the presenter, a member, somebody who only tells."""

from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Literal

from extract.language.clauses import Clause

Mode = Literal["decide", "motion", "told"]
Part = Literal["proposal", "handling", "decision", "background"]


@dataclass(frozen=True, slots=True)
class Speech:
    """How what follows is meant: decided, moved by the presenter or a member, or only told; `mover` names the member."""

    mode: Mode
    upward: bool = False
    presenter: bool = False
    amended: bool = False
    mover: str = ""
    proposed: bool = False  # a body's or presenter's proposal: what follows may name who shall decide
    tacit: bool = False  # to whom is proposed is left out
    rank: int = 9  # of the body that proposes: 0 committees, 1 the board, 2 the council


@dataclass(frozen=True, slots=True)
class Subject:
    """Who acts in a clause: at which word the presenter, the body or another person stands, and that person's name."""

    officer: int | None = None
    body: int | None = None
    person: int | None = None
    name: str = ""

    @property
    def known(self) -> bool:
        return self.officer is not None or self.body is not None or self.person is not None


def subject(clause: Clause, before: Subject) -> Subject:
    """Who acts in a clause; the subject `before` where it names none and goes on with "and"."""
    found = Subject(_place(clause, "presenter"), _place(clause, "body"), _person(clause), name(clause))
    if found.known or (not clause.lead and clause.kind == "main"):
        return found
    # -1: it stands before every word of this clause
    officer, body, person = (None if at is None else -1 for at in (before.officer, before.body, before.person))
    return Subject(officer, body, person, before.name)


def spoken(clause: Clause, part: Part, before: Speech, who: Subject) -> Speech | None:
    """What the clause's verb of saying makes of it and of the clauses under it; None when it has no such verb."""
    decides, tells = clause.first("decide_verb"), clause.verb("tell_verb")
    proposes = next((at for at in (clause.verb("propose_verb"), clause.first("support_noun")) if at is not None), None)
    officer, body, person = who.officer, who.body, who.person
    if clause.kind == "content" and before.proposed and _higher(clause, before) and not _of_money(clause):
        return Speech("decide", upward=True, presenter=before.presenter, proposed=True)  # "esittää, että valtuusto hyväksyy ..."
    if clause.has("tell_noun", "wish"):
        return Speech("told")
    if _voices(clause, proposes, tells) and not clause.has("body", "presenter"):
        return Speech("told")
    upward = _upward(clause) or (before.upward and clause.has("upward_verb"))
    if upward and before.mode == "motion" and clause.kind == "content":
        return replace(before, upward=True)
    if upward and (person is None or part == "proposal" or person > (clause.first("upward_verb") or 0)):
        return Speech("decide" if part != "handling" or body is not None else "motion", upward=True, presenter=True, proposed=True)
    by_proposal = clause.has("as_proposed") or clause.near(("proposal", "counter"), ("according",), 5)
    if part == "decision" and by_proposal and proposes is not None and body is not None and body < proposes and decides is None and _proposes_up(clause, proposes):
        return Speech("decide", upward=True, proposed=True, tacit=True)  # "Stadsstyrelsen föreslår enligt Mallbergs förslag att staden inte deltar"
    ruled = by_proposal or clause.has("accept", "reject", "became")
    if clause.near(("amend",), ("proposal",), 3) and not ruled and not any(word.finite and word.passive for word in clause.words):
        return Speech("motion", presenter=officer is not None or person is None, amended=True, mover=who.name)
    if _label(clause) and part != "proposal":
        return Speech("motion", presenter=True, amended=part == "decision" or "kokou" in clause.lower)
    if proposes is not None and (decides is None or proposes < decides) and not by_proposal and not clause.has("became"):
        if part == "proposal":
            return Speech("decide", upward=upward, presenter=True, proposed=True)
        if body is not None and body < proposes and officer is None and person is None:
            tacit = part == "decision" and not upward and _proposes_up(clause, proposes)
            return Speech("decide", upward=upward or tacit, proposed=True, tacit=tacit, rank=_rank(clause, body))
        ours = officer is not None and (person is None or officer <= person)
        amended = ours and (clause.has("amend") or before.amended)
        return Speech("motion", presenter=ours, amended=amended, mover="" if ours else who.name)
    if part == "decision" and decides is not None and proposes is not None and _upward_infinitive(clause, proposes):
        return Speech("decide", upward=True, proposed=True, tacit=True)  # "päätti esittää, että kunta liittyy"
    if decides is not None:
        if before.mode == "motion" and not clause.past and (part != "proposal" or before.amended):
            return before  # the text of a motion: "kunnanhallitus päättää, että ..."
        return Speech("decide", upward=before.upward and clause.kind == "content")
    if any(word.mine for word in clause.words):
        return Speech("decide", upward=before.upward)  # an officer's own: "Ilmoitan Kuntaliitolle, että ..."
    if tells is not None:
        if (clause.has("announce") and (clause.has("chair", "body", "own_town") or body is not None or _announced(clause))) or part == "proposal":
            return Speech("decide", upward=before.upward)
        return Speech("told")
    if clause.kind == "main" and before.mode == "told":
        return Speech("decide")
    if before.mode == "motion" and clause.lead and person is not None and person >= 0 and not any(w.finite for w in clause.words):
        return Speech("motion", mover=who.name)  # the verb is the one before: "... ja Mallila palauttamista"
    return None


def _voices(clause: Clause, proposes: int | None, tells: int | None) -> bool:
    """Whether somebody from outside speaks: "Kuntaliitto ehdottaa"; "ilmoittaa Kuntaliitolle" tells it to them."""
    voice = _place(clause, "other_voice")
    verb = proposes if proposes is not None else tells
    if voice is None or verb is None or clause.words[verb].passive:
        return False
    return voice < verb or clause.words[voice].case == "Nom"


def _upward_infinitive(clause: Clause, at: int) -> bool:
    """Whether a decision is only to propose, even where to whom is left out."""
    word = clause.words[at]
    return word.infinitive and word.lower == word.lemma and word.means("puts_forward") and not clause.denials and not clause.has("other_voice", "delegate", "join", "appropriation")


def _proposes_up(clause: Clause, at: int) -> bool:
    """Whether a body's decision is put as its proposal, in the present tense: a higher one decides."""
    word = clause.words[at]
    up = word.finite and not word.past and word.means("puts_forward")
    return up and not clause.denials and not clause.has("other_voice", "appropriation", "as_proposed")


def _announced(clause: Clause) -> bool:
    """Whether the decision is put as a message to be sent: "Kuntaliitolle ilmoitetaan, että kunta osallistuu"."""
    return any(word.finite and word.passive and not word.past and word.means("announce") for word in clause.words)


def _upward(clause: Clause) -> bool:
    return clause.has("upward_verb") and clause.has("higher_body") and not _of_money(clause) and not clause.has("delegate")


def _of_money(clause: Clause) -> bool:
    """Whether a clause only asks for the money: "esittää valtuustolle, että määräraha myönnetään"."""
    return clause.has("appropriation") and not clause.has("network", "joining", "join")


def _rank(clause: Clause, place: int | None) -> int:
    word = clause.words[place] if place is not None and place >= 0 else None
    if word is None:
        return 9
    return 2 if word.means("council") else 1 if word.means("board") else 0


def _higher(clause: Clause, before: Speech) -> bool:
    """Whether a higher body is to decide: "esittää, että valtuusto hyväksyy", "johtoryhmä ehdottaa, että hallitus hyväksyisi"."""
    if _place(clause, "council") is not None:
        return True
    board = _place(clause, "board")
    return board is not None and before.rank < 1


def _place(clause: Clause, concept: str) -> int | None:
    """The place of a word of a concept that can be the subject: no genitive ("esittelijän ehdotus", "styrelsens beslut")."""
    for hit in clause.all(concept):
        word = clause.words[hit.first]
        if word.case in ("", "Nom") and not (word.lower.endswith("s") and word.lemma != word.lower and not word.case):
            return hit.first
    return None


def _person(clause: Clause) -> int | None:
    """The place of a member, the chair or a person's name; a place before "kunta" is none."""
    for i, word in enumerate(clause.words):
        town = i + 1 < len(clause.words) and clause.words[i + 1].means("own_town", "body", "presenter")
        named = word.name and not town and not word.means("network")
        if (word.means("member", "chair") or named) and word.case in ("", "Nom"):
            return i
    return None


def member(clause: Clause) -> bool:
    """Whether a member, the chair or a person who is no presenter stands in a clause."""
    return _person(clause) is not None and _place(clause, "presenter") is None


def presents(clause: Clause) -> bool:
    """Whether the presenter is the one who speaks in a clause."""
    at = _place(clause, "presenter")
    return at is not None and (clause.verb("propose_verb") or 0) >= at


def _label(clause: Clause) -> bool:
    """An officer's name alone before a colon: what follows is the presenter's."""
    return clause.after == ":" and clause.has("presenter") and len(clause.words) <= 5 and not clause.has("accept", "decide_verb", "tell_verb")


def name(clause: Clause) -> str:
    """The first letters of the surname that a clause is about, enough to know it again in another case; empty without one.

    Of a mover's and a seconder's name the mover's: "Jouko Peltomaa ehdotti Toni Ahosen kannattamana".
    """
    at = _person(clause)
    own = [] if at is None else [*takewhile(lambda word: word.name or word.means("member", "chair"), clause.words[at:])]
    return next((word.lower[:4] for words in (own, clause.words) for word in reversed(words) if word.name), "")
