"""What a session that listens hears of runs by NOTIFY."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.concurrency.conftest import Sessions
from workflow_sessions import WorkflowSessions

CHANNEL = "workflow_sessions"


@pytest.fixture
def listener(own_database: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    with psycopg.connect(own_database, autocommit=True) as connection:
        connection.execute(f"listen {CHANNEL}")
        yield connection


@pytest.fixture
def service(own_database: str) -> Iterator[WorkflowSessions]:
    """service_role, with the feed on."""
    with WorkflowSessions.connect(own_database, role="service_role") as trusted:
        assert trusted.call("set_change_feed", enabled=True) == "notify"
        yield trusted
        assert trusted.call("set_change_feed", enabled=False) == "off"


def heard(listener: psycopg.Connection[tuple[Any, ...]]) -> list[dict[str, Any]]:
    """Everything that was told up to now."""
    return [json.loads(note.payload) for note in listener.notifies(timeout=0.3)]


def test_nothing_is_told_where_the_feed_is_off(
    two: tuple[WorkflowSessions, WorkflowSessions],
    workflow: uuid.UUID,
    listener: psycopg.Connection[tuple[Any, ...]],
) -> None:
    run = two[0].call("start_execution", workflow_id=workflow)
    two[0].call("complete_execution", execution_id=run)
    assert heard(listener) == []


def test_a_listener_hears_ids_and_statuses_of_every_user_in_order(
    sessions: Sessions, service: WorkflowSessions, listener: psycopg.Connection[tuple[Any, ...]]
) -> None:
    expected = []
    for session in sessions(2, [uuid.uuid4(), uuid.uuid4()]):
        flow = session.call("create_workflow", name="Private name")
        run = session.call("enqueue_execution", workflow_id=flow["id"])
        session.call("claim_executions", worker_id="worker")
        session.call("heartbeat_execution", execution_id=run, worker_id="worker")
        session.call("complete_execution", execution_id=run, outputs={"private": 1})
        ids = {"execution_id": str(run), "workflow_id": str(flow["workflow_id"])}
        expected += [{**ids, "status": status} for status in ("queued", "running", "completed")]
    assert heard(listener) == expected


def test_what_is_taken_back_is_not_told(
    two: tuple[WorkflowSessions, WorkflowSessions],
    workflow: uuid.UUID,
    own_database: str,
    service: WorkflowSessions,
    listener: psycopg.Connection[tuple[Any, ...]],
) -> None:
    with psycopg.connect(own_database) as superuser:
        superuser.execute("select start_execution(%s)", [workflow])
        assert heard(listener) == []
        superuser.rollback()
    assert heard(listener) == []


def test_a_listener_who_never_reads_costs_the_feed_and_no_run(
    two: tuple[WorkflowSessions, WorkflowSessions],
    workflow: uuid.UUID,
    own_database: str,
    service: WorkflowSessions,
) -> None:
    """The queue of notifications is the server's: where it is full, a commit with one more would fail."""
    with psycopg.connect(own_database, autocommit=True) as superuser:
        # A queue that is half full takes gigabytes; what says how full it is can be told instead.
        superuser.execute(
            "create function public.pg_notification_queue_usage() returns double precision language sql"
            " as 'select 0.6::double precision'"
        )
        superuser.execute(
            "alter function workflow_internal.announce_execution"
            " set search_path = public, pg_catalog, pg_temp"
        )
        try:
            superuser.execute(f"listen {CHANNEL}")
            run = two[0].call("start_execution", workflow_id=workflow)
            assert heard(superuser) == []
        finally:
            superuser.execute(
                "alter function workflow_internal.announce_execution set search_path = pg_catalog, pg_temp"
            )
            superuser.execute("drop function public.pg_notification_queue_usage()")
        two[0].call("complete_execution", execution_id=run)
        assert [note["status"] for note in heard(superuser)] == ["completed"]
