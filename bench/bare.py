"""What all is measured against, a bare pypdfium2 text loop: `python -m bench.bare FOLDER PROCESSES`."""

import sys
from multiprocessing import get_context
from pathlib import Path

import pypdfium2 as pdfium


def pages(path: Path) -> int:
    """Gets every page's text and lets it go; the number of pages."""
    document = pdfium.PdfDocument(path)
    count = len(document)
    for number in range(count):
        page = document[number]
        text = page.get_textpage()
        text.get_text_bounded()
        text.close()
        page.close()
    document.close()
    return count


def loop(folder: Path, processes: int) -> int:
    """The loop over a folder, in this process or in so many others; the number of pages."""
    found = sorted(folder.rglob("*.pdf"))
    if processes == 1:
        return sum(map(pages, found))
    with get_context("spawn").Pool(processes) as pool:
        return sum(pool.imap_unordered(pages, found))


if __name__ == "__main__":
    print(loop(Path(sys.argv[1]), int(sys.argv[2])))
