"""Whether two sets of bytes say the same: a new date in a PDF or a page's frame is no change (issue 4)."""

import re

from lxml import etree

from crawler.pages.html import decode, main_column, squeezed, text_of, tree_of_text
from crawler.pages.model import Page, Unparsed
from crawler.pages.pdf import whole_text

LEAST_MAIN = 60
"""Letters from which a main column is taken for the page's content."""
_DATA = re.compile(r"<!--\s*DATA_?BEGIN\s*-->(.*?)<!--\s*DATA_?END\s*-->", re.IGNORECASE | re.DOTALL)


def same_text(old: bytes, new: bytes) -> bool:
    """Whether both can be read and hold the same text; what cannot be read is taken as changed."""
    before, after = _text(old), _text(new)
    return before is not None and before == after


def _text(body: bytes) -> str | None:
    """Letters and digits of a document, or None where there are none to compare."""
    # A PDF too long to be read as a whole has no text here, and counts as changed.
    text = whole_text(body) if b"%PDF-" in body[:1024] else _html(body)
    return squeezed(text) or None


def _html(body: bytes) -> str:
    """The text of a page; between the portal's own marks or in its main column where it has them, without its changing frame."""
    text = decode(Page(body, ""))
    marked = _DATA.search(text)
    try:
        if marked and marked[1].strip():
            return text_of(tree_of_text(marked[1], ""))
        whole = tree_of_text(text, "")
        everything = text_of(whole)
        main = text_of(main_column(whole))
        return main if len(main) >= LEAST_MAIN else everything
    except (Unparsed, etree.LxmlError):
        return ""
