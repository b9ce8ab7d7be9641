"""Takes files into a home: bytes to the archive, a row to the ledger."""

from collections.abc import Iterable
from pathlib import Path

from db.imports import Erased, add_import
from db.names import code_of
from db.portals import fill_portals
from db.reference import RegisterError
from uso.console import say
from uso.home import Home
from uso.register import bundled


def import_files(
    home: Home, files: Iterable[Path], *, municipality: str | None, url: str | None
) -> tuple[set[int], int]:
    """The ledger's ids of the files, and how many could not be taken; each of those is named on stderr.

    Raises RegisterError for a municipality that the register does not know.
    """
    archive = home.archive()
    taken: set[int] = set()
    refused = 0
    with home.database(create=True) as db:
        fill_portals(db, bundled())
        code = code_of(db, municipality)
        if municipality and code is None:
            raise RegisterError(
                f"{municipality} is not in the register of municipalities; give its Finnish name"
            )
        for path in files:
            try:
                body = path.read_bytes()
                digest = archive.put(body)
                document = add_import(
                    db, name=path.name, digest=digest, size=len(body), url=url, municipality_code=code
                )
            except (OSError, Erased) as error:
                refused += 1
                say(f"{path}: not imported: {error}")
                continue
            taken.add(document.id)
    return taken, refused
