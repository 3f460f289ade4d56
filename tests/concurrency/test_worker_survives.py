"""Workers as programs: told to stop, without their database for a moment, and asynchronous ones."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from tests.concurrency.conftest import Sessions
from tests.concurrency.working import running, wait_until
from tests.servers.base import PROJECT
from workflow_sessions import (
    AsyncClaimedRun,
    AsyncWorker,
    AsyncWorkflowSessions,
    ClaimedRun,
    Worker,
    WorkflowSessions,
)

PROGRAM = """\
import sys, time
from workflow_sessions import Worker, WorkflowSessions

def work(run):
    time.sleep(0.05)
    return {"a": 1}

with WorkflowSessions.connect(sys.argv[1], user_id=sys.argv[2]) as client:
    Worker(client, work, concurrency=2, poll_seconds=0.1).run()
"""


@pytest.fixture
def superuser(own_database: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(own_database, autocommit=True) as connection:
        yield connection


@pytest.fixture
def client(sessions: Sessions) -> WorkflowSessions:
    return sessions(1)[0]


def user_of(client: WorkflowSessions) -> uuid.UUID:
    found: uuid.UUID = client.query("select auth.uid() as id")[0]["id"]
    return found


def enqueue(client: WorkflowSessions, runs: int) -> uuid.UUID:
    workflow = client.create_workflow(name="Worked on", nodes=[{"id": "a"}]).workflow_id
    client.query(
        "select enqueue_execution(%(workflow)s) from generate_series(1, %(runs)s)",
        {"workflow": workflow, "runs": runs},
    )
    return workflow


def by_status(client: WorkflowSessions) -> dict[str, int]:
    rows = client.query("select status, count(*) from workflow_executions group by 1")
    return {row["status"]: row["count"] for row in rows}


def test_a_program_that_is_told_to_stop_ends_well_and_loses_no_run(
    client: WorkflowSessions, own_database: str
) -> None:
    enqueue(client, 200)
    command = [sys.executable, "-c", PROGRAM, own_database, str(user_of(client))]
    with subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.PIPE, text=True) as program:
        try:
            wait_until(lambda: by_status(client).get("completed", 0) >= 5, "work")
            program.send_signal(signal.SIGTERM)
            _, said = program.communicate(timeout=30)
        finally:
            program.kill()
    assert (program.returncode, said) == (0, "")
    ended = by_status(client)
    assert ended.keys() == {"completed", "queued"}
    assert sum(ended.values()) == 200

    # What is left is done by the next one.
    Worker(client, lambda run: {"a": 2}, concurrency=4).run(until_idle=True)
    assert by_status(client) == {"completed": 200}


def test_connections_that_are_cut_again_and_again_lose_no_run(
    client: WorkflowSessions, superuser: psycopg.Connection[Any], own_database: str
) -> None:
    enqueue(client, 100)
    worked_on: list[uuid.UUID] = []
    stop = threading.Event()

    def work(run: ClaimedRun) -> dict[str, Any]:
        worked_on.append(run.id)
        stop.wait(0.02)
        return {"a": 1}

    with (
        WorkflowSessions.connect(
            make_conninfo(own_database, application_name="cut"), user_id=user_of(client)
        ) as of_worker,
        running(Worker(of_worker, work, concurrency=4, poll_seconds=0.1, lease_seconds=5)),
    ):
        for _ in range(8):
            stop.wait(0.15)
            superuser.execute(
                "select pg_terminate_backend(a.pid) from pg_stat_activity a"
                " where a.datname = current_database() and a.application_name = 'cut'"
            )
        wait_until(lambda: by_status(client) == {"completed": 100}, "the end of all runs")
    assert len(set(worked_on)) == 100


def test_an_asynchronous_worker_runs_several_at_once(client: WorkflowSessions, own_database: str) -> None:
    enqueue(client, 12)
    user_id = user_of(client)
    at_once, most = 0, 0

    async def work(run: AsyncClaimedRun) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        async with run.node("a") as node:
            await asyncio.sleep(0.05)
            node.output = {"id": str(run.id)}
        at_once -= 1

    async def main() -> None:
        async with await AsyncWorkflowSessions.connect(own_database, user_id=user_id) as asynchronous:
            await AsyncWorker(asynchronous, work, concurrency=4).run(until_idle=True)

    asyncio.run(main())
    assert by_status(client) == {"completed": 12}
    assert most == 4
    for run in client.list_executions():
        assert client.get_execution(execution_id=run.id).outputs == {"a": {"id": str(run.id)}}
