"""Guards the review desk: a limited number of attempts, a row of audit for each, no other way in."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from publish.language import current, language_of

Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[dict[str, Any], Receive, Send], Awaitable[None]]

LOGIN = "/-/login"
ATTEMPTS, FROM_ADDRESS = (
    5,
    20,
)  # failures of one name from one address, and of all names from it or of one name
WINDOW = timedelta(minutes=15)
_LONGEST = 10_000  # bytes of a login form
_WAYS = ("/", LOGIN, "/-/logout")  # and what lies under these:
_UNDER = ("/tietue/", "/assets/")
_FAILURES = """
SELECT sum(who = :who AND address = :address), sum(address = :address), sum(who = :who)
FROM audit WHERE action = 'login-failed' AND at >= :since AND (who = :who OR address = :address)"""
_HEADERS = [
    (b"x-robots-tag", b"noindex, nofollow"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; "
        b"frame-ancestors 'none'",
    ),
]


def note_audit(database: Path, who: str, address: str, action: str, detail: str | None = None) -> None:
    """Writes a row of audit: who came, from where, what happened."""
    from db.database import open_database

    db = open_database(database, create=False)
    try:
        with db.atomic():
            db.execute(
                "INSERT INTO audit (at, who, address, action, detail) VALUES (?, ?, ?, ?, ?)",
                [_stamp(datetime.now(UTC)), who[:100], address, action, detail],
            )
    finally:
        db.conn.close()


def may_try(database: Path, who: str, address: str) -> bool:
    """Whether this name from this address may try a password now."""
    from db.database import open_database

    db = open_database(database, create=False)
    try:
        since = _stamp(datetime.now(UTC) - WINDOW)
        values = {"who": who[:100], "address": address, "since": since}
        pair, of_address, of_name = db.execute(_FAILURES, values).fetchone()
    finally:
        db.conn.close()
    return (pair or 0) < ATTEMPTS and max(of_address or 0, of_name or 0) < FROM_ADDRESS


def guard(app: App, database: Path) -> App:
    """The app with only the desk's own addresses, its cookies kept from scripts, its logins counted."""

    async def guarded(scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        path = scope["path"]
        if path not in _WAYS and not path.startswith(_UNDER):
            await _plain(send, 404, "Sivua ei ole.")
            return
        # A password in a header would be checked without counting, and a bearer's request without CSRF.
        headers = [(name, value) for name, value in scope["headers"] if name != b"authorization"]
        scope = {**scope, "headers": headers}
        token = current.set(language_of(scope.get("query_string", b"").decode("latin-1")))
        try:
            if path == LOGIN and scope["method"] == "POST":
                await _login(app, scope, receive, send, database)
            else:
                await app(scope, receive, _sealed(send))
        finally:
            current.reset(token)

    return guarded


async def _login(app: App, scope: dict[str, Any], receive: Receive, send: Send, database: Path) -> None:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > _LONGEST:
            await _plain(send, 413, "Lomake on liian pitkä.")
            return
        if not message.get("more_body"):
            break
    who = parse_qs(body.decode("utf-8", "replace")).get("username", ["?"])[0]
    address = (scope.get("client") or ("?",))[0]
    if not await asyncio.to_thread(may_try, database, who, address):
        await asyncio.to_thread(note_audit, database, who, address, "login-blocked")
        minutes = int(WINDOW.total_seconds() // 60)
        await _plain(
            send, 429, f"Liian monta epäonnistunutta kirjautumista. Yritä {minutes} minuutin kuluttua."
        )
        return
    status = 0

    async def once() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def watch(message: Message) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]
            if status in (200, 302):  # anything else never came to the password
                action = "login" if status == 302 else "login-failed"
                await asyncio.to_thread(note_audit, database, who, address, action)
        await send(message)

    await app(scope, once, _sealed(watch))


def _sealed(send: Send) -> Send:
    async def sealed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = [
                (
                    name,
                    value + b"; HttpOnly"
                    if name == b"set-cookie" and value.startswith(b"ds_actor=")
                    else value,
                )
                for name, value in message.get("headers", [])
                if name not in (b"cache-control",)
            ]
            message = {**message, "headers": [*headers, *_HEADERS]}
        await send(message)

    return sealed


async def _plain(send: Send, status: int, text: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *_HEADERS]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": text.encode()})


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
