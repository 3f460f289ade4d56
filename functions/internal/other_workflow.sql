-- Reads one version of a workflow by its label, or the current one of another user's template, or says why there is none.
create or replace function workflow_internal.other_workflow(workflow_id uuid, version integer, label text)
returns public.workflow_sessions
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  found_row public.workflow_sessions;
  family_id uuid := workflow_internal.family_of(other_workflow.workflow_id);
  labelled_version integer;
  public_version integer;
begin
  if other_workflow.workflow_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  elsif family_id is null then
    perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
  elsif other_workflow.label is not null then
    if other_workflow.version is not null then
      perform workflow_internal.raise_error('version_or_label', '$.label');
    end if;
    select l.version into labelled_version from workflow_internal.version_labels l
    where l.workflow_id = family_id and l.label = other_workflow.label;
    if not found then
      perform workflow_internal.raise_error('label_not_found', '$.label');
    end if;
    return workflow_internal.own_workflow(family_id, labelled_version);
  end if;
  -- The number first: to look for the row that is current can mean to read all versions.
  select t.version into public_version from workflow_internal.templates t where t.workflow_id = family_id;
  if other_workflow.version is null or other_workflow.version = public_version then
    select s.* into found_row from public.workflow_sessions s where s.workflow_id = family_id and s.version = public_version;
  end if;
  if found_row.id is null then
    perform workflow_internal.raise_error('version_not_found', '$.version');
  end if;
  return found_row;
end
$$;

comment on function workflow_internal.other_workflow(uuid, integer, text) is
  'A version of a workflow that own_workflow does not give

Arguments and errors as for get_workflow.';

revoke all on function workflow_internal.other_workflow(uuid, integer, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.other_workflow(uuid, integer, text) to anon, authenticated, service_role;
