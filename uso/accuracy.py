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

Written by `make docs` from `uso evaluate`; do not edit. CI measures again and fails where a figure differs, so none goes down
unseen. The documents are samples, written and labelled from the codebook by agents who had not seen the rules; those held
back were never looked at while rules were written, so only their figures say how the reader does with hands it does not know.
All are invented minutes; real ones may be odder than any of them. How each new wave was read before its mistakes were looked at
stands in `tests/gold/README.md`: there about one in ten of the settled records had a wrong field.

*Settled* are the records without a review reason; they count as right when outcome, season, municipality and fee all are. The last
table of each part compares the confidence that records carry with how often they were right.
"""
_SETS = (
    ("held", "Held-back documents"),
    ("dev", "Documents the rules were written on"),
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
    yield _sentences()


def _sentences() -> str:
    """The sentence tables: rows, and how many are read as they say."""
    from uso.rows import READERS, wrong

    head = "\n## Single sentences (`tests/sentences`)\n\nEach row is a small text with what it means by the codebook and why.\n"
    lines = [head, "| table | half | rows | right |", "|---|---|---:|---:|"]
    for table in READERS:
        for half, _ in _SETS:
            missed, of = wrong(ROOT / "tests" / "sentences" / half, table)
            if of:
                lines.append(f"| {table} | {half} | {of} | {(of - len(missed)) / of:.1%} |")
    return "\n".join(lines) + "\n"


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
