-- Erases definitions that were found unused and still are.
create or replace function workflow_internal.erase_found_definitions()
returns bigint
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  found_ids uuid[] := array(
    select n.definition_id from workflow_internal.unused_definitions n
    where n.found_at < now() - interval '1 hour' and n.found_in < pg_snapshot_xmin(pg_current_snapshot())
    limit 1000
  );
  used uuid[];
  erased bigint;
begin
  used := array(
    select distinct e.definition_id from workflow_internal.executions e
    where e.definition_id = any (found_ids) and e.workflow_id = any (array(
      select d.workflow_id from workflow_internal.workflow_definitions d where d.id = any (found_ids)
    ))
  );
  delete from workflow_internal.workflow_definitions d
  where d.id = any (found_ids)
    and d.id <> all (used)
    and not exists (select from workflow_internal.workflow_versions v where v.definition_id = d.id)
    and not exists (select from workflow_internal.execution_archive_chunks k where k.definition_ids @> array[d.id]);
  get diagnostics erased = row_count;
  delete from workflow_internal.unused_definitions n where n.definition_id = any (found_ids);
  return erased;
end
$$;

comment on function workflow_internal.erase_found_definitions() is
  'Erase definitions that were found unused

At most 1,000. Whoever was starting a run of one when it was found has ended since, and nobody else can reach it. API roles cannot call it.';

revoke all on function workflow_internal.erase_found_definitions() from public, anon, authenticated, service_role;
