"""A month in which nearly all runs are of one workflow: those of another are found without reading them."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import psycopg
import pytest
from typing_extensions import LiteralString

from tests.plans.conftest import Pool, user_id
from tests.servers.database import temporary_database

OWNER = 1
LOAD: LiteralString = """\
insert into workflow_internal.executions
  (id, workflow_id, version_id, definition_id, user_id, started_at, completed_at, workflow_version,
  workflow_revision, status)
select workflow_internal.time_ordered_id(r.at), k.id, k.id, k.id, %(owner)s, r.at, r.at, 1, 1, 'completed'
from generate_series(1, 30000) as n
cross join lateral (
  select m.start + (least(now(), m.start + interval '27 days') - m.start) * (n / 30001.0) as at
  from (select date_trunc('month', now()) - %(months)s * interval '1 month' as start) m
) r
cross join lateral (select case when n <= 5 then %(quiet)s else %(busy)s end::uuid as id) k"""


@pytest.fixture(params=[0, 1], ids=["in its partition", "in the default partition"])
def lopsided(database: str, request: pytest.FixtureRequest) -> Iterator[tuple[str, uuid.UUID, uuid.UUID]]:
    """A database, its busy workflow, and one with five runs, which are the oldest."""
    busy, quiet = uuid.uuid4(), uuid.uuid4()
    with temporary_database(database, installed=True) as dsn:
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute("insert into auth.users (id) values (%s)", [user_id(OWNER)])
            values = {"owner": user_id(OWNER), "busy": busy, "quiet": quiet, "months": request.param}
            connection.execute(LOAD, values)
            connection.execute("vacuum analyze")
        yield dsn, busy, quiet


def test_the_few_runs_of_a_workflow_are_not_looked_for_among_all(
    lopsided: tuple[str, uuid.UUID, uuid.UUID],
) -> None:
    dsn, busy, quiet = lopsided
    with psycopg.connect(dsn, autocommit=True) as connection:
        pool = Pool(connection)
        for workflow, rows in ((busy, 50), (quiet, 5)):
            reading = pool.read(OWNER, "select * from list_executions(%(workflow)s)", workflow=workflow)
            assert len(reading.rows) == rows
            assert reading.scanned <= {"users"}  # of which there is one
            assert reading.entries <= 200
