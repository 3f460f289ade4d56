"""Statistics read sums, and no run: what they cost does not depend on how many there are."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from typing_extensions import LiteralString

from tests.plans.conftest import AVERAGE, Pool, Reading, user_id

OWNER = 20001
"""A user beside those of load.sql, with 1,000 workflows: 200,000 runs of one, 100 of each other."""
RUNS, FLOWS, RUNS_EACH = 200_000, 1_000, 100


@pytest.fixture(scope="module")
def with_runs(large_database: str) -> Iterator[tuple[uuid.UUID, uuid.UUID]]:
    """Fill in the runs, count them, and give the workflow with most of them and one with few."""
    with psycopg.connect(large_database, autocommit=True) as connection:
        # Triggers and foreign keys would only say that all is well.
        connection.execute("set session_replication_role = replica")
        connection.execute("insert into auth.users (id) values (%s)", [user_id(OWNER)])
        flows = connection.execute(MAKE_FLOWS, {"owner": user_id(OWNER), "flows": FLOWS}).fetchall()
        busy, quiet = flows[0][0], flows[1][0]
        for workflow, number, seconds in ((busy, RUNS, 10), (None, RUNS_EACH, 1800)):
            connection.execute(
                MAKE_RUNS,
                {
                    "owner": user_id(OWNER),
                    "workflow": workflow,
                    "busy": busy,
                    "number": number,
                    "seconds": seconds,
                },
            )
        filled = connection.execute("select workflow_internal.fill_execution_statistics()").fetchone()
        assert filled
        assert filled[0] >= RUNS + (FLOWS - 1) * RUNS_EACH
        connection.execute(
            "insert into workflow_internal.execution_counters"
            " (workflow_id, slot, user_id, execution_count, last_executed_at)"
            " select s.workflow_id, 0, s.user_id, sum(s.completed + s.failed), max(s.last_executed_at)"
            " from workflow_internal.execution_statistics s where s.user_id = %s"
            " group by s.workflow_id, s.user_id",
            [user_id(OWNER)],
        )
        connection.execute("vacuum analyze")
        yield busy, quiet


MAKE_FLOWS: LiteralString = """\
with made as (
  insert into workflow_internal.workflows
    (id, user_id, current_version, current_version_id, revision, name, tags, is_template, status, created_at,
    updated_at)
  select k.id, %(owner)s, 1, k.id, 1, 'Flow ' || n, '{}', false, 'active', now(), now()
  from generate_series(1, %(flows)s) as n cross join lateral (select gen_random_uuid() as id where n > 0) k
  returning id, user_id
), versions as (
  insert into workflow_internal.workflow_versions
    (id, workflow_id, user_id, version, definition_id, created_at, updated_at)
  select m.id, m.id, m.user_id, 1, m.id, now(), now() from made m
)
select m.id from made m"""

MAKE_RUNS: LiteralString = """\
insert into workflow_internal.executions
  (id, workflow_id, version_id, definition_id, user_id, started_at, completed_at, workflow_version,
  workflow_revision, nodes_executed, status)
select workflow_internal.time_ordered_id(r.at), w.id, w.id, w.id, w.user_id, r.at,
  r.at + n %% 977 * interval '10 ms', 1, 1, 2, case when n %% 10 = 0 then 'failed' else 'completed' end
from workflow_internal.workflows w
cross join generate_series(1, %(number)s) as n
cross join lateral (select now() - n * %(seconds)s * interval '1 second' as at) r
where w.user_id = %(owner)s and (w.id = %(workflow)s or %(workflow)s is null and w.id <> %(busy)s)"""


def assert_reads_sums_alone(reading: Reading, *, most: int) -> None:
    assert reading.scanned == set()
    assert not [index for index in reading.indexes if index.startswith("executions")]
    assert reading.entries <= most


STATS: LiteralString = (
    "select * from public.get_execution_stats("
    "workflow_id => %(workflow)s, since => now() - %(days)s * interval '1 day')"
)


@pytest.mark.parametrize(("days", "most"), [(None, 40), (1, 80), (20, 100), (300, 100)])
def test_statistics_of_many_runs_read_as_much_as_those_of_few(
    days: int | None, most: int, pool: Pool, with_runs: tuple[uuid.UUID, uuid.UUID]
) -> None:
    pool.read_after_others(AVERAGE[0], STATS, workflow=pool.workflow_id(10001), days=days)
    busy, quiet = (read_as_owner(pool, STATS, workflow=workflow, days=days) for workflow in with_runs)
    assert_reads_sums_alone(busy, most=most)
    assert_reads_sums_alone(quiet, most=most)
    if days in (None, 300):
        assert busy.rows[0]["total"] == RUNS
        assert quiet.rows[0]["total"] == RUNS_EACH
        assert busy.entries - quiet.entries <= 30  # days on which it ran


def read_as_owner(pool: Pool, query: LiteralString, **parameters: Any) -> Reading:
    """Read as the user of the statistics, on a connection that has served average users before."""
    return pool.read(OWNER, query, **parameters)


@pytest.mark.parametrize(("bucket", "days", "most"), [("hour", 20, 600), ("day", 30, 150)])
def test_a_timeline_reads_a_row_for_each_bucket(
    bucket: str, days: int, most: int, pool: Pool, with_runs: tuple[uuid.UUID, uuid.UUID]
) -> None:
    query: LiteralString = (
        "select * from public.get_execution_timeline(workflow_id => %(workflow)s, bucket => %(bucket)s,"
        " since => now() - %(days)s * interval '1 day')"
    )
    pool.read_after_others(AVERAGE[0], query, workflow=pool.workflow_id(10001), bucket=bucket, days=days)
    reading = read_as_owner(pool, query, workflow=with_runs[0], bucket=bucket, days=days)
    assert_reads_sums_alone(reading, most=most)
    assert sum(row["finished"] for row in reading.rows) > 100_000


@pytest.mark.parametrize("function", ["list_failing_workflows", "list_slow_workflows"])
def test_the_lists_read_some_hours_and_days_of_each_workflow_of_one_user(
    function: LiteralString, pool: Pool, with_runs: tuple[uuid.UUID, uuid.UUID]
) -> None:
    query: LiteralString = "select * from public." + function + "(since => now() - interval '10 days')"
    pool.read_after_others(AVERAGE[0], query)
    reading = read_as_owner(pool, query)
    assert len(reading.rows) == 50
    # Each ran on three days, and has a page of its own to be looked up in.
    assert_reads_sums_alone(reading, most=FLOWS * 15)


def test_the_statistics_of_somebody_else_are_not_read_to_find_that_none_is_shown(
    pool: Pool, with_runs: tuple[uuid.UUID, uuid.UUID]
) -> None:
    with pytest.raises(psycopg.Error, match="Workflow not found"):
        pool.read(AVERAGE[0], STATS, workflow=with_runs[0], days=None)
    reading = pool.read(
        AVERAGE[0], "select * from public.list_failing_workflows(since => now() - interval '10 days')"
    )
    assert reading.rows == []
    assert_reads_sums_alone(reading, most=60)
