"""Reasons in Finnish: what searches, documents and findings leave as sentences, by `data/reasons.csv`.

The sentences are kept in English, stable words for programs; they are told in Finnish wherever a person reads them.
"""

import csv
import re
from functools import cache
from importlib.resources import files

_HOLES = {"n": r"(-?\d+)", "w": r"(\S+?)", "x": r"(.+?)"}
_HOLE = re.compile(r"\{([nwx])\}")
_DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)(?=$|[\s,;:.)])")


def told(text: str) -> str:
    """A reason in Finnish, days as Finns write them; what a portal or a municipality said stays as it is.

    Sentences hold other sentences (a portal's failure holds a page's), so each known phrase is put in Finnish where it stands.
    """
    for pattern, words in _phrases():
        text = pattern.sub(lambda found, words=words: words.format(found[0], *found.groups()), text)  # type: ignore[misc]
    return _DAY.sub(lambda found: f"{int(found[3])}.{int(found[2])}.{found[1]}", text)


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The phrases, longest first: a short one must not spoil a longer one that holds it."""
    text = (files("db") / "data/reasons.csv").read_text(encoding="utf-8")
    rows = [(row["english"], row["fi"]) for row in csv.DictReader(text.splitlines())]
    return tuple((_pattern(english), words) for english, words in sorted(rows, key=lambda row: -len(row[0])))


def _pattern(english: str) -> re.Pattern[str]:
    """{n} a number, {w} a word, {x} any words; at the phrase's edge only whole words."""
    parts = _HOLE.split(english)
    body = "".join(_HOLES[part] if place % 2 else re.escape(part) for place, part in enumerate(parts))
    before = r"(?<!\w)" if english[0].isalnum() or english[0] == "{" else ""
    after = r"(?!\w)" if english[-1].isalnum() else r"(?=$|[\s;,)]|[:.](?:\s|$))" if english[-1] == "}" else ""
    return re.compile(f"{before}{body}{after}")
