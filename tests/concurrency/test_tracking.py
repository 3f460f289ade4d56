"""Code that runs by itself, as a run."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

import pytest

from tests.concurrency.conftest import Sessions
from workflow_sessions import (
    AlreadyStartedError,
    AsyncWorkflowSessions,
    NotFoundError,
    WorkflowSessions,
    track_execution,
)


@pytest.fixture
def client(sessions: Sessions) -> WorkflowSessions:
    return sessions(1)[0]


@pytest.fixture
def workflow(client: WorkflowSessions) -> uuid.UUID:
    return client.create_workflow(name="By itself", nodes=[{"id": "a"}, {"id": "b"}]).workflow_id


def test_the_end_of_the_block_completes_the_run(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with track_execution(client, workflow_id=workflow, trigger_source="cron") as run:
        assert client.get_execution(execution_id=run.id).status == "running"
        with run.node("a") as node:
            node.output = {"rows": 3}
    found = client.get_execution(execution_id=run.id)
    assert (found.status, found.trigger_source, found.outputs) == ("completed", "cron", {"a": {"rows": 3}})


def test_given_outputs_take_the_place_of_recorded_ones(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with track_execution(client, workflow_id=workflow) as run:
        run.outputs = {"b": 1}
    assert client.get_execution(execution_id=run.id).outputs == {"b": 1}


def test_an_exception_fails_the_run_and_goes_on(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with (
        pytest.raises(ZeroDivisionError),
        track_execution(client, workflow_id=workflow) as run,
        run.node("a"),
    ):
        1 / 0  # noqa: B018
    found = client.get_execution(execution_id=run.id)
    assert found.status == "failed"
    assert found.error_message is not None
    assert "ZeroDivisionError: division by zero" in found.error_message
    assert "test_tracking.py" in found.error_message
    [node] = client.list_node_results(execution_id=run.id)
    assert (node.status, node.node_id) == ("failed", "a")


@pytest.mark.parametrize("leaving", [KeyboardInterrupt, SystemExit])
def test_leaving_the_program_cancels_the_run(
    client: WorkflowSessions, workflow: uuid.UUID, leaving: type[BaseException]
) -> None:
    with pytest.raises(leaving), track_execution(client, workflow_id=workflow) as run:
        raise leaving
    assert client.get_execution(execution_id=run.id).status == "cancelled"


def test_a_key_enters_the_block_once(client: WorkflowSessions, workflow: uuid.UUID) -> None:
    with track_execution(client, workflow_id=workflow, idempotency_key="tick") as run:
        pass
    with (
        pytest.raises(AlreadyStartedError, match="completed") as raised,
        track_execution(client, workflow_id=workflow, idempotency_key="tick"),
    ):
        pytest.fail("the block was entered twice")
    assert raised.value.execution_id == run.id
    assert len(client.list_executions()) == 1


def test_a_foreign_workflow_is_not_found(sessions: Sessions, workflow: uuid.UUID) -> None:
    with (
        pytest.raises(NotFoundError),
        track_execution(sessions(1)[0], workflow_id=workflow),
    ):
        pytest.fail("the block was entered")


def test_asynchronous_code_is_tracked_alike(
    client: WorkflowSessions, workflow: uuid.UUID, own_database: str
) -> None:
    user_id = client.get_workflow(workflow_id=workflow).user_id
    runs: list[Any] = []

    async def main() -> None:
        async with await AsyncWorkflowSessions.connect(own_database, user_id=user_id) as asynchronous:
            async with track_execution(asynchronous, workflow_id=workflow) as run:
                runs.append(run.id)
                async with run.node("a") as node:
                    node.output = 1
            try:
                async with track_execution(asynchronous, workflow_id=workflow) as run:
                    runs.append(run.id)
                    await asyncio.wait_for(asyncio.sleep(60), 0.05)
            except TimeoutError:
                pass
            task = asyncio.ensure_future(_wait(asynchronous, workflow, runs))
            while len(runs) < 3:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert [client.get_execution(execution_id=run).status for run in runs] == [
        "completed", "failed", "cancelled"
    ]  # fmt: skip


async def _wait(client: AsyncWorkflowSessions, workflow: uuid.UUID, runs: list[Any]) -> None:
    async with track_execution(client, workflow_id=workflow) as run:
        runs.append(run.id)
        await asyncio.sleep(60)
