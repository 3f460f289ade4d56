"""A server that is killed under load, and what its callers had been told by then."""

from __future__ import annotations

import os
import signal
import tempfile
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from tests.concurrency.invariants import broken_invariants
from workflow_sessions import ConnectionLostError, WorkflowSessions
from workflow_sessions.embedded import embedded_postgres
from workflow_sessions.installer import migrate

CALLERS = 6


@pytest.fixture
def data_dir() -> Iterator[Path]:
    # Not in tmp_path, which the server's user may not enter.
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder) / "data"


@dataclass
class Caller:
    """Saves versions and runs them until the server is gone, and notes what was acknowledged."""

    dsn: str
    user_id: uuid.UUID
    workflow_id: uuid.UUID
    version: int = 1
    completed: dict[uuid.UUID, int] = field(default_factory=dict)
    recorded: set[uuid.UUID] = field(default_factory=set)
    queued: set[uuid.UUID] = field(default_factory=set)

    def work(self) -> None:
        with WorkflowSessions.connect(self.dsn, user_id=self.user_id) as session:
            try:
                while True:
                    saved = session.create_version(
                        workflow_id=self.workflow_id, variables={"number": self.version + 1}
                    )
                    self.version = saved.version
                    run = session.start_execution(workflow_id=self.workflow_id)
                    session.record_node_result(execution_id=run, node_id="node", output=self.version)
                    self.recorded.add(run)
                    session.complete_execution(execution_id=run)
                    self.completed[run] = self.version
                    self.queued.add(session.enqueue_execution(workflow_id=self.workflow_id))
            except ConnectionLostError:
                pass


def test_what_was_acknowledged_is_there_after_a_kill(data_dir: Path) -> None:
    with embedded_postgres(data_dir) as dsn:
        migrate(dsn)
        users = [uuid.uuid4() for _ in range(CALLERS)]
        with psycopg.connect(dsn) as superuser:
            for user_id in users:
                superuser.execute("insert into auth.users (id) values (%s)", [user_id])
        callers = []
        for user_id in users:
            with WorkflowSessions.connect(dsn, user_id=user_id) as session:
                callers.append(Caller(dsn, user_id, session.create_workflow(name="Busy").workflow_id))
        with ThreadPoolExecutor(CALLERS) as threads:
            working = [threads.submit(caller.work) for caller in callers]
            deadline = time.monotonic() + 60
            while min(len(caller.completed) for caller in callers) < 20 and time.monotonic() < deadline:
                time.sleep(0.01)
            os.kill(int((data_dir / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
            for each in working:
                each.result(60)
    assert min(len(caller.completed) for caller in callers) >= 20

    with embedded_postgres(data_dir) as dsn:
        with psycopg.connect(dsn) as superuser:
            assert {rule: rows for rule, rows in broken_invariants(superuser).items() if rows} == {}
        for caller in callers:
            with WorkflowSessions.connect(dsn, user_id=caller.user_id) as session:
                runs = {run.id: run for run in session.iter_executions(page_size=1000)}
                assert session.get_workflow(workflow_id=caller.workflow_id).version >= caller.version
                assert caller.queued <= runs.keys()
                shown = {run: session.get_execution(execution_id=run) for run in caller.recorded}
            assert {run for run, row in shown.items() if row.status != "completed"}.isdisjoint(
                caller.completed
            )
            for run, version in caller.completed.items():
                assert shown[run].outputs == {"node": version}
                assert shown[run].workflow_snapshot["variables"] == {"number": version}
            assert all(row.outputs for row in shown.values())
