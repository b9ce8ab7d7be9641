"""What portal pages say, as frozen records shared by all platforms."""

from dataclasses import dataclass

from crawler.words import Kind


class Unparsed(Exception):
    """A page does not hold what its address promises; the message says what was looked for."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came: bytes, address, and the Content-Type header where one was sent."""

    body: bytes
    url: str
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A meeting (kokous) as a list shows it; what the row does not say is None."""

    external_id: str
    url: str
    kind: Kind | None
    date: str | None
    number: int | None = None
    document: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A body (toimielin) with the address of its list and the newest meeting beside its name.

    `empty`: the portal says in words that the body has published nothing.
    """

    external_id: str
    name: str
    url: str
    newest: Listed | None = None
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One item (asia, § = pykälä) of a meeting.

    `section` is the § of minutes, `order` the number on the page. `content`: its text as HTML where the
    portal's answer held it already, so that nothing more need be asked.
    """

    external_id: str
    url: str
    title: str
    section: int | None = None
    order: int | None = None
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting's page: which document it is, its date, the whole file where one is linked, its items.

    `content`: the whole document itself, where the portal's answer held it already.
    """

    kind: Kind
    date: str
    body: str | None
    number: int | None
    document: str | None
    items: tuple[Item, ...]
    content: bytes | None = None
    content_type: str = "text/html; charset=utf-8"
    approved: bool | None = None  # minutes: checked (tarkastettu) or a draft; None: not told
    cancelled: bool = False  # called off (peruttu): there are no documents


@dataclass(frozen=True, slots=True)
class Officer:
    """One officer's decision (viranhaltijapäätös) as a list shows it."""

    external_id: str
    url: str
    title: str
    date: str | None
    officer: str | None
