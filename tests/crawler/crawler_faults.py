"""A proxy before a test portal that spoils chosen answers on the wire, where no HTTP library helps."""

import gzip
import http.client
import re
import socket
import struct
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from urllib.parse import unquote

from crawler_portals import Portal

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n"
MIB = 1024 * 1024


def _reset(peer: socket.socket) -> None:
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _truncated(peer: socket.socket) -> None:
    peer.sendall(HEAD + b"Content-Length: 90000\r\n\r\n%PDF-1.4 half of it")


def _drip(peer: socket.socket) -> None:
    peer.sendall(HEAD + b"\r\n%PDF-")
    for _ in range(200):
        threading.Event().wait(0.1)
        peer.sendall(b".")


def _silent(peer: socket.socket) -> None:
    threading.Event().wait(20)


def _large(peer: socket.socket) -> None:
    peer.sendall(HEAD + b"Content-Length: %d\r\n\r\n%%PDF-" % (60 * MIB))
    for _ in range(60):
        peer.sendall(bytes(MIB))


def _endless(peer: socket.socket) -> None:
    peer.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    for _ in range(400):
        peer.sendall(b"%x\r\n" % MIB + bytes(MIB) + b"\r\n")


def _bomb(peer: socket.socket) -> None:
    body = gzip.compress(b"%PDF-" + bytes(300 * MIB))
    peer.sendall(HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def _nonsense(peer: socket.socket) -> None:
    peer.sendall(b"\x16\x03\x01 this is no HTTP\r\n\r\n")


def _headers(peer: socket.socket) -> None:
    peer.sendall(HEAD + b"".join(b"X-%d: %s\r\n" % (n, b"y" * 4000) for n in range(2000)) + b"\r\n")


def _empty(peer: socket.socket) -> None:
    peer.sendall(HEAD + b"Content-Length: 0\r\n\r\n")


FAULTS = {
    "reset": _reset, "truncated": _truncated, "drip": _drip, "silent": _silent, "large": _large, "endless": _endless,
    "bomb": _bomb, "nonsense": _nonsense, "headers": _headers, "empty": _empty,
}  # fmt: skip


@contextmanager
def faulty(portal: Portal, faults: Mapping[str, str]) -> Iterator[list[str]]:
    """Puts the proxy before a portal that is served already; `faults` maps patterns for paths to FAULTS."""
    upstream = portal.origin.removeprefix("http://")
    listener = socket.create_server(("127.0.0.1", 0))
    asked: list[str] = []

    def serve() -> None:
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return  # closed at the end
            threading.Thread(target=answer, args=(peer,), daemon=True).start()

    def answer(peer: socket.socket) -> None:
        with peer, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head and (piece := peer.recv(65536)):
                head += piece
            if not head:
                return
            path = head.split(b" ", 2)[1].decode()
            asked.append(path)
            fault = next(
                (name for pattern, name in faults.items() if re.search(pattern, unquote(path))), None
            )
            if fault is not None:
                FAULTS[fault](peer)
                return
            onward = http.client.HTTPConnection(upstream, timeout=10)
            with closing(onward):
                onward.request("GET", path)
                reply = onward.getresponse()
                body = reply.read()
            lines = "".join(
                f"{name}: {value}\r\n" for name, value in reply.getheaders() if name != "Connection"
            )
            peer.sendall(f"HTTP/1.1 {reply.status} x\r\nConnection: close\r\n{lines}\r\n".encode() + body)

    threading.Thread(target=serve, daemon=True).start()
    portal.origin = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        yield asked
    finally:
        listener.close()
