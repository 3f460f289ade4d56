-- Names the keys of a node that say where it is drawn and nothing of what it does.
create or replace function workflow_internal.layout_keys()
returns text[]
language sql
immutable
parallel safe
security invoker
return '{position,positionAbsolute}'::text[];

comment on function workflow_internal.layout_keys() is
  'The keys of a node that are layout

What compare_definitions calls node_moved, and what counts for layout_hash instead of definition_hash. Stored hashes do not follow a
change of it by themselves: architecture.md says how.';

revoke all on function workflow_internal.layout_keys() from public, anon, authenticated, service_role;
grant execute on function workflow_internal.layout_keys() to authenticated, service_role;
