-- Deletes what belongs to the runs of a month beside its partitions, as far as time allows.
create or replace function workflow_internal.clear_month(month_start timestamptz, deadline timestamptz)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  first_id uuid := workflow_internal.first_id_at(clear_month.month_start);
  end_id uuid := workflow_internal.first_id_at(workflow_internal.month_after(clear_month.month_start));
  outcome text;
  cleared integer;
begin
  foreach outcome in array '{failed,cancelled}'::text[] loop
    loop
      if clock_timestamp() >= clear_month.deadline then
        return false;
      end if;
      delete from workflow_internal.unsuccessful_executions u
      where u.status = outcome and u.execution_id = any (array(
        select f.execution_id from workflow_internal.unsuccessful_executions f
        where f.status = outcome and f.execution_id >= first_id and f.execution_id < end_id
        order by f.execution_id limit 5000
      ));
      get diagnostics cleared = row_count;
      exit when cleared = 0;
    end loop;
  end loop;
  -- A run of long ago that ended this week: its key would answer with a run that is gone.
  delete from workflow_internal.execution_keys k
  where (k.workflow_id, k.idempotency_key) in (
    select n.workflow_id, n.idempotency_key from workflow_internal.execution_keys n
    where n.expires_at is not null and n.execution_id >= first_id and n.execution_id < end_id
    for update skip locked
  );
  -- One that somebody holds who deletes its workflow keeps the month for the next call.
  return not exists (
    select from workflow_internal.execution_keys k where k.expires_at is not null and k.execution_id >= first_id and k.execution_id < end_id
  );
end
$$;

comment on function workflow_internal.clear_month(timestamptz, timestamptz) is
  'Delete what belongs to the runs of a month

False when time was over first, or somebody holds a key: nothing of the month itself is touched here. API roles cannot call it.';

revoke all on function workflow_internal.clear_month(timestamptz, timestamptz) from public, anon, authenticated, service_role;
