"""Writes an HTML document of what a portal's JSON says, for portals that have no such page.

The portal's own answer stands in it unchanged, as data, so that the evidence is the source's and not ours.
"""

import json
from collections.abc import Iterable
from html import escape
from typing import Any

_FRAME = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head><body>
<h1>{title}</h1>
{parts}
<script type="application/json">{source}</script>
</body></html>
"""


def document(title: str, parts: Iterable[tuple[str, str]], source: Any, language: str = "fi") -> bytes:
    """A document with a title and parts of heading (text) and body (HTML as the portal gave it)."""
    shown = "\n".join(f"<h2>{escape(heading)}</h2>\n<div>{body}</div>" for heading, body in parts)
    # `<` is written as a JSON escape, so that the portal's HTML cannot end the script early.
    told = json.dumps(source, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")
    return _FRAME.format(language=language, title=escape(title), parts=shown, source=told).encode()
