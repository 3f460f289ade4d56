"""Installing on a database like Supabase's: by a role that is no superuser, beside auth that is not ours."""

from __future__ import annotations

import uuid
from pathlib import Path

import psycopg
import pytest

from tests.conftest import EmptyDatabase
from tests.python.installer.catalog import catalog, in_schema, privileges
from tests.python.installer.conftest import HOSTED_OWNER, Psql, as_owner
from workflow_sessions import NotFoundError, WorkflowSessions
from workflow_sessions.installer import migrate


def install_by_migrate(dsn: str, psql: Psql, psql_file: Path, supabase_file: Path) -> None:
    migrate(as_owner(dsn))


def install_by_psql(dsn: str, psql: Psql, psql_file: Path, supabase_file: Path) -> None:
    applied = psql(as_owner(dsn), psql_file)
    assert (applied.returncode, applied.stderr) == (0, "")


def install_by_migration_file(dsn: str, psql: Psql, psql_file: Path, supabase_file: Path) -> None:
    with psycopg.connect(as_owner(dsn), autocommit=True) as connection:
        connection.execute(supabase_file.read_bytes())


@pytest.fixture
def installed(supabase: str) -> str:
    migrate(as_owner(supabase))
    return supabase


def sign_up(dsn: str) -> uuid.UUID:
    """What Supabase Auth does for a new user."""
    user_id = uuid.uuid4()
    with psycopg.connect(dsn) as connection:
        connection.execute("set role supabase_auth_admin")
        connection.execute(
            "insert into auth.users (id, aud, role, email, created_at) values (%s, %s, %s, %s, now())",
            [user_id, "authenticated", "authenticated", f"{user_id}@example.test"],
        )
    return user_id


def test_the_role_that_installs_is_no_superuser(supabase: str) -> None:
    with psycopg.connect(as_owner(supabase)) as connection:
        row = connection.execute(
            "select current_user, rolsuper from pg_roles where rolname = current_user"
        ).fetchone()
    assert row == (HOSTED_OWNER, False)


@pytest.mark.parametrize("install", [install_by_migrate, install_by_psql, install_by_migration_file])
def test_auth_is_not_touched_and_privileges_are_those_of_a_plain_install(
    install: object,
    supabase: str,
    empty_database: EmptyDatabase,
    psql: Psql,
    psql_file: Path,
    supabase_file: Path,
) -> None:
    assert callable(install)
    plain = empty_database(installed=True)
    before = catalog(supabase)
    for _ in range(2):
        install(supabase, psql, psql_file, supabase_file)
        after = catalog(supabase)
        theirs = {fact for fact in before if not fact.name.startswith(("public", "workflow_internal"))}
        assert theirs <= after
        assert in_schema(after, "auth") == in_schema(before, "auth")
        assert privileges(supabase) == privileges(plain)


@pytest.mark.parametrize("install", [install_by_migrate, install_by_psql, install_by_migration_file])
def test_the_objects_are_those_of_a_plain_install(
    install: object,
    supabase: str,
    empty_database: EmptyDatabase,
    psql: Psql,
    psql_file: Path,
    supabase_file: Path,
) -> None:
    assert callable(install)
    install(supabase, psql, psql_file, supabase_file)
    plain = catalog(empty_database(installed=True))
    ours = {
        fact
        for fact in catalog(supabase)
        if fact.name.startswith(("public.", "workflow_internal", "sql/", "functions/"))
    }
    expected = {
        fact for fact in plain if fact.name.startswith(("public.", "workflow_internal", "sql/", "functions/"))
    }
    assert ours == expected


def test_two_users_work_side_by_side(installed: str) -> None:
    ada, bob = sign_up(installed), sign_up(installed)
    with (
        WorkflowSessions.connect(installed, user_id=ada) as hers,
        WorkflowSessions.connect(installed, user_id=bob) as his,
        WorkflowSessions.connect(installed, role="anon") as visitor,
    ):
        mine = hers.call("create_workflow", name="Mine")["id"]
        shared = hers.call("create_workflow", name="Shared", is_template=True)["id"]
        with pytest.raises(NotFoundError):
            his.call("get_workflow", workflow_id=mine)
        assert his.call("get_workflow", workflow_id=shared)["name"] == "Shared"
        assert visitor.call("get_workflow", workflow_id=shared)["name"] == "Shared"
        copy = his.call("duplicate_workflow", source_workflow_id=shared)
        run = his.call("start_execution", workflow_id=copy)
        his.call("complete_execution", execution_id=run, outputs={"a": 1})
        assert his.call("get_execution", execution_id=run)["status"] == "completed"
        assert [row["name"] for row in his.call("list_workflows")] == ["Shared (copy)"]
        assert hers.call("list_executions") == []


def test_a_visitor_can_execute_only_what_is_for_everybody(installed: str) -> None:
    with psycopg.connect(installed) as connection:
        executable = {
            name
            for (name,) in connection.execute(
                "select proname from pg_proc where pronamespace = 'public'::regnamespace"
                " and has_function_privilege('anon', oid, 'execute')"
            )
        }
        writable = connection.execute(
            "select count(*) from pg_class where relkind in ('r', 'p', 'v')"
            " and relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)"
            " and has_table_privilege('anon', oid, 'insert, update, delete, truncate')"
        ).fetchone()
    assert executable <= {
        "get_workflow",
        "list_template_categories",
        "list_templates",
        "search_workflows",
    }
    assert writable == (0,)


def test_deleting_an_account_removes_its_workflows_and_hides_its_runs(installed: str) -> None:
    ada = sign_up(installed)
    with WorkflowSessions.connect(installed, user_id=ada) as hers:
        workflow = hers.call("create_workflow", name="Mine", is_template=True)["id"]
        hers.call("create_version", workflow_id=workflow, nodes=[{"id": "a"}])
        run = hers.call("start_execution", workflow_id=workflow)
        with psycopg.connect(installed) as connection:
            connection.execute("set role supabase_auth_admin")
            connection.execute("delete from auth.users where id = %s", [ada])
        with pytest.raises(NotFoundError):
            hers.call("get_execution", execution_id=run)
    with psycopg.connect(installed) as connection:
        for table in ("workflows", "workflow_versions", "templates", "execution_counters", "execution_keys"):
            left = connection.execute(f"select count(*) from workflow_internal.{table}").fetchone()
            assert (table, left) == (table, (0,))
