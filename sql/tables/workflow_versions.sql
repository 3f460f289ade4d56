-- Versions 1, 2, 3 … of a workflow without gaps. Only the current one can be edited in place.
create table if not exists workflow_internal.workflow_versions (
  id uuid not null,
  workflow_id uuid not null,
  user_id uuid not null,
  version integer not null,
  definition_id uuid not null,
  parent_version_id uuid,
  forked_from_id uuid,
  forked_definition_id uuid,
  revision integer not null default 1,
  version_note text,
  archived_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  created_by uuid,
  updated_by uuid,
  constraint workflow_versions_pkey primary key (id),
  constraint workflow_versions_workflow_id_version_key unique (workflow_id, version),
  constraint workflow_versions_workflow_id_fkey foreign key (workflow_id)
    references workflow_internal.workflows (id) on delete cascade,
  constraint workflow_versions_definition_id_fkey foreign key (definition_id)
    references workflow_internal.workflow_definitions (id),
  constraint workflow_versions_version_check check (version > 0),
  constraint workflow_versions_revision_check check (revision > 0)
) with (fillfactor = 90);

create index if not exists workflow_versions_definition_id_idx on workflow_internal.workflow_versions (definition_id);

-- The pointer to the current version cannot dangle. Header and first version are inserted by one statement, so the
-- constraint need not be deferred. "if not exists" does not exist for constraints.
do $$
begin
  if not exists (
    select from pg_catalog.pg_constraint c
    where c.conname = 'workflows_current_version_fkey' and c.conrelid = 'workflow_internal.workflows'::regclass
  ) then
    alter table workflow_internal.workflows add constraint workflows_current_version_fkey
      foreign key (id, current_version) references workflow_internal.workflow_versions (workflow_id, version);
  end if;
end
$$;

comment on table workflow_internal.workflow_versions is 'One row a version of a workflow; the definition is stored beside it.';
comment on column workflow_internal.workflow_versions.id is 'The version''s own id. The first version''s is the workflow''s.';
comment on column workflow_internal.workflow_versions.workflow_id is 'The workflow.';
comment on column workflow_internal.workflow_versions.user_id is 'The owner, as on the workflow.';
comment on column workflow_internal.workflow_versions.version is 'The number: 1, 2, 3 … without gaps.';
comment on column workflow_internal.workflow_versions.definition_id is 'The definition. A restored version shares that of the version it restores.';
comment on column workflow_internal.workflow_versions.parent_version_id is 'The version it was made from, of the same workflow.';
comment on column workflow_internal.workflow_versions.forked_from_id is 'The version of another workflow that it was duplicated from. Not a foreign key: that one may be deleted.';
comment on column workflow_internal.workflow_versions.forked_definition_id is 'The definition as it was copied: the copy''s own first one, which later edits keep. Not a foreign key: each edit would pay for its check.';
comment on column workflow_internal.workflow_versions.revision is 'Grows by one with each in-place edit; a new version goes on counting.';
comment on column workflow_internal.workflow_versions.version_note is 'What the author says about it.';
comment on column workflow_internal.workflow_versions.archived_at is 'When archive_old_workflow_versions put it away, null while it did not.';
comment on column workflow_internal.workflow_versions.created_at is 'When the version was made.';
comment on column workflow_internal.workflow_versions.updated_at is 'When the version was last edited in place.';
comment on column workflow_internal.workflow_versions.created_by is 'Who made it; null when service_role did.';
comment on column workflow_internal.workflow_versions.updated_by is 'Who last edited it in place; null when service_role did.';
