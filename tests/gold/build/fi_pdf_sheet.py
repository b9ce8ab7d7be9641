"""A small flowing page for the reportlab hands: lines are drawn one by one, a page break may fall anywhere.

In the texts "¶" forces a page break at that very place, in the middle of a sentence or of a word.
"""
import re
from pathlib import Path
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

DEV = Path(__file__).resolve().parent.parent / "dev"
SUBJECT = "sample, not real minutes"
VOWEL, CONS = "aeiouyäöåAEIOUYÄÖ", "bcdfghjklmnpqrstvwxz"


def syllables(word):
    """Breaking places of a Finnish word: before each consonant that a vowel follows."""
    return [m.start() for m in re.finditer(f"(?<=[{VOWEL}{CONS}])[{CONS}](?=[{VOWEL}])", word) if 2 <= m.start() <= len(word) - 2]


def fonts(family, folder="/usr/share/fonts/truetype/liberation"):
    for suffix in ("Regular", "Bold", "Italic"):
        pdfmetrics.registerFont(TTFont(f"{family}-{suffix}", f"{folder}/{family}-{suffix}.ttf"))


class Sheet:
    def __init__(self, name, title, header, footer=None, top=90, bottom=70, author="Toimisto"):
        self.c = Canvas(str(DEV / f"{name}.pdf"), pagesize=A4, invariant=1)
        self.c.setTitle(title), self.c.setSubject(SUBJECT), self.c.setAuthor(author)
        self.w, self.h = A4
        self.header, self.footer, self.top, self.bottom, self.page = header, footer, top, bottom, 0
        self.new_page()

    def new_page(self):
        if self.page:
            if self.footer:
                self.footer(self)
            self.c.showPage()
        self.page += 1
        self.y = self.h - self.top
        self.header(self)

    def save(self):
        if self.footer:
            self.footer(self)
        self.c.save()

    def at(self, x, y, text, font, size, right=False):
        self.c.setFont(font, size)
        (self.c.drawRightString if right else self.c.drawString)(x, y, text)

    def room(self, points):
        if self.y - points < self.bottom:
            self.new_page()

    def wrap(self, text, font, size, width, hyphenate=False):
        measure = lambda s: pdfmetrics.stringWidth(s, font, size)
        lines, line = [], ""
        for word in text.split():
            trial = f"{line} {word}".strip()
            if measure(trial) <= width:
                line = trial
                continue
            if hyphenate:
                for cut in reversed(syllables(word)):
                    head = f"{line} {word[:cut]}-".strip()
                    if measure(head) <= width:
                        lines.append(head)
                        line, word = "", word[cut:]
                        break
            if line:
                lines.append(line)
            line = word
        return lines + [line] if line else lines

    def flow(self, text, x, width, font, size, lead=None, hyphenate=False, justify=False, after=6):
        """Draws paragraphs (parted by newlines), breaking pages where they fall or at ¶."""
        lead = lead or size * 1.28
        for paragraph in text.strip().split("\n"):
            pieces = paragraph.strip().split("¶")
            for n, piece in enumerate(pieces):
                lines = self.wrap(piece, font, size, width, hyphenate)
                for i, line in enumerate(lines):
                    self.room(lead)
                    self.c.setFont(font, size)
                    last = i == len(lines) - 1
                    if justify and not last and " " in line:
                        t = self.c.beginText(x, self.y)
                        t.setWordSpace((width - pdfmetrics.stringWidth(line, font, size)) / line.count(" ")) if not font.startswith("Lib") else None
                        t.textOut(line)
                        self.c.drawText(t)
                    else:
                        self.c.drawString(x, self.y, line)
                    self.y -= lead
                if n < len(pieces) - 1:
                    self.new_page()
            self.y -= after
