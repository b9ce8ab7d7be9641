"""The working database's reasons for not knowing, in the words of the Finnish pages."""

from db.reason_words import told


def finnish_reason(reason: str) -> str:
    """The reason in Finnish as a sentence begins; what a portal said stays as it is."""
    words = told(reason)
    changed = words.split()[:1] != reason.split()[:1]  # an address or a body's name stays as written
    return words[:1].upper() + words[1:] if changed else words
