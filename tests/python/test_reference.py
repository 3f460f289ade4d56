"""The documentation and the client say what the database says."""

from __future__ import annotations

from typing import Any

import psycopg

from tests.reference import REFERENCE
from workflow_sessions.errors import ERRORS
from workflow_sessions.reference import reference

RAISED = """\
select distinct m[1]
from pg_catalog.pg_proc p, regexp_matches(p.prosrc, $$raise_error\\(\\s*'([a-z_]+)'$$, 'g') as m
where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)"""


def test_the_reference_is_that_of_the_database(superuser: psycopg.Connection[Any]) -> None:
    with superuser.transaction():
        current = reference(superuser)
    assert REFERENCE.read_text() == current, "docs/reference.md is stale: run make docs"


def test_every_error_of_the_registry_has_an_exception(superuser: psycopg.Connection[Any]) -> None:
    rows = superuser.execute("select distinct sqlstate from workflow_internal.error_codes").fetchall()
    assert {sqlstate for (sqlstate,) in rows} == set(ERRORS)


def test_every_error_is_raised_and_every_raise_is_registered(superuser: psycopg.Connection[Any]) -> None:
    registered = {name for (name,) in superuser.execute("select name from workflow_internal.error_codes")}
    assert {name for (name,) in superuser.execute(RAISED)} == registered
