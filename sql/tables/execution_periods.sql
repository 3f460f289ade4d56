-- How the runs ended that were created in an hour or in a day that is over. A day has a row of its own from the beginning, so
-- that hours can be dropped after some weeks and long spans are read from few rows. The hour that is going on is in neither:
-- it is in execution_statistics.
create table if not exists workflow_internal.execution_periods (
  workflow_id uuid not null,
  period_start timestamptz not null,
  version integer not null,
  slot integer not null,
  duration_sum_ms double precision not null,
  duration_max_ms double precision not null,
  completed bigint not null,
  failed bigint not null,
  cancelled bigint not null,
  is_day boolean not null,
  durations integer[] not null,
  sources bigint not null default 0,
  constraint execution_periods_pkey primary key (workflow_id, is_day, period_start, version, slot)
);

-- For dropping old hours. Many rows share an hour, which makes the index small.
create index if not exists execution_periods_period_start_idx on workflow_internal.execution_periods (period_start) where not is_day;

comment on table workflow_internal.execution_periods is 'How the runs of a version ended that were created in an hour or a day. The sum over the slots, with the hour in execution_statistics, is exact.';
comment on column workflow_internal.execution_periods.workflow_id is 'The workflow.';
comment on column workflow_internal.execution_periods.period_start is 'When the hour or the day began (UTC).';
comment on column workflow_internal.execution_periods.version is 'The number of the version that ran.';
comment on column workflow_internal.execution_periods.slot is 'The slot of execution_statistics from which it comes: who writes this row holds the lock on that one.';
comment on column workflow_internal.execution_periods.duration_sum_ms is 'The durations of the completed and failed runs together, in milliseconds.';
comment on column workflow_internal.execution_periods.duration_max_ms is 'The longest of these durations.';
comment on column workflow_internal.execution_periods.completed is 'Runs that completed.';
comment on column workflow_internal.execution_periods.failed is 'Runs that failed.';
comment on column workflow_internal.execution_periods.cancelled is 'Runs that were cancelled.';
comment on column workflow_internal.execution_periods.is_day is 'Whether it is a day; else it is an hour.';
comment on column workflow_internal.execution_periods.durations is 'As in execution_statistics.';
comment on column workflow_internal.execution_periods.sources is 'As hour_sources in execution_statistics.';
