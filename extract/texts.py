"""A handling's words by what they are for: proposal, debate, decision, background."""

import re
from dataclasses import dataclass, replace

from extract.clean import Clean, clean
from extract.debate import debate_begins
from extract.items import Handling
from extract.model import Language, Reading, Role

_RULED = re.compile(r"^[\s_=*–-]{4,}$")


@dataclass(frozen=True, slots=True)
class Texts:
    """The cleaned texts of one handling; `handling` is the debate (käsittely), None where none is printed."""

    proposal: Clean
    handling: Clean | None
    decision: Clean
    background: Clean

    @property
    def deciding(self) -> list[Clean]:
        return [self.proposal, self.decision, *([self.handling] if self.handling else [])]

    @property
    def zones(self) -> list[tuple[str, Clean]]:
        """The texts that hold words, by name."""
        named = [("proposal", self.proposal), ("decision", self.decision), ("handling", self.handling), ("background", self.background)]
        return [(name, zone) for name, zone in named if zone is not None and zone.text.strip()]


def texts(handling: Handling, reading: Reading) -> Texts:
    """The texts of a handling's parts, rules and lines of signs left out."""

    def joined(*roles: Role) -> Clean:
        spans = [span for part in handling.parts if part.role in roles for span in part.spans]
        return clean(reading.text, [span for span in spans if not _RULED.match(reading.text[slice(*span)])])

    debate = joined("handling")
    return Texts(
        joined("proposal"),
        debate if debate.text.strip() else None,
        joined("decision"),
        joined("background", "history", "preparer", "other"),
    )


def debate_apart(found: Texts, language: Language) -> Texts:
    """The same texts, with a debate that is told under the proposal's heading moved to the handling."""
    begin = debate_begins(found.proposal, language)
    if begin is None:
        return found
    told = found.proposal.sub(begin, len(found.proposal.text))
    return replace(
        found, proposal=found.proposal.sub(0, begin), handling=told.followed_by(found.handling) if found.handling else told
    )
