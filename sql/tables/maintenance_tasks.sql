-- How far the tasks of maintenance are that take several calls. The row run_maintenance is also the lock: a row and no advisory
-- lock, which anybody could take.
create table if not exists workflow_internal.maintenance_tasks (
  name text not null,
  place uuid,
  round_ended_at timestamptz,
  constraint maintenance_tasks_pkey primary key (name)
);

comment on table workflow_internal.maintenance_tasks is 'How far tasks of maintenance are that take several calls.';
comment on column workflow_internal.maintenance_tasks.name is 'The task.';
comment on column workflow_internal.maintenance_tasks.place is 'The last id that was looked at in this round; null at its start.';
comment on column workflow_internal.maintenance_tasks.round_ended_at is 'When this round through all rows ended; null while it goes on.';
