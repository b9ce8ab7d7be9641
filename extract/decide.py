"""Handlings to Decisions: collects what proposal, debate, decision and background say, and how sure that is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.bodies import resolved
from extract.clean import Clean, clean
from extract.compose import NOTHING, given_later, read_decision, read_proposal
from extract.compose import Reading as Said
from extract.evidence import evidence
from extract.fee import FeeReading, read_fee
from extract.items import Handling, Item
from extract.language.acts import acts
from extract.language.clauses import clauses, sentences
from extract.language.grammar import Grammar, grammar
from extract.language.which import language_of
from extract.model import BodyType, Decision, Evidence, Facts, Language, Outcome, Reading, Role, Source, Vote
from extract.place import calls_itself_city, municipality
from extract.register import MunicipalityRow, Register
from extract.season import Candidate, read_season
from extract.structure import Structure
from extract.subject import about_uso
from extract.vote import VoteReading, read_vote

_RULED = re.compile(r"^[\s_=*–-]{4,}$")


@dataclass(frozen=True, slots=True)
class Texts:
    """A handling's words by what they are for."""

    proposal: Clean
    handling: Clean | None
    decision: Clean
    background: Clean


def decide(
    item: Item, found: Structure, reading: Reading, facts: Facts, register: Register, sha256: str
) -> Iterator[Decision]:
    """The Decisions of an item, one a handling, oldest first; none when it is not about the town's own part in USO."""
    texts = [_texts(handling, reading) for handling in item.handlings]
    deciding = [
        t
        for part in texts
        for t in (part.proposal, part.decision, *([part.handling] if part.handling else []))
    ]
    background = [part.background for part in texts]
    language = language_of(" ".join(t.text for t in (*deciding, *background)))
    if not about_uso(item.title, deciding, background, language):
        return
    title = clean(reading.text, [item.title_span]) if item.title_span else None
    season = read_season([*([title] if title else []), *deciding, *background])
    own_words = (
        [t.text for part in reversed(texts) for t in (part.decision, part.proposal)]
        + [item.title or ""]
        + [t.text for t in background]
    )
    town, certain = municipality(reading, found.lines, facts, register, own_words)
    previous, last = NOTHING, None
    for handling, text in zip(item.handlings, texts, strict=True):
        placed = handling.body is not None or handling.date is not None
        if (
            handling.copied
            and not placed
            and not any(part.role in ("decision", "proposal") for part in handling.parts)
        ):
            continue
        record, previous = _decision(
            item,
            handling,
            text,
            language,
            season,
            (town, certain),
            reading,
            facts,
            register,
            sha256,
            previous,
            last,
        )
        last = record.outcome if record.outcome in ("joined", "declined", "withdrew") else last
        yield record


def _texts(handling: Handling, reading: Reading) -> Texts:
    def joined(*roles: Role) -> Clean:
        spans = [
            span
            for part in handling.parts
            if part.role in roles
            for span in part.spans
            if not _RULED.match(reading.text[slice(*span)])
        ]
        return clean(reading.text, spans)

    proposals = [part for part in handling.parts if part.role == "proposal" and part.spans]
    proposal = clean(reading.text, [span for part in proposals for span in part.spans])
    debate = joined("handling")
    return Texts(
        proposal,
        debate if debate.text.strip() else None,
        joined("decision"),
        joined("background", "history", "preparer", "other"),
    )


