-- Reads one version of a workflow: the current one, or the one that is asked for by number or label.
create or replace function public.get_workflow(workflow_id uuid, version integer default null, label text default null)
returns public.workflow_sessions
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  found_row public.workflow_sessions;
  family_id uuid;
  public_version integer;
  wanted integer := get_workflow.version;
begin
  if get_workflow.label is null then
    found_row := workflow_internal.own_workflow(get_workflow.workflow_id, wanted);
  end if;
  if found_row.id is null then
    -- By a label, or of a template of another user, or nothing.
    family_id := workflow_internal.family_of(get_workflow.workflow_id);
    if get_workflow.workflow_id is null then
      perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
    elsif family_id is null then
      perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
    elsif get_workflow.label is not null then
      if wanted is not null then
        perform workflow_internal.raise_error('version_or_label', '$.label');
      end if;
      select l.version into wanted from workflow_internal.version_labels l
      where l.workflow_id = family_id and l.label = get_workflow.label;
      if not found then
        perform workflow_internal.raise_error('label_not_found', '$.label');
      end if;
      return workflow_internal.own_workflow(family_id, wanted);
    end if;
    -- The number first: to look for the row that is current can mean to read all versions.
    select t.version into public_version from workflow_internal.templates t where t.workflow_id = family_id;
    if wanted is null or wanted = public_version then
      select s.* into found_row from public.workflow_sessions s where s.workflow_id = family_id and s.version = public_version;
    end if;
    if found_row.id is null then
      perform workflow_internal.raise_error('version_not_found', '$.version');
    end if;
  end if;
  return found_row;
end
$$;

comment on function public.get_workflow(uuid, integer, text) is
  'Read a workflow

workflow_id: the id of any version of the workflow. version: its number, or label: a label that it carries; the current
one when both are left out. Labels are the owner''s: nobody else''s template has one.
Of another user''s template the current version alone can be read, without signing in too.
Errors: PT404 no such workflow, version or label, or not yours; PT422 no id, or both version and label.';

revoke all on function public.get_workflow(uuid, integer, text) from public, anon, authenticated, service_role;
grant execute on function public.get_workflow(uuid, integer, text) to anon, authenticated, service_role;
