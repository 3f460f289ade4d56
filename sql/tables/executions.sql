-- Runs, partitioned by the time in their ids: an id alone finds its partition, and retention drops whole months.
-- No foreign keys: a run is its owner's audit trail and outlives its workflow.
create table if not exists workflow_internal.executions (
  id uuid not null,
  workflow_id uuid not null,
  version_id uuid not null,
  definition_id uuid not null,
  user_id uuid not null,
  started_at timestamptz,
  completed_at timestamptz,
  heartbeat_at timestamptz,
  retry_of uuid,
  workflow_version integer not null,
  workflow_revision integer not null,
  nodes_executed integer not null default 0,
  attempt smallint not null default 1,
  has_node_results boolean not null default false,
  status text not null,
  trigger_source text,
  idempotency_key text,
  error_message text,
  outputs jsonb,
  errors jsonb,
  constraint executions_pkey primary key (id),
  constraint executions_status_check check (status in ('queued', 'running', 'completed', 'failed', 'cancelled')),
  constraint executions_completed_at_check check ((completed_at is not null) = (status in ('completed', 'failed', 'cancelled'))),
  constraint executions_started_at_check check (started_at is not null or status in ('queued', 'cancelled')),
  constraint executions_nodes_executed_check check (nodes_executed >= 0)
) partition by range (id);

-- The id is the time order: newest first of a workflow, and newest first of a user.
create index if not exists executions_workflow_id_id_idx on workflow_internal.executions (workflow_id, id);
create index if not exists executions_user_id_id_idx on workflow_internal.executions (user_id, id);

-- A run whose month has no partition is kept here and moved when the month gets one.
create table if not exists workflow_internal.executions_default partition of workflow_internal.executions default;
-- As make_execution_partition says of every month.
alter table workflow_internal.executions_default
  alter column workflow_id set (n_distinct = -0.1), alter column user_id set (n_distinct = -0.1);
comment on table workflow_internal.executions_default is 'Runs of months that have no partition yet.';

comment on table workflow_internal.executions is 'One row a run of a workflow, partitioned by month through the time in its id.';
comment on column workflow_internal.executions.id is 'The run''s id, time-ordered. The time in it is when the run was created.';
comment on column workflow_internal.executions.workflow_id is 'The workflow that ran.';
comment on column workflow_internal.executions.version_id is 'The version that ran.';
comment on column workflow_internal.executions.definition_id is 'The definition exactly as it ran.';
comment on column workflow_internal.executions.user_id is 'The workflow''s owner when it ran.';
comment on column workflow_internal.executions.started_at is 'When it began to run, by the server''s clock.';
comment on column workflow_internal.executions.completed_at is 'When it finished, by the server''s clock.';
comment on column workflow_internal.executions.heartbeat_at is 'When its worker last gave a sign of life, written when it ends.';
comment on column workflow_internal.executions.retry_of is 'The run that this one repeats.';
comment on column workflow_internal.executions.workflow_version is 'The number of the version that ran.';
comment on column workflow_internal.executions.workflow_revision is 'The revision of that version when the run started.';
comment on column workflow_internal.executions.nodes_executed is 'How many nodes ran.';
comment on column workflow_internal.executions.attempt is 'How many times it began: more than once where workers died.';
comment on column workflow_internal.executions.has_node_results is 'Whether results of nodes were recorded while it went on; written when it ends.';
comment on column workflow_internal.executions.status is 'queued, running, completed, failed or cancelled.';
comment on column workflow_internal.executions.trigger_source is 'What started it, such as manual, schedule or webhook.';
comment on column workflow_internal.executions.idempotency_key is 'The caller''s key: a second start with it gives this run.';
comment on column workflow_internal.executions.error_message is 'Why it failed, in a sentence.';
comment on column workflow_internal.executions.outputs is 'What the nodes gave, an object by node id; null for nothing, or for what node_results hold.';
comment on column workflow_internal.executions.errors is 'Errors of nodes: [{nodeId, nodeType, error, timestamp}]; null for none, or for those that node_results hold.';
