-- Workflows that were saved since their search document was written: whoever saves notes that, and search makes their documents as it
-- reads. A row is also the lock of the document: only who holds all rows of a workflow writes it, and nobody ever waits for one.
create table if not exists workflow_internal.unindexed_workflows (
  user_id uuid not null,
  workflow_id uuid not null,
  writer xid8 not null default pg_current_xact_id(),
  is_template boolean not null,
  -- With the transaction in it: two that save one workflow add a row each, and none waits for the other.
  constraint unindexed_workflows_pkey primary key (user_id, workflow_id, writer)
)
-- Few rows that come and go: dead ones are cleared away early, since searches would walk over them.
with (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 500);

-- Templates that everybody's search has to make the documents of: next to none, for they are indexed as they are saved.
create index if not exists unindexed_workflows_workflow_id_idx on workflow_internal.unindexed_workflows (workflow_id) where is_template;

comment on table workflow_internal.unindexed_workflows is
  'Workflows whose search document waits to be written; search makes it as it reads. Maintenance empties it. No foreign key, which would cost each save.';
comment on column workflow_internal.unindexed_workflows.user_id is 'The owner, as on the workflow.';
comment on column workflow_internal.unindexed_workflows.workflow_id is 'The workflow. One that is gone waits for its document to be removed.';
comment on column workflow_internal.unindexed_workflows.writer is 'The transaction that saved it.';
comment on column workflow_internal.unindexed_workflows.is_template is 'Whether it is, or was until that save, a template that everybody finds.';
