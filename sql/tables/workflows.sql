-- The header: one narrow row a workflow. It is also the lock: whoever changes a workflow locks this row first.
create table if not exists workflow_internal.workflows (
  id uuid not null,
  user_id uuid not null,
  current_version integer not null,
  revision integer not null,
  current_version_id uuid not null,
  created_by uuid,
  updated_by uuid,
  name text not null,
  description text,
  folder text,
  category text,
  tags text[] not null default '{}',
  is_template boolean not null default false,
  is_favorite boolean not null default false,
  status text not null default 'draft',
  archived_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version_note text,
  constraint workflows_pkey primary key (id),
  constraint workflows_user_id_fkey foreign key (user_id) references auth.users (id) on delete cascade,
  constraint workflows_name_check check (char_length(name) between 1 and 255),
  constraint workflows_status_check check (status in ('draft', 'active', 'paused'))
) with (fillfactor = 90);

-- One index for each order in which a user lists workflows; the id makes the order total.
create index if not exists workflows_user_id_updated_at_id_idx on workflow_internal.workflows (user_id, updated_at, id);
create index if not exists workflows_user_id_created_at_id_idx on workflow_internal.workflows (user_id, created_at, id);
create index if not exists workflows_user_id_name_id_idx on workflow_internal.workflows (user_id, name, id);
-- A folder's workflows. Most workflows are in none, and cost this index nothing.
create index if not exists workflows_user_id_folder_updated_at_id_idx
  on workflow_internal.workflows (user_id, folder, updated_at, id) where folder is not null;
-- A user's workflows that carry a tag; those without any cost it nothing. btree_gin brings the operator class of the first column,
-- which is the default one and needs no name. No pending list: whoever lists next would read all of it.
create index if not exists workflows_user_id_tags_idx
  on workflow_internal.workflows using gin (user_id, tags) with (fastupdate = off) where tags <> '{}';

comment on table workflow_internal.workflows is 'One row a workflow: whose it is, what it is called, which version is current.';
comment on column workflow_internal.workflows.id is 'The workflow''s id, which is also the id of its first version. It never changes.';
comment on column workflow_internal.workflows.user_id is 'The owner.';
comment on column workflow_internal.workflows.current_version is 'The number of the current version. Being a single not-null pointer, there is always exactly one.';
comment on column workflow_internal.workflows.revision is 'As on the current version. This and the next three are what lists show of it: a page reads one row a workflow.';
comment on column workflow_internal.workflows.current_version_id is 'The current version''s id.';
comment on column workflow_internal.workflows.created_by is 'As on the current version.';
comment on column workflow_internal.workflows.updated_by is 'As on the current version.';
comment on column workflow_internal.workflows.version_note is 'As on the current version.';
comment on column workflow_internal.workflows.name is 'The name, 1 to 255 characters, not unique.';
comment on column workflow_internal.workflows.description is 'What the workflow is for.';
comment on column workflow_internal.workflows.folder is 'Where the owner files it, levels separated by /.';
comment on column workflow_internal.workflows.category is 'Under which heading it is listed as a template; kept while it is private.';
comment on column workflow_internal.workflows.tags is 'The owner''s labels.';
comment on column workflow_internal.workflows.is_template is 'Whether every user may see and copy its current version.';
comment on column workflow_internal.workflows.is_favorite is 'Whether the owner starred it.';
comment on column workflow_internal.workflows.status is 'draft, active or paused; what it reads is archived while archived_at is set.';
comment on column workflow_internal.workflows.archived_at is 'When it was archived, null while it is not.';
comment on column workflow_internal.workflows.created_at is 'When the workflow was created.';
comment on column workflow_internal.workflows.updated_at is 'When its definition, name or description last changed.';
