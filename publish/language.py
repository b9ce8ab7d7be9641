"""The language of the page that is being made, and the words of the pages in it.

Finnish is the pages' own; Swedish and English are asked for in the address (`_lang=sv`), where Datasette's
pages keep it.
"""

import csv
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from markupsafe import Markup

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
PARAMETER = "_lang"  # with an underscore: Datasette takes other names on a table's page for columns

current: ContextVar[Language] = ContextVar("language", default="fi")


def language_of(query: str) -> Language:
    """The language that an address's query asks for; Finnish where it asks for none of ours."""
    wanted = dict(parse_qsl(query)).get(PARAMETER, "fi")
    return next((language for language in LANGUAGES if language == wanted), "fi")


def word(key: str, **values: object) -> Markup:
    """The words of that key in the page's language, with values put in escaped.

    Raises KeyError for a key that messages.csv does not have.
    """
    text = Markup(messages()[key][LANGUAGES.index(current.get())])  # the file's own markup, written by us
    return text.format(**values) if values else text


def label(code: str | None) -> str:
    """A code's label in the page's language; the code itself where labels.csv has none."""
    return _labels().get(code or "", {}).get(current.get(), code or "")


def heading(column: str) -> str | None:
    """A column's heading in the page's language, None where headings.csv does not know it."""
    row = _headings().get(column)
    return row[current.get()] if row else None


def link(address: str, **arguments: object) -> str:
    """An address with arguments set (None takes one away) and the page's language kept."""
    parts = urlsplit(address)
    query: dict[str, object] = dict(parse_qsl(parts.query, keep_blank_values=True))
    query |= {PARAMETER: None if current.get() == "fi" else current.get(), **arguments}
    kept = {key: str(value) for key, value in query.items() if value not in (None, "")}
    return urlunsplit(parts._replace(query=urlencode(kept)))


@cache
def messages() -> MappingProxyType[str, tuple[str, str, str]]:
    """Every text of the pages by its key, in the order of LANGUAGES."""
    return MappingProxyType({row["key"]: (row["fi"], row["sv"], row["en"]) for row in _rows("messages.csv")})


@cache
def _labels() -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in _rows("labels.csv")}


@cache
def _headings() -> dict[str, dict[str, str]]:
    return {row["column"]: row for row in _rows("headings.csv")}


def _rows(name: str) -> list[dict[str, str]]:
    text = (files("publish") / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def region_name(region: str | None, region_sv: str | None) -> str:
    """A region as the page's language calls it; English uses the Finnish name."""
    return (region_sv if current.get() == "sv" else region) or region or ""


def place(name_fi: str, name_sv: str | None) -> str:
    """A municipality as the page's language calls it."""
    return (name_sv if current.get() == "sv" else name_fi) or name_fi
