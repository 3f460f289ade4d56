"""A worker that also queues what is due by schedules."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.working import running, wait_until
from workflow_sessions import DatabaseError, Worker, WorkflowSessions

MAKE_DUE = """\
update workflow_internal.workflow_schedules
set anchored_at = anchored_at - interval '10 seconds', next_due_at = now() - interval '1 second'
where workflow_id = %s"""


@pytest.fixture
def client(sessions: Sessions) -> WorkflowSessions:
    return sessions(1)[0]


@pytest.fixture
def user(client: WorkflowSessions) -> uuid.UUID:
    found: uuid.UUID = client.query("select auth.uid() as id")[0]["id"]
    return found


@pytest.fixture
def superuser(own_database: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(own_database, autocommit=True) as connection:
        yield connection


@pytest.fixture
def scheduled(client: WorkflowSessions, superuser: psycopg.Connection[Any]) -> uuid.UUID:
    """A workflow of which a tick is due."""
    workflow = client.create_workflow(name="Ticks", status="active")
    client.set_workflow_schedule(workflow_id=workflow.id, every=timedelta(hours=1), allow_overlap=True)
    superuser.execute(MAKE_DUE, [workflow.id])
    return workflow.id


def test_what_is_due_is_queued_before_runs_are_claimed(
    client: WorkflowSessions, user: uuid.UUID, scheduled: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    Worker(client.as_service(), lambda run: {}, user_id=user).run(until_idle=True)
    assert client.list_executions(workflow_id=scheduled) == []
    worker = Worker(client.as_service(), lambda run: {}, user_id=user, with_schedules=True)
    for times in (1, 2):
        worker.run(until_idle=True)
        runs = client.list_executions(workflow_id=scheduled)
        assert [(run.status, run.trigger_source) for run in runs] == [("completed", "schedule")] * times
        superuser.execute(MAKE_DUE, [scheduled])


def test_ticks_are_queued_while_every_place_is_taken(
    client: WorkflowSessions, user: uuid.UUID, scheduled: uuid.UUID, superuser: psycopg.Connection[Any]
) -> None:
    go_on = threading.Event()
    worker = Worker(
        client.as_service(), lambda run: {} if go_on.wait(30) else None, user_id=user, with_schedules=True
    )
    with running(worker):
        wait_until(lambda: client.list_executions(workflow_id=scheduled, status="running"))
        superuser.execute(MAKE_DUE, [scheduled])
        wait_until(lambda: client.list_executions(workflow_id=scheduled, status="queued"))
        go_on.set()
        wait_until(lambda: client.get_execution_stats(workflow_id=scheduled).successful == 2)


def test_a_signed_in_user_may_not_queue_for_everybody(client: WorkflowSessions) -> None:
    with pytest.raises(DatabaseError) as refused:
        Worker(client, lambda run: {}, with_schedules=True).run(until_idle=True)
    assert refused.value.sqlstate == "42501"
