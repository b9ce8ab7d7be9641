"""The municipality register as the reader needs it: names in every form a page's head prints, and populations."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

_WEAK = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"),
    ("ht", "hd"), ("k", ""), ("t", "d"), ("p", "v"), ("uku", "uvu"),
)  # fmt: skip
_IRREGULAR = {  # both parts are inflected, or the name has an addition
    "Helsinki": {"Helsingin"},
    "Uusikaupunki": {"Uudenkaupungin"},
    "Uusikaarlepyy": {"Uudenkaarlepyyn"},
    "Koski Tl": {"Koski Tl:n", "Kosken Tl", "Kosken"},
    "Pedersören kunta": {"Pedersöre", "Pedersören"},
    "Mänttä-Vilppula": {"Mäntän-Vilppulan"},
    "Haukipudas": {"Haukiputaan"},
    "Pihtipudas": {"Pihtiputaan"},
    "Punkalaidun": {"Punkalaitumen"},
    "Korsnäs": {"Korsnäsin"},
    "Virrat": {"Virtain", "Virtojen"},
}
_WORD = r"[A-ZÅÄÖ][A-Za-zåäöÅÄÖ:]*(?:[-.][A-Za-zåäöÅÄÖ]+)*"
_NAMED = re.compile(
    rf"(?P<name>{_WORD}(?:\s{_WORD})?)\s+(?i:kunnan|kaupungin|stads|kommuns)?(?i:kunta|kaupunki|stad|kommun|kunnan|kaupungin|staden|kommunen|stads|kommuns|"
    r"kunnanhallitu\w*|kaupunginhallitu\w*|kunnanvaltuusto\w*|kaupunginvaltuusto\w*|stadsstyrelse\w*|kommunstyrelse\w*)(?![\wäöå])"
)


class MunicipalityRow(Protocol):
    """What is read of a register row (db.reference.Municipality)."""

    @property
    def code(self) -> str: ...
    @property
    def name_fi(self) -> str: ...
    @property
    def name_sv(self) -> str | None: ...
    @property
    def population(self) -> int | None: ...
    @property
    def valid_to(self) -> str | None: ...


@dataclass(frozen=True)
class Register:
    """Municipalities by any form of their names; those in force win over merged ones of the same name."""

    rows: tuple[MunicipalityRow, ...]

    @classmethod
    def of(cls, rows: Iterable[MunicipalityRow]) -> "Register":
        return cls(tuple(rows))

    @cached_property
    def _forms(self) -> dict[str, MunicipalityRow]:
        forms: dict[str, MunicipalityRow] = {}
        for row in sorted(self.rows, key=lambda r: r.valid_to is not None):
            for form in _finnish(row.name_fi) | _swedish(row.name_sv):
                forms.setdefault(form.casefold(), row)
        return forms

    @cached_property
    def _slugs(self) -> dict[str, MunicipalityRow]:
        return {slug(name): row for row in reversed(self.rows) for name in (row.name_fi, row.name_sv) if name}

    def named(self, text: str) -> MunicipalityRow | None:
        """The municipality that a word or two name, in nominative or genitive, Finnish or Swedish."""
        return self._forms.get(" ".join(text.split()).casefold())

    def population(self, name: str) -> int | None:
        """The register's population of a municipality by its Finnish name."""
        row = self.named(name)
        return row.population if row else None

    def in_head(self, text: str) -> MunicipalityRow | None:
        """The first municipality named as such in a head: "Siikajoen kunta", "NÄRPES STAD"."""
        return next(iter(self.all_named(text)), None)

    def all_named(self, text: str) -> list[MunicipalityRow]:
        """All that are named with kunta, kaupunki, stad or kommun, in order."""
        found = []
        for match in _NAMED.finditer(text):
            name = match["name"]
            row = self.named(name) or self.named(name.split()[-1]) or self.named(name.split()[0])
            if row is None and " " not in name:
                row = self.named(name.rstrip(":"))
            if row is not None:
                found.append(row)
        return found

    def in_address(self, url: str) -> MunicipalityRow | None:
        """The municipality that a portal's address names in host or path."""
        for piece in re.split(r"[./:?&=_-]+|(?<=[a-zåäö])(?=10\b|d10\b|fi\b)", url.lower()):
            bare = re.sub(r"(?:d?10(?:fi)?|fi|julkaisu)$", "", piece)
            row = self._slugs.get(piece) or (self._slugs.get(bare) if len(bare) > 2 else None)
            if row is not None:
                return row
        return None


def slug(name: str) -> str:
    """A name as addresses write it: lower case, without diacritics and spaces."""
    return name.lower().translate(str.maketrans("åäöé", "aaoe")).replace(" ", "").replace("-", "")


def _finnish(name: str) -> set[str]:
    """A Finnish name with its likely genitives: Siikajoen, Ikaalisten, Rautalammin, Pellon."""
    forms = {name}
    head, last = (name[: name.rfind("-") + 1], name[name.rfind("-") + 1 :]) if "-" in name else ("", name)
    stems = {last}
    for strong, weak in _WEAK:
        match = re.search(rf"{strong}([aeiouyäö])$", last)
        if match:
            stems.add(last[: match.start()] + weak + match[1])
    for stem in stems:
        endings = {stem + "n"}
        if last.endswith("nen"):
            base = last[:-3]
            endings |= {base + "sen", base + "sten", base + "sien"}
        elif stem.endswith("si"):
            endings |= {stem[:-2] + "den", stem[:-1] + "en"}
        elif stem.endswith("i"):
            endings |= {stem[:-1] + "en"}
        elif stem.endswith("e"):
            endings |= {stem + "en"}
        elif stem.endswith("s"):
            endings |= {stem[:-1] + "ksen", stem[:-1] + "den"}
        elif stem[-1] in "dkmrlvg":
            endings |= {stem + "in"}  # Finströmin, Kökarin
        elif stem.endswith("t"):
            endings |= {stem[:-1] + "jen", stem[:-1] + "in", stem[:-2] + "ojen", stem[:-3] + "tain"}
        forms |= {head + ending for ending in endings}
    return forms | _IRREGULAR.get(name, set())


def _swedish(name: str | None) -> set[str]:
    return {name, name + "s"} if name else set()


def only(rows: Sequence[MunicipalityRow]) -> MunicipalityRow | None:
    """The one municipality that a text names; None where it names none or several."""
    codes = {row.code for row in rows}
    return rows[0] if len(codes) == 1 else None
