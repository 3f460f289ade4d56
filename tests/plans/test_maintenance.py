"""Maintenance is called each few minutes: what it does beside its work may not grow with what is stored."""

from __future__ import annotations

import psycopg
from psycopg.rows import dict_row

from tests.plans.conftest import READ_SO_FAR

SMALL = {
    "maintenance_tasks",
    "maintenance_runs",
    "retention_policies",
    "execution_archives",
    "template_counts",
}
"""Those that stay small; the last has a row a template that was copied, and is read once an hour."""


def test_no_task_reads_a_table_from_end_to_end(large_database: str) -> None:
    with psycopg.connect(large_database, row_factory=dict_row) as owner:
        owner.execute("set max_parallel_workers_per_gather = 0")
        owner.execute("select workflow_internal.fill_execution_statistics()")
        owner.execute("analyze workflow_internal.execution_statistics, workflow_internal.execution_periods")
        owner.execute("analyze auth.users")
        before = {row["relname"]: row["read"] for row in owner.execute(SCANNED)}
        results = owner.execute("select * from run_maintenance(60000)").fetchall()
        assert [row["task"] for row in results if not row["is_finished"]] == []
        after = {row["relname"]: row["read"] for row in owner.execute(SCANNED)}
        owner.rollback()
    scanned = {name for name, read in after.items() if read > before.get(name, 0)}
    assert scanned - SMALL == set()


def test_a_chunk_of_an_archive_reads_no_more_than_the_chunk(large_database: str) -> None:
    with psycopg.connect(large_database) as owner:
        before = owner.execute(OF_RUNS).fetchone() or (0,)
        owner.execute(
            "select workflow_internal.archive_chunk_end("
            "  workflow_internal.partition_name('executions', workflow_internal.month_of(now())), '(0,0)')"
        )
        after = owner.execute(OF_RUNS).fetchone()
        owner.rollback()
    assert after is not None
    assert 1000 <= after[0] - before[0] <= 1100


SCANNED = f"""\
select name as relname, read from ({READ_SO_FAR}) r (kind, name, read) where kind = 'r' and read > 0"""
OF_RUNS = f"""\
select read from ({READ_SO_FAR}) r (kind, name, read) where kind = 'r' and name = 'executions'"""
