"""Links of a municipality's own pages that lead to a publication system."""

from crawler.pages.filelist import LEADS
from crawler.pages.html import decode, links, text_of, tree
from crawler.pages.model import Page
from crawler.portals import base_of, platform_of_page, platform_of_url


def published_at(page: Page) -> dict[str, str]:
    """The portals that a page links, with the platform that each address shows.

    Those first whose link speaks of minutes: pages also name the portals of joint bodies and neighbours.
    """
    surely: dict[str, str] = {}
    perhaps: dict[str, str] = {}
    for link, url in links(tree(page), page.url):
        if platform := platform_of_url(url):
            told = surely if LEADS.search(text_of(link)) else perhaps
            told.setdefault(base_of(platform, url), platform)
    return surely | {url: platform for url, platform in perhaps.items() if url not in surely}


def portal_of(page: Page) -> tuple[str | None, str]:
    """The platform that a page shows, and the portal's address.

    A page that links a system carries the system's marks in the link: then the link is the portal's address,
    on this host or another, and the page itself is only the way to it.
    """
    shown = platform_of_page(decode(page))
    linked = next((url for url, platform in published_at(page).items() if platform == shown), page.url)
    return shown, base_of(shown, linked)
