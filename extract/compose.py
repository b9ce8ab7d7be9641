"""Proposal and decision together: what the body decided, by whom proposed, at which level.

"Hyväksyttiin" says nothing alone; it is read with the proposal, an amended proposal or the counter-proposal that won
(codebook, outcome).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.clean import Clean
from extract.language.acts import Act, acts
from extract.language.grammar import Grammar
from extract.model import Level, Outcome, Vote

_LATER = re.compile(
    r"(?i)\b(?:annetaan|esitetään|tehdään|jaetaan|ilmoitetaan|tuodaan|valmistellaan)\b.{0,40}\bkokouksessa|kokouksessa (?:annettava|tehtävä|esitettävä)|"
    r"(?:ges|framläggs|presenteras|läggs fram|delas ut)\b.{0,30}\b(?:vid|på) (?:mötet|sammanträdet)"
)
_CONTRARY = re.compile(
    r"(?i)\b(?:ei|eivät|eikä|ettei|poiketen|vastoin|hyl[äk]\w+|vasta(?:ehdotu|esity)\w*|pöydä\w*|palaut\w*|inte|avslog|förkast\w+|avvek\w*|motförslag\w*)\b"
)
_DECIDED_TO_JOIN = re.compile(
    r"päätö\w+\s(?:\w+\s){0,4}?(?:liitty|osallistu|jatka)mis\w*|beslut\w*\s(?:\w+\s){0,3}?(?:om deltagande|om anslutning|att ansluta|att delta)"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a proposal or decision says, with the clause that says it (places in the cleaned text it came from)."""

    outcome: Outcome | None
    level: Level
    act: Act | None
    clean: Clean | None
    unclear: bool = False


NOTHING = Reading(None, "final", None, None)


def read_proposal(clean: Clean, grammar: Grammar) -> Reading:
    """The outcome that a proposal asks for; nothing when none is printed, or it is to be given at the meeting."""
    return _proposed(acts(clean, grammar, proposal=True), clean)


def _proposed(found: Sequence[Act], clean: Clean) -> Reading:
    appeal = next((act for act in found if act.kind == "appeal"), None)
    if appeal is not None:
        return _appealed(appeal, found, clean)
    changed = [act for act in found if act.amended]
    if changed:
        found = [act for act in found if act.start >= changed[0].start]  # the presenter's last word
    found = [act for act in found if act.mode in ("decide", "condition", "motion")]
    for kinds in (("stand",), ("procedure",), ("delegate",), ("appoint",), ("note",)):
        chosen = [act for act in found if act.kind in kinds and act.outcome]
        if chosen:
            act = _leading(chosen)
            torn = (
                kinds == ("stand",) and len({stand.outcome for stand in chosen if stand.mode == "decide"}) > 1
            )
            return Reading(
                act.outcome, "proposal" if act.upward else "final", act, clean, unclear=torn or not act.sure
            )
    return NOTHING


def _leading(chosen: Sequence[Act]) -> Act:
    """Of several statements of a proposal the first decided one counts; later ones spell it out."""
    decided = [act for act in chosen if act.mode == "decide"]
    strong = [act for act in decided or chosen if act.outcome in ("declined", "withdrew")]
    return strong[0] if strong else (decided or list(chosen))[0]


def _appealed(appeal: Act, found: Sequence[Act], clean: Clean) -> Reading:
    """An appeal dismissed leaves the decision under appeal standing; upheld, the new decision counts."""
    stands = [act for act in found if act.kind == "stand"]
    if appeal.upheld:
        new = [act for act in stands if act.mode == "decide"]
        if new:
            return Reading(new[-1].outcome, "final", new[-1], clean)
        under = stands[0] if stands else None
        turned: Outcome | None = (
            None if under is None else ("joined" if under.outcome == "declined" else "declined")
        )
        return Reading(turned, "final", appeal, clean, unclear=True)
    outcome = appeal.outcome or (stands[0].outcome if stands else None)
    if outcome is None and _DECIDED_TO_JOIN.search(clean.text.lower()):
        outcome = "joined"  # "päätös kunnan liittymisestä USO-verkostoon"
    return Reading(outcome, "final", appeal, clean)


