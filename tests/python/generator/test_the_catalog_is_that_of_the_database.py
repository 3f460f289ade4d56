"""What the generator reads from the files is what the server made of them."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from workflow_sessions.generator.catalog import Catalog
from workflow_sessions.generator.reader import read_catalog
from workflow_sessions.installer import PUBLIC_AREAS, database_root

Connection = psycopg.Connection[Any]

FUNCTIONS = """\
select p.proname, split_part(f.path, '/', 2), p.proargnames,
  array(
    select format_type(t.type, null)
    from unnest(p.proargtypes) with ordinality as t (type, place) order by t.place
  ),
  p.pronargdefaults, format_type(p.prorettype, null), p.proretset, p.provolatile,
  obj_description(p.oid, 'pg_proc')
from pg_catalog.pg_proc p
join workflow_internal.installed_files f on f.path like 'functions/%%/' || p.proname || '.sql'
  and split_part(f.path, '/', 2) = any (%s)
where p.pronamespace = 'public'::regnamespace"""

COLUMNS = """\
select c.relname, array_agg(
  array[a.attname::text, format_type(a.atttypid, null), coalesce(col_description(c.oid, a.attnum), '')]
  order by a.attnum
)
from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0
where c.relnamespace = 'public'::regnamespace
  and (c.relkind = 'c' or c.relname in ('workflow_sessions', 'workflow_executions'))
group by c.relname"""

VOLATILITIES = {"v": "volatile", "s": "stable", "i": "immutable"}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(database_root() / "sql", database_root() / "functions")


@pytest.fixture
def server(superuser: Connection) -> Connection:
    superuser.execute("select set_config('search_path', 'pg_catalog', false)")
    return superuser


def short(type_: str) -> str:
    return type_.replace("timestamp with time zone", "timestamptz").removeprefix("public.")


def test_functions(catalog: Catalog, server: Connection) -> None:
    installed = {
        name: (
            area,
            [(each, short(type_)) for each, type_ in zip(names or [], types, strict=True)],
            defaults,
            short(result),
            returns_set,
            VOLATILITIES[volatility],
            comment,
        )
        for name, area, names, types, defaults, result, returns_set, volatility, comment in server.execute(
            FUNCTIONS, [list(PUBLIC_AREAS)]
        )
    }
    read = {
        function.name: (
            function.area,
            [(each.name, each.type) for each in function.arguments],
            sum(not each.is_required for each in function.arguments),
            function.result_type,
            function.result in ("rows", "values"),
            function.volatility,
            function.comment,
        )
        for function in catalog.functions
    }
    assert len(read) > 70
    assert read == installed


def test_defaults_stand_at_the_end(catalog: Catalog) -> None:
    # The server counts defaults from the end: with this their number says which arguments have one.
    for function in catalog.functions:
        required = [argument.is_required for argument in function.arguments]
        assert required == sorted(required, reverse=True), function.name


def test_row_types(catalog: Catalog, server: Connection) -> None:
    installed = {
        name: [(column, short(type_), comment) for column, type_, comment in columns]
        for name, columns in server.execute(COLUMNS)
    }
    read = {
        row.name: [(column.name, column.type, column.comment) for column in row.columns]
        for row in catalog.public_rows
    }
    assert len(read) > 20
    assert read == installed


def test_row_types_have_the_servers_comments(catalog: Catalog, server: Connection) -> None:
    for row in catalog.public_rows:
        kind = "pg_class" if row.kind == "view" else "pg_type"
        name = "to_regclass" if row.kind == "view" else "to_regtype"
        found = server.execute(
            f"select obj_description({name}(%s)::oid, %s)".encode(), [f"public.{row.name}", kind]
        ).fetchone()
        assert found == (row.comment,)


def test_not_null_columns_are_not_nullable_where_the_server_knows(catalog: Catalog) -> None:
    by_name = {
        row.name: {column.name: column.is_nullable for column in row.columns} for row in catalog.public_rows
    }
    assert not by_name["workflow_sessions"]["name"]
    assert by_name["workflow_sessions"]["description"]
    assert not by_name["workflow_executions"]["status"]
    assert by_name["workflow_executions"]["execution_completed_at"]


def test_the_error_registry(catalog: Catalog, server: Connection) -> None:
    installed = set(server.execute("select name, sqlstate, message, hint from workflow_internal.error_codes"))
    assert {(error.name, error.sqlstate, error.message, error.hint) for error in catalog.errors} == installed
