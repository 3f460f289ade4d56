-- What everybody may see of a template, and nothing else: its current version, without the owner's folder, star and history.
-- A copy kept by the trigger on workflows, so that the policies of the owner's tables stay "mine" alone: an
-- "or is_template" there would turn every list into a bitmap scan and sort, and show each new column to everybody.
create table if not exists workflow_internal.templates (
  workflow_id uuid not null,
  version_id uuid not null,
  definition_id uuid not null,
  user_id uuid not null,
  version integer not null,
  revision integer not null,
  name text not null,
  description text,
  category text,
  tags text[] not null,
  status text not null,
  version_note text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint templates_pkey primary key (workflow_id),
  constraint templates_workflow_id_fkey foreign key (workflow_id)
    references workflow_internal.workflows (id) on delete cascade
);

create unique index if not exists templates_version_id_idx on workflow_internal.templates (version_id);
-- The orders of list_templates, of all and of one category; the id makes them total. The order by copies is that of template_counts.
create index if not exists templates_name_workflow_id_idx on workflow_internal.templates (name, workflow_id);
create index if not exists templates_updated_at_workflow_id_idx on workflow_internal.templates (updated_at, workflow_id);
create index if not exists templates_category_name_workflow_id_idx
  on workflow_internal.templates (category, name, workflow_id);
create index if not exists templates_category_updated_at_workflow_id_idx
  on workflow_internal.templates (category, updated_at, workflow_id);

comment on table workflow_internal.templates is 'The public face of each template: its current version.';
comment on column workflow_internal.templates.workflow_id is 'The workflow.';
comment on column workflow_internal.templates.version_id is 'The id of its current version.';
comment on column workflow_internal.templates.definition_id is 'The definition of its current version.';
comment on column workflow_internal.templates.user_id is 'The author.';
comment on column workflow_internal.templates.version is 'The number of its current version.';
comment on column workflow_internal.templates.revision is 'The revision of its current version.';
comment on column workflow_internal.templates.name is 'The name, as on the workflow.';
comment on column workflow_internal.templates.description is 'The description, as on the workflow.';
comment on column workflow_internal.templates.category is 'The category, as on the workflow.';
comment on column workflow_internal.templates.tags is 'The tags, as on the workflow.';
comment on column workflow_internal.templates.status is 'The status, as on the workflow.';
comment on column workflow_internal.templates.version_note is 'The note on its current version.';
comment on column workflow_internal.templates.created_at is 'When its current version was made.';
comment on column workflow_internal.templates.updated_at is 'When its definition, name or description last changed.';
