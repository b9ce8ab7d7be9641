"""Proposal, debate and decision together: what the body decided, what was proposed last, at which level.

"Hyväksyttiin" says nothing alone: it is read with the proposal, the amended proposal or the counter-proposal that won
(codebook, outcome).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.clean import Clean
from extract.dates import DATE
from extract.language.acts import Act, acts
from extract.language.clauses import Clause, clauses
from extract.language.sentences import sentence_at, sentences
from extract.language.speech import member, presents
from extract.model import Language, Level, Outcome, Vote

_STANDS: tuple[Outcome, ...] = ("joined", "declined", "withdrew")
_WORDS = re.compile(r"\w{4,}")
_NOT_DECIDING = re.compile(
    r"(?im)^.*(?:saapui|poistui|läsnä|esteelli|kirjataan kokouksessa|lisätään (?:tähän )?(?:myöhemmin|kokouksen)|antecknas vid mötet|\(esityslista|anlände|avlägsnade).*$"
)
_TURNED: dict[Outcome | None, Outcome] = {"joined": "declined", "declined": "joined", "withdrew": "joined"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a proposal or decision says, with the clause that says it (places in the cleaned text it came from)."""

    outcome: Outcome | None
    level: Level = "final"
    act: Act | None = None
    clean: Clean | None = None
    unclear: bool = False


NOTHING = Reading(None)


def read_proposal(clean: Clean, language: Language) -> Reading:
    """The outcome that a proposal asks for; nothing when none is printed, or it is to be given at the meeting."""
    found = acts(clean, language, "proposal")
    appeal = next((act for act in found if act.kind == "appeal"), None)
    if appeal is not None:
        return _appealed(appeal, found, clean)
    changed = [act for act in found if act.amended]
    if changed:
        found = [act for act in found if act.start >= changed[0].start]  # the presenter's last word
    asked = [act for act in found if act.mode in ("decide", "condition", "motion") and act.outcome and act.weight]
    plain = [act for act in asked if act.weight > 1]
    beside = [act for act in found if act.kind in ("note", "procedure") or (act.kind == "appoint" and act.mode != "background")]  # "raportti, joka merkitään tiedoksi"
    for acts_of in (plain, asked, beside):
        for kind in ("stand", "procedure", "delegate", "appoint", "note"):
            chosen = [act for act in acts_of if act.kind == kind]
            if chosen and all(act.mode == "condition" for act in chosen) and any(act.mode == "decide" for act in acts_of):
                continue  # "bemyndigar direktören att besluta. Om kommunen ansluter sig, ..."
            if chosen:
                return _reading(
                    _leading(chosen), clean, torn=kind == "stand" and _torn(chosen),
                    upward=any(act.upward and act.outcome == _leading(chosen).outcome for act in chosen),
                )  # fmt: skip
    rejected = next((act for act in found if act.kind == "reject" and act.mode == "decide"), None)
    return Reading(None, act=rejected) if rejected is not None else NOTHING  # "yrkandet avslås": what that means the decision tells


def _reading(act: Act, clean: Clean, *, torn: bool = False, upward: bool = False) -> Reading:
    return Reading(act.outcome, "proposal" if act.upward or upward else "final", act, clean, unclear=torn or act.weight < 2)


def _leading(chosen: Sequence[Act]) -> Act:
    """Of several statements the plainest, of equals the first; later ones spell it out."""
    decided = [act for act in chosen if act.mode == "decide"] or list(chosen)
    # Ending a running season also means not going on: the ending says more.
    return max(decided, key=lambda act: (act.weight, act.outcome == "withdrew", -act.start))


def _torn(chosen: Sequence[Act]) -> bool:
    said = {act.outcome for act in chosen if act.mode == "decide" and act.weight > 1}
    return len(said) > 1 and said != {"withdrew", "declined"}  # "säger upp avtalet så att medverkan upphör"


def _appealed(appeal: Act, found: Sequence[Act], clean: Clean) -> Reading:
    """An appeal dismissed leaves the decision under appeal standing; upheld, the new decision counts."""
    stands = [act for act in found if act.kind == "stand"]
    if appeal.outcome and not appeal.upheld:
        return Reading(appeal.outcome, "final", appeal, clean)
    if appeal.upheld:
        new = [act for act in stands if act.mode == "decide" and act.start > appeal.start]
        if new:
            return Reading(new[-1].outcome, "final", new[-1], clean)
        under = stands[0] if stands else None
        return Reading(_TURNED.get(under.outcome) if under else None, "final", appeal, clean, unclear=True)
    return Reading(stands[0].outcome if stands else None, "final", appeal, clean)


