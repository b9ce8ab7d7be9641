"""The addresses of the desks, and what answers there."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from publish.desks import board, calls, files, news, town
from publish.desks.drawing import drawing, options
from publish.desks.feeds import MOST, atom
from publish.desks.front import front
from publish.desks.groups import GROUPS, built_at, regions, seasons
from publish.language import LANGUAGES, current, link, word
from publish.server import DATABASE
from publish.snapshots import snapshots

if TYPE_CHECKING:
    from sqlite3 import Connection

    from datasette.app import Datasette
    from datasette.utils.asgi import Request

T = TypeVar("T")
Answer = Callable[..., Awaitable[Any]]


def routes(snapshot_folder: Path | None) -> list[tuple[str, Answer]]:
    """Every address of the desks; patterns as Datasette matches them."""
    return [
        (r"^/$", _front),
        (r"^/-/(login|password-tool)$", _nowhere),  # datasette-auth-passwords is the review desk's
        (r"^/kunta$", _find),
        (r"^/kunta/(?P<code>[^/]+)$", _town),
        (r"^/tilanne$", _board),
        (r"^/tilanne/lataa\.(?P<form>csv|excel|xlsx)$", _board_file),
        (r"^/seuranta$", _calls),
        (r"^/seuranta/lataa\.(?P<form>csv|excel|xlsx)$", _calls_file),
        (r"^/seuranta/lataa\.(?P<form>csv|excel|xlsx)\.manifest\.json$", _calls_manifest),
        (r"^/taulut/(?P<table>\w+)\.(?P<form>csv|excel|xlsx)$", _table_file),
        (r"^/uutiset$", _news),
        (r"^/uutiset\.atom$", _feed),
        (r"^/tutkijoille$", _research(snapshot_folder)),
        (r"^/koodikirja$", _codebook),
        (r"^/kopiot/(?P<name>[\w.-]+)$", _snapshot(snapshot_folder)),
    ]


async def _read(datasette: "Datasette", function: "Callable[[Connection], T]") -> T:
    found: T = await datasette.get_database(DATABASE).execute_fn(function)
    return found


async def _page(datasette: "Datasette", request: "Request", template: str, **context: Any) -> Any:
    from datasette.utils.asgi import Response

    html = await datasette.render_template(template, context, request=request, view_name=template)
    return Response.html(html, headers={"cache-control": "max-age=60", "vary": "cookie"})


def _database(datasette: "Datasette") -> Path:
    return Path(datasette.get_database(DATABASE).path)


async def _front(datasette: "Datasette", request: "Request") -> Any:
    def read(connection: "Connection") -> tuple[Any, Any]:
        names = connection.execute(
            "SELECT name_fi, name_sv FROM municipalities WHERE valid_to IS NULL ORDER BY name_fi"
        ).fetchall()
        return front(connection, request.args.get("kausi")), tuple(map(tuple, names))

    found, names = await _read(datasette, read)
    language = current.get()
    return await _page(
        datasette, request, "desk_front.html", front=found,
        map=drawing(found.shapes, language), options=options(names, language),
    )  # fmt: skip


async def _nowhere() -> Any:
    from datasette.utils.asgi import NotFound

    raise NotFound("there is nothing to log in to")


async def _find(datasette: "Datasette", request: "Request") -> Any:
    from datasette.utils.asgi import Response

    name = request.args.get("nimi") or ""
    found = await _read(datasette, lambda connection: town.find(connection, name))
    if len(found) == 1:
        return Response.redirect(link(datasette.urls.path(f"/kunta/{found[0][0]}")))
    return await _page(datasette, request, "desk_find.html", name=name, found=found)


async def _town(datasette: "Datasette", request: "Request") -> Any:
    from datasette.utils.asgi import NotFound

    code = request.url_vars["code"]
    found = await _read(datasette, lambda connection: town.town(connection, code))
    if found is None:
        raise NotFound(f"no municipality has the code {code}")
    return await _page(datasette, request, "desk_town.html", town=found)


async def _board(datasette: "Datasette", request: "Request") -> Any:
    def read(connection: "Connection") -> dict[str, Any]:
        wanted = board.filters(connection, _query(request))
        rows = board.board(connection, wanted)
        shown = rows if request.args.get("kaikki") else rows[: board.PAGE]
        return {
            "wanted": wanted, "rows": shown, "total": len(rows), "more": len(rows) > len(shown),
            "seasons": seasons(connection),
            "regions": regions(connection), "groups": GROUPS, "sizes": board.SIZES,
            "town_languages": board.LANGUAGES, "query": request.query_string,
        }  # fmt: skip

    return await _page(datasette, request, "desk_board.html", **await _read(datasette, read))


async def _board_file(datasette: "Datasette", request: "Request") -> Any:
    def read(connection: "Connection") -> Any:
        return board.board(connection, board.filters(connection, _query(request)))

    return files.FileResponse(await _made(datasette, request, read, board.COLUMNS, "uso-tilanne"))


async def _calls(datasette: "Datasette", request: "Request") -> Any:
    def read(connection: "Connection") -> dict[str, Any]:
        wanted = calls.wanted(connection, _query(request))
        return {
            "wanted": wanted, "rows": calls.calls(connection, wanted), "seasons": seasons(connection),
            "regions": regions(connection), "reasons": calls.reason_codes(connection),
            "built": built_at(connection), "query": request.query_string,
        }  # fmt: skip

    return await _page(datasette, request, "desk_calls.html", **await _read(datasette, read))


def _calls_read(request: "Request") -> "Callable[[Connection], Any]":
    return lambda connection: calls.calls(connection, calls.wanted(connection, _query(request)))


async def _calls_file(datasette: "Datasette", request: "Request") -> Any:
    made = await _made(datasette, request, _calls_read(request), calls.COLUMNS, "uso-seuranta")
    return files.FileResponse(made)


async def _calls_manifest(datasette: "Datasette", request: "Request") -> Any:
    from datasette.utils.asgi import Response

    made = await _made(datasette, request, _calls_read(request), calls.COLUMNS, "uso-seuranta")
    return Response(files.manifest_text(made), content_type="application/json; charset=utf-8")


async def _made(
    datasette: "Datasette", request: "Request", read: Any, columns: Any, name: str, **about: Any
) -> files.Made:
    """A file of what the address asks for, made in a thread that knows the page's language."""
    form: files.Form = request.url_vars["form"]
    query = {key: value for key, value in _query(request).items() if not key.startswith("_")}
    return await asyncio.to_thread(
        lambda: files.make(_database(datasette), read, columns, form, name, query=query, **about)
    )


