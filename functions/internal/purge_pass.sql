-- Goes on deleting old runs one by one, outside of months that are to be dropped.
create or replace function workflow_internal.purge_pass(task text, cutoff timestamptz, skipped_months timestamptz[], follows_policies boolean, deadline timestamptz)
returns bigint
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- Each step is a look into the index, whatever the row counts say.
set enable_sort = off
set jit = off
as $$
-- Steps of so many ids, whatever becomes of them: what stays costs a step, too, and no step takes long.
declare
  place uuid := coalesce(
    (select t.place from workflow_internal.maintenance_tasks t where t.name = purge_pass.task), '00000000-0000-0000-0000-000000000000'
  );
  last_id uuid := workflow_internal.first_id_at(purge_pass.cutoff);
  skipped timestamptz;
  range_end uuid;
  ids uuid[];
  deleted bigint := bigint '0';
begin
  foreach skipped in array purge_pass.skipped_months || array[null::timestamptz] loop
    range_end := case when skipped is null then last_id else least(last_id, workflow_internal.first_id_at(skipped)) end;
    while place < range_end and clock_timestamp() < purge_pass.deadline loop
      ids := array(
        select e.id from workflow_internal.executions e where e.id > place and e.id < range_end order by e.id limit 1000
      );
      place := coalesce(ids[cardinality(ids)], range_end);
      deleted := deleted + workflow_internal.delete_executions(ids, purge_pass.follows_policies);
    end loop;
    exit when place < range_end;
    if skipped is not null then
      place := greatest(place, workflow_internal.first_id_at(workflow_internal.month_after(skipped)));
    end if;
  end loop;
  -- At the end it begins anew.
  insert into workflow_internal.maintenance_tasks as t (name, place)
  values (purge_pass.task, case when place < last_id then place end)
  on conflict on constraint maintenance_tasks_pkey do update set place = excluded.place;
  return deleted;
end
$$;

comment on function workflow_internal.purge_pass(text, timestamptz, timestamptz[], boolean, timestamptz) is
  'Delete old runs one by one

task: under which name its place is kept. cutoff: runs created before are over; a user with a policy of their own is left out if follows_policies.
skipped_months: in order. Returns how many; the place of the task is null when it came to the end. API roles cannot call it.';

revoke all on function workflow_internal.purge_pass(text, timestamptz, timestamptz[], boolean, timestamptz) from public, anon, authenticated, service_role;
