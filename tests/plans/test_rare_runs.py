"""A workflow with 100,000 runs over 60 days, of which a few are of another version, source or status."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest
from typing_extensions import LiteralString

from tests.plans.conftest import Pool, user_id
from tests.servers.database import temporary_database

OWNER = 1
RUNS = 100_000
LOAD: LiteralString = """\
insert into workflow_internal.executions
  (id, workflow_id, version_id, definition_id, user_id, started_at, completed_at, workflow_version,
  workflow_revision, status, trigger_source)
select workflow_internal.time_ordered_id(r.at), %(workflow)s, %(workflow)s, %(workflow)s, %(owner)s,
  r.at, r.at,
  case when n in (40000, 40001, 90000) then 3 else 2 end, 1,
  case when n %% 10 = 0 then 'completed' when n < 500 or n > 50000 then 'failed' else 'completed' end,
  case when n in (30000, 90001, 90002) then 'webhook' when n %% 2 = 0 then 'schedule' end
from generate_series(1, %(runs)s) as n
cross join lateral (select now() - (n::float8 / %(runs)s) * interval '60 days' as at) r"""
QUERY: LiteralString = """\
select * from list_executions(
  %(workflow)s, status => %(status)s, version => %(version)s, trigger_source => %(source)s
)"""
# What is looked at first, and the hours and days of 60 days.
FIRST, LEDGER = 550, 35 * 24 + 60


@dataclass(frozen=True)
class Loaded:
    pool: Pool
    workflow: uuid.UUID


@pytest.fixture(scope="module")
def loaded(database: str) -> Iterator[Loaded]:
    workflow = uuid.uuid4()
    with (
        temporary_database(database, installed=True) as dsn,
        psycopg.connect(dsn, autocommit=True) as connection,
    ):
        connection.execute("set max_parallel_workers_per_gather = 0")
        connection.execute("insert into auth.users (id) values (%s)", [user_id(OWNER)])
        connection.execute(LOAD, {"workflow": workflow, "owner": user_id(OWNER), "runs": RUNS})
        connection.execute(
            "insert into workflow_internal.unsuccessful_executions"
            " (execution_id, workflow_id, user_id, status)"
            " select e.id, e.workflow_id, e.user_id, e.status from workflow_internal.executions e"
            " where e.status = 'failed'"
        )
        connection.execute("select workflow_internal.fill_execution_statistics()")
        connection.execute("vacuum analyze")
        yield Loaded(Pool(connection), workflow)


@pytest.mark.parametrize(
    ("status", "version", "source", "rows", "spans"),
    [
        (None, 3, None, 3, 2),
        ("completed", 3, None, 3, 2),
        (None, None, "webhook", 3, 3),
        ("failed", None, "webhook", 2, 1),
        (None, 3, "webhook", 0, 0),
        (None, 7, None, 0, 0),
        (None, None, "no such", 0, 0),
    ],
    ids=str,
)
def test_rare_runs_are_looked_for_where_they_are_counted(
    status: str | None, version: int | None, source: str | None, rows: int, spans: int, loaded: Loaded
) -> None:
    reading = loaded.pool.read(
        OWNER, QUERY, workflow=loaded.workflow, status=status, version=version, source=source
    )
    assert len(reading.rows) == rows
    assert reading.scanned <= {"users"}  # of which there is one
    # An hour has 70 runs and a day 1,700; a bit that two sources share would show as a third of all runs.
    assert reading.entries <= FIRST + LEDGER + spans * (RUNS // 60 + 100) + 200


@pytest.mark.parametrize(
    ("status", "version", "source"), [(None, 2, None), ("completed", None, None), (None, None, "schedule")]
)
def test_frequent_runs_are_found_among_the_newest(
    status: str | None, version: int | None, source: str | None, loaded: Loaded
) -> None:
    reading = loaded.pool.read(
        OWNER, QUERY, workflow=loaded.workflow, status=status, version=version, source=source
    )
    assert len(reading.rows) == 50
    assert reading.scanned <= {"users"}
    assert reading.entries <= FIRST + 3 * 50 + 100
