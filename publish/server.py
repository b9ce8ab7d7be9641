"""Serves the public database with Datasette: read-only, limited, in Finnish, not for search engines."""

import os
import socket
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import uvicorn
    from datasette.app import Datasette

ROOM = Path(__file__).parent
DATABASE = "uso"  # its name in addresses and in metadata.yml, whatever the file is called
PLUGIN = "uso-publish"

SETTINGS = {
    "sql_time_limit_ms": 1000,
    "facet_time_limit_ms": 500,
    "max_returned_rows": 5000,  # more than a season's status or a desk's list has rows
    "default_page_size": 100,
    "default_facet_size": 12,
    "suggest_facets": False,  # the facets that matter are in metadata.yml
    # What is erased should not live on in whole copies; CSV and JSON give every table.
    "allow_download": False,
    "max_csv_mb": 50,
    "truncate_cells_html": 0,  # a quote that is cut proves nothing
    "default_cache_ttl": 60,
}


class ServeError(Exception):
    """The public database cannot be served; the message says why and what to do."""


def datasette_app(database: Path, *, index: bool = False, snapshots: Path | None = None) -> "Datasette":
    """Datasette on a public database, with this room's metadata, plugin and templates; `index` lets search
    engines in, `snapshots` is the folder of the dated copies.

    Raises ServeError when the file is not there or is no public database.
    """
    from datasette.app import Datasette
    from datasette.database import Database
    from datasette.plugins import pm
    from datasette.utils import parse_metadata

    from publish import plugin
    from publish.language import link, word

    _check(database)
    metadata: dict[str, Any] = parse_metadata(metadata_path().read_text(encoding="utf-8"))
    metadata = {key: value for key, value in metadata.items() if not key.startswith("x-")}
    metadata["plugins"] = {PLUGIN: {"index": index, "snapshots": str(snapshots) if snapshots else None}}
    if not pm.has_plugin(PLUGIN):
        pm.register(plugin, PLUGIN)
    app = Datasette(
        [],
        metadata=metadata,
        settings=SETTINGS,
        template_dir=str(ROOM / "templates"),
        static_mounts=[("assets", str(ROOM / "static"))],
    )
    app.jinja_env.globals.update(t=word, link=link)  # error pages are made without a plugin's names
    app.remove_database(
        "_memory"
    )  # Datasette adds it where no file is named; it would show on the front page
    app.add_database(Database(app, str(database), is_mutable=False), name=DATABASE)
    return app


def serve(
    database: Path,
    port: int,
    host: str = "127.0.0.1",
    open_browser: bool = False,
    *,
    index: bool = False,
    snapshots: Path | None = None,
    announce: Callable[[str], None] | None = None,
) -> None:
    """Serves a public database until it is stopped. `announce` is told the address once it answers; port 0
    takes a free one.

    Raises ServeError when the database cannot be served or the port is taken.
    """
    app = datasette_app(database, index=index, snapshots=snapshots)
    run(app, port, host, open_browser, announce=announce)


def run(
    app: "Datasette",
    port: int,
    host: str,
    open_browser: bool = False,
    *,
    announce: Callable[[str], None] | None = None,
) -> None:
    """Serves an app until it is stopped. Raises ServeError when the port is taken."""
    server, listener = listening(app, port, host)
    name = f"[{host}]" if ":" in host else host
    address = f"http://{name}:{listener.getsockname()[1]}/"
    with listener:
        if announce:
            announce(address)
        if open_browser:
            webbrowser.open(address)  # the socket listens already, so the browser waits instead of failing
        server.run(sockets=[listener])


def prepare(
    database: Path, port: int, host: str = "127.0.0.1", *, index: bool = False, snapshots: Path | None = None
) -> "tuple[uvicorn.Server, socket.socket]":
    """The server and its listening socket, not yet running."""
    return listening(datasette_app(database, index=index, snapshots=snapshots), port, host)


def listening(app: "Datasette", port: int, host: str) -> "tuple[uvicorn.Server, socket.socket]":
    """A server for an app and its listening socket, not yet running. Raises ServeError."""
    import uvicorn

    try:
        listener = socket.create_server(
            (host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET
        )
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise ServeError(
            f"cannot listen on {host}, port {port}: {reason}; choose another with --port"
        ) from error
    config = uvicorn.Config(app.app(), log_level="warning", lifespan="on", server_header=False)
    return uvicorn.Server(config), listener


def metadata_path() -> Path:
    """metadata.yml: inside this room when installed from a wheel, at the root in a checkout."""
    installed, checkout = ROOM / "metadata.yml", ROOM.parent / "metadata.yml"
    return installed if installed.exists() else checkout


def _check(database: Path) -> None:
    """Refuses the working database above all: it is private."""
    import sqlite3
    from contextlib import closing

    if not database.is_file():
        raise ServeError(f"no public database at {database}: run `uso publish` first")
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            tables = {
                name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            }
    except sqlite3.DatabaseError as error:
        raise ServeError(f"{database} is not a database ({error}): run `uso publish` again") from error
    if "publication" not in tables or "texts" in tables:
        raise ServeError(
            f"{database} is not a public database: run `uso publish`, and serve the file that it writes"
        )
