"""Minutes to PDF through the programs that municipalities print with; those not installed are left out."""

import shutil
import subprocess
from collections.abc import Callable, Sequence
from html import escape
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.minutes import Minutes

_CSS = """@page { size: A4; margin: 25mm 20mm } body { font: 10.5pt/14pt serif } h2 { font-size: 11pt }
dl { display: grid; grid-template-columns: 34mm 1fr } dt { font-weight: bold }
dd p { margin: 0 0 6pt } dd { margin: 0 }"""


def producers() -> dict[str, Callable[[Sequence[Minutes], Path], None]]:
    """The producers that this machine has, by name; reportlab is always there."""
    found: dict[str, Callable[[Sequence[Minutes], Path], None]] = {"reportlab": _reportlab}
    if shutil.which("soffice"):
        found["libreoffice"] = _libreoffice
    if find_spec("weasyprint"):
        found["weasyprint"] = _weasyprint
    if shutil.which("chromium"):
        found["chromium"] = _chromium
    return found


def _reportlab(batch: Sequence[Minutes], folder: Path) -> None:
    platypus = import_module("reportlab.platypus")
    sheet = import_module("reportlab.lib.styles").getSampleStyleSheet()
    for one in batch:
        flow = [platypus.Paragraph(escape(_head(one)), sheet["Heading3"])]
        for item in one.items:
            flow.append(platypus.Paragraph(f"§ {item.section} {escape(item.title)}", sheet["Heading4"]))
            for heading, paragraphs in item.parts:
                flow.append(platypus.Paragraph(escape(heading), sheet["Heading5"]))
                flow += [platypus.Paragraph(escape(text), sheet["Normal"]) for text in paragraphs]
        target = folder / f"{one.name}.pdf"
        platypus.SimpleDocTemplate(str(target), invariant=1).build(flow)


def _weasyprint(batch: Sequence[Minutes], folder: Path) -> None:
    weasyprint = import_module("weasyprint")
    for one in batch:
        weasyprint.HTML(string=html(one)).write_pdf(folder / f"{one.name}.pdf")


def _libreoffice(batch: Sequence[Minutes], folder: Path) -> None:
    with TemporaryDirectory() as work:
        pages = [Path(work) / f"{one.name}.html" for one in batch]
        for path, one in zip(pages, batch, strict=True):
            path.write_text(html(one), encoding="utf-8")
        _quietly("soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to",
                 "pdf:writer_web_pdf_Export", "--outdir", str(folder), *map(str, pages))  # fmt: skip


def _chromium(batch: Sequence[Minutes], folder: Path) -> None:
    with TemporaryDirectory() as work:
        for one in batch:
            path = Path(work) / "minutes.html"
            path.write_text(html(one), encoding="utf-8")
            _quietly("chromium", "--headless", "--no-sandbox", "--disable-gpu",
                     f"--user-data-dir={work}/profile",
                     f"--print-to-pdf={folder / one.name}.pdf", path.as_uri())  # fmt: skip


def _quietly(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def html(one: Minutes) -> str:
    """The minutes as a page: section names left, text right."""
    items = "".join(
        f"<h2>§ {item.section} {escape(item.title)}</h2><dl>"
        + "".join(
            f"<dt>{escape(heading)}</dt><dd>" + "".join(f"<p>{escape(p)}</p>" for p in paragraphs) + "</dd>"
            for heading, paragraphs in item.parts
        )
        + "</dl>"
        for item in one.items
    )
    return (
        f'<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>{escape(_head(one))}</title>'
        f"<style>{_CSS}</style></head><body><p>{escape(_head(one))}</p>{items}</body></html>"
    )


def _head(one: Minutes) -> str:
    return f"{one.town}n kunta  Pöytäkirja {one.number}/2023  Kunnanhallitus {one.day}"
