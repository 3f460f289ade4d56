-- Reads a version's number in a bundle that refers to an earlier one.
create or replace function workflow_internal.place_in_bundle(value jsonb, highest integer, path text)
returns integer
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  given numeric;
begin
  if coalesce(place_in_bundle.value, 'null') = 'null' then
    return null;
  elsif jsonb_typeof(place_in_bundle.value) <> 'number' then
    perform workflow_internal.raise_error('bundle_invalid', place_in_bundle.path);
  end if;
  given := (place_in_bundle.value #>> '{}')::numeric;
  if given < 1 or given > place_in_bundle.highest or given <> trunc(given) then
    perform workflow_internal.raise_error('bundle_invalid', place_in_bundle.path);
  end if;
  return given::integer;
end
$$;

comment on function workflow_internal.place_in_bundle(jsonb, integer, text) is
  'The number of an earlier version in a bundle

value: null gives null. highest: the largest that it may be. path: where it stands, for DETAIL. Errors: PT422.';

revoke all on function workflow_internal.place_in_bundle(jsonb, integer, text) from public, anon, authenticated, service_role;
