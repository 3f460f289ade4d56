"""Two million runs over two years: an id, a time and a page read their own partitions, and little of them."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest
from typing_extensions import LiteralString

from tests.plans.conftest import Pool, claims
from tests.servers.database import temporary_database

MONTHS = 24
RUNS = 2_000_000
HEAVY, AVERAGE = 1, 7
"""Of 1,000 users the first has a quarter of all runs, of one workflow; the others have five workflows."""

USERS: LiteralString = """\
insert into auth.users (id)
select md5('user ' || n)::uuid from generate_series(1, 1000) as n"""
# A run that waits in the default partition gives its month one.
FIRST_RUNS: LiteralString = """\
insert into workflow_internal.executions
  (id, workflow_id, version_id, definition_id, user_id, started_at, completed_at, workflow_version,
  workflow_revision, status)
select workflow_internal.time_ordered_id(m.at), k.id, k.id, k.id, k.id, m.at, m.at, 1, 1, 'completed'
from generate_series(1, %(months)s - 1) as n
cross join lateral (select now() - n * interval '1 month' as at) m
cross join (select gen_random_uuid() as id) k"""
LOAD: LiteralString = """\
insert into workflow_internal.executions
  (id, workflow_id, version_id, definition_id, user_id, started_at, completed_at, workflow_version,
  workflow_revision, status)
select workflow_internal.time_ordered_id(r.at), k.id, k.id, k.id, md5('user ' || k.owner)::uuid, r.at, r.at,
  1, 1, 'completed'
from generate_series(1, %(runs)s) as n
cross join lateral (
  select now() - (n::float8 / %(runs)s) * interval '1 month' * (%(months)s - 1) as at,
    case when n %% 4 = 0 then 1 else 2 + n %% 999 end as owner
) r
cross join lateral (
  select r.owner,
    md5('workflow ' || r.owner || ' ' || case when r.owner = 1 then 0 else n %% 5 end)::uuid as id
) k"""


@dataclass(frozen=True)
class Loaded:
    pool: Pool
    busy: uuid.UUID
    newest: uuid.UUID
    middle: uuid.UUID


@pytest.fixture(scope="module")
def loaded(database: str) -> Iterator[Loaded]:
    with (
        temporary_database(database, installed=True) as dsn,
        psycopg.connect(dsn, autocommit=True) as connection,
    ):
        connection.execute("set max_parallel_workers_per_gather = 0")
        connection.execute(USERS)
        connection.execute(FIRST_RUNS, {"months": MONTHS})
        connection.execute("select workflow_internal.create_execution_partitions(1)")
        # All on the oldest and the newest version; a tenth shows that it works on those between.
        version = connection.info.server_version // 10000
        runs = RUNS if version in (15, 18) else RUNS // 10
        connection.execute(LOAD, {"months": MONTHS, "runs": runs})
        connection.execute("vacuum analyze workflow_internal.executions")
        connection.execute("vacuum analyze auth.users")
        ids = connection.execute(
            "select md5('workflow 1 0')::uuid, max(e.id::text)::uuid,"
            " (array_agg(e.id order by e.id))[count(*) / 2]"
            " from workflow_internal.executions e where e.workflow_id = md5('workflow 1 0')::uuid"
        ).fetchone()
        assert ids
        yield Loaded(Pool(connection), *ids)


def partitions_of_plan(loaded: Loaded, query: LiteralString, *values: object) -> set[str]:
    connection = loaded.pool.connection
    with connection.transaction():
        connection.execute(
            "select set_config('role', 'authenticated', true), set_config('request.jwt.claims', %s, true)",
            [claims(HEAVY)],
        )
        connection.execute("set local plan_cache_mode = force_generic_plan")
        plan = connection.execute(f"explain (analyze, costs off, timing off) {query}", values).fetchall()
    lines = [line for (line,) in plan if " on executions_" in line and "never executed" not in line]
    return {name for line in lines for name in re.findall(r"executions_(\d{4}_\d{2}|default)", line)}


def test_the_runs_are_spread_over_two_years_of_partitions(loaded: Loaded) -> None:
    row = loaded.pool.connection.execute(
        "select count(distinct e.tableoid), count(*) from workflow_internal.executions e"
    ).fetchone()
    assert row
    assert row[0] >= MONTHS
    assert row[1] >= RUNS // 10


def test_an_id_finds_its_partition(loaded: Loaded) -> None:
    query: LiteralString = "select * from workflow_executions where id = %s"
    assert len(partitions_of_plan(loaded, query, loaded.middle)) == 1


def test_a_time_finds_its_partitions(loaded: Loaded) -> None:
    query: LiteralString = (
        "select id from workflow_executions"
        " where id < workflow_internal.first_id_at(now() - interval '20 months')"
    )
    read = partitions_of_plan(loaded, query)
    assert 1 <= len(read) <= 5


@pytest.mark.parametrize("owner", [AVERAGE, HEAVY])
def test_a_run_and_a_page_of_runs_read_no_more_than_themselves(owner: int, loaded: Loaded) -> None:
    pool = loaded.pool
    for other in (AVERAGE, AVERAGE + 1, AVERAGE + 2, AVERAGE, AVERAGE + 1, AVERAGE + 2):
        pool.read(other, "select * from list_executions()")
    page = pool.read(owner, "select * from list_executions()")
    assert len(page.rows) == 50
    assert page.scanned == set()
    # A partition that holds nothing of the page costs a look at its index.
    assert page.entries <= 250
    run = pool.read(owner, "select * from get_execution(%(run)s)", run=page.rows[-1]["id"])
    assert run.scanned == set()
    assert run.entries <= 20


def test_page_5000_reads_as_much_as_page_1(loaded: Loaded) -> None:
    query: LiteralString = "select * from list_executions(%(workflow)s, cursor => %(cursor)s)"
    first = loaded.pool.read(HEAVY, query, workflow=loaded.busy, cursor=None)
    cursor = f'["executions", "{loaded.middle}", "{loaded.middle}"]'
    deep = loaded.pool.read(HEAVY, query, workflow=loaded.busy, cursor=cursor)
    assert len(first.rows) == len(deep.rows) == 50
    assert deep.scanned == set()
    assert deep.entries <= first.entries + 100
