"""Maintenance beside itself, beside runs that start and end, and killed in the middle."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.rows import DictRow, dict_row
from typing_extensions import LiteralString

from tests.conftest import EmptyDatabase
from workflow_sessions import WorkflowSessions

IMPORT = """\
insert into public.workflow_executions (workflow_id, status, created_at, execution_completed_at)
select %(workflow)s, %(status)s, m.at, case when %(status)s = 'completed' then m.at end
from generate_series(1, %(number)s)
cross join lateral (select date_trunc('month', now(), 'UTC') - interval '70 days' as at) m"""

ALL = "select to_jsonb(e)::text as row from workflow_internal.executions e order by e.id"
MONTH: LiteralString = "(date_trunc('month', now(), 'UTC') - interval '70 days')::date"


@pytest.fixture
def fresh(empty_database: EmptyDatabase) -> str:
    return empty_database(installed=True)


@pytest.fixture
def owner(fresh: str) -> Iterator[psycopg.Connection[DictRow]]:
    with psycopg.connect(fresh, autocommit=True, row_factory=dict_row) as connection:
        yield connection


@pytest.fixture
def author(fresh: str, owner: psycopg.Connection[DictRow]) -> Iterator[WorkflowSessions]:
    user_id = uuid.uuid4()
    owner.execute("insert into auth.users (id) values (%s)", [user_id])
    with WorkflowSessions.connect(fresh, user_id=user_id) as session:
        yield session


@pytest.fixture
def workflow(author: WorkflowSessions) -> uuid.UUID:
    workflow_id: uuid.UUID = author.call("create_workflow", name="Flow")["id"]
    return workflow_id


def call(connection: psycopg.Connection[DictRow], statement: LiteralString) -> DictRow:
    row = connection.execute(statement).fetchone()
    assert row
    return row


def past_runs(owner: psycopg.Connection[DictRow], workflow: uuid.UUID, number: int, status: str) -> None:
    owner.execute(IMPORT, {"workflow": workflow, "status": status, "number": number})


def rows(owner: psycopg.Connection[DictRow]) -> list[str]:
    return [row["row"] for row in owner.execute(ALL)]


def test_the_second_of_two_says_so_and_does_not_wait(fresh: str, owner: psycopg.Connection[DictRow]) -> None:
    # The first ones ever, then later ones.
    for _ in range(2):
        second_says_so(fresh, owner)


def second_says_so(fresh: str, owner: psycopg.Connection[DictRow]) -> None:
    with psycopg.connect(fresh, row_factory=dict_row) as other:
        other.execute("select public.run_maintenance()")
        begun = time.monotonic()
        second = owner.execute("select * from public.run_maintenance()").fetchall()
        assert time.monotonic() - begun < 1
        assert [(row["task"], row["is_finished"]) for row in second] == [("run_maintenance", False)]
        assert not call(owner, "select * from public.purge_executions()")["is_finished"]
    after = owner.execute("select * from public.run_maintenance()").fetchall()
    assert "run_maintenance" not in {row["task"] for row in after}


def test_months_are_dropped_beside_runs_that_start_and_end(
    fresh: str, owner: psycopg.Connection[DictRow], author: WorkflowSessions, workflow: uuid.UUID
) -> None:
    past_runs(owner, workflow, 500, "completed")
    owner.execute("select public.ensure_execution_partitions()")
    over = threading.Event()
    failures: list[BaseException] = []
    made: list[uuid.UUID] = []
    user_id = author.query("select auth.uid() as id")[0]["id"]

    def work() -> None:
        try:
            with WorkflowSessions.connect(fresh, user_id=user_id) as session:
                while not over.is_set():
                    run = session.call("start_execution", workflow_id=workflow)
                    session.call("complete_execution", execution_id=run)
                    made.append(run)
        except BaseException as error:
            failures.append(error)

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    results = []
    for _ in range(50):
        results.append(call(owner, "select * from public.purge_executions(interval '2 days')"))
        if results[-1]["is_finished"]:
            break
    time.sleep(0.2)
    over.set()
    for worker in workers:
        worker.join(30)
    assert failures == []
    assert results[-1]["is_finished"]
    seen = author.query("select id, status from public.workflow_executions")
    assert {row["id"]: row["status"] for row in seen} == dict.fromkeys(made, "completed")


def test_a_month_that_somebody_reads_is_dropped_later(
    fresh: str, owner: psycopg.Connection[DictRow], workflow: uuid.UUID
) -> None:
    past_runs(owner, workflow, 5, "completed")
    owner.execute("select public.ensure_execution_partitions()")
    owner.execute("vacuum analyze workflow_internal.executions")
    with psycopg.connect(fresh) as reader:
        reader.execute("select count(*) from workflow_internal.executions")
        begun = time.monotonic()
        waiting = call(owner, "select * from public.purge_executions(interval '2 days')")
        assert (waiting["is_finished"], waiting["remaining"], waiting["done"]) == (False, 1, 0)
        assert "in use" in waiting["message"]
        assert time.monotonic() - begun < 4
    assert call(owner, "select * from public.purge_executions(interval '2 days')")["is_finished"]
    assert rows(owner) == []


def test_a_transaction_that_its_user_leaves_open_holds_up_no_maintenance(
    owner: psycopg.Connection[DictRow], author: WorkflowSessions, workflow: uuid.UUID
) -> None:
    user_id = author.query("select auth.uid() as id")[0]["id"]
    for _ in range(2):
        author.call("start_execution", workflow_id=workflow)
    held = author.call("start_execution", workflow_id=workflow)
    owner.execute("set statement_timeout = '10s'")
    with author.connection.transaction():
        author.query("update public.workflow_sessions set folder = 'x' where false")
        assert author.call("cancel_execution", execution_id=held) == "cancelled"
        owner.execute("delete from auth.users where id = %s", [user_id])
        results = owner.execute("select * from public.run_maintenance()").fetchall()
        assert [result for result in results if not result["is_finished"]] == []
        assert len(rows(owner)) == 1
    owner.execute("update workflow_internal.maintenance_tasks set round_ended_at = null")
    owner.execute("select public.run_maintenance()")
    assert rows(owner) == []


@pytest.mark.parametrize("has_month", [False, True])
def test_a_deletion_that_is_left_open_holds_up_the_purge_of_its_own_runs_alone(
    has_month: bool, owner: psycopg.Connection[DictRow], author: WorkflowSessions, workflow: uuid.UUID
) -> None:
    past_runs(owner, workflow, 1, "completed")
    owner.execute(
        "insert into workflow_internal.execution_keys"
        " select e.workflow_id, 'k', e.id, now() + interval '1 day' from workflow_internal.executions e"
    )
    owner.execute("update workflow_internal.executions set idempotency_key = 'k'")
    past_runs(owner, author.call("create_workflow", name="Other")["id"], 1, "completed")
    if has_month:
        owner.execute("select public.ensure_execution_partitions()")
    owner.execute("set statement_timeout = '10s'")
    purge: LiteralString = "select * from public.purge_executions(interval '2 days')"
    with author.connection.transaction():
        author.call("delete_workflow", workflow_id=workflow)
        call(owner, purge)
        assert len(rows(owner)) == (2 if has_month else 1)
    assert call(owner, purge)["is_finished"]
    assert rows(owner) == []


def test_a_run_that_ends_while_its_month_gets_a_partition_has_ended(
    fresh: str, owner: psycopg.Connection[DictRow], author: WorkflowSessions, workflow: uuid.UUID
) -> None:
    """Whoever waited for the default partition alone would look for the run where it was."""
    past_runs(owner, workflow, 20, "completed")
    past_runs(owner, workflow, 1, "running")
    [run] = author.query("select id from public.workflow_executions where status = 'running'")
    with psycopg.connect(fresh, row_factory=dict_row) as maintenance:
        assert call(maintenance, "select * from public.ensure_execution_partitions()")["done"] == 1
        ending = threading.Thread(
            target=lambda: author.call("complete_execution", execution_id=run["id"], outputs={"a": 1})
        )
        ending.start()
        time.sleep(0.3)
        maintenance.commit()
        ending.join(20)
    ended = author.call("get_execution", execution_id=run["id"])
    assert (ended["status"], ended["outputs"]) == ("completed", {"a": 1})
    assert len(rows(owner)) == 21


def test_no_run_of_a_month_is_read_while_everybody_waits_for_it(
    owner: psycopg.Connection[DictRow], workflow: uuid.UUID
) -> None:
    past_runs(owner, workflow, 20, "completed")
    told: list[str] = []
    owner.add_notice_handler(lambda notice: told.append(notice.message_primary or ""))
    owner.execute("set client_min_messages = debug1")
    archive: LiteralString = "select * from public.archive_executions(" + MONTH + ")"
    restore: LiteralString = "select * from public.restore_execution_archive(" + MONTH + ")"
    month = call(owner, "select to_char(" + MONTH + ", 'YYYY_MM') as month")["month"]
    for steps in (
        ["select public.ensure_execution_partitions()"],
        [archive, restore],  # taken back
        [archive, archive, restore],
    ):
        told.clear()
        for step in steps:
            owner.execute(step)
        for table in ("node_results", "executions"):
            implied = f'partition constraint for table "{table}_{month}" is implied by existing constraints'
            assert implied in told
        assert len(rows(owner)) == 20
    constraints = call(owner, "select count(*) from pg_constraint where conname like '%month_check'")
    assert constraints["count"] == 1  # that of execution_archives


def test_runs_that_come_to_the_default_partition_are_not_lost(
    fresh: str, owner: psycopg.Connection[DictRow], workflow: uuid.UUID
) -> None:
    past_runs(owner, workflow, 5, "completed")
    with psycopg.connect(fresh) as importer:
        importer.execute(IMPORT, {"workflow": workflow, "status": "completed", "number": 7})
        in_use = call(owner, "select * from public.ensure_execution_partitions()")
        assert (in_use["done"], in_use["is_finished"]) == (0, False)
        importer.commit()
    assert call(owner, "select * from public.ensure_execution_partitions()")["done"] == 1
    assert len(rows(owner)) == 12
    assert call(owner, "select count(*) from workflow_internal.executions_default")["count"] == 0


def test_a_transaction_of_a_deleted_account_holds_up_no_maintenance(
    fresh: str, owner: psycopg.Connection[DictRow], author: WorkflowSessions, workflow: uuid.UUID
) -> None:
    for _ in range(2):
        author.call("start_execution", workflow_id=workflow)
    owner.execute(
        "insert into workflow_internal.view_writers select id from auth.users on conflict do nothing"
    )
    [held, _] = [row["id"] for row in author.query("select id from public.workflow_executions order by id")]
    round_of_accounts: LiteralString = (
        "select * from public.run_maintenance() where task = 'erase_deleted_accounts'"
    )
    with psycopg.connect(fresh) as worker:
        worker.execute("set role service_role")
        worker.execute("select public.record_node_result(%s, 'node')", [held])
        worker.execute("reset role")
        worker.execute("select from workflow_internal.view_writers for update")
        owner.execute("delete from auth.users")
        owner.execute("set statement_timeout = '4s'")
        first = call(owner, round_of_accounts)
        assert (first["done"], first["is_finished"]) == (1, True)
        assert [row["id"] for row in owner.execute("select id from workflow_internal.executions")] == [held]
    owner.execute(
        "update workflow_internal.maintenance_tasks set round_ended_at = now() - interval '2 hours'"
    )
    assert call(owner, round_of_accounts)["done"] == 1


def test_a_copy_of_a_deleted_template_holds_up_no_maintenance(
    fresh: str, owner: psycopg.Connection[DictRow], author: WorkflowSessions
) -> None:
    template = author.call("create_workflow", name="Template", is_template=True)["id"]
    copier_id = uuid.uuid4()
    owner.execute("insert into auth.users (id) values (%s)", [copier_id])
    owner.execute("set statement_timeout = '4s'")
    erasing: LiteralString = "select * from public.run_maintenance() where task = 'erase_deleted_accounts'"
    left: LiteralString = "select count(*) from workflow_internal.template_counts"
    with WorkflowSessions.connect(fresh, user_id=copier_id) as copier, copier.connection.transaction():
        copier.call("duplicate_workflow", source_workflow_id=template)
        author.call("delete_workflow", workflow_id=template)
        assert call(owner, erasing)["is_finished"]
        assert call(owner, left)["count"] == 1
    # A round begins an hour after the last.
    owner.execute("update workflow_internal.maintenance_tasks set round_ended_at = now() - interval '1 day'")
    assert call(owner, erasing)["is_finished"]
    assert call(owner, left)["count"] == 0


def test_a_task_that_would_have_to_wait_fails_alone(fresh: str, owner: psycopg.Connection[DictRow]) -> None:
    owner.execute("set statement_timeout = '4s'")
    with psycopg.connect(fresh) as other:
        other.execute("lock table workflow_internal.unused_definitions in access exclusive mode")
        results = owner.execute("select task, is_finished, message from public.run_maintenance()").fetchall()
    failed = {row["task"]: row["message"] for row in results if not row["is_finished"]}
    assert failed == {"erase_unused_definitions": "It failed: canceling statement due to lock timeout"}


STEPS: dict[str, tuple[list[LiteralString], LiteralString]] = {
    "making partitions": ([], "select * from public.ensure_execution_partitions()"),
    "purging": (
        ["select public.ensure_execution_partitions()"],
        "select * from public.purge_executions(interval '2 days')",
    ),
    "beginning an archive": (
        ["select public.ensure_execution_partitions()"],
        "select * from public.archive_executions(" + MONTH + ")",
    ),
    "writing an archive": (
        ["select public.ensure_execution_partitions()", "select public.archive_executions(" + MONTH + ")"],
        "select * from public.archive_executions(" + MONTH + ")",
    ),
    "restoring": (
        [
            "select public.ensure_execution_partitions()",
            *["select public.archive_executions(" + MONTH + ")"] * 2,
        ],
        "select * from public.restore_execution_archive(" + MONTH + ")",
    ),
}


@pytest.mark.parametrize("step", STEPS)
def test_what_is_killed_leaves_nothing_half_and_can_be_run_again(
    step: str, fresh: str, owner: psycopg.Connection[DictRow], workflow: uuid.UUID
) -> None:
    past_runs(owner, workflow, 50, "completed")
    before, statement = STEPS[step]
    for prepared in before:
        owner.execute(prepared)
    state = (
        "select md5(string_agg(c.oid::text || c.relname || c.relispartition, ',' order by c.oid)) as tables, \
(select count(*) from workflow_internal.executions) as runs, \
(select count(*) from workflow_internal.execution_archive_chunks) as chunks \
from pg_catalog.pg_class c where c.relnamespace = 'workflow_internal'::regnamespace and c.relkind = 'r'"
    )
    was = call(owner, state)
    with psycopg.connect(fresh, row_factory=dict_row) as killed:
        call(killed, statement)
        owner.execute("select pg_terminate_backend(%s, 10000)", [killed.info.backend_pid])
        with pytest.raises(psycopg.OperationalError):
            killed.execute("select 1")
    assert call(owner, state) == was
    for _ in range(5):
        result: Any = call(owner, statement)
        if result["is_finished"]:
            break
    assert result["is_finished"]
    assert len(rows(owner)) == (0 if "purging" in step or "archive" in step else 50)
