-- Runs that ended badly, to be found among many that went well. Not an index on executions: Postgres counts the columns of a partial
-- index's condition, too, and an index "where status = 'failed'" would make every finishing update write to all indexes.
create table if not exists workflow_internal.unsuccessful_executions (
  execution_id uuid not null,
  workflow_id uuid not null,
  user_id uuid not null,
  status text not null,
  constraint unsuccessful_executions_pkey primary key (status, execution_id),
  constraint unsuccessful_executions_status_check check (status in ('failed', 'cancelled'))
);

create index if not exists unsuccessful_executions_status_user_id_execution_id_idx
  on workflow_internal.unsuccessful_executions (status, user_id, execution_id);
create index if not exists unsuccessful_executions_status_workflow_id_execution_id_idx
  on workflow_internal.unsuccessful_executions (status, workflow_id, execution_id);

comment on table workflow_internal.unsuccessful_executions is 'Which runs failed or were cancelled. What dropped months leave here is shown nowhere.';
comment on column workflow_internal.unsuccessful_executions.execution_id is 'The run.';
comment on column workflow_internal.unsuccessful_executions.workflow_id is 'Its workflow.';
comment on column workflow_internal.unsuccessful_executions.user_id is 'Its owner.';
comment on column workflow_internal.unsuccessful_executions.status is 'failed or cancelled, as in executions.';
