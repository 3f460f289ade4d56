"""`migrate` on databases that are empty, up to date, busy, or being installed by somebody else."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from tests.conftest import EmptyDatabase
from tests.python.installer.catalog import Fact, catalog
from tests.python.installer.conftest import Psql
from tests.servers.base import PROJECT
from workflow_sessions.cli import main
from workflow_sessions.installer import ADVISORY_LOCK, Release, migrate


def wait_for(connection: psycopg.Connection[tuple[object, ...]], waiting: int) -> None:
    """Wait until so many sessions of this database wait for a lock."""
    query = (
        "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
        " where not l.granted and d.datname = current_database()"
    )
    deadline = time.monotonic() + 20
    while connection.execute(query).fetchone() != (waiting,):
        assert time.monotonic() < deadline, f"nobody waits for a lock, though {waiting} should"
        time.sleep(0.01)


def test_the_contents_page_names_every_sql_file() -> None:
    listed = {file.path for file in Release.load(PROJECT).files}
    present = {
        path.relative_to(PROJECT).as_posix()
        for folder in ("sql", "functions")
        for path in (PROJECT / folder).rglob("*.sql")
    }
    needs_no_entry = {"sql/install.sql", "sql/preflight.sql"}
    assert {path for path in present - needs_no_entry if not path.startswith("sql/migrations/")} == listed


def test_an_empty_database_gets_every_file_and_a_record_of_it(empty_database: EmptyDatabase) -> None:
    dsn = empty_database()
    steps = migrate(dsn)
    assert {step.action for step in steps} <= {"apply", "baseline"}
    recorded = {(fact.name, fact.value) for fact in catalog(dsn) if fact.kind == "installed file"}
    release = Release.load()
    assert recorded == {(file.path, file.checksum) for file in (*release.files, *release.migrations)}


def test_a_second_run_applies_nothing(empty_database: EmptyDatabase, plain_install: set[Fact]) -> None:
    dsn = empty_database()
    migrate(dsn)
    with psycopg.connect(dsn) as connection:
        before = connection.execute(
            "select path, xmin::text from workflow_internal.installed_files"
        ).fetchall()
        assert {step.action for step in migrate(dsn)} == {"unchanged"}
        after = connection.execute(
            "select path, xmin::text from workflow_internal.installed_files"
        ).fetchall()
    assert sorted(after) == sorted(before)
    assert catalog(dsn) == plain_install


def test_force_applies_every_file_again_to_the_same_result(
    empty_database: EmptyDatabase, plain_install: set[Fact]
) -> None:
    dsn = empty_database()
    migrate(dsn)
    assert {step.action for step in migrate(dsn, force=True)} == {"apply"}
    assert catalog(dsn) == plain_install


def test_a_month_that_is_being_archived_is_opened_to_nobody(empty_database: EmptyDatabase) -> None:
    dsn = empty_database(installed=True)
    with psycopg.connect(dsn, autocommit=True) as connection:
        month = connection.execute(
            "select c.oid, c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid"
            " where i.inhparent = 'workflow_internal.executions'::regclass order by c.relname limit 1"
        ).fetchone()
        assert month
        assert month[1].startswith("executions_20")
        detach = sql.SQL("alter table workflow_internal.executions detach partition workflow_internal.{}")
        connection.execute(detach.format(sql.Identifier(month[1])))
        migrate(dsn, force=True)
        row = connection.execute(
            "select has_table_privilege('service_role', %(month)s::oid, 'select'), c.relrowsecurity,"
            " (select count(*) from pg_policy p where p.polrelid = c.oid)"
            " from pg_class c where c.oid = %(month)s",
            {"month": month[0]},
        ).fetchone()
    assert row == (False, True, 0)


def test_a_dry_run_on_an_empty_database_writes_nothing(
    empty_database: EmptyDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    dsn = empty_database()
    before = catalog(dsn)
    assert main(["migrate", "--dsn", dsn, "--dry-run"]) == 0
    assert catalog(dsn) == before
    assert "apply     sql/views/workflow_sessions.sql" in capsys.readouterr().out


def test_a_dry_run_of_a_newer_release_writes_nothing(
    empty_database: EmptyDatabase, release_folder: Path
) -> None:
    dsn = empty_database()
    migrate(dsn)
    before = catalog(dsn)
    changed = release_folder / "functions" / "workflows" / "get_workflow.sql"
    changed.write_text(changed.read_text().replace("'Read a workflow", "'Fetch a workflow"))
    (release_folder / "sql" / "migrations" / "0001_more.sql").write_text("create table public.more ();\n")
    steps = migrate(dsn, release=Release.load(release_folder), dry_run=True)
    assert [(step.action, step.path) for step in steps if step.action != "unchanged"] == [
        ("run", "sql/migrations/0001_more.sql"),
        ("apply", "functions/workflows/get_workflow.sql"),
    ]
    assert catalog(dsn) == before


def test_two_at_once_are_one_after_the_other(empty_database: EmptyDatabase, plain_install: set[Fact]) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn) as gate, ThreadPoolExecutor() as threads:
        gate.execute("select pg_advisory_lock(%s)", [ADVISORY_LOCK])
        both = [threads.submit(migrate, dsn) for _ in range(2)]
        wait_for(gate, 2)
        gate.execute("select pg_advisory_unlock(%s)", [ADVISORY_LOCK])
        done = [{step.action for step in each.result(30)} for each in both]
    assert sorted(done, key=sorted) == [{"apply"}, {"unchanged"}] or Release.load().migrations
    assert catalog(dsn) == plain_install


def test_migrate_and_psql_at_once_are_one_after_the_other(
    empty_database: EmptyDatabase, plain_install: set[Fact], psql: Psql, psql_file: Path
) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn) as gate, ThreadPoolExecutor() as threads:
        gate.execute("select pg_advisory_lock(%s)", [ADVISORY_LOCK])
        by_command, by_psql = threads.submit(migrate, dsn), threads.submit(psql, dsn, psql_file)
        wait_for(gate, 2)
        gate.execute("select pg_advisory_unlock(%s)", [ADVISORY_LOCK])
        by_command.result(30)
        assert by_psql.result(30).returncode == 0, by_psql.result().stderr
    assert catalog(dsn) == plain_install


def test_a_table_in_use_ends_in_a_lock_timeout_that_leaves_nothing(
    empty_database: EmptyDatabase, plain_install: set[Fact], capsys: pytest.CaptureFixture[str]
) -> None:
    dsn = empty_database()
    migrate(dsn)
    with psycopg.connect(dsn) as reader:
        reader.execute("select from workflow_internal.workflows")
        assert main(["migrate", "--dsn", dsn, "--force", "--lock-timeout", "100ms", "--patience", "1"]) == 1
    output = capsys.readouterr().err
    assert "lock timeout" in output
    assert "nothing was changed" in output
    assert catalog(dsn) == plain_install


def test_another_install_that_does_not_end_is_named_as_the_reason(
    empty_database: EmptyDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    dsn = empty_database()
    before = catalog(dsn)
    with psycopg.connect(dsn) as other:
        other.execute("select pg_advisory_xact_lock(%s)", [ADVISORY_LOCK])
        assert main(["migrate", "--dsn", dsn, "--lock-timeout", "100ms", "--patience", "1"]) == 1
    assert "another install" in capsys.readouterr().err.lower()
    assert catalog(dsn) == before


def test_the_schema_cache_of_postgrest_is_reloaded_after_a_change_only(empty_database: EmptyDatabase) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn, autocommit=True) as listener:
        listener.execute("listen pgrst")
        migrate(dsn)
        heard = [(notice.channel, notice.payload) for notice in listener.notifies(timeout=5, stop_after=1)]
        assert heard == [("pgrst", "reload schema")]
        migrate(dsn)
        migrate(dsn, force=True, dry_run=True)
        assert list(listener.notifies(timeout=0.2)) == []


def test_no_connection_string_is_a_clear_failure(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WORKFLOW_DSN", raising=False)
    assert main(["migrate"]) == 1
    assert "--dsn" in capsys.readouterr().err


def test_an_unreachable_server_is_a_clear_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["migrate", "--dsn", "host=/nowhere dbname=nothing"]) == 1
    assert capsys.readouterr().err.startswith("workflow-sessions: ")
