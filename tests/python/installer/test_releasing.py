"""From one release to the next: functions are applied again where they changed, migrations run once."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from tests.conftest import EmptyDatabase
from tests.python.installer.catalog import Fact, catalog
from tests.python.installer.conftest import Psql
from workflow_sessions import installer
from workflow_sessions.cli import main
from workflow_sessions.installer import InstallError, Release, build_sql, migrate


@pytest.fixture
def installed(empty_database: EmptyDatabase) -> str:
    """A database with the release of this checkout."""
    dsn = empty_database()
    migrate(dsn)
    return dsn


def change(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text()
    assert old in text
    (root / path).write_text(text.replace(old, new))


def add_migration(root: Path, name: str, sql: str) -> None:
    (root / "sql" / "migrations" / name).write_text(sql)


def upgrade(dsn: str, root: Path) -> list[tuple[str, str]]:
    """Migrate to the release in a folder, and say what that did."""
    steps = migrate(dsn, release=Release.load(root))
    return [(step.action, step.path) for step in steps if step.action != "unchanged"]


def log(dsn: str) -> list[str]:
    """What the migrations of these tests have written."""
    with psycopg.connect(dsn) as connection:
        return [entry for (entry,) in connection.execute("select entry from public.log order by id")]


LOG = "create table if not exists public.log (id int generated always as identity, entry text);\n"


def test_a_function_that_changed_is_applied_alone(installed: str, release_folder: Path) -> None:
    path = "functions/workflows/get_workflow.sql"
    change(release_folder, path, "'Read a workflow", "'Fetch a workflow")
    before = catalog(installed)
    assert upgrade(installed, release_folder) == [("apply", path)]
    assert {(fact.kind, fact.name) for fact in catalog(installed) - before} == {
        ("comment", "public.get_workflow(pg_catalog.uuid,integer,pg_catalog.text)"),
        ("installed file", path),
    }


@pytest.mark.parametrize("on_new_database", [True, False], ids=["on a new database", "as an upgrade"])
def test_a_broken_file_takes_everything_back_and_is_named(
    on_new_database: bool,
    empty_database: EmptyDatabase,
    release_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dsn = empty_database()
    if not on_new_database:
        migrate(dsn)
    before = catalog(dsn)
    change(release_folder, "functions/internal/pick.sql", "'An object", "'Some object")
    change(release_folder, "functions/workflows/get_workflow.sql", "returns public.", "returns pubic.")
    monkeypatch.setattr(installer, "database_root", lambda: release_folder)
    assert main(["migrate", "--dsn", dsn]) == 1
    assert "functions/workflows/get_workflow.sql" in capsys.readouterr().err
    assert catalog(dsn) == before


def test_a_new_database_records_migrations_and_runs_none(
    empty_database: EmptyDatabase, plain_install: set[Fact], release_folder: Path
) -> None:
    dsn = empty_database()
    add_migration(release_folder, "0001_fails.sql", "select 1 / 0;\n")
    assert ("baseline", "sql/migrations/0001_fails.sql") in upgrade(dsn, release_folder)
    added = catalog(dsn) - plain_install
    assert [(fact.kind, fact.name) for fact in added] == [("installed file", "sql/migrations/0001_fails.sql")]
    assert upgrade(dsn, release_folder) == []


def test_an_older_database_runs_pending_migrations_in_order_and_once(
    installed: str, release_folder: Path
) -> None:
    add_migration(release_folder, "9002_second.sql", "insert into public.log (entry) values ('second');\n")
    add_migration(
        release_folder, "9001_first.sql", LOG + "insert into public.log (entry) values ('first');\n"
    )
    assert upgrade(installed, release_folder) == [
        ("run", "sql/migrations/9001_first.sql"),
        ("run", "sql/migrations/9002_second.sql"),
    ]
    add_migration(release_folder, "9003_third.sql", "insert into public.log (entry) values ('third');\n")
    assert upgrade(installed, release_folder) == [("run", "sql/migrations/9003_third.sql")]
    migrate(installed, release=Release.load(release_folder), force=True)
    assert log(installed) == ["first", "second", "third"]


def test_migrations_run_before_the_functions_of_their_release(installed: str, release_folder: Path) -> None:
    # "create or replace" cannot rename a parameter, so without the migration this release cannot be applied.
    path = "functions/workflows/unarchive_workflow.sql"
    change(release_folder, path, "unarchive_workflow.workflow_id", "unarchive_workflow.id")
    change(release_folder, path, "(workflow_id uuid)", "(id uuid)")
    with pytest.raises(psycopg.errors.InvalidFunctionDefinition):
        upgrade(installed, release_folder)
    add_migration(release_folder, "9001_rename.sql", "drop function public.unarchive_workflow(uuid);\n")
    assert upgrade(installed, release_folder) == [("run", "sql/migrations/9001_rename.sql"), ("apply", path)]


def test_a_migration_that_fails_takes_everything_back(installed: str, release_folder: Path) -> None:
    before = catalog(installed)
    add_migration(release_folder, "9001_good.sql", LOG)
    add_migration(release_folder, "9002_bad.sql", "select 1 / 0;\n")
    with pytest.raises(psycopg.errors.DivisionByZero) as failure:
        upgrade(installed, release_folder)
    assert "sql/migrations/9002_bad.sql" in str(failure.value.__dict__["__notes__"])
    assert catalog(installed) == before


def test_a_migration_that_was_changed_after_it_had_run_is_refused(
    installed: str, release_folder: Path
) -> None:
    add_migration(release_folder, "9001_first.sql", LOG)
    upgrade(installed, release_folder)
    before = catalog(installed)
    add_migration(release_folder, "9001_first.sql", LOG + "-- and more\n")
    change(release_folder, "functions/workflows/get_workflow.sql", "'Read a workflow", "'Fetch a workflow")
    with pytest.raises(InstallError, match=r"9001_first\.sql was changed after it had run"):
        upgrade(installed, release_folder)
    assert catalog(installed) == before


@pytest.mark.parametrize("for_psql", [True, False], ids=["psql", "Supabase"])
def test_the_built_file_runs_pending_migrations_once(
    for_psql: bool, installed: str, release_folder: Path, tmp_path: Path, psql: Psql
) -> None:
    add_migration(
        release_folder, "9001_first.sql", LOG + "insert into public.log (entry) values ('first');\n"
    )
    file = tmp_path / "built.sql"
    file.write_text(build_sql(Release.load(release_folder), for_psql=for_psql))
    for _ in range(2):
        applied = psql(installed, file)
        assert applied.returncode == 0, applied.stderr
    assert log(installed) == ["first"]
    assert upgrade(installed, release_folder) == []


@pytest.mark.parametrize("for_psql", [True, False], ids=["psql", "Supabase"])
def test_the_built_file_runs_no_migration_on_a_new_database(
    for_psql: bool, empty_database: EmptyDatabase, release_folder: Path, tmp_path: Path, psql: Psql
) -> None:
    dsn = empty_database()
    add_migration(release_folder, "9001_fails.sql", "select 1 / 0;\n")
    file = tmp_path / "built.sql"
    file.write_text(build_sql(Release.load(release_folder), for_psql=for_psql))
    for _ in range(2):
        applied = psql(dsn, file)
        assert applied.returncode == 0, applied.stderr
    assert upgrade(dsn, release_folder) == []


def test_the_built_file_refuses_a_migration_that_was_changed_after_it_had_run(
    installed: str, release_folder: Path, tmp_path: Path, psql: Psql
) -> None:
    add_migration(release_folder, "9001_first.sql", LOG)
    upgrade(installed, release_folder)
    before = catalog(installed)
    add_migration(release_folder, "9001_first.sql", LOG + "-- and more\n")
    (tmp_path / "built.sql").write_text(build_sql(Release.load(release_folder), for_psql=True))
    refused = psql(installed, tmp_path / "built.sql")
    assert refused.returncode == 3
    assert "9001_first.sql was changed after it had run" in refused.stderr
    assert catalog(installed) == before


def test_a_failing_migration_in_the_built_file_leaves_nothing(
    installed: str, release_folder: Path, tmp_path: Path, psql: Psql
) -> None:
    before = catalog(installed)
    add_migration(release_folder, "9001_good.sql", LOG)
    add_migration(release_folder, "9002_bad.sql", "select 1 / 0;\n")
    (tmp_path / "built.sql").write_text(build_sql(Release.load(release_folder), for_psql=True))
    assert psql(installed, tmp_path / "built.sql").returncode == 3
    assert catalog(installed) == before


def status(dsn: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    capsys.readouterr()
    code = main(["status", "--dsn", dsn])
    return code, capsys.readouterr().out.splitlines()


def test_status_of_an_empty_database_says_how_to_install(
    empty_database: EmptyDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = status(empty_database(), capsys)
    assert code == 1
    assert "not installed" in lines[-1]
    assert "workflow-sessions migrate" in lines[-1]


def test_status_of_a_database_that_is_up_to_date_is_zero(
    installed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = status(installed, capsys)
    assert code == 0
    assert ", 0 differ" in lines[-1]


def test_status_names_what_is_missing_changed_and_obsolete(
    installed: str,
    release_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(installer, "database_root", lambda: release_folder)
    add_migration(release_folder, "9001_new.sql", "select 1;\n")
    change(release_folder, "functions/workflows/get_workflow.sql", "'Read a workflow", "'Fetch a workflow")
    (release_folder / "functions" / "workflows" / "unarchive_workflow.sql").unlink()
    code, lines = status(installed, capsys)
    assert code == 1
    assert lines[:-1] == [
        "missing   sql/migrations/9001_new.sql",
        "changed   functions/workflows/get_workflow.sql",
        "obsolete  functions/workflows/unarchive_workflow.sql",
    ]
    assert ", 3 differ" in lines[-1]


def test_migrate_names_an_obsolete_file_once_and_keeps_what_it_made(
    installed: str,
    release_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = catalog(installed)
    monkeypatch.setattr(installer, "database_root", lambda: release_folder)
    (release_folder / "functions" / "workflows" / "unarchive_workflow.sql").unlink()
    assert main(["migrate", "--dsn", installed]) == 0
    assert "obsolete  functions/workflows/unarchive_workflow.sql" in capsys.readouterr().out
    path = "functions/workflows/unarchive_workflow.sql"
    assert {fact for fact in before if fact.name != path} == catalog(installed)
    assert main(["status", "--dsn", installed]) == 0
