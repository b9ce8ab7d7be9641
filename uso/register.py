"""The bundled register of portals as a home keeps it: one address a portal, with its platform."""

from dataclasses import replace

from crawler.portals import Portal, base_of, bundled_portals, platform_of


def plain(portal: Portal) -> Portal:
    """The portal under the address that the crawler keeps it under, so that one portal is one row."""
    platform = platform_of(portal.platform, portal.base_url)
    return replace(portal, platform=platform, base_url=base_of(platform, portal.base_url))


def bundled() -> list[Portal]:
    """The register that comes with the program."""
    return [plain(portal) for portal in bundled_portals()]