def _decision(
    item: Item,
    handling: Handling,
    text: Texts,
    language: Language,
    season: tuple[Candidate, Clean] | None,
    place: tuple[MunicipalityRow | None, bool],
    reading: Reading,
    facts: Facts,
    register: Register,
    sha256: str,
    previous: Said,
    earlier: Outcome | None,
) -> tuple[Decision, Said]:
    rules = grammar(language)
    town, certain = place
    body_type: BodyType | None = handling.body.type if handling.body else None
    review: list[str] = []
    proposal = read_proposal(text.proposal, rules)
    if (
        proposal.outcome is None
        and not given_later(text.proposal.text)
        and body_type == "council"
        and previous.outcome
    ):
        proposal = Said(
            previous.outcome, "final", previous.act, previous.clean
        )  # the board's proposal to the council
    decided = _decision_text(item, text, rules)
    raw_vote = read_vote([decided, *([text.handling] if text.handling else [])], language).vote
    agenda = item.agenda and not handling.copied
    said, proposal = (
        read_decision(decided, text.handling, proposal, raw_vote, rules, council=body_type == "council")
        if not agenda
        else (NOTHING, proposal)
    )
    appeal, where = next(
        (
            (act, source)
            for source in (decided, text.proposal)
            for act in acts(source, rules)
            if act.kind == "appeal"
        ),
        (None, decided),
    )
    if (
        appeal is not None
        and not appeal.upheld
        and not agenda
        and decided.text.strip()
        and (said.outcome is None or said.unclear or proposal.outcome is None)
    ):
        under = earlier or _under_appeal(item, text, rules)  # the decision under appeal stands
        act, source = (
            (said.act, said.clean) if said.act is not None and said.clean is not None else (appeal, where)
        )
        said = Said(said.outcome or under, "final", act, source, unclear=under is None)
        proposal = Said(proposal.outcome or under, "final", proposal.act, proposal.clean)
    outcome: Outcome = said.outcome or "pending"
    if said.outcome is None and decided.text.strip() and not agenda:
        review.append("outcome-unclear")
    elif said.outcome is None and not agenda and not decided.text.strip():
        review.append("text-cut-off" if _cut_off(text, reading) else "decision-missing")
    elif said.unclear:
        review.append("outcome-unclear")
    counter = (
        proposal.outcome is not None
        and outcome in ("joined", "declined", "withdrew")
        and outcome != proposal.outcome
    )
    vote = (
        read_vote(
            [decided, *([text.handling] if text.handling else [])], language, outcome, counter_won=counter
        )
        if outcome != "pending"
        else VoteReading(Vote())
    )
    fee = read_fee(
        [text.proposal, decided, *([text.handling] if text.handling else []), text.background],
        _population(town, register),
    )
    review.extend(fee.review)
    if season is None:
        review.append("season-unclear")
    if town is None or not certain:
        review.append("municipality-unclear")
    name = town.name_fi if town else None
    proofs = _proofs(item, said, proposal, vote, fee, season, reading, text)
    condition = _condition(said, proposal, rules) if outcome == "joined" else None
    record = Decision(
        municipality=name,
        body=resolved(handling.body.name, calls_itself_city(reading, name)) if handling.body else None,
        body_type=body_type,
        meeting_date=handling.date,
        section=handling.section,
        diary_number=item.diary_number,
        title=item.title,
        season=season[0].season if season else None,
        outcome=outcome,
        level=said.level
        if said.outcome
        else (proposal.level if agenda and body_type != "council" else "final"),
        proposal=proposal.outcome,
        vote=vote.vote,
        fee=fee.fee,
        conditions=condition,
        language=language,
        evidence=proofs,
        confidence=_confidence(review, said, certain, season),
        review=tuple(dict.fromkeys(review)),
        source=Source(facts.path, facts.url, sha256),
    )
    return record, (said if said.level == "proposal" else NOTHING)


def _decision_text(item: Item, text: Texts, rules: Grammar) -> Clean:
    """The decision's words; without a decision heading, the sentences that say the body decided."""
    if text.decision.text.strip() or item.agenda:
        return text.decision
    if not text.proposal.text.strip():
        # No headings at all: the whole text tells it ("Esittelijä muutti esitystään ... Muutettu esitys hyväksyttiin").
        whole = text.background
        told = [
            act
            for act in acts(whole, rules, deep=False)
            if act.mode == "decide" and (act.past or act.kind in ("approve", "procedure"))
        ]
        if told and told[-1].kind in ("approve", "reject", "stand", "procedure", "delegate", "appoint"):
            first = max(0, min(act.start for act in told[-3:]) - 400)
            begin = next((a for a, b in sentences(whole.text) if a <= first < b), 0)
            return whole.sub(begin, len(whole.text))
    for source in (text.proposal, text.background):
        found = [
            act
            for act in acts(source, rules, deep=False)
            if act.mode == "decide"
            and act.past
            and act.kind in ("stand", "procedure", "approve", "delegate", "note", "appoint")
        ]
        if (found and source is not text.background) or (found and found[-1].start > 0.4 * len(source.text)):
            bounds = [(a, b) for a, b in sentences(source.text) if a <= found[-1].start < b]
            if bounds:
                return source.sub(*bounds[0])
    return text.decision


