"""Runs that start while their workflow is edited, deleted, or started with the same key."""

from __future__ import annotations

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.overlap import all_at_once, one_in_the_others_transaction
from workflow_sessions import ConflictError, NotFoundError, WorkflowSessions

Two = tuple[WorkflowSessions, WorkflowSessions]


def start(workflow: uuid.UUID, **more: Any) -> Any:
    return lambda session: session.call("start_execution", workflow_id=workflow, **more)


def edit(workflow: uuid.UUID, number: int) -> Any:
    """An edit that says in the definition which one it is."""
    return lambda session: session.call("update_workflow", workflow_id=workflow, variables={"edit": number})


def snapshot(session: WorkflowSessions, run: uuid.UUID) -> tuple[int, dict[str, int]]:
    row = session.call("get_execution", execution_id=run)
    return row["workflow_revision"], row["workflow_snapshot"]["variables"]


@pytest.mark.parametrize("has_run", [True, False], ids=["not the first run", "the first run"])
def test_a_run_that_starts_before_an_edit_keeps_what_was(
    has_run: bool, two: Two, workflow: uuid.UUID
) -> None:
    if has_run:
        two[0].call("start_execution", workflow_id=workflow)
    run, edited = one_in_the_others_transaction(two[0], start(workflow), two[1], edit(workflow, 1))
    assert snapshot(two[0], run) == (1, {"edit": 0})
    assert edited["variables"] == {"edit": 1}


def test_a_first_run_that_starts_during_an_edit_takes_what_is_committed_then(
    two: Two, workflow: uuid.UUID
) -> None:
    _, run = one_in_the_others_transaction(two[0], edit(workflow, 1), two[1], start(workflow))
    assert snapshot(two[0], run) == (2, {"edit": 1})


def test_a_first_run_that_starts_during_a_delete_is_told_that_there_is_nothing(
    two: Two, workflow: uuid.UUID
) -> None:
    _, run = one_in_the_others_transaction(
        two[0], lambda session: session.call("delete_workflow", workflow_id=workflow), two[1], start(workflow)
    )
    assert isinstance(run, NotFoundError)


@pytest.mark.parametrize("key", [None, "once"], ids=["without a key", "with a key"])
@pytest.mark.parametrize("has_run", [True, False], ids=["not the first run", "the first run"])
def test_a_run_that_starts_before_a_delete_keeps_its_definition(
    has_run: bool, key: str | None, two: Two, workflow: uuid.UUID
) -> None:
    if has_run:
        two[0].call("start_execution", workflow_id=workflow)
    run, _ = one_in_the_others_transaction(
        two[0],
        start(workflow, idempotency_key=key),
        two[1],
        lambda session: session.call("delete_workflow", workflow_id=workflow),
    )
    assert snapshot(two[0], run) == (1, {"edit": 0})


def test_a_run_that_starts_during_a_delete_either_is_or_is_not(two: Two, workflow: uuid.UUID) -> None:
    two[0].call("start_execution", workflow_id=workflow)
    _, run = one_in_the_others_transaction(
        two[0], lambda session: session.call("delete_workflow", workflow_id=workflow), two[1], start(workflow)
    )
    # It waits for the counter, unless its connection has not counted before: then for the workflow.
    assert isinstance(run, NotFoundError) or snapshot(two[0], run) == (1, {"edit": 0})


def test_every_run_shows_the_definition_of_its_revision_while_edits_go_on(sessions: Sessions) -> None:
    editor, *starters = sessions(4)
    workflow = editor.call("create_workflow", name="Busy", variables={"edit": 0})["id"]
    done = threading.Event()

    def keep_starting(session: WorkflowSessions) -> list[uuid.UUID]:
        runs = []
        while not done.is_set():
            runs.append(session.call("start_execution", workflow_id=workflow))
        return runs

    with ThreadPoolExecutor() as threads:
        started = [threads.submit(keep_starting, session) for session in starters]
        try:
            for number in range(1, 151):
                edit(workflow, number)(editor)
        finally:
            done.set()
        runs = [run for each in started for run in each.result(30)]
    shown = [snapshot(editor, run) for run in runs]
    assert len(shown) > 50
    assert [revision - 1 for revision, _ in shown] == [variables["edit"] for _, variables in shown]


def test_sixteen_starts_with_one_key_are_one_run(sessions: Sessions) -> None:
    starters = sessions(16)
    workflow = starters[0].call("create_workflow", name="Once")["id"]
    started = all_at_once(starters, start(workflow, idempotency_key="order 4711"))
    assert len(set(started)) == 1
    assert started[0] is not None
    assert [row["id"] for row in starters[0].call("list_executions", workflow_id=workflow)] == started[:1]
    assert starters[0].call("get_workflow", workflow_id=workflow)["execution_count"] == 1


def test_sixteen_starts_with_a_key_that_has_expired_are_one_new_run(
    sessions: Sessions, own_database: str
) -> None:
    starters = sessions(16)
    workflow = starters[0].call("create_workflow", name="Nightly")["id"]
    nightly = start(workflow, idempotency_key="nightly")
    first = nightly(starters[0])
    starters[0].call("complete_execution", execution_id=first)
    with psycopg.connect(own_database) as superuser:
        superuser.execute(
            "update workflow_internal.execution_keys set expires_at = now() where execution_id = %s", [first]
        )
    started = set(all_at_once(starters, nightly))
    assert len(started) == 1
    assert first not in started
    assert len(starters[0].call("list_executions", workflow_id=workflow)) == 2


def test_a_key_used_again_after_an_edit_leaves_no_definition_behind(two: Two, workflow: uuid.UUID) -> None:
    once = start(workflow, idempotency_key="once")
    run = once(two[0])
    for number in (1, 2):
        edit(workflow, number)(two[1])
        assert once(two[0]) == run
    # The invariants look for definitions that neither a version nor a run uses.


def test_of_two_that_finish_a_run_one_is_told_that_it_is_finished(two: Two, workflow: uuid.UUID) -> None:
    run = two[0].call("start_execution", workflow_id=workflow)
    _, late = one_in_the_others_transaction(
        two[0],
        lambda session: session.call("complete_execution", execution_id=run, outputs={"a": 1}),
        two[1],
        lambda session: session.call("cancel_execution", execution_id=run),
    )
    assert isinstance(late, ConflictError)
    assert late.current["current_status"] == "completed"
    assert two[0].call("get_execution", execution_id=run)["outputs"] == {"a": 1}


def test_many_starts_at_once_are_all_counted(sessions: Sessions) -> None:
    starters = sessions(16)
    workflow = starters[0].call("create_workflow", name="Busy")["id"]

    def start_five(session: WorkflowSessions) -> None:
        for _ in range(5):
            session.call("start_execution", workflow_id=workflow)

    all_at_once(starters, start_five)
    assert starters[0].call("get_workflow", workflow_id=workflow)["execution_count"] == 80
