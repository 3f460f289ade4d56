"""The reference of the API in Markdown, read from the comments of an installed database."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import psycopg
from psycopg.rows import dict_row

from workflow_sessions.generator.comments import cell, paragraphs
from workflow_sessions.installer import PUBLIC_AREAS

FUNCTIONS = """\
select p.proname as name,
  pg_get_function_arguments(p.oid) as arguments,
  pg_get_function_result(p.oid) as result,
  p.provolatile = 'v' as writes,
  has_function_privilege('anon', p.oid, 'execute') as for_anon,
  obj_description(p.oid, 'pg_proc') as comment,
  split_part(f.path, '/', 2) as area
from pg_catalog.pg_proc p
join workflow_internal.installed_files f on f.path like 'functions/%%/' || p.proname || '.sql'
  and split_part(f.path, '/', 2) = any (%(areas)s)
where p.pronamespace = 'public'::regnamespace
order by array_position(%(areas)s, split_part(f.path, '/', 2)), p.proname"""

VIEWS = ["workflow_sessions", "workflow_executions"]

COLUMNS = """\
select c.relname as relation, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
  coalesce(col_description(c.oid, a.attnum), '') as comment,
  coalesce(obj_description(t.oid, 'pg_type'), obj_description(c.oid, 'pg_class')) as about
from pg_catalog.pg_class c
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0
join pg_catalog.pg_type t on t.oid = c.reltype
where c.relnamespace = 'public'::regnamespace and (
  c.relname = any (%(views)s) or (c.relkind = 'c' and exists (
    select from pg_catalog.pg_proc p where p.pronamespace = 'public'::regnamespace and p.prorettype = t.oid
  ))
)
order by c.relkind desc, array_position(%(views)s, c.relname::text), c.relname, a.attnum"""

ERRORS = """\
select e.sqlstate, e.name, e.message, e.hint
from workflow_internal.error_codes e order by e.sqlstate, e.name"""


def reference(connection: psycopg.Connection[Any]) -> str:
    """The whole reference: functions by area, views, row types, errors."""
    with connection.cursor(row_factory=dict_row) as cursor:
        # Whoever may create in public shall not be able to run code as the one who reads the reference.
        cursor.execute("select pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true)")
        functions = cursor.execute(FUNCTIONS, {"areas": list(PUBLIC_AREAS)}).fetchall()
        columns = cursor.execute(COLUMNS, {"views": VIEWS}).fetchall()
        errors = cursor.execute(ERRORS).fetchall()
    lines = [
        "# Reference",
        "",
        "Made from the comments in the database by `make docs`. Every function takes named arguments, in SQL "
        "(`name => value`) and as JSON keys of `POST /rpc/<function>`.",
        "",
        *_contents(functions),
        *_functions(functions),
        *_views([row for row in columns if row["relation"] in VIEWS]),
        *_types([row for row in columns if row["relation"] not in VIEWS]),
        *_errors(errors),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _contents(rows: list[dict[str, Any]]) -> Iterator[str]:
    for area in dict.fromkeys(row["area"] for row in rows):
        links = " · ".join(f"[{row['name']}](#{row['name']})" for row in rows if row["area"] == area)
        yield f"- {area}: {links}"
    yield "- [workflow_sessions](#view-workflow_sessions) · [workflow_executions](#view-workflow_executions)"
    yield from ("- [row types](#row-types) · [errors](#errors)", "")


def _functions(rows: list[dict[str, Any]]) -> Iterator[str]:
    area = None
    for row in rows:
        if row["area"] != area:
            area = row["area"]
            yield from (f"## Functions: {area}", "")
        summary, _, description = row["comment"].partition("\n\n")
        arguments = row["arguments"].replace(", ", ",\n  ").replace("public.", "")
        yield from (f"### {row['name']}", "", f"{summary}.", "")
        result = row["result"].replace("public.", "")
        yield from ("```sql", f"{row['name']}(\n  {arguments}\n) → {result}", "```", "")
        if description:
            yield from (_lines(description), "")
        callers = (
            "`anon`, `authenticated`, `service_role`"
            if row["for_anon"]
            else "`authenticated`, `service_role`"
        )
        yield from (f"Callers: {callers}. {'Writes.' if row['writes'] else 'Reads only.'}", "")


def _lines(text: str) -> str:
    return "  \n".join(paragraphs(text))


def _views(rows: list[dict[str, Any]]) -> Iterator[str]:
    for name, columns in groupby(rows, key=itemgetter("relation")):
        yield from (f"## View: {name}", "")
        yield from _table(list(columns))


def _types(rows: list[dict[str, Any]]) -> Iterator[str]:
    yield from ("## Row types", "")
    for name, columns in groupby(rows, key=itemgetter("relation")):
        yield from (f"### {name}", "")
        yield from _table(list(columns))


def _table(columns: list[dict[str, Any]]) -> Iterator[str]:
    yield from (_lines(columns[0]["about"]), "")
    yield from ("| column | type | meaning |", "|---|---|---|")
    yield from (f"| `{each['name']}` | {each['type']} | {cell(each['comment'])} |" for each in columns)
    yield ""


def _errors(rows: list[dict[str, Any]]) -> Iterator[str]:
    yield from ("## Errors", "", "PostgREST answers SQLSTATE `PTnnn` with HTTP status nnn.", "")
    yield from ("| SQLSTATE | name | message | hint |", "|---|---|---|---|")
    for row in rows:
        cells = (f"`{row['sqlstate']}`", f"`{row['name']}`", row["message"], row["hint"])
        yield "| " + " | ".join(map(cell, cells)) + " |"
