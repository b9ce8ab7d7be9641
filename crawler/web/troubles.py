"""What can go wrong on the network, and how it is told to a person."""

from urllib.parse import urlsplit

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from twisted.internet.error import ConnectError, ConnectionDone, ConnectionLost

from crawler.web.resolver import REFUSED

NETWORK = (
    CannotResolveHostError,
    ConnectError,
    ConnectionDone,
    ConnectionLost,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    OSError,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)


def in_words(error: BaseException, url: str) -> str:
    """What went wrong on the network, for a person."""
    host = urlsplit(url).hostname or ""
    if isinstance(error, CannotResolveHostError):
        if host in REFUSED:
            return f"the name resolves to the inner address {REFUSED[host]}; --allow-loopback permits it"
        return "the host's name is not known: check the address and the network"
    if isinstance(error, DownloadConnectionRefusedError):
        return "the connection is refused"
    if isinstance(error, DownloadTimeoutError):
        return "no answer in time"
    if isinstance(error, ResponseDataLossError):
        return "the answer was cut off"
    text = str(error)
    if "certificate" in text.lower():
        return "the certificate is not trusted: crawled when it is in order, or the home's certificates/HOST.pem names it"
    if isinstance(error, (DownloadFailedError, ConnectError, ConnectionDone, ConnectionLost)):
        return "the connection broke off"
    return f"{type(error).__name__}: {text}"
