-- Finishes a run with its results.
create or replace function public.complete_execution(
  execution_id uuid,
  status text default 'completed',
  nodes_executed integer default null,
  outputs jsonb default null,
  errors jsonb default null,
  error_message text default null,
  worker_id text default null
)
returns void
language sql
volatile
security invoker
return workflow_internal.finish_execution(
  complete_execution.execution_id, complete_execution.status, complete_execution.nodes_executed,
  complete_execution.outputs, complete_execution.errors, complete_execution.error_message,
  complete_execution.worker_id
);

comment on function public.complete_execution(uuid, text, integer, jsonb, jsonb, text, text) is
  'Finish a run

status: completed, failed or cancelled. nodes_executed: by default the number of nodes whose ends record_node_result recorded, or
of outputs where it recorded nothing. outputs: an object by node id.
errors: [{nodeId, nodeType, error, timestamp}], timestamp in epoch milliseconds or ISO 8601, nodeType and timestamp optional.
outputs, errors: left out, the run shows those that record_node_result recorded; given, they take their place as a whole.
The time is the server''s; duration_ms counts from the start. A finished run never changes. Limit: 16 MiB of results.
worker_id: of a run that was claimed; it is finished only if this worker still holds it. A queued run has to begin first, or is cancelled.
Errors: PT404 not found or not yours; PT409 already finished, queued, or not the worker''s any more, with its status in DETAIL; PT413 too large; PT422 invalid, with the JSON path in DETAIL.';

revoke all on function public.complete_execution(uuid, text, integer, jsonb, jsonb, text, text)
  from public, anon, authenticated, service_role;
grant execute on function public.complete_execution(uuid, text, integer, jsonb, jsonb, text, text) to authenticated, service_role;
