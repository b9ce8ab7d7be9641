"""A handling's words by what they are for: proposal, debate, decision, background."""

import re
from dataclasses import dataclass, replace

from extract.clean import Clean, clean
from extract.debate import debate_begins, proposal_begins
from extract.items import Handling
from extract.language.acts import Act, acts
from extract.language.sentences import sentence_begin
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
    kept, told = found.proposal.sub(0, begin), found.proposal.sub(begin, len(found.proposal.text))
    return replace(found, proposal=kept, handling=_before(told, found.handling))


def debate_told(found: Texts, language: Language) -> Texts:
    """The same texts, with a debate told before any heading moved to the handling: a body that takes up what another proposed.

    Without a proposal of its own a handling goes straight from its background to who moved what.
    """
    if found.proposal.text.strip() or not found.decision.text.strip():
        return found
    begin = debate_begins(found.background, language)
    if begin is None:
        return found
    kept, told = found.background.sub(0, begin), found.background.sub(begin, len(found.background.text))
    return replace(found, background=kept, handling=_before(told, found.handling))


def _before(told: Clean, handling: Clean | None) -> Clean:
    """A debate told elsewhere, with what stands under its own heading after it."""
    return told.followed_by(handling) if handling else told


def proposal_told(found: Texts, language: Language) -> Texts:
    """The same texts, with a proposal that the background ends with ("Kunnanjohtaja ehdottaa, että ...") in its own place."""
    if found.proposal.text.strip():
        return found
    begin = proposal_begins(found.background, language)
    if begin is None:
        return found
    whole = found.background
    return replace(found, background=whole.sub(0, begin), proposal=whole.sub(begin, len(whole.text)))


def divided(found: Texts, language: Language) -> Texts:
    """The same texts, with a decision that has no heading of its own taken out of the proposal or the background.

    What was decided is told last ("Esittelijä muutti esitystään ... Muutettu esitys hyväksyttiin").
    """
    if found.decision.text.strip():
        return found
    if found.handling is not None and (ruled := [act for act in acts(found.handling, language, "handling") if _decides(act)]):
        return _ruled(found, found.handling, ruled[-1])
    for source in (found.proposal, found.background):
        told = [act for act in acts(source, language, "decision") if _decides(act)]
        history = source is found.background and found.proposal.text.strip()
        if not told or (history and told[-1].start < 0.4 * len(source.text)):
            continue
        first = min(act.start for act in told[-3:]) if source is found.background else told[-1].start
        begin = sentence_begin(source.text, first)
        debate = debate_begins(source, language)
        kept = min(begin, debate) if debate is not None else begin
        handling = source.sub(kept, begin) if kept < begin else None
        if found.handling is not None:
            handling = handling.followed_by(found.handling) if handling is not None else found.handling
        rest = source.sub(0, kept)
        return replace(
            found, decision=source.sub(begin, len(source.text)), handling=handling,
            proposal=rest if source is found.proposal else found.proposal,
            background=rest if source is found.background else found.background,
        )  # fmt: skip
    return found


def _ruled(found: Texts, told: Clean, ruled: Act) -> Texts:
    """The texts with what a debate ends in as the decision: "... Muutettu ehdotus hyväksyttiin yksimielisesti."."""
    begin = sentence_begin(told.text, ruled.start)
    debate = told.sub(0, begin)
    return replace(found, handling=debate if debate.text.strip() else None, decision=told.sub(begin, len(told.text)))


def _decides(act: Act) -> bool:
    return act.mode == "decide" and act.weight > 0 and (act.past or act.kind == "procedure") and act.kind not in ("upward", "later")
