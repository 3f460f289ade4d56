-- When workflows run by themselves. One row a workflow; it is also the lock of whoever queues its runs.
create table if not exists workflow_internal.workflow_schedules (
  workflow_id uuid not null,
  user_id uuid not null,
  every interval,
  cron text,
  time_zone text not null,
  is_enabled boolean not null,
  missed_runs text not null,
  allow_overlap boolean not null,
  anchored_at timestamptz not null,
  next_due_at timestamptz,
  last_due_at timestamptz,
  last_execution_id uuid,
  last_error text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint workflow_schedules_pkey primary key (workflow_id),
  constraint workflow_schedules_workflow_id_fkey foreign key (workflow_id)
    references workflow_internal.workflows (id) on delete cascade,
  constraint workflow_schedules_every_check check (num_nonnulls(every, cron) = 1),
  constraint workflow_schedules_missed_runs_check check (missed_runs in ('skip', 'catch_up_once')),
  constraint workflow_schedules_next_due_at_check check ((next_due_at is not null) = is_enabled)
) with (fillfactor = 80);

create index if not exists workflow_schedules_next_due_at_workflow_id_idx
  on workflow_internal.workflow_schedules (next_due_at, workflow_id) where is_enabled;
create index if not exists workflow_schedules_user_id_workflow_id_idx
  on workflow_internal.workflow_schedules (user_id, workflow_id);

comment on table workflow_internal.workflow_schedules is 'When a workflow runs by itself: every so often, or by a cron expression.';
comment on column workflow_internal.workflow_schedules.workflow_id is 'The workflow.';
comment on column workflow_internal.workflow_schedules.user_id is 'The owner, as on the workflow.';
comment on column workflow_internal.workflow_schedules.every is 'How long from one tick to the next; null for cron.';
comment on column workflow_internal.workflow_schedules.cron is 'Five fields, or a name such as @daily; null for every.';
comment on column workflow_internal.workflow_schedules.time_zone is 'In which the cron expression is read.';
comment on column workflow_internal.workflow_schedules.is_enabled is 'Whether it ticks.';
comment on column workflow_internal.workflow_schedules.missed_runs is 'What becomes of ticks that nobody looked at in time: skip or catch_up_once.';
comment on column workflow_internal.workflow_schedules.allow_overlap is 'Whether a tick queues a run while the one of an earlier tick is still active.';
comment on column workflow_internal.workflow_schedules.anchored_at is 'From when on the ticks of every are counted, so that they do not drift.';
comment on column workflow_internal.workflow_schedules.next_due_at is 'The next tick; null while it is not enabled.';
comment on column workflow_internal.workflow_schedules.last_due_at is 'The last tick for which a run was queued.';
comment on column workflow_internal.workflow_schedules.last_execution_id is 'That run.';
comment on column workflow_internal.workflow_schedules.last_error is 'Why the last tick queued nothing though it should have; null when it did.';
comment on column workflow_internal.workflow_schedules.created_at is 'When the workflow got a schedule.';
comment on column workflow_internal.workflow_schedules.updated_at is 'When the schedule was last set.';
