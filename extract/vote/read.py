"""The vote on the outcome itself: unanimity and counts, mapped to proposal (jaa) and counter-proposal (ei)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from extract.clean import Clean
from extract.language.sentences import sentences
from extract.model import Language, Outcome, Vote
from extract.vote.counts import Counts, counts, cues, is_person_line, side_of, tells_blanks

Topic = Literal["matter", "procedure", "other"]
_PROCEDURAL: tuple[Outcome, ...] = ("tabled", "returned", "removed")
_YES = {"fi": "jaa", "sv": "ja"}
_MEANING = {
    language: re.compile(
        rf"(?i)jo(?:tka|s)\s(?P<who>[^.;\n]{{4,140}}?),?\säänestä\w+\s[\"”]?{yes}\b|de som (?P<who2>[^.;\n]{{4,140}}?),?\srösta\w*\s[\"”]?{yes}\b"
        rf"|\b{yes}\b[\s\"”]*(?:[:=–-]|tarkoit\w+|on\b|merkit\w+|betyd\w+|(?=\w+lle\b))\s*(?P<after>[^.;\n]{{4,90}})"
        rf"|(?P<before>[^.;,\n]{{4,120}}?)[\s,]*(?:\(\s*|sanovat |äänest\w+ |vastasivat |painavat |röstar |röstade |svarar |on |oli |=\s*|(?=(?-i:JAA|JA)\s*[,;.\n]))[\"”]?{yes}\b"
    )
    for language, yes in _YES.items()
}
_PLUPERFECT = re.compile(r"(?i)\bhade (?:\w+ )?(?:fattat|beslutat|godkänt|röstat|stannat)|\boli (?:\w+ ){0,3}(?:päättänyt|hyväksynyt|päätynyt|äänestänyt)\b|hallituksessa \(")
_NUMBERED = re.compile(r"\d")
_DASHED = re.compile(r"(?i)\b(?:yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen)\s?[–-]\s?(?:nolla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän)\b")


@dataclass(frozen=True, slots=True)
class VoteReading:
    vote: Vote
    clean: Clean | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class _Told:
    """What a stretch of text tells of one vote."""

    topic: Topic
    clean: Clean
    start: int
    end: int
    counts: Counts | None = None
    unanimous: bool | None = None
    turned: bool = False  # jaa stands for the counter-proposal


def read_vote(
    texts: Sequence[Clean], language: Language, outcome: Outcome | None = None, *, counter_won: bool | None = None
) -> VoteReading:
    """The vote on the outcome, from the decision's text first and then the debate's.

    Votes on other questions (taking the item up, tabling) count only when that is the outcome. `counter_won` tells whose the larger
    number of "äänin 6-3" is; None while it is not known.
    """
    wanted: Topic = "procedure" if outcome in _PROCEDURAL else "matter"
    told = [fact for text in texts for fact in _told(text, language)]
    if outcome is None:
        wanted = "procedure" if told and all(fact.topic == "procedure" for fact in told) else "matter"
    counted = [fact for fact in told if fact.counts is not None and fact.topic == wanted]
    if counted:
        last = counted[-1] if counted[-1].clean is counted[0].clean else [f for f in counted if f.clean is counted[0].clean][-1]
        vote = _mapped(last, wanted, counter_won)
        return VoteReading(_with_blank(vote, counted), last.clean, last.start, last.end)
    said = [fact for fact in told if fact.unanimous is not None and (fact.topic == wanted or (fact.unanimous and fact.topic != "other"))]
    if not said:
        return VoteReading(Vote())
    first_text = [fact for fact in said if fact.clean is said[0].clean]
    final = first_text[-1]
    return VoteReading(Vote(final.unanimous), final.clean, final.start, final.end)


def _with_blank(vote: Vote, counted: Sequence[_Told]) -> Vote:
    """The vote with the blank ballots that another telling of the same counts prints."""
    if vote.blank is not None:
        return vote
    same = {vote.for_, vote.against}
    for fact in counted:
        found = fact.counts
        numbers = {found.for_, found.against} if found and found.pair is None else set(found.pair or ()) if found else set()
        if found is not None and found.blank is not None and numbers == same:
            return replace(vote, blank=found.blank)
    return vote


def _mapped(fact: _Told, wanted: Topic, counter_won: bool | None) -> Vote:
    found = fact.counts
    assert found is not None
    if found.pair is not None:
        more, less = max(found.pair), min(found.pair)
        lost = wanted == "procedure" or _lost(fact.clean.text[fact.start : fact.end]) or bool(counter_won)
        return Vote(False, less if lost else more, more if lost else less, found.blank)
    for_, against = (found.against, found.for_) if fact.turned else (found.for_, found.against)
    return Vote(False, for_, against, found.blank)


def _lost(sentence: str) -> bool:
    """Whether a sentence says that the presented proposal lost: a counter-proposal won, or the proposal fell."""
    won = re.search(r"(?i)voit|segra|vann|hyväksy|godkän|tuli|blev|omfatta", sentence)
    if won:
        before = re.sub(r"(?i),\s(?:jonka|joka|jossa|som|enligt vilket|vilket)\b[^,]*,", " ", sentence[: won.start()])
        side = side_of(_subject(before))
        if (side or side_of(re.sub(r"(?i)\b\w+ vastaan\b", " ", before))) == "against":
            return True
    fell = re.search(r"(?i)hylät|hylkäs|hävis|kaatu|förkast|förlor|föll|avslog|röstades (?:ned|ner)", sentence)
    return fell is not None and side_of(_subject(sentence[: fell.start()])) == "for"


def _subject(before: str) -> str:
    """The words of the clause that a verb ends: who won or fell."""
    last = re.split(r",\s(?!jonka|enligt|joka|som\b)|\s(?:ja|och|joten|että|att)\s", before)[-1]
    return re.sub(r"(?i)\bvastaan\b|\bmot\b|\bemot\b", " ", last)


def _told(text: Clean, language: Language) -> Iterator[_Told]:
    """The votes that a text tells of, in order; sentences that go on about one vote are read together."""
    topic: Topic = "matter"
    asked: Topic = "matter"  # what is voted on; how to vote is settled in between
    turned = False
    pieces = [(a, b, text.text[a:b]) for a, b in sentences(text.text)]
    used = -1
    for index, (start, end, sentence) in enumerate(pieces):
        topic = _topic(sentence, asked)
        asked = asked if topic == "other" and _WAY.search(sentence) else topic
        turned = _turned(sentence, language) or (turned and not _restarts(sentence))
        if index <= used:
            continue
        if _PLUPERFECT.search(sentence):
            continue
        found, stop = _counted(pieces, index, topic, language)
        words = cues()["unanimous"].search(sentence)
        if found is not None:
            used = stop
            yield _Told(asked if topic == "other" and _WAY.search(sentence) else topic, text, start, pieces[stop][1], found, None, turned)
            if topic != "matter" and words and not _elsewhere(sentence):
                yield _Told("matter", text, start + words.start(), start + words.end(), unanimous=True)
            topic = asked = "matter"
        elif cues()["not_unanimous"].search(sentence):
            yield _Told(topic, text, start, end, unanimous=False)
        elif words and not _elsewhere(sentence):
            about: Topic = "other" if topic == "other" and not _DECIDED.search(sentence) else _own_topic(sentence)
            yield _Told(about, text, start + words.start(), start + words.end(), unanimous=True)
        elif cues()["voted"].search(sentence) and not re.search(r"(?i)äänestyksettä|ilman äänestystä|utan omröstning|ei äänestetty|äänestystä ei|inte (?:upptas|tas upp|gå) till omröstning|ei (?:otettu|voitu ottaa) äänest", sentence):
            yield _Told(topic, text, start, end, unanimous=False)


def _counted(
    pieces: Sequence[tuple[int, int, str]], index: int, topic: Topic, language: Language
) -> tuple[Counts | None, int]:
    """Counts that begin in a sentence, with the following ones as long as they go on about the same vote."""
    sentence = pieces[index][2]
    words = cues()["vote"].search(sentence) or cues()["voted"].search(sentence) or _starts_list(sentence)
    if not words and not _DASHED.search(sentence) and counts(sentence, language) is None:
        return None, index
    whole = sentence
    best, stop = counts(sentence, language), index
    for ahead in range(index + 1, min(index + _LONGEST, len(pieces))):
        following = pieces[ahead][2]
        if (_topic(following, topic) != topic and (topic != "other" or _ON_MATTER.search(following))) or _restarts(following):
            break
        listed = re.match(r"(?i)\W*(?:jaa|ei|ja|nej)\b\W*\d", following) or is_person_line(following)
        if best is not None and not listed and not (best.blank is None and tells_blanks(following)):
            break
        whole = f"{whole}\n{following}"
        more = counts(whole, language)
        if more is not None:
            best, stop = more, ahead
    return best, stop


_LONGEST = 60  # sentences or lines that tell of one vote: a council's names, one a line
_ON_MATTER = re.compile(r"(?i)pohja(?:ehdot|esit)|vastae(?:hdot|sit)|motförslag|grundförslag")


def _starts_list(sentence: str) -> bool:
    return re.match(r"(?i)\s*(?:\W*\s)?(?:jaa|ja|ei|nej|kyllä)\b\W", sentence) is not None or (side_of(sentence) is not None and _NUMBERED.search(sentence) is not None)


def _topic(sentence: str, before: Topic) -> Topic:
    """What a sentence's vote is about; one that only counts goes on with the question put before it."""
    voting = any(cues()[name].search(sentence) for name in ("vote", "voted", "unanimous"))
    if voting and cues()["other_question"].search(_SET_BELOW.split(sentence)[0]) and not re.search(r"(?i)pohja(?:ehdot|esit)\w*\s+asetettiin", sentence):
        return "other"
    if re.match(r"(?i)\s*(?:päätös|beslutet?)\b", sentence):
        return "matter"
    if cues()["procedural"].search(sentence):
        return "procedure"
    if _restarts(sentence) or re.search(r"(?i)pohja(?:ehdot|esit)|vastae(?:hdot|sit)|hyväksy|hyväksyi|osallistumi|motförslag|grundförslag|(?:esittelijän|johtajan|hallituksen|lautakunnan) (?:ehdot|esit)|(?:styrelsens|nämndens|direktörens|föredragandens) förslag", sentence):
        return "matter"
    return before


