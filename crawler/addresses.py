"""Which addresses lie on this machine or a private network: asked only with `--allow-loopback`."""

from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit


def literal(host: str) -> IPv4Address | IPv6Address | None:
    """The host as an IP address, or None for a name."""
    try:
        return ip_address(host.strip("[]").split("%")[0])
    except ValueError:
        return None


def is_inner(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is not on the public internet.

    Loopback, private, link-local, multicast, unspecified ...
    """
    mapped = getattr(address, "ipv4_mapped", None)
    return not (mapped or address).is_global or address.is_multicast


def is_inner_host(host: str) -> bool:
    """Whether a host is surely inner by its spelling; names are judged again by what they resolve to."""
    found = literal(host)
    return (
        is_inner(found)
        if found
        else host.lower().rstrip(".") == "localhost" or host.lower().endswith(".localhost")
    )


def lane_of(url: str) -> str:
    """The key under which requests wait for each other: the machine, and on loopback machine and port.

    Ports of a real host are one machine to be polite to; on loopback each port is a portal of its own.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    return parts.netloc.lower() if is_inner_host(host) else host