def _under_appeal(item: Item, text: Texts, rules: Grammar) -> Outcome | None:
    """The decision that an appeal is about, as the background tells it."""
    told = [
        act
        for act in acts(text.background, rules, deep=False)
        if act.kind == "stand"
        and act.mode in ("decide", "background")
        and (act.past or act.mode == "background")
    ]
    return told[0].outcome if told else None


def _cut_off(text: Texts, reading: Reading) -> bool:
    """Whether the document ends in the middle of a sentence."""
    tail = reading.text.rstrip()
    return (
        bool(tail)
        and tail[-1] not in '.!?:)"”'
        and not text.decision.text.strip()
        and len(tail) > 200
        and tail[-1].islower()
    )


def _population(town: MunicipalityRow | None, register: Register) -> int | None:
    return register.population(town.name_fi) if town else None


def _condition(said: Said, proposal: Said, rules: Grammar) -> str | None:
    """The printed condition that the decision hangs on, quoted; of the decision, else of the proposal it accepted."""
    for source in (said, proposal):
        if source.clean is None:
            continue
        pieces = clauses(source.clean, rules)
        for index, clause in enumerate(pieces):
            if clause.kind != "condition":
                continue
            end = clause.end
            for after in pieces[index + 1 :]:
                if after.sentence != clause.sentence or after.kind not in ("content", "condition"):
                    break
                end = after.end
            quote = source.clean.text[clause.start : end].strip(" ,.;\n")
            if len(quote) > 8:
                return quote
    return None


def _proofs(
    item: Item, said: Said, proposal: Said, vote: VoteReading, fee: FeeReading, season: tuple[Candidate, Clean] | None,
    reading: Reading, text: Texts,
) -> tuple[Evidence, ...]:  # fmt: skip
    found: list[Evidence] = []
    if said.act is not None and said.clean is not None:
        found.extend(_sentence("outcome", said.clean, said.act.start, said.act.end, reading))
    if proposal.act is not None and proposal.clean is not None:
        found.extend(
            _sentence(
                "proposal" if found else "outcome",
                proposal.clean,
                proposal.act.start,
                proposal.act.end,
                reading,
            )
        )
    if not found:
        whole = next((t for t in (text.decision, text.proposal) if t.text.strip()), None)
        if whole is not None:
            found.extend(evidence("outcome", whole, 0, min(len(whole.text), 300), reading))
        elif item.title_span:
            a, b = item.title_span
            found.append(Evidence("outcome", reading.text[a:b], a, b, reading.page_of(a)))
    if not any(e.field == "outcome" for e in found):
        a, b = item.start, min(item.end, item.start + 120)
        found.append(Evidence("outcome", reading.text[a:b], a, b, reading.page_of(a)))
    if vote.clean is not None:
        found.extend(evidence("vote", vote.clean, vote.start, vote.end, reading))
    if fee.fee is not None and fee.clean is not None:
        found.extend(evidence("fee", fee.clean, fee.start, fee.end, reading))
    if season is not None:
        found.extend(evidence("season", season[1], season[0].start, season[0].end, reading))
    return tuple(found)


def _sentence(field: str, text: Clean, start: int, end: int, reading: Reading) -> Sequence[Evidence]:
    bounds = next(((a, b) for a, b in sentences(text.text) if a <= start < b), (start, end))
    return list(evidence(field, text, bounds[0], max(bounds[1], end), reading))


def _confidence(
    review: Sequence[str], said: Said, certain: bool, season: tuple[Candidate, Clean] | None
) -> float:
    """The chance that outcome, level, season, municipality and fee are all right; calibrated in docs/accuracy.md."""
    score = 0.98
    if review:
        score = min(score, 0.75 - 0.05 * (len(set(review)) - 1))
    if season is not None and season[0].strength == "year":
        score -= 0.01
    return round(max(score, 0.3), 2)
