"""The review desk as a Datasette of its own: it has no database to browse, only the desk's pages."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from datasette import hookimpl

from db.corrections import CorrectionError, waiting
from publish.cells import badge, finnish_date, reviews, thousands
from publish.language import current, heading, label, link, word
from publish.review.login import App, guard, note_audit
from publish.review.records import Changed, answer, record
from publish.server import ROOM, ServeError

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request
    from sqlite_utils import Database

T = TypeVar("T")
PLUGIN = "uso-review"
Alone = Callable[[], AbstractContextManager[None]]
_LATEST = """
SELECT c.made_at, c.who, c.action, c.field, c.note, c.decision_id, d.municipality, d.meeting_date
FROM corrections c LEFT JOIN decisions d ON d.id = c.decision_id ORDER BY c.id DESC LIMIT 10"""


def review_app(database: Path, users: Mapping[str, str], alone: Alone) -> "Datasette":
    """The desk on a working database, for users with their password hashes.

    `alone` keeps other runs out of the home while an answer is stored. Raises ServeError without users or
    without a database.
    """
    from datasette.app import Datasette
    from datasette.plugins import pm

    from publish.review import app as plugin

    if not users:
        raise ServeError("nobody may use the review desk yet: add a person with `uso review user NAME`")
    if not database.is_file():
        raise ServeError(f"no working database at {database}: run `uso crawl` or `uso import` first")
    if not pm.has_plugin(PLUGIN):
        pm.register(plugin, PLUGIN)
    metadata = {
        "allow": {"id": "*"},
        "plugins": {
            PLUGIN: {"database": str(database)},
            "datasette-auth-passwords": {f"{name}_password_hash": digest for name, digest in users.items()},
        },
    }
    made = Datasette(
        [], metadata=metadata, template_dir=str(ROOM / "review" / "templates"),
        static_mounts=[("assets", str(ROOM / "static"))],
    )  # fmt: skip
    made.remove_database("_memory")
    made.uso_alone = alone  # what a plugin's configuration cannot hold
    made.jinja_env.globals.update(
        t=word, link=link, label=label, heading=heading, badge=badge, reviews=reviews, thousands=thousands,
        finnish_date=finnish_date, language=current.get,
    )  # fmt: skip
    return made


def _database(datasette: "Datasette") -> Path | None:
    config = datasette.plugin_config(PLUGIN)
    return Path(config["database"]) if config else None


def _path(datasette: "Datasette") -> Path:
    """The working database, for the desk's own pages: they are only there with it."""
    path = _database(datasette)
    assert path is not None
    return path


@hookimpl  # type: ignore[untyped-decorator]
def register_routes(datasette: "Datasette") -> list[tuple[str, Callable[..., Any]]]:
    if not _database(datasette):
        return []
    return [(r"^/$", _list), (r"^/tietue/(?P<id>\w+)$", _record)]


@hookimpl(tryfirst=True)  # type: ignore[untyped-decorator]
def asgi_wrapper(datasette: "Datasette") -> Callable[[App], App]:
    database = _database(datasette)
    return lambda app: guard(app, database) if database else app


async def _with(datasette: "Datasette", function: "Callable[[Database], T]") -> T:
    """What a function makes of the working database, in a thread of its own."""
    from db.database import open_database

    def run() -> T:
        db = open_database(_path(datasette), create=False)
        try:
            return function(db)
        finally:
            db.conn.close()

    return await asyncio.to_thread(run)


async def _page(
    datasette: "Datasette", request: "Request", template: str, status: int = 200, **context: Any
) -> Any:
    from datasette.utils.asgi import Response

    return Response.html(await datasette.render_template(template, context, request=request), status=status)


def _signed_in(page: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    async def only(datasette: "Datasette", request: "Request") -> Any:
        from datasette.utils.asgi import Response

        return await page(datasette, request) if request.actor else Response.redirect("/-/login")

    return only


@_signed_in
async def _list(datasette: "Datasette", request: "Request") -> Any:
    rows, latest = await _with(datasette, lambda db: (list(waiting(db)), list(db.query(_LATEST))))
    return await _page(datasette, request, "review_list.html", rows=rows, latest=latest)


@_signed_in
async def _record(datasette: "Datasette", request: "Request") -> Any:
    from datasette.utils.asgi import NotFound, Response

    key, trouble, status, form = request.url_vars["id"], None, 200, {}
    if request.method == "POST":
        form = await request.post_vars()
        who, settle = str(request.actor["id"]), form.get("action") == "accept"
        try:
            changed = await _with(datasette, lambda db: _store(datasette, db, key, form, who, settle))
        except (CorrectionError, Changed) as error:
            trouble, status = str(error), 409 if isinstance(error, Changed) else 400
        else:
            address = (request.scope.get("client") or ("?",))[0]
            path, action = _path(datasette), "accept" if settle else "correct"
            await asyncio.to_thread(
                note_audit, path, who, address, action, f"{key} {' '.join(changed)}".strip()
            )
            datasette.add_message(request, f"{word('desk.stored')}")
            response = Response.redirect(link("/"))
            datasette._write_messages_to_response(request, response)
            return response
    try:
        found = await _with(datasette, lambda db: record(db, key))
    except CorrectionError as error:
        raise NotFound(str(error)) from error
    return await _page(
        datasette, request, "review_record.html", status, record=found, trouble=trouble, typed=form
    )


def _store(
    datasette: "Datasette", db: "Database", key: str, form: Mapping[str, str], who: str, settle: bool
) -> tuple[str, ...]:
    with datasette.uso_alone():
        return answer(db, key, form, who=who, settle=settle)
