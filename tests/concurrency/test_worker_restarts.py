"""Workers whose connections break and whose server restarts."""

from __future__ import annotations

import asyncio
import threading
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.working import running, wait_until
from workflow_sessions import (
    AsyncClaimedRun,
    AsyncWorker,
    AsyncWorkflowSessions,
    ClaimedRun,
    Worker,
    WorkflowSessions,
    embedded,
)
from workflow_sessions.installer import migrate

RUNS = 400
TERMINATE = """\
select count(pg_terminate_backend(a.pid)) from pg_stat_activity a
where a.datname = current_database() and a.application_name = 'workflow-sessions'
  and a.pid <> pg_backend_pid()"""


def enqueue(client: WorkflowSessions, number: int) -> uuid.UUID:
    workflow = client.create_workflow(name="Worked on", nodes=[{"id": "a"}]).id
    client.query(
        "select enqueue_execution(%(id)s, max_attempts => 10) from generate_series(1, %(number)s)",
        {"id": workflow, "number": number},
    )
    return workflow


def test_connections_that_are_cut_again_and_again_lose_nothing(sessions: Sessions, own_database: str) -> None:
    client = sessions(1)[0]
    user = client.query("select auth.uid() as id")[0]["id"]
    workflow = enqueue(client, RUNS)

    def work(run: ClaimedRun) -> dict[str, Any]:
        with run.node("a") as node:
            node.output = run.attempt
        return {"a": run.attempt}

    def completed() -> int:
        with psycopg.connect(own_database) as superuser:
            found = superuser.execute(
                "select count(*) from workflow_executions where workflow_id = %s and status = 'completed'",
                [workflow],
            ).fetchone()
        assert found is not None
        return int(found[0])

    cut = 0
    with psycopg.connect(own_database, autocommit=True) as superuser, ExitStack() as stack:
        for session in sessions(3, [user]):
            # What a claim that was cut had got comes back when its lease is over, which is short here.
            worker = Worker(session, work, concurrency=4, lease_seconds=2, poll_seconds=0.1)
            stack.enter_context(running(worker))
        for part in range(1, 5):
            wait_until(lambda part=part: completed() >= part * RUNS // 5)  # type: ignore[misc]
            for row in superuser.execute(TERMINATE):
                cut += row[0]
        wait_until(lambda: completed() == RUNS)
    assert cut >= 4
    nodes = client.query("select count(*) from workflow_executions where nodes_executed = 1")
    assert nodes == [{"count": RUNS}]


class Restarting:
    """A server of the test's own that can be stopped and started again, on the same socket."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        programs = stack.enter_context(embedded.embedded_programs())
        scratch = stack.enter_context(embedded._scratch_folder())
        data = scratch / "data"
        data.mkdir(mode=0o700)
        self._cluster = embedded._Cluster(programs, data, scratch, embedded._hand_over(data, scratch))
        self._cluster.create()
        self.dsn = self.start()
        stack.callback(self.stop)

    def start(self) -> str:
        self.dsn = self._cluster.start({"fsync": "off", "max_connections": "30"}, False)
        return self.dsn

    def stop(self) -> None:
        self._cluster.stop()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Restarting]:
    with ExitStack() as stack:
        made = Restarting(tmp_path_factory.mktemp("server"), stack)
        migrate(made.dsn)
        yield made


@pytest.fixture
def user(server: Restarting) -> uuid.UUID:
    made = uuid.uuid4()
    with psycopg.connect(server.dsn) as superuser:
        superuser.execute("insert into auth.users (id) values (%s)", [made])
    return made


def test_handlers_go_on_while_the_server_restarts(server: Restarting, user: uuid.UUID) -> None:
    with WorkflowSessions.connect(server.dsn, user_id=user) as client:
        workflow = enqueue(client, 6)
        are_begun, is_down = threading.Barrier(5), threading.Event()
        calls: list[uuid.UUID] = []

        def work(run: ClaimedRun) -> dict[str, Any]:
            calls.append(run.id)
            if len(calls) <= 4:
                are_begun.wait(30)
                assert is_down.wait(30)
            with run.node("a") as node:  # waits for the server
                node.output = 1
            return {"a": 1}

        with WorkflowSessions.connect(server.dsn, user_id=user) as session:
            worker = Worker(session, work, concurrency=4, heartbeat_seconds=0.1, poll_seconds=0.1)
            with running(worker):
                are_begun.wait(30)
                server.stop()
                is_down.set()
                server.start()
                wait_until(lambda: client.get_execution_stats(workflow_id=workflow).successful == 6)
    # None was begun again: the leases outlived the restart.
    assert len(calls) == len(set(calls)) == 6


def test_tasks_go_on_while_the_server_restarts(server: Restarting, user: uuid.UUID) -> None:
    with WorkflowSessions.connect(server.dsn, user_id=user) as client:
        workflow = enqueue(client, 4)
    calls: list[uuid.UUID] = []

    async def main() -> None:
        is_down, are_begun = asyncio.Event(), asyncio.Event()

        async def work(run: AsyncClaimedRun) -> None:
            calls.append(run.id)
            if len(calls) == 4:
                are_begun.set()
            await is_down.wait()
            async with run.node("a") as node:
                node.output = 1

        async with await AsyncWorkflowSessions.connect(server.dsn, user_id=user) as session:
            worker = AsyncWorker(session, work, concurrency=4, heartbeat_seconds=0.1, poll_seconds=0.1)
            working = asyncio.create_task(worker.run(handle_signals=False))
            await asyncio.wait_for(are_begun.wait(), 30)
            await asyncio.to_thread(server.stop)
            is_down.set()
            await asyncio.to_thread(server.start)
            worker.stop()
            await asyncio.wait_for(working, 60)

    asyncio.run(main())
    with WorkflowSessions.connect(server.dsn, user_id=user) as client:
        assert client.get_execution_stats(workflow_id=workflow).successful == 4
    assert len(calls) == len(set(calls)) == 4
