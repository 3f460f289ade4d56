"""A database of an older release becomes, by the migrations, what a new one is, and keeps what it knew."""

from __future__ import annotations

import re
import uuid

import psycopg

from tests.conftest import Connect, EmptyDatabase
from tests.python.installer.catalog import Fact, catalog
from workflow_sessions.installer import Release, migrate

MIGRATIONS = Release.load().migrations


def make_older(dsn: str) -> None:
    """Go back before all migrations, by the ways that they name, with something under each name they drop."""
    with psycopg.connect(dsn) as connection:
        connection.execute("set search_path = pg_catalog, pg_temp")
        for migration in reversed(MIGRATIONS):
            for statement in re.findall(r"^--   (.+;)$", migration.sql, re.MULTILINE):
                connection.execute(statement)
            for function in re.findall(r"^drop function (.+);$", migration.sql, re.MULTILINE):
                if connection.execute("select to_regprocedure(%s)", [function]).fetchone() == (None,):
                    connection.execute(f"create function {function} returns void language sql as ''")
        # As if every file had changed since.
        connection.execute("delete from workflow_internal.installed_files where path like 'sql/migrations/%'")
        connection.execute("update workflow_internal.installed_files set checksum = ''")


def test_an_older_database_becomes_what_a_new_one_is(
    empty_database: EmptyDatabase, plain_install: set[Fact]
) -> None:
    dsn = empty_database()
    migrate(dsn)
    make_older(dsn)
    assert catalog(dsn) != plain_install
    steps = migrate(dsn)
    assert [step.path for step in steps if step.action == "run"] == [file.path for file in MIGRATIONS]
    assert catalog(dsn) == plain_install


def test_rare_runs_of_before_are_found_by_their_source(
    empty_database: EmptyDatabase, connect: Connect
) -> None:
    dsn = empty_database()
    migrate(dsn)
    user_id = uuid.uuid4()
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("insert into auth.users (id) values (%s)", [user_id])
    session = connect(user_id=user_id, dsn=dsn)
    row = session.execute("select workflow_id from create_workflow('Flow')").fetchone()
    assert row
    service = connect(role="service_role", dsn=dsn)
    service.execute(
        "insert into workflow_executions"
        " (workflow_id, status, created_at, execution_completed_at, trigger_source)"
        " select %s, 'completed', now() - t, now() - t, 'cron'"
        " from unnest('{3 hours, 3 days}'::interval[]) t",
        row,
    )
    # More than are looked through before the statistics are asked.
    session.execute(
        "select complete_execution(start_execution(%s, 'manual')) from generate_series(1, 600)", row
    )
    found = "select count(*) from list_executions(%s, trigger_source => 'cron')"
    assert session.execute(found, row).fetchone() == (2,)
    make_older(dsn)
    migrate(dsn)
    assert session.execute(found, row).fetchone() == (2,)


def test_what_takes_long_is_left_to_maintenance(empty_database: EmptyDatabase, connect: Connect) -> None:
    dsn = empty_database()
    migrate(dsn)
    user_id = uuid.uuid4()
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("insert into auth.users (id) values (%s)", [user_id])
        connect(user_id=user_id, dsn=dsn).execute("select create_workflow('Momentum')")
        connection.execute("delete from workflow_internal.search_documents")
        connection.execute("delete from workflow_internal.unindexed_workflows")
        connect(role="service_role", dsn=dsn).execute(
            "insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)"
            " select w.workflow_id, 'completed', now() - interval '3 months', now() - interval '3 months'"
            " from workflow_sessions w"
        )
        waiting = (
            "select (select count(*) from workflow_internal.unindexed_workflows),"
            " (select count(*) from workflow_internal.search_documents),"
            " (select count(*) from workflow_internal.executions_default)"
        )
        migrate(dsn, force=True)
        assert connection.execute(waiting).fetchone() == (1, 0, 1)
        # An install over documents that are there has nothing to look for.
        connection.execute("select count(*) from run_maintenance()")
        assert connection.execute(waiting).fetchone() == (0, 1, 0)
        migrate(dsn, force=True)
        assert connection.execute(waiting).fetchone() == (0, 1, 0)
