-- Refuses a version of a bundle that cannot be imported.
create or replace function workflow_internal.check_bundle_version(entry jsonb, place integer, versions jsonb)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  path text := format('$.versions[%s]', check_bundle_version.place - 1);
  defined_by integer;
  given text;
begin
  if jsonb_typeof(check_bundle_version.entry) <> 'object' then
    perform workflow_internal.raise_error('bundle_invalid', path);
  elsif check_bundle_version.entry -> 'version' is distinct from to_jsonb(check_bundle_version.place) then
    perform workflow_internal.raise_error('bundle_invalid', path || '.version');
  elsif jsonb_typeof(check_bundle_version.entry -> 'version_note') not in ('string', 'null') then
    perform workflow_internal.raise_error('bundle_invalid', path || '.version_note');
  elsif char_length(check_bundle_version.entry ->> 'version_note') > 2000 then
    perform workflow_internal.raise_error('text_too_long', path || '.version_note');
  end if;
  perform workflow_internal.place_in_bundle(
    check_bundle_version.entry -> 'parent_version', check_bundle_version.place - 1, path || '.parent_version'
  );
  defined_by := workflow_internal.place_in_bundle(
    check_bundle_version.entry -> 'same_definition_as', check_bundle_version.place - 1, path || '.same_definition_as'
  );
  if defined_by is null then
    perform workflow_internal.check_definition(
      check_bundle_version.entry -> 'nodes', check_bundle_version.entry -> 'edges',
      nullif(check_bundle_version.entry -> 'trigger', 'null'), coalesce(nullif(check_bundle_version.entry -> 'variables', 'null'), '{}'), path
    );
    return;
  end if;
  -- A definition is either here or in the version that is named, so that nobody need follow a chain.
  select k.key into given from unnest('{nodes,edges,trigger,variables}'::text[]) as k (key) where check_bundle_version.entry ? k.key limit 1;
  if found then
    perform workflow_internal.raise_error('bundle_invalid', format('%s.%s', path, given));
  elsif coalesce(check_bundle_version.versions #> array[(defined_by - 1)::text, 'same_definition_as'], 'null') <> 'null' then
    perform workflow_internal.raise_error('bundle_invalid', path || '.same_definition_as');
  end if;
end
$$;

comment on function workflow_internal.check_bundle_version(jsonb, integer, jsonb) is
  'Refuse a version of a bundle that cannot be imported

place: its place among versions, from 1, which must be its number. Errors: PT413; PT422 with the place in DETAIL.';

revoke all on function workflow_internal.check_bundle_version(jsonb, integer, jsonb) from public, anon, authenticated, service_role;
