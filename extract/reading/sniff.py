"""What a document is, told from its first bytes: servers and file names err too often."""

import re

_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|meta|title|table|div|span|p|h[1-6]|br|form|font|center)\b",
    re.IGNORECASE,
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b")) + b"\x7f"  # rare in text, an eighth of what is none
_SIGNATURES = (
    (b"PK\x03\x04", "application/zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"GIF8", "image/gif"),
    (b"{\\rtf", "application/rtf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\x7fELF", "application/octet-stream"),
)


def media_type(data: bytes) -> str:
    """application/pdf, text/html, text/plain, or another type that is not read; '' for no bytes.

    A PDF may have junk before its mark (pdf_and_nlp.md 5), so the first 1,024 bytes are searched.
    """
    if not data.strip():
        return ""
    head = data[:1024]
    if b"%PDF-" in head:
        return "application/pdf"
    for mark, name in _SIGNATURES:
        if data.startswith(mark):
            return name
    start = data[:4096].replace(b"\x00", b"")  # UTF-16 without a mark, as Tweb's memos
    if _HTML.search(start):
        return "text/html"
    if not _utf16(head) and (b"\x00" in head or len(head.translate(None, _CONTROLS)) < 0.97 * len(head)):
        return "application/octet-stream"
    return "text/plain"


def _utf16(head: bytes) -> bool:
    """Whether NULs stand in every second place, as in Latin text of UTF-16."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    half = len(head) // 2
    return (
        max(head[0::2].count(0), head[1::2].count(0)) > 0.7 * half
        and min(head[0::2].count(0), head[1::2].count(0)) < 0.1 * half
    )
