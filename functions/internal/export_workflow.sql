-- Writes a workflow that the caller may see as a bundle.
create or replace function workflow_internal.export_workflow(
  workflow_id uuid, include_versions boolean, include_secrets boolean, version integer
)
returns jsonb
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because the rules for credentials are not readable by API roles; exported_header checks the caller.
declare
  -- A direct caller can send null, which is neither true nor false.
  wants_versions boolean := coalesce(export_workflow.include_versions, false);
  wants_secrets boolean := coalesce(export_workflow.include_secrets, false);
  header workflow_internal.workflows := workflow_internal.exported_header(export_workflow.workflow_id);
  is_own boolean := workflow_internal.is_service() or header.user_id = auth.uid();
  last_version integer := coalesce(export_workflow.version, header.current_version);
  first_version integer := case when wants_versions then 1 else last_version end;
  text_pattern text := (select p.value_pattern from workflow_internal.credential_patterns() p);
  written record;
  bundle jsonb;
begin
  if not is_own and (wants_versions or wants_secrets) then
    perform workflow_internal.raise_error(
      'export_for_owner_only', case when wants_versions then '$.include_versions' else '$.include_secrets' end
    );
  elsif not last_version between 1 and header.current_version or (not is_own and last_version <> header.current_version) then
    perform workflow_internal.raise_error('version_not_found', '$.version');
  end if;
  perform workflow_internal.check_bundle_size(header.id, first_version, last_version);

  if not wants_secrets then
    header.name := workflow_internal.masked_credential(header.name, text_pattern);
    header.description := workflow_internal.masked_credential(header.description, text_pattern);
    header.folder := workflow_internal.masked_credential(header.folder, text_pattern);
    header.tags := array(
      select workflow_internal.masked_credential(t.tag, text_pattern)
      from unnest(header.tags) with ordinality as t (tag, place) order by t.place
    );
  end if;
  select b.versions, b.source into strict written
  from workflow_internal.bundle_versions(header.id, first_version, last_version, wants_secrets) b;
  -- As text, which costs the same whatever is in it: to build jsonb from large parts copies them value by value.
  bundle := format(
    '{"format":"workflow-sessions","format_version":1,"name":%s,"description":%s,"tags":%s,"folder":%s,"versions":%s,"source":%s}',
    to_json(header.name), coalesce(to_json(header.description)::text, 'null'), to_json(header.tags),
    coalesce(case when is_own then to_json(header.folder) end::text, 'null'), written.versions, written.source
  )::jsonb;
  bundle := jsonb_set(bundle, '{secrets}', to_jsonb(workflow_internal.secret_references(bundle -> 'versions')));
  if pg_column_size(bundle) > 8 * 1024 * 1024 then
    perform workflow_internal.raise_error('bundle_too_large', '8 MiB');
  end if;
  return bundle;
end
$$;

comment on function workflow_internal.export_workflow(uuid, boolean, boolean, integer) is
  'A workflow as a bundle

Arguments and errors are those of the public function.';

revoke all on function workflow_internal.export_workflow(uuid, boolean, boolean, integer)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.export_workflow(uuid, boolean, boolean, integer) to authenticated, service_role;