def _own_topic(sentence: str) -> Topic:
    return "procedure" if cues()["procedural"].search(sentence) else "matter"


def _restarts(sentence: str) -> bool:
    """A new vote begins."""
    return re.search(r"(?i)\b(?:toise(?:ssa|na) äänest|lopulli\w+ äänest|sitten äänest|sen jälkeen äänest|tämän jälkeen|själva ärendet|själva saken|itse asia|[2-9]\. äänestys|(?-i:I{2,3}|IV)\s+(?:äänestys|omröst)|toinen äänestys|varsinai\w+ äänest|andra omröst|därefter)", sentence) is not None


def _turned(sentence: str, language: Language) -> bool:
    """Whether jaa stands for the counter-proposal, or in a vote on procedure for tabling or returning."""
    for match in _MEANING[language].finditer(sentence):
        meaning = match["who"] or match["who2"] or match["after"] or match["before"]
        if _NUMBERED.search(meaning):
            continue
        meaning = re.split(r"(?i),\s*(?:ja\s)?(?:ei|nej)\b|\bja ei\b|\boch nej\b", meaning)[0]
        side = side_of(meaning)
        if side is not None:
            return side == "against"
    return False


_DECIDED = re.compile(r"(?i)esity(?!slista)\w*|ehdotu\w*|päätösehd\w*|förslag\w*|verkosto\w*|nätverk\w*")


