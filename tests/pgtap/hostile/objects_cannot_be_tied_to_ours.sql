begin;
select plan(17);

create schema mallory authorization authenticated;
select tests.create_user('ben');
select tests.authenticate_as('ben');

select throws_ok(s.statement, s.code, null, s.statement)
from (values
  ('create table mallory.t (id uuid references workflow_internal.workflows (id))', '42501'),
  ('create table mallory.t () inherits (workflow_internal.workflows)', '42501'),
  ('create table mallory.t partition of workflow_internal.executions default', '42501'),
  ('create index on workflow_internal.workflows (name)', '42501'),
  ('create rule r as on insert to public.workflow_sessions do instead nothing', '42501'),
  ('create or replace view public.workflow_sessions as select 1', '42501'),
  ('create statistics mallory.s on name, folder from workflow_internal.workflows', '42501'),
  ('create function public.mine() returns int language sql as ''select 1''', '42501'),
  ('create function workflow_internal.mine() returns int language sql as ''select 1''', '42501'),
  ('create or replace function workflow_internal.is_service() returns boolean language sql as ''select true''', '42501'),
  ('alter function workflow_internal.is_service() security invoker', '42501'),
  ('alter function workflow_internal.is_service() set search_path = mallory', '42501'),
  ('drop function public.get_workflow(uuid, integer, text)', '42501'),
  ('alter view public.workflow_sessions set (security_invoker = false)', '42501'),
  ('comment on view public.workflow_sessions is ''mine''', '42501'),
  ('alter schema workflow_internal owner to authenticated', '42501'),
  ('create cast (text as workflow_internal.workflows) without function', '42501')
) as s (statement, code);

select * from finish();
rollback;
