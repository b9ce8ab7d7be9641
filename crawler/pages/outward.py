"""Links of a municipality's own pages that lead to a publication system."""

from crawler.pages.html import links, tree
from crawler.pages.model import Page
from crawler.portals import base_of, platform_of_url


def published_at(page: Page) -> dict[str, str]:
    """The portals that a page links, with the platform that each address shows, in the page's order."""
    found: dict[str, str] = {}
    for _, url in links(tree(page), page.url):
        if platform := platform_of_url(url):
            found.setdefault(base_of(platform, url), platform)
    return found
