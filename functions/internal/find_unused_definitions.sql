-- Remembers the definitions of a workflow that no version, run and archive uses.
create or replace function workflow_internal.find_unused_definitions(workflow_id uuid)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  candidates uuid[];
  used uuid[];
begin
  candidates := array(
    select d.id from workflow_internal.workflow_definitions d
    where d.workflow_id = find_unused_definitions.workflow_id and d.has_run
      and not exists (select from workflow_internal.workflow_versions v where v.definition_id = d.id)
  );
  if cardinality(candidates) > 0 then
    -- One pass through the runs, however many definitions there are.
    used := array(
      select distinct e.definition_id from workflow_internal.executions e
      where e.workflow_id = find_unused_definitions.workflow_id and e.definition_id = any (candidates)
    );
    insert into workflow_internal.unused_definitions as n (definition_id)
    select c.id from unnest(candidates) as c (id)
    where c.id <> all (used)
      and not exists (select from workflow_internal.execution_archive_chunks k where k.definition_ids @> array[c.id])
    -- A row that a dump brought from another server tells of its transactions.
    on conflict on constraint unused_definitions_pkey do update set found_at = excluded.found_at, found_in = excluded.found_in
    where n.found_in > excluded.found_in;
  end if;
end
$$;

comment on function workflow_internal.find_unused_definitions(uuid) is
  'Remember unused definitions of a workflow

API roles cannot call it.';

revoke all on function workflow_internal.find_unused_definitions(uuid) from public, anon, authenticated, service_role;
