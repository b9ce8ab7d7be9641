"""The status of a season as a table in Finnish and as JSON."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from db import words
from db.status import Status
from extract.model import Fee

NO_ADDRESS = "file:"
LONGEST = 160  # characters of a reason in the table; --json has the whole
_COLOURS = {"joined": "green", "declined": "red", "withdrew": "red", "open": "yellow", "noted": "yellow"}


def line(row: Status) -> dict[str, Any]:
    """A row of `uso status --json`; the fee has the shape of decision.schema.json."""
    found = asdict(row)
    found["review"] = list(row.review)
    if row.fee:
        found["fee"] |= {key: _number(found["fee"][key]) for key in ("amount_eur", "annual_eur")}
    if row.url and row.url.startswith(NO_ADDRESS):
        found["url"] = None  # a person's file: there is nothing to open
    return found


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value.is_integer() else value


def table(rows: Sequence[Status], *, everything: bool = True) -> None:
    """Prints the season's table to stdout and how many stand where; `everything`: the never searched too."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    # Cut to no terminal's width when the output goes elsewhere: a program or a pager wants whole lines.
    console = Console(highlight=False, soft_wrap=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=220)
    season = rows[0].season if rows else 0
    shown = Table(title=f"USO {season} ({2009 + 2 * season}-{2010 + 2 * season})", title_justify="left")
    narrow = console.width < 140  # no room for addresses: `--json` and the pages have them
    for heading in (
        "Kunta",
        "Tilanne",
        "Päivä",
        "Toimielin",
        "Maksu",
        "Miksi",
        *(() if narrow else ("Pöytäkirja",)),
    ):
        shown.add_column(heading, overflow="fold", no_wrap=heading in ("Kunta", "Päivä"))
    for row in sorted(rows, key=lambda row: (list(words.STATUS).index(row.status), row.municipality)):
        if row.status == "not_searched" and not everything:
            continue
        state = Text(words.STATUS[row.status], style=_COLOURS.get(row.status, "dim"))
        if row.settled is False:
            state.append(" (tarkistettava)", style="yellow")
        body = " ".join(filter(None, (row.body, f"§ {row.section}" if row.section is not None else None)))
        # Text, not markup: a title in square brackets is a title.
        reason = why(row)
        reason = reason if len(reason) <= LONGEST else f"{reason[:LONGEST].rstrip()} …"
        cells = (
            words.day(row.meeting_date),
            body,
            fee(row.fee),
            reason,
            (row.url or "").removeprefix(NO_ADDRESS),
        )
        shown.add_row(Text(row.municipality), state, *(Text(cell) for cell in (cells[:-1] if narrow else cells)))
    console.print(shown)
    counts = Counter(row.status for row in rows)
    if not everything and any(row.status == "not_searched" for row in rows):
        console.print("Ei etsityt kunnat näkyvät valinnalla --all.", markup=False)
    console.print(", ".join(f"{words.STATUS[key]}: {counts[key]}" for key in words.STATUS if counts[key]), markup=False)


def why(row: Status) -> str:
    """What stands behind a row: the outcome, what is to be checked, or why nothing is known."""
    if row.outcome is None:
        return words.reason(row.reason) or ""
    parts = [words.OUTCOME[row.outcome]]
    if row.level == "proposal":
        parts.append("vasta esitys ylemmälle toimielimelle")
    if row.review:
        parts.append(words.reviews(row.review))
    if row.fee_url and not row.fee_url.startswith(NO_ADDRESS):
        parts.append(f"maksu pöytäkirjasta {row.fee_url}")
    if row.reason:
        parts.append(words.reason(row.reason) or "")
    return "; ".join(parts)


def fee(found: Fee | None) -> str:
    """A fee in few words: 9 000 € / vuosi."""
    if found is None:
        return ""
    per = {"year": " / vuosi", "season": " / kausi", "once": " kerran"}.get(found.period, "")
    a_head = " / asukas" if found.basis == "per_inhabitant" else ""
    return f"{words.euros(found.amount_eur)}{a_head}{per}"
