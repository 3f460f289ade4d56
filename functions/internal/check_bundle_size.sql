-- Refuses to export more versions or larger definitions than a bundle can hold.
create or replace function workflow_internal.check_bundle_size(workflow_id uuid, first_version integer, last_version integer)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  total integer := 0;
  definition_size integer;
begin
  if check_bundle_size.last_version - check_bundle_size.first_version >= 1000 then
    perform workflow_internal.raise_error('bundle_too_large', '1000 versions');
  end if;
  -- One by one, to read no more than fits. The concatenations give the size of the content: what is stored is compressed.
  for definition_size in
    select pg_column_size(d.nodes || '[]'::jsonb) + pg_column_size(d.edges || '[]'::jsonb) + pg_column_size(d.variables || '{}'::jsonb)
      + coalesce(pg_column_size(d.trigger || '{}'::jsonb), 0)
    from workflow_internal.workflow_definitions d
    where d.id in (
      select v.definition_id from workflow_internal.workflow_versions v
      where v.workflow_id = check_bundle_size.workflow_id
        and v.version between check_bundle_size.first_version and check_bundle_size.last_version
    )
  loop
    total := total + definition_size;
    if total > 8 * 1024 * 1024 then
      perform workflow_internal.raise_error('bundle_too_large', '8 MiB');
    end if;
  end loop;
end
$$;

comment on function workflow_internal.check_bundle_size(uuid, integer, integer) is
  'Refuse to export too much

Limits: 1,000 versions, 8 MiB of definitions. For functions that have checked the caller. Errors: PT413.';

revoke all on function workflow_internal.check_bundle_size(uuid, integer, integer) from public, anon, authenticated, service_role;
