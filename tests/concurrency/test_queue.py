"""Workers that share a queue, die, and meet those who cancel, delete and finish."""

from __future__ import annotations

import os
import random
import threading
import time
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.overlap import one_in_the_others_transaction
from workflow_sessions import (
    ConflictError,
    ConnectionLostError,
    DatabaseError,
    NotFoundError,
    WorkflowSessions,
)

Two = tuple[WorkflowSessions, WorkflowSessions]

RUNS = int(os.environ.get("WORKFLOW_TEST_QUEUED_RUNS", "10000"))
USERS = 5
WORKERS = 8


def claim(worker: str, **more: Any) -> Any:
    def work(session: WorkflowSessions) -> list[uuid.UUID]:
        rows = session.call("claim_executions", worker_id=worker, **more)
        return [row["execution_id"] for row in rows]

    return work


def do(function: str, **arguments: Any) -> Any:
    return lambda session: session.call(function, **arguments)


def status(session: WorkflowSessions, run: uuid.UUID) -> str:
    found: str = session.call("get_execution", execution_id=run)["status"]
    return found


def lapse(dsn: str, run: uuid.UUID) -> None:
    """Let the lease on a run be over."""
    with psycopg.connect(dsn, autocommit=True) as superuser:
        superuser.execute(
            "update workflow_internal.active_executions"
            " set lease_expires_at = clock_timestamp(), lease_check_at = clock_timestamp()"
            " where execution_id = %s",
            [run],
        )


@pytest.fixture
def queued(two: Two, workflow: uuid.UUID) -> uuid.UUID:
    """A run of theirs that waits."""
    run: uuid.UUID = two[0].call("enqueue_execution", workflow_id=workflow)
    return run


class Worker:
    """Claims runs of everybody until nothing is left, and notes what it finished."""

    def __init__(self, dsn: str, name: str, everything_is_done: threading.Event) -> None:
        self.name = name
        self.everything_is_done = everything_is_done
        self.connection = psycopg.connect(dsn, autocommit=True)
        self.session = WorkflowSessions.connect(self.connection, role="service_role")
        self.finished: list[uuid.UUID] = []
        self.refused = 0
        self.stops_after: int | None = None

    def work(self) -> None:
        try:
            while not self.everything_is_done.is_set():
                runs = claim(self.name, batch_size=random.randint(1, 20), lease_seconds=3)(self.session)
                for run in runs:
                    if self.stops_after is not None and len(self.finished) >= self.stops_after:
                        return  # with runs in hand, and never heard of again
                    try:
                        self.session.call("complete_execution", execution_id=run, worker_id=self.name)
                    except ConflictError:
                        self.refused += 1  # the machine was slow, and somebody else has it now
                    else:
                        self.finished.append(run)
                if not runs:
                    time.sleep(0.05)
        except ConnectionLostError:
            pass  # terminated
        finally:
            self.connection.close()


