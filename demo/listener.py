"""The sockets of the sample portals: a loopback address each, one port, and a handler that asks the demo."""

import errno
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from demo.exchange import Request, Response, is_unchanged

ADDRESS = "127.0.1.{}"
Answer = Callable[[Request], Response | None]
Record = Callable[[Request], None]


def handler(answer: Answer, record: Record, host: str) -> type[BaseHTTPRequestHandler]:
    """A request handler for one address; an answer of None hangs up with a reset."""

    class Handler(BaseHTTPRequestHandler):
        """Answers GET and HEAD, and writes each request down."""

        protocol_version = "HTTP/1.1"
        timeout = 30

        def version_string(self) -> str:
            """The server's name in the Server header."""
            return "Microsoft-IIS/10.0"

        def log_message(self, format: str, *args: Any) -> None:
            """Silent: `demo.requests` is the log."""

        def do_GET(self) -> None:
            """One request, answered and recorded."""
            asked = Request(
                host=host,
                path=self.path,
                headers=dict(self.headers.items()),
                method=self.command,
                time=time.time(),
            )
            response = answer(asked)
            if response is None:
                record(asked)
                self._reset()
                return
            if is_unchanged(asked, response):
                response = replace(response, status=304)
            record(replace(asked, status=response.status))
            self._send(response)

        do_HEAD = do_GET

        def _reset(self) -> None:
            """Closes with RST, as a portal that has fallen over does."""
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()

        def _send(self, response: Response) -> None:
            self.send_response(response.status)
            for name, value in response.all_headers().items():
                self.send_header(name, value)
            if response.status != 304:
                self.send_header("Content-Length", str(len(response.body)))
            self.end_headers()
            if self.command != "HEAD" and response.status != 304:
                self.wfile.write(response.body)

    return Handler


class Listener(ThreadingHTTPServer):
    """One address; idle kept-alive connections are closed at the end instead of being waited for."""

    daemon_threads = False
    block_on_close = True

    def __init__(self, address: tuple[str, int]) -> None:
        super().__init__(address, BaseHTTPRequestHandler)
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._guard:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._guard:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away, or a reset that the `down` switch asked for, is no news."""
        if not isinstance(sys.exception(), OSError | ValueError):
            super().handle_error(request, client_address)

    def close(self) -> None:
        """Stops listening and hangs up."""
        self.shutdown()
        with self._guard:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # the other side was quicker
        self.server_close()


def listen(addresses: Collection[int], port: int) -> dict[int, Listener]:
    """One listener an address, all on one port; where the system lacks 127.0.1.N, ports on 127.0.0.1."""
    try:
        return _listen_together(sorted(addresses), port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:  # a wished port that is taken: say so
            raise
        return {number: Listener(("127.0.0.1", 0)) for number in addresses}


def _listen_together(addresses: list[int], port: int) -> dict[int, Listener]:
    for _ in range(20):
        found: dict[int, Listener] = {}
        try:
            for number in addresses:
                found[number] = Listener((ADDRESS.format(number), port or _port_of(found)))
        except OSError:
            for listener in found.values():
                listener.server_close()
            if port or not found:  # a wished port that is taken, or no such address at all
                raise
        else:
            return found
    raise OSError("no port is free on every sample address")


def _port_of(found: Mapping[int, Listener]) -> int:
    return next(iter(found.values())).server_port if found else 0
