"""Measures every claim and writes docs/performance.md: `python -m bench [--pages N] [--rounds N]`.

Needs no network. The corpus is made once, in build/bench/; a calm machine gives the truest figures.
"""

import argparse
import sys
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from bench.corpus import SHARE, Corpus, corpus
from bench.crawl import crawling
from bench.home import home
from bench.measure import Claim, machine
from bench.reading import reading

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "performance.md"


def table(claims: list[Claim], found: Corpus, before: str) -> str:
    """The document: each claim with its figure, what was asked, and how it was measured."""
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    makers = ", ".join(found.producers)
    lines = [
        "# How fast it is",
        "",
        "Written by `make bench`; do not edit. Figures are ratios against what ran beside them in the same",
        f"minutes, since machines differ and are shared. Measured {today} on {before}.",
        "",
        f"Corpus: {found.documents} invented documents, {found.pages} pages, by {makers};",
        f"{SHARE:.0%} of them hold an item on USO.",
        "",
        "| what | measured | asked | met | how |",
        "|---|---|---|---|---|",
        *(f"| {c.what} | {c.figure} | {c.asked} | {'yes' if c.met else '**no**'} | {c.how} |" for c in claims),
        "",
    ]
    return "\n".join(lines)


def _line(claim: Claim) -> str:
    met = "yes" if claim.met else "**no**"
    return f"| {claim.what} | {claim.figure} | {claim.asked} | {met} | {claim.how} |"


def main() -> int:
    """Exit status 1 when a claim is not met."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args()
    before = machine()
    found = corpus(asked.folder, asked.pages)
    claims = []
    for claim in chain(reading(found, asked.rounds), home(found), crawling()):
        mark = "    " if claim.met else "NOT "
        print(f"{mark} {claim.what}: {claim.figure} (asked {claim.asked})", file=sys.stderr)
        claims.append(claim)
    TARGET.write_text(table(claims, found, before), encoding="utf-8")
    return 0 if all(claim.met for claim in claims) else 1


if __name__ == "__main__":
    sys.exit(main())
