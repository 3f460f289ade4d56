-- What a workflow does: immutable, stored once, and pointed to by versions and by runs. Starting a run copies nothing.
create table if not exists workflow_internal.workflow_definitions (
  id uuid not null,
  workflow_id uuid not null,
  user_id uuid not null,
  nodes jsonb not null,
  edges jsonb not null,
  trigger jsonb,
  variables jsonb not null,
  has_run boolean not null default false,
  is_public boolean not null default false,
  node_types text[] not null generated always as (workflow_internal.node_types_of(nodes)) stored,
  definition_hash bigint not null
    generated always as (workflow_internal.definition_hash(nodes, edges, trigger, variables)) stored,
  layout_hash bigint not null generated always as (workflow_internal.layout_hash(nodes)) stored,
  constraint workflow_definitions_pkey primary key (id)
) with (fillfactor = 90);

create index if not exists workflow_definitions_workflow_id_idx on workflow_internal.workflow_definitions (workflow_id);
-- Which definitions of a user use a node type. btree_gin brings the operator class of the first column, which is the default one
-- and needs no name. No pending list: whoever searches next would read all of it.
create index if not exists workflow_definitions_user_id_node_types_idx
  on workflow_internal.workflow_definitions using gin (user_id, node_types) with (fastupdate = off);

comment on table workflow_internal.workflow_definitions is
  'Definitions. One that never ran goes with the version that used it; one that ran stays for its runs, even when the workflow is deleted.';
comment on column workflow_internal.workflow_definitions.id is 'The definition''s id, time-ordered.';
comment on column workflow_internal.workflow_definitions.workflow_id is 'The workflow it belongs to. Not a foreign key: runs outlive their workflow.';
comment on column workflow_internal.workflow_definitions.user_id is 'The owner, as on the workflow.';
comment on column workflow_internal.workflow_definitions.nodes is 'ReactFlow nodes, an array of objects.';
comment on column workflow_internal.workflow_definitions.edges is 'ReactFlow edges, an array of objects.';
comment on column workflow_internal.workflow_definitions.trigger is 'What starts the workflow, an object.';
comment on column workflow_internal.workflow_definitions.variables is 'The workflow''s variables, an object.';
comment on column workflow_internal.workflow_definitions.has_run is 'Whether a run was started from it. Set once by the first run, under a lock on this row.';
comment on column workflow_internal.workflow_definitions.is_public is 'Whether everybody may read it: true for the current version of a template. Kept by the trigger on workflows.';
comment on column workflow_internal.workflow_definitions.node_types is 'The types of its nodes, each once; {""} when there are more than 256.';
comment on column workflow_internal.workflow_definitions.definition_hash is
  'A hash of what the definition does, layout left out. Equal definitions have equal ones; good for this database, not to be kept outside.';
comment on column workflow_internal.workflow_definitions.layout_hash is 'A hash of where its nodes are drawn.';
