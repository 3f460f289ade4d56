-- Brings an archived workflow back.
create or replace function public.unarchive_workflow(workflow_id uuid)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  unarchived_id uuid := workflow_internal.update_workflow(unarchive_workflow.workflow_id, '{"is_archived": false}');
begin
  return workflow_internal.own_workflow(unarchived_id);
end
$$;

comment on function public.unarchive_workflow(uuid) is
  'Bring an archived workflow back

Returns the current version. It has the status it had, but what was active comes back paused: nothing starts to run by itself.
Errors: PT403 a template of another user; PT404 not found or not yours.';

revoke all on function public.unarchive_workflow(uuid) from public, anon, authenticated, service_role;
grant execute on function public.unarchive_workflow(uuid) to authenticated, service_role;
