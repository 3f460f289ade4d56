-- Records what a node of a running run gave.
create or replace function public.record_node_result(
  execution_id uuid,
  node_id text,
  node_type text default null,
  status text default 'completed',
  output jsonb default null,
  error text default null,
  started_at timestamptz default null,
  completed_at timestamptz default null,
  attempt integer default 1,
  worker_id text default null
)
returns public.execution_lease
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.record_node_result(
    record_node_result.execution_id, record_node_result.node_id, record_node_result.node_type, record_node_result.status,
    record_node_result.output, record_node_result.error, record_node_result.started_at, record_node_result.completed_at,
    record_node_result.attempt, record_node_result.worker_id
  );
end
$$;

comment on function public.record_node_result(uuid, text, text, text, jsonb, text, timestamptz, timestamptz, integer, text) is
  'Record the result of a node

While the run goes on, workflow_executions and get_execution show what was recorded as its outputs, errors and nodes_executed: of each node''s
last try. When it is finished without outputs or errors, they stay what was recorded.
node_id: 1 to 255 characters. status: pending, running, completed, failed or skipped. output: any JSON, at most 4 MiB. error: at most 64 KiB,
shown in errors of a node that failed. A run keeps about 50,000 results and 16 MiB in all; what is a little over may pass.
attempt: which try of the node, 1 to 10,000. The run''s own attempt is kept beside it, so a run that went back to the queue records anew
and overwrites nothing; the run shows each node''s last try of all. Recording the same try again overwrites it as a whole, as long as the run goes on; what is kept is node_type
and started_at, where they are left out.
started_at, completed_at: what the worker says, for its information; nothing is computed from them but duration_ms. By default the server''s clock: the
end of a node that ended, the start of one that is running. Without either, when a node began is not known.
worker_id: of a run that was claimed; recorded only if this worker still holds it. Then it is a sign of life, too, and prolongs the lease by as long as
it was taken for. A result that names nobody is recorded whoever holds the run. Returns the lease as heartbeat_execution does: cancel_requested says that the worker is to stop.
Errors: PT404 not found or not yours; PT409 finished, queued, or not the worker''s any more, with its status in DETAIL; PT413 too large or too many;
PT422 invalid, with the JSON path in DETAIL;
55P03 another transaction held the run for two seconds: call again.';

revoke all on function public.record_node_result(uuid, text, text, text, jsonb, text, timestamptz, timestamptz, integer, text)
  from public, anon, authenticated, service_role;
grant execute on function public.record_node_result(uuid, text, text, text, jsonb, text, timestamptz, timestamptz, integer, text)
  to authenticated, service_role;
