"""Datasette plugin of the public pages: cells in Finnish, what the templates ask for, search terms, headers.

It acts only on a Datasette that publish.server made, so other instances in the same process stay plain.
"""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.filters import FilterArguments
from datasette.utils.asgi import Request, Response
from markupsafe import Markup

from publish.cells import cell
from publish.desks.routes import routes
from publish.language import current, language_of
from publish.lemmas import search_terms
from publish.pages import page_functions
from publish.server import PLUGIN

Message = dict[str, Any]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[dict[str, Any], Callable[[], Awaitable[Message]], Send], Awaitable[None]]

# Pages need no script at all and nothing from elsewhere, so a script-like title could not run even if it
# were not escaped.
HEADERS = {
    b"content-security-policy": b"default-src 'none'; style-src 'self' 'unsafe-inline'; "
    b"img-src 'self' data:; script-src 'self'; "
    b"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"strict-origin-when-cross-origin",
}
SEARCH = "_haku"
NOINDEX = b"noindex, nofollow"


def _config(datasette: Datasette) -> dict[str, Any] | None:
    config: dict[str, Any] | None = datasette.plugin_config(PLUGIN)
    return config


@hookimpl  # type: ignore[untyped-decorator]
def render_cell(value: object, column: str, table: str | None, datasette: Datasette) -> Markup | None:
    return cell(value, column, table) if _config(datasette) else None


@hookimpl  # type: ignore[untyped-decorator]
def extra_template_vars(
    datasette: Datasette, database: str | None, table: str | None, request: Request | None
) -> dict[str, Any]:
    config = _config(datasette)
    return page_functions(datasette, database, table, request, bool(config["index"])) if config else {}


@hookimpl  # type: ignore[untyped-decorator]
def prepare_connection(conn: Connection, datasette: Datasette) -> None:
    if _config(datasette):
        conn.create_function(
            "search_terms", 1, lambda text: search_terms(str(text or "")), deterministic=True
        )


@hookimpl  # type: ignore[untyped-decorator]
def startup(datasette: Datasette) -> Callable[[], Awaitable[None]] | None:
    """Reads the dictionaries before the first search, which would else run out of its second."""
    if not _config(datasette):
        return None

    async def warm() -> None:
        await asyncio.to_thread(search_terms, "sanakirja")

    return warm


@hookimpl  # type: ignore[untyped-decorator]
def register_routes(datasette: Datasette) -> list[tuple[str, Callable[..., Any]]]:
    config = _config(datasette)
    if not config:
        return []
    words = "User-agent: *\nAllow: /\n" if config["index"] else "User-agent: *\nDisallow: /\n"
    folder = Path(config["snapshots"]) if config["snapshots"] else None
    return [(r"^/robots\.txt$", lambda: Response.text(words)), *routes(folder)]


@hookimpl  # type: ignore[untyped-decorator]
def filters_from_request(
    request: Request, table: str, datasette: Datasette
) -> Callable[[], Awaitable[FilterArguments]] | None:
    """`_haku=` on the table of decisions: finds inflected words, as the ready question does."""
    words = request.args.get(SEARCH)
    if not _config(datasette) or table != "decisions" or not words:
        return None

    async def narrowed() -> FilterArguments:
        query = "rowid IN (SELECT rowid FROM decisions_fts WHERE decisions_fts MATCH search_terms(:words))"
        return FilterArguments([query], params={"words": words}, human_descriptions=[f"”{words}”"])

    return narrowed


@hookimpl  # type: ignore[untyped-decorator]
def asgi_wrapper(datasette: Datasette) -> Callable[[App], App]:
    config = _config(datasette)

    def wrap(app: App) -> App:
        if not config:
            return app
        extra = [*HEADERS.items(), *([] if config["index"] else [(b"x-robots-tag", NOINDEX)])]

        async def with_headers(
            scope: dict[str, Any], receive: Callable[[], Awaitable[Message]], send: Send
        ) -> None:
            async def send_more(message: Message) -> None:
                if message["type"] == "http.response.start":
                    message = {**message, "headers": [*message.get("headers", []), *extra]}
                await send(message)

            if scope["type"] != "http":
                await app(scope, receive, send)
                return
            token = current.set(language_of(scope.get("query_string", b"").decode("latin-1")))
            try:
                await app(scope, receive, send_more)
            finally:
                current.reset(token)

        return with_headers

    return wrap
