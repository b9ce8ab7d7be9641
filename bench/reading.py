"""Claims on files alone: the bare loop, one and two processes, the plain way, dask, HTML, memory, start."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.corpus import SEED, Corpus, copies
from bench.measure import LOAD, Claim, in_turn, seconds
from bench.minutes import minutes
from bench.producers import producers

COPIES = 3  # of the corpus: start and load are fixed costs, and a municipality has more pages
_PLAIN = """
import sys, time, pdfplumber
from pathlib import Path
from extract.language.pipeline import nlp
model, pages, began = nlp('fi'), 0, time.perf_counter()
for path in sorted(Path(sys.argv[1]).glob('*.pdf')):
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages[:3]:
            model(page.extract_text())
            page.close()
            pages += 1
    if pages >= 60:
        break
print(pages / (time.perf_counter() - began))
"""
_MEMORY = """
import resource, sys
from pathlib import Path
from extract.core import extract
from extract.model import Facts
from extract.register import Register
found = extract(Path(sys.argv[1]).read_bytes(), Facts(), Register.of([]))
print(len(found.reading.page_starts), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def reading(corpus: Corpus, rounds: int) -> Iterator[Claim]:
    """The claims on speed and memory of reading."""
    with TemporaryDirectory() as place:
        files, pages = copies(corpus, Path(place), COPIES)
        yield from _speed(Path(place), len(files), pages, rounds)
    yield from _html(corpus)
    yield from _memory(corpus)
    start = in_turn(5, {"help": lambda: seconds("--help")})["help"]
    yield Claim("start of `uso --help`", f"{start * 1000:.0f} ms", "< 300 ms", start < 0.3, "5 rounds, median")


def _speed(folder: Path, files: int, pages: int, rounds: int) -> Iterator[Claim]:
    def bare(n: int) -> Callable[[], float]:
        return lambda: seconds("-m", "bench.bare", folder, n, python=True)

    def ours(n: int, *how: str) -> Callable[[], float]:
        return lambda: seconds("extract", folder, "--jsonl", "--workers", n, *how)

    # What is compared runs one after the other: the machine drifts by a tenth within a minute.
    times = in_turn(rounds, {
        "bare 1": bare(1), "uso 1": ours(1), "uso 2": ours(2), "bare 2": bare(2),
        "dask": ours(2, "--engine", "dask"), "local": ours(2), "load": lambda: seconds("-c", LOAD, python=True),
    })  # fmt: skip

    def share(n: int, *, loads: float) -> float:
        return times.median(lambda t: t[f"bare {n}"] / (t[f"uso {n}"] - loads * t["load"] / n))

    load = times["load"]
    how = f"{files} documents, {pages} pages, {rounds} rounds in turn, median of the rounds' ratios"
    for n in (1, 2):
        rates = f"{pages / times[f'uso {n}']:.0f} of {pages / times[f'bare {n}']:.0f} pages/s"
        yield _share(f"end to end, {n} process(es), model load in", share(n, loads=0), 0.75, rates, how)
        told = f"import and load of the model: {load:.1f} s" + (", by one of the two" if n > 1 else "")
        yield _share(f"end to end, {n} process(es), model load left out", share(n, loads=1), 0.9, rates, told)
    double = times.median(lambda t: (t["uso 1"] - t["load"]) / (t["uso 2"] - t["load"] / 2))
    loop = times.median(lambda t: t["bare 1"] / t["bare 2"])
    figure = f"{double:.2f} times (the bare loop: {loop:.2f})"
    yield Claim("two processes against one", figure, ">= 1.85", double >= 1.85, "model load left out")
    plain = float(_said(_PLAIN, folder))
    often = pages / (times["uso 1"] - load) / plain
    figure, how = (
        f"{often:.0f} times ({plain:.1f} pages/s)",
        "60 pages the plain way, one process, loads left out",
    )
    yield Claim("against pdfplumber and spaCy on every page", figure, ">= 100", often >= 100, how)
    dask, more = times.median(lambda t: t["local"] / t["dask"]), times["dask"] - times["local"]
    how = f"start and end of the cluster in, {more:.1f} s more"
    yield Claim("dask, two local workers", f"{dask:.0%} of the local pool", ">= 85 %", dask >= 0.85, how)


def _share(what: str, share: float, asked: float, rates: str, how: str) -> Claim:
    figure = f"{share:.0%} of the bare pdfium loop ({rates})"
    return Claim(what, figure, f">= {asked:.0%}", share >= asked, how)


def _html(corpus: Corpus) -> Iterator[Claim]:
    from extract.network import names_uso
    from extract.reading import read

    bodies = [path.read_bytes() for path in sorted(corpus.html.glob("*.html"))]
    began = time.perf_counter()
    for body in bodies:
        names_uso(read(body).text)
    rate = len(bodies) / (time.perf_counter() - began)
    kib = sum(map(len, bodies)) // len(bodies) // 1024
    how = f"{len(bodies)} pages of two items, {kib} KiB each"
    yield Claim("HTML items read and triaged", f"{rate:.0f} a second a core", ">= 300", rate >= 300, how)


def _memory(corpus: Corpus) -> Iterator[Claim]:
    """The minutes of one long meeting, without and with an item on USO."""
    peaks = []
    for share in (0.0, 1.0):
        target = corpus.pdfs.parent / f"long{share:.0f}" / "00000.pdf"
        if not target.exists():
            target.parent.mkdir(exist_ok=True)
            long = list(minutes(1, seed=SEED, share=share, items=(3300, 3300)))
            producers()["reportlab"](long, target.parent)
        peaks.append(tuple(map(int, _said(_MEMORY, target).split())))
    (pages, without), (_, within) = peaks
    how = f"peak resident set; with an item {within} MiB: the rules and the language model are {within - without} of them"
    yield Claim(f"one document of {pages} pages", f"{without} MiB", "< 400 MiB", without < 400, how)


def _said(code: str, *arguments: Path) -> str:
    import subprocess
    import sys

    return subprocess.run([sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True,
                          check=True).stdout.strip()  # fmt: skip
