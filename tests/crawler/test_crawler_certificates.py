"""HTTPS: a certificate that nobody vouches for ends the search; one that the home names for the host does not."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from crawler_home import Home
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from crawler.web.certificates import CertificateFileError, exceptions


class Page(BaseHTTPRequestHandler):
    """Answers everything with an empty list of minutes."""

    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        body = b"<html><body><h1>Poytakirjat</h1></body></html>"
        self.send_response(404 if self.path == "/robots.txt" else 200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Says nothing."""


@contextmanager
def secured(folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """(address, certificate, what was asked) of an HTTPS server whose certificate it signed itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(key, hashes.SHA256())
    )  # fmt: skip
    pem = made.public_bytes(serialization.Encoding.PEM).decode()
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    (folder / "server.pem").write_text(pem + private)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    server.asked = []  # type: ignore[attr-defined]
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"https://localhost:{server.server_port}/poytakirjat", pem, server.asked  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()


def test_a_certificate_nobody_vouches_for_is_not_taken(home: Home, tmp_path: Path) -> None:
    with secured(tmp_path) as (address, _, asked):
        told = home.crawl(address).portals[0]
    assert "certificate is not trusted" in (told.reason or "") and asked == []


def test_a_certificate_that_the_home_names_for_the_host_is(home: Home, tmp_path: Path) -> None:
    with secured(tmp_path) as (address, pem, asked):
        (home.path / "certificates").mkdir()
        (home.path / "certificates" / "localhost.pem").write_text(f"Seen by a tester on the day of the test.\n{pem}")
        told = home.crawl(address).portals[0]
    assert "certificate" not in (told.reason or "") and "/poytakirjat" in asked


@pytest.mark.parametrize("host", ["../kunta.fi", "kunta.fi/..", ".", "other.example"])
def test_a_name_that_is_no_hosts_reads_no_file(tmp_path: Path, host: str) -> None:
    assert exceptions(tmp_path, host) == []


def test_a_file_without_a_certificate_is_named(tmp_path: Path) -> None:
    (tmp_path / "kunta.example.pem").write_text("to be filled in")
    with pytest.raises(CertificateFileError, match="holds no certificate"):
        exceptions(tmp_path, "kunta.example")
