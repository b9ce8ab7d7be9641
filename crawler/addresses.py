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
    return is_inner(found) if found else _is_localhost(host)


def is_loopback_host(host: str) -> bool:
    """Whether a host is this machine by its spelling: 127.0.0.0/8, ::1, localhost.

    Private and reserved addresses are inner too, but other people's machines may answer there.
    """
    found = literal(host)
    return (getattr(found, "ipv4_mapped", None) or found).is_loopback if found else _is_localhost(host)


def _is_localhost(host: str) -> bool:
    """RFC 6761 6.3."""
    return f".{host.lower().rstrip('.')}".endswith(".localhost")


def lane_of(url: str) -> str:
    """The key under which requests wait for each other: the machine, and on loopback machine and port.

    Ports of a real host are one machine to be polite to; on loopback each port is a portal of its own.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    return parts.netloc.lower() if is_loopback_host(host) else host
