"""Files and folders named on the command line: each file's result as JSON lines, what cannot be read set
apart.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import click

from extract.model import Facts
from uso.console import bar, say
from uso.engine import Engine
from uso.reading import Job
from uso.worker import Failure

LABELS = (".json", ".jsonl")  # lie beside labelled documents and are none themselves


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """Every file named, and every file under every folder named, in the order of their names; hidden ones
    left out.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for found in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in found.relative_to(path).parts)
            if (
                (found.is_file() or (found.is_symlink() and not found.exists()))
                and not hidden
                and found.suffix.lower() not in LABELS
            ):
                yield found


def read_paths(
    paths: Iterable[Path],
    function: Callable[[Job], Iterable[object]],
    *,
    errors: Path | None,
    engine: Engine,
) -> int:
    """Writes each file's records to stdout, one JSON line each, in the files' order. The exit status.

    Files that cannot be read go to `errors` as {"path", "error", "message"} lines, and are named on stderr.
    """
    found = list(files(paths))
    if not found:
        say("there is no file to read in what was named")
    jobs = (Job(path, Facts(path=str(path))) for path in found)
    failed = 0
    with ExitStack() as stack:
        log = stack.enter_context(errors.open("w", encoding="utf-8")) if errors else None
        advance = stack.enter_context(bar("read", unit="files"))
        for done, (job, result) in enumerate(engine.each(function, jobs, most=len(found)), start=1):
            if isinstance(result, Failure):
                failed += 1
                _name(Path(job.path), result, log)
            else:
                for record in result:
                    click.echo(json.dumps(record, ensure_ascii=False))
            advance(done, len(found))
    if failed:
        say(f"{failed} of {len(found)} file(s) could not be read; the others are complete")
    return 1 if failed else 0


def _name(path: Path, failure: Failure, log: IO[str] | None) -> None:
    if log:
        line = {"path": str(path), "error": failure.code, "message": failure.message}
        log.write(json.dumps(line, ensure_ascii=False) + "\n")
    say(f"{path}: {failure.code}: {failure.message}")
