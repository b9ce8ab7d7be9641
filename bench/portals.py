"""Three hundred portals on as many loopback addresses, in a process of their own: `python -m bench.portals PORT`."""

import asyncio
import re
import sys

HOSTS = [f"127.1.{n // 100}.{n % 100 + 1}" for n in range(300)]
MEETINGS = 8
_PDF = b"%PDF-1.4\n" + b"0" * 200_000  # some minutes' weight; the crawl only looks at the first bytes
_BASE = "/D10_Testila/cgi/DREQUEST.PHP"


def answer(path: str) -> tuple[int, str, bytes]:
    """Status, type and body of a Dynasty portal with one body and some meetings."""
    meetings = [(f"2026{n:02d}", f"{n + 1}.9.2026") for n in range(MEETINGS)]
    if found := re.search(r"/kokous/(\w+)\.PDF", path):
        return 200, "application/pdf", _PDF + found[1].encode()
    if "page=meeting_handlers" in path:
        number, day = meetings[-1]
        return (
            200,
            "text/html",
            _framed(
                f'<div><a HREF="?page=meetings&amp;id=1"><b>Kunnanhallitus</b></a><span>'
                f'<a href="?page=meeting&id={number}">Pöytäkirja</a> {day}</span></div>'
            ),
        )
    if "page=meetings&" in path:
        rows = "".join(
            f"<div><span>{day}</span> <a href='?page=meeting&amp;id={number}'>Avaa</a> <i>Pöytäkirja</i></div>"
            for number, day in reversed(meetings)
        )
        return 200, "text/html", _framed(f"<h2>Kunnanhallitus</h2><section>{rows}</section>")
    if found := re.search(r"page=meeting&id=(\w+)", path):
        day = dict(meetings)[found[1]]
        items = "".join(
            f"<li>{40 + n} § <a href='DREQUEST.PHP?page=meetingitem&id={found[1]}-{n}'>Asia {n}</a></li>" for n in range(1, 30)
        )
        return (
            200,
            "text/html",
            _framed(
                f"<h1>Kunnanhallitus  Pöytäkirja {day} klo 17:00</h1>"
                f"<p><a href='../kokous/{found[1]}.PDF'>Koko pöytäkirja</a><ol>{items}</ol>"
            ),
        )
    return 404, "text/html", b""


def _framed(content: str) -> bytes:
    return f"<HTML><BODY><DIV>Dynasty tietopalvelu</DIV>{content}<FOOTER>Versio 10.4</FOOTER>".encode()


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            status, kind, body = answer(head.split(b" ", 2)[1].decode())
            lines = f"HTTP/1.1 {status} x\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
            writer.write(lines.encode() + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main(port: int) -> None:
    """Serves until it is ended."""
    server = await asyncio.start_server(_serve, HOSTS, port)
    print("ready", flush=True)
    async with server:
        await server.serve_forever()


def base(host: str, port: int) -> str:
    """The address of a portal."""
    return f"http://{host}:{port}{_BASE}"


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
