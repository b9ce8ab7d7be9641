"""Rulings on a proposal: accepted or rejected, and whose proposal it was."""

from collections.abc import Sequence
from typing import Literal

from extract.language.clauses import Clause
from extract.language.words import Word
from extract.model import Language

SHORT = 6  # words: longer clauses say what is decided in words of their own


def ruling(clause: Clause, negated: bool, language: Language) -> tuple[Literal["accept", "reject"], int] | None:
    """Whether a clause accepts or rejects a proposal, and how plainly (3 names it, 2 does not, 1 only hints); None when neither."""
    noun = clause.has("proposal", "counter")
    yes: Literal["accept", "reject"] = "reject" if negated else "accept"
    no: Literal["accept", "reject"] = "accept" if negated else "reject"
    if _according(clause, language) or (clause.has("became") and noun):
        return yes, 3
    if noun and not negated and clause.has("body") and clause.has("votes") and _decides(clause):
        return yes, 3  # "Kaupunginhallitus päätti äänestyksen tuloksen mukaisesti Nummilan vastaehdotuksen"
    if clause.has("reject") and noun and not clause.has("accept"):
        return no, 3
    if clause.has("accept") and (noun or not clause.has("join", "decline", "elsewhere")):
        return yes, 3 if noun else 2
    if clause.has("unanimous") and noun and not clause.has("network", "deviates") and not negated:
        return "accept", 2
    if negated or len(clause.words) > SHORT or clause.has("besides"):
        return None
    if (clause.has("so") and clause.has("decide_verb")) or (clause.has("unanimous") and not clause.has("network")):
        return "accept", 1
    return None


def _decides(clause: Clause) -> bool:
    """Whether deciding is all that a clause does: no other verb of its own says what."""
    return clause.has("decide_verb") and not clause.has("reject", "join", "decline", "delegate", "appoint", "table", "return", "remove", "lapse")


def whose(clause: Clause) -> Literal["presenter", "counter", "amended"]:
    """Whose proposal a clause speaks of: a member's is named by the member's name before it."""
    if clause.has("counter") or (clause.has("table_motion", "return_motion") and clause.has("proposal", "accept", "reject")):
        return "counter"
    if clause.near(("their",), ("proposal",), 3):
        return "counter"
    for hit in clause.all("proposal"):
        if (made := clause.first("made")) is not None and 0 < made < hit.first and _named(clause.words[made - 1]):
            return "counter"  # "Hyvösen tekemän ja hallituksen kannattaman ehdotuksen"
        if _members(clause.words[: hit.first]):
            return "counter"
    return "amended" if clause.near(("amend",), ("proposal",), 3) else "presenter"


def _members(before: Sequence[Word]) -> bool:
    """Whether the words before "proposal" end in a member's name: "hyväksyi Anttilan", not "kunnanjohtaja Virtasen"."""
    named, after = 0, None
    for word in reversed(before):
        of_town, after = after is not None and after.means("own_town"), word  # "Multian kunta osallistuu esityksen mukaisesti"
        if word.means("presenter", "body"):
            return named > 0 and word.means("body") and word.case in ("", "Nom") and not word.means("presenter")
        if _named(word) and not of_town:
            named += 1
        elif named or word.means("made", "decide_verb", "accept") or (len(before) > 3 and word is before[-4]):
            break
    return named > 0


def _named(word: Word) -> bool:
    return word.name or word.means("member")


def _according(clause: Clause, language: Language) -> bool:
    if clause.has("deviates"):
        return False
    if clause.has("as_proposed"):
        return True
    proposal, way = ("proposal", "counter"), ("according",)
    return clause.near(proposal, way, 3, ordered=True) if language == "fi" else clause.near(way, proposal, 5, ordered=True)