def _elsewhere(sentence: str) -> bool:
    """Unanimity of something else: the way of voting, a decision told of, the quorum, taking the item up."""
    sentence = _SET_BELOW.split(sentence)[0]
    past = re.search(r"(?i)\b(?:on|oli)\s+(?:\S+\s+){0,4}?\w+(?:nut|nyt)\b|har\s+(?:\S+\s+){0,4}?enhälligt", sentence)
    other = cues()["other_question"].search(sentence) and not _DECIDED.search(sentence)
    adviser = re.search(r"(?i)\b(?:johto|työ|ohjaus)ryhmä\b|\b(?:lednings|arbets)gruppen\b", sentence)
    return bool(adviser or (past and not _FINAL.search(sentence)) or other or re.search(r"(?i)toimittaa nimenhuu|äänestystav|ottaa asian käsit", sentence))


_WAY = re.compile(r"(?i)äänestystap|äänestysjärjesty|omröstningssätt|röstningssätt|omröstningsordning")
_SET_BELOW = re.compile(r"(?i),\s(?:kunnes|kunhan|koska|jotta|tills|innan|eftersom|så att)\b")  # "..., kunnes talousarvio on hyväksytty"
_FINAL = re.compile(r"(?i)\b(?:päätti|hyväksyi|päätettiin|hyväksyttiin|on päättänyt|beslöt|godkände)\b")
