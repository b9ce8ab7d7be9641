"""Which program read a document: a digest of each step's own files, so that no one forgets to raise a number.

Four steps, each on what the one before it gave: bytes to text, names that choose pages and items, text to items, items to
Decisions. A step whose digest and input are unchanged is not done again; see db/ledger.py.
"""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from shutil import which

READING = ("reading", "model.py")
KEYWORDS = ("triage.py", "network.py")
STRUCTURE = (
    "bodies.py", "clean.py", "dates.py", "diary.py", "drafts.py", "frame.py", "headings.py", "heads.py", "items.py", "labels.py", "lines.py",
    "margins.py", "named.py", "ownership.py", "run_on.py", "stretches.py", "structure.py", "tables.py", "titles.py",
    "language/bodies.yml", "language/fi/headings.yml", "language/sv/headings.yml",
)  # fmt: skip
READING_LIBRARIES = ("pypdfium2", "pdfplumber", "pdfminer.six", "lxml", "pytesseract")
RULES_LIBRARIES = ("spacy", "spacy-fi-experimental-web-md", "simplemma")


@dataclass(frozen=True, slots=True)
class Steps:
    """The versions of a document's reading; each is another when its step may give something else for the same input."""

    reader: str  # bytes to text
    keywords: str  # which pages of a PDF are laid out with care, which items are looked at
    structure: str  # text to items
    rules: str  # the reader's digest, a full stop, all the rest's


@cache
def steps() -> Steps:
    """The versions of this program's steps."""
    ocr = "ocr" if which("tesseract") else ""
    reader = _digest(_files(READING), READING_LIBRARIES, ocr)
    rules = _digest([files("extract")], RULES_LIBRARIES)
    return Steps(reader, _digest(_files(KEYWORDS)), _digest(_files(KEYWORDS + STRUCTURE)), f"{reader}.{rules}")


def _files(names: tuple[str, ...]) -> list[Traversable]:
    return [files("extract") / name for name in names]


def _digest(places: list[Traversable], libraries: tuple[str, ...] = (), more: str = "") -> str:
    found = sha256(more.encode())
    for place in places:
        for name, content in _contents(place):
            found.update(f"{name}\0{len(content)}\0".encode())
            found.update(content)
    for library in libraries:
        found.update(f"{library}\0{_version(library)}\0".encode())
    return found.hexdigest()[:12]


def _contents(place: Traversable) -> list[tuple[str, bytes]]:
    if place.is_file():
        return [(place.name, place.read_bytes())]
    inner = sorted((p for p in place.iterdir() if p.name != "__pycache__"), key=lambda p: p.name)
    return [(f"{place.name}/{name}", content) for p in inner for name, content in _contents(p)]


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # a model of another name, USO_MODEL
        return ""
