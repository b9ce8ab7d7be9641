"""Handlings to Decisions: collects what proposal, debate, decision and background say, and how sure that is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extract.alternatives import alternative
from extract.bodies import is_joint, resolved
from extract.clean import Clean, clean
from extract.debate import NOTHING, decides, given_later, read_decision, read_proposal, repeats, told_proposal
from extract.debate import Reading as Said
from extract.doubt import SETTLED, Model, Signs, chance, fee_signs, outcome_signs
from extract.fee.read import FeeReading, read_fee
from extract.items import Handling, Item, Letterhead
from extract.language.clauses import clauses
from extract.language.sentences import sentence_at
from extract.language.which import language_of
from extract.model import BodyType, Decision, Facts, Language, Outcome, Reading, Source, Vote
from extract.place import calls_itself_city, municipality
from extract.proofs import proofs
from extract.register import MunicipalityRow, Register
from extract.season.names import Candidate
from extract.season.read import read_season
from extract.second.reader import SecondReader, Words, words
from extract.subject import about_uso
from extract.texts import Texts, debate_apart, debate_told, divided, proposal_told, texts
from extract.vote.read import VoteReading, read_vote

LIKELY = 0.6  # chance from which the second reader's opinion stands in where no rule reads the words
_STANDS: tuple[Outcome, ...] = ("joined", "declined", "withdrew")


@dataclass(frozen=True, slots=True)
class Context:
    """What all handlings of an item share."""

    item: Item
    reading: Reading
    facts: Facts
    sha256: str
    language: Language
    season: tuple[Candidate, Clean] | None
    town: MunicipalityRow | None
    certain: bool
    texts: tuple[Texts, ...]  # of each handling


@dataclass(frozen=True, slots=True)
class Handled:
    """One handling as read: its texts and what they say."""

    handling: Handling
    texts: Texts
    proposal: Said
    said: Said  # nothing on an agenda
    vote: VoteReading
    fee: FeeReading
    agenda: bool

    def signs(self, language: Language) -> Signs:
        """What speaks for and against the outcome that was read; the second reader's opinion is one of them."""
        second = SecondReader.stored().opinion(self.words(language)).get(self.said.outcome or "pending", 1.0)
        return outcome_signs(self.said, self.proposal, self.vote.vote, self.texts.decision.text, language, second)

    def words(self, language: Language) -> Words:
        return _words(self.texts, language)


def decide(
    item: Item, letterhead: Letterhead, reading: Reading, facts: Facts, register: Register, sha256: str
) -> Iterator[Decision]:
    """The Decisions of an item, one a handling, oldest first; none when it is not about the town's own part in USO."""
    context = context_of(item, letterhead, reading, facts, register, sha256)
    if context is not None:
        for handled in read_handlings(context):
            yield record(context, handled)


def context_of(
    item: Item, letterhead: Letterhead, reading: Reading, facts: Facts, register: Register, sha256: str
) -> Context | None:
    read = [texts(handling, reading) for handling in item.handlings]
    language = language_of(" ".join(zone.text for part in read for _, zone in part.zones))
    read = [debate_apart(part, language) for part in read]
    deciding = [text for part in read for text in part.deciding]
    background = [part.background for part in read]
    if not about_uso(item.title, deciding, background, language):
        return None
    title = clean(reading.text, [item.title_span]) if item.title_span else None
    own_words = (
        [t.text for part in reversed(read) for t in (part.decision, part.proposal)]
        + [item.title or ""]
        + [t.text for t in background]
    )
    town, certain = municipality(reading, letterhead, facts, register, own_words)
    if any(handling.body is not None and is_joint(handling.body.printed) for handling in item.handlings[-1:]):
        town, certain = None, False  # a joint authority's own decision, on the portal of one of its towns
    season = read_season([*([title] if title else []), *deciding], background)
    return Context(item, reading, facts, sha256, language, season, town, certain, tuple(read))


