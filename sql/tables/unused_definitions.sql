-- Definitions that maintenance found without a version and without a run. One that is still unused when everybody who could have been
-- starting it then has ended is erased: starting a run takes no lock on its definition.
create table if not exists workflow_internal.unused_definitions (
  definition_id uuid not null,
  found_at timestamptz not null default clock_timestamp(),
  found_in xid8 not null default pg_current_xact_id(),
  constraint unused_definitions_pkey primary key (definition_id)
);

comment on table workflow_internal.unused_definitions is 'Definitions that are erased unless somebody is starting a run of one just now.';
comment on column workflow_internal.unused_definitions.definition_id is 'The definition.';
comment on column workflow_internal.unused_definitions.found_at is 'When it was found unused.';
comment on column workflow_internal.unused_definitions.found_in is 'The transaction that found it.';