def test_every_run_is_finished_once_though_workers_die(sessions: Sessions, own_database: str) -> None:
    users = [uuid.uuid4() for _ in range(USERS)]
    clients = sessions(USERS, users)
    for client in clients:
        workflow = client.call("create_workflow", name="Busy")["id"]
        client.query(
            "select enqueue_execution(%(workflow)s, max_attempts => 100) from generate_series(1, %(runs)s)",
            {"workflow": workflow, "runs": RUNS // USERS},
        )
    done = threading.Event()
    workers = [Worker(own_database, f"worker {number}", done) for number in range(WORKERS)]
    workers[0].stops_after = RUNS // WORKERS // 3
    with psycopg.connect(own_database, autocommit=True) as superuser, ThreadPoolExecutor(WORKERS) as threads:
        pid = workers[1].connection.info.backend_pid
        working = [threads.submit(worker.work) for worker in workers]
        is_terminated = False
        deadline = time.monotonic() + 180
        try:
            while time.monotonic() < deadline:
                finished = sum(len(worker.finished) for worker in workers)
                if finished >= RUNS // 3 and not is_terminated:
                    superuser.execute("select pg_terminate_backend(%s)", [pid])
                    is_terminated = True
                left = superuser.execute(
                    "select count(*) from workflow_internal.active_executions a where a.user_id = any(%s)",
                    [users],
                ).fetchone()
                if left == (0,):
                    break
                time.sleep(0.1)
        finally:
            done.set()
        for each in working:
            each.result(30)
        ends = superuser.execute(
            "select e.status, count(*), max(e.attempt) > 1 from workflow_internal.executions e"
            " where e.user_id = any(%s) group by e.status",
            [users],
        ).fetchall()
    times = Counter(run for worker in workers for run in worker.finished)
    assert is_terminated
    assert workers[1].connection.closed
    assert ends == [("completed", RUNS // USERS * USERS, True)]
    assert max(times.values()) == 1
    # The one that was terminated may not have heard that its last run is finished.
    assert RUNS // USERS * USERS - len(times) in (0, 1)
    assert min(len(worker.finished) for worker in workers) > 0


def test_a_claim_passes_over_a_run_that_is_being_cancelled(two: Two, queued: uuid.UUID) -> None:
    cancelled, got = one_in_the_others_transaction(
        two[0], do("cancel_execution", execution_id=queued), two[1], claim("w")
    )
    assert (cancelled, got) == ("cancelled", [])
    assert status(two[0], queued) == "cancelled"


def test_a_cancel_that_meets_a_claim_asks_the_worker(two: Two, queued: uuid.UUID) -> None:
    got, answer = one_in_the_others_transaction(
        two[0], claim("w"), two[1], do("cancel_execution", execution_id=queued)
    )
    assert (got, answer) == ([queued], "cancel_requested")
    assert status(two[0], queued) == "running"


def test_a_claim_during_a_delete_gets_nothing(two: Two, workflow: uuid.UUID, queued: uuid.UUID) -> None:
    _, got = one_in_the_others_transaction(
        two[0], do("delete_workflow", workflow_id=workflow), two[1], claim("w")
    )
    assert got == []
    assert status(two[0], queued) == "cancelled"


def test_a_run_that_is_claimed_during_a_delete_may_finish(
    two: Two, workflow: uuid.UUID, queued: uuid.UUID
) -> None:
    got, _ = one_in_the_others_transaction(
        two[0], claim("w"), two[1], do("delete_workflow", workflow_id=workflow)
    )
    assert got == [queued]
    two[0].call("complete_execution", execution_id=queued, worker_id="w", outputs={"a": 1})
    assert two[0].call("get_execution", execution_id=queued)["outputs"] == {"a": 1}


def test_a_run_that_is_queued_during_a_delete_is_handed_to_nobody(two: Two, workflow: uuid.UUID) -> None:
    two[0].call("start_execution", workflow_id=workflow)
    run, _ = one_in_the_others_transaction(
        two[0],
        do("enqueue_execution", workflow_id=workflow),
        two[1],
        do("delete_workflow", workflow_id=workflow),
    )
    assert claim("w")(two[0]) == []
    assert status(two[0], run) == "cancelled"


@pytest.mark.parametrize("function", ["start_execution", "enqueue_execution"])
@pytest.mark.parametrize("has_run", [True, False], ids=["not the first run", "the first run"])
def test_a_run_that_meets_a_delete_leaves_no_counter_behind(
    has_run: bool, function: str, two: Two, workflow: uuid.UUID, own_database: str
) -> None:
    if has_run:
        two[1].call("start_execution", workflow_id=workflow)
    one_in_the_others_transaction(
        two[0], do("delete_workflow", workflow_id=workflow), two[1], do(function, workflow_id=workflow)
    )
    with psycopg.connect(own_database) as superuser:
        left = superuser.execute(
            "select * from workflow_internal.execution_counters where workflow_id = %s", [workflow]
        ).fetchall()
    assert left == []


def test_a_heartbeat_beside_the_end_of_its_lease(two: Two, queued: uuid.UUID, own_database: str) -> None:
    assert claim("slow")(two[0]) == [queued]
    lapse(own_database, queued)
    # The heartbeat comes first: whoever looks for leases that are over passes the run by.
    beat, got = one_in_the_others_transaction(
        two[0], do("heartbeat_execution", execution_id=queued, worker_id="slow"), two[1], claim("quick")
    )
    assert (beat["cancel_requested"], got) == (False, [])
    lapse(own_database, queued)
    # It comes second: the run is another worker's.
    got, beat = one_in_the_others_transaction(
        two[0], claim("quick"), two[1], do("heartbeat_execution", execution_id=queued, worker_id="slow")
    )
    assert got == [queued]
    assert isinstance(beat, ConflictError)
    assert beat.current["current_status"] == "running"


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        ("heartbeat_execution", {}),
        ("record_node_result", {"node_id": "a"}),
        ("complete_execution", {"status": "completed"}),
    ],
)
def test_a_worker_waits_for_an_open_transaction_of_the_owner_for_seconds_only(
    function: str, arguments: dict[str, Any], two: Two, queued: uuid.UUID, own_database: str
) -> None:
    first, _ = two
    with WorkflowSessions.connect(own_database, role="service_role") as service:
        assert queued in claim("w1", batch_size=100)(service)
        service.connection.execute("set statement_timeout = '10s'")
        with first.connection.transaction():
            assert first.call("cancel_execution", execution_id=queued) == "cancel_requested"
            with pytest.raises(DatabaseError) as refused:
                service.call(function, execution_id=queued, worker_id="w1", **arguments)
            assert refused.value.sqlstate == "55P03"
        service.call(function, execution_id=queued, worker_id="w1", **arguments)


def test_a_workflow_that_is_being_deleted_holds_up_no_claim_of_others(
    two: Two, workflow: uuid.UUID, sessions: Sessions, own_database: str
) -> None:
    first, _ = two
    [other] = sessions(1)
    run = first.call("enqueue_execution", workflow_id=workflow, idempotency_key="k", max_attempts=1)
    assert claim("w1")(first) == [run]
    lapse(own_database, run)
    others = other.call("enqueue_execution", workflow_id=other.call("create_workflow", name="Other")["id"])
    with WorkflowSessions.connect(own_database, role="service_role") as service:
        service.connection.execute("set statement_timeout = '10s'")
        with first.connection.transaction():
            first.call("delete_workflow", workflow_id=workflow)
            assert others in claim("w2", batch_size=100)(service)
    assert status(first, run) == "failed"


def test_a_result_that_comes_while_the_run_is_taken_back(
    two: Two, queued: uuid.UUID, own_database: str
) -> None:
    assert claim("slow")(two[0]) == [queued]
    lapse(own_database, queued)
    got, late = one_in_the_others_transaction(
        two[0],
        claim("quick"),
        two[1],
        do("complete_execution", execution_id=queued, worker_id="slow", outputs={"by": "slow"}),
    )
    assert got == [queued]
    assert isinstance(late, ConflictError)
    two[0].call("complete_execution", execution_id=queued, worker_id="quick", outputs={"by": "quick"})
    assert two[0].call("get_execution", execution_id=queued)["outputs"] == {"by": "quick"}


def test_a_result_that_comes_first_is_kept(two: Two, queued: uuid.UUID, own_database: str) -> None:
    assert claim("slow")(two[0]) == [queued]
    lapse(own_database, queued)
    _, got = one_in_the_others_transaction(
        two[0],
        do("complete_execution", execution_id=queued, worker_id="slow", outputs={"by": "slow"}),
        two[1],
        claim("quick"),
    )
    assert got == []
    assert two[0].call("get_execution", execution_id=queued)["outputs"] == {"by": "slow"}


def test_two_that_begin_a_run_by_hand(two: Two, queued: uuid.UUID) -> None:
    def begin(session: WorkflowSessions) -> Any:
        return session.query(
            "update workflow_executions set status = 'running' where id = %(run)s returning status",
            {"run": queued},
        )

    first, second = one_in_the_others_transaction(two[0], begin, two[1], begin)
    assert first == [{"status": "running"}]
    assert isinstance(second, ConflictError)
    assert second.current["current_status"] == "running"


def test_two_claims_at_once_share_the_queue(two: Two, workflow: uuid.UUID) -> None:
    runs = [two[0].call("enqueue_execution", workflow_id=workflow) for _ in range(4)]
    first, second = one_in_the_others_transaction(
        two[0], claim("first", batch_size=3), two[1], claim("second", batch_size=3)
    )
    assert (first, second) == (runs[:3], runs[3:])


def test_a_run_of_a_deleted_workflow_cannot_be_run_again(
    two: Two, workflow: uuid.UUID, queued: uuid.UUID
) -> None:
    two[0].call("cancel_execution", execution_id=queued)
    _, retried = one_in_the_others_transaction(
        two[0],
        do("delete_workflow", workflow_id=workflow),
        two[1],
        do("retry_execution", execution_id=queued),
    )
    assert isinstance(retried, NotFoundError)
