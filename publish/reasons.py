"""The working database's reasons for not knowing, in the words of the Finnish pages."""

import re

_REASONS = (
    (r"no portal known", "Kunnan julkaisusivustoa ei tunneta"),
    (r"portal not crawled yet", "Julkaisusivustoa ei ole vielä haettu"),
    (r"searched only from (\d{4})-0?(\d+)-0?(\d+)", r"Haettu vasta alkaen \3.\2.\1"),
    (r"searched only until (\d{4})-0?(\d+)-0?(\d+)", r"Haettu vain \3.\2.\1 asti"),
    (
        r"season not stated in the minutes; waits for a person",
        "Pöytäkirja ei kerro kautta; odottaa tarkistusta",
    ),
    (r"(\d+) document\(s\) not read, e\.g\. (\S+): not yet read", r"\1 asiakirjaa lukematta, esimerkiksi \2"),
    (r"(\d+) document\(s\) not read, e\.g\. (\S+): (.+)", r"\1 asiakirjaa lukematta, esimerkiksi \2 (\3)"),
)


def finnish_reason(reason: str) -> str:
    """The reason in Finnish where it is the status view's own; what a portal said stays as it is."""
    for pattern, words in _REASONS:
        if re.fullmatch(pattern, reason, re.DOTALL):
            return re.sub(pattern, words, reason, flags=re.DOTALL)
    return reason
