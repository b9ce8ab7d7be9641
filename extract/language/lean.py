"""spaCy without its command line, which loads an HTTP client and a project manager: a sixth of a worker's start.

The package imports one function of that command line, `spacy.info`, which no reader calls. What the reader needs of
spaCy is taken from here, so that no one imports it the long way first.
"""

# ruff: noqa: E402  # the command line must be stood in for before spaCy is imported

import sys
from types import ModuleType

_COMMANDS = () if "spacy" in sys.modules else ("spacy.cli", "spacy.cli.info")
for _name in _COMMANDS:
    sys.modules[_name] = ModuleType(_name)
    sys.modules[_name].info = None  # type: ignore[attr-defined]

import spacy
from spacy.language import Language as Pipeline
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, Token
from spacy.util import registry

for _name in _COMMANDS:
    del sys.modules[_name]  # whoever wants the commands gets the real ones

__all__ = ["Doc", "Pipeline", "Token", "Tokenizer", "registry", "spacy"]
