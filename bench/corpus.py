"""The benchmark's documents, made once and kept: `python -m bench.corpus FOLDER [PAGES]`."""

import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2 as pdfium

from bench.minutes import minutes
from bench.producers import html, producers

SEED = 20260727
SHARE = 0.05  # of the documents hold an item on USO
MOST = 16  # at most, of each document; one that holds an item is printed so often, each time with other words
PAGES_A_DOCUMENT = 48


@dataclass(frozen=True, slots=True)
class Corpus:
    """PDFs and HTML pages on disk, and how many of each."""

    pdfs: Path
    others: Path
    pages: int
    documents: int
    html: Path
    html_items: int
    producers: tuple[str, ...]


def corpus(folder: Path, pages: int) -> Corpus:
    """The corpus of at least so many pages; what an earlier call made is taken as it lies there."""
    here = folder / str(pages)
    note = here / "corpus.json"
    if not note.exists():
        here.mkdir(parents=True, exist_ok=True)
        note.write_text(json.dumps(_made(here, pages)))
    told = json.loads(note.read_text())
    return Corpus(here / "pdf", here / "others", told["pages"], told["documents"], here / "html",
                  told["html_items"], tuple(told["producers"]))  # fmt: skip


def copies(corpus: Corpus, folder: Path, times: int) -> tuple[list[Path], int]:
    """The corpus' PDFs so many times over, and their pages. Each copy has bytes of its own.

    Of a document that holds an item each copy is another document: words that were analysed once are remembered.
    """
    found = []
    for path in sorted(corpus.pdfs.glob("*.pdf")):
        for number in range(times):
            other = corpus.others / f"{path.stem}-{number}.pdf"
            copy = folder / f"{path.stem}-{number}.pdf"
            copy.write_bytes((other if other.exists() else path).read_bytes() + b"\n%% copy %d\n" % number)
            found.append(copy)
    return found, sum(map(_count, found))


def _made(folder: Path, pages: int) -> dict[str, object]:
    pdfs, others, pages_folder = folder / "pdf", folder / "others", folder / "html"
    for path in (pdfs, others, pages_folder):
        path.mkdir(parents=True, exist_ok=True)
    makers = producers()
    batch = list(minutes(max(20, -(-pages // PAGES_A_DOCUMENT)), seed=SEED, share=SHARE))
    more = minutes(MOST * sum(one.uso for one in batch), seed=SEED + 2, share=1.0)
    for number, name in enumerate(makers):
        # Each producer prints its share of the documents that hold an item.
        own = [one for at, one in enumerate(batch) if (at + at // 20) % len(makers) == number]
        makers[name](own, pdfs)
        makers[name]([replace(next(more), name=f"{one.name}-{n}") for one in own if one.uso for n in range(1, MOST)], others)
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