async def _table_file(datasette: "Datasette", request: "Request") -> Any:
    from datasette.utils.asgi import NotFound

    table = request.url_vars["table"]
    if table not in await datasette.get_database(DATABASE).table_names() or "_fts" in table:
        raise NotFound(f"there is no table {table}")
    columns = files.table_columns(_database(datasette), table)
    return files.FileResponse(
        await _made(datasette, request, files.table_rows(table), columns, f"uso-{table}")
    )


async def _news(datasette: "Datasette", request: "Request") -> Any:
    region = request.args.get("maakunta") or None

    def read(connection: "Connection") -> tuple[Any, Any]:
        return news.noticed(connection, region=region, limit=MOST), regions(connection)

    found, known = await _read(datasette, read)
    return await _page(datasette, request, "desk_news.html", news=found, regions=known, region=region)


async def _feed(datasette: "Datasette", request: "Request") -> Any:
    from datasette.utils.asgi import Response

    region = request.args.get("maakunta") or None

    def read(connection: "Connection") -> tuple[Any, str]:
        return news.noticed(connection, region=region, limit=MOST), built_at(connection)

    found, built = await _read(datasette, read)
    site = datasette.absolute_url(request, datasette.urls.instance())
    title = f"{word('site')}: {region}" if region else str(word("site"))
    body = atom(
        found, site=site, address=datasette.absolute_url(request, request.path), title=title, built=built
    )
    return Response(body.decode(), content_type="application/atom+xml; charset=utf-8")


def _research(folder: Path | None) -> Answer:
    async def page(datasette: "Datasette", request: "Request") -> Any:
        return await _page(
            datasette, request, "desk_research.html", snapshots=snapshots(folder) if folder else ()
        )

    return page


async def _codebook(datasette: "Datasette", request: "Request") -> Any:
    def read(connection: "Connection") -> Any:
        return connection.execute("SELECT * FROM labels ORDER BY used_for, position").fetchall()

    return await _page(datasette, request, "desk_codebook.html", labels=await _read(datasette, read))


def _snapshot(folder: Path | None) -> Answer:
    async def send(request: "Request") -> Any:
        from datasette.utils.asgi import AsgiFileDownload, NotFound

        name = request.url_vars["name"]
        known = {found.path.name: found.path for found in snapshots(folder)} if folder else {}
        known |= {f"{name}.sha256": path.with_name(f"{name}.sha256") for name, path in known.items()}
        if name not in known:
            raise NotFound(f"there is no snapshot {name}")
        return AsgiFileDownload(str(known[name]), name)

    return send


def _query(request: "Request") -> dict[str, str]:
    return {key: request.args.get(key) or "" for key in request.args}


@dataclass(frozen=True, slots=True)
class Choice:
    """A language that the page can be had in."""

    code: str
    address: str
    chosen: bool


def switch(request: "Request | None") -> list[Choice]:
    """The page in each language: the same address, another language."""
    address = request.full_path if request else "/"
    return [
        Choice(code, link(address, _lang=None if code == "fi" else code), code == current.get())
        for code in LANGUAGES
    ]
