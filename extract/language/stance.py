"""A clause's stance on taking part: joined, declined or withdrew, by counting what turns the statement round.

"ei jätetä osallistumatta" takes part, "päätti olla liittymättä" does not (decision_language.md 9): each negation, abessive,
refusing verb, adverb of staying out and adverse judgement turns the sign once.
"""

from dataclasses import dataclass

from extract.language.clauses import Clause
from extract.language.lexicon import Hit
from extract.model import Outcome


@dataclass(frozen=True, slots=True)
class Stance:
    """What a clause says of taking part.

    `weight` tells how plainly: 3 a verb of taking part that names the network or the town, 2 the verb or a noun that is ruled
    on, 1 a noun, a judgement or an ending that is only told of.
    """

    outcome: Outcome
    weight: int
    turns: int


def stance(clause: Clause, *, denied: bool = False) -> Stance | None:
    """The stance of a clause, None where it takes none; `denied` when the clause before it denies this one."""
    network = clause.has("network", "offer", "membership")
    staying_out = {i for hit in clause.all("decline") for i in (hit.first, hit.last)}
    lacking = any(word.lacks for i, word in enumerate(clause.words) if i not in staying_out)
    if _elsewhere(clause) and not clause.has("network", "membership", "decline"):
        return None  # "osallistua kokoukseen", "sitoutua kustannuksiin"
    if clause.says("antingen", "joko") and clause.has("join", "joining"):
        return None  # left open: "antingen anmäla staden eller avstå"
    if clause.has("agree") and not clause.has("network"):
        return None  # "anslöt sig till förslaget"
    if clause.has("other_network") and not any(word.lower.startswith("uso") for word in clause.words):
        return None  # "luopuu Kehyskuntaverkostosta"
    if not _predicate(clause) and clause.lower.endswith(" mukaan") and len(clause.words) <= 3 and not clause.has("proposal"):
        return Stance("joined", 2, 0)  # "Uurainen mukaan"
    refuses = clause.has("refuse", "ends") and (network or lacking or clause.has("joining"))
    # "Stadsstyrelsen beslutar att tills vidare avstå": what is refused is the item's matter.
    refuses = refuses or (clause.has("refuse") and (clause.has("decide_verb") or (clause.has("own_town") and len(clause.words) <= 5)) and len(clause.words) <= 7 and not clause.has("elsewhere", "proposal", "counter", "appeal"))
    refuses = refuses or (clause.has("refuse") and len(clause.words) <= 2 and not clause.has("reject"))  # "tackar, men avböjer"
    if not clause.has("join", "joining", "decline", "quit") and not refuses:
        if clause.has("continue_verb") and len(clause.words) <= (6 if clause.denials and _names_town(clause) else 3) and not clause.has("elsewhere"):
            return Stance("declined" if clause.denials % 2 else "joined", 2, clause.denials)
        return _judged(clause, clause.denials + denied)
    if not clause.has("join", "decline", "refuse", "quit", "ends") and any(word.finite and word.means("prospect") for word in clause.words):
        return None  # "harkitsee mukaanlähtöä seuraavan kerran"
    denials = 0 if clause.has("not_only") else clause.denials + clause.has("hardly")
    turns = denials + denied + lacking + clause.has("neg_adjective")
    turns += clause.has("obstacle") and bool(denials or _governs(clause, "obstacle"))
    turns += (clause.has("change") and bool(denials)) or clause.has("revoke")
    if clause.has("without"):
        return None  # "päättyy ilman eri irtisanomista"
    if clause.has("joining_of") and clause.near(("decision_noun",), ("joining_of",), 2, ordered=True):
        return Stance("joined", 1, 0)  # names the decision: "päätös osallistumisesta ei ole lainvastainen"
    if clause.has("quit") and not clause.has("revoke", "hands_in"):
        return _quit(clause, turns, network)
    turns += clause.has("decline", "ends") or clause.has("refuse")
    weight = _weight(clause, network)
    if clause.has("joining_of") and not clause.has("join", "decline", "refuse"):
        # "Kunnanhallitus päättää liittymisestä" decides on it, "päätetään erikseen" does not yet.
        weight = 2 if clause.has("decide_verb") and clause.has("body") and not clause.has("separately") else 1
    if turns % 2 == 0:
        return Stance("joined", weight, turns)
    midway = clause.has("ends", "stop") and clause.has("mid_date") and clause.has("joining", "membership")
    if midway or (clause.has("running") and clause.has("refuse", "decline", "ends", "revoke") and not clause.has("coming") and not denials):
        return Stance("withdrew", weight, turns)
    return Stance("declined", weight, turns)


def _carries_out(clause: Clause, hit: Hit) -> bool:
    return any(clause.words[i].means("carry_out") for i in (hit.first, hit.last))


def _elsewhere(clause: Clause) -> bool:
    """Whether something else is taken part in; what is only a reason is not: "ei matkakustannusten vuoksi osallistu"."""
    words = clause.words
    return any(hit.last + 1 >= len(words) or words[hit.last + 1].lower not in _BECAUSE for hit in clause.all("elsewhere"))


_BECAUSE = frozenset(("vuoksi", "takia", "johdosta", "perusteella", "tähden"))


def _names_town(clause: Clause) -> bool:
    return clause.has("own_town") or clause.words[0].name


def _predicate(clause: Clause) -> bool:
    return any(word.finite for word in clause.words)


def _weight(clause: Clause, network: bool) -> int:
    if clause.has("carry_out") and not clause.has("own_town", "body") and all(_carries_out(clause, hit) for hit in clause.all("join")):
        return 1  # "att hon får underteckna avtalet"
    if clause.has("join", "decline", "refuse"):
        return 3 if network or clause.has("own_town", "joining") else 2
    return 2 if clause.has("joining") and clause.has("rules", "need", "neg_adjective", "hardly") and not clause.has("ends") else 1


def _governs(clause: Clause, concept: str) -> bool:
    at, join = clause.first(concept), clause.first("join", "joining")
    return at is not None and join is not None and at < join


def _judged(clause: Clause, denials: int) -> Stance | None:
    """Without a verb of taking part a judgement on the network speaks only when it is a no."""
    if not clause.has("network", "offer"):
        return None
    if denials % 2 and clause.has("need", "rules") and not clause.has("not_only"):
        return Stance("declined", 1, denials)
    if not denials and clause.has("neg_adjective"):
        return Stance("declined", 1, 1)
    return None


def _quit(clause: Clause, turns: int, network: bool) -> Stance | None:
    if (not network and not clause.has("own_town", "join", "joining")) or clause.has("person_task"):
        return None
    if turns % 2:
        return Stance("joined", 2, turns)
    ends = clause.has("coming") and not clause.has("running", "interrupt")
    return Stance("declined" if ends else "withdrew", 3, turns)
