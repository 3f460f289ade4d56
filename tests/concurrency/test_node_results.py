"""Results of nodes that are recorded while others record, and while the run is finished."""

from __future__ import annotations

import itertools
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.overlap import all_at_once, one_in_the_others_transaction
from workflow_sessions import ConflictError, DatabaseError, WorkflowSessions

Two = tuple[WorkflowSessions, WorkflowSessions]


def record(run: uuid.UUID, node: str, **more: Any) -> Any:
    return lambda session: session.call("record_node_result", execution_id=run, node_id=node, **more)


def complete(run: uuid.UUID) -> Any:
    return lambda session: session.call("complete_execution", execution_id=run)


def recorded(session: WorkflowSessions, run: uuid.UUID) -> list[str]:
    pages = session.pages("list_node_results", execution_id=run, page_size=200)
    return [row["node_id"] for row in pages]


def test_what_eight_record_while_another_finishes_the_run_is_kept_or_refused(sessions: Sessions) -> None:
    finisher, *recorders = sessions(9)
    workflow = finisher.call("create_workflow", name="Busy")["id"]
    for finished_after in (1, 10, 400, 990):
        run = finisher.call("start_execution", workflow_id=workflow)
        numbers = itertools.count(1)
        acknowledged: list[str] = []
        enough = threading.Event()

        def keep_recording(
            session: WorkflowSessions,
            run: uuid.UUID = run,
            numbers: Any = numbers,
            acknowledged: list[str] = acknowledged,
            enough: threading.Event = enough,
            finished_after: int = finished_after,
        ) -> object:
            while (number := next(numbers)) <= 1000:
                node = f"node-{number}"
                try:
                    record(run, node, output=number)(session)
                except ConflictError as error:
                    return error.current["current_status"]
                acknowledged.append(node)
                if len(acknowledged) >= finished_after:
                    enough.set()
            enough.set()
            return "done"

        with ThreadPoolExecutor() as threads:
            ends = [threads.submit(keep_recording, session) for session in recorders]
            assert enough.wait(60)
            complete(run)(finisher)
            shown = finisher.call("get_execution", execution_id=run)
            answers = {end.result(60) for end in ends}
        assert answers <= {"completed", "done"}
        # Nothing that was acknowledged is lost, and nothing came after the end.
        assert sorted(acknowledged) == sorted(recorded(finisher, run)) == sorted(shown["outputs"])
        assert shown["nodes_executed"] == len(acknowledged)
        assert len(acknowledged) >= finished_after


@pytest.mark.parametrize("is_first", [True, False], ids=["the first result", "a later one"])
def test_a_run_ends_after_a_result_that_is_being_recorded(
    is_first: bool, two: Two, workflow: uuid.UUID
) -> None:
    run = two[0].call("start_execution", workflow_id=workflow)
    if not is_first:
        record(run, "earlier")(two[0])
    one_in_the_others_transaction(two[0], record(run, "a", output=1), two[1], complete(run))
    row = two[0].call("get_execution", execution_id=run)
    assert (row["status"], row["outputs"], row["nodes_executed"]) == ("completed", {"a": 1}, 2 - is_first)


def test_a_result_that_comes_while_the_run_ends_is_refused(two: Two, workflow: uuid.UUID) -> None:
    run = two[0].call("start_execution", workflow_id=workflow)
    _, late = one_in_the_others_transaction(two[0], complete(run), two[1], record(run, "a"))
    assert isinstance(late, ConflictError)
    assert late.current["current_status"] == "completed"
    assert recorded(two[0], run) == []


def test_recording_does_not_wait_for_others_who_record(two: Two, workflow: uuid.UUID) -> None:
    run = two[0].call("start_execution", workflow_id=workflow)
    record(run, "first")(two[0])
    two[1].connection.execute("set lock_timeout = '2s'")
    waited = 0
    for number in range(8):
        with two[0].connection.transaction():
            record(run, f"a{number}")(two[0])
            try:
                record(run, f"b{number}")(two[1])
                two[1].call("heartbeat_execution", execution_id=run, worker_id="w")
            except DatabaseError as error:
                if not isinstance(error.__cause__, psycopg.errors.LockNotAvailable):
                    raise
                # One in 64 results is counted, and holds what it counts until it is committed.
                waited += 1
    assert waited < 4
    assert len(recorded(two[0], run)) >= 1 + 8 + 8 - waited


def test_first_results_that_come_at_once_are_all_kept(sessions: Sessions) -> None:
    recorders = sessions(8)
    workflow = recorders[0].call("create_workflow", name="Busy")["id"]
    for _ in range(5):
        run = recorders[0].call("start_execution", workflow_id=workflow)
        nodes = itertools.count()

        def record_next(session: WorkflowSessions, run: uuid.UUID = run, nodes: Any = nodes) -> object:
            return record(run, f"node-{next(nodes)}", output=1)(session)

        answers = all_at_once(recorders, record_next)
        assert [answer["cancel_requested"] for answer in answers] == [False] * 8
        complete(run)(recorders[0])
        row = recorders[0].call("get_execution", execution_id=run)
        assert (row["nodes_executed"], len(row["outputs"])) == (8, 8)


def test_of_two_who_record_the_same_try_the_last_wins(two: Two, workflow: uuid.UUID) -> None:
    run = two[0].call("start_execution", workflow_id=workflow)
    record(run, "first")(two[0])
    one_in_the_others_transaction(two[0], record(run, "a", output=1), two[1], record(run, "a", output=2))
    assert two[0].call("get_execution", execution_id=run)["outputs"] == {"a": 2}


def test_months_are_made_while_a_transaction_reads_one_table_after_the_other(
    own_database: str, two: Two, workflow: uuid.UUID
) -> None:
    run = two[0].call("start_execution", workflow_id=workflow)
    with psycopg.connect(own_database) as maintenance, ThreadPoolExecutor() as threads:
        with two[0].connection.transaction():
            two[0].query("select count(*) from workflow_internal.node_results")
            made = threads.submit(
                maintenance.execute,
                "select workflow_internal.create_execution_partitions(36)",
            )
            deadline = time.monotonic() + 20
            while time.monotonic() < deadline and not maintenance_waits(two[1], maintenance):
                time.sleep(0.005)
            # A list of runs needs what the maintenance holds, which waits for what this transaction holds.
            assert [row["id"] for row in two[0].call("list_executions")] == [run]
        assert made.result(30).fetchone() != (0,)
        maintenance.rollback()


def maintenance_waits(session: WorkflowSessions, maintenance: psycopg.Connection[Any]) -> bool:
    waiting = session.connection.execute(
        "select true from pg_locks l where l.pid = %s and not l.granted", [maintenance.info.backend_pid]
    )
    return waiting.fetchone() is not None
