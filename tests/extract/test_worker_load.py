"""What a worker loads: nothing of the language for silent documents, and of spaCy only what reads."""

import subprocess
import sys

import pytest

LOADED = {
    "a silent document needs no rules": ("from extract.core import extract", {"spacy", "yaml", "numpy", "lxml", "pdfplumber"}),
    "the reader needs none of spaCy's commands": (
        "from extract.language.pipeline import nlp; import extract.decide; nlp('sv')('Kommunen beslöt delta.')",
        {"spacy.cli", "httpx", "weasel"},
    ),
}


@pytest.mark.parametrize(("code", "unwanted"), LOADED.values(), ids=LOADED)
def test_a_worker_loads_only_what_it_needs(code: str, unwanted: set[str]) -> None:
    told = subprocess.run([sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"], capture_output=True, text=True, check=True)
    assert not unwanted & set(told.stdout.split())


def test_spacys_own_commands_stay_at_hand_for_whoever_wants_them() -> None:
    code = "import extract.language.pipeline; from spacy.cli import download; print(download.__module__)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "spacy.cli.download"


def test_the_models_tokens_are_its_own_rules_but_for_one() -> None:
    """The tokenizer is made without the language's default rules and takes the model's; "Kosken" is a name."""
    from extract.language.pipeline import nlp

    words = [token.text for token in nlp("fi")("Kosken kunta ei osallistu ko. hankkeeseen (esim. 12.500 e), vaan jättäytyy pois.")]
    assert words[:2] == ["Kosken", "kunta"] and "ko." in words and "esim." in words and words[-1] == "."
