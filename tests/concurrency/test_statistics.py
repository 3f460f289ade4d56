"""Runs of one workflow that finish at the same time, while others read and old hours are folded."""

from __future__ import annotations

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.concurrency.conftest import Sessions
from workflow_sessions import WorkflowSessions

Two = tuple[WorkflowSessions, WorkflowSessions]
WRITERS, READERS, RUNS = 12, 3, 25
ENDINGS = ["completed", "completed", "failed", "cancelled"]
STATUSES = ["successful", "failed", "cancelled", "running", "queued"]


def start_old_runs(owner: psycopg.Connection[Any], workflow: uuid.UUID, number: int) -> list[uuid.UUID]:
    """Runs that go on since hours ago, so that each finishes in another hour than the one before."""
    with owner.transaction():
        owner.execute("set local role service_role")
        return [
            row[0]
            for row in owner.execute(
                "insert into workflow_executions (workflow_id, status, created_at)"
                " select %s, 'running', now() - n %% 4 * interval '1 hour' from generate_series(1, %s) as n"
                " returning id",
                [workflow, number],
            )
        ]


def test_statistics_are_exact_at_every_moment(sessions: Sessions, own_database: str) -> None:
    everybody = sessions(WRITERS + READERS)
    writers, readers = everybody[:WRITERS], everybody[WRITERS:]
    workflow = writers[0].call("create_workflow", name="Busy")["id"]
    for session in everybody:
        # Who waits for a row of statistics, or in a circle, fails here.
        session.connection.execute("set lock_timeout = '2s'")
    done = threading.Event()

    def write(place: int) -> None:
        session = writers[place]
        for number in range(RUNS):
            run = old_runs[place * RUNS + number] if number % 2 else None
            run = run or session.call("start_execution", workflow_id=workflow)
            session.call(
                "complete_execution", execution_id=run, status=ENDINGS[(place + number) % len(ENDINGS)]
            )

    def read(session: WorkflowSessions) -> list[dict[str, Any]]:
        answers = []
        while not done.is_set():
            answers.append(session.call("get_execution_stats", workflow_id=workflow))
        return answers

    def fold() -> None:
        with psycopg.connect(own_database, autocommit=True) as connection:
            while not done.is_set():
                connection.execute("select workflow_internal.fold_execution_statistics()")
                connection.execute(
                    "select workflow_internal.merge_day(p.workflow_id, p.period_start, p.version)"
                    " from (select distinct d.workflow_id, d.period_start, d.version"
                    "  from workflow_internal.execution_periods d where d.is_day) p"
                )

    with psycopg.connect(own_database, autocommit=True) as owner:
        old_runs = start_old_runs(owner, workflow, WRITERS * RUNS)
    with ThreadPoolExecutor(WRITERS + READERS + 1) as threads:
        reading = [threads.submit(read, session) for session in readers]
        folding = threads.submit(fold)
        writing = [threads.submit(write, place) for place in range(WRITERS)]
        try:
            for each in writing:
                each.result(120)
        finally:
            done.set()
        answers = [each.result(30) for each in reading]
        folding.result(30)

    for of_one_reader in answers:
        assert of_one_reader
        for answer in of_one_reader:
            assert sum(answer[status] for status in STATUSES) == answer["total"]
        for status in ("total", "successful", "failed", "cancelled"):
            counted = [answer[status] for answer in of_one_reader]
            assert counted == sorted(counted)
    fresh = WRITERS * ((RUNS + 1) // 2)
    last = readers[0].call("get_execution_stats", workflow_id=workflow)
    assert last["total"] == WRITERS * RUNS + fresh
    assert last["successful"] + last["failed"] + last["cancelled"] == WRITERS * RUNS
    assert last["running"] == fresh
    # The invariants compare every number with the runs.


def test_who_finishes_a_run_waits_for_nobody(two: Two, workflow: uuid.UUID) -> None:
    other = two[0].call("create_workflow", name="Other")["id"]
    runs = {
        (session, flow): session.call("start_execution", workflow_id=flow)
        for flow in (workflow, other)
        for session in two
    }

    def finish(session: WorkflowSessions, flow: uuid.UUID) -> None:
        session.call("complete_execution", execution_id=runs[session, flow])

    two[1].connection.execute("set lock_timeout = '2s'")
    two[0].connection.execute("set lock_timeout = '2s'")
    # In opposite orders, each in one transaction: with a row to wait for, this would be a circle.
    with two[0].connection.transaction(), two[1].connection.transaction():
        finish(two[0], workflow)
        finish(two[1], other)
        finish(two[0], other)
        finish(two[1], workflow)
    for flow in (workflow, other):
        assert two[0].call("get_execution_stats", workflow_id=flow)["successful"] == 2


def test_rows_are_used_again_and_do_not_pile_up(two: Two, workflow: uuid.UUID, own_database: str) -> None:
    for number in range(40):
        run = two[number % 2].call("start_execution", workflow_id=workflow)
        two[number % 2].call("complete_execution", execution_id=run)
    with psycopg.connect(own_database) as superuser:
        rows = superuser.execute(
            "select count(*) from workflow_internal.execution_statistics s where s.workflow_id = %s",
            [workflow],
        ).fetchone()
    assert rows == (1,)


@pytest.mark.parametrize("undone", [False, True], ids=["committed", "rolled back"])
def test_a_run_is_counted_with_the_transaction_that_finishes_it(
    undone: bool, two: Two, workflow: uuid.UUID
) -> None:
    run = two[0].call("start_execution", workflow_id=workflow)
    with two[0].connection.transaction(force_rollback=undone):
        two[0].call("complete_execution", execution_id=run)
        within = two[1].call("get_execution_stats", workflow_id=workflow)
        assert (within["successful"], within["running"]) == (0, 1)
    after = two[1].call("get_execution_stats", workflow_id=workflow)
    assert (after["successful"], after["running"]) == ((0, 1) if undone else (1, 0))
