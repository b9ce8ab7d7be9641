"""The quotes that prove a record's fields."""

from collections.abc import Iterator, Sequence

from extract.clean import Clean
from extract.debate import Reading as Said
from extract.evidence import evidence
from extract.fee.read import FeeReading
from extract.items import Item
from extract.language.sentences import sentence_at
from extract.model import Evidence, Reading
from extract.season.names import Candidate
from extract.vote.read import VoteReading


def proofs(
    item: Item, reading: Reading, said: Said, proposal: Said, vote: VoteReading, fee: FeeReading,
    season: tuple[Candidate, Clean] | None, printed: Sequence[Clean],
) -> tuple[Evidence, ...]:  # fmt: skip
    """Evidence for outcome, proposal, vote, fee and season; for an outcome that nothing says, the decision or title as printed."""
    found: list[Evidence] = list(_of("outcome", said, reading))
    found.extend(_of("proposal" if found else "outcome", proposal, reading))
    if not found:
        whole = next((text for text in printed if text.text.strip()), None)
        if whole is not None:
            found.extend(evidence("outcome", whole, 0, min(len(whole.text), 300), reading))
    if not any(entry.field == "outcome" for entry in found):
        start, end = item.title_span or (item.start, min(item.end, item.start + 120))
        found.append(Evidence("outcome", reading.text[start:end], start, end, reading.page_of(start)))
    if vote.clean is not None:
        found.extend(evidence("vote", vote.clean, vote.start, vote.end, reading))
    if fee.fee is not None and fee.clean is not None:
        found.extend(evidence("fee", fee.clean, fee.start, fee.end, reading))
    if season is not None:
        found.extend(evidence("season", season[1], season[0].start, season[0].end, reading))
    return tuple(found)


def _of(field: str, said: Said, reading: Reading) -> Iterator[Evidence]:
    """The sentence that says it."""
    if said.act is None or said.clean is None:
        return
    act = said.act
    start, end = sentence_at(said.clean.text, act.start) or (act.start, act.end)
    yield from evidence(field, said.clean, start, max(end, act.end), reading)
