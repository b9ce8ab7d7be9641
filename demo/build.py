"""Builds what is committed beside the sources: `python -m demo.build truth|pdf [stem…]`.

A development step: the PDFs need reportlab, weasyprint, pypdf and a chromium on the path, serving them
needs none of that. The packages are looked up by name because they are neither installed nor typed here.
"""

import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from demo import pdf_html, pdf_reportlab, truth
from demo.load import meetings, sites
from demo.model import ROOT, SAMPLE_MARK, Meeting, SiteData

MAX_TOTAL = 4_000_000


def weasyprint_pdf(markup: str) -> bytes:
    """HTML through WeasyPrint."""
    weasyprint = import_module("weasyprint")
    made: bytes = weasyprint.HTML(string=markup).write_pdf()
    return made


def chromium_pdf(markup: str) -> bytes:
    """HTML through Chromium's print, as a secretary who prints from a browser."""
    with tempfile.TemporaryDirectory() as folder:
        page, out = Path(folder) / "page.html", Path(folder) / "out.pdf"
        page.write_text(markup, encoding="utf-8")
        subprocess.run(
            [
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                f"--print-to-pdf={out}",
                page.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=60,
        )
        return out.read_bytes()


def marked(pdf: bytes, meeting: Meeting) -> bytes:
    """The PDF with the sample mark as its Subject; the producer's own name stays."""
    pypdf = import_module("pypdf")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "in.pdf"
        path.write_bytes(pdf)
        reader = pypdf.PdfReader(path)
        writer = pypdf.PdfWriter(clone_from=reader)
        info = {
            key: str(value)
            for key, value in (reader.metadata or {}).items()
            if key in ("/Producer", "/Creator")
        }
        writer.add_metadata(
            info
            | {
                "/Subject": SAMPLE_MARK,
                "/Title": f"{meeting.word} {meeting.number}/{meeting.date.year} {meeting.body}",
                "/CreationDate": f"D:{meeting.date:%Y%m%d}120000",
                "/ModDate": f"D:{meeting.date:%Y%m%d}120000",
            }
        )
        writer.compress_identical_objects()
        out = Path(folder) / "out.pdf"
        writer.write(out)
        return out.read_bytes()


def make(meeting: Meeting, site: SiteData) -> bytes:
    """One whole-meeting PDF in the layout that the municipality's system prints."""
    match site.layout:
        case "sarake":
            raw = pdf_reportlab.left_column(meeting, site)
        case "tasainen":
            raw = pdf_reportlab.plain(meeting, site)
        case "marginaali":
            raw = weasyprint_pdf(pdf_html.margin_heads(meeting, site))
        case "selain":
            raw = chromium_pdf(pdf_html.browser_print(meeting, site))
        case other:
            raise ValueError(f"no layout {other}")
    return marked(raw, meeting)


def pdfs(wanted: list[str]) -> int:
    """Makes the PDFs (all, or those of the given stems) and gives the size of the whole folder."""
    by_name = {site.municipality: site for site in sites()}
    for meeting in meetings():
        if meeting.gone or meeting.kind == "officer" or (wanted and meeting.stem not in wanted):
            continue
        meeting.pdf_file.parent.mkdir(parents=True, exist_ok=True)
        meeting.pdf_file.write_bytes(make(meeting, by_name[meeting.municipality]))
    return sum(path.stat().st_size for path in (ROOT / "pdf").rglob("*.pdf"))


def main() -> None:
    """Builds the truth file or the PDFs."""
    match sys.argv[1:]:
        case ["truth"]:
            truth.PATH.write_text(truth.written(), encoding="utf-8")
        case ["pdf", *stems]:
            total = pdfs(stems)
            print(f"{total} bytes of PDF")
            if total > MAX_TOTAL:
                sys.exit("the PDFs have grown too large to commit")
        case _:
            sys.exit("usage: python -m demo.build truth|pdf [stem…]")


if __name__ == "__main__":
    main()
