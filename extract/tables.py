"""The reader's own data files: word lists, headings and patterns, each parsed once a process."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

# libyaml reads ten times as fast as Python's own parser, which took a tenth of a second a worker; not all machines have it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def table(name: str) -> Any:
    """A YAML file under extract/, by its path there ("fee/cues.yml")."""
    return yaml.load((files("extract") / name).read_text(encoding="utf-8"), Loader=_LOADER)  # safe, either one
