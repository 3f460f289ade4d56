-- Refuses a bundle that cannot be imported.
create or replace function workflow_internal.check_bundle(bundle jsonb)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  versions jsonb := check_bundle.bundle -> 'versions';
begin
  if coalesce(check_bundle.bundle, 'null') = 'null' then
    perform workflow_internal.raise_error('argument_missing', '$.bundle');
  elsif jsonb_typeof(check_bundle.bundle) <> 'object' then
    perform workflow_internal.raise_error('bundle_invalid', '$');
  -- The concatenation changes nothing but gives the content's size: a value from a table may come compressed.
  elsif pg_column_size(check_bundle.bundle || '{}'::jsonb) > 8 * 1024 * 1024 then
    perform workflow_internal.raise_error('bundle_too_large', '8 MiB');
  elsif check_bundle.bundle -> 'format' is distinct from '"workflow-sessions"' then
    perform workflow_internal.raise_error('bundle_invalid', '$.format');
  elsif jsonb_typeof(check_bundle.bundle -> 'format_version') is distinct from 'number' then
    perform workflow_internal.raise_error('bundle_invalid', '$.format_version');
  elsif check_bundle.bundle -> 'format_version' <> '1' then
    perform workflow_internal.raise_error('bundle_version_unknown', '$.format_version');
  elsif jsonb_typeof(check_bundle.bundle -> 'name') is distinct from 'string' then
    perform workflow_internal.raise_error('name_invalid', '$.name');
  elsif jsonb_typeof(check_bundle.bundle -> 'description') not in ('string', 'null') then
    perform workflow_internal.raise_error('bundle_invalid', '$.description');
  elsif jsonb_typeof(check_bundle.bundle -> 'folder') not in ('string', 'null') then
    perform workflow_internal.raise_error('bundle_invalid', '$.folder');
  elsif jsonb_typeof(versions) is distinct from 'array' or versions = '[]' then
    perform workflow_internal.raise_error('bundle_invalid', '$.versions');
  elsif jsonb_array_length(versions) > 1000 then
    perform workflow_internal.raise_error('bundle_too_large', '1000 versions');
  end if;
  perform workflow_internal.check_bundle_version(v.entry, v.place::integer, versions)
  from jsonb_array_elements(versions) with ordinality as v (entry, place)
  order by v.place;
end
$$;

comment on function workflow_internal.check_bundle(jsonb) is
  'Refuse a bundle that cannot be imported

All but what check_attributes looks at. Errors: PT413; PT422 with the first place that does not fit in DETAIL.';

revoke all on function workflow_internal.check_bundle(jsonb) from public, anon, authenticated, service_role;
