"""Certificates: verified for every host; what one host's own chain may lead to instead is data in the home.

Some municipal servers leave the intermediate certificate out of what they send. `certificates/HOST.pem` in the home then holds the
certificate that this host, and no other, is trusted by; the text above it in the file says who looked at it, when and why.
"""

import re
from pathlib import Path
from typing import Any, Final

from twisted.internet.ssl import Certificate, optionsForClientTLS, trustRootFromCertificates
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer

FOLDER: Final = "certificates"
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?")
_PEM = re.compile(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


class CertificateFileError(ValueError):
    """A file of a host's certificates holds none."""


def exceptions(folder: Path, host: str) -> list[str]:
    """The certificates (PEM) that a host is trusted by; none for a host without a file.

    Raises CertificateFileError for a file without a certificate.
    """
    if _HOST.fullmatch(host.lower()) is None:
        return []
    path = folder / f"{host.lower()}.pem"
    if not path.is_file():
        return []
    found = _PEM.findall(path.read_text(encoding="utf-8"))
    if not found:
        raise CertificateFileError(f"{path} holds no certificate in PEM form: put the host's own there, or remove the file")
    return found


@implementer(IPolicyForHTTPS)
class Policy:
    """Scrapy's own policy, but for hosts whose certificates are data."""

    def __init__(self, usual: Any, folder: Path) -> None:
        self.usual, self.folder = usual, folder

    def creatorForNetloc(self, hostname: bytes, port: int) -> Any:  # the interface's name
        """How a connection to a host is made."""
        host = hostname.decode("ascii")
        own = exceptions(self.folder, host)
        if not own:
            return self.usual.creatorForNetloc(hostname, port)
        load: Any = Certificate.loadPEM  # takes text as well as bytes
        roots = trustRootFromCertificates([load(pem) for pem in own])  # type: ignore[no-untyped-call]
        return optionsForClientTLS(host, trustRoot=roots)
