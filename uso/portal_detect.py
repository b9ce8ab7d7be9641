"""Tells a portal's platform: by its address, its page, or the links of a municipality's own pages."""

from typing import Any
from urllib.parse import urlsplit

from crawler.pages.filelist import files, leads, perhaps
from crawler.pages.html import decode
from crawler.pages.model import Unparsed
from crawler.pages.outward import portal_of, published_at
from crawler.portals import base_of, platform_of_page, platform_of_url
from uso.asking import Asker, Told, asker
from uso.home import Home, SettingsError

CLICKS = 3  # "Esityslistat ja pöytäkirjat" lies two or three clicks below the home page (platforms.md 0.1)
MOST_PAGES = 15


def detected(home: Home, url: str, *, allow_loopback: bool) -> dict[str, Any]:
    """The platform of an address, and by what it shows: `address`, `page`, `link` (with `via`) or `files`."""
    if not url.startswith(("http://", "https://")):
        raise SettingsError(f"{url!r} is no address; one that starts with http:// or https:// is expected")
    if platform := platform_of_url(url):
        return _found(url, platform, url, "address")
    asked = asker(home, [url], allow_loopback)
    try:
        return _followed(asked, url)
    finally:
        asked.close()


def _followed(asked: Asker, url: str) -> dict[str, Any]:
    """Looks through the pages below an address, nearest first, until one shows a platform."""
    first = _ask(asked, url)
    if first.error is not None:
        return {"url": url, "platform": None, "base_url": url, "by": None, "error": first.error}
    if shown := _shown(url, first):
        return shown
    page = platform_of_page(decode(first.page))
    best: tuple[int, str] | None = None
    seen, level = {first.url}, [first]
    for _ in range(CLICKS + 1):
        following: list[str] = []
        for told in level:
            try:
                linked = published_at(told.page)
                many = len(files(told.page, first.url)) or len(perhaps(told.page, first.url))
                following += leads(told.page, first.url)
            except Unparsed:
                continue
            if linked:
                base, platform = next(iter(linked.items()))
                return _found(url, platform, base, "link") | {"via": told.url}
            if many and (best is None or many > best[0]):
                best = (many, told.url)
        level = []
        for further in following:
            if further.split("#")[0] not in seen and len(seen) < MOST_PAGES:
                seen.add(further.split("#")[0])
                level += [told] if (told := _ask(asked, further)).error is None else []
        for told in level:
            if shown := _shown(url, told):
                return shown | {"via": told.url}
    if best:
        return _found(url, page or "files", best[1], "files") | {"files": best[0]}
    return _found(url, page, first.url, "page" if page else None) | {
        "error": f"{len(seen)} page(s) show no publication system and link no minutes"
    }


def _shown(url: str, told: Told) -> dict[str, Any] | None:
    """The system whose marks a page carries, by itself or in a link to it."""
    try:
        platform, base = portal_of(told.page)
    except Unparsed:
        return None
    if platform in (None, "wordpress"):
        return None
    linked = urlsplit(base).netloc != urlsplit(told.url).netloc
    return _found(url, platform, base, "link" if linked else "page")


def _ask(asked: Asker, url: str) -> Told:
    """A page, unless robots.txt forbids it or it answers with an error."""
    if told := asked.forbidding(url):
        return Told(url, error=told)
    answer = asked.get(url)
    if answer.error is None and (answer.status or 0) >= 400:
        return Told(url, answer.status, error=f"{url} answers {answer.status}")
    return answer


def _found(url: str, platform: str | None, base: str, by: str | None) -> dict[str, Any]:
    address = base_of(platform, base) if urlsplit(base).hostname else base
    return {"url": url, "platform": platform, "base_url": address, "by": by}
