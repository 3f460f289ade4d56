"""Workers as programs that are told to leave."""

from __future__ import annotations

import signal
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.working import PATIENCE
from tests.servers.base import PROJECT
from workflow_sessions import Worker, WorkflowSessions


@pytest.fixture
def client(sessions: Sessions) -> WorkflowSessions:
    return sessions(1)[0]


@pytest.fixture
def workflow(client: WorkflowSessions) -> uuid.UUID:
    return client.create_workflow(name="Worked on", nodes=[{"id": "a"}]).id


@contextmanager
def program(kind: str, dsn: str, client: WorkflowSessions, seconds: str) -> Iterator[subprocess.Popen[str]]:
    """A worker that has begun to work."""
    user = str(client.query("select auth.uid() as id")[0]["id"])
    worker = subprocess.Popen(
        [sys.executable, "-m", "tests.concurrency.working_program", kind, dsn, user],
        cwd=PROJECT,
        env={"PYTHONPATH": f"{PROJECT / 'python_client'}", "WORKER_SECONDS": seconds},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "begun\n"
        yield worker
    finally:
        worker.kill()
        worker.communicate()


@pytest.mark.parametrize("kind", ["threads", "tasks"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_a_worker_that_is_told_to_leave_ends_what_it_holds_and_loses_nothing(
    kind: str, number: int, client: WorkflowSessions, workflow: uuid.UUID, own_database: str
) -> None:
    client.query("select enqueue_execution(%(id)s) from generate_series(1, 200)", {"id": workflow})
    with program(kind, own_database, client, "0.05") as worker:
        worker.send_signal(number)
        printed, _ = worker.communicate(timeout=PATIENCE)
    assert worker.returncode == 0
    assert printed.endswith("left\n")
    counts = client.query("select status, count(*) from workflow_executions group by 1 order by 1")
    ended = {each["status"]: each["count"] for each in counts}
    assert ended.keys() == {"completed", "queued"}
    assert sum(ended.values()) == 200
    # What is left is done by the next one.
    Worker(client, lambda _: None, concurrency=4).run(until_idle=True)
    assert client.get_execution_stats(workflow_id=workflow).successful == 200


@pytest.mark.parametrize("kind", ["threads", "tasks"])
def test_the_second_signal_leaves_at_once(
    kind: str, client: WorkflowSessions, workflow: uuid.UUID, own_database: str
) -> None:
    run = client.enqueue_execution(workflow_id=workflow)
    with program(kind, own_database, client, "600") as worker:
        worker.send_signal(signal.SIGTERM)
        with pytest.raises(subprocess.TimeoutExpired):
            worker.wait(timeout=1)
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(timeout=PATIENCE) == -signal.SIGTERM
    # Nobody was told: the run is its dead worker's until the lease is over.
    assert client.get_execution(execution_id=run).status == "running"
