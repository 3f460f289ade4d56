-- What run_maintenance did. The last 1,000 rows are kept.
create table if not exists workflow_internal.maintenance_runs (
  task text not null,
  began_at timestamptz not null,
  ended_at timestamptz not null,
  done bigint not null,
  remaining bigint not null,
  is_finished boolean not null,
  message text,
  constraint maintenance_runs_pkey primary key (began_at, task)
);

comment on table workflow_internal.maintenance_runs is 'What each task of run_maintenance did, the last 1,000 times.';
comment on column workflow_internal.maintenance_runs.task is 'The task.';
comment on column workflow_internal.maintenance_runs.began_at is 'When it began.';
comment on column workflow_internal.maintenance_runs.ended_at is 'When it ended.';
comment on column workflow_internal.maintenance_runs.done is 'How many rows, runs or partitions it dealt with.';
comment on column workflow_internal.maintenance_runs.remaining is 'How many are left, 0 when none is.';
comment on column workflow_internal.maintenance_runs.is_finished is 'Whether nothing is left.';
comment on column workflow_internal.maintenance_runs.message is 'What a reader should know.';
