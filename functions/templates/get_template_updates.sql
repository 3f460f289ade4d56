-- Says what a template changed since it was copied.
create or replace function public.get_template_updates(workflow_id uuid)
returns setof public.definition_change
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  ids uuid[] := workflow_internal.copied_definitions(get_template_updates.workflow_id);
  copied jsonb;
  present jsonb;
begin
  -- Read as the caller: row level security has a say, too.
  select jsonb_build_object('nodes', d.nodes, 'edges', d.edges, 'trigger', d.trigger, 'variables', d.variables) into strict copied
  from workflow_internal.workflow_definitions d where d.id = ids[1];
  select jsonb_build_object('nodes', d.nodes, 'edges', d.edges, 'trigger', d.trigger, 'variables', d.variables) into strict present
  from workflow_internal.workflow_definitions d where d.id = ids[2];
  return query select c.* from workflow_internal.definition_changes(copied, present) c;
end
$$;

comment on function public.get_template_updates(uuid) is
  'What a template changed since it was copied

For a workflow that duplicate_workflow has made: one row a change, as compare_definitions says, from the definition that was copied to the
source''s current one, whatever became of the copy; no row when the source is as it was. A copy of one''s own workflow has a source, too.
workflow_id: the id of any version of the copy. Nothing is merged: create_version saves what the caller makes of it.
Errors: PT401 nobody signed in; PT404 no such workflow, or not yours, or what it was copied from is deleted, private or archived by another
user; PT409 it is not a copy; PT422 no id.';

revoke all on function public.get_template_updates(uuid) from public, anon, authenticated, service_role;
grant execute on function public.get_template_updates(uuid) to authenticated, service_role;
