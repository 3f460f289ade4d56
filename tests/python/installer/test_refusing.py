"""An install that would hit somebody else's object is refused before it writes anything."""

from __future__ import annotations

import uuid
from pathlib import Path

import psycopg
import pytest

from tests.conftest import EmptyDatabase
from tests.python.installer.catalog import catalog
from tests.python.installer.conftest import Psql
from workflow_sessions.cli import main
from workflow_sessions.installer import Release, migrate

FOREIGN_OBJECTS = {
    "table": "create table public.workflow_sessions (id int)",
    "partitioned table": "create table public.workflow_executions (id int) partition by range (id)",
    "view": "create view public.workflow_executions as select 1 as id",
    "materialized view": "create materialized view public.workflow_sessions as select 1 as id",
    "sequence": "create sequence public.workflow_sessions",
    "index": "create table public.fine (id int); create index workflow_sessions on public.fine (id)",
    "row type": "create type public.workflow_summary as (id int)",
    "enumeration": "create type public.version_summary as enum ('a')",
    "domain": "create domain public.execution_summary as int",
    "range": "create type public.execution_summary as range (subtype = int)",
    "function of our signature": (
        "create function public.delete_workflow(workflow_id uuid) returns void language sql as ''"
    ),
    "function of another signature": (
        "create function public.create_workflow(p_name text) returns int language sql as 'select 1'"
    ),
    "procedure": "create procedure public.start_execution() language sql as ''",
    "aggregate": (
        "create aggregate public.get_execution_stats(int)"
        " (sfunc = pg_catalog.int4pl, stype = int, initcond = '0')"
    ),
    "schema with a table": "create schema workflow_internal; create table workflow_internal.mine (id int)",
    "schema with a function": (
        "create schema workflow_internal;"
        " create function workflow_internal.mine() returns int language sql as 'select 1'"
    ),
    "schema with a type": "create schema workflow_internal; create type workflow_internal.mine as enum ('a')",
}


@pytest.mark.parametrize("statements", FOREIGN_OBJECTS.values(), ids=FOREIGN_OBJECTS.keys())
def test_an_object_of_our_name_that_is_not_ours_is_left_alone(
    statements: str, empty_database: EmptyDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn) as connection:
        connection.execute(statements.encode())
    before = catalog(dsn)
    assert main(["migrate", "--dsn", dsn]) == 1
    assert catalog(dsn) == before
    message = capsys.readouterr().err
    assert "not part of workflow-sessions" in message.lower()
    assert "Rename or drop it" in message


def test_every_foreign_object_is_named_at_once(
    empty_database: EmptyDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn) as connection:
        connection.execute("create table public.workflow_sessions (id int)")
        connection.execute(
            "create function public.get_workflow(a int) returns int language sql as 'select 1'"
        )
    assert main(["migrate", "--dsn", dsn]) == 1
    message = capsys.readouterr().err
    assert "public.workflow_sessions" in message
    assert "public.get_workflow(a integer)" in message


def test_an_overload_beside_an_installed_function_is_refused(empty_database: EmptyDatabase) -> None:
    dsn = empty_database()
    migrate(dsn)
    with psycopg.connect(dsn) as connection:
        connection.execute(
            "create function public.get_workflow(a int) returns int language sql as 'select 1'"
        )
    before = catalog(dsn)
    with pytest.raises(psycopg.errors.DuplicateObject, match=r"function public\.get_workflow\(a integer\)"):
        migrate(dsn, force=True)
    assert catalog(dsn) == before


def test_a_server_without_an_extension_is_refused_in_one_line(
    release_folder: Path, empty_database: EmptyDatabase
) -> None:
    preflight = release_folder / "sql" / "preflight.sql"
    preflight.write_text(preflight.read_text().replace("'btree_gin'", "'not_on_this_server'"))
    dsn = empty_database()
    before = catalog(dsn)
    missing = "the extension not_on_this_server"
    with pytest.raises(psycopg.errors.FeatureNotSupported, match=missing) as refused:
        migrate(dsn, release=Release.load(release_folder))
    assert "postgresql-contrib" in (refused.value.diag.message_hint or "")
    assert catalog(dsn) == before


def test_extensions_that_are_there_stay_where_they_are(empty_database: EmptyDatabase) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn) as connection:
        connection.execute("create schema mine; create extension btree_gin with schema mine")
    migrate(dsn)
    with psycopg.connect(dsn) as connection:
        schemas = connection.execute(
            "select extname, extnamespace::regnamespace::text from pg_extension"
            " where extname in ('btree_gin', 'pg_trgm') order by extname"
        ).fetchall()
    assert schemas == [("btree_gin", "mine"), ("pg_trgm", "extensions")]


def test_objects_of_other_names_and_in_other_schemas_are_no_hindrance(empty_database: EmptyDatabase) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn) as connection:
        connection.execute("create schema mine; create table mine.workflow_sessions (id int)")
        connection.execute("create table public.workflow_sessions_of_mine (create_workflow int)")
        connection.execute("create schema workflow_internal")
    theirs = {fact for fact in catalog(dsn) if "mine" in fact.name}
    migrate(dsn)
    assert theirs <= catalog(dsn)


@pytest.mark.parametrize("kind", ["table", "function of another signature", "schema with a table"])
def test_psql_leaves_nothing_behind_when_it_is_refused(
    kind: str, empty_database: EmptyDatabase, psql: Psql, psql_file: Path
) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn) as connection:
        connection.execute(FOREIGN_OBJECTS[kind].encode())
    before = catalog(dsn)
    refused = psql(dsn, psql_file)
    assert refused.returncode == 3
    assert "not part of workflow-sessions" in refused.stderr.lower()
    assert catalog(dsn) == before


def test_the_supabase_migration_leaves_nothing_behind_when_it_is_refused(
    empty_database: EmptyDatabase, supabase_file: Path
) -> None:
    dsn = empty_database()
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("create table public.workflow_sessions (id int)")
        before = catalog(dsn)
        with pytest.raises(psycopg.errors.DuplicateObject):
            connection.execute(supabase_file.read_bytes())
    assert catalog(dsn) == before


@pytest.mark.parametrize(
    "statements",
    [
        "create schema workflow_internal authorization {role}",
        "grant create on schema public to {role}; set role {role};"
        " create function public.pick_me() returns int language sql as 'select 1'; reset role;"
        " alter function public.delete_workflow(uuid) owner to {role}",
    ],
    ids=["an empty schema", "a function of ours that was given away"],
)
def test_what_somebody_else_owns_is_not_installed_into(
    statements: str, empty_database: EmptyDatabase, capsys: pytest.CaptureFixture[str]
) -> None:
    dsn = empty_database()
    role = f"other_{uuid.uuid4().hex[:12]}"
    if "delete_workflow" in statements:
        migrate(dsn)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(f"create role {role}".encode())
        try:
            connection.execute(statements.format(role=role).encode())
            before = catalog(dsn)
            assert main(["migrate", "--dsn", dsn, "--force"]) == 1
            assert catalog(dsn) == before
        finally:
            connection.execute(f"drop owned by {role} cascade; drop role {role}".encode())
    assert "Nothing was changed." in capsys.readouterr().err
