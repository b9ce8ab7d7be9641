"""What portals say to robots besides yes: the forbidding line of robots.txt, X-Robots-Tag, meta robots."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from protego import Protego

AGENT = "uso-minutes"
_META = re.compile(r"<meta\b[^>]*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\b(name|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_TAG_AGENT = re.compile(r"^\s*([\w*-]+)\s*:\s*(.*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Marks:
    """What a page says: `noindex` keeps it out of a published index, `nofollow` forbids following its links.

    The careful reading of platforms.md 6.1.
    """

    noindex: bool = False
    nofollow: bool = False
    source: str = ""


def marks_of(headers: Iterable[str], text: str) -> Marks:
    """The robots marks of a page: its X-Robots-Tag headers and its meta elements."""
    noindex = nofollow = False
    sources = []
    for words, source in [*_from_headers(headers), *_from_meta(text)]:
        found = {word.strip().lower() for word in words.split(",")}
        if found & {"noindex", "none"} or found & {"nofollow", "none"}:
            sources.append(source)
        noindex = noindex or bool(found & {"noindex", "none"})
        nofollow = nofollow or bool(found & {"nofollow", "none"})
    return Marks(noindex, nofollow, "; ".join(sources))


def _from_headers(headers: Iterable[str]) -> Iterable[tuple[str, str]]:
    for header in headers:
        named = _TAG_AGENT.match(header)
        if named and named[1].lower() != "unavailable_after":
            if named[1].lower() in (AGENT, "*"):
                yield named[2], f"X-Robots-Tag: {header.strip()}"
        else:
            yield header, f"X-Robots-Tag: {header.strip()}"


def _from_meta(text: str) -> Iterable[tuple[str, str]]:
    # A commented-out mark says nothing.
    for tag in _META.findall(re.sub(r"<!--.*?-->", "", text[:200_000], flags=re.DOTALL)):
        values = {found[0].lower(): found[1] or found[2] or found[3] for found in _ATTRIBUTE.findall(tag)}
        if values.get("name", "").lower() in ("robots", AGENT) and values.get("content"):
            yield values["content"], f"meta robots: {values['content'].strip()}"


def forbidding_line(robots: str, url: str) -> str:
    """The line of robots.txt that forbids an address to this program.

    The longest path decides (RFC 9309 2.2.2).
    """
    lines = [line.split("#")[0].strip() for line in robots.splitlines()]
    best = ""
    for line in lines:
        field, _, path = line.partition(":")
        if field.strip().lower() != "disallow" or not path.strip():
            continue
        alone = Protego.parse(f"User-agent: *\nDisallow: {path.strip()}\n")
        if not alone.can_fetch(url, AGENT) and len(line) > len(best):
            best = line
    return best or "robots.txt"


def place_of(line: str, url: str) -> str:
    """Where a forbidding line holds: the host of the address with the line's own path, wildcards as written.

    So one line is one place, however many addresses it forbids. The address itself where no line is known.
    """
    path = line.partition(":")[2].strip()
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/{path.lstrip('/')}" if path else url


def says(robots: str, line: str) -> bool:
    """Whether robots.txt holds a line, comments aside."""
    return line in (told.split("#")[0].strip() for told in robots.splitlines())
