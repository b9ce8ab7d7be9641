"""Where documents are read: in this machine's processes, or on a dask cluster."""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar

from uso.limits import LIMITS, Limits
from uso.worker import Failure
from uso.workers import default_workers, each, warm_up

J = TypeVar("J")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Engine:
    """Where and within which limits documents are read; `workers` None: all processors."""

    kind: Literal["local", "dask"] = "local"
    scheduler: str | None = None
    workers: int | None = None
    limits: Limits = LIMITS

    def warm_up(self) -> None:
        """Begins what a run surely needs before its first document is known; asked for before heavy imports."""
        if self.scheduler is None and (self.kind == "dask" or self.workers != 0):
            warm_up()

    def each(
        self,
        function: Callable[[J], R],
        jobs: Iterable[J],
        *,
        most: int,
        setup: Callable[[], None] | None = None,
    ) -> Generator[tuple[J, R | Failure]]:
        """The function's result for each job, in order, whatever the engine; `most` workers at most.

        Raises uso.cluster.ClusterError.
        """
        wanted = default_workers() if self.workers is None else self.workers
        count = min(wanted, max(most, 1))
        if self.kind == "local":
            return each(function, jobs, workers=count, limits=self.limits, setup=setup)
        from uso.cluster import each_on_cluster

        return each_on_cluster(function, jobs, scheduler=self.scheduler, workers=max(count, 1), limits=self.limits, setup=setup)
