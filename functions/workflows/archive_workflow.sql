-- Puts a workflow away: it leaves the lists and cannot run, and nothing of it is lost.
create or replace function public.archive_workflow(workflow_id uuid)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  archived_id uuid := workflow_internal.update_workflow(archive_workflow.workflow_id, '{"is_archived": true}');
begin
  return workflow_internal.own_workflow(archived_id);
end
$$;

comment on function public.archive_workflow(uuid) is
  'Archive a workflow

Returns the current version; archiving twice is once. An archived template is not shown to others.
Errors: PT403 a template of another user; PT404 not found or not yours.';

revoke all on function public.archive_workflow(uuid) from public, anon, authenticated, service_role;
grant execute on function public.archive_workflow(uuid) to authenticated, service_role;
