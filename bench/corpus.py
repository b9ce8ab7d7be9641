"""The benchmark's documents, made once and kept: `python -m bench.corpus FOLDER [PAGES]`."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium

from bench.minutes import minutes
from bench.producers import html, producers

SEED = 20260727
SHARE = 0.05  # of the documents hold an item on USO
PAGES_A_DOCUMENT = 48


@dataclass(frozen=True, slots=True)
class Corpus:
    """PDFs and HTML pages on disk, and how many of each."""

    pdfs: Path
    pages: int
    documents: int
    html: Path
    html_items: int
    producers: tuple[str, ...]


def corpus(folder: Path, pages: int) -> Corpus:
    """The corpus of at least so many pages; what an earlier call made is taken as it lies there."""
    note = folder / f"corpus-{pages}.json"
    if not note.exists():
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(json.dumps(_made(folder / str(pages), pages)))
    told = json.loads(note.read_text())
    return Corpus(folder / str(pages) / "pdf", told["pages"], told["documents"], folder / str(pages) / "html",
                  told["html_items"], tuple(told["producers"]))  # fmt: skip


def copies(corpus: Corpus, folder: Path, times: int) -> Iterator[Path]:
    """The corpus' PDFs so many times over, each copy with bytes of its own."""
    for path in sorted(corpus.pdfs.glob("*.pdf")):
        for number in range(times):
            copy = folder / f"{path.stem}-{number}.pdf"
            copy.write_bytes(path.read_bytes() + b"\n%% copy %d\n" % number)
            yield copy


def _made(folder: Path, pages: int) -> dict[str, object]:
    pdfs, pages_folder = folder / "pdf", folder / "html"
    for path in (pdfs, pages_folder):
        path.mkdir(parents=True, exist_ok=True)
    makers = producers()
    batch = list(minutes(max(20, -(-pages // PAGES_A_DOCUMENT)), seed=SEED, share=SHARE))
    for number, name in enumerate(makers):
        # Each producer prints its share of the documents that hold an item.
        makers[name]([one for at, one in enumerate(batch) if (at + at // 20) % len(makers) == number], pdfs)
    found = sorted(pdfs.glob("*.pdf"))
    single = list(minutes(600, seed=SEED + 1, share=SHARE, items=(2, 2)))
    for one in single:
        (pages_folder / f"{one.name}.html").write_text(html(one), encoding="utf-8")
    return {
        "pages": sum(map(_count, found)),
        "documents": len(found),
        "html_items": len(single),
        "producers": list(makers),
    }


def _count(path: Path) -> int:
    document = pdfium.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


if __name__ == "__main__":
    print(corpus(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3000))
