-- Reads one version of a workflow: the current one, or the one that is asked for.
create or replace function public.get_workflow(workflow_id uuid, version integer default null)
returns public.workflow_sessions
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  found_row public.workflow_sessions;
  family_id uuid := get_workflow.workflow_id;
begin
  if get_workflow.workflow_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  end if;
  -- The workflow's own id nearly always; then that of any of its versions.
  for attempt in 1 .. 2 loop
    if get_workflow.version is null then
      select s.* into found_row from public.workflow_sessions s
      where s.workflow_id = family_id and s.is_current_version;
    else
      select s.* into found_row from public.workflow_sessions s
      where s.workflow_id = family_id and s.version = get_workflow.version;
    end if;
    if found then
      return found_row;
    end if;
    family_id := workflow_internal.family_of(get_workflow.workflow_id);
    if family_id is null then
      perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
    end if;
  end loop;
  perform workflow_internal.raise_error('version_not_found', '$.version');
  return null; -- never reached
end
$$;

comment on function public.get_workflow(uuid, integer) is
  'Read a workflow

workflow_id: the id of any version of the workflow. version: its number; the current one when left out.
Of another user''s template the current version alone can be read, without signing in too.
Errors: PT404 no such workflow or version, or not yours; PT422 no id.';

revoke all on function public.get_workflow(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function public.get_workflow(uuid, integer) to anon, authenticated, service_role;
