"""Whose a head is: of the document's own meeting, of an earlier handling copied into it, or the number of an item already open."""

from extract.drafts import Draft, has_content, same_body
from extract.frame import Frame
from extract.headings import Heading
from extract.heads import Head


def is_own(about: Frame, found: Head) -> bool:
    """Whether a head is of the document's own meeting, not of an earlier handling copied into it."""
    if not found.staged:
        return True
    if about.single and about.section is not None and found.section is not None:
        return (
            found.section == about.section
            and (found.date in (None, about.date))
            and same_body(found.body, about.body)
        )
    if found.date is not None and about.date is not None:
        return found.date[4:] == about.date[4:] and same_body(found.body, about.body)
    return found.body is None or about.body is None or same_body(found.body, about.body)


def of_list(about: Frame, found: Head) -> bool:
    """Whether a head is a row of officers' decisions in a body's item: "Kunnanjohtaja 3.2.2025 § 5 USO 8 -verkosto, 9 000 euroa"."""
    officers = found.body is None or found.body.type == "officer"
    return found.rest is not None and officers and about.body is not None and about.body.type != "officer"


def own_officer(about: Frame, opens: Heading) -> bool:
    """Whether an officer's name alone is the head of the officer's own decision, no label of a proposal."""
    return opens.role == "proposal" and about.body is not None and about.body.type == "officer"


def finished(draft: Draft, about: Frame, *, titled: bool) -> bool:
    """Whether an item has its decision, or on an agenda its proposal, so that a copied head opens another.

    An item with text alone goes on below a copied head (a motion's words, then "Kommunstyrelsen 11.11.2024 § 214"),
    unless a title above the head (`titled`) opens the next.
    """
    own = [h for h in draft.handlings if not h.copied]
    return any(
        part.role == "decision" or (part.role == "proposal" and about.agenda)
        for h in own
        for part in h.parts
    ) or (any(has_content(h) for h in own) and (titled or not draft.titles))


def in_history(draft: Draft) -> bool:
    """Whether earlier handlings are being copied."""
    return any(part.role == "history" for h in draft.handlings[-1:] for part in h.parts[-1:])


def takes_section(draft: Draft, found: Head) -> bool:
    """Whether a head is the section of the item that its number on the agenda opened: "Asia 7  Otsikko" / "Khall § 163"."""
    last = draft.handlings[-1]
    if not (draft.titles and last.order and last.section is None and found.section is not None and found.staged and found.rest is None):
        return False
    last.section = found.section
    return True
