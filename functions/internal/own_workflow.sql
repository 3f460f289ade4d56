-- Reads one version of a workflow of the caller's: the current one, or the one that is asked for.
create or replace function workflow_internal.own_workflow(workflow_id uuid, version integer default null)
returns public.workflow_sessions
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: one plan serves everybody, and making it takes longer than using it.
set plan_cache_mode = force_generic_plan
as $$
-- definer because the policies of four tables, each asking who calls, cost more than the look-ups; the owner is compared here.
-- What the first half of the view workflow_sessions shows, column by column: through the view it would be two statements, for the number
-- must be known first (to look for the row that is current can mean to read all versions), and the half that is of no use costs as much.
declare
  found_row public.workflow_sessions;
begin
  select v.id, w.id, w.user_id, v.version, v.version = w.current_version, v.parent_version_id, v.forked_from_id, w.name, w.description,
    d.nodes, d.edges, d.trigger, d.variables, w.tags, w.folder, w.is_template, w.is_favorite,
    case when w.archived_at is null and v.archived_at is null then w.status else 'archived' end,
    v.revision, v.version_note, v.created_at, case when v.version = w.current_version then w.updated_at else v.updated_at end,
    coalesce(r.execution_count, 0)::bigint, r.last_executed_at
  into found_row
  from workflow_internal.workflow_versions named
  join workflow_internal.workflows w on w.id = named.workflow_id
  join workflow_internal.workflow_versions v
    on v.workflow_id = w.id and v.version = coalesce(own_workflow.version, w.current_version)
  join workflow_internal.workflow_definitions d on d.id = v.definition_id
  cross join lateral (
    select sum(c.execution_count) as execution_count, max(c.last_executed_at) as last_executed_at
    from workflow_internal.execution_counters c where c.workflow_id = w.id
  ) r
  where named.id = own_workflow.workflow_id and (w.user_id = auth.uid() or workflow_internal.is_service());
  if found then
    return found_row;
  end if;
  return null;
end
$$;

comment on function workflow_internal.own_workflow(uuid, integer) is
  'A version of a workflow of the caller''s

workflow_id: the id of any version. Null when there is none that is the caller''s; service_role has everybody''s.';

revoke all on function workflow_internal.own_workflow(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.own_workflow(uuid, integer) to anon, authenticated, service_role;
