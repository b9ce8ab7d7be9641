"""The first page of a PDF as text: where no list tells of which meeting a file is (platforms.md 5.3)."""

import pypdfium2


def first_page(body: bytes) -> str:
    """The text of the first page; nothing for a scanned page or a file that cannot be opened."""
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError:
        return ""
    try:
        if not len(document):
            return ""
        page = document[0]
        text = page.get_textpage()
        try:
            return str(text.get_text_bounded())
        finally:
            text.close()
            page.close()
    except pypdfium2.PdfiumError:
        return ""
    finally:
        document.close()
