"""Handlings to Decisions: collects what proposal, debate, decision and background say, and how sure that is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.bodies import resolved
from extract.clean import Clean, clean
from extract.debate import NOTHING, given_later, read_decision, read_proposal, repeats
from extract.debate import Reading as Said
from extract.fee.read import FeeReading, read_fee
from extract.items import Handling, Item
from extract.language.clauses import clauses
from extract.language.which import language_of
from extract.model import BodyType, Decision, Facts, Language, Outcome, Reading, Source, Vote
from extract.place import calls_itself_city, municipality
from extract.proofs import proofs
from extract.register import MunicipalityRow, Register
from extract.season.names import Candidate
from extract.season.read import read_season
from extract.structure import Structure
from extract.subject import about_uso
from extract.texts import Texts, debate_apart, debate_told, divided, proposal_told, texts
from extract.vote.read import VoteReading, read_vote

_STANDS: tuple[Outcome, ...] = ("joined", "declined", "withdrew")


@dataclass(frozen=True, slots=True)
class _Context:
    """What all handlings of an item share."""

    item: Item
    reading: Reading
    facts: Facts
    register: Register
    sha256: str
    language: Language
    season: tuple[Candidate, Clean] | None
    town: MunicipalityRow | None
    certain: bool


def decide(
    item: Item, found: Structure, reading: Reading, facts: Facts, register: Register, sha256: str
) -> Iterator[Decision]:
    """The Decisions of an item, one a handling, oldest first; none when it is not about the town's own part in USO."""
    read = [texts(handling, reading) for handling in item.handlings]
    language = language_of(" ".join(zone.text for part in read for _, zone in part.zones))
    read = [debate_apart(part, language) for part in read]
    deciding = [text for part in read for text in part.deciding]
    background = [part.background for part in read]
    if not about_uso(item.title, deciding, background, language):
        return
    title = clean(reading.text, [item.title_span]) if item.title_span else None
    own_words = (
        [t.text for part in reversed(read) for t in (part.decision, part.proposal)]
        + [item.title or ""]
        + [t.text for t in background]
    )
    town, certain = municipality(reading, found.lines, facts, register, own_words)
    season = read_season([*([title] if title else []), *deciding], background)
    context = _Context(item, reading, facts, register, sha256, language, season, town, certain)
    previous, last, before = NOTHING, None, NOTHING
    for handling, text in zip(item.handlings, read, strict=True):
        placed = handling.body is not None or handling.date is not None
        headed = any(part.role in ("decision", "proposal") for part in handling.parts)
        headless = handling.body is None and handling.section is None and not handling.copied
        if not headed and (headless or (handling.copied and not placed)):
            continue  # a news page that only tells of a decision: no head of a body, no section, no heading
        text = text if item.agenda else divided(text, language)
        text = debate_told(text, language) if before.outcome or previous.outcome else text
        text = proposal_told(text, language)
        proposal = _proposal(text, handling, language, previous, before)
        record, previous = _decision(context, handling, text, proposal, last)
        last = record.outcome if record.outcome in _STANDS else last
        before = proposal if proposal.outcome else before
        yield record


def _proposal(text: Texts, handling: Handling, language: Language, upward: Said, before: Said) -> Said:
    """What is proposed: as printed; the same as `before` where the text only says so; what the board proposed `upward` to a council."""
    proposal = read_proposal(text.proposal, language)
    if proposal.outcome is not None:
        return proposal
    if before.outcome and repeats(text.proposal, language):
        return Said(before.outcome, before.level, before.act, before.clean)
    if upward.outcome and handling.body is not None and handling.body.type == "council" and not given_later(text.proposal, language):
        return Said(upward.outcome, "final", upward.act, upward.clean)
    return proposal


def _decision(
    context: _Context, handling: Handling, text: Texts, proposal: Said, earlier: Outcome | None
) -> tuple[Decision, Said]:
    """The record of one handling, and what it proposes upwards."""
    item, language, reading = context.item, context.language, context.reading
    body_type: BodyType | None = handling.body.type if handling.body else None
    decided = text.decision
    debate = [decided, *([text.handling] if text.handling else [])]
    agenda = item.agenda and not handling.copied
    said = NOTHING
    if not agenda:
        said, proposal = read_decision(
            decided, text.handling, proposal, read_vote(debate, language).vote, language,
            council=body_type == "council", background=text.background, earlier=earlier,
        )  # fmt: skip
    outcome: Outcome = said.outcome or "pending"
    counter = counter_won(outcome, proposal.outcome) or (said.act is not None and said.act.kind == "accept" and said.act.whose == "counter")
    vote = read_vote(debate, language, outcome, counter_won=counter) if outcome != "pending" else VoteReading(Vote())
    fee = read_fee(text.zones, context.town.population if context.town else None)
    review = _reasons(context, text, said, fee, decided, agenda=agenda)
    name = context.town.name_fi if context.town else None
    record = Decision(
        municipality=name,
        body=resolved(handling.body.name, calls_itself_city(reading, name)) if handling.body else None,
        body_type=body_type,
        meeting_date=handling.date,
        section=handling.section,
        diary_number=item.diary_number,
        title=item.title,
        season=context.season[0].season if context.season else None,
        outcome=outcome,
        level=said.level if said.outcome else (proposal.level if agenda and body_type != "council" else "final"),
        proposal=proposal.outcome,
        vote=vote.vote,
        fee=fee.fee,
        conditions=_condition(said, proposal, language) if outcome == "joined" else None,
        language=language,
        evidence=proofs(item, reading, said, proposal, vote, fee, context.season, (text.decision, text.proposal)),
        confidence=_confidence(review, context),
        review=review,
        source=Source(context.facts.path, context.facts.url, context.sha256),
    )
    return record, (said if said.level == "proposal" else NOTHING)


def counter_won(outcome: Outcome, proposal: Outcome | None) -> bool:
    """Whether the body decided something else than was proposed last, the tabling and returning of the item aside."""
    return proposal is not None and outcome in (*_STANDS, "delegated", "noted", "appointed") and outcome != proposal


def _reasons(
    context: _Context, text: Texts, said: Said, fee: FeeReading, decided: Clean, *, agenda: bool
) -> tuple[str, ...]:
    """Why a person should look, in the words of the codebook."""
    review: list[str] = []
    if said.outcome is None and not agenda:
        if decided.text.strip():
            review.append("outcome-unclear")
        else:
            review.append("text-cut-off" if _cut_off(text, context.reading) else "decision-missing")
    elif said.unclear:
        review.append("outcome-unclear")
    review.extend(fee.review)
    if context.season is None:
        review.append("season-unclear")
    if context.town is None or not context.certain:
        review.append("municipality-unclear")
    return tuple(dict.fromkeys(review))


def _cut_off(text: Texts, reading: Reading) -> bool:
    """Whether the document ends in the middle of a sentence."""
    tail = reading.text.rstrip()
    return len(tail) > 200 and tail[-1].islower() and not text.decision.text.strip()


def _condition(said: Said, proposal: Said, language: Language) -> str | None:
    """The printed condition that the decision hangs on, quoted; of the decision, else of the proposal it accepted."""
    for source in (said, proposal):
        if source.clean is None:
            continue
        pieces = clauses(source.clean, language)
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


def _confidence(review: Sequence[str], context: _Context) -> float:
    """The chance that outcome, level, season, municipality and fee are all right; calibrated in docs/accuracy.md."""
    score = 0.98
    if review:
        score = min(score, 0.75 - 0.05 * (len(set(review)) - 1))
    if context.season is not None and context.season[0].strength == "year":
        score -= 0.01
    return round(max(score, 0.3), 2)
