"""What runs as the role that logged in finds nothing that others have made."""

from __future__ import annotations

import uuid

import psycopg

from tests.conftest import EmptyDatabase
from workflow_sessions import WorkflowSessions
from workflow_sessions.reference import reference

# An operator that fits better than any of Postgres's own where a name is compared with a regnamespace.
TRAP = """
create table public.trodden (by text);
grant insert on public.trodden to public;
create function public.trap(oid, regnamespace) returns boolean language plpgsql as
$$ begin insert into public.trodden values (current_user); return $1 = $2::oid; end $$;
create operator public.= (leftarg = oid, rightarg = regnamespace, function = public.trap);"""


def test_an_operator_in_public_is_not_called(empty_database: EmptyDatabase) -> None:
    dsn = empty_database(installed=True)
    user_id = uuid.uuid4()
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("insert into auth.users (id) values (%s)", [user_id])
        connection.execute(TRAP.encode())
        assert connection.execute("select 1::oid = 'public'::regnamespace").fetchone() == (False,)
        assert connection.execute("select count(*) from public.trodden").fetchone() == (1,), "the trap works"
    with WorkflowSessions.connect(dsn, user_id=user_id) as client:
        client.call("list_workflows")
    with psycopg.connect(dsn) as connection:
        assert "create_workflow" in reference(connection)
    with psycopg.connect(dsn) as connection:
        assert connection.execute("select count(*) from public.trodden").fetchone() == (1,)
