-- Writes down anew which runs of a detached month failed or were cancelled.
create or replace function workflow_internal.recall_unsuccessful_executions(month_start timestamptz)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format(
    'insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
     select s.id, s.workflow_id, s.user_id, s.status from workflow_internal.%I s where s.status in (''failed'', ''cancelled'')
     on conflict on constraint unsuccessful_executions_pkey do nothing',
    workflow_internal.partition_name('executions', recall_unsuccessful_executions.month_start)
  );
end
$$;

comment on function workflow_internal.recall_unsuccessful_executions(timestamptz) is
  'Write down anew which runs of a month failed

For a month whose archive is taken back while it is written: what was put away so far is written down nowhere else. Reads the whole
partition. API roles cannot call it.';

revoke all on function workflow_internal.recall_unsuccessful_executions(timestamptz) from public, anon, authenticated, service_role;
