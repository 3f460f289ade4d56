-- Erases definitions that no version and no run needs any more, as far as time allows.
create or replace function workflow_internal.erase_unused_definitions(deadline timestamptz)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set enable_sort = off
set jit = off
as $$
declare
  next_place uuid;
  workflow_ids uuid[];
  erased bigint := bigint '0';
begin
  -- What is being put away or brought back needs definitions that no run shows.
  if exists (select from workflow_internal.execution_archives h where h.status <> 'archived') then
    return row('erase_unused_definitions', bigint '0', bigint '0', true, 'Waits until no month is being archived or restored.')::public.maintenance_result;
  end if;
  insert into workflow_internal.maintenance_tasks (name) values ('erase_unused_definitions')
  on conflict on constraint maintenance_tasks_pkey do nothing;
  erased := workflow_internal.erase_found_definitions();
  select coalesce(t.place, '00000000-0000-0000-0000-000000000000') into next_place
  from workflow_internal.maintenance_tasks t
  where t.name = 'erase_unused_definitions' and (t.round_ended_at is null or t.round_ended_at < now() - interval '6 hours');
  if not found then
    return row('erase_unused_definitions', erased, 0, true, null)::public.maintenance_result;
  end if;
  while next_place is not null and clock_timestamp() < erase_unused_definitions.deadline loop
    workflow_ids := array(
      select distinct d.workflow_id from (
        select n.workflow_id from workflow_internal.workflow_definitions n
        where n.workflow_id > next_place order by n.workflow_id limit 200
      ) d order by d.workflow_id
    );
    perform workflow_internal.find_unused_definitions(w.id) from unnest(workflow_ids) as w (id);
    next_place := workflow_ids[cardinality(workflow_ids)];
  end loop;
  update workflow_internal.maintenance_tasks t
  set place = next_place, round_ended_at = case when next_place is null then clock_timestamp() end
  where t.name = 'erase_unused_definitions';
  return row('erase_unused_definitions', erased, (next_place is not null)::integer, next_place is null, null)::public.maintenance_result;
end
$$;

comment on function workflow_internal.erase_unused_definitions(timestamptz) is
  'Erase definitions that nothing needs any more

Those that ran once, which edits and deletions keep. What a round finds, each 6 hours, is erased by a later call: an hour after, and when all transactions of
then have ended. For functions that have begun maintenance. API roles cannot call it.';

revoke all on function workflow_internal.erase_unused_definitions(timestamptz) from public, anon, authenticated, service_role;
