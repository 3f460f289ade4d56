-- Says what changed from one version of a workflow to another.
create or replace function public.compare_versions(
  workflow_id uuid,
  from_version integer default null,
  to_version integer default null
)
returns setof public.definition_change
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  family_id uuid := workflow_internal.family_of(compare_versions.workflow_id);
  newer integer := compare_versions.to_version;
  older integer;
  from_definition jsonb;
  to_definition jsonb;
begin
  perform workflow_internal.require_user();
  if compare_versions.workflow_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  elsif family_id is null then
    perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
  end if;
  if newer is null then
    newer := coalesce(
      (select w.current_version from workflow_internal.workflows w where w.id = family_id),
      (select t.version from workflow_internal.templates t where t.workflow_id = family_id)
    );
  end if;
  to_definition := workflow_internal.definition_of(family_id, newer);
  if to_definition is null then
    perform workflow_internal.raise_error('version_not_found', '$.to_version');
  end if;
  -- Only now: the number exists, so one less is a number, too.
  older := coalesce(compare_versions.from_version, newer - 1);
  from_definition := case when older = newer then to_definition else workflow_internal.definition_of(family_id, older) end;
  if from_definition is null then
    perform workflow_internal.raise_error('version_not_found', '$.from_version');
  end if;
  return query select c.* from workflow_internal.definition_changes(from_definition, to_definition) c;
end
$$;

comment on function public.compare_versions(uuid, integer, integer) is
  'Compare two versions of a workflow

One row a change, as compare_definitions says. workflow_id: the id of any version. to_version: the current version when left out.
from_version: the one before to_version when left out, which the first version has not. It may be the later one: the rows then lead back.
Of another user''s template the current version alone exists, to be compared with itself.
Errors: PT401 nobody signed in; PT404 no such workflow or version, or not yours; PT422 no id.';

revoke all on function public.compare_versions(uuid, integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.compare_versions(uuid, integer, integer) to authenticated, service_role;
