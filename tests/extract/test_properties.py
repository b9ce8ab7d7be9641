"""What holds for every input, tried by hypothesis: dates, money, sections, offsets, readers, triage."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from extract.clean import clean
from extract.dates import DATE, first_date, iso
from extract.fee.money import sums
from extract.model import Facts, Reading
from extract.network import _ABBREVIATION, _FULL
from extract.reading import Unreadable, read
from extract.reading.sniff import media_type
from extract.structure import structure
from extract.triage import may_speak_of_uso

DAYS = st.dates(date(1990, 1, 1), date(2039, 12, 31))
# Pieces that minutes are made of, glued in any order: far more telling than single random letters.
PIECES = st.sampled_from([
    "Kunnanhallitus", "§ 12", "12 §", "13.1.2025", "13.01.2025", " ", "\n", "\n\n", "\f", "\t", "Päätös", "Päätösehdotus",
    "Esittelijä", "USO-verkosto", "USO", "U S O", "uso7", "Uuden sukupolven organisaatiot", "suku-\npolven", "-", "\u00ad", "–", "\u200b",
    "9 000 euroa", "9.000,-", "hyväksyttiin", "yksimielisesti", "Liite 1", "Kommunstyrelsen", "Beslut", "a", "ä", "(", ")", "§",
    "2024-2025", "Nya generationens organisationer", "valitusosoitus", "äänestys", "5-4", "USO-\n", "verkosto", "\x02", "\ufffe", "1", ".",
])  # fmt: skip
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=300)


@given(DAYS, st.sampled_from(["{d}.{m}.{y}", "{d:02d}.{m:02d}.{y}", "{d}-{m}-{y}", "{d}. {m}. {y}"]), TEXTS)
def test_a_printed_date_is_that_day(day: date, form: str, around: str) -> None:
    assert first_date(f"({form.format(d=day.day, m=day.month, y=day.year)}) {around}") == day.isoformat()


@given(TEXTS)
def test_what_is_read_as_a_date_is_one(text: str) -> None:
    for match in DATE.finditer(text):
        found = iso(match)
        assert found is None or date.fromisoformat(found)


@given(st.integers(1, 999_999), st.sampled_from(["{:,} euroa", "{:,} €", "{} e", "{:,} euron"]))
def test_a_printed_sum_is_that_sum(amount: int, form: str) -> None:
    for gap in (" ", "\u00a0", "."):
        text = f"Maksu on {form.format(amount)} vuodessa".replace(",", gap)
        assert [found.amount for found in sums(text)] == [float(amount)], text


@given(TEXTS)
def test_sums_stand_where_they_say(text: str) -> None:
    for found in sums(text):
        assert 0 <= found.start < found.end <= len(text) and found.amount >= 0


@given(TEXTS, st.data())
def test_every_cleaned_letter_remembers_its_place(text: str, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(text)))
    start = data.draw(st.integers(0, end))
    found = clean(text, [(start, end)])
    assert len(found.origin) == len(found.text) + 1
    assert list(found.origin) == sorted(found.origin)
    for place, letter in enumerate(found.text):
        origin = found.origin[place]
        assert start <= origin <= max(end - 1, start)
        assert letter in " \n-–" or text[origin] == letter


@given(TEXTS)
def test_items_lie_within_their_text(text: str) -> None:
    found = structure(Reading(text), Facts())
    for item in found.items:
        for handling in item.handlings:
            for part in handling.parts:
                for start, end in part.spans:
                    assert 0 <= start <= end <= len(text)


@given(TEXTS)
def test_triage_never_loses_what_the_rules_would_find(text: str) -> None:
    assert may_speak_of_uso(text) or not (_FULL.search(text) or _ABBREVIATION.search(text))


HEADS = st.sampled_from(
    [b"", b"%PDF-1.4\n", b"<html><body>", b"<table><tr><td>", b"\xff\xfe", b"\xef\xbb\xbf", b"PK\x03\x04"]
)


@given(HEADS, st.binary(max_size=2000) | TEXTS.map(str.encode), st.none() | st.text(max_size=40))
def test_a_reader_gives_text_or_a_named_refusal(head: bytes, body: bytes, content_type: str | None) -> None:
    data = head + body
    assert media_type(data) is not None
    try:
        found = read(data, Facts(content_type=content_type))
    except Unreadable as refusal:
        assert refusal.code in {"empty", "unknown-type", "damaged", "no-text", "encrypted", "too-deep"}
        assert len(refusal.message) > 20
        return
    assert found.text.strip()
    assert list(found.page_starts) == sorted(found.page_starts)