def read_decision(
    decision: Clean, handling: Clean | None, proposal: Reading, vote: Vote, language: Language, *,
    council: bool = False, background: Clean | None = None, earlier: Outcome | None = None,
) -> tuple[Reading, Reading]:  # fmt: skip
    """(what the body decided, the last proposal) from the decision's text, the debate and the printed proposal.

    An appeal leaves the decision under appeal standing: `earlier` is its outcome where the item copies it, `background` tells it.
    """
    told = acts(handling, language, "handling") if handling is not None else []
    own = acts(decision, language, "decision")
    appealed = any(act.kind == "appeal" for act in own) or (proposal.act is not None and proposal.act.kind == "appeal")
    under = earlier or (_told_of(background, language) if background is not None and appealed else None)
    if appealed and under and proposal.act is not None and proposal.outcome is None:
        proposal = replace(proposal, outcome=_TURNED[under] if proposal.act.upheld else under)
    debate = _Debate(proposal, vote, under)
    if handling is not None:
        debate.hear(told, handling)
    in_debate, debate.decided = debate.decided, NOTHING
    debate.hear(own, decision)
    reading = debate.decided
    if reading.outcome is None:
        reading = next((r for r in (in_debate, debate.counted(), debate.hinted(own, decision)) if r.outcome), reading)
    if debate.promised and reading.act is not None and reading.act.weight < 2:
        reading = NOTHING
    if reading.outcome is None and decides(decision) and debate.proposal.outcome and not debate.promised:
        # A decision in words no rule knows: most are approvals. A person looks.
        reading = replace(debate.proposal, act=None, clean=decision, unclear=True)
    if council and reading.level == "proposal":
        reading = replace(reading, level="final")
    last = debate.proposal
    if last.outcome is None and reading.outcome in ("tabled", "returned"):
        last = _old_proposal(own, decision, last)
    return reading, last


