"""Snippets for the tests of the rules: a function file that is right, and how to ask one rule about it."""

from __future__ import annotations

from tests.lint.findings import Finding
from tests.lint.rules import RULES
from tests.lint.sources import Project

PUBLIC_PATH = "functions/workflows/get_thing.sql"
INNER_PATH = "functions/internal/get_thing.sql"
SQL_PATH = "sql/tables/things.sql"

PUBLIC = """\
-- Gives a thing.
create or replace function public.get_thing(thing_id uuid, thing_version integer default null)
returns text
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  found_name text;
begin
  select t.name into found_name from workflow_internal.things t where t.id = get_thing.thing_id;
  return found_name;
end
$$;

comment on function public.get_thing(uuid, integer) is
  'Get a thing

By its id.';

revoke all on function public.get_thing(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function public.get_thing(uuid, integer) to authenticated, service_role;
"""
INNER = PUBLIC.replace("public.get_thing", "workflow_internal.get_thing")
DEFINER = INNER.replace("security invoker", "security definer").replace(
    "declare\n", "declare\n  -- definer because API roles may not read things.\n"
)
ATOMIC = """\
create or replace function public.get_thing(thing_id uuid)
returns text
language sql
stable
security invoker
begin atomic
  select t.name from workflow_internal.things t where t.id = get_thing.thing_id;
end;
"""
QUOTED = """\
create or replace function public.get_thing(thing_id uuid)
returns text
language sql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
  select t.name from workflow_internal.things t where t.id = get_thing.thing_id;
$$;
"""
TRIGGER_PATH = "functions/triggers/things__touch.sql"
TRIGGER = """\
create or replace function workflow_internal.things__touch()
returns trigger
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;

comment on function workflow_internal.things__touch() is 'Keep updated_at';
revoke all on function workflow_internal.things__touch() from public, anon, authenticated, service_role;
"""
TABLE = """\
create table if not exists workflow_internal.things (
  id uuid not null,
  name text not null,
  constraint things_pkey primary key (id)
);
create index if not exists things_name_id_idx on workflow_internal.things (name, id);
alter table workflow_internal.things enable row level security;
create policy things_select_own on workflow_internal.things
  for select to authenticated using (id = (select auth.uid()));
comment on table workflow_internal.things is 'Things.';
comment on column workflow_internal.things.id is 'The id.';
comment on column workflow_internal.things.name is 'The name.';
revoke all on workflow_internal.things from public, anon, authenticated, service_role;
grant select on workflow_internal.things to authenticated;
"""
VIEW_PATH = "sql/views/things.sql"
VIEW = """\
create or replace view public.things with (security_invoker = true) as
select t.id, t.name as title from workflow_internal.things t;
comment on view public.things is 'Things';
comment on column public.things.id is 'The id.';
comment on column public.things.title is 'The name.';
revoke all on public.things from public, anon;
"""


def changed(text: str, old: str, new: str) -> str:
    """A snippet with one difference, which must be one."""
    assert old in text
    assert old != new
    return text.replace(old, new)


def ask(rule: str, path: str, text: str) -> list[Finding]:
    """What one rule finds in a project of one file."""
    return ask_all(rule, {path: text})


def ask_all(rule: str, texts: dict[str, str]) -> list[Finding]:
    return RULES[rule].run(Project.from_texts(texts))
