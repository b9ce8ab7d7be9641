"""Finnish or Swedish, by the little words that only one of them has."""

import re

from extract.model import Language

_FI = re.compile(
    r"(?i)\b(?:ja|on|ei|että|sekä|kunnan|kaupungin|päät\w+|mukaan|tai|joka|ovat|kunnanhallitu\w*|käsittely|verkosto\w*|osallistu\w*|hyväks\w*|vuo\w+|euroa|ehdotus)\b"
)
_SV = re.compile(
    r"(?i)\b(?:och|är|inte|att|som|för|av|kommunen\w*|staden\w*|beslut\w*|enligt|med|det|till|styrelsen|nätverk\w*|förslag\w*|året|på|ärende\w*)\b"
)


def language_of(text: str) -> Language:
    """The language most of a text's function words belong to; Finnish when neither shows."""
    return "sv" if len(_SV.findall(text)) > len(_FI.findall(text)) else "fi"
