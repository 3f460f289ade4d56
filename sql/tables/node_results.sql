-- What the nodes of runs gave, one row a try of a node: recorded while the run goes on, without touching the run's own row.
-- Partitioned as executions is, month for month: the id of a run finds both, and both are dropped together.
create table if not exists workflow_internal.node_results (
  execution_id uuid not null,
  user_id uuid not null,
  started_at timestamptz,
  completed_at timestamptz,
  result_bytes integer not null,
  execution_attempt smallint not null,
  attempt smallint not null,
  -- "C": ids are compared byte by byte, whatever the database's collation.
  node_id text collate "C" not null,
  node_type text,
  status text not null,
  error text,
  output jsonb,
  constraint node_results_pkey primary key (execution_id, node_id, execution_attempt, attempt),
  constraint node_results_status_check check (status in ('pending', 'running', 'completed', 'failed', 'skipped')),
  constraint node_results_completed_at_check check ((completed_at is not null) = (status in ('completed', 'failed', 'skipped'))),
  constraint node_results_started_at_check check (completed_at >= started_at)
) partition by range (execution_id);

-- Results of runs whose month has no partition are kept here and moved when the month gets one, as their runs are.
create table if not exists workflow_internal.node_results_default partition of workflow_internal.node_results default;
comment on table workflow_internal.node_results_default is 'Results of nodes of runs of months that have no partition yet.';

comment on table workflow_internal.node_results is 'One row a try of a node in a run, partitioned by month through the time in the run''s id.';
comment on column workflow_internal.node_results.execution_id is 'The run.';
comment on column workflow_internal.node_results.user_id is 'Its owner.';
comment on column workflow_internal.node_results.started_at is 'When the node began, as its worker says, else by the server''s clock; null where nobody said that it runs.';
comment on column workflow_internal.node_results.completed_at is 'When the node ended, as its worker says, else by the server''s clock.';
comment on column workflow_internal.node_results.result_bytes is 'How many bytes output and error have, not compressed.';
comment on column workflow_internal.node_results.execution_attempt is 'Which attempt of the run it was: executions.attempt.';
comment on column workflow_internal.node_results.attempt is 'Which try of the node it was within that.';
comment on column workflow_internal.node_results.node_id is 'The node, by its id in the definition, or whatever the worker calls it.';
comment on column workflow_internal.node_results.node_type is 'What kind of node it is.';
comment on column workflow_internal.node_results.status is 'pending, running, completed, failed or skipped.';
comment on column workflow_internal.node_results.error is 'Why the node failed.';
comment on column workflow_internal.node_results.output is 'What the node gave.';
