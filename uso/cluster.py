"""The same function on a dask cluster: the same results, limits and failures as on one machine.

Isolation stays on the machine that reads: each dask worker keeps a pool of as many processes as it has threads, so that
a document that kills one never reaches dask. Only paths or addresses are sent, so all machines must see them.
"""

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count, islice
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from uso.limits import Limits
from uso.pool import Pool
from uso.worker import Failure
from uso.workers import AHEAD, in_order

if TYPE_CHECKING:
    from distributed import Client, Future

J = TypeVar("J")
R = TypeVar("R")

BATCH = 16  # jobs sent at once at most: a task costs dask some milliseconds, and a thread's batch waits for its slowest
QUIET = {  # for a cluster of this process alone: dask looks at every thread a hundred times a second, a twentieth of the reading
    "distributed.worker.profile.enabled": False,
    "distributed.admin.system-monitor.interval": "10s",
    "distributed.worker.memory.monitor-interval": "1s",
}


class ClusterError(Exception):
    """The cluster cannot be used; what was read before is kept."""


def each_on_cluster(
    function: Callable[[J], R],
    jobs: Iterable[J],
    *,
    scheduler: str | None,
    workers: int,
    limits: Limits,
    setup: Callable[[], None] | None = None,
) -> Generator[tuple[J, R | Failure]]:
    """As uso.workers.each, on the cluster at an address, or on one of so many processes made here for the time.

    Raises ClusterError when it cannot be reached or loses its workers again and again.
    """
    try:
        from dask import config
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise ClusterError("--engine dask needs dask: pip install 'uso-minutes[cluster]'") from error

    if scheduler is None:  # its worker is this process: what it reads in are processes anyway
        with config.set(QUIET):
            cluster = LocalCluster(n_workers=1, threads_per_worker=workers, processes=False, dashboard_address=None)
    try:
        client = Client(scheduler or cluster, timeout=10)
    except (OSError, ValueError) as error:
        raise ClusterError(f"no dask scheduler answers at {scheduler} ({error}); start it with `dask scheduler`") from error
    try:
        many = max(1, sum(client.nthreads().values()))
        running = Cluster(client, function, limits, setup)
        for batch, result in in_order(batches(jobs, many), running, AHEAD * many // BATCH + many):
            if isinstance(result, Failure):
                raise ClusterError(result.message)
            yield from zip(batch, result, strict=True)
        client.run(end_pools)
    finally:
        client.close()
        if scheduler is None:
            cluster.close()
            end_pools(whatever_they_read=True)


class Cluster(Generic[J, R]):
    """Batches of jobs on the workers of a dask cluster."""

    def __init__(self, client: "Client", function: Callable[[J], R], limits: Limits, setup: Callable[[], None] | None) -> None:
        self._client, self._common = client, (function, limits, setup)

    def hand(self, batch: list[J]) -> Callable[[], list[R | Failure] | Failure]:
        """Begins a batch; what is given waits for its results, a Failure only where the cluster failed."""
        future = self._client.submit(read_batch, *self._common, batch, pure=False)
        return lambda: _collected(future)

    def end(self) -> None:
        """Nothing: the client's end cancels what it asked for."""


def read_batch(function: Callable[[J], R], limits: Limits, setup: Callable[[], None] | None, batch: list[J]) -> list[R | Failure]:
    """What a thread of a dask worker does: hands the batch to the worker's processes and waits for it."""
    with _pool(function, limits, setup) as pool:
        return [result() for result in [pool.hand(job) for job in batch]]


@dataclass(slots=True)
class _Held:
    """The processes of one run on one dask worker, and how many batches they are reading."""

    run: tuple[Any, ...]
    pool: Pool[Any, Any]
    batches: int = 0


@contextmanager
def _pool(function: Callable[[J], R], limits: Limits, setup: Callable[[], None] | None) -> Generator[Pool[J, R]]:
    """The processes that this dask worker reads a run in; those of a run that is over make room for them."""
    from distributed import get_worker

    run, worker = (function, limits, setup), get_worker()
    with _lock:
        kept = _pools.setdefault(worker.address, [])
        held = next((one for one in kept if one.run == run), None)
        if held is None:
            _end(kept)
            held = _Held(run, Pool(function, workers=worker.state.nthreads, limits=limits, setup=setup))
            kept.append(held)
        held.batches += 1
    try:
        yield held.pool
    finally:
        with _lock:
            held.batches -= 1


def end_pools(*, whatever_they_read: bool = False) -> None:
    """Ends the processes on this machine that read nothing now, since another run may go on in the others; or all of them."""
    with _lock:
        for kept in _pools.values():
            _end(kept, whatever_they_read=whatever_they_read)


def _end(kept: list[_Held], *, whatever_they_read: bool = False) -> None:
    for one in [one for one in kept if whatever_they_read or not one.batches]:
        kept.remove(one)
        one.pool.end()


_pools: dict[str, list[_Held]] = {}  # by the dask worker's address
_lock = Lock()


def batches(jobs: Iterable[J], threads: int) -> Generator[list[J]]:
    """Batches that begin with one job and double, so that few jobs go to all threads and many cost dask little."""
    waiting = iter(jobs)
    for number in count():
        batch = list(islice(waiting, min(BATCH, 2 ** (number // threads))))
        if not batch:
            return
        yield batch


def _collected(future: "Future[Any]") -> list[R | Failure] | Failure:
    from distributed import KilledWorker

    try:
        found: list[R | Failure] = future.result()
    except (KilledWorker, OSError, AssertionError) as error:
        if isinstance(error, AssertionError) and "daemonic" in str(error):
            return Failure("cluster", f"the workers may have no processes of their own: start them with {_OFF}")
        return Failure("cluster", f"the cluster lost the worker of a batch again and again ({error})")
    return found


_OFF = "DASK_DISTRIBUTED__WORKER__DAEMON=False dask worker ADDRESS"
