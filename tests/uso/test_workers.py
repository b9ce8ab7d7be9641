"""Worker processes: results in order, and whatever a document does to its worker costs only itself."""

import multiprocessing
import os
import resource
import signal
import time
from concurrent.futures import CancelledError
from contextlib import ExitStack
from pathlib import Path
from pickle import PicklingError

import pytest
from worker_jobs import do, fail, load, prepare

import uso.process
from uso.limits import Limits
from uso.pool import Pool
from uso.worker import Failure
from uso.workers import each, warm_up


def results(jobs: list[str], workers: int = 2, seconds: float = 60.0) -> list[object]:
    return [result for _, result in each(do, jobs, workers=workers, limits=Limits(seconds=seconds))]


def codes(found: list[object]) -> list[str]:
    return [result.code if isinstance(result, Failure) else str(result) for result in found]


def stat(process: int) -> list[str] | None:
    """State, parent and more of a process; None when there is none."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except FileNotFoundError:
        return None


def gone(process: int) -> bool:
    found = stat(process)
    return found is None or found[0] == "Z"


@pytest.mark.parametrize("workers", [0, 1, 3])
def test_results_come_in_the_jobs_order_whatever_the_number_of_workers(workers: int) -> None:
    jobs = [str(number) for number in range(25)]
    assert results(jobs, workers) == jobs


def test_each_failure_is_told_in_its_place() -> None:
    found = results(["a", "die", "b", "unreadable", "bug", "gone", "c"])
    assert codes(found) == ["a", "crashed", "b", "encrypted", "error", "cannot-open", "c"]
    assert [r.message for r in found if isinstance(r, Failure)][1:3] == [
        "it needs a password",
        "the reader failed with ValueError: list index out of range; send the file to us",
    ]


def test_among_many_deaths_every_job_has_its_own_answer() -> None:
    """A worker often dies before its parent has learnt what it was at."""
    jobs = ["die" if number % 3 == 1 else f"{number}" for number in range(60)]
    assert codes(results(jobs, workers=3)) == ["crashed" if job == "die" else job for job in jobs]


def test_jobs_and_results_may_be_longer_than_a_pipe_holds() -> None:
    jobs = [str(number) * 400_000 for number in range(8)]
    assert results(jobs) == jobs


@pytest.mark.parametrize("with_its_fork_server", [False, True])
def test_a_worker_that_died_while_it_waited_is_begun_anew(with_its_fork_server: bool) -> None:
    """As by the kernel when memory runs out."""
    pool = Pool(do, workers=1, limits=Limits(), setup=None)
    with ExitStack() as end:
        end.callback(pool.end)
        worker = int(str(pool.hand("who")()))
        if with_its_fork_server:
            os.kill(int((stat(worker) or [])[1]), signal.SIGKILL)
        os.kill(worker, signal.SIGKILL)
        while not gone(worker):
            time.sleep(0.01)
        assert [pool.hand(job)() for job in ("a", "b")] == ["a", "b"]


def test_a_worker_is_renewed_after_so_many_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uso.process, "TASKS_A_WORKER", 3)
    workers = [str(result) for _, result in each(do, ["who"] * 10, workers=1)]
    assert workers == [worker for worker in dict.fromkeys(workers) for _ in range(3)][:10]


def test_an_error_that_cannot_be_pickled_is_told_in_words() -> None:
    (found,) = results(["cannot be pickled"])
    assert isinstance(found, Failure) and "failed with Strange: ('a lambda'" in found.message


def test_where_no_process_can_be_started_the_job_says_so() -> None:
    warm_up()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(list(Path("/proc/self/fd").iterdir())), hard))
    try:
        found = results(["a"])
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert codes(found) == ["no-process"]


def test_a_mistake_of_the_program_itself_is_raised_where_results_are_waited_for() -> None:
    with pytest.raises((AttributeError, PicklingError)):
        list(each(do, [lambda: "a job that no pipe takes"], workers=1))  # type: ignore[list-item]


def test_a_job_that_hangs_is_ended() -> None:
    assert codes(results(["sleep", "a"], workers=1, seconds=1.5)) == ["timeout", "a"]


def test_setup_runs_once_a_worker() -> None:
    assert [r for _, r in each(do, ["a", "b"], workers=1, setup=prepare)] == ["a ready", "b ready"]


@pytest.mark.parametrize("workers", [1, 2])
def test_workers_that_cannot_be_set_up_fail_every_job(workers: int) -> None:
    assert set(codes([r for _, r in each(do, ["a"] * 40, workers=workers, setup=fail)])) == {"error"}


def test_no_process_is_left_behind() -> None:
    found = each(do, ["a"] * 50 + ["sleep"], workers=2)
    next(found)
    found.close()
    assert multiprocessing.active_children() == []


def test_whoever_waits_for_a_pool_that_is_ended_is_told() -> None:
    pool = Pool(do, workers=1, limits=Limits(), setup=None)
    waiting = [pool.hand(job) for job in ("sleep", "a", "b", "c")]
    pool.end()
    for result in waiting:
        with pytest.raises(CancelledError):
            result()


def test_what_a_worker_had_started_ends_with_it(tmp_path: Path) -> None:
    assert codes(results([f"starts {tmp_path / 'pid'}", "a"], workers=1, seconds=1.5)) == ["timeout", "a"]
    child = int((tmp_path / "pid").read_text())
    assert gone(child)


def test_jobs_are_drawn_only_as_workers_get_free() -> None:
    drawn: list[int] = []

    def jobs() -> "list[str]":
        for number in range(1000):
            drawn.append(number)
            yield str(number)  # type: ignore[misc]

    found = each(do, jobs(), workers=1)
    next(found)
    found.close()
    assert len(drawn) < 50


def loads(jobs: list[str], workers: int) -> list[tuple[str, int] | Failure]:
    return [result for _, result in each(load, jobs, workers=workers)]


def test_what_needs_a_load_goes_to_the_one_worker_that_has_it() -> None:
    jobs = [f"item {number}" if number % 10 == 5 else f"page {number}" for number in range(60)]
    found = loads(jobs, workers=3)
    told = [result[0].removeprefix("rest of ") for result in found if not isinstance(result, Failure)]
    assert told == jobs, "in order, each once"
    assert len({result[1] for result in found if not isinstance(result, Failure)} - {0}) == 1


def test_others_load_too_when_much_waits_for_the_one() -> None:
    found = loads([f"item {number}" for number in range(120)], workers=3)
    assert len({result[1] for result in found if not isinstance(result, Failure)}) > 1


def test_one_worker_gives_nothing_back() -> None:
    assert [result[0] for result in loads(["item 1", "page 2"], workers=1) if not isinstance(result, Failure)] == ["item 1", "page 2"]


def test_a_job_that_was_given_back_fails_alone() -> None:
    found = loads(["page 1", "item 2", "dies", "item 3", "page 4"], workers=2)
    assert [result.code if isinstance(result, Failure) else result[0].removeprefix("rest of ") for result in found] == ["page 1", "item 2", "crashed", "item 3", "page 4"]
