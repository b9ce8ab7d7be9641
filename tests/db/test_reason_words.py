"""Every sentence that the crawler, the reader or `uso health` can leave as a reason has Finnish words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.health_words import finding
from db.words import reason

ROOT = Path(__file__).parents[2]
WHERE = (
    "crawler/spiders", "crawler/web", "crawler/pages", "crawler/gaps.py", "crawler/ledger.py", "crawler/permission.py",
    "crawler/process.py", "crawler/archive.py", "db/health.py", "db/findings.py", "extract/reading", "extract/language/pipeline.py",
    "uso/process.py", "uso/reading.py", "uso/worker.py",
)  # fmt: skip
"""Whatever can end as a search's, a document's or a finding's reason is written in these."""
ENGLISH = re.compile(
    r"\b(the|is|are|was|not|no|and|of|to|in|it|by|may|cannot|be|as|for|with|only|than|from|at|or|answers|asked|once|lists|shows|holds)\b"
)
SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|VALUES|WITH)\b|\bexcluded\.|\b(NULL|AND|OR)\b")
TOLD_AT_ONCE = ("CrawlError",)
"""Exceptions whose words go to the one who typed the command, and are stored nowhere."""


def sentences(path: Path) -> Iterator[str]:
    """The sentences of a module that are no docstrings and no SQL, with 7 for each value put in."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    beside = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in TOLD_AT_ONCE:
            beside |= {id(inner) for inner in ast.walk(node)}
        if isinstance(node, ast.JoinedStr):
            beside |= {id(part) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in beside or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        parts = node.values if isinstance(node, ast.JoinedStr) else [node]
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in parts)
        if " " in text.strip() and ENGLISH.search(text) and not SQL.search(text):
            yield text


FILES = sorted(
    path for name in WHERE for path in ((ROOT / name).rglob("*.py") if (ROOT / name).is_dir() else [ROOT / name])
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_sentence_that_may_be_stored_is_told_in_finnish(path: Path) -> None:
    english = {text: told for text in sentences(path) if ENGLISH.search(told := finding(text))}
    assert not english


STORED = [
    ("searched only from 2025-01-02", "etsitty vasta 2.1.2025 alkaen"),
    ("2 document(s) not read, e.g. https://a.fi/x.pdf: the document has no bytes; fetch it again",
     "2 asiakirjaa lukematta, esim. https://a.fi/x.pdf: asiakirja on tyhjä; hae se uudelleen"),
    ("2 hole(s) in the numbering, e.g. Kunnanhallitus: meeting 3-3/2026 not published",
     "2 aukkoa numeroinnissa, esim. Kunnanhallitus: kokous 3-3/2026 puuttuu"),
    ("Valtuusto may not be searched: robots.txt: Disallow: /v (and 2 more); 1 meeting is listed without documents: "
     "Kunnanhallitus 2026-02-02 at https://a.fi/k?id=1 (https://a.fi/k answers 404)",
     "Valtuusto: ei saa hakea: robots.txt kieltää: Disallow: /v (ja 2 muuta); 1 kokous luettelossa ilman asiakirjoja: "
     "Kunnanhallitus 2.2.2026 osoitteessa https://a.fi/k?id=1 (https://a.fi/k vastaa koodilla 404)"),
    ("failed 3 times in a row since 2026-09-01: nothing but failures for some time, the last: https://a.fi/: no answer in time; "
     "the portal is left alone",
     "epäonnistunut 3 kertaa peräkkäin 1.9.2026 alkaen: vähään aikaan pelkkiä epäonnistumisia, viimeisin: https://a.fi/: "
     "ei vastausta ajoissa; sivusto jätetään rauhaan"),
    ("https://a.fi/api/toimielimet is not JSON (Expecting value): the site's shell, or another page (asked 3 times)",
     "https://a.fi/api/toimielimet ei ole JSONia (Expecting value): tuli sivuston kehys tai toinen sivu (3 yritystä)"),
    ("kunnan kirje 3.9.2026: ei lupaa hakea", "kunnan kirje 3.9.2026: ei lupaa hakea"),
    ("https://a.fi/2026-01-02/poytakirja.htm answers 500", "https://a.fi/2026-01-02/poytakirja.htm vastaa koodilla 500"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), STORED)
def test_reasons_as_they_are_stored(text: str, told: str) -> None:
    assert reason(text) == told


def test_the_status_views_own_sentences_are_told_in_finnish() -> None:
    view = (ROOT / "db" / "schema" / "views.sql").read_text(encoding="utf-8")
    own = re.findall(r"(?:THEN|\|\||coalesce\(\w+\.\w+,) '([^']+)'", view)
    spoken = [text for text in own if ENGLISH.search(text) or "searched" in text or "e.g." in text]
    assert len(spoken) >= 8
    for text in spoken:
        assert not ENGLISH.search(finding(f"7 {text.strip()} 2026-01-02")), text
