-- Removes the statistics of accounts that are gone.
create or replace function workflow_internal.erase_execution_statistics(batch_size integer default 1000)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  erased_ids uuid[];
begin
  with gone as materialized (
    select s.workflow_id, s.version, s.slot from workflow_internal.execution_statistics s
    where not exists (select from auth.users u where u.id = s.user_id)
    order by s.workflow_id limit erase_execution_statistics.batch_size
    for update skip locked
  ),
  erased as (
    delete from workflow_internal.execution_statistics s using gone g
    where s.workflow_id = g.workflow_id and s.version = g.version and s.slot = g.slot
    returning s.workflow_id
  )
  select array_agg(e.workflow_id) into erased_ids from erased e;
  delete from workflow_internal.execution_periods p where p.workflow_id = any (erased_ids);
  return coalesce(cardinality(erased_ids), 0);
end
$$;

comment on function workflow_internal.erase_execution_statistics(integer) is
  'Remove the statistics of accounts that are gone

For maintenance, to be repeated until it returns 0: how many rows of execution_statistics it removed, batch_size at most, with all hours and days of
their workflows. Nobody can read them any more before. Only the owner of the tables can call it.';

revoke all on function workflow_internal.erase_execution_statistics(integer) from public, anon, authenticated, service_role;