class _Debate:
    """What is on the table while the minutes are read in order: the presenter's proposal, motions, the last decision."""

    def __init__(self, proposal: Reading, vote: Vote, under_appeal: Outcome | None) -> None:
        self.proposal, self.vote, self.under_appeal = proposal, vote, under_appeal
        self.motions: list[Reading] = []
        self.decided = NOTHING
        self.promised = False  # the decision is still to be printed
        self.pending: Reading | None = None  # a member's motion that nothing has yet been said on

    def hear(self, found: Sequence[Act], clean: Clean) -> None:
        """Takes in the acts of one part of the minutes."""
        for act in found:
            if act.mode == "motion":
                self._moved(act, clean)
            elif act.mode == "decide" or (act.outcome == "removed" and act.mode == "told"):
                self._decided(act, found, clean)

    def _moved(self, act: Act, clean: Clean) -> None:
        if act.kind == "lapse":
            self._lapsed(act)
        elif act.kind == "reject" and act.outcome is None and self.proposal.outcome in _TURNED:
            self.pending = Reading(_TURNED[self.proposal.outcome], "final", act, clean)
            self.motions.append(self.pending)
        elif act.kind == "accept" and act.by_presenter:
            if (counter := self._counter(act)) is not None and counter.outcome in _STANDS:
                self.proposal, self.pending = replace(counter, level=self.proposal.level), None
        elif act.outcome is None:
            return
        elif act.by_presenter:
            if self.decided.outcome == "removed":
                self.decided = NOTHING  # took the proposal back to make another
            self.proposal = Reading(act.outcome, "proposal" if act.upward else self.proposal.level, act, clean)
        else:
            self.pending = _reading(act, clean)
            self.motions.append(self.pending)

    def _lapsed(self, act: Act) -> None:
        """Takes a motion off the table: the one of the member who is named, else the last."""
        gone = next((m for m in reversed(self.motions) if m.act is not None and act.mover and m.act.mover == act.mover), None)
        gone = gone or (self.motions[-1] if self.motions else None)
        self.motions = [motion for motion in self.motions if motion is not gone]
        self.pending = None if self.pending is gone else self.pending

    def _decided(self, act: Act, found: Sequence[Act], clean: Clean) -> None:
        before = self.decided
        if act.kind == "later":
            self.promised = True
        elif act.kind == "upward":
            self.decided = replace(before, level="proposal") if before.outcome else before
        elif act.kind == "lapse":
            self._lapsed(act)
        elif act.kind == "appeal":
            self.decided = _appealed(act, found, clean)
            if self.decided.outcome is None:
                under = _TURNED.get(self.under_appeal) if act.upheld else self.under_appeal
                outcome = self.proposal.outcome or under
                self.decided = replace(self.decided, outcome=outcome, unclear=outcome is None)
        elif act.kind in ("accept", "reject"):
            self._ruled(act, clean)
        elif act.kind in ("stand", "delegate", "procedure"):
            if act.weight:
                self._settled(act, clean)
        elif before.outcome in (None, "noted") or (act.kind == "appoint" and self.proposal.outcome == "appointed"):
            self.decided = _reading(act, clean)  # people are named, something is noted

    def _settled(self, act: Act, clean: Clean) -> None:
        before = self.decided
        if before.act is not None and before.clean is clean and before.outcome:
            if act.weight < 2 or (act.partial and act.kind != "stand"):
                return  # a hint after plain words; only the naming of people was tabled
            under = act.content and act.sentence == before.act.sentence
            if under and before.act.kind == "reject":
                self.decided = replace(_reading(act, clean), outcome=_TURNED[act.outcome])
                return
            told_after = act.kind == "stand" and before.act.kind in ("procedure", "accept") and before.act.weight > 1
            if told_after and not act.past and not under and not act.concludes:
                return  # the old proposal after a tabling (Helsinki); what the accepted proposal entails
            if act.kind == "stand" and before.act.kind == "stand" and act.weight < before.act.weight:
                return
            if (before.outcome, act.outcome) == ("withdrew", "declined"):
                return  # "keskeytetään, eikä siihen enää palata"
            torn = act.kind == "stand" and before.act.weight > 1 and before.outcome in _STANDS and act.outcome != before.outcome
            self.decided = replace(_reading(act, clean), unclear=torn)
            return
        self.decided = _reading(act, clean)

    def _ruled(self, act: Act, clean: Clean) -> None:
        """What an approval or rejection amounts to."""
        before = self.decided
        spoken = before.act is not None and before.clean is clean and before.act.kind in ("stand", "procedure", "delegate")
        settled = self.proposal.outcome == "appointed" and before.outcome == "joined"  # "Kunta on jäsen. Edustajat hyväksyttiin"
        if spoken and before.act is not None and before.act.weight > 1 and not settled:
            return  # the decision has been said in its own words
        counter = self._counter(act)
        if act.bare and self.pending is not None and act.whose == "presenter" and self.vote.unanimous is not False:
            if act.kind == "accept":
                self.decided = replace(self.pending, act=act, clean=clean)
            self.motions, self.pending = self.motions[:-1] if act.kind == "reject" else self.motions, None
            return
        if act.whose == "counter" and act.kind == "reject":
            self.pending = None
            if before.outcome is None and act.outcome is None:
                self.decided = Reading(self.proposal.outcome, self.proposal.level, act, clean, unclear=True)
        elif act.kind == "accept" and act.whose != "counter":
            answer: Outcome | None = "joined" if act.weight == 1 else None
            self.decided = Reading(
                self.proposal.outcome or answer, "proposal" if act.upward else self.proposal.level, act, clean,
                unclear=self.proposal.outcome is None or self.proposal.unclear,
            )  # fmt: skip
        else:
            unasked: Outcome | None = "declined" if act.kind == "reject" and self.proposal.outcome is None else None
            outcome = act.outcome or (counter.outcome if counter else _TURNED.get(self.proposal.outcome) or unasked)
            self.decided = Reading(outcome, self.proposal.level, act, clean, unclear=counter is None and act.outcome is None)

    def _counter(self, act: Act) -> Reading | None:
        """The motion that a ruling is on: by its mover's name, else the last that asks for something else."""
        named = [m for m in self.motions if m.act is not None and act.mover and m.act.mover == act.mover]
        others = [m for m in self.motions if m.outcome != self.proposal.outcome]
        return next(iter(reversed(named or others)), None)

    def counted(self) -> Reading:
        """Without words on the result the counts tell it."""
        vote = self.vote
        if vote.for_ is None or vote.against is None or vote.for_ == vote.against or self.proposal.outcome is None:
            return NOTHING
        if vote.for_ > vote.against:
            return self.proposal
        counter = next((m for m in reversed(self.motions) if m.outcome != self.proposal.outcome), None)
        return replace(counter, level=self.proposal.level, unclear=True) if counter else NOTHING

    def hinted(self, found: Sequence[Act], clean: Clean) -> Reading:
        """What a decision only says in passing: "Edustajia ei nimetä, koska kunta ei osallistu"."""
        told = [act for act in found if (act.kind == "stand" and act.mode != "condition") or (act.kind == "procedure" and act.past)]
        act = next(reversed(told), None)
        return replace(_reading(act, clean), unclear=True) if act else NOTHING


