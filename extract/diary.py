"""Diary numbers (diaarinumero, dnr): the municipality's own number of a matter, in the forms seen in minutes."""

import re

# decision_language.md 3: 13/00.04.01/2023, PuuDno-2019-83, HEL 2013-015599 T 00 01 00, TRE:6029/10.03.01/2016,
# D/176/00.01.05/2014, 5024-2017 (010), 1500/2019, STST 188/2022.
_NUMBER = re.compile(
    r"(?P<number>"
    r"(?:[A-ZÅÄÖ]{1,5}[:/]\s?|[A-ZÅÄÖ]{2,14}\s)?(?<![\w])\d{1,6}/\d{2}(?:[. ]\d{1,6}){0,5}/\d{4}(?:/\d+)?"
    r"|(?<![\w])\d{1,6}/\d{3}/(?:19|20)\d{2}"  # 47/020/2013
    r"|[A-ZÅÄÖ]{2,6}/\d{1,6}/(?:\d{2}[.\d]*/)?\d{4}"
    r"|[A-ZÅÄÖa-zåäö]{1,12}(?:Dno|Dnr|DNO|DNR|dno|dnr)[-/ ]\d{4}[-/]\d{1,6}"
    r"|HEL \d{4}-\d{6}(?: T(?: \d\d){2,5})?"
    r"|\d{3,5}-20\d\d \(\d{3}\)"
    r")(?![\d/])"
)
_LABEL = r"(?<![\w])(?:[Dd]n?:?r?:?o|DNO|[Dd]nr|DNR|[Dd]iaari(?:numero|nro)?|[Dd]iarie(?:nummer|nr)|(?i:(?:Asian?|Ärende(?:ts)?)[ -]?(?:numero|nro|nr|nummer|tunnus|beteckning))|D:?n?:?r?:?o|Dn:o|DIAARINUMERO|Diaarinro|Dnro|Diaari-?nro|Diariet|(?:Asia|Ärende)(?=:))\.?\s?:?\s*"
_LABELLED = re.compile(
    rf"{_LABEL}(?P<number>[A-ZÅÄÖa-zåäö]{{0,10}}[ :/-]?\d{{1,6}}(?:[/.-]\d{{1,6}}){{1,6}}(?: \(\d{{3}}\))?)(?![\d])"
)
_ALONE = re.compile(rf"(?:{_LABEL})?(?:{_NUMBER.pattern})")


_SHORT = re.compile(r"\d{2,6}/(?:19|20)\d\d")  # Espoo: 730/2017 on a line of its own
_SPACED = re.compile(r"(?!USO|KH|KV)[A-ZÅÄÖ]{2,9}(?:: ?\d{1,5}| \d{3,5})/(?:19|20)\d\d")  # SAA 744/2022, PUD: 633/2016 on a line of its own
_CLASS = re.compile(r"\d\d(?:[. ]\d\d){2,4}")  # task group (tehtäväluokka) on a line of its own


def diary_number(text: str) -> str | None:
    """The first diary number of a text, as printed, without the word before it; None without one."""
    if _SHORT.fullmatch(bare := _bare(text)) or _SPACED.fullmatch(bare):
        return bare
    for pattern in (_LABELLED, _NUMBER):
        if match := pattern.search(text):
            return match["number"].strip()
    return None


def is_diary_line(text: str) -> bool:
    """Whether a line is only a diary number, with or without its label."""
    bare = _bare(text)
    return any(form.fullmatch(bare) for form in (_SHORT, _SPACED, _CLASS, _ALONE, _LABELLED))


def is_diary_label(text: str) -> bool:
    """Whether a line is only the word before a diary number, which stands in the next line or cell."""
    return re.fullmatch(_LABEL, text.strip()) is not None


def _bare(text: str) -> str:
    """A line without the brackets around it: "(D/18/00.01.02/2019)"."""
    bare = text.strip()
    return bare[1:-1] if bare[:1] == "(" and bare[-1:] == ")" else bare
