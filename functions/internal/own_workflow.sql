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
declare
  header record;
  wanted integer;
  found_row public.workflow_sessions;
begin
  select w.id, w.user_id, w.current_version into header
  from workflow_internal.workflow_versions named
  join workflow_internal.workflows w on w.id = named.workflow_id
  where named.id = own_workflow.workflow_id;
  if header.user_id = auth.uid() or workflow_internal.is_service() then
    -- The number first: to look for the row that is current can mean to read all versions.
    wanted := coalesce(own_workflow.version, header.current_version);
    select s.* into found_row from public.workflow_sessions s where s.workflow_id = header.id and s.version = wanted;
  end if;
  return found_row;
end
$$;

comment on function workflow_internal.own_workflow(uuid, integer) is
  'A version of a workflow of the caller''s

workflow_id: the id of any version. Nulls when there is none that is the caller''s; service_role has everybody''s.';

revoke all on function workflow_internal.own_workflow(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.own_workflow(uuid, integer) to anon, authenticated, service_role;
