"""How things are measured: whole commands by the clock, several rounds in turn, medians."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

# Import and load of the language's half, as a worker does it when it first meets an item.
LOAD = "from extract.language.pipeline import nlp; import extract.decide; nlp('fi')('Kunta päätti osallistua.')"
USO = [sys.executable, "-c", "from uso.cli import main; main()"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One line of the table: what was measured, the figure, and what was asked for."""

    what: str
    figure: str
    asked: str
    met: bool
    how: str


def seconds(*command: object, python: bool = False) -> float:
    """The wall time of a command (of `uso`, or of Python) that ends well or with status 1."""
    words = [sys.executable] if python else list(USO)
    began = time.perf_counter()
    done = subprocess.run([*words, *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    took = time.perf_counter() - began
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr.decode()[-500:]}")
    return took


@dataclass(frozen=True, slots=True)
class Rounds:
    """The seconds of each piece of work in each round."""

    each: tuple[dict[str, float], ...]

    def median(self, figure: Callable[[dict[str, float]], float]) -> float:
        """The median over the rounds of a figure of one round: what is compared ran within the same minute."""
        return median(map(figure, self.each))

    def __getitem__(self, name: str) -> float:
        return self.median(lambda times: times[name])


def in_turn(rounds: int, work: Mapping[str, Callable[[], float]]) -> Rounds:
    """Runs pieces of work, which give their seconds, in turn, so that a noisy minute meets all."""
    return Rounds(tuple({name: piece() for name, piece in work.items()} for _ in range(rounds)))


def machine() -> str:
    """What this was measured on."""
    names = [line.split(":")[1].strip() for line in _cpuinfo() if line.startswith("model name")]
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    name = names[0] if names else "unknown"
    return f"{os.cpu_count()} processors ({name}), Python {sys.version.split()[0]}, load {load}"


def _cpuinfo() -> list[str]:
    from pathlib import Path

    path = Path("/proc/cpuinfo")
    return path.read_text().splitlines() if path.exists() else []