def _told_of(background: Clean, language: Language) -> Outcome | None:
    """The decision under appeal as the background tells it: the first stance that is told as decided."""
    stands = [act for act in acts(background, language, "background") if act.kind == "stand" and act.outcome in _STANDS]
    decided = [act for act in stands if act.past or _told_plainly(act)]
    return next((act.outcome for act in (*decided, *stands)), None)


def _told_plainly(act: Act) -> bool:
    """Whether a stance is what a body is told to have decided: "päätti 23.1.2023, ettei kunta osallistu"."""
    return act.content and act.mode == "decide" and act.weight > 1


def decides(clean: Clean) -> bool:
    """Whether a decision part holds words that decide, not only a promise of them or notes on who came and went."""
    return bool(_WORDS.search(_NOT_DECIDING.sub("", clean.text)))


def _old_proposal(own: Sequence[Act], clean: Clean, proposal: Reading) -> Reading:
    """After a tabling the old proposal may follow without a heading, in the present tense (Helsinki)."""
    procedure = next((act for act in own if act.kind == "procedure"), None)
    after = [
        act for act in own if procedure and act.start > procedure.start and act.kind == "stand" and act.mode == "decide" and not act.past
    ]  # fmt: skip
    return _reading(after[0], clean) if after else proposal


def told_proposal(background: Clean, language: Language, *, council: bool) -> Reading:
    """The proposal where it is only told of: what the board put to the council, or the presenter to the body, in the past tense.

    "Kunnanhallitus on ehdottanut valtuustolle, että ...", "Kunnanjohtaja oli esittänyt, ettei kunta lähde mukaan".
    """
    found = acts(background, language, "background")
    stands = [act for act in found if act.kind == "stand" and act.outcome in _STANDS and act.weight > 1]
    told = [act for act in stands if (act.upward if council else act.mode == "motion" and act.by_presenter)]
    dated = [(a, b) for a, b in sentences(background.text) if DATE.search(background.text[a:b])]
    told = told if council else [act for act in told if not any(a <= act.start < b for a, b in dated)]  # an earlier meeting's
    return replace(_reading(told[-1], background), level="final" if council else "proposal" if told[-1].upward else "final") if told else NOTHING


def proposal_begins(clean: Clean, language: Language) -> int | None:
    """Where a background goes over to the presenter's proposal: "Kaupunginjohtaja Elina Paananen ehdottaa, että ..."; the last place."""
    places = [
        clause.start for clause in clauses(clean, language)
        if clause.kind == "main" and not clause.past and not clause.perfect and (_proposes(clause) or _labels(clause))
    ]  # fmt: skip
    whole = sentence_at(clean.text, places[-1]) if places else None
    return whole[0] if whole else None


def _proposes(clause: Clause) -> bool:
    return clause.verb("propose_verb") is not None and (presents(clause) or any(word.mine and word.means("puts_forward") for word in clause.words))


def _labels(clause: Clause) -> bool:
    """Whether a clause is a label inside a paragraph: "Henkilöstöpäällikön ehdotus jaostolle: Esitetään ..."."""
    nouns = clause.has("bare_proposal", "a_proposal") and clause.has("presenter")
    return clause.after == ":" and nouns and len(clause.words) <= 6 and not any(word.finite for word in clause.words)


def repeats(clean: Clean, language: Language) -> bool:
    """Whether a proposal only points at the one before: "Kuten 17.12.2018", "Ehdotus ennallaan"."""
    return any(clause.has("as_before") for clause in clauses(clean, language))


def debate_begins(clean: Clean, language: Language) -> int | None:
    """Where a proposal's text goes over to telling the debate: a member moved or seconded, a vote was taken, the proposal was changed."""
    for clause in clauses(clean, language):
        moved = (member(clause) and clause.has("propose_verb", "support_verb")) or clause.near(("amend",), ("proposal",), 3)
        if clause.kind == "main" and clause.past and (moved or clause.has("vote_verb")):
            whole = sentence_at(clean.text, clause.start)
            return whole[0] if whole else clause.start
    return None


def given_later(clean: Clean, language: Language) -> bool:
    """Whether a proposal only says that it will be given at the meeting."""
    return any(clause.has("later") for clause in clauses(clean, language))
