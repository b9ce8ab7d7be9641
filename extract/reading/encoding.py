"""Bytes to characters: what the server and the page say, checked against the bytes.

Finnish portals send UTF-8, ISO-8859-1 and windows-1252, sometimes under a wrong label or none
(platforms.md 0.3, 3.5), so a label is believed only when the bytes decode under it.
"""

import codecs
import re

from w3lib.encoding import http_content_type_encoding, resolve_encoding

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)""",
    re.IGNORECASE,
)


def decode(data: bytes, content_type: str | None) -> str:
    """The characters of the bytes: byte-order mark, then HTTP charset, then the page's own word, then a try.

    Every byte string decodes: the last resort is windows-1252, whose five empty places become U+FFFD.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if data[1:200:2].count(0) > 0.7 * len(data[1:200:2]) > 1:  # Tweb's memo: UTF-16-LE without a mark
        return data.decode("utf-16-le", errors="replace")
    for encoding in (*_labels(data, content_type), "utf-8"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text
    return data.decode("cp1252", errors="replace")


def _labels(data: bytes, content_type: str | None) -> list[str]:
    labels = []
    if content_type and (sent := http_content_type_encoding(content_type)):
        labels.append(sent)
    if match := _DECLARED.search(data[:4096]):
        labels.append((match[1] or match[2]).decode("ascii"))
    known = [resolve_encoding(label) for label in labels]
    # UTF-8 bytes under a Latin label decode without error but read "pÃ¤Ã¤tÃ¶s": UTF-8 that fits is no accident.
    if any(name and name != "utf-8" for name in known) and _is_utf8_beyond_ascii(data):
        return ["utf-8"]
    return [name for name in known if name]


def _is_utf8_beyond_ascii(data: bytes) -> bool:
    try:
        return not data.isascii() and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False
