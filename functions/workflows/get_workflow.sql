-- Reads one version of a workflow: the current one, or the one that is asked for.
create or replace function public.get_workflow(workflow_id uuid, version integer default null)
returns public.workflow_sessions
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  found_row public.workflow_sessions := workflow_internal.own_workflow(get_workflow.workflow_id, get_workflow.version);
  family_id uuid;
  public_version integer;
begin
  if found_row.id is null then
    -- A template of another user, or nothing.
    family_id := workflow_internal.family_of(get_workflow.workflow_id);
    if get_workflow.workflow_id is null then
      perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
    elsif family_id is null then
      perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
    end if;
    -- The number first: to look for the row that is current can mean to read all versions.
    select t.version into public_version from workflow_internal.templates t where t.workflow_id = family_id;
    if get_workflow.version is null or get_workflow.version = public_version then
      select s.* into found_row from public.workflow_sessions s where s.workflow_id = family_id and s.version = public_version;
    end if;
    if found_row.id is null then
      perform workflow_internal.raise_error('version_not_found', '$.version');
    end if;
  end if;
  return found_row;
end
$$;

comment on function public.get_workflow(uuid, integer) is
  'Read a workflow

workflow_id: the id of any version of the workflow. version: its number; the current one when left out.
Of another user''s template the current version alone can be read, without signing in too.
Errors: PT404 no such workflow or version, or not yours; PT422 no id.';

revoke all on function public.get_workflow(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function public.get_workflow(uuid, integer) to anon, authenticated, service_role;