def read_decision(
    decision: Clean,
    handling: Clean | None,
    proposal: Reading,
    vote: Vote,
    grammar: Grammar,
    *,
    council: bool = False,
) -> tuple[Reading, Reading]:
    """(what the body decided, the last proposal) from the decision's text, the debate and the printed proposal."""
    told = acts(handling, grammar) if handling is not None else []
    own = acts(decision, grammar)
    proposal = _amended(proposal, handling, told, decision, own)
    motions = [
        act
        for act in (*told, *own)
        if act.mode == "motion" and act.kind in ("stand", "procedure", "delegate") and not act.by_presenter
    ]
    reading = _decided(own, decision, proposal, motions, vote)
    if reading.outcome is None and handling is not None:
        # Some minutes print what was decided only in the debate's part, and repeat it nowhere.
        reading = _decided([act for act in told if act.mode == "decide"], handling, proposal, motions, vote)
    if reading.level == "proposal" and council:
        reading = Reading(reading.outcome, "final", reading.act, reading.clean, reading.unclear)
    if proposal.outcome is None and reading.outcome in ("tabled", "returned"):
        proposal = _old_proposal(own, decision, proposal)
    return reading, proposal


def _amended(
    proposal: Reading, handling: Clean | None, told: Sequence[Act], decision: Clean, own: Sequence[Act]
) -> Reading:
    """The presenter's last proposal: as amended, or as given at the meeting."""
    for clean, found in ((decision, own), (handling, told)):
        if clean is None:
            continue
        changed = [
            act
            for act in found
            if act.mode == "motion"
            and act.by_presenter
            and act.kind in ("stand", "procedure", "delegate", "note", "appoint")
        ]
        if changed and (proposal.outcome is None or any(act.amended for act in changed)):
            act = changed[-1]
            return Reading(act.outcome, "proposal" if act.upward else proposal.level, act, clean)
        accepted = next((act for act in found if act.kind == "approve" and act.whose == "amended"), None)
        if accepted is not None:
            after = [
                act
                for act in found
                if act.kind == "stand" and act.start >= accepted.start and act.mode in ("decide", "motion")
            ]
            if after:
                return Reading(after[-1].outcome, proposal.level, after[-1], clean)
    return proposal


def _decided(
    own: Sequence[Act], clean: Clean, proposal: Reading, motions: Sequence[Act], vote: Vote
) -> Reading:
    decided = [act for act in own if act.mode == "decide"]
    appeal = next((act for act in decided if act.kind == "appeal"), None)
    if appeal is not None:
        reading = _appealed(appeal, own, clean)
        return (
            reading
            if reading.outcome
            else Reading(proposal.outcome, "final", appeal, clean, unclear=proposal.outcome is None)
        )
    stands = [act for act in decided if act.kind == "stand"]
    procedures = [act for act in decided if act.kind == "procedure"]
    rulings = [act for act in decided if act.kind in ("approve", "reject")]
    if procedures:
        last = procedures[-1]
        overruled = any(
            act.start > last.start and (act.past or act.kind == "approve")
            for act in (*stands, *rulings)
            if not (act.kind == "approve" and act.whose == "counter")
        )
        if not overruled:
            return Reading(last.outcome, "proposal" if last.upward else "final", last, clean)
    if stands:
        act = stands[-1]
        torn = len({stand.outcome for stand in stands}) > 1
        return Reading(
            act.outcome, "proposal" if act.upward else "final", act, clean, unclear=torn or not act.sure
        )
    for kind in ("delegate",):
        chosen = [act for act in decided if act.kind == kind]
        if chosen:
            return Reading(chosen[-1].outcome, "final", chosen[-1], clean)
    if rulings:
        return _ruled(rulings, clean, proposal, motions, vote)
    for kind in ("appoint", "note"):
        chosen = [act for act in decided if act.kind == kind]
        if chosen:
            return Reading(
                chosen[-1].outcome, "proposal" if chosen[-1].upward else "final", chosen[-1], clean
            )
    counted = _counted(vote, proposal, motions, clean)
    if (
        counted.outcome is None
        and decided_text(clean)
        and proposal.outcome is not None
        and not _CONTRARY.search(clean.text)
    ):
        # A decision in words no rule knows, without any that deny: most are approvals. A person looks.
        return Reading(proposal.outcome, proposal.level, None, clean, unclear=True)
    return counted


