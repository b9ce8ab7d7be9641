"""Takes personal data out of what is published: names, e-mail addresses, phone numbers, personal identity
codes.

Minutes name presenters, preparers and voters, who may be told of on the municipality's own page for a while,
but not by us. Municipalities, bodies, offices and networks stay: the quote must still prove the decision.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from publish.names import Span, names
from publish.words import Places

NAME = "[nimi poistettu]"
EMAIL = "[sähköposti poistettu]"
PHONE = "[puhelinnumero poistettu]"
IDENTITY_CODE = "[henkilötunnus poistettu]"
MARKS = (NAME, EMAIL, PHONE, IDENTITY_CODE)

_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200c\u200d\u2060\ufeff]"
)  # a soft hyphen in a name hides it from every rule
_SPACE = r"[ \t\u00a0\u2007\u2009\u202f]"
_EMAIL = re.compile(
    rf"[\w.+-]+{_SPACE}*(?:@|＠|[(\[{{]{_SPACE}*(?:at|ät|a|@|miuku){_SPACE}*[)\]}}]){_SPACE}*[\w-]+(?:{_SPACE}?\.{_SPACE}?[\w-]+)+"
    rf"|(?<![\w/])@(?!KL_uso)[A-Za-z_]\w{{2,}}",
    re.IGNORECASE,
)
# ddmmyy, the century's mark (also the new letters of 2023), number, check mark.
_IDENTITY = re.compile(r"(?<!\d)\d{6}\s*[-+–−A-FU-Y]\s*\d{3}[0-9A-FHJ-NPR-Y](?!\w)", re.IGNORECASE)
_DIGITS = rf"(?:{_SPACE}?[-–()/]?{_SPACE}?\d)"
_PHONE = re.compile(
    rf"(?<![\w.,/+])\(?(?:\+|00)[1-9]\d{{0,2}}{_DIGITS}{{6,13}}"  # +358 40 123 4567
    rf"|(?<![\w.,/:-])\(?0(?!0\d?\d?\.|00\D)\d{{1,3}}\)?"
    rf"{_DIGITS}{{5,9}}(?![\w]*[./:]\d)"  # (02) 123 456, not 10 000–30 000
    rf"|(?<!\w)(?:puhelin|puh|matkapuhelin|gsm|p|tel|tfn|telefon|mob)\b[.:]?{_SPACE}*\(?\+?\d{_DIGITS}{{4,13}}",
    re.IGNORECASE,
)
_SEAM = "\ue000"  # for private use, so in no minutes
_URL = re.compile(r"https?://\S+", re.IGNORECASE)


class Redactor:
    """Replaces personal data in texts; knows the register's places, which are no persons."""

    def __init__(self, places: Iterable[str]) -> None:
        self._places = Places(places)
        self._cached = lru_cache(maxsize=50_000)(self._redacted)  # a body's name stands in many documents

    def text(self, text: str) -> str:
        """The text with every name, e-mail address, phone number and identity code replaced by a mark."""
        return self._cached(text)

    def parts(self, texts: Sequence[str | None]) -> list[str | None]:
        """Parts of one text in order, each without the personal data that shows in it or in the whole."""
        whole = self.text(_SEAM.join((text or "").replace(_SEAM, "") for text in texts)).split(_SEAM)
        if len(whole) != len(texts):  # what was taken out went over a seam
            whole = [text or "" for text in texts]
        return [
            None if text is None else self.text(part) for text, part in zip(texts, whole, strict=True)
        ]

    def _redacted(self, text: str) -> str:
        return _outside_marks(identifiers(text), self._names)

    def _names(self, part: str) -> str:
        return _replaced(part, names(part, self._places), NAME)


def identifiers(text: str) -> str:
    """The text without e-mail addresses, phone numbers and identity codes; names stay (for messages)."""
    text = _INVISIBLE.sub("", text)
    text = _EMAIL.sub(EMAIL, text)
    text = _IDENTITY.sub(IDENTITY_CODE, text)
    return _outside_marks(text, lambda part: _PHONE.sub(PHONE, part))


def public_url(url: str | None) -> str | None:
    """The web address, or None for a file of one's own and for an address that names or lets in a person."""
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or parts.username or parts.password:
        return None
    plain = unquote(url)
    return None if _EMAIL.search(plain) or _IDENTITY.search(plain) else url


def diary_number(text: str | None) -> str | None:
    """The diary number, or None where what stands there is not one (letters, digits, separators)."""
    if not text or len(text) > 40 or _IDENTITY.search(text):
        return None
    return (
        text
        if re.fullmatch(r"[\w ./:()§-]*\d[\w ./:()§-]*", text) and len(re.findall(r"[^\W\d_]{3,}", text)) <= 1
        else None
    )


def _replaced(text: str, spans: list[Span], mark: str) -> str:
    for start, end in reversed(spans):
        text = text[:start] + mark + text[end:]
    return text


def _outside_marks(text: str, change: Callable[[str], str]) -> str:
    """Applies a change to the text between addresses and marks, which hold digits and words of their own."""
    fixed = re.compile("|".join([_URL.pattern, *map(re.escape, MARKS)]), re.IGNORECASE)
    result, end = "", 0
    for match in fixed.finditer(text):
        result += change(text[end : match.start()]) + match[0]
        end = match.end()
    return result + change(text[end:])
