-- Reads the two definitions that a comparison of versions is about, where the caller can see them.
create or replace function workflow_internal.compared_definitions(
  workflow_id uuid, from_version integer, to_version integer
)
returns table (from_definition jsonb, to_definition jsonb)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  family_id uuid := workflow_internal.family_of(compared_definitions.workflow_id);
  newer integer := compared_definitions.to_version;
  older integer;
  newer_definition jsonb;
  older_definition jsonb;
begin
  perform workflow_internal.require_user();
  if compared_definitions.workflow_id is null then
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
  newer_definition := workflow_internal.definition_of(family_id, newer);
  if newer_definition is null then
    perform workflow_internal.raise_error('version_not_found', '$.to_version');
  end if;
  -- Only now: the number exists, so one less is a number, too.
  older := coalesce(compared_definitions.from_version, newer - 1);
  older_definition := case when older = newer then newer_definition
    else workflow_internal.definition_of(family_id, older) end;
  if older_definition is null then
    perform workflow_internal.raise_error('version_not_found', '$.from_version');
  end if;
  return query select older_definition, newer_definition;
end
$$;

comment on function workflow_internal.compared_definitions(uuid, integer, integer) is
  'The definitions of two versions that are compared

The defaults and errors are those of compare_versions.';

revoke all on function workflow_internal.compared_definitions(uuid, integer, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.compared_definitions(uuid, integer, integer) to authenticated, service_role;