def _ruled(
    rulings: Sequence[Act], clean: Clean, proposal: Reading, motions: Sequence[Act], vote: Vote
) -> Reading:
    """What an approval or rejection amounts to."""
    final = next(
        (act for act in reversed(rulings) if not (act.kind == "reject" and act.whose == "counter")), None
    )
    if final is None:
        # Only "vastaehdotus raukesi": the proposal stands when nothing else is said.
        return Reading(proposal.outcome, proposal.level, rulings[-1], clean, unclear=proposal.outcome is None)
    won = final.kind == "approve" and final.whose != "counter"
    torn = {act.kind for act in rulings if act.whose != "counter"} == {"approve", "reject"}
    if won:
        return Reading(
            proposal.outcome,
            proposal.level,
            final,
            clean,
            unclear=torn or proposal.outcome is None or proposal.unclear,
        )
    counter = next(
        (act for act in reversed(motions) if act.outcome and act.outcome != proposal.outcome), None
    )
    if counter is not None and final.kind == "approve":
        return Reading(counter.outcome, proposal.level, final, clean)
    turned: dict[Outcome | None, Outcome] = {"joined": "declined", "declined": "joined", "withdrew": "joined"}
    outcome = counter.outcome if counter is not None else turned.get(proposal.outcome)
    return Reading(
        outcome,
        proposal.level,
        final,
        clean,
        unclear=outcome is None or (counter is None and final.kind == "approve"),
    )


def _counted(vote: Vote, proposal: Reading, motions: Sequence[Act], clean: Clean) -> Reading:
    """Without words on the result the counts tell it."""
    if vote.for_ is None or vote.against is None or vote.for_ == vote.against or proposal.outcome is None:
        return NOTHING
    if vote.for_ > vote.against:
        return Reading(proposal.outcome, proposal.level, proposal.act, proposal.clean)
    counter = next(
        (act for act in reversed(motions) if act.outcome and act.outcome != proposal.outcome), None
    )
    return Reading(counter.outcome, proposal.level, counter, None, unclear=True) if counter else NOTHING


def _old_proposal(own: Sequence[Act], clean: Clean, proposal: Reading) -> Reading:
    """After a tabling the old proposal may follow without a heading, in the present tense (Helsinki)."""
    procedure = next((act for act in own if act.kind == "procedure"), None)
    after = [
        act
        for act in own
        if procedure
        and act.start > procedure.start
        and act.kind == "stand"
        and act.mode == "decide"
        and not act.past
    ]
    if not after:
        return proposal
    return Reading(after[0].outcome, "proposal" if after[0].upward else "final", after[0], clean)


def decided_text(clean: Clean) -> bool:
    """Whether a decision part holds words that decide, not only notes on who came and went."""
    if re.search(
        r"(?i)kirjataan kokouksessa|käsitellään .{0,40}kokouksessa|\(esityslista|behandlas vid|antecknas vid mötet",
        clean.text,
    ):
        return False
    return bool(
        re.search(r"(?i)\w{4,}", re.sub(r"(?im)^.*(?:saapui|poistui|klo|läsnä|esteelli).*$", "", clean.text))
    )


def given_later(text: str) -> bool:
    """Whether a proposal only says that it will be given at the meeting."""
    return bool(_LATER.search(text))
