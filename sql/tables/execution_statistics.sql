-- How the runs of each version ended: for all time, and for the hour that is going on. Finishing a run updates one row, once.
-- Hours that are over go to execution_periods. Like the runs, the rows outlive their workflow.
create table if not exists workflow_internal.execution_statistics (
  workflow_id uuid not null,
  version integer not null,
  slot integer not null,
  user_id uuid not null,
  completed bigint not null default 0,
  failed bigint not null default 0,
  cancelled bigint not null default 0,
  duration_sum_ms double precision not null default 0,
  duration_max_ms double precision not null default 0,
  last_executed_at timestamptz not null,
  hour_start timestamptz not null,
  hour_duration_sum_ms double precision not null default 0,
  hour_duration_max_ms double precision not null default 0,
  hour_completed integer not null default 0,
  hour_failed integer not null default 0,
  hour_cancelled integer not null default 0,
  durations integer[] not null default '{}',
  hour_durations integer[] not null default '{}',
  hour_sources bigint not null default 0,
  constraint execution_statistics_pkey primary key (workflow_id, version, slot)
) with (fillfactor = 50);

-- All numbers of a user, deleted workflows included.
create index if not exists execution_statistics_user_id_idx on workflow_internal.execution_statistics (user_id);

comment on table workflow_internal.execution_statistics is 'How the runs of a version ended. The sum over the slots is exact at any moment.';
comment on column workflow_internal.execution_statistics.workflow_id is 'The workflow. Not a foreign key: the numbers outlive it, as its runs do.';
comment on column workflow_internal.execution_statistics.version is 'The number of the version that ran.';
comment on column workflow_internal.execution_statistics.slot is 'A random number. There are more rows than one where runs finished at the same time: nobody waits for a row.';
comment on column workflow_internal.execution_statistics.user_id is 'The owner of the runs.';
comment on column workflow_internal.execution_statistics.completed is 'Runs that completed.';
comment on column workflow_internal.execution_statistics.failed is 'Runs that failed.';
comment on column workflow_internal.execution_statistics.cancelled is 'Runs that were cancelled. Their durations are not counted.';
comment on column workflow_internal.execution_statistics.duration_sum_ms is 'The durations of the completed and failed runs together, in milliseconds.';
comment on column workflow_internal.execution_statistics.duration_max_ms is 'The longest of these durations.';
comment on column workflow_internal.execution_statistics.last_executed_at is 'When the newest of these runs was created.';
comment on column workflow_internal.execution_statistics.hour_start is 'The hour (UTC) in which the runs of the columns hour_… were created.';
comment on column workflow_internal.execution_statistics.hour_duration_sum_ms is 'As duration_sum_ms, of that hour.';
comment on column workflow_internal.execution_statistics.hour_duration_max_ms is 'As duration_max_ms, of that hour.';
comment on column workflow_internal.execution_statistics.hour_completed is 'As completed, of that hour.';
comment on column workflow_internal.execution_statistics.hour_failed is 'As failed, of that hour.';
comment on column workflow_internal.execution_statistics.hour_cancelled is 'As cancelled, of that hour.';
comment on column workflow_internal.execution_statistics.durations is 'How many durations fell into each bucket; the subscript is the bucket, as duration_bucket gives it. Buckets without any are null or outside.';
comment on column workflow_internal.execution_statistics.hour_durations is 'As durations, of that hour.';
comment on column workflow_internal.execution_statistics.hour_sources is 'From where the runs of that hour were started: the bits of their trigger sources, as source_bit gives them.';
