"""plpgsql_check on an installed database: what only the catalog can tell, such as types and casts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import psycopg
from psycopg.rows import class_row

from tests.lint.accepted import ACCEPTED, Accepted
from tests.lint.findings import Finding
from tests.lint.sources import Project
from tests.lint.steps import ROOT, Missing, Result
from tests.servers import SERVERS, Unavailable, apt
from tests.servers.database import UNDER_TEST, InstallError, create_database, install

PACKAGE = "postgresql-15-plpgsql-check"
RULE = "plpgsql_check"

# A trigger function is checked against each table and view it is attached to, with the names of its
# transition tables. Triggers of partitions are clones.
QUERY = """
with attached as (
  select distinct t.tgfoid, t.tgrelid, t.tgoldtable, t.tgnewtable
  from pg_catalog.pg_trigger t
  where not t.tgisinternal and t.tgparentid = 0
)
select
  format('%s.%s', n.nspname, p.proname) as function,
  coalesce(' on ' || a.tgrelid::pg_catalog.regclass::text, '') as relation,
  coalesce(c.lineno, 1) as line,
  c.level,
  concat_ws(': ', c.message, c.detail, c.hint) as message
from pg_catalog.pg_proc p
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
join pg_catalog.pg_language l on l.oid = p.prolang
left join attached a on a.tgfoid = p.oid
cross join lateral (
  select c.lineno, c.level, c.message, c.detail, c.hint
  from plpgsql_check.plpgsql_check_function_tb(
    p.oid, coalesce(a.tgrelid, 0), oldtable => a.tgoldtable, newtable => a.tgnewtable,
    fatal_errors => false, other_warnings => true, performance_warnings => true, extra_warnings => true,
    security_warnings => true
  ) c
  where a.tgrelid is not null or p.prorettype <> 'pg_catalog.trigger'::pg_catalog.regtype
  union all
  select 1, 'error', 'the trigger function is attached to no table', null, null
  where a.tgrelid is null and p.prorettype = 'pg_catalog.trigger'::pg_catalog.regtype
) c
where n.nspname in ('public', 'workflow_internal') and l.lanname = 'plpgsql'
  and not exists (
    select from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objid = p.oid and d.deptype = 'e'
  )
order by 1, 3, 5
"""


@dataclass(frozen=True)
class Warned:
    """A row of plpgsql_check: a function (schema.name), a line of its body, and the message."""

    function: str
    relation: str
    line: int
    level: str
    message: str


def plpgsql_check() -> Result:
    try:
        with SERVERS["15"]() as server:
            dsn = create_database(server.dsn, UNDER_TEST)
            install(dsn)
            warned = check(dsn)
    except Unavailable as error:
        raise Missing(f"Postgres 15: {error}") from None
    except InstallError as error:
        return Result(passed=False, output=str(error))
    findings = [*located(warned, Project.from_folder(ROOT)), *unused(warned, ACCEPTED)]
    return Result(passed=not findings, output="\n".join(map(str, findings)))


def check(dsn: str) -> list[Warned]:
    """Check every plpgsql function of the database."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        available = "select from pg_available_extensions where name = 'plpgsql_check'"
        if connection.execute(available).rowcount == 0:
            apt.install(PACKAGE)
        if connection.execute(available).rowcount == 0:
            raise Unavailable(f"{PACKAGE} does not belong to this server")
        connection.execute("create schema if not exists plpgsql_check")
        connection.execute("create extension if not exists plpgsql_check schema plpgsql_check")
        with connection.cursor(row_factory=class_row(Warned)) as cursor:
            return cursor.execute(QUERY).fetchall()


def is_accepted(warning: Warned, accepted: Accepted) -> bool:
    return warning.function == accepted.function and accepted.message in warning.message


def located(warned: Iterable[Warned], project: Project) -> Iterator[Finding]:
    """What is not accepted, each at the line of its file."""
    functions = {".".join(function.qualified_name): function for function in project.functions}
    for warning in warned:
        if any(is_accepted(warning, accepted) for accepted in ACCEPTED):
            continue
        function = functions.get(warning.function)
        path, line = warning.function, warning.line
        if function is not None:
            path = function.file.path
            line = function.file.line(function.body_start) + warning.line - 1
        level = "" if warning.level == "error" else f"{warning.level}: "
        yield Finding(path, line, RULE, f"{level}{warning.message}{warning.relation}")


def unused(warned: Iterable[Warned], accepted: Iterable[Accepted]) -> Iterator[Finding]:
    """Accepted warnings that did not occur: the list must not outlive its reasons."""
    seen = list(warned)
    for entry in accepted:
        if not any(is_accepted(warning, entry) for warning in seen):
            message = f"{entry.function} has no such warning any more: {entry.message}"
            yield Finding("tests/lint/accepted.py", 1, RULE, message)
