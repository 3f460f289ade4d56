-- Workflows of which a statement on the view that is running now has flagged a version as current: the second flag is refused.
-- A statement removes its rows when it ends. A row of another transaction was left by a call of the inner function alone, and
-- counts for nothing.
create table if not exists workflow_internal.flagged_workflows (
  workflow_id uuid not null,
  writer xid8 not null default pg_current_xact_id(),
  constraint flagged_workflows_pkey primary key (workflow_id)
);

comment on table workflow_internal.flagged_workflows is 'What a running statement on workflow_sessions has flagged; empty between statements.';
comment on column workflow_internal.flagged_workflows.workflow_id is 'The workflow, whose header the transaction has locked.';
comment on column workflow_internal.flagged_workflows.writer is 'The transaction that flagged it.';
