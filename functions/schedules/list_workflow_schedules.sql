-- Lists the schedules of the caller's workflows, a page at a time.
create or replace function public.list_workflow_schedules(
  is_enabled boolean default null, page_size integer default 50, cursor text default null, user_id uuid default auth.uid()
)
returns setof public.workflow_schedule
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set enable_sort = off
set jit = off
as $$
declare
  owner_id uuid := workflow_internal.listed_user(list_workflow_schedules.user_id);
  after_id uuid := uuid '00000000-0000-0000-0000-000000000000';
begin
  perform workflow_internal.check_page_size(list_workflow_schedules.page_size);
  if list_workflow_schedules.cursor is not null then
    after_id := (workflow_internal.read_cursor(list_workflow_schedules.cursor, 'schedules', 'uuid'))[2]::uuid;
  end if;
  if owner_id is null then
    return query
    select (workflow_internal.schedule_of(s)).* from workflow_internal.workflow_schedules s
    where s.workflow_id > after_id
      and (list_workflow_schedules.is_enabled is null or s.is_enabled = list_workflow_schedules.is_enabled)
    order by s.workflow_id limit list_workflow_schedules.page_size;
  else
    return query
    select (workflow_internal.schedule_of(s)).* from workflow_internal.workflow_schedules s
    where s.user_id = owner_id and s.workflow_id > after_id
      and (list_workflow_schedules.is_enabled is null or s.is_enabled = list_workflow_schedules.is_enabled)
    order by s.workflow_id limit list_workflow_schedules.page_size;
  end if;
end
$$;

comment on function public.list_workflow_schedules(boolean, integer, text, uuid) is
  'List schedules

By workflow, in the order in which they were created. is_enabled: only those that tick, or do not. page_size: 1 to 1,000. cursor: next_cursor of the last row of
the page before. user_id: the caller; service_role may name any user, or null for all.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422 page_size or cursor.';

revoke all on function public.list_workflow_schedules(boolean, integer, text, uuid) from public, anon, authenticated, service_role;
grant execute on function public.list_workflow_schedules(boolean, integer, text, uuid) to authenticated, service_role;
