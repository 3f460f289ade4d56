"""Code that runs by itself is tracked as a run."""

from __future__ import annotations

import asyncio
import threading
import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.concurrency.working import lapse, wait_until
from tests.conftest import NewUser
from workflow_sessions import (
    AlreadyStartedError,
    AsyncWorkflowSessions,
    ConflictError,
    ExecutionCancelled,
    LeaseLost,
    NotFoundError,
    TooLargeError,
    WorkflowSessions,
    track_execution,
)


@pytest.fixture
def user(new_user: NewUser) -> uuid.UUID:
    return new_user()


@pytest.fixture
def client(database: str, user: uuid.UUID) -> Iterator[WorkflowSessions]:
    with WorkflowSessions.connect(database, user_id=user) as connected:
        yield connected


@pytest.fixture
def workflow(client: WorkflowSessions) -> uuid.UUID:
    return client.create_workflow(name="By itself", nodes=[{"id": "a"}, {"id": "b"}]).id


def found(client: WorkflowSessions, run: uuid.UUID) -> dict[str, Any]:
    row: dict[str, Any] = client.call("get_execution", execution_id=run)
    return row


def test_a_block_is_a_run_with_its_nodes_and_outputs(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with track_execution(client, workflow_id=workflow, trigger_source="cron") as run:
        assert found(client, run.id)["status"] == "running"
        with run.node("a", node_type="fetch") as node:
            node.output = [1]
        run.outputs = {"a": node.output, "total": 1}
    row = found(client, run.id)
    assert (row["status"], row["trigger_source"], row["outputs"]) == (
        "completed",
        "cron",
        {"a": [1], "total": 1},
    )
    [result] = client.list_node_results(execution_id=run.id)
    assert (result.node_type, result.status, result.output) == ("fetch", "completed", [1])
    assert result.duration_ms is not None


def test_what_was_recorded_is_the_outcome_where_no_outputs_are_given(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    with track_execution(client, workflow_id=workflow) as run:
        run.record("a", output=1)
    assert found(client, run.id)["outputs"] == {"a": 1}


def test_an_exception_fails_the_run_and_goes_on(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with (
        pytest.raises(ZeroDivisionError),
        track_execution(client, workflow_id=workflow) as run,
        run.node("b"),
    ):
        _ = 1 / 0
    row = found(client, run.id)
    assert row["status"] == "failed"
    assert row["error_message"].startswith("ZeroDivisionError: division by zero\n\nTraceback")
    assert "test_tracking.py" in row["error_message"]
    assert [each["nodeId"] for each in row["errors"]] == ["b"]


@pytest.mark.parametrize("reason", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_leaving_the_program_cancels_the_run(
    client: WorkflowSessions, workflow: uuid.UUID, reason: type[BaseException]
) -> None:
    with pytest.raises(reason), track_execution(client, workflow_id=workflow) as run:
        raise reason
    row = found(client, run.id)
    assert (row["status"], row["error_message"]) == ("cancelled", reason.__name__)


def test_a_request_to_cancel_is_raised_at_the_next_record(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    started: list[uuid.UUID] = []

    def block() -> None:
        with track_execution(client, workflow_id=workflow) as run:
            started.append(run.id)
            client.cancel_execution(execution_id=run.id, error_message="No more")
            run.record("a")
            raise AssertionError("not reached")

    with pytest.raises(ExecutionCancelled):
        block()
    row = found(client, started[0])
    assert (row["status"], row["error_message"]) == ("cancelled", "No more")


def test_a_key_whose_run_has_ended_does_not_run_again(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with track_execution(client, workflow_id=workflow, idempotency_key="monday") as run:
        pass
    with (
        pytest.raises(AlreadyStartedError) as refusal,
        track_execution(client, workflow_id=workflow, idempotency_key="monday"),
    ):
        raise AssertionError("not reached")
    assert (refusal.value.execution_id, refusal.value.status) == (run.id, "completed")
    assert isinstance(refusal.value, ConflictError)
    assert found(client, run.id)["status"] == "completed"


def test_a_key_whose_run_goes_on_elsewhere_does_not_run_beside_it(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    with track_execution(client, workflow_id=workflow, idempotency_key="monday") as run:
        with (
            pytest.raises(AlreadyStartedError) as refusal,
            track_execution(client, workflow_id=workflow, idempotency_key="monday"),
        ):
            raise AssertionError("not reached")
        assert (refusal.value.execution_id, refusal.value.status) == (run.id, "running")
    assert found(client, run.id)["status"] == "completed"


def test_signs_of_life_are_given_while_the_block_takes_its_time(
    client: WorkflowSessions, workflow: uuid.UUID
) -> None:
    with track_execution(client, workflow_id=workflow, lease_seconds=1) as run:
        first = found(client, run.id)["lease_expires_at"]
        wait_until(
            lambda: client.query("select clock_timestamp() > %(end)s as over", {"end": first})[0]["over"]
        )
        assert client.claim_executions(worker_id="another") == []
    assert found(client, run.id)["status"] == "completed"


def test_a_program_that_dies_leaves_a_failed_run(
    client: WorkflowSessions, workflow: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    tracking = track_execution(client, workflow_id=workflow)
    run = tracking.__enter__()
    lapse(superuser, run.id)
    client.claim_executions(worker_id="another")
    assert found(client, run.id)["status"] == "failed"
    # It was not dead after all: then it hears of it, and changes nothing.
    with pytest.raises(LeaseLost):
        run.record("a")
    with pytest.raises(LeaseLost):
        tracking.__exit__(None, None, None)
    assert found(client, run.id)["outputs"] == {}


def test_outputs_that_cannot_be_stored_fail_the_run(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with pytest.raises(TooLargeError), track_execution(client, workflow_id=workflow) as run:
        run.outputs = {"a": "x" * 17_000_000}
    assert found(client, run.id)["status"] == "failed"


def test_a_run_of_nothing_is_refused_before_the_block(client: WorkflowSessions) -> None:
    with pytest.raises(NotFoundError), track_execution(client, workflow_id=uuid.uuid4()):
        raise AssertionError("not reached")


def test_results_arrive_though_connections_are_cut(
    client: WorkflowSessions, workflow: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    def cut() -> None:
        pid = client.connection.info.backend_pid
        superuser.execute("select pg_terminate_backend(%s, 10000)", [pid])

    with track_execution(client, workflow_id=workflow) as run:
        cut()
        with run.node("a") as node:
            node.output = 1
            cut()
        cut()
    row = found(client, run.id)
    assert (row["status"], row["outputs"]) == ("completed", {"a": 1})


def test_no_thread_is_left_behind(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    before = threading.active_count()
    with track_execution(client, workflow_id=workflow):
        assert threading.active_count() == before + 1
    assert threading.active_count() == before


def test_the_asynchronous_block(database: str, user: uuid.UUID, workflow: uuid.UUID) -> None:
    async def main() -> tuple[uuid.UUID, uuid.UUID]:
        async with await AsyncWorkflowSessions.connect(database, user_id=user) as client:
            async with (
                track_execution(client, workflow_id=workflow, idempotency_key="k") as done,
                done.node("a") as node,
            ):
                node.output = 1
            with pytest.raises(AlreadyStartedError):
                async with track_execution(client, workflow_id=workflow, idempotency_key="k"):
                    raise AssertionError("not reached")
            is_begun = asyncio.Event()
            started: list[uuid.UUID] = []

            async def for_ever() -> None:
                async with track_execution(client, workflow_id=workflow) as run, run.node("a"):
                    started.append(run.id)
                    is_begun.set()
                    await asyncio.Event().wait()

            task = asyncio.create_task(for_ever())
            await is_begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return done.id, started[0]

    done, cancelled = asyncio.run(main())
    with WorkflowSessions.connect(database, user_id=user) as client:
        assert found(client, done)["outputs"] == {"a": 1}
        row = found(client, cancelled)
        assert (row["status"], row["error_message"]) == ("cancelled", "CancelledError")
