"""The sentence tables (tests/sentences): rows of a small text with what it means and why, and what the reader makes of them.

A table is a folder of YAML files under `dev`, which rules are written on, or `held`, which nobody who writes rules looks into.
"""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml

from extract.clean import Clean, clean
from extract.debate import NOTHING, read_decision, read_proposal
from extract.debate import Reading as Said
from extract.decide import counter_won
from extract.fee.read import read_fee
from extract.model import Fee, Vote
from extract.network import names_uso
from extract.season.read import read_season
from extract.texts import Texts
from extract.vote.read import read_vote

Row = dict[str, Any]
_COUNCILS = ("valtuusto", "kunnanvaltuusto", "kaupunginvaltuusto", "fullmäktige", "kommunfullmäktige", "stadsfullmäktige")


def rows(half: Path, table: str) -> Iterator[Row]:
    """The rows of a table in one half, from all its files."""
    for path in sorted((half / table).glob("*.yml")):
        yield from yaml.safe_load(path.read_text(encoding="utf-8"))


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
    handling = whole(row["handling"]) if row.get("handling") else None
    texts = Texts(whole(row.get("proposal")), handling, whole(row["text"]), whole(row.get("background")))
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
    return (found and found.price) == (expected and (expected["amount_eur"], expected["period"], expected["basis"]))


def _outcome(row: Row) -> Any:
    read = read_row(row)
    return {"outcome": read.said.outcome or "pending", "level": read.said.level, "proposal": read.proposal.outcome}


def _vote(row: Row) -> Any:
    """The vote on the outcome that the row names (joined where it names none), the winner told from the proposal."""
    outcome, printed = row.get("outcome", "joined"), row.get("proposal")
    proposed = read_proposal(whole(printed), row["lang"]).outcome if printed else None
    found = read_vote([whole(row["text"])], row["lang"], outcome, counter_won=counter_won(outcome, proposed)).vote
    return {"unanimous": found.unanimous, "for": found.for_, "against": found.against, "blank": found.blank}


def _fee(row: Row) -> Any:
    found = read_fee([("background", whole(row["text"]))], row.get("population")).fee
    return asdict(found) if found else None


def _season(row: Row) -> Any:
    found = read_season([whole(row["text"])])
    return {"season": found[0].season if found else None}


def _mention(row: Row) -> Any:
    return names_uso(row["text"])


READERS: dict[str, Callable[[Row], Any]] = {"outcome": _outcome, "vote": _vote, "fee": _fee, "season": _season, "mention": _mention}


def wrong(half: Path, table: str) -> tuple[list[tuple[Row, Any]], int]:
    """(the rows of a table that are read otherwise than they say, each with its reading; how many rows there are)."""
    found = list(rows(half, table))
    read = [(row, READERS[table](row)) for row in found]
    return [(row, got) for row, got in read if got != row["expect"]], len(found)
