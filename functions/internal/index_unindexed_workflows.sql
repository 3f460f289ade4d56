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
  owners uuid[];
  ids uuid[];
  written bigint := bigint '0';
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    return row('index_workflows', bigint '0', bigint '1', false, 'Only in read committed.')::public.maintenance_result;
  end if;
  loop
    select array_agg(n.user_id), array_agg(n.workflow_id) into owners, ids
    from (
      select u.user_id, u.workflow_id from workflow_internal.unindexed_workflows u
      where (u.user_id, u.workflow_id) > (last_owner, last_id)
      group by u.user_id, u.workflow_id order by u.user_id, u.workflow_id limit 50
    ) n;
    exit when ids is null or clock_timestamp() >= index_unindexed_workflows.deadline;
    written := written + workflow_internal.index_workflows(owners, ids);
    last_owner := owners[cardinality(owners)];
    last_id := ids[cardinality(ids)];
  end loop;
  -- What somebody is saving just now is left to the next call, and is nothing to wait for.
  return row('index_workflows', written, (ids is not null)::integer, ids is null, null)::public.maintenance_result;
end
$$;

comment on function workflow_internal.index_unindexed_workflows(timestamptz) is
  'Write the search documents that wait

For run_maintenance; API roles cannot call it.';

revoke all on function workflow_internal.index_unindexed_workflows(timestamptz) from public, anon, authenticated, service_role;
