"""An evaluation in words and as JSON."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from extract.model import Decision
from uso.evaluate import Evaluation, Judged
from uso.scoring import FIELDS, Mistake, Rate, Scores


def percent(value: float | None) -> str:
    """A share as people read it; a dash where nothing was counted."""
    return "-" if value is None else f"{100 * value:.1f} %"


def lines(evaluation: Evaluation, *, with_mistakes: bool = True) -> Iterator[str]:
    """The report for people, line by line; the mistakes come first, so that the figures stand at the end."""
    if with_mistakes:
        for judged in evaluation.documents:
            yield from _document(judged)
    yield from _figures(evaluation.scores)
    if evaluation.failures:
        yield f"\n{len(evaluation.failures)} document(s) could not be read; their records count as missed:"
        for judged in evaluation.failures:
            assert judged.failure
            yield f"  {judged.document.path}: {judged.failure.code}: {judged.failure.message}"


def _document(judged: Judged) -> Iterator[str]:
    if not judged.mistakes:
        return
    yield f"{judged.document.path}   [{', '.join(judged.document.tags)}]"
    if judged.document.note:
        yield f"  note: {judged.document.note}"
    shown: set[int] = set()
    for mistake in judged.mistakes:
        record = mistake.found or mistake.expected
        if id(record) not in shown:
            shown.add(id(record))
            yield f"  {_name(record)}"
        yield from _mistake(mistake)
    yield ""


def _name(record: Decision | None) -> str:
    assert record
    sure = f"  confidence {record.confidence:.2f} {' '.join(record.review)}" if record.evidence else ""
    return f"{record.municipality} · {record.body} · {record.meeting_date} · § {record.section}{sure}"


def _mistake(mistake: Mistake) -> Iterator[str]:
    if mistake.expected and mistake.found:
        compared = FIELDS[mistake.field]
        yield f"    {mistake.field}: {compared(mistake.found)!r}, should be {compared(mistake.expected)!r}"
    elif mistake.expected:
        yield f"    missed: {mistake.expected.outcome} ({mistake.expected.title})"
    elif mistake.found:
        yield f"    false record: {mistake.found.outcome} ({mistake.found.title})"
    for quote in mistake.quotes:
        yield f"      » {' '.join(quote.split())[:300]}"


def _figures(found: Scores) -> Iterator[str]:
    yield (f"{found.documents} documents, {found.expected} labelled records, {found.found} found, {found.matched} paired")
    yield (f"finding records    precision {percent(found.precision)}   recall {percent(found.recall)}   F1 {percent(found.f1)}")
    yield f"hard negatives     {percent(found.negatives.value)} of {found.negatives.total} gave no record"
    yield (f"settled            {percent(found.settled_share)} of found, {percent(found.settled.value)} of them right")
    yield "\nfield              right    of"
    for field, rate in found.fields.items():
        yield f"{field:18} {percent(rate.value):>7} {rate.total:5}"
    yield "\noutcomes (labelled -> found)"
    for (expected, outcome), count in sorted(found.outcomes.items(), key=lambda item: (item[0][0] == item[0][1], item[0])):
        yield f"  {expected:>9} -> {outcome:9} {count:4}{'' if expected == outcome else '  !'}"
    yield "\nconfidence         records   said    was right"
    for bin_ in found.reliability:
        right = percent(bin_.right / bin_.records)
        yield f"{bin_.low:.2f} to {bin_.high:.2f}      {bin_.records:6} {percent(bin_.mean):>8} {right:>9}"


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """The report for machines."""
    found = evaluation.scores
    return {
        "documents": found.documents,
        "records": {"labelled": found.expected, "found": found.found, "paired": found.matched},
        "finding": {"precision": found.precision, "recall": found.recall, "f1": found.f1},
        "hard_negatives": _rate(found.negatives),
        "settled": {"share": found.settled_share, **_rate(found.settled)},
        "fields": {field: _rate(rate) for field, rate in found.fields.items()},
        "outcomes": [{"labelled": e, "found": f, "count": n} for (e, f), n in sorted(found.outcomes.items())],
        "reliability": [asdict(bin_) for bin_ in found.reliability],
        "mistakes": [_json_mistake(judged, mistake) for judged in evaluation.documents for mistake in judged.mistakes],
        "failed": [
            {"path": str(j.document.path), "error": j.failure.code, "message": j.failure.message}
            for j in evaluation.documents
            if j.failure
        ],
    }


def _rate(rate: Rate) -> dict[str, float | int | None]:
    return {"right": rate.right, "total": rate.total, "value": rate.value}


def _json_mistake(judged: Judged, mistake: Mistake) -> dict[str, Any]:
    whole = mistake.field in ("missed", "false")
    record = mistake.found or mistake.expected
    assert record

    def value(side: Decision | None) -> Any:
        shown = side and (side.outcome if whole else FIELDS[mistake.field](side))
        return asdict(shown) if hasattr(shown, "__dataclass_fields__") else shown  # type: ignore[call-overload]

    return {
        "path": str(judged.document.path),
        "record": {"body": record.body, "meeting_date": record.meeting_date, "section": record.section},
        "field": mistake.field,
        "labelled": value(mistake.expected),
        "found": value(mistake.found),
        "quotes": list(mistake.quotes),
        "confidence": mistake.found.confidence if mistake.found else None,
        "review": list(mistake.found.review) if mistake.found else [],
    }
