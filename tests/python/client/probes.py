"""Functions that a test adds to the API, to see how a call of any function ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from workflow_sessions.functions import Function

# Numbers outlive what is rolled back, so an attempt that is undone is counted, too.
_MAKE = """
create sequence public.probe_attempts;
grant usage on sequence public.probe_attempts to public;
create function public.probe_fails(sqlstate text, times integer) returns bigint language plpgsql as $$
declare attempt bigint := nextval('public.probe_attempts');
begin
  if attempt <= times then raise exception 'attempt %', attempt using errcode = sqlstate; end if;
  return attempt;
end $$;
create function public.probe_waits(times integer) returns bigint language plpgsql as $$
declare attempt bigint := nextval('public.probe_attempts');
begin
  if attempt <= times then perform pg_sleep(60); end if;
  return attempt;
end $$;
create function public.probe_identity() returns text language sql stable
return current_user || ' ' || current_setting('request.jwt.claims');
create function public.probe_only_authenticated() returns table (name text) language sql stable
begin atomic select current_user::text; end;
revoke execute on function public.probe_only_authenticated() from public;
grant execute on function public.probe_only_authenticated() to authenticated"""
_DROP = """
drop function public.probe_fails, public.probe_waits, public.probe_identity, public.probe_only_authenticated;
drop sequence public.probe_attempts"""

FAILS = Function("probe_fails", {"sqlstate": "text", "times": "integer"}, "value", True)
WAITS = Function("probe_waits", {"times": "integer"}, "value", True)
READS_SLOWLY = Function("probe_waits", {"times": "integer"}, "value", False)
IDENTITY = Function("probe_identity", {}, "value", False)
ONLY_AUTHENTICATED = Function("probe_only_authenticated", {}, "rows", False)
MISSING = Function("probe_missing", {}, "value", False)


@contextmanager
def probes(superuser: psycopg.Connection[tuple[object, ...]]) -> Iterator[None]:
    superuser.execute(_MAKE.encode())
    try:
        yield
    finally:
        superuser.execute(_DROP.encode())


def attempts(superuser: psycopg.Connection[tuple[object, ...]]) -> object:
    """How often a probe was called."""
    row = superuser.execute(
        "select case when is_called then last_value else 0 end from public.probe_attempts"
    ).fetchone()
    assert row
    return row[0]
