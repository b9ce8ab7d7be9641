"""Writes docs/accuracy.md: how often the reader is right on the project's own labelled documents.

`python -m uso.accuracy` measures and writes; with --check it measures and compares, to show lost ground.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "accuracy.md"
_INTRO = """# How often the reader is right

Written by `make docs` from `uso evaluate`; do not edit. The documents are samples, written for the project by
agents who had not seen the rules; the held-back half is measured and never looked at while rules are
written. All are invented minutes: the figures say how well the rules carry to hands they do not know, and
promise nothing.
"""
_SETS = (
    ("dev", "Documents the rules were written on"),
    ("held", "Held-back documents"),
)


def text() -> str:
    """The whole document, measured now."""
    return _INTRO + "".join(_sections())


def _sections() -> Iterator[str]:
    from uso.evaluate import evaluate
    from uso.evaluation_text import lines
    from uso.workers import default_workers

    for folder, title in _SETS:
        found = evaluate(ROOT / "tests" / "gold" / folder, workers=default_workers())
        body = "\n".join(lines(found, with_mistakes=False))
        yield f"\n## {title} (`tests/gold/{folder}`)\n\n```\n{body}\n```\n"


def main(arguments: list[str]) -> int:
    """Writes the document, or with --check says whether it is current. The exit status."""
    wanted = text()
    if arguments == ["--check"]:
        if TARGET.exists() and TARGET.read_text(encoding="utf-8") == wanted:
            return 0
        click.echo(
            f"{TARGET} is not what is measured; see that nothing got worse (`git diff` after `make docs`)",
            err=True,
        )
        return 1
    TARGET.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
