-- Runs that wait or run, and only those. Starting inserts a row, finishing deletes it, and what changes in between (leases, signs
-- of life, requests to cancel) changes here: the partitions of executions are appended to and updated once.
create table if not exists workflow_internal.active_executions (
  execution_id uuid not null,
  workflow_id uuid not null,
  user_id uuid not null,
  available_at timestamptz,
  lease_expires_at timestamptz,
  lease_check_at timestamptz,
  heartbeat_at timestamptz,
  cancel_requested_at timestamptz,
  result_bytes bigint,
  result_count integer,
  attempt smallint not null,
  max_attempts smallint not null,
  status text not null,
  worker_id text,
  cancel_message text,
  constraint active_executions_pkey primary key (execution_id),
  constraint active_executions_status_check check (status in ('queued', 'running')),
  constraint active_executions_available_at_check check (available_at is not null or status = 'running'),
  constraint active_executions_worker_id_check check (
    (worker_id is not null) = (lease_expires_at is not null) and (worker_id is not null) = (lease_check_at is not null)
  ),
  constraint active_executions_lease_expires_at_check check (lease_expires_at is null or status = 'running'),
  constraint active_executions_attempt_check check (attempt between 0 and max_attempts)
)
-- Half of a page is left to heartbeats. Rows live for seconds: dead ones are cleared away early, since claims would walk over them.
with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 500);

-- Lists and counts by status.
create index if not exists active_executions_status_user_id_execution_id_idx
  on workflow_internal.active_executions (status, user_id, execution_id);
create index if not exists active_executions_status_workflow_id_execution_id_idx
  on workflow_internal.active_executions (status, workflow_id, execution_id);
-- The queue: of one user, of one workflow, of everybody. A run that never waits is in none of them.
create index if not exists active_executions_user_id_available_at_execution_id_idx
  on workflow_internal.active_executions (user_id, available_at, execution_id) where status = 'queued';
create index if not exists active_executions_workflow_id_available_at_execution_id_idx
  on workflow_internal.active_executions (workflow_id, available_at, execution_id) where status = 'queued';
create index if not exists active_executions_available_at_execution_id_idx
  on workflow_internal.active_executions (available_at, execution_id) where status = 'queued';
-- Leases to look at. A heartbeat moves lease_expires_at, which no index holds.
create index if not exists active_executions_lease_check_at_idx
  on workflow_internal.active_executions (lease_check_at) where lease_check_at is not null;
create index if not exists active_executions_user_id_lease_check_at_idx
  on workflow_internal.active_executions (user_id, lease_check_at) where lease_check_at is not null;

comment on table workflow_internal.active_executions is 'One narrow row a run that is queued or running: its place in the queue, its worker and its lease.';
comment on column workflow_internal.active_executions.execution_id is 'The run.';
comment on column workflow_internal.active_executions.workflow_id is 'Its workflow.';
comment on column workflow_internal.active_executions.user_id is 'Its owner.';
comment on column workflow_internal.active_executions.available_at is 'From when on a worker may claim it; null where it never waited.';
comment on column workflow_internal.active_executions.lease_expires_at is 'Until when its worker holds it, null where nobody does.';
comment on column workflow_internal.active_executions.lease_check_at is 'When the lease is looked at next: its end as it was when last looked at. Heartbeats leave it alone, so that they touch no index.';
comment on column workflow_internal.active_executions.heartbeat_at is 'When its worker last gave a sign of life.';
comment on column workflow_internal.active_executions.cancel_requested_at is 'When somebody asked its worker to stop.';
comment on column workflow_internal.active_executions.result_bytes is 'How many bytes its node results had when they were last counted.';
comment on column workflow_internal.active_executions.result_count is 'How many node results it had when they were last counted; null as long as there is none.';
comment on column workflow_internal.active_executions.attempt is 'How many times it began.';
comment on column workflow_internal.active_executions.max_attempts is 'How many times it may begin before it counts as failed.';
comment on column workflow_internal.active_executions.status is 'queued or running, as in executions.';
comment on column workflow_internal.active_executions.worker_id is 'Who holds the lease.';
comment on column workflow_internal.active_executions.cancel_message is 'Why it is to stop.';
