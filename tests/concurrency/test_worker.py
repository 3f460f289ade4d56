"""The worker helper with threads: what it does with runs, and with what goes wrong."""

from __future__ import annotations

import threading
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import psycopg
import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.working import lapse, running, wait_until
from workflow_sessions import (
    ClaimedRun,
    ConnectionLostError,
    ExecutionCancelled,
    LeaseLost,
    NotAllowedError,
    Worker,
    WorkflowSessions,
)
from workflow_sessions.functions import Function
from workflow_sessions.transport import Transport

RUNS = 500
WORKERS = 4
NODES = [{"id": "a", "type": "fetch"}, {"id": "b", "type": "order"}]


@pytest.fixture
def client(sessions: Sessions) -> WorkflowSessions:
    return sessions(1)[0]


@pytest.fixture
def superuser(own_database: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(own_database, autocommit=True) as connection:
        yield connection


@pytest.fixture
def workflow(client: WorkflowSessions) -> uuid.UUID:
    made: uuid.UUID = client.call("create_workflow", name="Worked on", nodes=NODES, variables={"x": 1})["id"]
    return made


def status(client: WorkflowSessions, run: uuid.UUID) -> str:
    found: str = client.call("get_execution", execution_id=run)["status"]
    return found


def test_four_workers_finish_each_run_once(
    sessions: Sessions, client: WorkflowSessions, workflow: uuid.UUID, own_database: str
) -> None:
    client.query(
        "select enqueue_execution(%(workflow)s) from generate_series(1, %(runs)s)",
        {"workflow": workflow, "runs": WORKERS * RUNS},
    )
    worked_on: list[uuid.UUID] = []
    user = client.query("select auth.uid() as id")[0]["id"]

    def count(run: ClaimedRun) -> dict[str, Any]:
        worked_on.append(run.id)
        return {"a": run.variables["x"]}

    with ExitStack() as stack:
        for session in sessions(WORKERS, [user]):
            stack.enter_context(running(Worker(session, count, concurrency=8, poll_seconds=0.2)))
        wait_until(lambda: client.get_execution_stats(workflow_id=workflow).successful == WORKERS * RUNS)
    assert len(worked_on) == WORKERS * RUNS
    assert set(Counter(worked_on).values()) == {1}
    ends = client.query(
        "select status, count(*), max(outputs ->> 'a') as a from workflow_executions group by 1"
    )
    assert ends == [{"status": "completed", "count": WORKERS * RUNS, "a": "1"}]


def test_a_handler_gets_the_definition_and_its_records_are_seen(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    run = client.enqueue_execution(workflow_id=workflow, trigger_source="webhook", idempotency_key="k")
    seen: list[Any] = []

    def work(run: ClaimedRun) -> None:
        seen.append((run.nodes, run.edges, run.trigger, run.variables, run.attempt))
        with run.node("a") as node:
            nodes = client.call("list_node_results", execution_id=run.id)
            seen.append([(each["node_id"], each["status"]) for each in nodes])
            node.output = {"rows": 3}
        run.record("b", status="skipped")

    Worker(client, work).run(until_idle=True)
    assert seen == [(NODES, [], None, {"x": 1}, 1), [("a", "running")]]
    found = client.call("get_execution", execution_id=run)
    assert (found["status"], found["outputs"], found["error_message"]) == (
        "completed", {"a": {"rows": 3}}, None
    )  # fmt: skip
    results = client.call("list_node_results", execution_id=run)
    assert [(each["node_id"], each["node_type"], each["status"]) for each in results] == [
        ("a", "fetch", "completed"),
        ("b", "order", "skipped"),
    ]
    assert results[0]["started_at"] <= results[0]["completed_at"]


def test_a_failure_says_what_and_where_and_nothing_more(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)

    def fail(run: ClaimedRun) -> None:
        password = "hunter2" + str(run.attempt)
        try:
            raise KeyError(password)
        except KeyError as cause:
            with run.node("b"):
                raise ValueError("no \0 rate for \ud800 EUR") from cause

    Worker(client, fail).run(until_idle=True)
    found = client.call("get_execution", execution_id=run)
    assert found["status"] == "failed"
    lines = found["error_message"].splitlines()
    assert lines[:3] == ["ValueError: no ␀ rate for ? EUR", "", "Traceback (most recent call last):"]
    assert any("test_worker.py" in line and "in fail" in line for line in lines)
    assert "hunter2" not in found["error_message"]
    assert "/" not in found["error_message"].partition("tests/concurrency")[0]
    assert "workflow_sessions" not in found["error_message"]
    assert [(each["nodeId"], each["nodeType"], each["error"]) for each in found["errors"]] == [
        ("b", "order", "ValueError: no ␀ rate for ? EUR")
    ]


def test_a_failure_can_keep_its_traceback_to_itself(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    run = client.enqueue_execution(workflow_id=workflow)

    def fail(run: ClaimedRun) -> None:
        raise ValueError("x" * 100_000)

    Worker(client, fail, with_tracebacks=False).run(until_idle=True)
    message = client.call("get_execution", execution_id=run)["error_message"]
    assert message.startswith("ValueError: xxx")
    assert len(message) == 2_000
    assert "Traceback" not in message


@pytest.mark.parametrize(
    ("outputs", "reason"),
    [
        ([1], "TypeError: A handler returns outputs by node id, or None, and not list"),
        ({"a": "\0"}, "Error: "),
        ({"a": object()}, "Unable to serialize"),
        ({"a": "x" * 17_000_000}, "TooLarge"),
    ],
    ids=["a list", "a null character", "no JSON", "too large"],
)
def test_outputs_that_cannot_be_stored_fail_the_run(
    client: WorkflowSessions, workflow: uuid.UUID, outputs: Any, reason: str
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    Worker(client, lambda _: outputs).run(until_idle=True)
    found = client.call("get_execution", execution_id=run)
    assert found["status"] == "failed"
    assert reason in found["error_message"].splitlines()[0]


def test_a_handler_that_exits_fails_its_run_and_no_other(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    first = client.enqueue_execution(workflow_id=workflow)
    second = client.enqueue_execution(workflow_id=workflow)

    def leave(run: ClaimedRun) -> None:
        if run.id == first:
            raise SystemExit(3)

    Worker(client, leave).run(until_idle=True)
    assert (status(client, first), status(client, second)) == ("failed", "completed")


def test_failures_are_tried_again_with_lineage_until_max_attempts(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    first = client.enqueue_execution(workflow_id=workflow, max_attempts=3)
    seen: list[ClaimedRun] = []

    def fail(run: ClaimedRun) -> None:
        seen.append(run)
        raise TimeoutError

    worker = Worker(client, fail, retry_on=OSError, retry_delay_seconds=0.01, poll_seconds=0.05)
    with running(worker):
        wait_until(lambda: len(seen) == 3 and status(client, seen[-1].id) == "failed", "the third failure")
    Worker(client, fail).run(until_idle=True)
    assert [run.claimed.retry_of for run in seen] == [None, seen[0].id, seen[1].id]
    assert (seen[0].id, len(seen)) == (first, 3)
    assert [status(client, run.id) for run in seen] == ["failed"] * 3


def test_a_retry_waits_twice_as_long_each_time(
    client: WorkflowSessions, workflow: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    client.enqueue_execution(workflow_id=workflow, max_attempts=4)

    def fail(run: ClaimedRun) -> None:
        raise TimeoutError

    waits = []
    for _ in range(3):
        Worker(client, fail, retry_on=TimeoutError, retry_delay_seconds=100).run(until_idle=True)
        waiting = superuser.execute(
            "update workflow_internal.active_executions a set available_at = now()"
            " from workflow_internal.active_executions b"
            " where a.execution_id = b.execution_id and a.workflow_id = %s"
            " returning extract(epoch from b.available_at - now())::float8",
            [workflow],
        ).fetchone()
        assert waiting is not None
        waits.append(waiting[0])
    assert waits == [pytest.approx(100, abs=5), pytest.approx(200, abs=5), pytest.approx(400, abs=5)]


def test_a_run_that_somebody_keeps_locked_is_given_up_with_its_lease(
    client: WorkflowSessions, workflow: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    begun = time.monotonic()
    with superuser.transaction():

        def lock(_: ClaimedRun) -> None:
            superuser.execute(
                "select from workflow_internal.active_executions where execution_id = %s for update", [run]
            )

        Worker(client, lock, lease_seconds=3, patience_seconds=60).run(until_idle=True)
        assert time.monotonic() - begun < 30
    assert status(client, run) == "running"


def test_a_long_lineage_is_not_read_to_its_beginning(
    client: WorkflowSessions, workflow: uuid.UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    for _ in range(30):
        client.cancel_execution(execution_id=run)
        run = client.retry_execution(execution_id=run, max_attempts=2)
    read: list[uuid.UUID] = []
    get_execution = client.get_execution

    def counted(*, execution_id: uuid.UUID) -> Any:
        read.append(execution_id)
        return get_execution(execution_id=execution_id)

    monkeypatch.setattr(client, "get_execution", counted)

    def fail(_: ClaimedRun) -> None:
        raise TimeoutError

    Worker(client, fail, retry_on=TimeoutError, retry_delay_seconds=1000).run(until_idle=True)
    assert 1 <= len(read) <= 20
    assert [row.retry_of for row in client.list_executions(status="queued")] == [run]


def test_what_is_not_to_be_retried_is_not(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    client.enqueue_execution(workflow_id=workflow)

    def fail(run: ClaimedRun) -> None:
        raise ValueError

    Worker(client, fail, retry_on=(OSError,)).run(until_idle=True)
    assert len(client.list_executions(workflow_id=workflow)) == 1


def test_a_cancel_is_raised_at_the_next_record(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    raised: list[BaseException] = []

    def work(run: ClaimedRun) -> None:
        client.cancel_execution(execution_id=run.id, error_message="Changed my mind")
        wait_until(lambda: run.cancelled, "the heartbeat that tells of it")
        assert run.stopped
        try:
            with run.node("a"):
                raise AssertionError("not reached")
        except ExecutionCancelled as reason:
            raised.append(reason)
            run.record("b", output="cleaned up")
            raise

    Worker(client, work, heartbeat_seconds=0.05).run(until_idle=True)
    found = client.call("get_execution", execution_id=run)
    assert len(raised) == 1
    assert (found["status"], found["error_message"]) == ("cancelled", "Changed my mind")
    assert found["outputs"] == {"b": "cleaned up"}


def test_a_cancel_is_heard_by_recording_alone(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    run = client.enqueue_execution(workflow_id=workflow)

    def work(run: ClaimedRun) -> None:
        with run.node("a"):
            client.cancel_execution(execution_id=run.id)
        raise AssertionError("not reached")

    Worker(client, work).run(until_idle=True)
    assert status(client, run) == "cancelled"


def test_work_that_ended_in_spite_of_a_cancel_is_complete(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)

    def work(run: ClaimedRun) -> dict[str, Any]:
        client.cancel_execution(execution_id=run.id)
        return {"a": 1}

    Worker(client, work).run(until_idle=True)
    assert status(client, run) == "completed"


def test_a_lost_run_is_written_to_by_nobody_but_its_new_worker(
    client: WorkflowSessions, workflow: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    is_begun, is_taken = threading.Event(), threading.Event()
    heard: list[BaseException] = []

    def slow(run: ClaimedRun) -> dict[str, Any]:
        run.record("a", output="slow")
        is_begun.set()
        assert is_taken.wait(30)
        for _ in range(2):
            try:
                run.record("b", output="slow")
            except LeaseLost as reason:
                heard.append(reason)
        return {"a": "slow"}

    with running(Worker(client, slow)):
        assert is_begun.wait(30)
        lapse(superuser, run)
        taken = client.call("claim_executions", worker_id="quick")
        assert [each["execution_id"] for each in taken] == [run]
        is_taken.set()
        wait_until(lambda: len(heard) == 2)
    assert status(client, run) == "running"
    results = client.call("list_node_results", execution_id=run)
    assert [(each["node_id"], each["execution_attempt"]) for each in results] == [("a", 1)]
    client.complete_execution(execution_id=run, worker_id="quick", outputs={"a": "quick"})


def test_a_lost_lease_is_noticed_by_the_heartbeat(
    client: WorkflowSessions, workflow: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    stopped: list[bool] = []

    def slow(run: ClaimedRun) -> None:
        lapse(superuser, run.id)
        client.call("claim_executions", worker_id="quick")
        wait_until(lambda: run.stopped, "the heartbeat that tells of it")
        stopped.append(run.cancelled)
        raise ValueError

    Worker(client, slow, heartbeat_seconds=0.05).run(until_idle=True)
    assert stopped == [False]
    assert status(client, run) == "running"


def test_a_run_that_comes_back_to_its_worker_is_not_mixed_up(
    client: WorkflowSessions, workflow: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    first_may_end = threading.Event()

    def work(run: ClaimedRun) -> dict[str, Any]:
        if run.attempt == 1:
            assert first_may_end.wait(30)
        else:
            first_may_end.set()
            wait_until(lambda: len(worker._runs) == 1, "the end of the first attempt")
        return {"attempt": run.attempt}

    worker = Worker(client, work, concurrency=2, poll_seconds=0.05)
    with running(worker):
        wait_until(lambda: worker._runs)
        lapse(superuser, run)
        wait_until(lambda: status(client, run) == "completed")
    assert client.call("get_execution", execution_id=run)["outputs"] == {"attempt": 2}


def test_heartbeats_keep_a_run_that_takes_longer_than_its_lease(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    ends: set[Any] = set()

    def long(run: ClaimedRun) -> None:
        first = run.claimed.lease_expires_at

        def has_outlived_it() -> bool:
            ends.add(client.call("get_execution", execution_id=run.id)["lease_expires_at"])
            return (
                client.query("select clock_timestamp() > %(end)s as over", {"end": first})[0]["over"] is True
            )

        wait_until(has_outlived_it)
        assert client.call("claim_executions", worker_id="another") == []

    Worker(client, long, lease_seconds=1).run(until_idle=True)
    assert status(client, run) == "completed"
    assert len(ends) > 1


def test_runs_in_hand_may_end_after_stop(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    runs = [client.enqueue_execution(workflow_id=workflow) for _ in range(2)]
    is_begun = threading.Event()
    worker: Worker

    def work(run: ClaimedRun) -> None:
        is_begun.set()
        wait_until(lambda: worker._is_stopping, "stop")

    worker = Worker(client, work)
    with running(worker):
        assert is_begun.wait(30)
        worker.stop()
    assert [status(client, run) for run in runs] == ["completed", "queued"]


def test_runs_that_do_not_end_in_time_go_back_to_the_queue(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    is_begun, may_end = threading.Event(), threading.Event()
    heard: list[bool] = []

    def stuck(run: ClaimedRun) -> dict[str, Any]:
        is_begun.set()
        assert may_end.wait(30)
        heard.append(run.stopped)
        return {"by": "the first"}

    with running(Worker(client, stuck, grace_seconds=0)):
        assert is_begun.wait(30)
    with running(Worker(client, lambda _: {"by": "the second"}, poll_seconds=0.05)):
        # Long before the first lease of 60 seconds would have been over.
        wait_until(lambda: status(client, run) == "completed")
    may_end.set()
    wait_until(lambda: heard == [True])
    assert client.call("get_execution", execution_id=run)["outputs"] == {"by": "the second"}


def test_what_makes_claiming_hopeless_is_raised(client: WorkflowSessions, sessions: Sessions) -> None:
    with pytest.raises(NotAllowedError):
        Worker(client, lambda _: None, user_id=uuid.uuid4()).run()


def test_a_database_that_stays_away_is_given_up(client: WorkflowSessions) -> None:
    client.close()
    with pytest.raises(ConnectionLostError):
        Worker(client, lambda _: None, patience_seconds=0.1).run()


def test_only_runs_of_the_workflow_that_is_named(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    other = client.call("create_workflow", name="Other")["id"]
    theirs = client.enqueue_execution(workflow_id=other)
    ours = client.enqueue_execution(workflow_id=workflow)
    Worker(client, lambda _: None, workflow_id=workflow).run(until_idle=True)
    assert (status(client, ours), status(client, theirs)) == ("completed", "queued")


class LosesAnswers:
    """A transport that does what it is asked, and loses the first answer of a function."""

    def __init__(self, transport: Transport, *functions: str) -> None:
        self.transport = transport
        self.loses = set(functions)

    def call(self, function: Function, arguments: Any) -> Any:
        answer = self.transport.call(function, arguments)
        if function.name in self.loses:
            self.loses.remove(function.name)
            raise ConnectionLostError("The line went dead")
        return answer

    def transaction(self) -> Any:
        return self.transport.transaction()

    def close(self) -> None: ...


def test_answers_that_got_lost_change_nothing(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    first = client.enqueue_execution(workflow_id=workflow, max_attempts=2)
    flaky = WorkflowSessions(
        LosesAnswers(
            client.transport,
            "record_node_result",
            "complete_execution",
            "retry_execution",
            "heartbeat_execution",
        )
    )
    seen: list[uuid.UUID] = []

    def work(run: ClaimedRun) -> dict[str, Any]:
        seen.append(run.id)
        with run.node("a"):
            if run.id == first:
                raise TimeoutError
        return {"a": 1}

    worker = Worker(flaky, work, retry_on=TimeoutError, retry_delay_seconds=0, heartbeat_seconds=0.05)
    with running(worker):
        wait_until(lambda: len(seen) == 2 and status(client, seen[1]) == "completed")
    runs = client.list_executions(workflow_id=workflow)
    assert [(run.retry_of, run.status) for run in runs] == [(first, "completed"), (None, "failed")]


def test_a_claim_whose_answer_got_lost_loses_no_run(
    client: WorkflowSessions, workflow: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    flaky = WorkflowSessions(LosesAnswers(client.transport, "claim_executions"))
    with running(Worker(flaky, lambda _: None, poll_seconds=0.05)):
        wait_until(lambda: status(client, run) == "running")
        lapse(superuser, run)
        wait_until(lambda: status(client, run) == "completed")
