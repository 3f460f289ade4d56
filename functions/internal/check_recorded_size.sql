-- Refuses a further result of a run whose nodes have recorded too much.
create or replace function workflow_internal.check_recorded_size(active workflow_internal.active_executions)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if active.result_count > 50000 then
    perform workflow_internal.raise_error('too_many_node_results');
  elsif active.result_bytes > 16 * 1024 * 1024 then
    perform workflow_internal.raise_error('results_too_large');
  end if;
end
$$;

comment on function workflow_internal.check_recorded_size(workflow_internal.active_executions) is
  'Refuse a result more than 50,000, or more than 16 MiB

active: the run''s active row, as it was last counted. Errors: PT413.';

revoke all on function workflow_internal.check_recorded_size(workflow_internal.active_executions)
  from public, anon, authenticated, service_role;
