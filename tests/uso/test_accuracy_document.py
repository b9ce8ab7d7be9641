"""docs/accuracy.md says what is measured: a rule that loses ground cannot hide."""

from uso.accuracy import TARGET, text


def test_the_accuracy_document_is_what_is_measured() -> None:
    assert text() == TARGET.read_text(encoding="utf-8"), "run `make docs` and look at what changed"
