"""How the sentence tables are read: one function a table, row in, what the reader says out, in the table's own shape."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml
from extract.compose import NOTHING, read_decision, read_proposal
from extract.language.grammar import grammar

from extract.clean import Clean, clean
from extract.fee import read_fee
from extract.model import Vote
from extract.network import names_uso
from extract.season import read_season
from extract.vote import read_vote

TABLES = Path(__file__).parents[1] / "sentences"
Row = dict[str, Any]


def rows(half: str, table: str) -> list[Row]:
    """The rows of a table: `text` and what else was printed, `expect`, `why`."""
    found: list[Row] = yaml.safe_load((TABLES / half / f"{table}.yml").read_text(encoding="utf-8"))
    return found


def cleaned(text: str) -> Clean:
    return clean(text, [(0, len(text))])


def outcome(row: Row) -> Row:
    """Decision and proposal composed; a text that begins with the council's name is the council's."""
    rules, text = grammar(row["lang"]), cleaned(row["text"])
    printed = row.get("proposal")
    proposal = read_proposal(cleaned(printed), rules) if printed else NOTHING
    council = (
        row["text"].lower().startswith(("valtuusto", "kunnanvaltuusto", "kaupunginvaltuusto", "fullmäktige"))
    )
    vote = read_vote([text], row["lang"]).vote
    said, proposed = read_decision(text, None, proposal, vote, rules, council=council)
    return {"outcome": said.outcome or "pending", "level": said.level, "proposal": proposed.outcome}


def vote(row: Row) -> Row:
    """The vote on the outcome that the row names (joined where it names none), the winner told from the proposal."""
    outcome, printed = row.get("outcome", "joined"), row.get("proposal")
    proposed = read_proposal(cleaned(printed), grammar(row["lang"])).outcome if printed else None
    stands = ("joined", "declined", "withdrew")
    counter = proposed in stands and outcome in stands and proposed != outcome
    found: Vote = read_vote([cleaned(row["text"])], row["lang"], outcome, counter_won=counter).vote
    return {"unanimous": found.unanimous, "for": found.for_, "against": found.against, "blank": found.blank}


def fee(row: Row) -> Row | None:
    """The fee; `population` is the register's."""
    found = read_fee([cleaned(row["text"])], row.get("population")).fee
    return asdict(found) if found else None


def season(row: Row) -> Row:
    found = read_season([cleaned(row["text"])])
    return {"season": found[0].season if found else None}


def mention(row: Row) -> bool:
    return names_uso(row["text"])


READERS: dict[str, Callable[[Row], Any]] = {
    "outcome": outcome,
    "vote": vote,
    "fee": fee,
    "season": season,
    "mention": mention,
}


def right(half: str, table: str) -> tuple[int, int]:
    """(rows read right, rows)."""
    found = rows(half, table)
    return sum(READERS[table](row) == row["expect"] for row in found), len(found)
