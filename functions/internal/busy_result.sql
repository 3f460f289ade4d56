-- Says that another maintenance is running.
create or replace function workflow_internal.busy_result(task text)
returns public.maintenance_result
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return row(
    busy_result.task, bigint '0', bigint '1', false, 'Another maintenance is running: call again when it has ended.'
  )::public.maintenance_result;
end
$$;

comment on function workflow_internal.busy_result(text) is
  'The answer while another maintenance is running

remaining is 1, which stands for whatever is left. API roles cannot call it.';

revoke all on function workflow_internal.busy_result(text) from public, anon, authenticated, service_role;
