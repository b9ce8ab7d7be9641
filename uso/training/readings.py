"""What the first reader makes of the rows of the sentence tables, beside what is expected."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extract.clean import Clean, clean
from extract.debate import NOTHING, read_decision, read_proposal
from extract.debate import Reading as Said
from extract.decide import counter_won
from extract.model import Fee, Vote
from extract.texts import Texts
from extract.vote.read import read_vote
from uso.training.material import Row, rows

_COUNCILS = ("valtuusto", "kunnanvaltuusto", "kaupunginvaltuusto", "fullmäktige", "kommunfullmäktige", "stadsfullmäktige")


@dataclass(frozen=True, slots=True)
class RowReading:
    """One row of a table of decisions as read."""

    row: Row
    texts: Texts
    proposal: Said
    said: Said
    vote: Vote

    @property
    def right(self) -> bool:
        expected = self.row["expect"]
        return (self.said.outcome or "pending", self.said.level) == (expected["outcome"], expected["level"])


def whole(text: str | None) -> Clean:
    """A row's text, all of it."""
    return clean(text or "", [(0, len(text or ""))])


def outcome_rows(folder: Path) -> Iterator[RowReading]:
    """The outcome tables under a folder, each row read as a handling's parts are."""
    for row in rows(folder, "outcome"):
        yield read_row(row)


def read_row(row: Row) -> RowReading:
    """A row of a table of decisions: text (the decision), proposal, handling and background where it has them."""
    language = row["lang"]
    texts = Texts(whole(row.get("proposal")), whole(row["handling"]) if row.get("handling") else None, whole(row["text"]), whole(row.get("background")))
    proposal = read_proposal(texts.proposal, language) if row.get("proposal") else NOTHING
    debate = [texts.decision, *([texts.handling] if texts.handling else [])]
    said, proposal = read_decision(
        texts.decision, texts.handling, proposal, read_vote(debate, language).vote, language,
        council=texts.decision.text.lower().startswith(_COUNCILS), background=texts.background if row.get("background") else None,
    )  # fmt: skip
    counter = counter_won(said.outcome or "pending", proposal.outcome)
    vote = read_vote(debate, language, said.outcome, counter_won=counter).vote if said.outcome else Vote()
    return RowReading(row, texts, proposal, said, vote)


def same_fee(found: Fee | None, expected: dict[str, object] | None) -> bool:
    """Whether a fee is the expected one in amount, period and basis."""
    if found is None or expected is None:
        return found is None and expected is None
    return (found.amount_eur, found.period, found.basis) == (expected["amount_eur"], expected["period"], expected["basis"])
