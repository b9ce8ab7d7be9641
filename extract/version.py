"""Which program read a document: a digest of each step's own files, so that no one forgets to raise a number.

A step whose digest and input are unchanged is not done again; see db/ledger.py.
"""

from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from shutil import which

# What turns bytes to text and decides which pages are laid out.
READING = ("reading", "triage.py", "network.py", "model.py")
READING_LIBRARIES = ("pypdfium2", "pdfplumber", "pdfminer.six", "lxml", "pytesseract")
RULES_LIBRARIES = ("spacy", "spacy-fi-experimental-web-md", "simplemma")


@cache
def reader() -> str:
    """Changes when the same bytes may give another text."""
    ocr = "ocr" if which("tesseract") else ""
    return _digest([files("extract") / name for name in READING], READING_LIBRARIES, ocr)


@cache
def rules() -> str:
    """Changes when the same bytes may give other Decisions: the reader's digest, a full stop, the rules'."""
    return f"{reader()}.{_digest([files('extract')], RULES_LIBRARIES)}"


def _digest(places: list[Traversable], libraries: tuple[str, ...], more: str = "") -> str:
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