def read_handlings(context: Context) -> Iterator[Handled]:
    """What each handling of an item says, oldest first; a later one may lean on those before it."""
    item, language = context.item, context.language
    previous, last, before = NOTHING, None, NOTHING
    for handling, text in zip(item.handlings, context.texts, strict=True):
        placed = handling.body is not None or handling.date is not None
        headed = any(part.role in ("decision", "proposal") for part in handling.parts)
        headless = handling.body is None and handling.section is None and not handling.copied
        if not headed and (headless or (handling.copied and not placed)):
            continue  # a news page that only tells of a decision: no head of a body, no section, no heading
        text = text if item.agenda else divided(text, language)
        text = debate_told(text, language) if before.outcome or previous.outcome else text
        text = proposal_told(text, language)
        proposal = _to_this_body(_proposal(text, handling, language, previous, before), handling)
        handled = _handled(context, handling, text, proposal, last)
        previous = handled.said if handled.said.level == "proposal" else NOTHING
        last = handled.said.outcome if handled.said.outcome in _STANDS else last
        before = proposal if proposal.outcome else before
        yield handled


def _proposal(text: Texts, handling: Handling, language: Language, upward: Said, before: Said) -> Said:
    """What is proposed: as printed; the same as `before` where the text only says so; what the board proposed `upward` to a council."""
    proposal = read_proposal(text.proposal, language)
    if proposal.outcome is not None:
        return proposal
    if before.outcome and repeats(text.proposal, language):
        return Said(before.outcome, before.level, before.act, before.clean)
    if upward.outcome and _in_council(handling) and not given_later(text.proposal, language):
        return Said(upward.outcome, "final", upward.act, upward.clean)
    if proposal.act is None and (named := alternative(text.proposal, [text.background], language)).outcome:
        return named
    if proposal.act is None and text.proposal.text.strip() and not given_later(text.proposal, language):
        return _guessed(SecondReader.stored().proposed(_words(text, language)), text.proposal)
    if not text.proposal.text.strip():
        return told_proposal(text.background, language, council=_in_council(handling))
    return proposal


def _in_council(handling: Handling) -> bool:
    return handling.body is not None and handling.body.type == "council"


def _to_this_body(proposal: Said, handling: Handling) -> Said:
    """A proposal put to the board itself is no proposal upwards: "Kunnanjohtaja esittää kunnanhallitukselle, että kunta liittyy"."""
    if proposal.level != "proposal" or proposal.act is None or proposal.clean is None or handling.body is None or handling.body.type != "board":
        return proposal
    whole = proposal.clean.text[slice(*(sentence_at(proposal.clean.text, proposal.act.start) or (0, 0)))]
    return replace(proposal, level="final") if _TO_BOARD.search(whole) and not _TO_COUNCIL.search(whole) else proposal


_TO_BOARD = re.compile(r"(?i)hallitukselle\b|(?:för|till)\s(?:kommun|stads)?styrelsen\b|föreslår (?:kommun|stads)styrelsen\b")
_TO_COUNCIL = re.compile(r"(?i)valtuusto|fullmäktige")


def _guessed(chances: Mapping[Outcome, float], clean: Clean) -> Said:
    """Words that no rule knows, as the second reader takes them; a person looks. Nothing where it is not sure either."""
    outcome = max(chances, key=lambda name: chances[name])
    return Said(outcome, "final", None, clean, unclear=True) if chances[outcome] >= LIKELY else NOTHING


def _words(texts: Texts, language: Language) -> Words:
    """What the second reader sees of a handling."""
    debate = texts.handling.text if texts.handling else ""
    return words(texts.proposal.text, debate, texts.decision.text, language)


def _handled(context: Context, handling: Handling, text: Texts, proposal: Said, earlier: Outcome | None) -> Handled:
    language = context.language
    debate = [text.decision, *([text.handling] if text.handling else [])]
    agenda = context.item.agenda and not handling.copied
    said = NOTHING
    if not agenda:
        said, proposal = read_decision(
            text.decision, text.handling, proposal, read_vote(debate, language).vote, language,
            council=_in_council(handling), background=text.background, earlier=earlier,
        )  # fmt: skip
        if (said.outcome is None or said.act is None) and (named := alternative(text.decision, [text.background, text.proposal], language)).outcome:
            said = named
    vote = VoteReading(Vote())
    if said.outcome is not None:
        turned = said.act is not None and said.act.kind == "accept" and said.act.whose == "counter"
        vote = read_vote(debate, language, said.outcome, counter_won=counter_won(said.outcome, proposal.outcome) or turned)
    if said.outcome is None and not agenda and decides(text.decision):
        said = _guessed(SecondReader.stored().opinion(_words(text, language)), text.decision)
    fee = read_fee(text.zones, context.town.population if context.town else None)
    return Handled(handling, text, proposal, said, vote, fee, agenda)


