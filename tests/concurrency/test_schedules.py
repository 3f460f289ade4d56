"""Several jobs that queue what is due at the same time."""

from __future__ import annotations

from contextlib import ExitStack

import psycopg

from tests.concurrency.conftest import Sessions
from tests.concurrency.overlap import all_at_once, one_in_the_others_transaction
from workflow_sessions import WorkflowSessions

DUE = """\
update workflow_internal.workflow_schedules set next_due_at = now() - interval '1 second'
where user_id = %s"""


def test_a_tick_has_one_run_however_many_jobs_look_for_it(sessions: Sessions, own_database: str) -> None:
    [author] = sessions(1)
    for number in range(20):
        made = author.call("create_workflow", name=f"Flow {number}", status="active")
        author.call("set_workflow_schedule", workflow_id=made["id"], every="1 hour")
    with psycopg.connect(own_database, autocommit=True) as superuser, ExitStack() as stack:
        superuser.execute(DUE, [made["user_id"]])
        jobs = [
            stack.enter_context(WorkflowSessions.connect(own_database, role="service_role")) for _ in range(4)
        ]
        results = all_at_once(jobs, lambda job: job.call("enqueue_due_executions"))
    assert sum(result["enqueued"] for result in results) == 20
    runs = author.call("list_executions", page_size=1000)
    assert len({run["workflow_id"] for run in runs}) == len(runs) == 20


def test_a_job_does_not_wait_for_a_schedule_that_is_being_changed(
    sessions: Sessions, own_database: str
) -> None:
    [author] = sessions(1)
    made = author.call("create_workflow", name="Flow", status="active")
    author.call("set_workflow_schedule", workflow_id=made["id"], every="1 hour")
    with (
        psycopg.connect(own_database, autocommit=True) as superuser,
        WorkflowSessions.connect(own_database, role="service_role") as job,
    ):
        superuser.execute(DUE, [made["user_id"]])
        _, result = one_in_the_others_transaction(
            author,
            lambda session: session.call("set_workflow_schedule", workflow_id=made["id"], every="2 hours"),
            job,
            lambda session: session.call("enqueue_due_executions"),
        )
    assert (result["enqueued"], result["remaining"]) == (0, 1)
    assert author.call("list_executions") == []


def test_a_transaction_that_its_owner_keeps_open_holds_up_no_schedule_of_others(
    sessions: Sessions, own_database: str
) -> None:
    [ben] = sessions(1)
    [ada] = sessions(1)
    bens = [ben.call("create_workflow", name=f"Flow {number}", status="active") for number in range(3)]
    adas = ada.call("create_workflow", name="Flow", status="active")
    for session, made in [*((ben, made) for made in bens), (ada, adas)]:
        session.call("set_workflow_schedule", workflow_id=made["id"], every="1 hour")
    with (
        psycopg.connect(own_database, autocommit=True) as superuser,
        WorkflowSessions.connect(own_database, role="service_role") as job,
    ):
        superuser.execute(DUE.replace("1 second", "2 seconds"), [bens[0]["user_id"]])
        superuser.execute(DUE, [adas["user_id"]])
        with ben.connection.transaction():
            for made in bens:
                # The first run of a definition marks it, and whoever starts another waits for that.
                ben.call("start_execution", workflow_id=made["id"])
            job.connection.execute("set statement_timeout = '10s'")
            result = job.call("enqueue_due_executions")
        assert (result["enqueued"], result["failed"], result["remaining"]) == (1, 0, 3)
        assert len(ada.call("list_executions")) == 1
        assert job.call("enqueue_due_executions")["enqueued"] == 3
