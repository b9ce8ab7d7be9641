"""The working database's reasons for not knowing, in the words of the Finnish pages."""

from db.reason_words import told


def finnish_reason(reason: str) -> str:
    """The reason in Finnish as a sentence begins; what a portal said stays as it is."""
    words = told(reason)
    return words if words.startswith(("http", "robots")) else words[:1].upper() + words[1:]
