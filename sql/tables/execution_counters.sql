-- How often a workflow ran and when last, in a few slots, so that concurrent starts of one workflow do not queue for one row.
create table if not exists workflow_internal.execution_counters (
  workflow_id uuid not null,
  slot smallint not null,
  user_id uuid not null,
  execution_count bigint not null,
  last_executed_at timestamptz not null,
  constraint execution_counters_pkey primary key (workflow_id, slot)
) with (fillfactor = 50);

comment on table workflow_internal.execution_counters is 'Runs counted as they start. The sum over the slots is exact.';
comment on column workflow_internal.execution_counters.workflow_id is 'The workflow. Not a foreign key: the trigger on workflows removes the rows.';
comment on column workflow_internal.execution_counters.slot is 'One of eight, chosen by the connection.';
comment on column workflow_internal.execution_counters.user_id is 'The owner, as on the workflow.';
comment on column workflow_internal.execution_counters.execution_count is 'Runs started through this slot.';
comment on column workflow_internal.execution_counters.last_executed_at is 'When the last of them was created.';
