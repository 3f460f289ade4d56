-- Writes the search documents that wait, as far as time allows.
create or replace function workflow_internal.index_unindexed_workflows(deadline timestamptz)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  last_owner uuid := uuid '00000000-0000-0000-0000-000000000000';
  last_id uuid := uuid '00000000-0000-0000-0000-000000000000';
  has_ended boolean := false;
  written bigint := bigint '0';
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    return row('index_workflows', bigint '0', bigint '1', false, 'Only in read committed.')::public.maintenance_result;
  end if;
  -- One by one: a large definition can take a fifth of a second.
  while clock_timestamp() < index_unindexed_workflows.deadline loop
    select u.user_id, u.workflow_id into last_owner, last_id from workflow_internal.unindexed_workflows u
    where (u.user_id, u.workflow_id) > (last_owner, last_id)
    order by u.user_id, u.workflow_id limit 1;
    has_ended := not found;
    exit when has_ended;
    written := written + workflow_internal.index_workflows(array[last_owner], array[last_id]);
  end loop;
  -- What somebody is saving just now is left to the next call, and is nothing to wait for.
  return row('index_workflows', written, (not has_ended)::integer, has_ended, null)::public.maintenance_result;
end
$$;

comment on function workflow_internal.index_unindexed_workflows(timestamptz) is
  'Write the search documents that wait

For run_maintenance; API roles cannot call it.';

revoke all on function workflow_internal.index_unindexed_workflows(timestamptz) from public, anon, authenticated, service_role;
