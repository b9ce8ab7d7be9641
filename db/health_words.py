"""Findings of `uso health` as Finnish office workers read them; what portals said stays as it is."""

from db.reason_words import told


def finding(what: str) -> str:
    """A finding's sentence in Finnish, days as Finns write them."""
    return told(what)
