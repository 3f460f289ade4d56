-- Refuses a version that a workflow neither has nor ever ran.
create or replace function workflow_internal.check_ran_version(workflow_id uuid, family_id uuid, version integer)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
begin
  if not exists (
    select from workflow_internal.workflow_versions v
    where v.workflow_id = check_ran_version.family_id and v.version = check_ran_version.version
    union all
    -- Versions of a deleted workflow.
    select from workflow_internal.execution_statistics s
    where s.workflow_id = check_ran_version.family_id and s.version = check_ran_version.version
    union all
    -- Of another user's template, the current one.
    select from workflow_internal.templates t
    where check_ran_version.workflow_id in (t.workflow_id, t.version_id) and t.version = check_ran_version.version
  ) then
    perform workflow_internal.raise_error('version_not_found', '$.version');
  end if;
end
$$;

comment on function workflow_internal.check_ran_version(uuid, uuid, integer) is
  'Refuse a version that is not there

workflow_id: as the caller gave it; family_id: what family_of_statistics made of it. API roles cannot call it. Errors: PT404.';

revoke all on function workflow_internal.check_ran_version(uuid, uuid, integer) from public, anon, authenticated, service_role;