def record(context: Context, handled: Handled) -> Decision:
    """The Decision of one handling, with its evidence, confidence and review reasons."""
    handling, said, proposal = handled.handling, handled.said, handled.proposal
    body_type: BodyType | None = handling.body.type if handling.body else None
    name = context.town.name_fi if context.town else None
    outcome: Outcome = said.outcome or "pending"
    doubt = _doubt(handled, context.language)
    review = _reasons(context, handled, doubt)
    return Decision(
        municipality=name,
        body=resolved(handling.body.name, calls_itself_city(context.reading, name)) if handling.body else None,
        body_type=body_type,
        meeting_date=handling.date,
        section=handling.section,
        diary_number=context.item.diary_number,
        title=context.item.title,
        season=context.season[0].season if context.season else None,
        outcome=outcome,
        level=said.level if said.outcome else (proposal.level if handled.agenda and body_type != "council" else "final"),
        proposal=proposal.outcome,
        vote=handled.vote.vote,
        fee=handled.fee.fee,
        conditions=_condition(said, proposal, context.language) if outcome == "joined" else None,
        language=context.language,
        evidence=proofs(
            context.item, context.reading, said, proposal, handled.vote, handled.fee, context.season,
            (handled.texts.decision, handled.texts.proposal),
        ),
        confidence=_confidence(review, context, doubt),
        review=review,
        source=Source(context.facts.path, context.facts.url, context.sha256),
    )  # fmt: skip


def counter_won(outcome: Outcome, proposal: Outcome | None) -> bool:
    """Whether the body decided something else than was proposed last, the tabling and returning of the item aside."""
    return proposal is not None and outcome in (*_STANDS, "delegated", "noted", "appointed") and outcome != proposal


def _doubt(handled: Handled, language: Language) -> dict[Model, float]:
    """The chances that outcome and fee are right; an item without a decision has no outcome to doubt."""
    outcome = chance("outcome", handled.signs(language)) if handled.said.outcome is not None else 1.0
    return {"outcome": outcome, "fee": chance("fee", fee_signs(handled.fee))}


def _reasons(context: Context, handled: Handled, doubt: Mapping[Model, float]) -> tuple[str, ...]:
    """Why a person should look, in the words of the codebook."""
    review: list[str] = []
    if handled.said.outcome is None and not handled.agenda:
        if handled.texts.decision.text.strip():
            review.append("outcome-unclear")
        else:
            review.append("text-cut-off" if _cut_off(handled.texts, context.reading) else "decision-missing")
    elif handled.said.unclear:
        review.append("outcome-unclear")
    elif doubt["outcome"] < SETTLED:
        review.append("outcome-doubtful")
    review.extend(handled.fee.review)
    if not handled.fee.review and doubt["fee"] < SETTLED:
        review.append("fee-doubtful")
    if context.season is None:
        review.append("season-unclear")
    if context.town is None or not context.certain:
        review.append("municipality-unclear")
    if context.reading.from_ocr:
        review.append("text-from-ocr")  # a digit of a fee or date may be wrong
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
    limited = _LIMITED.search(said.clean.text) if said.clean is not None else None
    return " ".join((limited["what"] or limited["what2"]).split()) if limited else None


_LIMITED = re.compile(r"(?i)\b(?:kuitenkin|tosin) (?:niin|siten),?\s+että\s+(?P<what>[^.;]{9,})|\bdock så,? att\s+(?P<what2>[^.;]{9,})")


def _confidence(review: Sequence[str], context: Context, doubt: Mapping[Model, float]) -> float:
    """The chance that outcome, level, season, municipality and fee are all right; calibrated in docs/accuracy.md."""
    score = doubt["outcome"] * doubt["fee"] * (0.5 if context.season is None else 0.998)
    if context.town is None or not context.certain:
        score *= 0.7
    return round(min(score, 0.75 if review else 1.0), 2)
