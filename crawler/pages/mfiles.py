"""Pages of M-Files publishing: rows of body, date and document, which is a PDF (platforms.md 5.2)."""

import re
from urllib.parse import urlsplit

from crawler.bodies import body_of
from crawler.pages.html import first_date, links, number_of, rebase, row_of, text_of, tree, words_of
from crawler.pages.model import Body, Listed, Page, Unparsed
from crawler.words import kind_of, nothing_published

_ID = re.compile(r"[\w{}-]*\d[\w{}-]*")


def bodies(page: Page, base: str) -> list[Body]:
    """The bodies: addresses one step below the portal's.

    Raises Unparsed for a page that neither lists any nor says that there are none.
    """
    found: dict[str, Body] = {}
    for link, url in links(tree(page), page.url):
        steps = _steps(url, base)
        name = text_of(link)
        if len(steps) == 1 and name and kind_of(name) is None and not first_date(name):
            found.setdefault(steps[0], Body(steps[0], name, rebase(url, base)))
    for link, url in links(tree(page), page.url):  # a page that lists the documents of all bodies itself
        steps = _steps(url, base)
        if len(steps) == 2 and steps[0] not in found and kind_of(words_of(link)):
            name = body_of(text_of(next(link.iterancestors("tr", "li"), link))) or steps[0]
            found[steps[0]] = Body(steps[0], name, base)
    if not found and not nothing_published(text_of(tree(page))):
        raise Unparsed(f"{page.url} lists no bodies (links one step below it): redesigned?")
    return list(found.values())


def meetings(page: Page, base: str, body: str) -> list[Listed]:
    """The documents of one body: addresses two steps below the portal's, a PDF each.

    Raises Unparsed for a page that neither lists any nor says that there are none.
    """
    root = tree(page)
    ids = {
        link: "/".join(steps)
        for link, url in links(root, page.url)
        if len(steps := _steps(url, base)) == 2 and steps[0] == body
    }
    found: dict[str, Listed] = {}
    for link, url in links(root, page.url):
        if link not in ids:
            continue
        around = words_of(row_of(link, ids))
        kind = kind_of(words_of(link)) or kind_of(around)
        day = first_date(text_of(link)) or first_date(around)
        if kind is not None:
            address = rebase(url, base)
            new = Listed(ids[link], address, kind, day, number_of(around, day), address)
            found.setdefault(ids[link], new)
    if not found and not nothing_published(text_of(root)):
        raise Unparsed(f"{page.url} lists no minutes or agendas, nor says that there are none: redesigned?")
    return list(found.values())


def _steps(url: str, base: str) -> list[str]:
    """The steps of an address below the portal's; empty for any other address."""
    parts, own = urlsplit(url), urlsplit(base)
    if parts.hostname != own.hostname:
        return []
    above = own.path.rstrip("/") + "/"
    if parts.path.lower().startswith(above.lower()):
        return [step for step in parts.path[len(above) :].split("/") if step]
    steps = [step for step in parts.path.split("/") if step]  # ids written from the root
    return steps if all(_ID.fullmatch(step) for step in steps) else []
