"""The worker helper with asyncio: what differs from threads."""

from __future__ import annotations

import asyncio
import uuid
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.working import PATIENCE
from workflow_sessions import AsyncClaimedRun, AsyncWorker, AsyncWorkflowSessions, WorkflowSessions

RUNS = 500
WORKERS = 4

Connected = Callable[[AsyncWorkflowSessions], Coroutine[Any, Any, None]]
Runner = Callable[[Connected], None]


@pytest.fixture
def client(sessions: Sessions) -> WorkflowSessions:
    return sessions(1)[0]


@pytest.fixture
def workflow(client: WorkflowSessions) -> uuid.UUID:
    return client.create_workflow(name="Worked on", nodes=[{"id": "a"}, {"id": "b"}]).id


@pytest.fixture
def with_client(own_database: str, client: WorkflowSessions) -> Runner:
    """Run a function with an asynchronous client of the same user."""
    user = client.query("select auth.uid() as id")[0]["id"]

    def run(work: Connected) -> None:
        async def connected() -> None:
            async with await AsyncWorkflowSessions.connect(own_database, user_id=user) as session:
                await asyncio.wait_for(work(session), 2 * PATIENCE)

        asyncio.run(connected())

    return run


def test_four_workers_finish_each_run_once(
    client: WorkflowSessions, workflow: uuid.UUID, with_client: Runner
) -> None:
    client.query(
        "select enqueue_execution(%(workflow)s) from generate_series(1, %(runs)s)",
        {"workflow": workflow, "runs": WORKERS * RUNS},
    )
    worked_on: list[uuid.UUID] = []

    async def count(run: AsyncClaimedRun) -> None:
        worked_on.append(run.id)

    async def work(session: AsyncWorkflowSessions) -> None:
        workers = [AsyncWorker(session, count, concurrency=8) for _ in range(WORKERS)]
        await asyncio.gather(*(worker.run(until_idle=True, handle_signals=False) for worker in workers))

    with_client(work)
    assert len(worked_on) == WORKERS * RUNS
    assert set(Counter(worked_on).values()) == {1}
    ends = client.query("select status, count(*) from workflow_executions group by 1")
    assert ends == [{"status": "completed", "count": WORKERS * RUNS}]


def test_as_many_tasks_run_at_once_as_was_said(
    client: WorkflowSessions, workflow: uuid.UUID, with_client: Runner
) -> None:
    client.query("select enqueue_execution(%(id)s) from generate_series(1, 12)", {"id": workflow})
    working: set[uuid.UUID] = set()
    at_once: list[int] = []

    async def wait_for_others(run: AsyncClaimedRun) -> None:
        working.add(run.id)
        at_once.append(len(working))
        while max(at_once) < 4:
            await asyncio.sleep(0.01)
        async with run.node("a") as node:
            node.output = str(run.id)
        working.remove(run.id)

    async def work(session: AsyncWorkflowSessions) -> None:
        await AsyncWorker(session, wait_for_others, concurrency=4).run(until_idle=True)

    with_client(work)
    assert max(at_once) == 4
    for run in client.list_executions():
        assert client.get_execution(execution_id=run.id).outputs == {"a": str(run.id)}


def test_a_cancel_interrupts_the_task_which_may_clean_up(
    client: WorkflowSessions, workflow: uuid.UUID, with_client: Runner
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)

    async def wait_for_ever(run: AsyncClaimedRun) -> None:
        await run.client.cancel_execution(execution_id=run.id, error_message="Enough")
        try:
            async with run.node("a"):
                await asyncio.Event().wait()
        finally:
            await run.record("b", output="cleaned up")

    async def work(session: AsyncWorkflowSessions) -> None:
        await AsyncWorker(session, wait_for_ever, heartbeat_seconds=0.05).run(until_idle=True)

    with_client(work)
    found = client.call("get_execution", execution_id=run)
    assert (found["status"], found["error_message"]) == ("cancelled", "Enough")
    assert found["outputs"] == {"b": "cleaned up"}


def test_a_task_that_is_interrupted_without_a_reason_failed(
    client: WorkflowSessions, workflow: uuid.UUID, with_client: Runner
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)

    async def cancel_itself(run: AsyncClaimedRun) -> None:
        raise asyncio.CancelledError

    async def work(session: AsyncWorkflowSessions) -> None:
        await AsyncWorker(session, cancel_itself).run(until_idle=True)

    with_client(work)
    assert client.get_execution(execution_id=run).status == "failed"


def test_an_exit_in_a_handler_fails_its_run_alone(
    client: WorkflowSessions, workflow: uuid.UUID, with_client: Runner
) -> None:
    runs = [client.enqueue_execution(workflow_id=workflow) for _ in range(2)]

    async def leave(run: AsyncClaimedRun) -> None:
        if run.id == runs[0]:
            raise SystemExit(3)

    async def work(session: AsyncWorkflowSessions) -> None:
        await AsyncWorker(session, leave).run(until_idle=True)

    with_client(work)
    assert [client.get_execution(execution_id=run).status for run in runs] == ["failed", "completed"]


def test_a_run_that_does_not_end_in_time_is_interrupted_and_handed_back(
    client: WorkflowSessions, workflow: uuid.UUID, with_client: Runner
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    interrupted: list[int] = []

    async def work(session: AsyncWorkflowSessions) -> None:
        async def stuck(run: AsyncClaimedRun) -> dict[str, Any]:
            if run.attempt == 1:
                first.stop()
                try:
                    await asyncio.Event().wait()
                finally:
                    interrupted.append(run.attempt)
            second.stop()
            return {"a": run.attempt}

        first = AsyncWorker(session, stuck, grace_seconds=0.05)
        second = AsyncWorker(session, stuck, poll_seconds=0.05)
        await first.run(handle_signals=False)
        await second.run(handle_signals=False)

    with_client(work)
    assert interrupted == [1]
    found = client.call("get_execution", execution_id=run)
    assert (found["status"], found["outputs"], found["attempt"]) == ("completed", {"a": 2}, 2)


def test_a_worker_that_is_cancelled_hands_back_what_it_holds(
    client: WorkflowSessions, workflow: uuid.UUID, with_client: Runner
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)

    async def work(session: AsyncWorkflowSessions) -> None:
        is_begun = asyncio.Event()

        async def stuck(_: AsyncClaimedRun) -> None:
            is_begun.set()
            await asyncio.Event().wait()

        working = asyncio.create_task(AsyncWorker(session, stuck).run(handle_signals=False))
        await is_begun.wait()
        working.cancel()
        with pytest.raises(asyncio.CancelledError):
            await working
        lease = await session.call("get_execution", execution_id=run)
        over = await session.query(
            "select %(end)s < now() + interval '2 s' as over", {"end": lease["lease_expires_at"]}
        )
        assert over == [{"over": True}]

    with_client(work)
